#pragma once

#include "core/sheets/headings.h"

#include <QString>

#include <optional>

namespace xiange::ui {

/// A cell of a roster as it is shown to whoever says what its column means: numbers, phones and
/// addresses hidden, by what the column means, and by their looks where that is not known yet.
QString hiddenSample(const QString& text, std::optional<Heading> heading);

} // namespace xiange::ui
