#include "tests/support/case_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/attendance/signals_model.h"
#include "ui/attendance/signals_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class SignalsViewTest : public testing::Test {
protected:
    SignalsViewTest() {
        // A file: the signals are read on a thread of their own.
        db::Address address;
        address.path = m_folder.filePath(QStringLiteral("school.xiange"));
        m_database = *db::Database::open(address, db::OpenMode::CreateNew);
        m_school = std::make_unique<xiange::test::CaseSchool>(*m_database);
        m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 20));
        for (const int day : {3, 5, 10}) {
            m_school->mark(m_school->lin, QDate(2026, 11, day), "late");
        }
        for (const int day : {4, 6, 9, 12, 18}) {
            m_school->mark(m_school->he, QDate(2026, 11, day), "sick");
        }
        m_absences = std::make_unique<Absences>(*m_database, m_clock, m_school->teacher);
        m_view = std::make_unique<SignalsView>(*m_absences, m_clock);
        m_view->resize(1100, 600);
        m_view->setVisible(true);
    }

    void show(ClassId schoolClass) {
        m_view->show(m_school->school, schoolClass, QStringLiteral("七年级3班"));
        m_view->wait();
    }
    template <typename T> T* find(const char* name) {
        T* found = m_view->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 20)};
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<xiange::test::CaseSchool> m_school;
    std::unique_ptr<Absences> m_absences;
    std::unique_ptr<SignalsView> m_view;
};

} // namespace

TEST_F(SignalsViewTest, TheGravestChildStandsFirstAndItsDaysAreTold) {
    show(m_school->class73);
    const SignalsModel& model = m_view->model();
    QAbstractItemModelTester tester(const_cast<SignalsModel*>(&model));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.child(0).student, m_school->he) << "a third missed outweighs lateness";
    EXPECT_EQ(model.child(1).student, m_school->lin);
    EXPECT_EQ(model.index(0, SignalsModel::Days).data().toString(),
              QStringLiteral("11/4 11/6 11/9 11/12 11/18"));
    EXPECT_TRUE(find<QLabel>("signalDays")->text().contains(QStringLiteral("11月4日")));
    EXPECT_FALSE(find<QLabel>("signalSource")->text().isEmpty());
}

TEST_F(SignalsViewTest, EnterOpensTheChildAndAKeyNotesATalk) {
    show(m_school->class73);
    QSignalSpy going(m_view.get(), &SignalsView::going);
    auto* table = find<QTableView>("signals");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(going.count(), 1);
    auto target = going.takeFirst().first().value<Target>();
    EXPECT_EQ(target.page, PageKind::Students);
    EXPECT_EQ(target.student, m_school->lin);
    find<QPushButton>("noteTalk")->click();
    target = going.takeFirst().first().value<Target>();
    EXPECT_EQ(target.page, PageKind::Cases);
    EXPECT_EQ(target.action, QStringLiteral("contact"));
}

TEST_F(SignalsViewTest, TheTeachersLookIsNoted) {
    EXPECT_FALSE(*m_absences->signalsSeen(m_school->class73, m_clock.today()));
    show(m_school->class73);
    EXPECT_TRUE(*m_absences->signalsSeen(m_school->class73, m_clock.today()));
}

TEST_F(SignalsViewTest, AClassWithoutSignalsSaysSo) {
    m_absences = std::make_unique<Absences>(*m_database, m_clock, m_school->otherTeacher);
    m_view = std::make_unique<SignalsView>(*m_absences, m_clock);
    m_view->show(m_school->school, m_school->class82, QStringLiteral("八年级2班"));
    m_view->wait();
    EXPECT_EQ(m_view->model().rowCount(), 0);
    EXPECT_TRUE(find<QLabel>("signalCount") == nullptr ||
                find<QLabel>("signalCount")->text().contains(QLatin1Char('0')));
}

} // namespace xiange::ui
