#include "core/agenda/agenda_rules.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace xiange::agenda_rules {

using namespace case_rules;

namespace {

class AgendaRules {
    Q_DECLARE_TR_FUNCTIONS(AgendaRules)
};

QString stepRule(const LadderStep& step) {
    return (step.moreThan
                ? AgendaRules::tr(
                      "Ladder step %1: absent without leave for more than %2 school days")
                : AgendaRules::tr("Ladder step %1: absent without leave for %2 school days"))
        .arg(step.number)
        .arg(step.days);
}

/// The items of one child's run, all alike but for what is asked.
class RunItems {
public:
    RunItems(const ChildRun& child, const CaseFile* file, QDate today, const Thresholds& thresholds)
        : m_child(child)
        , m_file(file)
        , m_today(today)
        , m_thresholds(thresholds)
        , m_timeline(file ? file->dropoutCase.timeline : Timeline())
        , m_proof(confirmationProof(m_timeline, child.run, today, thresholds)) {}

    QList<AgendaItem> all() {
        const bool enough = m_proof.daysEnough();
        if (enough && m_proof.contactsEnough()) {
            add(Duty::ProposeDropout, AgendaKind::Confirm, confirmWords());
        } else if (enough) {
            addMissingContacts();
        } else if (reached(Duty::VisitHome) && !contacted(ContactMeans::Visit)) {
            add(Duty::VisitHome, AgendaKind::VisitHome, visitWords());
        } else if (reached(Duty::ContactGuardian) && !contacted()) {
            add(Duty::ContactGuardian, AgendaKind::Contact,
                AgendaRules::tr("Absent without leave for %1 school days in a row: contact the "
                                "guardian the same day")
                    .arg(days()));
        }
        if (reached(Duty::MarkSuspected) && inState(CaseState::Watch) && !m_proof.complete()) {
            add(Duty::MarkSuspected, AgendaKind::MarkSuspected,
                AgendaRules::tr("Absent without leave for %1 school days in a row: mark as "
                                "suspected dropout in the national system")
                    .arg(days()));
        }
        addUnwritten(Duty::GuangdongReport, EntryKind::FormFilled, AgendaKind::FillForm,
                     AgendaRules::tr("Absent without leave for %1 school days in a row: fill in "
                                     "the provincial report form"));
        addUnwritten(Duty::ReportToPrincipal, EntryKind::ReportedToPrincipal,
                     AgendaKind::ReportToPrincipal,
                     AgendaRules::tr("Absent without leave for %1 school days in a row: report to "
                                     "the principal in writing and tell the township"));
        return m_items;
    }

private:
    [[nodiscard]] QString days() const { return QString::number(m_child.run.schoolDays); }
    [[nodiscard]] bool reached(Duty duty) const {
        return daysReach(m_thresholds.step(duty), m_child.run.schoolDays);
    }
    /// No case is as good as a case at watch.
    [[nodiscard]] bool inState(CaseState state) const {
        return (m_file ? m_file->state : CaseState::Watch) == state;
    }
    /// Whether somebody wrote a contact with an outcome down since the run began.
    [[nodiscard]] bool contacted(std::optional<ContactMeans> by = {}) const {
        return std::any_of(m_proof.contacts.begin(), m_proof.contacts.end(),
                           [by](const CaseEntry& contact) {
                               return contact.outcome && (!by || contact.means == by);
                           });
    }

    [[nodiscard]] QString contactsByMeans() const {
        QMap<int, int> counts;
        for (const CaseEntry& contact : m_proof.contacts) {
            ++counts[static_cast<int>(contact.means.value_or(ContactMeans::Phone))];
        }
        QStringList words;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            words << AgendaRules::tr("%1 %2", "means of contact, times")
                         .arg(displayName(static_cast<ContactMeans>(it.key())))
                         .arg(it.value());
        }
        return words.join(AgendaRules::tr(", ", "between the words of a list"));
    }

    [[nodiscard]] QString confirmWords() const {
        return AgendaRules::tr("Absent without leave for %1 school days in a row, contacted %2 "
                               "times (%3) without effect: may be deemed a dropout")
            .arg(days())
            .arg(m_proof.contacts.size())
            .arg(contactsByMeans());
    }

    [[nodiscard]] QString visitWords() const {
        return (contacted() ? AgendaRules::tr("Absent without leave for %1 school days in a row: "
                                              "visit the home with the village committee")
                            : AgendaRules::tr("Absent without leave for %1 school days in a row, "
                                              "not contacted yet: visit the home with the village "
                                              "committee"))
            .arg(days());
    }

    void addMissingContacts() {
        const bool today = hasSince(m_timeline, EntryKind::Contact, m_today);
        add(Duty::ProposeDropout, AgendaKind::Contact,
            AgendaRules::tr("Absent without leave for %1 school days in a row, but %2 of %3 "
                            "contacts: contact the guardian again")
                .arg(days())
                .arg(m_proof.tally().contacts)
                .arg(m_proof.needed.contacts));
        AgendaItem& item = m_items.last();
        item.due = today ? m_today.addDays(1) : m_today;
        item.urgency = today ? Urgency::Due : Urgency::Must;
        item.explanation.missing = m_proof.missing();
    }

    void addUnwritten(Duty duty, EntryKind entry, AgendaKind kind, const QString& words) {
        if (reached(duty) && !hasSince(m_timeline, entry, m_child.run.from) &&
            !inState(CaseState::Returned)) {
            add(duty, kind, words.arg(days()));
        }
    }

    void add(Duty duty, AgendaKind kind, const QString& why) {
        const LadderStep step = m_thresholds.step(duty);
        AgendaItem item;
        item.kind = kind;
        item.subject = m_child.name;
        item.place = m_child.className;
        item.school = m_child.school;
        item.why = why;
        // The first three are of the day; the later ones are "at once" from when they are reached.
        item.due = step.number <= 3 ? reachedOn(step, m_child.run) : m_today;
        item.rule = stepRule(step);
        item.source = step.source;
        item.explanation = {m_child.run, m_proof.contacts, {}};
        item.student = m_child.student;
        item.dropoutCase = m_file ? m_file->dropoutCase.id : CaseId();
        item.schoolClass = m_child.schoolClass;
        m_items.append(item);
    }

    const ChildRun& m_child;
    const CaseFile* m_file;
    QDate m_today;
    const Thresholds& m_thresholds;
    Timeline m_timeline;
    ConfirmationProof m_proof;
    QList<AgendaItem> m_items;
};

/// The clause behind a step of a case.
struct Clause {
    AgendaKind kind;
    Urgency urgency;
    QString rule;
    QString source;
};

const auto plan = QStringLiteral("防流控辍提高义务教育巩固水平工作方案");

std::optional<Clause> clauseOf(const NextStep& step, const Thresholds& thresholds) {
    switch (step.kind) {
    case NextStepKind::ReportToEducation:
        return Clause{AgendaKind::ReportToEducation, Urgency::Must,
                      AgendaRules::tr("Report the same day, at the latest within %n working day(s)",
                                      nullptr, thresholds.reportWorkingDays),
                      plan};
    case NextStepKind::ReportToTownship:
        return Clause{AgendaKind::ReportToTownship, Urgency::Must,
                      AgendaRules::tr("Report the same day, at the latest within %n working day(s)",
                                      nullptr, thresholds.reportWorkingDays),
                      plan};
    case NextStepKind::Relapse:
        return Clause{AgendaKind::Relapse, Urgency::Must,
                      AgendaRules::tr("Absence without leave during the follow-up is a relapse"),
                      plan};
    case NextStepKind::RecordReturn:
        return Clause{AgendaKind::RecordReturn, Urgency::Due,
                      AgendaRules::tr("A return is recorded with its day and placement"), plan};
    case NextStepKind::FollowUp:
        if (!step.due.isValid()) {
            return std::nullopt; // going well: nothing to do
        }
        return Clause{AgendaKind::FollowUp, Urgency::Due,
                      AgendaRules::tr("Present on %1 of the %2 school days after the return")
                          .arg(thresholds.followUpPresent)
                          .arg(thresholds.followUpWindow),
                      plan};
    case NextStepKind::Close:
        return Clause{AgendaKind::Close, Urgency::Routine,
                      AgendaRules::tr("The ledger is cleared as soon as the evidence is there"),
                      plan};
    case NextStepKind::Criticise:
    case NextStepKind::OrderToCorrect:
    case NextStepKind::AwaitCorrection:
    case NextStepKind::JudicialDocument:
        return Clause{AgendaKind::LegalStep, Urgency::Due,
                      AgendaRules::tr("Criticism, order to correct, judicial document"),
                      QStringLiteral("《义务教育法》第五十八条")};
    case NextStepKind::Agreed:
    case NextStepKind::Contact:
    case NextStepKind::MarkSuspected:
    case NextStepKind::Confirm:
    case NextStepKind::Persuade:
    case NextStepKind::None:
        return std::nullopt; // the ladder, or the agreed step, says it
    }
    return std::nullopt;
}

AgendaItem itemOf(const CaseFile& file, const NextStep& step, const Clause& clause, QDate today) {
    const CaseChild& child = file.dropoutCase.child;
    AgendaItem item;
    item.kind = clause.kind;
    item.urgency = clause.urgency;
    // A report may be made until its last day; what waits for a day comes when it is there.
    const bool waits =
        step.kind == NextStepKind::AwaitCorrection || step.kind == NextStepKind::Agreed;
    if (waits && step.due > today) {
        item.urgency = Urgency::Later;
    }
    item.subject = child.name;
    item.place = child.schoolClass.isValid() ? longClassName(child.className) : child.schoolName;
    item.school = child.schoolName;
    item.why = step.text;
    item.due = step.due;
    item.rule = clause.rule;
    item.source = clause.source;
    item.explanation.run = file.around.run;
    item.student = child.id;
    item.dropoutCase = file.dropoutCase.id;
    item.schoolClass = child.schoolClass;
    return item;
}

AgendaItem rollItem(const QString& subject, const ClassDay& line, QDate today, QTime now) {
    AgendaItem item;
    item.kind = AgendaKind::TakeRoll;
    item.subject = subject;
    item.due = today;
    item.dueTime = rollTimes[static_cast<int>(line.session)];
    item.urgency = now >= item.dueTime ? Urgency::Must : Urgency::Due;
    item.rule = AgendaRules::tr("The roll is called twice a day; not called is not the same as all "
                                "present");
    item.source = QStringLiteral("《预防未成年人犯罪法》第三十四条");
    item.schoolClass = line.schoolClass;
    item.session = line.session;
    return item;
}

} // namespace

QDate reachedOn(const LadderStep& step, const AbsenceRun& run) {
    double counted = 0;
    for (const CountedDay& day : run.days) {
        counted += day.called > 0 ? static_cast<double>(day.missed) / day.called : 0;
        if (daysReach(step, counted)) {
            return day.day;
        }
    }
    return {};
}

QList<AgendaItem> ladderDuties(const ChildRun& run, const CaseFile* file, QDate today,
                               const Thresholds& thresholds) {
    if (file && file->state == CaseState::Confirmed) {
        return {}; // the ladder is climbed; the case says what follows
    }
    return RunItems(run, file, today, thresholds).all();
}

QList<AgendaItem> caseDuties(const CaseFile& file, QDate today, const Thresholds& thresholds) {
    QList<AgendaItem> items;
    const Timeline& timeline = file.dropoutCase.timeline;
    if (const auto clause = clauseOf(file.next, thresholds)) {
        items.append(itemOf(file, file.next, *clause, today));
        if (file.next.kind == NextStepKind::ReportToEducation &&
            !hasSince(timeline, EntryKind::ReportedToTownship, file.since)) {
            NextStep also = file.next;
            also.kind = NextStepKind::ReportToTownship;
            also.due = reportDeadline(file.since, file.around, thresholds);
            also.text = AgendaRules::tr("Send the written report to the township government");
            items.append(itemOf(file, also, *clauseOf(also, thresholds), today));
        }
    }
    const std::optional<NextStep> agreed = agreedStep(timeline);
    if (agreed && file.state != CaseState::Closed && !file.around.seenAgain) {
        items.append(itemOf(
            file, *agreed,
            {AgendaKind::Agreed, Urgency::Due, AgendaRules::tr("Agreed at the last contact"), plan},
            today));
    }
    return items;
}

QList<AgendaItem> rollDuties(const QString& school, const QList<ClassDay>& classes, QDate today,
                             QTime now) {
    QList<AgendaItem> items;
    for (const Session session : allSessions) {
        if (session == Session::Afternoon && now < afternoonBegins) {
            continue;
        }
        QList<ClassDay> missing;
        for (const ClassDay& line : classes) {
            if (line.session == session && !line.takenAt.isValid() && line.totals.expected > 0) {
                missing.append(line);
            }
        }
        if (missing.size() > mostRollLines) {
            QStringList names;
            for (const ClassDay& line : missing) {
                names << line.className;
            }
            AgendaItem item = rollItem(school, missing.first(), today, now);
            item.why = AgendaRules::tr("%n class(es) not called this %1", nullptr,
                                       static_cast<int>(missing.size()))
                           .arg(sessionName(session));
            item.explanation.missing = names;
            items.append(item);
            continue;
        }
        for (const ClassDay& line : missing) {
            items.append(rollItem(line.className, line, today, now));
            items.last().place = school;
            items.last().why =
                AgendaRules::tr("The roll of the %1 has not been taken").arg(sessionName(session));
        }
    }
    return items;
}

std::optional<AgendaItem> signalDuty(const QList<ChildSignals>& children, QDate today) {
    if (children.isEmpty()) {
        return std::nullopt;
    }
    AgendaItem item;
    item.kind = AgendaKind::LookAtSignals;
    item.urgency = Urgency::Routine;
    item.subject = children.first().className;
    item.place = children.first().school;
    item.schoolClass = children.first().schoolClass;
    item.why = AgendaRules::tr("%n child(ren) with warning signals: look, and talk with them",
                               nullptr, static_cast<int>(children.size()));
    item.due = std::max(today, today.addDays(Qt::Friday - today.dayOfWeek()));
    item.rule = AgendaRules::tr("Once a week the class teacher looks at the warning signals of "
                                "the class; a signal is a hint, never a verdict");
    item.source = children.first().found.first().source;
    for (const ChildSignals& child : children) {
        for (const WarningSignal& signal : child.found) {
            item.explanation.missing.append(
                AgendaRules::tr("%1: %2", "a child, what its attendance hints at")
                    .arg(child.name, signalReason(signal)));
        }
    }
    return item;
}

void sortByUrgency(QList<AgendaItem>& items) {
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) {
        return std::tuple(a.urgency, a.kind, a.due) < std::tuple(b.urgency, b.kind, b.due);
    });
}

} // namespace xiange::agenda_rules
