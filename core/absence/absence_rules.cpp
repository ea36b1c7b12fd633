#include "core/absence/absence_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

enum class Meaning { Counts, Skips, Ends };

Meaning meaningOf(const ChildSession& session, LeaveInRun leave) {
    if (!session.called) {
        return Meaning::Skips;
    }
    if (!session.mark) {
        return Meaning::Ends;
    }
    switch (*session.mark) {
    case MarkKind::Unexcused:
        return Meaning::Counts;
    case MarkKind::Sick:
    case MarkKind::Personal:
    case MarkKind::Official:
        return leave == LeaveInRun::Pauses ? Meaning::Skips : Meaning::Ends;
    case MarkKind::Late:
    case MarkKind::LeftEarly:
        return Meaning::Ends;
    }
    return Meaning::Ends;
}

int calledOn(const QList<ChildSession>& sessions, QDate day) {
    return static_cast<int>(
        std::count_if(sessions.begin(), sessions.end(), [day](const ChildSession& session) {
            return session.day == day && session.called;
        }));
}

// Sessions first..last hold a run whose ends both count.
AbsenceRun runBetween(const QList<ChildSession>& sessions, qsizetype first, qsizetype last,
                      LeaveInRun leave) {
    AbsenceRun run;
    run.from = sessions[first].day;
    run.fromSession = sessions[first].session;
    run.to = sessions[last].day;
    for (qsizetype i = first; i <= last; ++i) {
        const ChildSession& session = sessions[i];
        if (meaningOf(session, leave) == Meaning::Skips) {
            run.skipped.append({session.day, session.session,
                                session.called ? SkipReason::OnLeave : SkipReason::RollNotTaken});
            continue;
        }
        ++run.sessions;
        if (run.days.isEmpty() || run.days.last().day != session.day) {
            run.days.append({session.day, 0, calledOn(sessions, session.day)});
        }
        ++run.days.last().missed;
    }
    for (const CountedDay& day : run.days) {
        run.schoolDays += static_cast<double>(day.missed) / day.called;
    }
    return run;
}

} // namespace

QString skipName(SkipReason reason) {
    switch (reason) {
    case SkipReason::RollNotTaken:
        return QCoreApplication::translate("Absence", "roll not taken");
    case SkipReason::OnLeave:
        return QCoreApplication::translate("Absence", "on leave");
    }
    return {};
}

QList<AbsenceRun> allRuns(const QList<ChildSession>& sessions, LeaveInRun leave) {
    QList<AbsenceRun> runs;
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        switch (meaningOf(sessions[i], leave)) {
        case Meaning::Counts:
            first = first < 0 ? i : first;
            last = i;
            break;
        case Meaning::Skips:
            break;
        case Meaning::Ends:
            if (first >= 0) {
                runs.append(runBetween(sessions, first, last, leave));
            }
            first = -1;
            break;
        }
    }
    if (first >= 0) {
        runs.append(runBetween(sessions, first, last, leave));
    }
    return runs;
}

std::optional<AbsenceRun> currentRun(const QList<ChildSession>& sessions, LeaveInRun leave) {
    qsizetype first = -1;
    qsizetype last = -1;
    for (qsizetype i = sessions.size() - 1; i >= 0; --i) {
        const Meaning meaning = meaningOf(sessions[i], leave);
        if (meaning == Meaning::Ends) {
            break;
        }
        if (meaning == Meaning::Counts) {
            first = i;
            last = last < 0 ? i : last;
        }
    }
    if (first < 0) {
        return std::nullopt;
    }
    AbsenceRun run = runBetween(sessions, first, last, leave);
    // What was not called after the last mark belongs to the explanation too.
    for (qsizetype i = last + 1; i < sessions.size(); ++i) {
        run.skipped.append({sessions[i].day, sessions[i].session,
                            sessions[i].called ? SkipReason::OnLeave : SkipReason::RollNotTaken});
    }
    return run;
}

} // namespace xiange
