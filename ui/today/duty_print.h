#pragma once

#include "ui/today/duty_list.h"

class QPrinter;

namespace xiange::ui {

/// The list of duties on A4, with a column to tick off.
QString dutySheet(const QList<DutySection>& sections, const QString& who, QDate today);
void printDuties(const QString& sheet, QPrinter& printer);

} // namespace xiange::ui
