#include "ui/checks/school_age_notes_view.h"

#include "core/cases/case_codes.h"
#include "ui/common/buttons.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString headOf(const SchoolAgeNote& note) {
    switch (note.kind) {
    case SchoolAgeNoteKind::Standing:
        return note.standing ? standingName(*note.standing) : QString();
    case SchoolAgeNoteKind::Responsible:
        return SchoolAgeNotesView::tr("Responsible: %1").arg(note.text);
    case SchoolAgeNoteKind::Contact:
        break;
    }
    const auto means = fromCode(contactMeans, note.means);
    const auto outcome = fromCode(contactOutcomes, note.outcome);
    return SchoolAgeNotesView::tr("%1: %2").arg(means ? displayName(*means) : note.means,
                                                outcome ? displayName(*outcome) : note.outcome);
}

} // namespace

SchoolAgeNotesView::SchoolAgeNotesView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_form = new FormColumn(this);
    m_form->pair();
    auto* means = m_form->addChoice(QStringLiteral("means"), tr("Means"));
    for (const auto& line : contactMeans) {
        means->addItem(displayName(line.value), QString::fromLatin1(line.code));
    }
    m_form->addLine(QStringLiteral("withWhom"), tr("With whom"));
    auto* outcome = m_form->addChoice(QStringLiteral("outcome"), tr("Outcome"));
    outcome->addItem(tr("– choose –"), QString());
    for (const auto& line : contactOutcomes) {
        outcome->addItem(displayName(line.value), QString::fromLatin1(line.code));
    }
    m_form->addLine(QStringLiteral("words"), tr("What was said"));
    column->addWidget(m_form);
    auto* keep = primaryButton(tr("Write contact down"), this);
    describe(keep, QStringLiteral("schoolAgeContact"),
             tr("Keeps the contact with today's date and your name; it is never changed later"));
    column->addWidget(keep, 0, Qt::AlignLeft);
    column->addSpacing(space::s);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(space::s);
    column->addLayout(m_notes);
    column->addStretch(1);
    connect(keep, &QPushButton::clicked, this, &SchoolAgeNotesView::contactWanted);
}

void SchoolAgeNotesView::show(SchoolAgeChildId child, const QList<SchoolAgeNote>& notes) {
    if (child != m_child) {
        clear();
        m_child = child;
    }
    delete m_lines;
    m_lines = new QWidget(this);
    m_lines->setObjectName(QStringLiteral("schoolAgeNotes"));
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    for (const SchoolAgeNote& note : notes) {
        addNote(note);
    }
    if (notes.isEmpty()) {
        column->addWidget(
            bodyLabel(tr("Nothing has been written down yet."), Tone::Muted, m_lines));
    }
    m_notes->addWidget(m_lines);
}

void SchoolAgeNotesView::addNote(const SchoolAgeNote& note) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::xs);
    QStringList by{note.day.toString(Qt::ISODate), note.account, note.withWhom};
    by.removeAll(QString());
    lines->addWidget(smallLabel(by.join(QStringLiteral(" · ")), m_lines));
    auto* head = strongLabel(headOf(note), m_lines);
    head->setWordWrap(true);
    lines->addWidget(head);
    if (note.kind != SchoolAgeNoteKind::Responsible && !note.text.isEmpty()) {
        auto* words = bodyLabel(note.text, Tone::Plain, m_lines);
        words->setWordWrap(true);
        lines->addWidget(words);
    }
    static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(lines);
}

SchoolAgeContact SchoolAgeNotesView::contact() const {
    const auto code = [this](const char* name) {
        return m_form->findChild<QComboBox*>(QString::fromLatin1(name))->currentData().toString();
    };
    SchoolAgeContact contact;
    contact.means = code("means");
    contact.outcome = code("outcome");
    contact.withWhom = m_form->value(QStringLiteral("withWhom")).trimmed();
    contact.text = m_form->value(QStringLiteral("words")).trimmed();
    return contact;
}

bool SchoolAgeNotesView::isChanged() const {
    const SchoolAgeContact now = contact();
    return !now.outcome.isEmpty() || !now.withWhom.isEmpty() || !now.text.isEmpty();
}

void SchoolAgeNotesView::clear() {
    m_form->clearComplaints();
    for (const char* name : {"means", "outcome"}) {
        m_form->findChild<QComboBox*>(QString::fromLatin1(name))->setCurrentIndex(0);
    }
    m_form->setValue(QStringLiteral("withWhom"), {});
    m_form->setValue(QStringLiteral("words"), {});
}

bool SchoolAgeNotesView::complain(const Error& error) {
    m_form->clearComplaints();
    if (error.field.isEmpty()) {
        return false;
    }
    m_form->complain(error.field, error.text);
    return true;
}

} // namespace xiange::ui
