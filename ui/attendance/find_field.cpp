#include "ui/attendance/find_field.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace xiange::ui {

FindField::FindField(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("rollFind"));
    setAccessibleName(tr("Find a child by initials or seat number"));
    setToolTip(tr("Whole initials, pinyin or a seat number, then the letter of the mark: zxmk, "
                  "38k. Part of a name: Space or Enter goes to the child, then the letter."));
    setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    setFixedWidth(232);
}

void FindField::setMatch(const QString& who, int place, int count) {
    m_match = who;
    m_count = count;
    m_place = count > 1 ? QStringLiteral("%1/%2 Tab").arg(place).arg(count) : QString();
    setAccessibleDescription(who);
    update();
}

void FindField::setLastDone(const QString& words) {
    m_lastDone = words;
    update();
}

void FindField::setMarksAtOnce(std::function<bool(const QString&, QChar)> marks) {
    m_marksAtOnce = std::move(marks);
}

void FindField::setHint(const QString& words) {
    m_hint = words;
    update();
}

bool FindField::event(QEvent* event) {
    if (event->type() == QEvent::KeyPress && m_count > 1) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            emit cycled(key == Qt::Key_Tab ? 1 : -1);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FindField::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        emit undoWanted();
        return;
    }
    if (event->matches(QKeySequence::Redo) ||
        (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
        emit redoWanted();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == 0;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        if (plain) {
            emit taken();
            return;
        }
        break;
    case Qt::Key_Escape:
        clear();
        emit textEdited({});
        return;
    default:
        break;
    }
    const QString typed = event->text();
    if (m_marksAtOnce && typed.size() == 1 && !text().trimmed().isEmpty() &&
        (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0 &&
        m_marksAtOnce(text().trimmed(), typed.front())) {
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    const Colours& c = colours();
    QPainter p(this);
    p.setFont(bodyFont());
    const bool empty = text().isEmpty();
    const int from = 12 + fontMetrics().horizontalAdvance(text()) + (empty ? 3 : 10);
    QRect field(from, 0, width() - from - 10, height());
    if (!m_place.isEmpty()) {
        p.setPen(c.muted);
        p.setFont(bodyFont(11));
        p.drawText(field, Qt::AlignRight | Qt::AlignVCenter, m_place);
        field.setRight(field.right() - p.fontMetrics().horizontalAdvance(m_place) - 6);
        p.setFont(bodyFont());
    }
    p.setPen(empty ? c.muted : m_match.isEmpty() ? c.danger : c.accent);
    const QString words = !empty                  ? (m_match.isEmpty() ? tr("nobody") : m_match)
                          : !m_hint.isEmpty()     ? m_hint
                          : !m_lastDone.isEmpty() ? m_lastDone
                                                  : tr("Initials or seat number");
    p.drawText(field, Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(words, Qt::ElideRight, field.width()));
}

} // namespace xiange::ui
