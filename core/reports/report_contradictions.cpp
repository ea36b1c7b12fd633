// Where schools' reports can't all be right.

#include "core/reports/school_report.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

class Contradictions {
    Q_DECLARE_TR_FUNCTIONS(Contradictions)
};

bool isOpen(const QList<CaseStep>& steps) {
    const auto state = monthly::stateAfter(steps);
    return monthly::everSuspected(steps) && state && *state != CaseState::Closed;
}

std::optional<CaseState> stateOn(QList<CaseStep> steps, QDate day) {
    steps.removeIf([day](const CaseStep& step) { return step.day > day; });
    return monthly::stateAfter(steps);
}

void addBackwards(QList<Contradiction>& found, const SchoolReport& before,
                  const SchoolReport& now) {
    for (const ReportedCase& old : before.cases) {
        if (!isOpen(old.steps)) {
            continue;
        }
        const auto again =
            std::find_if(now.cases.begin(), now.cases.end(),
                         [&](const ReportedCase& one) { return one.number == old.number; });
        if (again == now.cases.end()) {
            found.append({{now.schoolCode},
                          Contradictions::tr("%1: %2 was open in %3 and is not named any more.")
                              .arg(now.schoolName, old.name, before.month.text())});
        } else if (stateOn(again->steps, before.until) < monthly::stateAfter(old.steps)) {
            found.append({{now.schoolCode},
                          Contradictions::tr("%1: the case of %2 has gone backwards since %3.")
                              .arg(now.schoolName, old.name, before.month.text())});
        }
    }
}

} // namespace

QList<Contradiction> contradictionsIn(const QList<SchoolReport>& reports,
                                      const QList<SchoolReport>& monthBefore) {
    QList<Contradiction> found;
    QHash<QString, const SchoolReport*> openAt;
    for (const SchoolReport& report : reports) {
        if (recount(report) != report.figures) {
            found.append({{report.schoolCode},
                          Contradictions::tr("%1: the figures are not the sum of the cases named.")
                              .arg(report.schoolName)});
        }
        for (const ReportedCase& one : report.cases) {
            if (one.studentNo.isEmpty() || !isOpen(one.steps)) {
                continue;
            }
            const SchoolReport* other = openAt.value(one.studentNo);
            if (other && other->schoolCode != report.schoolCode) {
                found.append({{other->schoolCode, report.schoolCode},
                              Contradictions::tr("%1 is an open case at %2 and at %3.")
                                  .arg(one.name, other->schoolName, report.schoolName)});
            }
            openAt.insert(one.studentNo, &report);
        }
        for (const SchoolReport& before : monthBefore) {
            if (before.schoolCode == report.schoolCode) {
                addBackwards(found, before, report);
            }
        }
    }
    return found;
}

} // namespace xiange
