#pragma once

#include "core/accounts/actor.h"
#include "core/sample/sample_rolls.h"

#include <QHash>

namespace xiange::sample {

/// One child whose absence the sample tells day by day.
struct ToldCase {
    StudentId student;
    SchoolId school;
    Story story;
    int kind = 0;
};

/// Chooses children and writes down on which days each is away, so that every rung of the ladder
/// and every state of a case is there. `days` are the school days up to today.
QList<ToldCase> chooseStories(Chance& chance, const QList<SampleSchool>& schools,
                              const QList<QDate>& days);

/// Keeps the cases of those children the way a school would have, day by day, through the same
/// door as the window. Each school's own principal confirms and approves.
Result<int> keepCases(db::Database& database, const Actor& actor,
                      const QHash<SchoolId, Actor>& principals, const QList<ToldCase>& told,
                      const QList<QDate>& days);

} // namespace xiange::sample
