#include "core/indicators/counted_cases.h"

#include "core/cases/case_rules.h"
#include "core/indicators/indicator_words.h"
#include "core/schools/class_name.h"
#include "core/students/student_register.h"

#include <algorithm>

namespace xiange::counted_cases {

QList<StandingCase> standingOn(const QList<DropoutCase>& cases, QDate day) {
    QList<StandingCase> standing;
    for (const DropoutCase& dropoutCase : cases) {
        // What was struck out, if only later, never happened.
        Timeline then = case_rules::standing(dropoutCase.timeline);
        then.erase(std::remove_if(then.begin(), then.end(),
                                  [day](const CaseEntry& entry) { return entry.day > day; }),
                   then.end());
        const auto state = case_rules::stateOf(then);
        if (!state) {
            continue;
        }
        const auto confirmed = case_rules::lastOf(then, EntryKind::Confirmed);
        StandingCase one{dropoutCase, *state, case_rules::stateSince(then),
                         confirmed ? confirmed->day : QDate()};
        one.dropoutCase.timeline = std::move(then);
        standing.append(std::move(one));
    }
    return standing;
}

namespace {

bool wasMoreThanAWatch(const Timeline& timeline) {
    return case_rules::lastOf(timeline, EntryKind::MarkedSuspected) ||
           case_rules::lastOf(timeline, EntryKind::Confirmed);
}

} // namespace

DropoutCount countOf(const QString& name, const QList<const StandingCase*>& cases,
                     QDate yearBegan) {
    DropoutCount count;
    count.name = name;
    for (const StandingCase* one : cases) {
        switch (one->state) {
        case CaseState::Watch:
            continue;
        case CaseState::Suspected:
            ++count.suspected;
            break;
        case CaseState::Confirmed:
            ++count.confirmed;
            break;
        case CaseState::Returned:
            // A watch that simply ended was never a dropout.
            if (!wasMoreThanAWatch(one->dropoutCase.timeline)) {
                continue;
            }
            ++count.returned;
            break;
        case CaseState::Closed:
            // Old years are done with.
            if (one->since < yearBegan || !wasMoreThanAWatch(one->dropoutCase.timeline)) {
                continue;
            }
            ++count.closed;
            break;
        }
        const CaseChild& child = one->dropoutCase.child;
        count.cases.append({one->dropoutCase.id, child.id, child.name, child.schoolName,
                            child.className, one->state, one->since});
    }
    std::stable_sort(count.cases.begin(), count.cases.end(), [](const auto& a, const auto& b) {
        const auto urgency = [](CaseState state) {
            return state == CaseState::Confirmed ? 0 : static_cast<int>(state) + 1;
        };
        return urgency(a.state) < urgency(b.state);
    });
    return count;
}

namespace {

QStringList namesOf(const StandingCase& one, CountedBy by,
                    const QHash<StudentId, QStringList>& keyGroups) {
    const CaseChild& child = one.dropoutCase.child;
    switch (by) {
    case CountedBy::School:
        return {child.schoolName};
    case CountedBy::Grade:
        return {gradeName(child.className.grade)};
    case CountedBy::Class:
        return {shortClassName(child.className)};
    case CountedBy::Cause: {
        const QList<Cause> found = case_rules::causesOf(one.dropoutCase.timeline);
        return {found.isEmpty() ? indicator_words::causeUnknown() : displayName(found.front())};
    }
    case CountedBy::KeyGroup:
        return keyGroups.value(child.id);
    case CountedBy::Month:
        break;
    }
    return {};
}

} // namespace

QList<DropoutCount> grouped(const QList<StandingCase>& cases, CountedBy by,
                            const QStringList& always,
                            const QHash<StudentId, QStringList>& keyGroups, QDate yearBegan) {
    QStringList order = always;
    QHash<QString, QList<const StandingCase*>> groups;
    for (const StandingCase& one : cases) {
        const QStringList names = namesOf(one, by, keyGroups);
        for (const QString& name : names) {
            if (!order.contains(name)) {
                order.append(name);
            }
            groups[name].append(&one);
        }
    }
    QList<DropoutCount> counts;
    for (const QString& name : std::as_const(order)) {
        DropoutCount count = countOf(name, groups.value(name), yearBegan);
        if (always.contains(name) || !count.cases.isEmpty()) {
            counts.append(std::move(count));
        }
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.confirmed != b.confirmed ? a.confirmed > b.confirmed : a.suspected > b.suspected;
    });
    return counts;
}

QList<DropoutCount> byMonth(const QList<DropoutCase>& cases, QDate yearBegan, QDate asAt) {
    QList<DropoutCount> counts;
    for (QDate first = yearBegan; first <= asAt; first = first.addMonths(1)) {
        const QDate last = std::min(asAt, first.addMonths(1).addDays(-1));
        const QList<StandingCase> standing = standingOn(cases, last);
        QList<const StandingCase*> pointers;
        for (const StandingCase& one : standing) {
            pointers.append(&one);
        }
        counts.append(countOf(first.toString(QStringLiteral("yyyy-MM")), pointers, yearBegan));
    }
    return counts;
}

Result<QHash<StudentId, QStringList>> keyGroupsOf(db::Database& database, QDate day,
                                                  const QList<StandingCase>& cases) {
    QSet<StudentId> meant;
    for (const StandingCase& one : cases) {
        meant.insert(one.dropoutCase.child.id);
    }
    return database.read([&meant, day](db::Reader& tx) {
        QHash<StudentId, QStringList> groups;
        tx.list("SELECT DISTINCT g.student_id, g.kind FROM key_group g "
                "WHERE g.student_id IN (SELECT student_id FROM dropout_case) "
                "AND g.since <= :day AND (g.until IS NULL OR g.until >= :day) ORDER BY g.kind",
                {{"day", day}}, [&](const db::Rows& row) {
                    const auto group = fromCode(keyGroupCodes, row.text(1));
                    if (group && meant.contains(row.id<StudentId>(0))) {
                        groups[row.id<StudentId>(0)].append(keyGroupName(*group));
                    }
                    return true;
                });
        return groups;
    });
}

} // namespace xiange::counted_cases
