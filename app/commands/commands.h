#pragma once

#include "app/command.h"

namespace xiange {

QList<Command> schoolCommands();
QList<Command> importCommands();
QList<Command> attendanceCommands();
QList<Command> accountCommands();
QList<Command> caseCommands();
QList<Command> paperCommands();
QList<Command> sampleCommands();
QList<Command> galleryCommands();
QList<Command> indicatorCommands();
QList<Command> exportCommands();
QList<Command> checkCommands();

/// The school that --school CODE names; an invalid id without the option.
Result<SchoolId> askedSchool(Invocation& invocation);

/// The class of today that `text` names, in the given school or the only one.
Result<ClassId> classNamed(Invocation& invocation, SchoolId school, const QString& text);

} // namespace xiange
