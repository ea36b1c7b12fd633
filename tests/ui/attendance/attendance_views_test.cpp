// What stands beside the roll: the ill, the school's day, leaves to withdraw.
#include "core/sheets/workbook_reader.h"
#include "tests/support/test_database.h"
#include "tests/ui/attendance/attendance_fixture.h"
#include "ui/attendance/leave_panel.h"
#include "ui/attendance/sick_print.h"
#include "ui/attendance/sick_view.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextDocument>

namespace xiange::ui {
namespace {

class AttendanceViewsTest : public test::AttendanceAtWork {
protected:
    void chooseView(int number) {
        press(static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    }
    void callBothClasses() {
        ASSERT_OK(m_school.rolls->take(
            {m_school.seventh4, m_school.clock.today(), Session::Morning}, {}, 0));
    }
    QString cell(const char* table, int row, int column) {
        const auto* model = find<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }
    void grantTwoDays() {
        Leave leave;
        leave.student = m_school.child(m_school.seventh3, 5);
        leave.firstDay = m_school.clock.today();
        leave.lastDay = leave.firstDay.addDays(1);
        ASSERT_OK(m_leaves.grant(leave));
        m_page.refresh();
    }
};

TEST_F(AttendanceViewsTest, NobodyIllIsSaidInWordsAndOnlyAZeroReportWhenAllWereCalled) {
    chooseView(4);
    auto* view = m_page.findChild<SickView*>();
    ASSERT_TRUE(view->isVisible());
    const auto said = [&] {
        QString all;
        for (const auto* label : find<QWidget>("sickEmpty")->findChildren<QLabel*>()) {
            all += label->text();
        }
        return all;
    };
    EXPECT_TRUE(said().contains(QStringLiteral("尚不能作零报告"))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("七(4)班"))) << said().toStdString();
    test::keepPicture(m_page, QStringLiteral("sick-not-called"));
    chooseView(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    callBothClasses();
    chooseView(4);
    EXPECT_TRUE(said().contains(QStringLiteral("零报告"))) << said().toStdString();
    test::keepPicture(m_page, QStringLiteral("sick-zero"));
}

TEST_F(AttendanceViewsTest, TheIllAreListedPrintedAndTakenAway) {
    const QDate today = m_school.clock.today();
    m_school.takeBothSessions(QDate(2026, 11, 20),
                              {{m_school.child(m_school.seventh3, 46), MarkKind::Sick, {}}});
    QList<Mark> marks;
    const char* symptoms[] = {"发热", "咳嗽", "呕吐", "", "皮疹"};
    for (int i = 0; i < 5; ++i) {
        marks.append({m_school.child(m_school.seventh3, 42 + i), MarkKind::Sick,
                      QString::fromUtf8(symptoms[i]),
                      i == 3 ? std::nullopt : std::optional(i % 2 == 0), QDate()});
    }
    ASSERT_OK(m_school.rolls->take({m_school.seventh3, today, Session::Morning}, marks, 0));
    chooseView(4);
    auto* table = find<QTableView>("sickTable");
    ASSERT_TRUE(table->hasFocus());
    ASSERT_EQ(table->model()->rowCount(), 5);
    EXPECT_EQ(cell("sickTable", 4, 1), QStringLiteral("阿卜杜拉·买买提"));
    EXPECT_EQ(cell("sickTable", 4, 5), QStringLiteral("2"));
    EXPECT_EQ(cell("sickTable", 4, 4), QStringLiteral("11月20日"));
    EXPECT_EQ(cell("sickTable", 4, 6), QStringLiteral("未返校"));
    test::keepPicture(m_page, QStringLiteral("sick-list"));

    const auto report = m_leaves.sickOn(m_school.school, today);
    QTextDocument paper;
    writeSickList(*report, QStringLiteral("李文静"), paper);
    const QString printed = paper.toPlainText();
    for (const char* wanted : {"因病缺课追踪登记表", "阿卜杜拉·买买提", "呕吐", "因病缺课 5 人"}) {
        EXPECT_TRUE(printed.contains(QString::fromUtf8(wanted))) << wanted << printed.toStdString();
    }

    QImage sheet(794, 1123, QImage::Format_RGB32); // A4 at 96 dots an inch
    sheet.fill(Qt::white);
    paper.setPageSize(QSizeF(794 - 136, 1123 - 136));
    QPainter painter(&sheet);
    painter.translate(68, 68);
    paper.drawContents(&painter);
    painter.end();
    test::keepPicture(sheet, QStringLiteral("sick-paper"));

    const QTemporaryDir folder;
    m_school.prompt.file = folder.filePath(QStringLiteral("ill.xlsx"));
    find<QPushButton>("sickSheet")->click();
    EXPECT_TRUE(readWorkbook(m_school.prompt.file));
    EXPECT_TRUE(m_errors.isEmpty());

    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(m_grid->isVisible()) << "to the roll";
    EXPECT_TRUE(m_find->hasFocus());
}

TEST_F(AttendanceViewsTest, AClassIsReachedFromTheSchoolsDayByItsNumber) {
    chooseView(3);
    auto* table = find<QTableView>("schoolDay");
    ASSERT_TRUE(table->hasFocus());
    type("74");
    EXPECT_EQ(m_find->match(), QStringLiteral("七(4)班"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_grid->isVisible());
    EXPECT_EQ(m_page.model().roll().key.schoolClass, m_school.seventh4);
    EXPECT_EQ(m_find->text(), QString());
}

TEST_F(AttendanceViewsTest, TheSchoolsDayNamesWhoCalledFirstAndWhoLast) {
    type("5b");
    press(Qt::Key_Return, Qt::ControlModifier);
    chooseView(3);
    EXPECT_EQ(cell("schoolDay", 0, 2), QStringLiteral("李文静 08:02"));
    m_school.clock.set(m_school.clock.today(), QTime(9, 30));
    chooseView(1);
    type("5k");
    press(Qt::Key_Return, Qt::ControlModifier);
    chooseView(3);
    EXPECT_EQ(cell("schoolDay", 0, 2), QStringLiteral("李文静 08:02 → 09:30"));
    EXPECT_EQ(cell("schoolDay", 0, 5), QString());
}

TEST_F(AttendanceViewsTest, FortyClassesFitTheSchoolsDay) {
    ASSERT_OK(m_school.database->write([&](db::Writer& tx) {
        for (int i = 0; i < 38; ++i) {
            tx.change(
                "INSERT INTO school_class (school_id, school_year, grade, number) "
                "VALUES (:school, 2026, :grade, :number)",
                {{"school", m_school.school}, {"grade", 7 + i / 14}, {"number", 10 + i % 14}});
        }
    }));
    ASSERT_OK(
        m_school.rolls->take({m_school.seventh3, m_school.clock.today(), Session::Morning}, {}, 0));
    chooseView(3);
    EXPECT_EQ(find<QTableView>("schoolDay")->model()->rowCount(), 40);
    test::keepPicture(m_page, QStringLiteral("school-day-40"));
}

TEST_F(AttendanceViewsTest, ALeaveIsWithdrawnAfterOneQuestionAndTakenBackByUndo) {
    grantTwoDays();
    ASSERT_EQ(markOf(5), MarkKind::Sick);
    type("5");
    press(Qt::Key_L, Qt::ControlModifier);
    auto* panel = m_page.findChild<LeavePanel*>();
    test::keepPicture(m_page, QStringLiteral("leave-list"));
    const QSignalSpy said(&m_page, &Page::noticed);
    m_school.prompt.yes = false;
    find<QPushButton>("leaveWithdraw0")->click();
    EXPECT_EQ(markOf(5), MarkKind::Sick) << "no is no";
    m_school.prompt.yes = true;
    find<QPushButton>("leaveWithdraw0")->click();
    EXPECT_EQ(m_school.prompt.asked.size(), 2);
    EXPECT_EQ(markOf(5), std::nullopt);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(said.last().first().toString(), QStringLiteral("已撤回请假，点名中不再显示。"));
    test::keepPicture(m_page, QStringLiteral("leave-withdrawn"));
    m_page.undo();
    EXPECT_EQ(markOf(5), MarkKind::Sick);
    EXPECT_EQ(said.last().first().toString(), QStringLiteral("请假已恢复。"));
}

} // namespace
} // namespace xiange::ui
