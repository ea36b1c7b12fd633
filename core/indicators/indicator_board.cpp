#include "core/indicators/indicator_board.h"

#include "core/calendar/school_calendar.h"
#include "core/cases/case_rows.h"
#include "core/indicators/board_facts.h"
#include "core/schools/class_name.h"

#include <algorithm>
#include <set>

namespace xiange {

using counted_cases::StandingCase;

IndicatorBoard::IndicatorBoard(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<BoardFacts> IndicatorBoard::look(const IndicatorScope& scope) {
    const SchoolId school = scope.school.isValid() ? scope.school : m_actor.school;
    const AreaId town = m_actor.town.isValid() ? m_actor.town : scope.town;
    if (const auto may = allow(m_actor, Right::SeeChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    return m_database.read([&](db::Reader& tx) {
        BoardFacts facts;
        facts.asAt = scope.asAt.isValid() ? scope.asAt : m_clock.today();
        facts.schoolYear = schoolYearOf(facts.asAt);
        facts.children = cohort_children::read(tx, {school, town, m_actor.schoolClass});
        facts.schools =
            tx.list("SELECT id, name FROM school "
                    "WHERE (id = :school OR CAST(:school AS BIGINT) = 0) "
                    "AND (town_id = :town OR CAST(:town AS BIGINT) = 0) ORDER BY id",
                    {{"school", school.value}, {"town", town.value}}, [](const db::Rows& row) {
                        return qMakePair(row.id<SchoolId>(0), row.text(1));
                    });
        const QDate opening = facts.yearBegan();
        // School by school: one that begins to keep its data this year knows nobody it has lost.
        const auto known = [&facts](const db::Rows& row) {
            facts.lastYearKnown.insert(row.id<SchoolId>(0));
            return true;
        };
        tx.list("SELECT DISTINCT school_id FROM school_class WHERE school_year < :year",
                {{"year", facts.schoolYear}}, known);
        tx.list("SELECT DISTINCT s.school_id FROM status_change c "
                "JOIN student s ON s.id = c.student_id WHERE c.day >= :from AND c.day < :until",
                {{"from", opening.addYears(-1)}, {"until", opening}}, known);
        QSet<SchoolId> within;
        for (const auto& one : facts.schools) {
            within.insert(one.first);
        }
        facts.cases = case_rows::readCases(tx, {school, {}, {}, {}});
        facts.cases.removeIf([&](const DropoutCase& one) {
            return !within.contains(one.child.school) ||
                   (m_actor.schoolClass.isValid() && one.child.schoolClass != m_actor.schoolClass);
        });
        facts.standing = counted_cases::standingOn(facts.cases, facts.asAt);
        for (const StandingCase& one : std::as_const(facts.standing)) {
            if (one.state == CaseState::Confirmed) {
                facts.dropouts.insert(one.dropoutCase.child.id);
            }
        }
        return facts;
    });
}

Result<QList<Indicator>> IndicatorBoard::indicators(const IndicatorScope& scope) {
    const auto facts = look(scope);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    return QList<Indicator>{
        figures::retention(*facts, m_settings, IndicatorKey::NineYearRetention),
        figures::overTheYear(*facts),
        figures::retention(*facts, m_settings, IndicatorKey::PoorFamilyRetention),
        figures::unknown(IndicatorKey::PrimaryGrossEnrolment, facts->asAt),
        figures::unknown(IndicatorKey::JuniorNetEnrolment, facts->asAt),
        figures::unknown(IndicatorKey::DisabledEnrolment, facts->asAt),
        figures::dropoutRate(*facts, false),
        figures::dropoutRate(*facts, true),
        figures::openCases(*facts),
    };
}

Result<QList<CohortRetention>> IndicatorBoard::retention(const IndicatorScope& scope) {
    const auto facts = look(scope);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    return figures::byCohort(*facts, m_settings);
}

Result<QList<DropoutCount>> IndicatorBoard::dropouts(CountedBy by, const IndicatorScope& scope) {
    const auto facts = look(scope);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    const QDate yearBegan = facts->yearBegan();
    if (by == CountedBy::Month) {
        return counted_cases::byMonth(facts->cases, yearBegan, facts->asAt);
    }
    QStringList always;
    for (const auto& school : facts->schools) {
        if (by == CountedBy::School) {
            always.append(school.second);
        }
    }
    if (by == CountedBy::Grade || by == CountedBy::Class) {
        std::set<ClassName> names;
        for (const cohort_children::CohortChild& child : facts->children) {
            if (child.schoolClass.isValid() && child.onRollAt(facts->asAt)) {
                names.insert(by == CountedBy::Grade ? ClassName{child.className.grade, 0}
                                                    : child.className);
            }
        }
        for (const ClassName& name : names) {
            always.append(by == CountedBy::Grade ? gradeName(name.grade) : shortClassName(name));
        }
    }
    QHash<StudentId, QStringList> keyGroups;
    if (by == CountedBy::KeyGroup) {
        const auto read = counted_cases::keyGroupsOf(m_database, facts->asAt);
        if (!read) {
            return tl::make_unexpected(read.error());
        }
        keyGroups = *read;
    }
    return counted_cases::grouped(facts->standing, by, always, keyGroups, yearBegan);
}

} // namespace xiange
