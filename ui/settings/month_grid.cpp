#include "ui/settings/month_grid.h"

#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace xiange::ui {

namespace {

constexpr int headingHeight = 28;
constexpr int weekWidth = 56;
constexpr int preferredField = 62;

} // namespace

MonthGrid::MonthGrid(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void MonthGrid::showMonth(const QList<CalendarDay>& days, QDate chosen, QDate today) {
    m_days = days;
    m_chosen = chosen;
    m_today = today;
    update();
    tellReader();
}

int MonthGrid::weeks() const {
    if (m_days.isEmpty()) {
        return 1;
    }
    return (m_days.first().day.dayOfWeek() - 1 + static_cast<int>(m_days.size()) + 6) / 7;
}

QRect MonthGrid::fieldOf(QDate day) const {
    if (m_days.isEmpty() || day < m_days.first().day || day > m_days.last().day) {
        return {};
    }
    const int place = m_days.first().day.dayOfWeek() - 1 + day.day() - 1;
    const int row = place / 7;
    const int column = place % 7;
    const int across = width() - weekWidth;
    const int down = height() - headingHeight;
    const int left = weekWidth + across * column / 7;
    const int top = headingHeight + down * row / weeks();
    return {QPoint(left, top), QPoint(weekWidth + across * (column + 1) / 7 - 1,
                                      headingHeight + down * (row + 1) / weeks() - 1)};
}

QSize MonthGrid::sizeHint() const {
    return {640, headingHeight + 6 * preferredField};
}

QSize MonthGrid::minimumSizeHint() const {
    return {480, headingHeight + 6 * 48};
}

QDate MonthGrid::dayAt(QPoint place) const {
    for (const CalendarDay& day : m_days) {
        if (fieldOf(day.day).contains(place)) {
            return day.day;
        }
    }
    return {};
}

void MonthGrid::choose(QDate day) {
    m_chosen = day;
    update();
    tellReader();
    emit moved(day);
}

void MonthGrid::tellReader() {
    for (const CalendarDay& day : m_days) {
        if (day.day == m_chosen) {
            setAccessibleDescription(
                QStringLiteral("%1 %2 %3").arg(longDate(day.day), meaningOf(day.kind), day.name));
        }
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen.addDays(-1));
    case Qt::Key_Right:
        return choose(m_chosen.addDays(1));
    case Qt::Key_Up:
        return choose(m_chosen.addDays(-7));
    case Qt::Key_Down:
        return choose(m_chosen.addDays(7));
    case Qt::Key_PageUp:
        return choose(m_chosen.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(m_chosen.addMonths(1));
    case Qt::Key_Home:
        return choose(QDate(m_chosen.year(), m_chosen.month(), 1));
    case Qt::Key_End:
        return choose(QDate(m_chosen.year(), m_chosen.month(), m_chosen.daysInMonth()));
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit toggled(m_chosen);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent* event) {
    if (const QDate day = dayAt(event->pos()); day.isValid()) {
        choose(day);
    }
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const QDate day = dayAt(event->pos()); day.isValid()) {
        emit toggled(day);
    }
}

void MonthGrid::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void MonthGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeading(painter);
    for (const CalendarDay& day : m_days) {
        if (day.day.dayOfWeek() == 1 || day.day.day() == 1) {
            paintWeek(painter, day);
        }
        paintDay(painter, day);
    }
}

void MonthGrid::paintHeading(QPainter& painter) const {
    painter.setFont(bodyFont(type::small));
    painter.setPen(colours().muted);
    for (int column = 0; column < 7; ++column) {
        const int left = weekWidth + (width() - weekWidth) * column / 7;
        painter.drawText(QRect(left + space::s, 0, 80, headingHeight),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().dayName(column + 1, QLocale::ShortFormat));
    }
}

void MonthGrid::paintWeek(QPainter& painter, const CalendarDay& day) const {
    if (day.week == 0) {
        return;
    }
    const QRect field = fieldOf(day.day);
    painter.setFont(bodyFont(type::small));
    painter.setPen(colours().muted);
    painter.drawText(QRect(0, field.top() + space::s, weekWidth - space::s, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("week %1").arg(day.week));
}

void MonthGrid::paintDay(QPainter& painter, const CalendarDay& day) const {
    const Colours& c = colours();
    const QRectF field = QRectF(fieldOf(day.day)).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool chosen = day.day == m_chosen;
    painter.setPen(chosen ? QPen(hasFocus() ? c.accent : c.muted, 2) : QPen(c.line, 1));
    painter.setBrush(teaches(day.kind) ? c.surface : c.window);
    painter.drawRoundedRect(field, measure::controlRadius, measure::controlRadius);

    const QRect in = field.toRect().adjusted(space::s, 5, -space::s, -5);
    QRect figure(in.left(), in.top(), 24, 20);
    if (day.day == m_today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawRoundedRect(figure.adjusted(-3, 0, 0, 0), 10, 10);
        painter.setPen(c.onAccent);
        painter.setFont(bodyFont(type::body, QFont::DemiBold));
        painter.drawText(figure.adjusted(-3, 0, 0, 0), Qt::AlignCenter,
                         QString::number(day.day.day()));
    } else {
        painter.setPen(teaches(day.kind) ? c.text : c.muted);
        painter.setFont(
            bodyFont(type::section, teaches(day.kind) ? QFont::DemiBold : QFont::Normal));
        painter.drawText(figure, Qt::AlignLeft | Qt::AlignVCenter, QString::number(day.day.day()));
    }
    if (const QString sign = signOf(day.kind); !sign.isEmpty()) {
        const int wide = QFontMetrics(bodyFont(type::small)).horizontalAdvance(sign) + 12;
        paintTag(painter, QPoint(in.right() - wide + 1, figure.center().y()), sign,
                 toneOf(day.kind));
    }
    painter.setFont(bodyFont(type::small));
    painter.setPen(signOf(day.kind).isEmpty() ? c.muted : c.ink(toneOf(day.kind)));
    painter.drawText(in, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(footOf(day), Qt::ElideRight, in.width()));
}

} // namespace xiange::ui
