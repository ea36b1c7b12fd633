#pragma once

#include "core/cases/case_book.h"

#include <QJsonObject>

namespace xiange {

/// The case as the command line gives it: facts of the child, state, next_step, timeline.
QJsonObject toJson(const CaseFile& file);
QJsonObject toJson(const CaseEntry& entry);

} // namespace xiange
