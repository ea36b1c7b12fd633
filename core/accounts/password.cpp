#include "core/accounts/password.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <sodium.h>

namespace xiange {

namespace {

struct Password {
    Q_DECLARE_TR_FUNCTIONS(xiange::Password)
};

/// The bytes that are hashed, wiped when they go. Composed: the same letters from two keyboards.
class PlainText {
public:
    explicit PlainText(const QString& password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8()) {}
    PlainText(const PlainText&) = delete;
    PlainText& operator=(const PlainText&) = delete;
    ~PlainText() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }

    [[nodiscard]] const char* text() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const {
        return static_cast<unsigned long long>(m_bytes.size());
    }

private:
    QByteArray m_bytes;
};

bool libraryIsReady() {
    return sodium_init() >= 0;
}

bool isCommon(const QString& password) {
    static const QSet<QString> common{
        QStringLiteral("12345678"), QStringLiteral("123456789"),  QStringLiteral("1234567890"),
        QStringLiteral("87654321"), QStringLiteral("password"),   QStringLiteral("qwertyuiop"),
        QStringLiteral("abcd1234"), QStringLiteral("a1234567"),   QStringLiteral("a12345678"),
        QStringLiteral("1qaz2wsx"), QStringLiteral("woaini1314"), QStringLiteral("5201314520"),
        QStringLiteral("admin123"), QStringLiteral("qwer1234"),   QStringLiteral("asdfghjkl"),
        QStringLiteral("iloveyou"), QStringLiteral("xiange123"),  QStringLiteral("password1"),
    };
    return common.contains(password.toLower());
}

int kindsOfCharacters(const QString& password) {
    bool small = false, capital = false, digit = false, other = false;
    for (const QChar c : password) {
        small = small || c.isLower();
        capital = capital || c.isUpper();
        digit = digit || c.isDigit();
        other = other || !c.isLetterOrNumber() || c.script() == QChar::Script_Han;
    }
    return int(small) + int(capital) + int(digit) + int(other);
}

} // namespace

PasswordStrength strengthOf(const QString& password) {
    if (password.size() < leastPasswordLength) {
        return PasswordStrength::TooShort;
    }
    const QSet<QChar> different(password.begin(), password.end());
    const int kinds = kindsOfCharacters(password);
    const bool onlyDigits = kinds == 1 && password.front().isDigit();
    if (isCommon(password) || different.size() < 5 || (onlyDigits && password.size() < 14)) {
        return PasswordStrength::Weak;
    }
    const bool longOne = password.size() >= 12;
    return longOne && (kinds >= 2 || password.size() >= 16) ? PasswordStrength::Strong
           : kinds >= 2 || longOne                          ? PasswordStrength::Fair
                                                            : PasswordStrength::Weak;
}

QString strengthWords(PasswordStrength strength) {
    switch (strength) {
    case PasswordStrength::TooShort:
        return Password::tr("At least %1 characters.").arg(leastPasswordLength);
    case PasswordStrength::Weak:
        return Password::tr("Easy to guess. A sentence of several words is better.");
    case PasswordStrength::Fair:
        return Password::tr("Fair. A few more characters make it strong.");
    case PasswordStrength::Strong:
        return Password::tr("Hard to guess.");
    }
    return {};
}

Result<void> checkPassword(const QString& password) {
    if (password.size() >= leastPasswordLength && password.size() <= mostPasswordLength) {
        return {};
    }
    return fail(ErrorKind::Invalid,
                Password::tr("A password has %1 to %2 characters.")
                    .arg(leastPasswordLength)
                    .arg(mostPasswordLength),
                {}, QStringLiteral("password"));
}

Result<QString> passwordHash(const QString& password) {
    const PlainText plain(password);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (!libraryIsReady() || crypto_pwhash_str_alg(hash.data(), plain.text(), plain.size(),
                                                   crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                   crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                                   crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(ErrorKind::Database, Password::tr("This computer has too little memory free to "
                                                      "keep a password. Close other programs."));
    }
    return QString::fromLatin1(hash.data());
}

bool passwordFits(const QString& hash, const QString& password) {
    const PlainText plain(password);
    std::array<char, crypto_pwhash_STRBYTES> kept{};
    const QByteArray text = hash.toLatin1();
    if (!libraryIsReady() || text.size() >= static_cast<qsizetype>(kept.size())) {
        return false;
    }
    std::copy(text.begin(), text.end(), kept.begin());
    return crypto_pwhash_str_verify(kept.data(), plain.text(), plain.size()) == 0;
}

} // namespace xiange
