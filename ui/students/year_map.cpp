#include "ui/students/year_map.h"

#include "ui/common/formats.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace xiange::ui {

namespace {

constexpr int labelWidth = 48;
constexpr int headHeight = 18;
constexpr int rowHeight = 22;
constexpr int dayWidth = 48;

} // namespace

Tone toneOfMark(MarkKind kind) {
    switch (kind) {
    case MarkKind::Unexcused:
        return Tone::Danger;
    case MarkKind::Sick:
    case MarkKind::Personal:
    case MarkKind::Official:
        return Tone::Accent;
    case MarkKind::Late:
    case MarkKind::LeftEarly:
        return Tone::Caution;
    }
    return Tone::Plain;
}

YearMap::YearMap(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("yearMap"));
    setAccessibleName(tr("Attendance of the school year"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void YearMap::setYear(const SchoolCalendar& calendar, QDate first, QDate last,
                      const QList<ChildSession>& sessions, const MarkSigns& signs) {
    m_calendar = calendar;
    m_signs = signs;
    m_from = first;
    m_last = last;
    m_first = first.addDays(1 - first.dayOfWeek());
    m_days.clear();
    m_daysShown = 5;
    for (const ChildSession& session : sessions) {
        m_days[session.day].half[static_cast<int>(session.session)] = session;
    }
    for (const QDate day : calendar.schoolDays(first, last)) {
        m_daysShown = day.dayOfWeek() > 5 ? 7 : m_daysShown;
    }
    if (!m_current.isValid() || m_current < m_from || m_current > m_last) {
        m_current = m_last;
    }
    updateGeometry();
    resize(sizeHint());
    update();
}

int YearMap::weeks() const {
    return m_first.isValid() ? static_cast<int>(m_first.daysTo(m_last) / 7) + 1 : 0;
}

QSize YearMap::sizeHint() const {
    const int width = m_daysShown == 7 ? dayWidth * 5 / 7 : dayWidth;
    return {labelWidth + m_daysShown * width + 1, headHeight + weeks() * rowHeight + 1};
}

QRect YearMap::boxOf(QDate day) const {
    const int width = m_daysShown == 7 ? dayWidth * 5 / 7 : dayWidth;
    const int week = weeks() - 1 - static_cast<int>(m_first.daysTo(day) / 7);
    return {labelWidth + (day.dayOfWeek() - 1) * width, headHeight + week * rowHeight, width,
            rowHeight};
}

QDate YearMap::dayAt(const QPoint& point) const {
    for (QDate day = m_from; day <= m_last; day = day.addDays(1)) {
        if (day.dayOfWeek() <= m_daysShown && boxOf(day).contains(point)) {
            return day;
        }
    }
    return {};
}

QString YearMap::wordsFor(QDate day) const {
    const QString date = dayAndWeekday(day);
    if (!m_calendar.isSchoolDay(day)) {
        const QString name = m_calendar.nameOf(day);
        return name.isEmpty() ? tr("%1: no school").arg(date)
                              : tr("%1: no school (%2)").arg(date, name);
    }
    const Day lived = m_days.value(day);
    QStringList halves;
    for (const Session session : allSessions) {
        const auto& half = lived.half[static_cast<int>(session)];
        const QString what = !half || !half->called ? tr("not called")
                             : half->mark           ? markName(*half->mark)
                                                    : tr("present");
        halves.append(QStringLiteral("%1 %2").arg(sessionName(session), what));
    }
    return tr("%1: %2").arg(date, halves.join(QStringLiteral("，")));
}

void YearMap::paintHalf(QPainter& painter, const QRect& box,
                        const std::optional<ChildSession>& half) {
    const Colours& c = colours();
    if (!half || !half->called) {
        painter.fillRect(box, c.window);
        painter.setPen(c.muted);
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("–"));
        return;
    }
    if (!half->mark) {
        painter.fillRect(box, c.goodSoft);
        return;
    }
    const Tone tone = toneOfMark(*half->mark);
    painter.fillRect(box, c.soft(tone));
    painter.setPen(c.ink(tone));
    painter.drawText(box, Qt::AlignCenter, m_signs.of(*half->mark));
}

void YearMap::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const Colours& c = colours();
    painter.setFont(bodyFont(type::small));
    painter.setPen(c.muted);
    const QLocale locale;
    for (int weekday = 1; weekday <= m_daysShown; ++weekday) {
        const QRect box = boxOf(m_first.addDays(weekday - 1));
        painter.drawText(QRect(box.left(), 0, box.width(), headHeight), Qt::AlignCenter,
                         locale.dayName(weekday, QLocale::NarrowFormat));
    }
    for (QDate day = m_first; day <= m_last; day = day.addDays(1)) {
        const QRect box = boxOf(day);
        if (!box.intersects(event->rect().adjusted(-labelWidth, 0, 0, 0))) {
            continue;
        }
        if (day.dayOfWeek() == 1) {
            painter.setPen(c.muted);
            painter.drawText(QRect(0, box.top(), labelWidth - 8, rowHeight),
                             Qt::AlignRight | Qt::AlignVCenter,
                             day.toString(QStringLiteral("M-d")));
        }
        if (day >= m_from && day.dayOfWeek() <= m_daysShown && m_calendar.isSchoolDay(day)) {
            const QRect inner = box.adjusted(1, 1, -1, -1);
            const Day lived = m_days.value(day);
            paintHalf(painter, QRect(inner.topLeft(), QSize(inner.width() / 2, inner.height())),
                      lived.half[0]);
            paintHalf(painter, inner.adjusted(inner.width() / 2 + 1, 0, 0, 0), lived.half[1]);
        }
    }
    if (m_current.isValid() && hasFocus() && m_current.dayOfWeek() <= m_daysShown) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(boxOf(m_current).adjusted(1, 1, -1, -1));
    }
}

void YearMap::goTo(QDate day) {
    if (!day.isValid() || day < m_from || day > m_last) {
        return;
    }
    m_current = day;
    setAccessibleDescription(wordsFor(day));
    update();
    emit walked(day);
}

void YearMap::keyPressEvent(QKeyEvent* event) {
    // Newest first: up is the week after.
    const auto step = [this](int days) {
        QDate day = m_current.addDays(days);
        while (day.dayOfWeek() > m_daysShown) {
            day = day.addDays(days > 0 ? 1 : -1);
        }
        goTo(day);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(7);
    case Qt::Key_Down:
        return step(-7);
    case Qt::Key_Home:
        return goTo(m_from);
    case Qt::Key_End:
        return goTo(m_last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void YearMap::mousePressEvent(QMouseEvent* event) {
    goTo(dayAt(event->pos()));
}

void YearMap::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    goTo(m_current);
}

bool YearMap::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? wordsFor(day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace xiange::ui
