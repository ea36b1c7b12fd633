#pragma once

#include "core/attendance/attendance.h"
#include "core/calendar/school_calendar.h"
#include "core/sample/sample_children.h"

#include <QHash>

#include <functional>

namespace xiange::sample {

/// Days on which a child of a told story is marked 旷课, morning and afternoon; on every other day
/// of the story it is present.
struct Story {
    QSet<QDate> absent;
    bool startsAtNoon = false; ///< the first absent day counts from its afternoon
};

/// Takes every class's roll on every school day up to `last`. What is left open: the afternoon of
/// `last`, and the morning of one class in forty.
qint64 takeRolls(db::Writer& tx, Chance& chance, const QList<SampleSchool>& schools,
                 const QList<QDate>& days, const QHash<StudentId, Story>& stories,
                 AccountId account, const std::function<bool(int)>& progress);

} // namespace xiange::sample
