#pragma once

#include <QString>

namespace xiange {

/// Sensitive values as they stand on a screen before anybody has asked for them: enough to
/// recognise one, not enough to use it.
[[nodiscard]] QString hiddenIdNumber(const QString& number); ///< ●●●●0428
[[nodiscard]] QString hiddenPhone(const QString& phone);     ///< 139●●●●8528
[[nodiscard]] QString hiddenAddress(const QString& address); ///< 云山镇●●●●

} // namespace xiange
