// What stands in the term-start checks.

#include "core/accounts/accounts.h"
#include "core/checks/term_check_rows.h"
#include "core/checks/term_checks.h"

#include <algorithm>

namespace xiange {

using namespace term_check_rows;

namespace {

/// As much of a check as the account's duty reaches: a class teacher's is the own class.
TermCheckState within(const Actor& actor, TermCheckState state) {
    if (!actor.schoolClass.isValid()) {
        return state;
    }
    state.classes.removeIf(
        [&](const ClassArrival& one) { return one.schoolClass != actor.schoolClass; });
    state.notArrived.removeIf(
        [&](const ArrivalChild& one) { return one.schoolClass != actor.schoolClass; });
    state.total = {};
    state.classesOpen = 0;
    state.missing = 0;
    state.undecided = 0;
    for (const ClassArrival& one : std::as_const(state.classes)) {
        state.total += one.figures;
        state.classesOpen += one.isConfirmed() ? 0 : 1;
    }
    for (const ArrivalChild& child : std::as_const(state.notArrived)) {
        state.missing += child.isMissing() ? 1 : 0;
        state.undecided += child.isMissing() && child.decision == ArrivalDecision::Open ? 1 : 0;
    }
    return state;
}

} // namespace

Result<TermCheckState> TermChecks::current(SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<TermCheckState> {
        if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        const auto check = termOf(tx, school, m_clock.today());
        if (!check) {
            return tl::make_unexpected(check.error());
        }
        return within(m_actor, check->isOpened()
                                   ? readState(tx, *check)
                                   : readPreview(tx, *check, rosterDay(*check, m_clock.today())));
    });
}

Result<QList<TermCheckState>> TermChecks::schools() {
    return m_database.read([&](db::Reader& tx) -> Result<QList<TermCheckState>> {
        const QList<SchoolId> ids =
            tx.list("SELECT id FROM school WHERE (CAST(:school AS BIGINT) = 0 OR id = :school) "
                    "AND (CAST(:town AS BIGINT) = 0 OR town_id = :town) ORDER BY id",
                    {{"school", m_actor.school.value}, {"town", m_actor.town.value}},
                    [](const db::Rows& row) { return row.id<SchoolId>(0); });
        QList<TermCheckState> states;
        for (const SchoolId school : ids) {
            if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
                return tl::make_unexpected(may.error());
            }
            const auto check = termOf(tx, school, m_clock.today());
            if (!check) {
                continue; // the school has no term yet
            }
            states.append(
                within(m_actor, check->isOpened()
                                    ? readState(tx, *check)
                                    : readPreview(tx, *check, rosterDay(*check, m_clock.today()))));
        }
        // What waits longest first: not finished, then by how many classes are open.
        std::stable_sort(states.begin(), states.end(),
                         [](const TermCheckState& a, const TermCheckState& b) {
                             if (a.check.isFinished() != b.check.isFinished()) {
                                 return b.check.isFinished();
                             }
                             return a.classesOpen > b.classesOpen;
                         });
        return states;
    });
}

Result<TermCheckState> TermChecks::state(TermCheckId id) {
    return m_database.read([&](db::Reader& tx) -> Result<TermCheckState> {
        const auto check = readCheck(tx, id);
        if (!check) {
            return noSuchCheck();
        }
        if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, check->school)); !may) {
            return tl::make_unexpected(may.error());
        }
        return within(m_actor, readState(tx, *check));
    });
}

Result<QList<TermCheck>> TermChecks::history(SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<TermCheck>> {
        if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        QList<TermCheck> checks;
        for (const TermCheckId id : checksOf(tx, school)) {
            checks.append(*readCheck(tx, id));
        }
        return checks;
    });
}

Result<ClassArrivalList> TermChecks::classList(TermCheckId id, ClassId schoolClass) {
    return m_database.read([&](db::Reader& tx) -> Result<ClassArrivalList> {
        const auto check = readCheck(tx, id);
        if (!check) {
            return noSuchCheck();
        }
        if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, check->school, schoolClass));
            !may) {
            return tl::make_unexpected(may.error());
        }
        ClassArrivalList list;
        for (const ClassArrival& arrival : readState(tx, *check).classes) {
            if (arrival.schoolClass == schoolClass) {
                list.about = arrival;
            }
        }
        for (const ArrivalChild& child : readChildren(tx, id)) {
            if (child.schoolClass == schoolClass) {
                list.children.append(child);
                if (child.seat == 0) { // the school gave none: the place in the list
                    list.children.last().seat = static_cast<int>(list.children.size());
                }
            }
        }
        return list;
    });
}

} // namespace xiange
