// What stands in the term-start checks.

#include "core/accounts/accounts.h"
#include "core/checks/term_check_rows.h"
#include "core/checks/term_checks.h"

namespace xiange {

using namespace term_check_rows;

Result<TermCheckState> TermChecks::current(SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<TermCheckState> {
        if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        const auto check = termOf(tx, school, m_clock.today());
        if (!check) {
            return tl::make_unexpected(check.error());
        }
        return check->isOpened() ? readState(tx, *check)
                                 : readPreview(tx, *check, rosterDay(*check, m_clock.today()));
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
        return readState(tx, *check);
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
