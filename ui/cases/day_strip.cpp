#include "ui/cases/day_strip.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace xiange::ui {

namespace {

constexpr int cell = 18;

QString signOf(const case_rules::Attendance& day) {
    if (!day.called) {
        return QStringLiteral("·");
    }
    return day.present >= 1  ? QStringLiteral("√")
           : day.present > 0 ? QStringLiteral("½")
                             : QStringLiteral("×");
}

Tone toneOfDay(const case_rules::Attendance& day) {
    if (!day.called) {
        return Tone::Muted;
    }
    return day.present >= 1 ? Tone::Good : day.present > 0 ? Tone::Caution : Tone::Danger;
}

QString wordsOf(const case_rules::Attendance& day) {
    if (!day.called) {
        return DayStrip::tr("%1: roll not called").arg(dayAndWeekday(day.day));
    }
    return day.present >= 1  ? DayStrip::tr("%1: present").arg(dayAndWeekday(day.day))
           : day.present > 0 ? DayStrip::tr("%1: present half the day").arg(dayAndWeekday(day.day))
                             : DayStrip::tr("%1: away").arg(dayAndWeekday(day.day));
}

} // namespace

DayStrip::DayStrip(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("dayStrip"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DayStrip::setDays(const QList<case_rules::Attendance>& days) {
    m_days = days;
    QStringList spoken;
    for (const case_rules::Attendance& day : days) {
        spoken << wordsOf(day);
    }
    setAccessibleName(spoken.join(u'\n'));
    updateGeometry();
    update();
}

int DayStrip::perRow(int width) const {
    return std::max(1, width / cell);
}

int DayStrip::heightForWidth(int width) const {
    const int row = perRow(width);
    return static_cast<int>((m_days.size() + row - 1) / row) * cell;
}

QSize DayStrip::sizeHint() const {
    return {10 * cell, heightForWidth(10 * cell)};
}

void DayStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(bodyFont(type::small));
    const int row = perRow(width());
    for (int i = 0; i < m_days.size(); ++i) {
        const QRect field(i % row * cell, i / row * cell, cell - 2, cell - 2);
        const Tone tone = toneOfDay(m_days[i]);
        painter.fillRect(field, colours().soft(tone));
        painter.setPen(colours().ink(tone));
        painter.drawText(field, Qt::AlignCenter, signOf(m_days[i]));
    }
}

bool DayStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = help->pos().y() / cell * perRow(width()) + help->pos().x() / cell;
        QToolTip::showText(help->globalPos(),
                           index < m_days.size() ? wordsOf(m_days[index]) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace xiange::ui
