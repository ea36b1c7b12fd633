#pragma once

#include "core/base/error.h"

#include <QString>

class QImage;
class QPrinter;
class QWidget;

/// What can be done with a chart beyond looking at it.
namespace xiange::ui::chart_tools {

/// Twice as fine as the screen, for a report.
QImage pictureOf(QWidget& chart);
/// As PNG or, where the name says so, as SVG.
Result<void> save(QWidget& chart, const QString& title, const QString& path);
/// Alone on a page, as wide as it.
void print(QWidget& chart, const QString& title, QPrinter& printer);

} // namespace xiange::ui::chart_tools
