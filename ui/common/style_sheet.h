#pragma once

#include "ui/common/theme.h"

namespace xiange::ui {

/// The application's style sheet in these colours.
QString styleSheetFor(const Colours& colours);

} // namespace xiange::ui
