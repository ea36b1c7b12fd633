#include "ui/attendance/roll_heading.h"

#include "ui/attendance/roll_card.h"
#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"
#include "ui/common/tone_line.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace xiange::ui {

RollHeading::RollHeading(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_class = quietButton({}, this);
    m_class->setProperty("kind", QStringLiteral("title"));
    m_classMenu = new QMenu(this);
    m_class->setMenu(m_classMenu);
    describe(m_class, QStringLiteral("rollClass"), tr("Choose the class"),
             QKeySequence(Qt::CTRL | Qt::Key_G));
    row->addWidget(m_class);
    m_school = bodyLabel({}, Tone::Muted, this);
    row->addWidget(m_school);

    const auto arrow = [this, row](const QString& name, const QString& icon, const QString& what,
                                   const QKeySequence& key, int step) {
        auto* button = iconButton(icon, what, this);
        button->setProperty("kind", QStringLiteral("secondary"));
        describe(button, name, what, key);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step] { emit dayStepped(step); });
    };
    arrow(QStringLiteral("dayBack"), QStringLiteral("back"), tr("The school day before"),
          QKeySequence(Qt::ALT | Qt::Key_Left), -1);
    m_day = quietButton({}, this);
    describe(m_day, QStringLiteral("rollDay"), tr("Choose the day"),
             QKeySequence(Qt::CTRL | Qt::Key_D));
    row->addWidget(m_day);
    arrow(QStringLiteral("dayForward"), QStringLiteral("forward"), tr("The next school day"),
          QKeySequence(Qt::ALT | Qt::Key_Right), 1);

    m_session = new Choices(Choices::Look::Segments, this);
    describe(m_session, QStringLiteral("session"), tr("Morning or afternoon"),
             tr("Morning or afternoon (F6)"));
    QStringList sessions;
    for (const auto session : allSessions) {
        sessions.append(sessionName(session));
    }
    m_session->setWords(sessions);
    row->addWidget(m_session);
    m_taken = pill({}, Tone::Caution, this);
    m_taken->setObjectName(QStringLiteral("rollTaken"));
    row->addSpacing(space::xs);
    row->addWidget(m_taken);
    row->addStretch(1);
    m_counts = new ToneLine(this);
    m_counts->setObjectName(QStringLiteral("rollCounts"));
    row->addWidget(m_counts);
    row->addSpacing(space::xs);
    m_confirm = primaryButton({}, this);
    row->addWidget(m_confirm);

    connect(m_day, &QPushButton::clicked, this, &RollHeading::chooseDay);
    connect(m_session, &Choices::chosen, this,
            [this](int index) { emit sessionChosen(allSessions[index]); });
    connect(m_confirm, &QPushButton::clicked, this, &RollHeading::confirmed);
}

void RollHeading::setClasses(const QList<SchoolClass>& classes, ClassId current,
                             const QString& school) {
    m_school->setText(school);
    m_school->setVisible(!school.isEmpty());
    m_classMenu->clear();
    for (const auto& schoolClass : classes) {
        const QString name = shortClassName(schoolClass.name);
        auto* action = m_classMenu->addAction(
            QStringLiteral("%1\t%2").arg(name, tr("%n children", nullptr, schoolClass.children)));
        connect(action, &QAction::triggered, this,
                [this, id = schoolClass.id] { emit classChosen(id); });
        if (schoolClass.id == current) {
            m_class->setText(name);
            m_class->setAccessibleName(tr("Class %1").arg(name));
            m_classMenu->setDefaultAction(action);
        }
    }
}

void RollHeading::setDay(QDate day, QDate today) {
    m_shownDay = day;
    const QString words = dayAndWeekday(day);
    m_day->setText(day == today ? tr("%1 · today").arg(words) : words);
    m_day->setAccessibleName(longDate(day));
}

void RollHeading::setSession(Session session) {
    m_session->setCurrent(session == Session::Morning ? 0 : 1);
}

void RollHeading::showCounts(const RollCounts& counts) {
    QList<ToneLine::Piece> pieces{{tr("Expected"), number(counts.expected), Tone::Plain},
                                  {tr("Present"), number(counts.present), Tone::Plain}};
    for (const auto kind : allMarkKinds) {
        if (const int count = counts.marks.value(kind); count > 0) {
            pieces.append({markName(kind), number(count), toneOf(kind)});
        }
    }
    m_counts->setPieces(pieces);
}

void RollHeading::setConfirm(const QString& words, bool enabled) {
    m_confirm->setText(words);
    m_confirm->setEnabled(enabled);
    describe(m_confirm, QStringLiteral("confirmRoll"), tr("Confirm the roll"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void RollHeading::setTaken(const QString& words, bool taken) {
    m_taken->setText(words);
    setTone(m_taken, taken ? Tone::Good : Tone::Caution);
}

void RollHeading::showOnlyDay(bool only) {
    for (QWidget* part : {static_cast<QWidget*>(m_class), static_cast<QWidget*>(m_session),
                          static_cast<QWidget*>(m_taken), static_cast<QWidget*>(m_counts),
                          static_cast<QWidget*>(m_confirm)}) {
        part->setVisible(!only);
    }
}

void RollHeading::chooseDay() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName(QStringLiteral("rollCalendar"));
    calendar->setSelectedDate(m_shownDay);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    calendar->setFirstDayOfWeek(Qt::Monday);
    for (const auto& [button, icon] : {std::pair("qt_calendar_prevmonth", "back"),
                                       std::pair("qt_calendar_nextmonth", "forward")}) {
        if (auto* arrow = calendar->findChild<QToolButton*>(QLatin1String(button))) {
            arrow->setIcon(lineIcon(QLatin1String(icon)));
        }
    }
    QTextCharFormat weekend;
    weekend.setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        menu->close();
        emit dayChosen(day);
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        menu->close();
        emit dayChosen(day);
    });
    menu->popup(m_day->mapToGlobal(QPoint(0, m_day->height())));
    calendar->setFocus();
}

} // namespace xiange::ui
