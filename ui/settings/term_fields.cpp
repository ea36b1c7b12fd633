#include "ui/settings/term_fields.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/settings/settings_section.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

TermFields::TermFields(QWidget* parent) : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    whole->addWidget(card);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    m_title = sectionTitle({}, card);
    m_title->setObjectName(QStringLiteral("schoolYear"));
    row->addWidget(m_title);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(makeRow());
    auto* none = new QWidget(m_stack);
    auto* noneRow = new QHBoxLayout(none);
    noneRow->setContentsMargins(0, 0, 0, 0);
    noneRow->addWidget(bodyLabel(tr("This school year has no terms yet."), Tone::Caution, none));
    m_add = secondaryButton(tr("Set the usual dates"), none);
    describe(m_add, QStringLiteral("addSchoolYear"),
             tr("Gives the school year both terms with the usual dates, to be changed here"));
    connect(m_add, &QPushButton::clicked, this, [this] { emit yearWanted(m_year); });
    noneRow->addWidget(m_add);
    noneRow->addStretch(1);
    m_stack->addWidget(none);
    row->addWidget(m_stack, 1);
    card->body()->addLayout(row);
    m_complaint = smallLabel({}, card);
    m_complaint->setObjectName(QStringLiteral("termComplaint"));
    setTone(m_complaint, Tone::Danger);
    m_complaint->hide();
    card->body()->addWidget(m_complaint);
}

QWidget* TermFields::makeRow() {
    auto* holder = new QWidget(m_stack);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    const QString words[] = {tr("First term"), tr("Second term")};
    const char* const names[][2] = {{"firstStarts", "firstEnds"}, {"secondStarts", "secondEnds"}};
    for (int i = 0; i < 2; ++i) {
        Fields& fields = m_fields[i];
        row->addWidget(bodyLabel(words[i], Tone::Muted, holder));
        fields.starts = makeDate(names[i][0], tr("%1, first day").arg(words[i]), holder);
        fields.ends = makeDate(names[i][1], tr("%1, last day").arg(words[i]), holder);
        row->addWidget(fields.starts);
        row->addWidget(bodyLabel(tr("to", "between two dates"), Tone::Muted, holder));
        row->addWidget(fields.ends);
        row->addSpacing(space::l);
        for (QDateEdit* edit : {fields.starts, fields.ends}) {
            connect(edit, &QDateEdit::editingFinished, this, [this, i] { leave(m_fields[i]); });
        }
    }
    row->addStretch(1);
    return holder;
}

QDateEdit* TermFields::makeDate(const char* name, const QString& words, QWidget* parent) {
    auto* edit = new QDateEdit(parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setFixedWidth(112);
    describe(edit, QString::fromLatin1(name), words,
             tr("%1: the up and down keys change year, month or day").arg(words));
    keepFieldQuiet(edit);
    return edit;
}

void TermFields::showTerms(int schoolYear, const QList<Term>& terms, bool mayEdit) {
    m_year = schoolYear;
    m_title->setText(tr("School year %1–%2").arg(schoolYear).arg(schoolYear + 1));
    int found = 0;
    for (const Term& term : terms) {
        if (term.schoolYear != schoolYear || term.number < 1 || term.number > 2) {
            continue;
        }
        ++found;
        Fields& fields = m_fields[term.number - 1];
        fields.term = term;
        const auto put = [mayEdit](QDateEdit* edit, QDate day) {
            const QSignalBlocker quiet(edit);
            if (edit->date() != day) {
                edit->setDate(day);
            }
            edit->setReadOnly(!mayEdit);
        };
        put(fields.starts, term.starts);
        put(fields.ends, term.ends);
    }
    m_stack->setCurrentIndex(found == 2 ? 0 : 1);
    m_add->setEnabled(mayEdit);
}

void TermFields::leave(const Fields& fields) {
    Term after = fields.term;
    after.starts = fields.starts->date();
    after.ends = fields.ends->date();
    if (after.starts != fields.term.starts || after.ends != fields.term.ends) {
        emit edited(fields.term, after);
    }
}

void TermFields::complain(const QString& words) {
    m_complaint->setText(words);
    m_complaint->setVisible(!words.isEmpty());
}

} // namespace xiange::ui
