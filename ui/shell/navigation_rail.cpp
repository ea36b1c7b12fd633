#include "ui/shell/navigation_rail.h"

#include "ui/common/line_icon.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace xiange::ui {

QString pageWord(PageKind page) {
    switch (page) {
    case PageKind::Today:
        return QCoreApplication::translate("pages", "Today");
    case PageKind::Attendance:
        return QCoreApplication::translate("pages", "Attendance");
    case PageKind::Students:
        return QCoreApplication::translate("pages", "Students");
    case PageKind::Cases:
        return QCoreApplication::translate("pages", "Cases");
    case PageKind::Checks:
        return QCoreApplication::translate("pages", "Checks");
    case PageKind::Monitoring:
        return QCoreApplication::translate("pages", "Monitoring");
    case PageKind::Papers:
        return QCoreApplication::translate("pages", "Papers");
    case PageKind::Settings:
        return QCoreApplication::translate("pages", "Settings");
    }
    return {};
}

QString pageIcon(PageKind page) {
    switch (page) {
    case PageKind::Today:
        return QStringLiteral("today");
    case PageKind::Attendance:
        return QStringLiteral("roll");
    case PageKind::Students:
        return QStringLiteral("students");
    case PageKind::Cases:
        return QStringLiteral("case");
    case PageKind::Checks:
        return QStringLiteral("check");
    case PageKind::Monitoring:
        return QStringLiteral("chart");
    case PageKind::Papers:
        return QStringLiteral("paper");
    case PageKind::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

QString pageName(PageKind page) {
    switch (page) {
    case PageKind::Today:
        return QStringLiteral("today");
    case PageKind::Attendance:
        return QStringLiteral("attendance");
    case PageKind::Students:
        return QStringLiteral("students");
    case PageKind::Cases:
        return QStringLiteral("cases");
    case PageKind::Checks:
        return QStringLiteral("checks");
    case PageKind::Monitoring:
        return QStringLiteral("monitoring");
    case PageKind::Papers:
        return QStringLiteral("papers");
    case PageKind::Settings:
        return QStringLiteral("settings");
    }
    return {};
}

QKeySequence pageShortcut(PageKind page) {
    return QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + static_cast<int>(page)));
}

RailButton::RailButton(QString icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)) {
    setText(word);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setBadge(int count) {
    m_badge = count;
    setAccessibleDescription(count > 0 ? tr("%n due", nullptr, count) : QString());
    update();
}

QSize RailButton::sizeHint() const {
    return {measure::rail - 16, 42};
}

void RailButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void RailButton::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF field = QRectF(rect()).adjusted(0, 1, 0, -1);
    if (isChecked() || underMouse()) {
        QColor ground = c.railCurrent;
        if (!isChecked()) {
            ground.setAlphaF(0.5F);
        }
        p.setPen(Qt::NoPen);
        p.setBrush(ground);
        p.drawRoundedRect(field, measure::controlRadius, measure::controlRadius);
    }
    if (isChecked()) {
        p.setBrush(c.railMark);
        p.setPen(Qt::NoPen);
        p.setClipRect(QRectF(0, 0, 3, height()));
        p.drawRoundedRect(field, measure::controlRadius, measure::controlRadius);
        p.setClipping(false);
    }
    if (hasFocus()) {
        p.setPen(QPen(c.railMark, 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(field.adjusted(1, 1, -1, -1), measure::controlRadius,
                          measure::controlRadius);
    }
    const QColor ink = isChecked() ? c.railStrong : c.railText;
    p.drawPixmap(12, (height() - 18) / 2, linePixmap(m_icon, ink, {18, 18}, devicePixelRatioF()));
    p.setPen(ink);
    p.setFont(bodyFont(type::section, isChecked() ? QFont::Medium : QFont::Normal));
    p.drawText(QRect(42, 0, width() - 80, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_badge > 0) {
        p.setFont(bodyFont(11, QFont::DemiBold));
        const QString count = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        const int wide = std::max(20, p.fontMetrics().horizontalAdvance(count) + 10);
        const QRectF mark(width() - 12 - wide, (height() - 18) / 2.0, wide, 18);
        p.setPen(Qt::NoPen);
        p.setBrush(c.badge);
        p.drawRoundedRect(mark, 9, 9);
        p.setPen(c.onBadge);
        p.drawText(mark, Qt::AlignCenter, count);
    }
}

NavigationRail::NavigationRail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(measure::rail);
    m_column->setContentsMargins(space::s, 53, space::s, space::xl);
    m_column->setSpacing(0);
    m_column->addStretch(1);
}

void NavigationRail::addPage(PageKind page) {
    auto* button = new RailButton(pageIcon(page), pageWord(page), this);
    button->setObjectName(QStringLiteral("go_%1").arg(pageName(page)));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(
        pageWord(page), pageShortcut(page).toString(QKeySequence::NativeText)));
    m_column->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons[page] = button;
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit chosen(page); });
}

void NavigationRail::setCurrent(PageKind page) {
    if (const auto found = m_buttons.find(page); found != m_buttons.end()) {
        found->second->setChecked(true);
    }
}

void NavigationRail::setBadge(PageKind page, int count) {
    if (const auto found = m_buttons.find(page); found != m_buttons.end()) {
        found->second->setBadge(count);
    }
}

int NavigationRail::badge(PageKind page) const {
    const auto found = m_buttons.find(page);
    return found == m_buttons.end() ? 0 : found->second->badge();
}

void NavigationRail::setFootNote(const QString& text) {
    m_footNote = text;
    update();
}

void NavigationRail::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.fillRect(rect(), c.rail);
    p.setPen(c.railStrong);
    QFont mark = wordMarkFont(22);
    mark.setLetterSpacing(QFont::AbsoluteSpacing, 3);
    p.setFont(mark);
    // The program's name is the same in every language.
    const QString name = QStringLiteral("弦歌");
    p.drawText(QRect(18, 0, 70, 54), Qt::AlignLeft | Qt::AlignVCenter, name);
    const int after = 18 + p.fontMetrics().horizontalAdvance(name) + 6;
    p.setFont(bodyFont(11));
    p.setPen(c.railText);
    p.drawText(QRect(after, 1, width() - after - 8, 54), Qt::AlignLeft | Qt::AlignVCenter,
               tr("All in school"));
    p.setFont(bodyFont(type::small));
    p.drawText(QRect(20, height() - 40, width() - 28, 28), Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(m_footNote, Qt::ElideRight, width() - 28));
}

} // namespace xiange::ui
