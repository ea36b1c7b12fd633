#include "ui/today/duty_row.h"

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

namespace xiange::ui {

namespace {

constexpr int urgencyWidth = 64, nameWidth = 190, dueWidth = 96, actionWidth = 104;

QWidget* nameOf(const AgendaItem& item, QWidget* parent) {
    auto* both = new QWidget(parent);
    both->setFixedWidth(nameWidth);
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strongLabel(item.subject, both));
    column->addWidget(smallLabel(item.place, both));
    return both;
}

} // namespace

DutyRow::DutyRow(const AgendaItem& item, QDate today, bool primary, QWidget* parent)
    : QFrame(parent), m_item(item), m_column(new QVBoxLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("duty"));
    setProperty("role", QStringLiteral("surface"));
    m_column->setContentsMargins(space::l, 6, space::l, 6);
    m_column->setSpacing(space::xs);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::m);
    m_column->addLayout(line);

    const UrgencyMark mark = urgencyMark(item.urgency);
    auto* urgency = pill(mark.word, mark.tone, this);
    urgency->setMinimumWidth(urgencyWidth);
    line->addWidget(urgency);
    line->addWidget(nameOf(item, this));
    auto* why = bodyLabel(item.why, Tone::Plain, this);
    why->setObjectName(QStringLiteral("why"));
    why->setWordWrap(true);
    line->addWidget(why, 1);
    auto* due =
        bodyLabel(dueWords(item, today), isOverdue(item, today) ? Tone::Danger : Tone::Muted, this);
    due->setObjectName(QStringLiteral("due"));
    due->setFixedWidth(dueWidth);
    line->addWidget(due);
    m_why = linkButton(tr("Why"), this);
    describe(m_why, QStringLiteral("explain"), tr("Show what this rests on"));
    line->addWidget(m_why);
    auto* act = primary ? primaryButton(actionWord(item.kind), this)
                        : secondaryButton(actionWord(item.kind), this);
    describe(act, QStringLiteral("act"), tr("Go there with everything filled in"));
    act->setFixedWidth(actionWidth);
    line->addWidget(act);

    setAccessibleName(QStringLiteral("%1 %2 %3 %4")
                          .arg(mark.word, item.subject, item.why, dueWords(item, today)));
    connect(m_why, &QPushButton::clicked, this, [this] { explain(!isExplained()); });
    connect(act, &QPushButton::clicked, this, &DutyRow::acted);
}

void DutyRow::explain(bool open) {
    if (open == isExplained()) {
        return;
    }
    if (m_explanation == nullptr) {
        m_explanation = new ExplanationView(m_item, this);
        m_explanation->setObjectName(QStringLiteral("explanation"));
        m_explanation->layout()->setContentsMargins(urgencyWidth + space::m, space::xs, 0,
                                                    space::s);
        m_column->addWidget(m_explanation);
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
        emit acted();
        return;
    case Qt::Key_Space:
        explain(!isExplained());
        return;
    case Qt::Key_Right:
        explain(true);
        return;
    case Qt::Key_Left:
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
