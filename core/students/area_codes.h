#pragma once

#include <QString>

namespace xiange {

/// The area that a 6-digit code (GB/T 2260) names, from the province down as far as it is known:
/// 广东省广州市越秀区. Empty for a code of no province and for anything but six digits.
[[nodiscard]] QString areaName(const QString& code);

/// A place of hukou as a person reads it: a code by its name with the code behind it, an unknown
/// code as such, any other text as it stands.
[[nodiscard]] QString hukouWords(const QString& place);

} // namespace xiange
