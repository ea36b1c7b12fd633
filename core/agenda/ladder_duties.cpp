// What the escalation ladder asks for a child in a run of absence.
#include "core/agenda/agenda_rules.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

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
            addConfirmation();
        } else if (enough) {
            addMissingContacts();
        } else if (reached(Duty::ContactGuardian) && !contacted()) {
            add(Duty::ContactGuardian, AgendaKind::Contact,
                AgendaRules::tr("Absent without leave for %1 school days in a row: contact the "
                                "guardian the same day")
                    .arg(days()));
        }
        if (reached(Duty::VisitHome) && !contacted(ContactMeans::Visit)) {
            add(Duty::VisitHome, AgendaKind::VisitHome, visitWords());
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

    void addConfirmation() {
        add(Duty::ProposeDropout, AgendaKind::Confirm, confirmWords());
        m_items.last().due = confirmationDueOn(m_timeline, m_proof, m_thresholds);
    }

    void addMissingContacts() {
        add(Duty::ProposeDropout, AgendaKind::Contact,
            AgendaRules::tr("Absent without leave for %1 school days in a row, but %2 of %3 "
                            "contacts: contact the guardian again")
                .arg(days())
                .arg(m_proof.tally().contacts)
                .arg(m_proof.needed.contacts));
        AgendaItem& item = m_items.last();
        item.due = contactDueOn(m_proof, m_thresholds);
        item.urgency = item.due > m_today ? Urgency::Due : Urgency::Must;
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
        item.due = reachedOn(step, m_child.run);
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

} // namespace

QList<AgendaItem> ladderDuties(const ChildRun& run, const CaseFile* file, QDate today,
                               const Thresholds& thresholds) {
    if (file && file->state == CaseState::Confirmed) {
        return {}; // the ladder is climbed; the case says what follows
    }
    return RunItems(run, file, today, thresholds).all();
}

} // namespace xiange::agenda_rules
