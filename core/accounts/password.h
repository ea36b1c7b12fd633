#pragma once

#include "core/base/error.h"

#include <QString>

namespace xiange {

inline constexpr int leastPasswordLength = 8;
inline constexpr int mostPasswordLength = 128;

enum class PasswordStrength { TooShort, Weak, Fair, Strong };

/// How hard a password is to guess, from its length, its variety and the common ones.
PasswordStrength strengthOf(const QString& password);
QString strengthWords(PasswordStrength strength);

/// Long enough and no longer than anybody types; there is no other rule.
Result<void> checkPassword(const QString& password);

/// Argon2id with a new salt; salt and limits stand in the text. Takes a tenth of a second and
/// 64 MB, on purpose.
Result<QString> passwordHash(const QString& password);
/// Takes as long.
bool passwordFits(const QString& hash, const QString& password);

} // namespace xiange
