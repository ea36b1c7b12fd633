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
/// Whether the child counts as lost on a statistics day: deemed a dropout and not back, or back
/// only within the ten days before it.
bool lostOn(const Timeline& timeline, QDate statisticsDay, const Thresholds& thresholds = {});

/// Whether the place of hukou lies outside the school's area: by the names of its district and
/// town. Unknown where either is not known.
Hukou hukouOf(const QString& place, const QString& district, const QString& town);

} // namespace xiange::case_rules
