#include "ui/students/step_strip.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace xiange::ui {

StepStrip::StepStrip(QStringList steps, QWidget* parent)
    : QWidget(parent), m_steps(std::move(steps)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("importSteps"));
    setCurrent(0);
}

void StepStrip::setCurrent(int step) {
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepStrip::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(c.line);
    p.setBrush(c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardRadius,
                      measure::cardRadius);
    constexpr int disc = 22;
    constexpr int edge = 20;
    const int middle = height() / 2;
    const QFont plain = bodyFont();
    const QFont strong = bodyFont(type::body, QFont::DemiBold);
    const auto width = [&](int step) {
        return disc + 8 + QFontMetrics(strong).horizontalAdvance(m_steps[step]);
    };
    int words = 0;
    for (int step = 0; step < m_steps.size(); ++step) {
        words += width(step);
    }
    const int joints = std::max<int>(1, static_cast<int>(m_steps.size()) - 1);
    const int gap = std::max(24, (this->width() - 2 * edge - words) / joints);
    int x = edge;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool reached = step <= m_current;
        const QRectF circle(x, middle - disc / 2.0, disc, disc);
        p.setPen(Qt::NoPen);
        p.setBrush(reached ? c.accent : c.line);
        p.drawEllipse(circle);
        p.setPen(reached ? c.onAccent : c.muted);
        p.setFont(bodyFont(type::small, QFont::DemiBold));
        p.drawText(circle, Qt::AlignCenter,
                   step < m_current ? QStringLiteral("✓") : QString::number(step + 1));
        p.setFont(step == m_current ? strong : plain);
        p.setPen(step == m_current ? c.accent : step < m_current ? c.text : c.muted);
        p.drawText(QRect(x + disc + 8, 0, width(step), height()), Qt::AlignLeft | Qt::AlignVCenter,
                   m_steps[step]);
        const int after = x + width(step);
        if (step + 1 < m_steps.size()) {
            p.setPen(c.line);
            p.drawLine(after + 12, middle, after + gap - 12, middle);
        }
        x = after + gap;
    }
}

} // namespace xiange::ui
