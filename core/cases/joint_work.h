#pragma once

#include "core/cases/case_rules.h"

/// What goes on beside the main line of a case: plans, referrals, letters, lessons at home. Pure
/// functions over the timeline.
namespace xiange::case_rules {

/// One measure of a plan and what became of it.
struct MeasureStanding {
    EntryId plan;
    int measure = 0; ///< its place in the plan
    std::optional<Cause> cause;
    PlannedMeasure planned;
    MeasureState state = MeasureState::UnderWay;
    QDate since; ///< of the state

    [[nodiscard]] bool overdue(QDate today) const {
        return state == MeasureState::UnderWay && planned.until.isValid() && planned.until < today;
    }
};
QList<MeasureStanding> measuresOf(const Timeline& timeline);

/// A letter or question that went out, and whether an answer came.
struct Correspondence {
    CaseEntry sent;
    QDate due; ///< by when an answer is expected
    std::optional<CaseEntry> answer;
    QDate remindedOn; ///< last

    [[nodiscard]] bool overdue(QDate today) const {
        return !answer && due.isValid() && due < today;
    }
};
/// The referrals to departments, oldest first.
QList<Correspondence> referralsOf(const Timeline& timeline, const Thresholds& thresholds = {});
/// The letters to the place of hukou, oldest first.
QList<Correspondence> hukouLettersOf(const Timeline& timeline, const Thresholds& thresholds = {});

/// 送教上门 against its plan.
struct HomeTeaching {
    int visitsAWeek = 0, lessonsAVisit = 0;
    QDate since;
    int weeks = 0; ///< whole weeks since
    int visits = 0, lessons = 0;
    int visitsInTime = 0; ///< at most as many in each week as were planned for it

    [[nodiscard]] int plannedVisits() const { return weeks * visitsAWeek; }
    [[nodiscard]] int plannedLessons() const { return plannedVisits() * lessonsAVisit; }
    [[nodiscard]] bool behind() const { return visits < plannedVisits(); }
    /// The day after the week whose visits were not all made; invalid where none is missing.
    [[nodiscard]] QDate behindSince() const;
};
/// Nothing unless the child is back in this form, with a plan.
std::optional<HomeTeaching> homeTeachingOf(const Timeline& timeline, QDate today);

/// How far such a return is proven: the follow-up's school days as weeks of visits. Without a
/// plan it never is.
FollowUp followUpOf(const HomeTeaching& teaching, const Thresholds& thresholds = {});

/// What else is due beside the next step, the most urgent first; a day in the future is a reminder.
QList<NextStep> furtherSteps(const Timeline& timeline, const Surroundings& around, QDate today,
                             const Thresholds& thresholds = {});

/// The next 10 March, up to which Guangdong counts (粤教基〔2009〕3号).
QDate nextStatisticsDay(QDate today);
/// Whether the child stands as a dropout after these entries: confirmed and not back since, or away
/// again after it was. A closing without a return ends the work on the case, not the dropout; only
/// one that says that the child was learning elsewhere, or was mistaken for another, does.
bool standsAsDropout(const Timeline& timeline);
/// Whether the child counts as lost on a statistics day: it stands as a dropout, or is back only
/// within the ten days before it.
bool lostOn(const Timeline& timeline, QDate statisticsDay, const Thresholds& thresholds = {});

} // namespace xiange::case_rules
