#pragma once

#include "core/papers/paper_blocks.h"

#include <functional>

class QWidget;

namespace xiange::ui {

/// How a check's paper leaves the program. The pages of papers know how; the checks do not.
struct PaperOut {
    /// Asks for the printer; false if the person changed their mind.
    std::function<Result<bool>(QWidget* parent, const PaperText& paper)> print;
    /// Writes a .pdf or, by the name's ending, an .odt that can be edited.
    std::function<Result<void>(const PaperText& paper, const QString& path)> save;
};

} // namespace xiange::ui
