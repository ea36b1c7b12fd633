#pragma once

#include "core/agenda/agenda_item.h"
#include "core/cases/case_book.h"
#include "core/cases/consultations.h"
#include "core/cases/tips.h"
#include "core/students/key_groups.h"
#include "core/students/support_plans.h"

namespace xiange {
struct DataCheckState;
}

/// The duties of a place as pure rules: what is due on a day.
namespace xiange::agenda_rules {

/// When the roll of each half day has to be taken (a habit of schools, not a law).
inline const QTime rollTimes[] = {QTime(9, 0), QTime(15, 0)};
/// From when the afternoon's roll is asked for.
inline const QTime afternoonBegins = QTime(13, 0);
/// More classes than this without a roll become one line.
constexpr int mostRollLines = 3;

// ---- children away -------------------------------------------------------------------------

/// What the ladder asks for a child in a run; `file` is its open case, null if there is none. A
/// duty disappears only when its entry stands in the case.
QList<AgendaItem> ladderDuties(const ChildRun& run, const CaseFile* file, QDate today,
                               const case_rules::Thresholds& thresholds);

/// What an open case asks beyond the ladder: reports, agreed steps, follow-up, legal steps.
QList<AgendaItem> caseDuties(const CaseFile& file, QDate today,
                             const case_rules::Thresholds& thresholds);

// ---- classes -------------------------------------------------------------------------------

/// Rolls of a school day that nobody has taken yet.
QList<AgendaItem> rollDuties(const QString& school, const QList<ClassDay>& classes, QDate today,
                             QTime now);

/// How many school days back a roll that nobody took is asked for.
constexpr int missedRollDays = 5;
/// A roll of a day gone by that nobody has taken.
struct MissedRoll {
    ClassId schoolClass;
    QString className;
    QDate day;
    Session session = Session::Morning;
};
/// One line a class, or one for the school where many classes have missed some; `missed` by class,
/// then by day.
QList<AgendaItem> missedRollDuties(const QString& school, const QList<MissedRoll>& missed);

/// One line a week for the class teacher: some children of the class show warning signals. Nothing
/// where none does.
std::optional<AgendaItem> signalDuty(const QList<ChildSignals>& children, QDate today);

// ---- children cared for --------------------------------------------------------------------

/// A support plan 帮扶 whose day to be looked at has come.
AgendaItem supportDuty(const SupportPlanDue& plan);
/// Key groups of a class that nobody has looked at this term.
AgendaItem keyGroupDuty(const GroupReviewsDue& group);

// ---- departments and the public ------------------------------------------------------------

/// What a meeting left to do and is not done.
QList<AgendaItem> consultationDuties(const QList<Consultation>& minutes, QDate today);
/// Reports by the public that nobody has dealt with.
QList<AgendaItem> tipDuties(const QList<Tip>& tips, QDate today);

/// Children of a village who ought to be at school, and are on no roll.
struct VillageChildren {
    QString town;
    QString village; ///< empty: not known
    QString responsible;
    QStringList children; ///< names
    QDate awaySince;      ///< of the first of them
};
/// One line a village; where a town has many, one for the town.
QList<AgendaItem> outsideDuties(const QList<VillageChildren>& villages);

// ---- days of the year ----------------------------------------------------------------------

/// A school's yearly and monthly duties that are done once for the whole school. One that is done
/// school by school becomes one line where there are several.
struct SchoolsLeft {
    QStringList schools; ///< which have not done it
    int ofSchools = 1;   ///< looked at
};

/// One line for the school, or for all those that have not done it.
AgendaItem schoolsItem(AgendaKind kind, const QString& what, const SchoolsLeft& left, QDate due,
                       QDate today);

/// A case that was closed because the child has gone, while it still stands on the roll of a class:
/// nobody looks for it any more, the transfer is to be recorded.
AgendaItem transferDuty(const CaseFile& closed);

/// How far the term-start check 开学排查 of the term that is on has come.
struct TermCheckLeft {
    SchoolsLeft left;
    QDate starts;
    QDate deadline;
    bool opened = false; ///< of a single school
    int classesOpen = 0; ///< not gone through; of a single school
    int undecided = 0;   ///< children not arrived, nothing decided; of a single school
};
/// From the term's first day until it is finished; one that nobody ever opened presses less a month
/// after its deadline, but stays.
std::optional<AgendaItem> termCheckDuty(const TermCheckLeft& check, QDate today);

/// A child that is away has duties of its own; with its record nothing is wrong.
int recordsToMend(const DataCheckState& state);
/// 每年11月前: the records are to be in order; asked for from the beginning of October until they
/// are, at the latest to the end of the year.
bool dataCheckAsked(QDate today);
/// Of several schools `left` names those with a record to mend, `incomplete` is the least number.
std::optional<AgendaItem> dataCheckDuty(const SchoolsLeft& left, int incomplete, QDate due,
                                        QDate today);

/// A day as of which figures are taken, and the day by which they are to be handed in.
struct StatisticsDate {
    QDate asAt;
    QDate reportBy;
};
/// The next one whose report is not yet due on that day: 10 March (粤教基〔2009〕3号), 31 August.
StatisticsDate nextStatisticsDate(QDate today);
/// The one before it.
StatisticsDate statisticsDateBefore(const StatisticsDate& date);
/// From a week before the day on; `left` are the schools without the tables of that day.
std::optional<AgendaItem> statisticsDuty(const SchoolsLeft& left, const StatisticsDate& date,
                                         QDate today);

/// The day of a month from which on its report is asked for, and holds the month.
QDate monthAskedFrom(QDate month);
/// The month whose report is asked for on that day: its own from the 25th on, then the last one's.
QDate monthAsked(QDate today);
/// That month and those of its school year before it, the oldest first.
QList<QDate> monthsAsked(QDate today);
/// Whether its report is so late that only a school that was kept here in that month owes it.
bool isLongPast(QDate month, QDate today, int dueDay);
/// A month, and the schools without its report.
struct MonthLeft {
    QDate month;
    QStringList schools;
};
/// 月报: due on the fifth of the next month, or the day the place has set; the zero report too.
/// One line for all the months left, the oldest first.
std::optional<AgendaItem> monthlyReportDuty(const QList<MonthLeft>& left, int ofSchools,
                                            QDate today, int dueDay = 5);

/// 重点时段: September and March; nothing in the other months.
std::optional<QDate> keyPeriodUntil(QDate today);

// ---- the list ------------------------------------------------------------------------------

/// Nothing is "must be done today" before its day; a step of a case whose day has gone by is.
void weigh(QList<AgendaItem>& items, QDate today);

/// What an account needs to do it by itself.
Right rightFor(const AgendaItem& item);

/// Whether it is this role's to see: a bureau does not see what a class does on its own first
/// days, only what stays undone.
bool isFor(Role role, const AgendaItem& item, QDate today);

/// Whether its day has gone by.
bool isOverdue(const AgendaItem& item, QDate today);

/// How near the day of a duty is.
enum class Nearness { Overdue, Today, Soon, Whenever };
Nearness nearness(const AgendaItem& item, QDate today);
/// Of a line: the nearest of what is due for the child.
Nearness nearness(const AgendaLine& line, QDate today);
/// Tables, reports and checks of a whole school: however late, no child comes back by them.
bool isSchoolWork(AgendaKind kind);

/// The most pressing first: children and classes before the school's own work; in each what is
/// overdue, of today, soon and whenever; in each of these the gravest first.
void sortByUrgency(QList<AgendaItem>& items, QDate today);

/// One line a child, in the order of the items.
QList<AgendaLine> linesOf(const QList<AgendaItem>& items);

} // namespace xiange::agenda_rules
