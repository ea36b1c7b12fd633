// The figures of many places from one reading: each place counts its own part of the facts.
#include "core/indicators/board_facts.h"
#include "core/indicators/indicator_board.h"

namespace xiange {

namespace {

/// The facts of some of the schools. Who lives where is known of a whole area only: of the one that
/// has a single school, else of none.
BoardFacts partOf(const BoardFacts& facts, const QSet<SchoolId>& schools) {
    BoardFacts part;
    part.asAt = facts.asAt;
    part.schoolYear = facts.schoolYear;
    part.settings = facts.settings;
    part.nineYears = facts.nineYears;
    part.dropouts = facts.dropouts;
    if (facts.schools.size() == 1) {
        part.residents = facts.residents;
    }
    part.residents.byArea = facts.schools.size() == 1 && facts.residents.byArea;
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
    const auto facts = look({{}, {}, asAt}, cohort_children::Reading::Grouped);
    if (!facts) {
        return tl::make_unexpected(facts.error());
    }
    QList<PlaceFigures> list;
    QMap<AreaId, QSet<SchoolId>> towns;
    for (const BoardPlace& place : *known) {
        list.append({place.school, {}, withoutNames(figures::all(partOf(*facts, {place.school})))});
        if (place.town.isValid()) {
            towns[place.town].insert(place.school);
        }
    }
    if (m_actor.school.isValid()) {
        return list;
    }
    const bool byResidence = facts->residents.hukouKnown || facts->residents.disabledKnown;
    for (auto town = towns.cbegin(); town != towns.cend(); ++town) {
        // Which children live in a town only a reading of its own tells.
        const auto whole = byResidence
                               ? look({{}, town.key(), asAt}, cohort_children::Reading::Grouped)
                               : Result<BoardFacts>(partOf(*facts, town.value()));
        if (!whole) {
            return tl::make_unexpected(whole.error());
        }
        list.append({{}, town.key(), withoutNames(figures::all(*whole))});
    }
    if (!m_actor.town.isValid()) {
        list.append({{}, {}, withoutNames(figures::all(*facts))});
    }
    return list;
}

} // namespace xiange
