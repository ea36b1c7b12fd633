#include "ui/cases/consultations_view.h"

#include "ui/cases/measure_editor.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/day_field.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace xiange::ui {

namespace {

constexpr int formWidth = 470;

} // namespace

ConsultationsView::ConsultationsView(Consultations& consultations, const Clock& clock,
                                     QWidget* parent)
    : QWidget(parent), m_consultations(consultations), m_clock(clock) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::l, space::xl, space::l);
    row->setSpacing(space::l);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("consultationList"));
    area->setWidgetResizable(true);
    m_content = new QWidget(area);
    m_list = new QVBoxLayout(m_content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::m);
    area->setWidget(m_content);
    row->addWidget(area, 1);
    auto* side = new QScrollArea(this);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(formWidth + space::l);
    auto* content = new QWidget(side);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeForm());
    column->addStretch(1);
    side->setWidget(content);
    row->addWidget(side);
}

QWidget* ConsultationsView::makeForm() {
    auto* card = new Card(tr("Minutes of a consultation"), {}, this);
    m_form = new FormColumn(card);
    m_form->pair();
    auto* day = new DayField(m_clock.today(), m_form);
    day->setDay(m_clock.today());
    m_form->addField(QStringLiteral("minutes_day"), tr("Day"), day);
    m_form->addLine(QStringLiteral("minutes_chair"), tr("In the chair"));
    m_form->addLine(QStringLiteral("minutes_participants"), tr("Who took part"),
                    tr("departments and persons"));
    m_cases = new QListWidget(m_form);
    m_cases->setFixedHeight(112);
    m_form->addField(QStringLiteral("consultedCases"), tr("Cases talked over"), m_cases);
    m_text = new QPlainTextEdit(m_form);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(64);
    m_form->addField(QStringLiteral("minutes_text"), tr("What was decided"), m_text);
    m_items = new MeasureEditor(m_form);
    m_items->setToday(m_clock.today());
    m_items->setMeasures({});
    m_items->addEmpty(2);
    m_form->addField(QStringLiteral("minutes_items"), tr("What is to be done: by whom, until when"),
                     m_items);
    card->body()->addWidget(m_form);
    auto* save = primaryButton(tr("Save the minutes"), card);
    describe(save, QStringLiteral("saveConsultation"),
             tr("Save; an entry stands in every case talked over"));
    card->body()->addWidget(save, 0, Qt::AlignRight);
    card->body()->addStretch(1);
    connect(save, &QPushButton::clicked, this, &ConsultationsView::add);
    return card;
}

void ConsultationsView::refresh(SchoolId school, const QList<CaseFile>& files) {
    m_school = school;
    QSet<qint64> chosen;
    for (int i = 0; i < m_cases->count(); ++i) {
        if (m_cases->item(i)->checkState() == Qt::Checked) {
            chosen.insert(m_cases->item(i)->data(Qt::UserRole).toLongLong());
        }
    }
    m_cases->clear();
    for (const CaseFile& file : files) {
        if (file.state == CaseState::Closed) {
            continue;
        }
        const CaseChild& child = file.dropoutCase.child;
        auto* item = new QListWidgetItem(QStringLiteral("%1 · %2 · %3")
                                             .arg(child.name,
                                                  child.schoolClass.isValid()
                                                      ? shortClassName(child.className)
                                                      : child.schoolName,
                                                  displayName(file.state)),
                                         m_cases);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        const qint64 id = file.dropoutCase.id.value;
        item->setCheckState(chosen.contains(id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, id);
    }
    const auto minutes = m_consultations.list(school);
    if (!minutes) {
        emit failed(minutes.error());
        return;
    }
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (QWidget* card = item->widget()) {
            card->hide(); // deleted later: the button that was pressed may stand on it
            card->deleteLater();
        }
        delete item;
    }
    if (minutes->isEmpty()) {
        m_list->addWidget(bodyLabel(tr("No minutes yet. Write down the first meeting on the "
                                       "right: one meeting may be about several cases."),
                                    Tone::Muted, m_content));
    }
    for (const Consultation& one : *minutes) {
        m_list->addWidget(makeMinutes(one));
    }
    m_list->addStretch(1);
}

QWidget* ConsultationsView::makeMinutes(const Consultation& minutes) {
    auto* card = new Card(longDate(minutes.day), minutes.chair, m_content);
    card->setObjectName(QStringLiteral("minutes"));
    const auto say = [card](const QString& words, Tone tone) {
        auto* label = bodyLabel(words, tone, card);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    };
    say(minutes.participants, Tone::Muted);
    say(minutes.text, Tone::Plain);
    auto* cases = new QHBoxLayout;
    for (const ConsultedCase& about : minutes.cases) {
        auto* go = linkButton(QStringLiteral("%1 %2").arg(about.child, about.place), card);
        describe(go, QStringLiteral("consultedCase"), tr("Go to the case of %1").arg(about.child));
        connect(go, &QPushButton::clicked, this, [this, id = about.id] { emit caseWanted(id); });
        cases->addWidget(go);
    }
    cases->addStretch(1);
    card->body()->addLayout(cases);
    for (const ConsultationItem& item : minutes.items) {
        card->body()->addWidget(makeItem(item, card));
    }
    return card;
}

QWidget* ConsultationsView::makeItem(const ConsultationItem& item, QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const bool late = item.overdue(m_clock.today());
    const QString sign = item.doneOn.isValid() ? QStringLiteral("✓")
                         : late                ? QStringLiteral("!")
                                               : QStringLiteral("○");
    QString words = QStringLiteral("%1 %2 · %3").arg(sign, item.what, item.who);
    if (item.doneOn.isValid()) {
        words += QStringLiteral(" · ") + tr("done %1").arg(shortDate(item.doneOn));
    } else if (item.due.isValid()) {
        words += QStringLiteral(" · ") + (late ? tr("overdue since %1").arg(shortDate(item.due))
                                               : tr("until %1").arg(shortDate(item.due)));
    }
    auto* label = bodyLabel(words,
                            item.doneOn.isValid() ? Tone::Good
                            : late                ? Tone::Danger
                                                  : Tone::Plain,
                            line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    if (!item.doneOn.isValid()) {
        auto* done = linkButton(tr("Done"), line);
        describe(done, QStringLiteral("finishItem"),
                 tr("Note that this is done: %1").arg(item.what));
        connect(done, &QPushButton::clicked, this, [this, id = item.id] {
            if (const auto finished = m_consultations.finish(id, {}); !finished) {
                emit failed(finished.error());
                return;
            }
            emit written();
        });
        row->addWidget(done);
    }
    return line;
}

void ConsultationsView::add() {
    m_form->clearComplaints();
    Consultation minutes;
    minutes.day = m_form->findChild<DayField*>(QStringLiteral("minutes_day"))->day();
    minutes.chair = m_form->value(QStringLiteral("minutes_chair"));
    minutes.participants = m_form->value(QStringLiteral("minutes_participants"));
    minutes.text = m_text->toPlainText();
    for (int i = 0; i < m_cases->count(); ++i) {
        if (m_cases->item(i)->checkState() == Qt::Checked) {
            minutes.cases.append(
                {CaseId(m_cases->item(i)->data(Qt::UserRole).toLongLong()), {}, {}});
        }
    }
    for (const PlannedMeasure& measure : m_items->measures()) {
        ConsultationItem item;
        item.what = measure.what;
        item.who = measure.who;
        item.due = measure.until;
        minutes.items.append(item);
    }
    const auto added = m_consultations.add(minutes, m_school);
    if (!added) {
        if (added.error().field.isEmpty()) {
            emit failed(added.error());
        } else {
            m_form->complain(QStringLiteral("minutes_") + added.error().field, added.error().text);
        }
        return;
    }
    m_text->clear();
    for (int i = 0; i < m_cases->count(); ++i) {
        m_cases->item(i)->setCheckState(Qt::Unchecked);
    }
    m_items->setMeasures({});
    m_items->addEmpty(2);
    emit written();
}

} // namespace xiange::ui
