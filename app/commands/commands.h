#pragma once

#include "app/command.h"

namespace xiange {

QList<Command> schoolCommands();
QList<Command> importCommands();
QList<Command> attendanceCommands();
QList<Command> accountCommands();

/// The school that --school CODE names; an invalid id without the option.
Result<SchoolId> askedSchool(Invocation& invocation);

} // namespace xiange
