#pragma once

#include "ui/common/paper_out.h"

namespace xiange::ui {

class Prompt;

/// Papers that stand in no register go out the way all papers do; they are no drafts.
PaperOut paperOut(Prompt& prompt);

} // namespace xiange::ui
