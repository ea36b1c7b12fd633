#include "core/reports/report_seal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace xiange::report_seal {

namespace {

class ReportSeal {
    Q_DECLARE_TR_FUNCTIONS(ReportSeal)
};

constexpr int format = 1;

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray blank(size_t size) {
    return QByteArray(static_cast<qsizetype>(size), '\0');
}

/// What is signed begins with words of its own, so that no other signature can pass for it.
QByteArray signedPart(const QByteArray& body) {
    return QByteArrayLiteral("xiange report 1\n") + body;
}

QByteArray hashOf(const QByteArray& bytes, size_t size) {
    QByteArray hash = blank(size);
    crypto_generichash(raw(hash), size, raw(bytes), static_cast<unsigned long long>(bytes.size()),
                       nullptr, 0);
    return hash;
}

std::optional<QByteArray> part(const QJsonObject& file, const char* name) {
    const auto decoded =
        QByteArray::fromBase64Encoding(file.value(QLatin1String(name)).toString().toLatin1(),
                                       QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

} // namespace

SigningKey newKey() {
    if (sodium_init() < 0) {
        qFatal("libsodium can't be used on this machine"); // without random numbers no key
    }
    SigningKey key{blank(crypto_sign_PUBLICKEYBYTES), blank(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(raw(key.publicKey), raw(key.secretKey));
    return key;
}

QByteArray seal(const QByteArray& body, const SigningKey& key) {
    const QByteArray message = signedPart(body);
    QByteArray signature = blank(crypto_sign_BYTES);
    crypto_sign_detached(raw(signature), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), raw(key.secretKey));
    const auto text = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return QJsonDocument(QJsonObject{{QStringLiteral("xiange_report"), format},
                                     {QStringLiteral("body"), text(body)},
                                     {QStringLiteral("key"), text(key.publicKey)},
                                     {QStringLiteral("signature"), text(signature)}})
        .toJson();
}

Result<OpenedSeal> open(const QByteArray& file) {
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const int version = object.value(QLatin1String("xiange_report")).toInt();
    if (version > format) {
        return fail(ErrorKind::Unreadable, ReportSeal::tr("This file was written by a newer "
                                                          "program. Bring this one up to date."));
    }
    const auto body = part(object, "body");
    const auto key = part(object, "key");
    const auto signature = part(object, "signature");
    if (version != format || !body || !key || !signature) {
        return fail(ErrorKind::Unreadable,
                    ReportSeal::tr("This is not a school's report file, or it is damaged. Ask the "
                                   "school to send it again."));
    }
    const QByteArray message = signedPart(*body);
    const bool fits = key->size() == static_cast<qsizetype>(crypto_sign_PUBLICKEYBYTES) &&
                      signature->size() == static_cast<qsizetype>(crypto_sign_BYTES) &&
                      crypto_sign_verify_detached(raw(*signature), raw(message),
                                                  static_cast<unsigned long long>(message.size()),
                                                  raw(*key)) == 0;
    if (!fits) {
        return fail(ErrorKind::Unreadable,
                    ReportSeal::tr("This file was altered after the school signed it. It is not "
                                   "taken: ask the school to send it again."));
    }
    return OpenedSeal{*body, *key};
}

QString fingerprint(const QByteArray& publicKey) {
    const QString hex = QString::fromLatin1(hashOf(publicKey, 16).left(8).toHex()).toUpper();
    return QStringList{hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4), hex.mid(12, 4)}.join(u'-');
}

QString digest(const QByteArray& body) {
    return QString::fromLatin1(hashOf(body, crypto_generichash_BYTES).toHex());
}

} // namespace xiange::report_seal
