#include "ui/settings/day_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

DayPanel::DayPanel(QWidget* parent) : QWidget(parent) {
    setFixedWidth(248);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeDay());
    column->addWidget(makeCounts());
    column->addWidget(makeSigns());
    column->addStretch(1);
}

QWidget* DayPanel::makeDay() {
    auto* card = new Card(this);
    m_date = strongLabel({}, card);
    m_date->setObjectName(QStringLiteral("chosenDay"));
    m_date->setWordWrap(true);
    m_kind = pill({}, Tone::Muted, card);
    m_kind->setObjectName(QStringLiteral("chosenKind"));
    m_about = bodyLabel({}, Tone::Muted, card);
    m_about->setObjectName(QStringLiteral("chosenAbout"));
    m_about->setWordWrap(true);
    m_toggle = secondaryButton({}, card);
    connect(m_toggle, &QPushButton::clicked, this, &DayPanel::toggled);
    card->body()->addWidget(m_date);
    card->body()->addWidget(m_kind);
    card->body()->addWidget(m_about);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_toggle);
    row->addWidget(keycap(tr("Space", "the key"), card));
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

QWidget* DayPanel::makeCounts() {
    auto* card = new Card(this);
    m_month = bodyLabel({}, Tone::Plain, card);
    m_month->setObjectName(QStringLiteral("monthCount"));
    m_term = bodyLabel({}, Tone::Plain, card);
    m_term->setObjectName(QStringLiteral("termCount"));
    m_soFar = smallLabel({}, card);
    m_soFar->setObjectName(QStringLiteral("soFarCount"));
    card->body()->addWidget(m_month);
    card->body()->addWidget(m_term);
    card->body()->addWidget(m_soFar);
    return card;
}

QWidget* DayPanel::makeSigns() {
    auto* card = new Card(this);
    for (const DayKind kind :
         {DayKind::Holiday, DayKind::MakeUp, DayKind::OwnOff, DayKind::OwnOn}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        auto* sign = pill(signOf(kind), toneOf(kind), card);
        sign->setMinimumWidth(44);
        row->addWidget(sign);
        row->addWidget(bodyLabel(meaningOf(kind), Tone::Muted, card), 1);
        card->body()->addLayout(row);
    }
    return card;
}

void DayPanel::showDay(const CalendarDay& day, bool mayEdit, const QString& whyNot) {
    m_date->setText(longDate(day.day));
    m_kind->setText(meaningOf(day.kind));
    setTone(m_kind, toneOf(day.kind));
    QStringList about;
    if (!day.name.isEmpty()) {
        about.append(day.name);
    }
    if (day.number > 0) {
        about.append(tr("School day %1 of the term").arg(day.number));
    }
    if (!mayEdit && !whyNot.isEmpty()) {
        about.append(whyNot);
    }
    m_about->setText(about.join(QLatin1Char('\n')));
    m_about->setVisible(!about.isEmpty());
    const bool own = day.kind == DayKind::OwnOff || day.kind == DayKind::OwnOn;
    m_toggle->setText(own                 ? tr("As the country again")
                      : teaches(day.kind) ? tr("Close the school…")
                                          : tr("Teach on this day…"));
    describe(m_toggle, QStringLiteral("toggleDay"),
             own ? tr("Take the school's own word for this day away (Space)")
                 : tr("The school departs from the country on this day (Space)"));
    m_toggle->setEnabled(mayEdit && day.kind != DayKind::Vacation);
}

void DayPanel::showCounts(const SchoolDayCounts& counts) {
    m_month->setText(tr("This month: %n school day(s)", nullptr, counts.month));
    m_term->setVisible(counts.termNumber > 0);
    m_term->setText(counts.termNumber == 1
                        ? tr("First term: %n school day(s)", nullptr, counts.term)
                        : tr("Second term: %n school day(s)", nullptr, counts.term));
    m_soFar->setVisible(counts.termSoFar > 0 && counts.termSoFar < counts.term);
    m_soFar->setText(tr("%n up to today", nullptr, counts.termSoFar));
}

} // namespace xiange::ui
