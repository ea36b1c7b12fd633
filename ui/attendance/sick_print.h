#pragma once

#include "core/attendance/sick_report.h"

class QPrinter;
class QTextDocument;

namespace xiange::ui {

/// Lays the list out for A4 with the head on every page, a zero report in words, and lines to
/// sign on. `takenOut` says by whom and when.
void writeSickList(const SickReport& report, const QString& takenOut, QTextDocument& document);
/// Sends the list to the printer.
void printSickList(const SickReport& report, const QString& takenOut, QPrinter& printer);

} // namespace xiange::ui
