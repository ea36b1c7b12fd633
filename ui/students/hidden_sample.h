#pragma once

#include "core/sheets/headings.h"

#include <QString>

#include <optional>

namespace xiange::ui {

/// A cell of a roster as it is shown to whoever says what its column means: numbers, phones and
/// addresses hidden, by what the column means, and by their looks where that is not known yet.
QString hiddenSample(const QString& text, std::optional<Heading> heading);

/// A value of a record before or after an import; `field` is its title. Of a member of the family
/// only name and relation are left.
QString hiddenChange(const QString& text, const QString& field);

} // namespace xiange::ui
