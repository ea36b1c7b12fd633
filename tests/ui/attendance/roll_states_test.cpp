// The fullest class there is, for eyes: sixty children, long names, every state at once.
#include "core/settings/rule_book.h"
#include "tests/support/test_database.h"
#include "tests/ui/attendance/attendance_fixture.h"

#include <QMenu>
#include <QPushButton>

namespace xiange::ui {
namespace {

class RollStatesTest : public test::AttendanceAtWork {
protected:
    RollStatesTest() {
        m_school.addChildren(m_school.seventh3,
                             QStringLiteral("欧阳娜娜 古丽娜尔·阿不都热合曼 司马相如 单晓丹 "
                                            "买合木提·吐尔逊 上官婉儿 曾子墨 仇英")
                                 .split(QLatin1Char(' ')),
                             53);
    }
    StudentId child(int seat) { return m_school.child(m_school.seventh3, seat); }
    Mark mark(int seat, MarkKind kind, const char* note = "") {
        return {child(seat), kind, QString::fromUtf8(note)};
    }
    void liveTwoWeeks() {
        for (int day = 9; day <= 20; ++day) {
            const QDate date(2026, 11, day);
            if (date.dayOfWeek() > 5 || day == 17) {
                continue; // the 17th nobody called
            }
            QList<Mark> marks;
            if (day >= 10) {
                marks.append(mark(46, MarkKind::Unexcused));
            }
            if (day >= 18) {
                marks.append(mark(54, MarkKind::Unexcused));
                marks.append(mark(9, MarkKind::Sick));
            }
            if (day == 20) {
                marks += {mark(3, MarkKind::Sick),      mark(12, MarkKind::Late),
                          mark(20, MarkKind::Personal), mark(31, MarkKind::Unexcused),
                          mark(40, MarkKind::Official), mark(41, MarkKind::LeftEarly)};
            }
            m_school.takeBothSessions(date, marks);
        }
    }
    void grantALeave() {
        Leave leave;
        leave.student = child(53);
        leave.kind = MarkKind::Personal;
        leave.firstDay = m_school.clock.today();
        leave.lastDay = leave.firstDay.addDays(2);
        leave.note = QStringLiteral("随父母回乡");
        ASSERT_OK(m_leaves.grant(leave));
    }
};

TEST_F(RollStatesTest, TheMarksWearTheSignsOfThePlace) {
    RuleBook rules(*m_school.database, m_school.clock, m_school.actor);
    ASSERT_OK(rules.set(QStringLiteral("sign.unexcused"), QStringLiteral("旷")));
    m_page.refresh();
    EXPECT_EQ(m_page.model().markSigns().of(MarkKind::Unexcused), QStringLiteral("旷"));
    const auto actions = find<QPushButton>("markOthers")->menu()->actions();
    EXPECT_TRUE(actions.first()->text().startsWith(QStringLiteral("旷 ")));
}

TEST_F(RollStatesTest, SixtyChildrenInEveryStateNeedNoScrolling) {
    liveTwoWeeks();
    grantALeave();
    m_page.refresh();
    ASSERT_EQ(m_page.model().rowCount(), 60);
    type("46k54k57s9b12c13z14g31k22k");
    type("22");
    press(Qt::Key_Space);
    press(Qt::Key_Space); // said to be here, by hand
    QApplication::processEvents();
    EXPECT_EQ(m_page.model().row(45).runDays, 8);
    EXPECT_EQ(markOf(53), MarkKind::Personal);
    EXPECT_EQ(markOf(22), std::nullopt);
    test::keepPicture(m_page, QStringLiteral("roll-states"));
    EXPECT_LE(m_grid->cardRect(59).bottom(), m_grid->viewport()->height());
    Theme(Brightness::Dark).applyTo(*qApp);
    test::keepPicture(m_page, QStringLiteral("roll-states-dark"));
    Theme(Brightness::Light).applyTo(*qApp);
    press(Qt::Key_Return, Qt::ControlModifier);
    test::keepPicture(m_page, QStringLiteral("roll-states-taken"));
    EXPECT_TRUE(m_errors.isEmpty()) << m_errors.join(u' ').toStdString();
}

} // namespace
} // namespace xiange::ui
