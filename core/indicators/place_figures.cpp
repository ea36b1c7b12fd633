// The figures of many places from one reading: each place counts its own part of the facts.
#include "core/indicators/board_facts.h"
#include "core/indicators/indicator_board.h"

namespace xiange {

namespace {

/// The facts of some of the schools. Who lives where is known of a whole area only.
BoardFacts partOf(const BoardFacts& facts, const QSet<SchoolId>& schools) {
    BoardFacts part;
    part.asAt = facts.asAt;
    part.schoolYear = facts.schoolYear;
    part.settings = facts.settings;
    part.nineYears = facts.nineYears;
    part.dropouts = facts.dropouts;
    part.residents.byArea = false;
    part.lastYearKnown = facts.lastYearKnown;
    for (const auto& school : facts.schools) {
        if (schools.contains(school.first)) {
            part.schools.append(school);
        }
    }
    for (const cohort_children::CohortChild& child : facts.children) {
        if (schools.contains(child.school)) {
            part.children.append(child);
        }
    }
    for (const counted_cases::StandingCase& one : facts.standing) {
        if (schools.contains(one.dropoutCase.child.school)) {
            part.standing.append(one);
        }
    }
    part.nineYears =
        std::any_of(part.children.cbegin(), part.children.cend(), [&part](const auto& child) {
            constexpr int eight = 8;
            return child.beganInFirstGrade && child.junior &&
                   child.firstYear == part.schoolYear - eight;
        });
    return part;
}

QList<Indicator> withoutNames(QList<Indicator> indicators) {
    for (Indicator& indicator : indicators) {
        indicator.children.clear();
    }
    return indicators;
}

} // namespace

Result<QList<PlaceFigures>> IndicatorBoard::figuresByPlace(QDate asAt) {
    const auto known = places();
    if (!known) {
        return tl::make_unexpected(known.error());
    }
    return look({{}, {}, asAt}, cohort_children::Reading::Grouped)
        .map([&](const BoardFacts& facts) {
            QList<PlaceFigures> list;
            QMap<AreaId, QSet<SchoolId>> towns;
            for (const BoardPlace& place : *known) {
                list.append(
                    {place.school, {}, withoutNames(figures::all(partOf(facts, {place.school})))});
                if (place.town.isValid()) {
                    towns[place.town].insert(place.school);
                }
            }
            if (m_actor.school.isValid()) {
                return list;
            }
            for (auto town = towns.cbegin(); town != towns.cend(); ++town) {
                list.append(
                    {{}, town.key(), withoutNames(figures::all(partOf(facts, town.value())))});
            }
            if (!m_actor.town.isValid()) {
                list.append({{}, {}, withoutNames(figures::all(facts))});
            }
            return list;
        });
}

} // namespace xiange
