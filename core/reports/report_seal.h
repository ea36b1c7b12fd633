#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace xiange {

/// What a school signs its files with (Ed25519).
struct SigningKey {
    QByteArray publicKey;
    QByteArray secretKey;
};

/// A signed file whose signature fits: unaltered since somebody with this key signed it. Whether
/// that was the school is for a person to say, who compares the fingerprint.
struct OpenedSeal {
    QByteArray body;
    QByteArray publicKey;
};

namespace report_seal {

SigningKey newKey();
/// The file: body, public key and signature. It is signed, not encrypted.
QByteArray seal(const QByteArray& body, const SigningKey& key);
/// Unreadable for a file of another kind, an altered or a cut one.
Result<OpenedSeal> open(const QByteArray& file);
/// Sixteen characters of a key to compare by phone: 3F2A-9C01-77D4-E0B2.
QString fingerprint(const QByteArray& publicKey);
/// Tells two files apart by what stands in them.
QString digest(const QByteArray& body);

} // namespace report_seal

} // namespace xiange
