#include "tests/ui/attendance/attendance_fixture.h"
#include "ui/attendance/history_panel.h"
#include "ui/attendance/leave_panel.h"
#include "ui/attendance/roll_legend.h"
#include "ui/common/message_bar.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace xiange::ui {
namespace {

class AttendancePageTest : public test::AttendanceAtWork {
protected:
    QString labelText(const char* name) { return find<QLabel>(name)->text(); }
};

TEST_F(AttendancePageTest, OpensOnTodayTheSessionOfTheHourAndTheFindField) {
    EXPECT_EQ(m_page.model().roll().key.schoolClass, m_school.seventh3);
    EXPECT_EQ(m_page.model().roll().key.day, QDate(2026, 11, 23));
    EXPECT_EQ(m_page.model().roll().key.session, Session::Morning);
    EXPECT_EQ(m_page.model().rowCount(), 52);
    EXPECT_TRUE(m_find->hasFocus());
    EXPECT_EQ(labelText("rollTaken"), QStringLiteral("尚未点名"));
}

TEST_F(AttendancePageTest, MarksAChildByInitialsSpaceAndOneLetter) {
    type("dhy");
    EXPECT_EQ(m_find->match(), QStringLiteral("38 董昊宇"));
    press(Qt::Key_Space);
    EXPECT_TRUE(m_grid->hasFocus());
    type("k");
    EXPECT_EQ(markOf(38), MarkKind::Unexcused);
    EXPECT_TRUE(m_find->hasFocus());
    EXPECT_EQ(m_find->text(), QString());
    EXPECT_EQ(m_page.model().marks().size(), 1);
}

TEST_F(AttendancePageTest, MarksASeatWithoutLeavingTheField) {
    type("5b17c");
    EXPECT_EQ(markOf(5), MarkKind::Sick);
    EXPECT_EQ(markOf(17), MarkKind::Late);
    EXPECT_EQ(m_page.model().marks().size(), 2);
    EXPECT_EQ(m_find->text(), QString());
}

TEST_F(AttendancePageTest, MarksByWholeInitialsAndTheLetterAtOnce) {
    type("dhyk");
    EXPECT_EQ(markOf(38), MarkKind::Unexcused);
    EXPECT_TRUE(m_find->hasFocus());
    EXPECT_EQ(m_find->text(), QString());
    EXPECT_EQ(m_page.model().marks().size(), 1);
}

TEST_F(AttendancePageTest, APartOfANameNeverMarks) {
    type("dhk");
    EXPECT_TRUE(m_page.model().marks().isEmpty()) << "dh is not all of 董昊宇";
    EXPECT_EQ(m_find->text(), QStringLiteral("dhk"));
}

TEST_F(AttendancePageTest, LettersInTheFieldNeverMark) {
    type("kbsczg");
    press(Qt::Key_Return);
    EXPECT_TRUE(m_page.model().marks().isEmpty());
    EXPECT_TRUE(m_find->hasFocus()) << "nobody is called so, so the keyboard stays";
}

TEST_F(AttendancePageTest, TabGoesThroughAllWhoMayBeMeant) {
    type("yxz");
    EXPECT_EQ(m_find->match(), QStringLiteral("24 叶雪梓"));
    m_find->clear();
    type("hy");
    const QString first = m_find->match();
    press(Qt::Key_Tab);
    EXPECT_NE(m_find->match(), first);
    EXPECT_TRUE(m_find->hasFocus());
    const QString second = m_find->match();
    press(Qt::Key_Return);
    type("s");
    const int seat = second.split(QLatin1Char(' ')).first().toInt();
    EXPECT_EQ(markOf(seat), MarkKind::Personal);
    EXPECT_EQ(m_page.model().marks().size(), 1);
}

TEST_F(AttendancePageTest, ArrowsWalkAndLettersMarkWhereTheRingIs) {
    press(Qt::Key_Down);
    ASSERT_TRUE(m_grid->hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    type("k");
    EXPECT_EQ(markOf(3), MarkKind::Unexcused);
    EXPECT_TRUE(m_grid->hasFocus()) << "who walks with arrows stays in the grid";
    press(Qt::Key_Down);
    EXPECT_EQ(m_grid->current(), 2 + m_grid->columns());
    press(Qt::Key_Up);
    press(Qt::Key_Space);
    EXPECT_EQ(markOf(3), std::nullopt);
}

TEST_F(AttendancePageTest, UndoTakesTheLastMarkBackFromTheFieldToo) {
    type("5b");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(markOf(5), std::nullopt);
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(markOf(5), MarkKind::Sick);
}

TEST_F(AttendancePageTest, NothingIsStoredBeforeTheRollIsConfirmed) {
    type("5b");
    EXPECT_FALSE(stored().takenAt.isValid());
    const QSignalSpy saved(&m_page, &Page::saved);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(saved.count(), 1);
    EXPECT_TRUE(stored().takenAt.isValid());
    EXPECT_EQ(stored().children[4].mark, MarkKind::Sick);
    EXPECT_EQ(stored().children[3].mark, std::nullopt);
    EXPECT_EQ(labelText("rollTaken"), QStringLiteral("✓ %1，08:02").arg(m_school.actor.name));
    EXPECT_TRUE(m_errors.isEmpty()) << m_errors.join(u' ').toStdString();
}

TEST_F(AttendancePageTest, WhatWasMarkedIsThereAgainAfterAWalkToAnotherClass) {
    type("5b");
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(m_page.model().roll().key.schoolClass, m_school.seventh4);
    EXPECT_TRUE(m_page.model().marks().isEmpty());
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(markOf(5), MarkKind::Sick);
    m_page.refresh();
    EXPECT_EQ(markOf(5), MarkKind::Sick) << "reading again keeps it too";
}

TEST_F(AttendancePageTest, GoesBackToFridayAndOnToTheAfternoon) {
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_page.model().roll().key.day, QDate(2026, 11, 20)) << "the school day before";
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_page.model().roll().key.day, QDate(2026, 11, 23));
    press(Qt::Key_F6);
    EXPECT_EQ(m_page.model().roll().key.session, Session::Afternoon);
}

TEST_F(AttendancePageTest, SomebodyElsesConfirmationIsNotOverwritten) {
    type("5b");
    const StudentId other = m_school.child(m_school.seventh3, 9);
    ASSERT_TRUE(
        m_school.rolls->take(m_page.model().roll().key, {{other, MarkKind::Late, QString()}}, 0));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(m_errors.size(), 1);
    EXPECT_EQ(markOf(5), MarkKind::Sick) << "what was typed stays";
    EXPECT_EQ(markOf(9), MarkKind::Late) << "what the other confirmed is shown";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_errors.size(), 1);
    EXPECT_EQ(stored().children[4].mark, MarkKind::Sick);
    EXPECT_EQ(stored().children[8].mark, MarkKind::Late);
}

TEST_F(AttendancePageTest, AnOlderRollIsChangedOnlyWithAReason) {
    m_school.takeBothSessions(QDate(2026, 11, 10), {});
    Target target;
    target.page = PageKind::Attendance;
    target.date = QDate(2026, 11, 10);
    m_page.goTo(target);
    m_find->setFocus();
    type("5b");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(m_school.prompt.asked.size(), 1);
    EXPECT_TRUE(m_page.model().differs()) << "no reason given: nothing written, nothing lost";
    m_school.prompt.words = QStringLiteral("补假条");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(m_page.model().differs());
}

TEST_F(AttendancePageTest, ADayWithoutSchoolSaysSo) {
    Target target;
    target.date = QDate(2026, 11, 22);
    m_page.goTo(target);
    EXPECT_EQ(m_page.findChild<MessageBar*>(QStringLiteral("rollState"))->text(),
              QStringLiteral("2026年11月22日 星期日不上课。"));
    EXPECT_FALSE(m_page.findChild<QPushButton*>(QStringLiteral("confirmRoll"))->isEnabled());
}

TEST_F(AttendancePageTest, ADayToComeTakesNoMarksAndKeepsNone) {
    QString said;
    QObject::connect(&m_page, &Page::noticed, &m_page,
                     [&said](const QString& words) { said = words; });
    Target target;
    target.date = QDate(2026, 11, 24);
    m_page.goTo(target);
    m_grid->setFocus();
    m_grid->setCurrent(0);
    press(Qt::Key_K);
    EXPECT_EQ(markOf(1), std::nullopt);
    EXPECT_EQ(said, QStringLiteral("不能为将来的日期点名。"));
    QTest::qWait(20);
    EXPECT_TRUE(m_school.rolls->open(m_page.model().roll().key)->draft.isEmpty());
}

TEST_F(AttendancePageTest, ANoteIsKeptWithItsMark) {
    type("5s");
    press(Qt::Key_Down);
    m_grid->setCurrent(4);
    m_school.prompt.words = QStringLiteral("奶奶生日");
    press(Qt::Key_F2);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().children[4].note, QStringLiteral("奶奶生日"));
}

TEST_F(AttendancePageTest, WhatIsMarkedAndNotConfirmedIsThereAgainAfterACrash) {
    type("5b");
    QCoreApplication::processEvents(); // what the event loop does before the power goes
    {
        AttendancePage next(*m_school.rolls, m_leaves, *m_school.schools, *m_school.absences,
                            *m_school.calendars, m_school.clock, m_school.actor, m_school.prompt);
        const QSignalSpy said(&next, &Page::noticed);
        next.refresh();
        EXPECT_EQ(next.model().row(4).child.mark, MarkKind::Sick);
        EXPECT_FALSE(next.model().isTaken());
        EXPECT_EQ(said.count(), 1);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(stored().draft.isEmpty());
    EXPECT_EQ(stored().children[4].mark, MarkKind::Sick);
}

TEST_F(AttendancePageTest, MarksTakenBackLeaveNoDraft) {
    type("5b");
    QCoreApplication::processEvents();
    EXPECT_FALSE(stored().draft.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(stored().draft.isEmpty());
}

TEST_F(AttendancePageTest, LeaveForThreeDaysIsGrantedByKeysAndPresetInTheRoll) {
    type("5");
    press(Qt::Key_L, Qt::ControlModifier);
    auto* panel = m_page.findChild<LeavePanel*>();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(focus()->objectName(), QStringLiteral("leaveKind"));
    m_page.findChild<QDateEdit*>(QStringLiteral("leaveLastDay"))
        ->setDate(m_school.clock.today().addDays(2));
    test::keepPicture(m_page, QStringLiteral("leave"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(markOf(5), MarkKind::Sick) << "shown beforehand";
    EXPECT_FALSE(m_page.model().isTaken()) << "but not called yet";
    EXPECT_EQ(stored(Session::Afternoon).children[4].mark, MarkKind::Sick);
}

TEST_F(AttendancePageTest, TheChangesOfARollAreShownOnAKey) {
    type("5b");
    press(Qt::Key_Return, Qt::ControlModifier);
    m_school.clock.set(m_school.clock.today(), QTime(9, 30));
    type("5k");
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_H, Qt::ControlModifier);
    for (const char* wanted :
         {"病假 → 旷课", "首次点名：李文静", "最后确认：李文静", "何语琪：病假", "其余全到"}) {
        const QString said = labelText("historyWords");
        EXPECT_TRUE(
            said.contains(QString::fromUtf8(wanted)) ||
            (QByteArray(wanted).startsWith("何") && said.contains(QStringLiteral("：病假"))))
            << wanted << said.toStdString();
    }
    test::keepPicture(m_page, QStringLiteral("history"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_page.findChild<HistoryPanel*>()->isVisible());
}

TEST_F(AttendancePageTest, AClassOfFiftyWithTwoAbsenteesTakesTwelveKeysAtMost) {
    ASSERT_GE(m_page.model().rowCount(), 50);
    int keys = 0;
    const auto strike = [&](const char* letters) {
        type(letters);
        keys += static_cast<int>(qstrlen(letters));
    };
    const auto hit = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        press(key, with);
        ++keys;
    };
    strike("dhy"); // 董昊宇
    hit(Qt::Key_Space);
    strike("k");
    strike("lsx"); // 林诗曦
    hit(Qt::Key_Space);
    strike("b");
    hit(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_LE(keys, 12);
    const Roll roll = stored();
    EXPECT_TRUE(roll.takenAt.isValid());
    QHash<QString, MarkKind> marked;
    for (const RollChild& child : roll.children) {
        if (child.mark) {
            marked.insert(child.name, *child.mark);
        }
    }
    EXPECT_EQ(marked, (QHash<QString, MarkKind>{{QStringLiteral("董昊宇"), MarkKind::Unexcused},
                                                {QStringLiteral("林诗曦"), MarkKind::Sick}}));
}

TEST_F(AttendancePageTest, TheNextMorningIsShownAfterANight) {
    m_school.clock.set(QDate(2026, 11, 24), QTime(7, 50));
    m_page.refresh();
    EXPECT_EQ(m_page.model().roll().key.day, QDate(2026, 11, 24));
    press(Qt::Key_Left, Qt::AltModifier);
    m_school.clock.set(QDate(2026, 11, 25), QTime(7, 50));
    m_page.refresh();
    EXPECT_EQ(m_page.model().roll().key.day, QDate(2026, 11, 23)) << "a day chosen stays";
}

TEST_F(AttendancePageTest, AllOthersAreMarkedAtOnceButNotWhatTheHandSet) {
    type("5b");
    auto* legend = m_page.findChild<RollLegend*>();
    emit legend->othersMarked(MarkKind::Official);
    EXPECT_EQ(markOf(5), MarkKind::Sick);
    EXPECT_EQ(markOf(6), MarkKind::Official);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(markOf(6), std::nullopt);
}

TEST_F(AttendancePageTest, SixtyChildrenNeedNoScrolling) {
    QStringList names;
    for (int i = 0; i < 58; ++i) {
        names.append(QStringLiteral("学生%1").arg(i));
    }
    m_school.addChildren(m_school.seventh4, names);
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(m_page.model().rowCount(), 60);
    QApplication::processEvents();
    test::keepPicture(m_page, QStringLiteral("roll-60"));
    const QRect last = m_grid->cardRect(59);
    EXPECT_LE(last.bottom(), m_grid->viewport()->height());
    EXPECT_GE(last.width(), 150);
}

TEST_F(AttendancePageTest, TheSchoolsDayTellsWhoHasNotBeenCalled) {
    type("5b");
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(m_page.findChild<QPushButton*>(QStringLiteral("rollViews2")), Qt::Key_Space);
    auto* table = m_page.findChild<QTableView*>(QStringLiteral("schoolDay"));
    ASSERT_TRUE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 2);
    test::keepPicture(m_page, QStringLiteral("school-day"));
    table->setCurrentIndex(table->model()->index(1, 5));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(m_page.model().roll().key.schoolClass, m_school.seventh4);
    EXPECT_EQ(m_page.model().roll().key.session, Session::Afternoon);
    EXPECT_TRUE(m_grid->isVisible());
}

TEST_F(AttendancePageTest, LooksAsItShould) {
    const StudentId chen = m_school.child(m_school.seventh3, 1);
    for (int day = 11; day <= 20; ++day) {
        const QDate date(2026, 11, day);
        if (date.dayOfWeek() <= 5) {
            QList<Mark> marks{{chen, MarkKind::Unexcused, QString()}};
            if (day == 20) {
                marks.append({m_school.child(m_school.seventh3, 3), MarkKind::Sick, QString()});
            }
            m_school.takeBothSessions(date, marks);
        }
    }
    m_page.refresh();
    EXPECT_EQ(m_page.model().row(0).runDays, 8) << "11 to 20 November without a weekend";
    type("1k5b17c");
    type("dhy");
    press(Qt::Key_Space);
    type("k");
    type("dhy");
    test::keepPicture(m_page, QStringLiteral("roll-light"));
    m_find->clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    test::keepPicture(m_page, QStringLiteral("roll-taken"));
    Theme(Brightness::Dark).applyTo(*qApp);
    test::keepPicture(m_page, QStringLiteral("roll-dark"));
    Theme(Brightness::Light).applyTo(*qApp);
}

} // namespace
} // namespace xiange::ui
