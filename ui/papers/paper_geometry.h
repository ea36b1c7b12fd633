#pragma once

#include <QSizeF>

namespace xiange::ui::paper {

// GB/T 9704-2012, in tenths of a point: 720 to the inch, so that font sizes are whole pixels.
inline constexpr double point = 10.0;
inline constexpr double millimetre = 720.0 / 25.4;

inline constexpr double pageWidth = 210 * millimetre;
inline constexpr double pageHeight = 297 * millimetre;
inline constexpr double left = 28 * millimetre;
inline constexpr double top = 37 * millimetre;
inline constexpr double textWidth = 156 * millimetre;
inline constexpr double textHeight = 225 * millimetre;

/// 22 lines of 28 characters.
inline constexpr double line = textHeight / 22;
inline constexpr double character = textWidth / 28;

inline constexpr double bodySize = 16 * point;
inline constexpr double titleSize = 22 * point;
inline constexpr double numberSize = 14 * point;
inline constexpr double cellSize = 12 * point;
inline constexpr double noteSize = 10.5 * point;

} // namespace xiange::ui::paper
