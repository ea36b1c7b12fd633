#pragma once

#include "app/command.h"
#include "core/reports/report_month.h"

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
QList<Command> reportCommands();
QList<Command> ledgerCommands();
QList<Command> safetyCommands();

/// The password of an account: from XIANGE_PASSWORD, or asked for at the terminal; never an
/// argument, which anybody on the machine could read.
Result<QString> askedPassword(Console& console, const QString& account);

/// The school that --school CODE names; an invalid id without the option.
Result<SchoolId> askedSchool(Invocation& invocation);

/// The month that --month names, or the running one; nothing if it can't be read.
std::optional<ReportMonth> askedMonth(const Invocation& invocation);

/// The class of today that `text` names, in the given school or the only one.
Result<ClassId> classNamed(Invocation& invocation, SchoolId school, const QString& text);

} // namespace xiange
