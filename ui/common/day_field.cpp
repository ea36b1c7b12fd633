#include "ui/common/day_field.h"

#include "core/base/text_folding.h"

#include <QKeyEvent>
#include <QRegularExpression>

#include <cstdlib>

namespace xiange::ui {

namespace {

QDate nearest(int month, int day, QDate today) {
    QDate best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate candidate(year, month, day);
        if (candidate.isValid() &&
            (!best.isValid() || std::abs(candidate.daysTo(today)) < std::abs(best.daysTo(today)))) {
            best = candidate;
        }
    }
    return best;
}

} // namespace

QDate dayFromText(const QString& text, QDate today) {
    static const QRegularExpression numbers(
        QStringLiteral("^(?:(\\d{4})[-./年])?(?:(\\d{1,2})[-./月])?(\\d{1,2})[日号]?$"));
    const QString typed = foldWidth(text).remove(u' ');
    if (typed.startsWith(u'+')) {
        bool ok = false;
        const int days = typed.mid(1).toInt(&ok);
        return ok ? today.addDays(days) : QDate();
    }
    const QRegularExpressionMatch match = numbers.match(typed);
    if (!match.hasMatch()) {
        return {};
    }
    const int day = match.captured(3).toInt();
    if (match.captured(2).isEmpty()) {
        return match.captured(1).isEmpty() ? QDate(today.year(), today.month(), day) : QDate();
    }
    const int month = match.captured(2).toInt();
    return match.captured(1).isEmpty() ? nearest(month, day, today)
                                       : QDate(match.captured(1).toInt(), month, day);
}

DayField::DayField(QDate today, QWidget* parent) : QLineEdit(parent), m_today(today) {
    setToday(today);
    setToolTip(tr("A day: 23, 11-23, 2026-11-23 or +3; the up and down keys move by a day"));
}

void DayField::setToday(QDate today) {
    m_today = today;
    setPlaceholderText(tr("e.g. %1 or +3").arg(today.toString(QStringLiteral("M-d"))));
}

void DayField::setDay(QDate day) {
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

QDate DayField::day() const {
    return dayFromText(text(), m_today);
}

bool DayField::isUnreadable() const {
    return !text().trimmed().isEmpty() && !day().isValid();
}

void DayField::normalise() {
    if (day().isValid()) {
        setDay(day());
    }
}

void DayField::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDay(day().isValid() ? day().addDays(step) : m_today);
}

void DayField::focusOutEvent(QFocusEvent* event) {
    normalise();
    QLineEdit::focusOutEvent(event);
}

} // namespace xiange::ui
