#include "tests/support/test_database.h"
#include "tests/ui/attendance/full_month.h"
#include "tests/ui/attendance/school_behind.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/register_model.h"
#include "ui/attendance/register_table.h"
#include "ui/attendance/register_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class RegisterViewTest : public testing::Test {
protected:
    RegisterViewTest() {
        m_school.takeBothSessions(QDate(2026, 11, 20), {{m_school.child(m_school.seventh3, 3),
                                                         MarkKind::Sick, QStringLiteral("发烧")}});
        m_page.resize(1182, 688);
        m_page.show();
        QApplication::setActiveWindow(&m_page);
        m_page.setFocus();
        m_view = m_page.findChild<RegisterView*>();
        m_table = m_page.findChild<RegisterTable*>();
        QObject::connect(&m_page, &Page::failed, &m_page,
                         [this](const Error& error) { m_said.append(error.text); });
        QObject::connect(&m_page, &Page::noticed, &m_page,
                         [this](const QString& text) { m_said.append(text); });
    }
    void openRegister() {
        QTest::keyClick(button("rollViews1"), Qt::Key_Space);
        ASSERT_TRUE(m_view->isVisible());
    }
    QPushButton* button(const char* name) {
        return m_page.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString label(const char* name) {
        return m_page.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_page, key, with);
    }

    test::Dressed m_dressed;
    test::SchoolBehind m_school;
    LeaveBook m_leaves{*m_school.database, m_school.clock, m_school.actor};
    AttendancePage m_page{
        *m_school.rolls,     m_leaves,       *m_school.schools, *m_school.absences,
        *m_school.calendars, m_school.clock, m_school.actor,    m_school.prompt};
    RegisterView* m_view = nullptr;
    RegisterTable* m_table = nullptr;
    QStringList m_said;
};

} // namespace

TEST(RegisterModel, IsAModelAsTheViewsExpectIt) {
    RegisterModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(test::fullMonth());
    EXPECT_EQ(model.rowCount(), 62);
    EXPECT_EQ(model.columnCount(), 2 + 31 + 7);
}

TEST_F(RegisterViewTest, IsTheSecondViewOfTheSameClassAndMonth) {
    openRegister();
    EXPECT_TRUE(m_table->hasFocus());
    EXPECT_EQ(m_page.width(), 1182) << "the window did not have to grow";
    EXPECT_EQ(m_table->currentIndex().column(), RegisterModel::firstDayColumn + 22) << "today";
    EXPECT_EQ(label("registerMonth"), QStringLiteral("2026年11月"));
    EXPECT_EQ(button("registerClass")->text(), QStringLiteral("七(3)班"));
    EXPECT_EQ(m_view->model().month().children.size(), 52);
    EXPECT_TRUE(label("registerLegend").contains(QStringLiteral("△ 病假")));
    const QModelIndex sick = m_view->model().index(2, RegisterModel::firstDayColumn + 19);
    EXPECT_EQ(sick.data().toString(), QStringLiteral("△ △"));
    EXPECT_TRUE(sick.data(Qt::ToolTipRole).toString().contains(QStringLiteral("病假（发烧）")));
    test::keepPicture(m_page, QStringLiteral("register-page"));
    EXPECT_TRUE(m_said.isEmpty()) << m_said.join(u'|').toStdString();
}

TEST_F(RegisterViewTest, TheMonthsOfTheSchoolYearAreGoneThroughWithTheKeyboard) {
    openRegister();
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(label("registerMonth"), QStringLiteral("2026年10月"));
    EXPECT_TRUE(label("registerNotes").contains(QStringLiteral("1–7日（国庆节）")))
        << label("registerNotes").toStdString();
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(label("registerMonth"), QStringLiteral("2026年9月"));
    EXPECT_FALSE(button("monthBack")->isEnabled()) << "August is another class's";
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(label("registerMonth"), QStringLiteral("2026年10月"));
}

TEST_F(RegisterViewTest, AnotherClassStaysInTheMonth) {
    openRegister();
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(button("registerClass")->text(), QStringLiteral("七(4)班"));
    EXPECT_EQ(label("registerMonth"), QStringLiteral("2026年10月"));
    EXPECT_EQ(m_view->model().month().children.size(), 2);
}

TEST_F(RegisterViewTest, EnterOnADayOpensItsRoll) {
    openRegister();
    m_table->setCurrentIndex(m_view->model().index(2, RegisterModel::firstDayColumn + 19));
    press(Qt::Key_Return);
    EXPECT_FALSE(m_view->isVisible());
    EXPECT_EQ(m_page.model().roll().key.day, QDate(2026, 11, 20));
    EXPECT_EQ(m_page.model().row(2).child.mark, MarkKind::Sick);
}

TEST_F(RegisterViewTest, AMarkTakenBackIsSeenAtOnce) {
    openRegister();
    const QModelIndex sick = m_view->model().index(2, RegisterModel::firstDayColumn + 19);
    ASSERT_OK(
        m_school.rolls->take({m_school.seventh3, QDate(2026, 11, 20), Session::Morning}, {}, 1));
    m_page.becomeStale();
    EXPECT_EQ(m_view->model().data(sick, Qt::DisplayRole).toString(), QStringLiteral("√ △"));
    EXPECT_TRUE(m_view->isVisible());
}

TEST_F(RegisterViewTest, SavesAsSpreadsheetAndAsPdf) {
    const QTemporaryDir folder;
    openRegister();
    m_school.prompt.file = folder.filePath(QStringLiteral("考勤.xlsx"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QFile::exists(m_school.prompt.file));
    m_school.prompt.file = folder.filePath(QStringLiteral("考勤.pdf"));
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(m_school.prompt.file));
    ASSERT_EQ(m_said.size(), 2);
    EXPECT_TRUE(m_said.last().contains(QStringLiteral("考勤.pdf")));
    m_school.prompt.file = QStringLiteral("/nowhere/at/all.pdf");
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(m_said.last().contains(QStringLiteral("/nowhere/at/all.pdf")));
    const auto logged = m_school.database->read([](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM access_log WHERE action = 'register exported'");
    });
    EXPECT_EQ(*logged, 1);
}

TEST(RegisterPictures, LightAndDark) {
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        const test::Dressed dressed(brightness);
        RegisterModel model;
        model.show(test::fullMonth());
        RegisterTable table(model);
        table.resize(1142, 640);
        table.show();
        table.setCurrentIndex(model.index(4, 12));
        EXPECT_FALSE(table.grab().isNull());
        test::keepPicture(table, brightness == Brightness::Light
                                     ? QStringLiteral("register-table-light")
                                     : QStringLiteral("register-table-dark"));
    }
}

} // namespace xiange::ui
