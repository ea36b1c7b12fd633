#pragma once

#include "core/cases/case_book.h"

#include <QJsonObject>

namespace xiange {

/// The case as the command line gives it: facts of the child, state, next_step, timeline.
QJsonObject toJson(const CaseFile& file);
QJsonObject toJson(const CaseEntry& entry);
/// Reads what toJson wrote, but for who wrote it down when and the files; a draft is kept so.
CaseEntry entryFromJson(const QJsonObject& object);

/// A plan's measures as they are stored; empty for none.
QString measuresToText(const QList<PlannedMeasure>& measures);
QList<PlannedMeasure> measuresFromText(const QString& text);

} // namespace xiange
