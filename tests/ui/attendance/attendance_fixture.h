#pragma once

#include "core/attendance/leave_book.h"
#include "tests/ui/attendance/school_behind.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/find_field.h"
#include "ui/attendance/roll_grid.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui::test {

/// The attendance page of a school, as large as in a window of 1366×768, driven by keys.
class AttendanceAtWork : public testing::Test {
protected:
    AttendanceAtWork() {
        m_page.resize(1182, 688);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
        m_page.setFocus();
        m_find = m_page.findChild<FindField*>();
        m_grid = m_page.findChild<RollGrid*>();
        QObject::connect(&m_page, &Page::failed, &m_page,
                         [this](const Error& error) { m_errors.append(error.text); });
    }
    void type(const char* keys) { QTest::keyClicks(focus(), QString::fromLatin1(keys)); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(focus(), key, with);
    }
    QWidget* focus() {
        auto* widget = QApplication::focusWidget();
        return widget == nullptr ? &m_page : widget;
    }
    template <typename T> T* find(const char* name) {
        T* found = m_page.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    std::optional<MarkKind> markOf(int seat) { return m_page.model().row(seat - 1).child.mark; }
    Roll stored(Session session = Session::Morning) {
        return *m_school.rolls->open({m_school.seventh3, m_school.clock.today(), session});
    }

    Dressed m_dressed;
    SchoolBehind m_school;
    LeaveBook m_leaves{*m_school.database, m_school.clock, m_school.actor};
    AttendancePage m_page{
        *m_school.rolls,     m_leaves,       *m_school.schools, *m_school.absences,
        *m_school.calendars, m_school.clock, m_school.actor,    m_school.prompt};
    FindField* m_find = nullptr;
    RollGrid* m_grid = nullptr;
    QStringList m_errors;
};

} // namespace xiange::ui::test
