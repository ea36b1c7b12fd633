#include "ui/today/explanation_view.h"

#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QGridLayout>
#include <QLabel>

namespace xiange::ui {

namespace {

QString between() {
    return ExplanationView::tr(", ", "between the words of a list");
}

QString countedDays(const AbsenceRun& run) {
    QStringList days;
    for (const CountedDay& day : run.days) {
        days << (day.missed >= day.called
                     ? shortDate(day.day)
                     : ExplanationView::tr("%1 (half a day)").arg(shortDate(day.day)));
    }
    return ExplanationView::tr("%1: %2 school days").arg(days.join(between())).arg(run.schoolDays);
}

QString skippedSessions(const AbsenceRun& run) {
    QStringList sessions;
    for (const SkippedSession& skipped : run.skipped) {
        sessions << ExplanationView::tr("%1 %2 (%3)", "day, half day, reason")
                        .arg(shortDate(skipped.day), sessionName(skipped.session),
                             skipName(skipped.reason));
    }
    return sessions.join(between());
}

QString contactWords(const CaseEntry& contact) {
    QStringList words{shortDate(contact.day)};
    words << (contact.means ? displayName(*contact.means) : QString());
    if (!contact.withWhom.isEmpty()) {
        words << contact.withWhom;
    }
    if (contact.outcome) {
        words << displayName(*contact.outcome);
    }
    return words.join(u' ');
}

/// What the list of a duty is a list of.
QString missingLabel(AgendaKind kind) {
    if (kind == AgendaKind::ReviewKeyGroups) {
        return ExplanationView::tr("Classes");
    }
    if (kind == AgendaKind::TakeRoll) {
        return ExplanationView::tr("Not called");
    }
    if (kind == AgendaKind::LookAtSignals) {
        return ExplanationView::tr("Signals");
    }
    if (kind == AgendaKind::ConsultationItem || kind == AgendaKind::ChildrenOutside) {
        return ExplanationView::tr("Children");
    }
    const bool bySchool = kind == AgendaKind::TermCheck || kind == AgendaKind::StatisticsTables ||
                          kind == AgendaKind::MonthlyReport;
    return bySchool ? ExplanationView::tr("Schools") : ExplanationView::tr("Still missing");
}

} // namespace

ExplanationView::ExplanationView(const AgendaItem& item, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, space::m);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
    const Explanation& why = item.explanation;
    add(tr("Rule"), item.rule);
    add(tr("Source"), item.source);
    if (why.run) {
        add(tr("Days counted"), countedDays(*why.run));
        if (!why.run->skipped.isEmpty()) {
            add(tr("Left out"), skippedSessions(*why.run));
        }
    }
    if (why.run || !why.contacts.isEmpty()) {
        QStringList contacts;
        for (const CaseEntry& contact : why.contacts) {
            contacts << contactWords(contact);
        }
        add(tr("Contacts"),
            contacts.isEmpty() ? tr("none since the absence began") : contacts.join(u'\n'));
    }
    if (!why.missing.isEmpty()) {
        const bool namesOnly = item.kind == AgendaKind::TakeRoll && item.dueTime.isValid();
        add(missingLabel(item.kind), why.missing.join(namesOnly ? between() : QString(u'\n')));
    }
    setAccessibleName(text());
}

void ExplanationView::add(const QString& label, const QString& words) {
    const int row = m_grid->rowCount();
    auto* left = smallLabel(label, this);
    auto* right = bodyLabel(words, Tone::Plain, this);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(left, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(right, row, 1);
    m_lines << label + QStringLiteral(": ") + words;
}

QString ExplanationView::text() const {
    return m_lines.join(u'\n');
}

} // namespace xiange::ui
