// The card that shows how things go over time: cases month by month, absence by weekday and week.
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/formats.h"
#include "ui/monitoring/column_chart.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/monitoring/month_chart.h"
#include "ui/monitoring/names_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace xiange::ui {

namespace {

enum Course { CasesByMonth, AbsenceByWeekday, AbsenceByWeek };

} // namespace

void MonitoringPage::makeCourse(QWidget* field, QGridLayout* grid) {
    auto* card = new Card(QString(), QString(), field);
    m_course = new Choices(Choices::Look::Chips, card);
    m_course->setObjectName(QStringLiteral("course"));
    m_course->setWords({tr("Cases by month"), tr("Absence by weekday"), tr("By week")});
    connect(m_course, &Choices::chosen, this, [this] { showCourse(); });
    card->heading()->insertWidget(0, m_course);
    m_courses = new QStackedWidget(card);
    m_months = new MonthChart(m_courses);
    m_months->setObjectName(QStringLiteral("monthChart"));
    m_months->setAccessibleName(tr("Cases at the end of each month"));
    m_columns = new ColumnChart(m_courses);
    m_columns->setObjectName(QStringLiteral("absenceChart"));
    m_columns->setAccessibleName(tr("Absence without leave"));
    m_courses->addWidget(m_months);
    m_courses->addWidget(m_columns);
    card->body()->addWidget(m_courses, 1);
    addTools(card, m_months);
    addTools(card, m_columns);
    showTools();
    grid->addWidget(card, 1, 0);
    connect(m_months, &PickChart::opened, this, [this](int i) { openCount(m_byMonth, i); });
    connect(m_columns, &PickChart::opened, this, &MonitoringPage::openAbsentDays);
}

void MonitoringPage::showTools() {
    // Each chart has its own tools; only those of the chart that is seen are there.
    const auto tools = m_courses->parentWidget()->findChildren<QWidget*>(QStringLiteral("tools"));
    for (qsizetype i = 0; i < tools.size(); ++i) {
        tools[i]->setVisible((i == 0) == (m_course->current() == CasesByMonth));
    }
}

void MonitoringPage::showCourse() {
    const int course = m_course->current();
    m_courses->setCurrentIndex(course == CasesByMonth ? 0 : 1);
    showTools();
    if (course == CasesByMonth || m_work.isRunning()) {
        return;
    }
    readThen([this, scope = asked()] { return m_absences.days(scope); },
             [this](const QList<AbsentDay>& days) { showAbsence(days); });
}

void MonitoringPage::showAbsence(const QList<AbsentDay>& days) {
    const bool byWeek = m_course->current() == AbsenceByWeek;
    m_note->setText(m_aboutWhat);
    m_absentDays = byWeek ? absence_course::byWeek(days) : absence_course::byWeekday(days);
    QList<Column> columns;
    for (const DaysTogether& together : std::as_const(m_absentDays)) {
        columns.append({together.name, together.perDay(),
                        tr("%1 half days without leave on %2 school days, besides %3 on leave")
                            .arg(number(together.unexcused))
                            .arg(together.days.size())
                            .arg(number(together.onLeave))});
    }
    m_columns->set(columns, byWeek ? tr("Half days without leave a day, week by week")
                                   : tr("Half days without leave a day"));
}

void MonitoringPage::openAbsentDays(int index) {
    if (index >= m_absentDays.size() || m_work.isRunning()) {
        return;
    }
    const DaysTogether together = m_absentDays[index];
    readThen(
        [this, scope = asked(), days = together.days] { return m_absences.children(days, scope); },
        [this, together](const QList<AbsentChild>& children) {
            QList<NameLine> lines;
            for (const AbsentChild& child : children) {
                NameLine line;
                line.student = child.student;
                line.name = child.name;
                line.className = shortClassName(child.className);
                line.school = child.schoolName;
                line.state = tr("%n half day(s)", nullptr, child.halfDays);
                line.tone = Tone::Caution;
                lines.append(line);
            }
            showNames(tr("Absent without leave: %1").arg(together.name),
                      tr("%1 half days of %2 children")
                          .arg(number(together.unexcused), number(children.size())),
                      std::move(lines));
        });
}

} // namespace xiange::ui
