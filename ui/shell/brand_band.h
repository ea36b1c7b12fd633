#pragma once

class QWidget;

namespace xiange::ui {

constexpr int bandWidth = 420;

/// Paints the dark band at the left of a screen that stands before the work: mark and motto.
void paintBrandBand(QWidget& screen);

} // namespace xiange::ui
