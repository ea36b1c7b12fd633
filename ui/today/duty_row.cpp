#include "ui/today/duty_row.h"

#include "core/agenda/agenda_rules.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/today/duty_words.h"
#include "ui/today/explanation_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace xiange::ui {

using agenda_rules::isOverdue;

namespace {

constexpr int urgencyWidth = 64, nameWidth = 190, dueWidth = 124;

/// As wide as the longest word on any of these buttons in this language, so that they stand in a
/// column.
int actionWidth(const QWidget& row) {
    constexpr int least = 104, padding = 32;
    int widest = least;
    for (const auto& line : agendaKinds) {
        const QString word = actionWord(line.value);
        widest = std::max(widest, row.fontMetrics().horizontalAdvance(word) + padding);
    }
    return widest;
}

QString actionHint(const AgendaItem& item) {
    return item.mayAct ? DutyRow::tr("Go there with everything filled in")
                       : DutyRow::tr("This is done by others; see how far it is and have it done");
}

QWidget* nameOf(const AgendaItem& item, QWidget* parent) {
    auto* both = new QWidget(parent);
    both->setFixedWidth(nameWidth);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    for (QLabel* label : {strongLabel(item.subject, both), smallLabel(item.place, both)}) {
        label->setWordWrap(true);
        label->setToolTip(label->text());
        column->addWidget(label);
        label->setVisible(!label->text().isEmpty());
    }
    column->addStretch(1);
    return both;
}

} // namespace

DutyRow::DutyRow(const AgendaLine& duties, QDate today, bool primary, QWidget* parent)
    : QFrame(parent), m_line(duties), m_today(today), m_column(new QVBoxLayout(this)) {
    const AgendaItem& item = m_line.first;
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("duty"));
    setProperty("role", QStringLiteral("surface"));
    m_column->setContentsMargins(space::l, 6, space::l, 6);
    m_column->setSpacing(space::xs);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    m_column->addLayout(line);

    const UrgencyMark mark = urgencyMark(m_line, today);
    auto* urgency = pill(mark.word, mark.tone, this);
    urgency->setMinimumWidth(urgencyWidth);
    line->addWidget(urgency);
    line->addWidget(nameOf(item, this));
    line->addWidget(makeWhy(), 1);
    const bool late = agenda_rules::nearness(m_line, today) == agenda_rules::Nearness::Overdue;
    auto* due = bodyLabel(dueWords(m_line, today), late ? Tone::Danger : Tone::Muted, this);
    due->setObjectName(QStringLiteral("due"));
    due->setFixedWidth(dueWidth);
    due->setWordWrap(true);
    line->addWidget(due);
    m_why = linkButton(tr("Why"), this);
    describe(m_why, QStringLiteral("explain"), tr("Show what this rests on"));
    line->addWidget(m_why);
    auto* act =
        primary ? primaryButton(actionWord(item), this) : secondaryButton(actionWord(item), this);
    describe(act, QStringLiteral("act"), actionHint(item));
    act->setFixedWidth(actionWidth(*this));
    line->addWidget(act);

    setAccessibleName(QStringLiteral("%1 %2 %3 %4")
                          .arg(mark.word, item.subject, item.why, dueWords(m_line, today)));
    connect(m_why, &QPushButton::clicked, this, [this] { explain(!isExplained()); });
    connect(act, &QPushButton::clicked, this, [this] { emit acted(m_line.first); });
}

/// The reason, and below it that more is due for the child.
QWidget* DutyRow::makeWhy() {
    auto* both = new QWidget(this);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* why = bodyLabel(m_line.first.why, Tone::Plain, both);
    why->setObjectName(QStringLiteral("why"));
    why->setWordWrap(true);
    column->addWidget(why);
    if (!m_line.also.isEmpty()) {
        column->addLayout(makeMore(both));
    }
    return both;
}

/// How much more, as a link, and what it is, in as many lines as that takes.
QHBoxLayout* DutyRow::makeMore(QWidget* parent) {
    QStringList words;
    for (const AgendaItem& item : std::as_const(m_line.also)) {
        words.append(isOverdue(item, m_today)
                         ? tr("%1 (%2)", "an act, how long it is overdue")
                               .arg(actionWord(item.kind), dueWords(item, m_today))
                         : actionWord(item.kind));
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    m_more = linkButton(tr("and %n more", nullptr, static_cast<int>(m_line.also.size())), parent);
    describe(m_more, QStringLiteral("also"), tr("Show what else is due for this child"));
    connect(m_more, &QPushButton::clicked, this, [this] { unfold(!isUnfolded()); });
    line->addWidget(m_more, 0, Qt::AlignTop);
    auto* what = smallLabel(words.join(tr(", ", "between the words of a list")), parent);
    what->setObjectName(QStringLiteral("alsoWords"));
    what->setWordWrap(true);
    line->addWidget(what, 1, Qt::AlignVCenter);
    return line;
}

QWidget* DutyRow::makeAlso(const AgendaItem& item) {
    auto* field = new QWidget(m_also);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(urgencyWidth + nameWidth + 2 * space::m, 2, 0, 2);
    row->setSpacing(space::m);
    auto* why = bodyLabel(item.why, Tone::Plain, field);
    why->setWordWrap(true);
    why->setToolTip(item.rule + QLatin1Char('\n') + item.source);
    row->addWidget(why, 1);
    auto* due = bodyLabel(dueWords(item, m_today),
                          isOverdue(item, m_today) ? Tone::Danger : Tone::Muted, field);
    due->setFixedWidth(dueWidth);
    row->addWidget(due);
    row->addSpacing(m_why->sizeHint().width() + space::m);
    auto* act = secondaryButton(actionWord(item), field);
    describe(act, QStringLiteral("actAlso"), actionHint(item));
    act->setFixedWidth(actionWidth(*this));
    connect(act, &QPushButton::clicked, this, [this, item] { emit acted(item); });
    row->addWidget(act);
    return field;
}

void DutyRow::unfold(bool open) {
    if (m_more == nullptr || open == isUnfolded()) {
        return;
    }
    if (m_also == nullptr) {
        m_also = new QWidget(this);
        auto* column = new QVBoxLayout(m_also);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (const AgendaItem& item : std::as_const(m_line.also)) {
            column->addWidget(makeAlso(item));
        }
        m_column->addWidget(m_also);
    }
    m_also->setVisible(open);
}

bool DutyRow::isUnfolded() const {
    return m_also != nullptr && !m_also->isHidden();
}

void DutyRow::explain(bool open) {
    if (open == isExplained()) {
        return;
    }
    if (m_explanation == nullptr) {
        m_explanation = new ExplanationView(m_line.first, this);
        m_explanation->setObjectName(QStringLiteral("explanation"));
        m_explanation->layout()->setContentsMargins(urgencyWidth + space::m, space::xs, 0,
                                                    space::s);
        m_column->insertWidget(1, m_explanation);
    }
    m_explanation->setVisible(open);
    m_why->setText(open ? tr("Hide") : tr("Why"));
    m_why->setAccessibleName(m_why->text());
}

bool DutyRow::isExplained() const {
    return m_explanation != nullptr && !m_explanation->isHidden();
}

void DutyRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (hasFocus()) {
        painter.fillRect(rect(), colours().accentSoft);
        painter.fillRect(QRect(0, 0, 3, height()), colours().accent);
    }
    painter.setPen(colours().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void DutyRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit acted(m_line.first);
        return;
    case Qt::Key_Space:
        explain(!isExplained());
        return;
    case Qt::Key_Right:
        unfold(true);
        explain(true);
        return;
    case Qt::Key_Left:
        unfold(false);
        explain(false);
        return;
    case Qt::Key_Down:
        emit moved(1);
        return;
    case Qt::Key_Up:
        emit moved(-1);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void DutyRow::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
}

void DutyRow::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    update();
}

} // namespace xiange::ui
