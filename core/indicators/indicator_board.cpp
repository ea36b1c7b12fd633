#include "core/indicators/indicator_board.h"

#include "core/calendar/school_calendar.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_surroundings.h"
#include "core/cases/joint_work.h"
#include "core/indicators/board_facts.h"
#include "core/indicators/month_ends.h"
#include "core/schools/class_name.h"
#include "core/settings/rule_book.h"

#include <algorithm>
#include <set>

namespace xiange {

using cohort_children::Reading;
using counted_cases::StandingCase;

namespace {

indicator_rules::RetentionSettings settingsIn(db::Reader& tx) {
    const RuleValues rules = readRules(tx);
    const auto is = [&rules](const char* name, const char* value) {
        return rules.text(QString::fromLatin1(name)) == QLatin1String(value);
    };
    return {is("retention.died", "left_out"), is("retention.abroad", "left_out"),
            is("retention.above", "capped"), is("retention.year", "by_counts")};
}

/// Schools, grades or classes that are named even where they have no case.
QStringList alwaysNamed(const BoardFacts& facts, CountedBy by) {
    QStringList always;
    if (by == CountedBy::School) {
        for (const auto& school : facts.schools) {
            always.append(school.second);
        }
    }
    if (by == CountedBy::Grade || by == CountedBy::Class) {
        std::set<ClassName> names;
        for (const cohort_children::CohortChild& child : facts.children) {
            if (child.schoolClass.isValid() && child.onRollAt(facts.asAt)) {
                names.insert(by == CountedBy::Grade ? ClassName{child.className.grade, 0}
                                                    : child.className);
            }
        }
        for (const ClassName& name : names) {
            always.append(by == CountedBy::Grade ? gradeName(name.grade) : shortClassName(name));
        }
    }
    return always;
}

QList<DropoutCount> count(const BoardFacts& facts, CountedBy by,
                          const QHash<StudentId, QStringList>& keyGroups) {
    if (by == CountedBy::Month) {
        return counted_cases::byMonth(facts.cases, facts.yearBegan(), facts.asAt);
    }
    return counted_cases::grouped(facts.standing, by, alwaysNamed(facts, by), keyGroups,
                                  facts.yearBegan());
}

} // namespace

IndicatorBoard::IndicatorBoard(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<BoardFacts> IndicatorBoard::look(const IndicatorScope& scope, Reading reading) {
    const SchoolId school = scope.school.isValid() ? scope.school : m_actor.school;
    const AreaId town = m_actor.town.isValid() ? m_actor.town : scope.town;
    if (const auto may = allow(m_actor, Right::SeeChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    return m_database.read([&](db::Reader& tx) {
        BoardFacts facts;
        facts.asAt = scope.asAt.isValid() ? scope.asAt : m_clock.today();
        facts.schoolYear = schoolYearOf(facts.asAt);
        facts.settings = settingsIn(tx);
        auto cohorts = cohort_children::read(
            tx, {school, town, m_actor.schoolClass, scope.filter, facts.asAt}, reading);
        facts.children = std::move(cohorts.children);
        facts.nineYears = cohorts.nineYears;
        facts.schools =
            tx.list("SELECT id, name FROM school "
                    "WHERE (id = :school OR CAST(:school AS BIGINT) = 0) "
                    "AND (town_id = :town OR CAST(:town AS BIGINT) = 0) ORDER BY id",
                    {{"school", school.value}, {"town", town.value}}, [](const db::Rows& row) {
                        return qMakePair(row.id<SchoolId>(0), row.text(1));
                    });
        // School by school: one that begins to keep its data this year knows nobody it has lost.
        facts.lastYearKnown = std::move(cohorts.changedLastYear);
        tx.list("SELECT DISTINCT school_id FROM school_class WHERE school_year < :year",
                {{"year", facts.schoolYear}}, [&facts](const db::Rows& row) {
                    facts.lastYearKnown.insert(row.id<SchoolId>(0));
                    return true;
                });
        QSet<SchoolId> within;
        for (const auto& one : facts.schools) {
            within.insert(one.first);
        }
        facts.cases = case_rows::readCases(tx, {school, {}, {}, {}});
        relapseWhereNotBack(tx, {school, {}, {}, {}}, facts.asAt, facts.cases);
        facts.cases.removeIf([&](const DropoutCase& one) {
            return !within.contains(one.child.school) ||
                   (m_actor.schoolClass.isValid() && one.child.schoolClass != m_actor.schoolClass);
        });
        if (scope.filter != ChildFilter()) {
            // Whoever has a case was read by name.
            QSet<StudentId> wanted;
            for (const cohort_children::CohortChild& child : std::as_const(facts.children)) {
                wanted.insert(child.id);
            }
            facts.cases.removeIf(
                [&wanted](const DropoutCase& one) { return !wanted.contains(one.child.id); });
        }
        facts.residents =
            residents::read(tx, {m_actor.school, town}, facts.asAt, reading == Reading::Grouped);
        // Who lives where is known of an area, not of one school among several, nor of a group.
        facts.residents.byArea =
            scope.filter == ChildFilter() && !m_actor.schoolClass.isValid() &&
            (!school.isValid() || tx.count("SELECT COUNT(*) FROM school") == 1);
        facts.standing = counted_cases::standingOn(facts.cases, facts.asAt);
        for (const StandingCase& one : std::as_const(facts.standing)) {
            if (case_rules::standsAsDropout(one.dropoutCase.timeline)) {
                facts.dropouts.insert(one.dropoutCase.child.id);
            }
        }
        return facts;
    });
}

Result<QList<BoardPlace>> IndicatorBoard::places() {
    return m_database.read([this](db::Reader& tx) {
        return tx.list(
            "SELECT o.id, o.name, a.id, a.name FROM school o "
            "LEFT JOIN area a ON a.id = o.town_id "
            "WHERE (o.id = :school OR CAST(:school AS BIGINT) = 0) "
            "  AND (o.town_id = :town OR CAST(:town AS BIGINT) = 0) "
            "ORDER BY a.id, o.id",
            {{"school", m_actor.school.value}, {"town", m_actor.town.value}},
            [](const db::Rows& row) {
                return BoardPlace{row.id<SchoolId>(0), row.text(1), row.id<AreaId>(2), row.text(3)};
            });
    });
}

Result<bool> IndicatorBoard::takesLong() {
    constexpr qint64 many = 12000; // children read within a tenth of a second
    const db::Address& address = m_database.address();
    if (address.engine == db::Engine::Sqlite && address.path == QLatin1String(":memory:")) {
        return false; // of one thread only
    }
    return m_database.read(
        [](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM student") > many; });
}

Result<Board> IndicatorBoard::board(const IndicatorScope& scope) {
    const auto facts = look(scope, Reading::Grouped);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    const auto keyGroups = counted_cases::keyGroupsOf(m_database, facts->asAt, facts->standing);
    if (!keyGroups) {
        return tl::make_unexpected(keyGroups.error());
    }
    Board board;
    board.asAt = facts->asAt;
    for (const auto& school : facts->schools) {
        board.schools.append(school.second);
    }
    for (const cohort_children::CohortChild& child : facts->children) {
        board.children += child.count;
    }
    board.indicators = figures::all(*facts);
    for (Indicator& indicator : board.indicators) {
        if (indicator.key != IndicatorKey::OpenCases) {
            indicator.children.clear(); // only some of them were read by name
        }
    }
    board.retention = figures::byCohort(*facts);
    for (CohortRetention& cohort : board.retention) {
        cohort.children.clear();
    }
    board.bySchool = count(*facts, CountedBy::School, *keyGroups);
    if (board.schools.size() == 1) {
        board.byClass = count(*facts, CountedBy::Class, *keyGroups);
    }
    board.byMonth = count(*facts, CountedBy::Month, *keyGroups);
    board.byCause = count(*facts, CountedBy::Cause, *keyGroups);
    board.byKeyGroup = count(*facts, CountedBy::KeyGroup, *keyGroups);
    if (scope.filter == ChildFilter() && !m_actor.schoolClass.isValid()) {
        auto kept = MonthEnds(m_database, m_clock, m_actor).of(scope);
        if (!kept) {
            return tl::make_unexpected(kept.error());
        }
        board.monthEnds = *std::move(kept);
    }
    return board;
}

Result<QList<Indicator>> IndicatorBoard::indicators(const IndicatorScope& scope) {
    return look(scope, Reading::Named).map([](const BoardFacts& facts) {
        return figures::all(facts);
    });
}

Result<Indicator> IndicatorBoard::indicator(IndicatorKey key, const IndicatorScope& scope) {
    return indicators(scope).map([key](const QList<Indicator>& all) {
        return *std::find_if(all.begin(), all.end(),
                             [key](const Indicator& one) { return one.key == key; });
    });
}

Result<QList<CohortRetention>> IndicatorBoard::retention(const IndicatorScope& scope) {
    return look(scope, Reading::Named).map([](const BoardFacts& facts) {
        return figures::byCohort(facts);
    });
}

Result<SchoolStatistics> IndicatorBoard::statistics(const IndicatorScope& scope) {
    const auto days = m_database.read(
        [](db::Reader& tx) { return readRules(tx).count(QStringLiteral("case.statistics_days")); });
    if (!days) {
        return tl::make_unexpected(days.error());
    }
    return look(scope, Reading::Named).map([&days](const BoardFacts& facts) {
        return statisticsOf(facts, *days);
    });
}

Result<QList<DisabledChild>> IndicatorBoard::disabledChildren(const IndicatorScope& scope) {
    const auto facts = look(scope, Reading::Named);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    const SchoolId school = scope.school.isValid() ? scope.school : m_actor.school;
    const AreaId town = m_actor.town.isValid() ? m_actor.town : scope.town;
    return m_database.read([&](db::Reader& tx) {
        QList<DisabledChild> children =
            residents::readDisabledPupils(tx, school, town, facts->asAt, facts->dropouts);
        for (const residents::Resident& one : facts->residents.children) {
            const bool known = facts->residents.byArea && one.disabled && !one.student.isValid() &&
                               residents::countsHere(one);
            if (known) {
                children.append({{}, one.name, {}, {}, isAtSchool(one.standing)});
            }
        }
        return children;
    });
}

Result<QList<DropoutCount>> IndicatorBoard::dropouts(CountedBy by, const IndicatorScope& scope) {
    const auto facts = look(scope, Reading::Grouped);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    return counted_cases::keyGroupsOf(m_database, facts->asAt, facts->standing)
        .map([&](const QHash<StudentId, QStringList>& keyGroups) {
            return count(*facts, by, keyGroups);
        });
}

} // namespace xiange
