// Which of its five views the page shows. Where it stands in the school's days is in
// attendance_page.cpp, one roll in attendance_page_roll.cpp.
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/find_field.h"
#include "ui/attendance/history_panel.h"
#include "ui/attendance/leave_panel.h"
#include "ui/attendance/register_view.h"
#include "ui/attendance/roll_grid.h"
#include "ui/attendance/roll_heading.h"
#include "ui/attendance/roll_legend.h"
#include "ui/attendance/school_day_view.h"
#include "ui/attendance/sick_line.h"
#include "ui/attendance/sick_view.h"
#include "ui/attendance/signals_view.h"
#include "ui/common/choices.h"
#include "ui/common/message_bar.h"

namespace xiange::ui {

void AttendancePage::chooseView(int view) {
    if (m_classes.isEmpty()) {
        return;
    }
    showView(view);
    switch (static_cast<View>(view)) {
    case RollSheet:
        m_find->setFocus();
        break;
    case Register:
        m_register->setFocus();
        break;
    case SchoolDay:
        m_schoolDay->setFocus();
        break;
    case SickList:
        m_sick->setFocus();
        break;
    case Signals:
        m_signals->setFocus();
        break;
    }
}

void AttendancePage::goTo(const Target& target) {
    RollKey key = m_key;
    if (target.schoolClass.isValid()) {
        key.schoolClass = target.schoolClass;
    }
    if (target.date.isValid()) {
        key.day = target.date;
    }
    if (const auto session = fromCode(sessionCodes, target.session)) {
        key.session = *session;
    }
    showView(RollSheet);
    open(key);
    const QHash<QString, int> views{{QStringLiteral("month"), Register},
                                    {QStringLiteral("school"), SchoolDay},
                                    {QStringLiteral("sick"), SickList},
                                    {QStringLiteral("signals"), Signals}};
    if (const auto view = views.constFind(target.action); view != views.cend()) {
        chooseView(*view);
    }
    if (target.student.isValid()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->row(row).child.student == target.student) {
                m_grid->setCurrent(row);
            }
        }
    }
}

void AttendancePage::openFromView(const RollKey& key) {
    showView(RollSheet);
    open(key);
    m_find->setFocus();
}

void AttendancePage::arrangeView(int view) {
    const bool finds = view == RollSheet || view == SchoolDay;
    const QList<std::pair<QWidget*, bool>> parts{{m_sheet, view == RollSheet},
                                                 {m_heading, view != Register && view != Signals},
                                                 {m_find, finds},
                                                 {m_legend, view == RollSheet},
                                                 {m_schoolDay, view == SchoolDay},
                                                 {m_register, view == Register},
                                                 {m_register->bar(), view == Register},
                                                 {m_sick, view == SickList},
                                                 {m_sick->bar(), view == SickList},
                                                 {m_signals, view == Signals},
                                                 {m_signals->bar(), view == Signals}};
    // What goes, goes first: all of them side by side would widen the window.
    for (const bool shown : {false, true}) {
        for (const auto& [part, wanted] : parts) {
            if (wanted == shown) {
                part->setVisible(wanted);
            }
        }
    }
    m_heading->showOnlyDay(view == SchoolDay || view == SickList);
    m_find->setHint(view == SchoolDay ? tr("Class, such as 73") : QString());
}

void AttendancePage::showView(int view) {
    const bool wasRegister = m_register->isVisibleTo(this);
    const bool other = m_view != view;
    m_view = static_cast<View>(view);
    m_views->setCurrent(view);
    if (other) {
        m_sickLine->finish();
        m_sickLine->dismiss();
        m_find->clear();
        m_find->setMatch({}, 0, 0);
    }
    arrangeView(view);
    if (m_sickLine->isAsking()) {
        m_legend->hide();
    }
    if (view == RollSheet) {
        return;
    }
    m_leave->hide();
    m_history->hide();
    if (m_decided.isActive()) {
        keepDraft();
    }
    switch (static_cast<View>(view)) {
    case RollSheet:
        break;
    case Register:
        m_state->dismiss();
        m_register->setClasses(m_classes, m_schoolName);
        // Who looks at October stays there when something else is read again.
        if (wasRegister) {
            m_register->showClass(m_key.schoolClass);
        } else {
            m_register->show(m_key.schoolClass, m_key.day);
        }
        break;
    case SchoolDay:
        readSchoolDay();
        break;
    case SickList:
        m_sick->show(m_school, m_key.day);
        break;
    case Signals:
        m_state->dismiss();
        for (const SchoolClass& line : m_classes) {
            if (line.id == m_key.schoolClass) {
                m_signals->show(m_school, line.id, longClassName(line.name));
            }
        }
        break;
    }
}

void AttendancePage::readSchoolDay() {
    const auto classes = m_rolls.schoolDay(m_school, m_key.day);
    if (!classes) {
        emit failed(classes.error());
        return;
    }
    m_schoolDay->show(*classes, m_key);
}

void AttendancePage::print() {
    if (m_view == Register) {
        m_register->print();
    } else if (m_view == SickList) {
        m_sick->print();
    }
}

} // namespace xiange::ui
