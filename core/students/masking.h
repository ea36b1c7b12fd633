#pragma once

#include <QString>

namespace xiange {

/// Sensitive values as they stand on a screen before anybody has asked for them: enough to
/// recognise one, not enough to use it.
[[nodiscard]] QString maskedIdNumber(const QString& number); ///< ●●●●0428
[[nodiscard]] QString maskedPhone(const QString& phone);     ///< 139●●●●8528
[[nodiscard]] QString maskedAddress(const QString& address); ///< 云山镇●●●●

} // namespace xiange
