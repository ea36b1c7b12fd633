#pragma once

#include <QSizeF>

namespace xiange::ui::paper {

// GB/T 9704-2012, in tenths of a point: 720 to the inch, so that font sizes are whole pixels.
inline constexpr double point = 10.0;
inline constexpr double millimetre = 720.0 / 25.4;

/// A4 with its margins; the text stands in 156 × 225 mm either way.
struct Sheet {
    double pageWidth = 210 * millimetre;
    double pageHeight = 297 * millimetre;
    double left = 28 * millimetre;
    double top = 37 * millimetre;
    double textWidth = 156 * millimetre;
    double textHeight = 225 * millimetre;
};
inline constexpr Sheet portrait;
/// For wide tables: the same page turned, its head at the side where it is bound.
inline constexpr Sheet landscape{297 * millimetre, 210 * millimetre, 37 * millimetre,
                                 28 * millimetre,  225 * millimetre, 156 * millimetre};

/// 22 lines of 28 characters.
inline constexpr double line = portrait.textHeight / 22;
inline constexpr double character = portrait.textWidth / 28;

inline constexpr double bodySize = 16 * point;
inline constexpr double titleSize = 22 * point;
inline constexpr double numberSize = 14 * point;
inline constexpr double cellSize = 12 * point;
inline constexpr double noteSize = 10.5 * point;

} // namespace xiange::ui::paper
