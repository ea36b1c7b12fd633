#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <functional>

namespace xiange {

/// How large a generated town or district is to be.
struct SampleSize {
    int schools = 12;
    int students = 6000;
    int years = 1; ///< school years of roll calls, the running one included
    quint32 seed = 1;
};

struct SampleCounts {
    int schools = 0;
    int classes = 0;
    int students = 0;
    qint64 marks = 0;
    int cases = 0;
};

/// Fills an empty database with a believable town of generated people: schools, classes, children
/// with families, the term's roll calls up to today, absences that grow, and cases in every state.
/// `progress` is told parts of a hundred; false stops it.
Result<SampleCounts> makeSampleTown(db::Database& database, const Clock& clock,
                                    const SampleSize& size,
                                    const std::function<bool(int)>& progress = {});

} // namespace xiange
