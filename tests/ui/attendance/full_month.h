#pragma once

#include "core/attendance/month_register.h"

namespace xiange::ui::test {

/// The fullest register there is: 60 children with names up to 阿卜杜拉·买买提 in a month of 31
/// days, with a holiday and a make-up Saturday, every kind of mark, half days nobody called, one
/// child who came and one who left.
MonthRegister fullMonth();

} // namespace xiange::ui::test
