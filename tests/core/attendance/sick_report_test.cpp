#include "core/attendance/leave_book.h"
#include "core/attendance/roll_book.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class SickReportTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(*m_database,
                                           {QStringLiteral("陈浩宇"), QStringLiteral("何语琪")});
            m_rolls = std::make_unique<RollBook>(*m_database, m_clock, m_town.actor);
            m_leaves = std::make_unique<LeaveBook>(*m_database, m_clock, m_town.actor);
        }
    }

    void call(QDate day, Session session, const QList<Mark>& marks) {
        ASSERT_OK(m_rolls->take({m_town.schoolClass, day, session}, marks, 0));
    }
    void callDay(QDate day, const QList<Mark>& marks) {
        call(day, Session::Morning, marks);
        call(day, Session::Afternoon, marks);
    }
    SickReport on(QDate day) {
        const auto report = m_leaves->sickOn(m_town.school, day);
        EXPECT_OK(report);
        return report.value_or(SickReport());
    }
    qint64 logged() {
        return *m_database->read([](db::Reader& tx) {
            return tx.count("SELECT COUNT(*) FROM access_log WHERE action = 'sick list taken out'");
        });
    }

    const QDate m_day{2026, 11, 19};
    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
    std::unique_ptr<RollBook> m_rolls;
    std::unique_ptr<LeaveBook> m_leaves;
};
INSTANTIATE_ON_BOTH_ENGINES(SickReportTest);

TEST_P(SickReportTest, NobodySickIsAZeroReportOnlyWhenEveryClassWasCalled) {
    EXPECT_TRUE(on(m_day).children.isEmpty());
    EXPECT_FALSE(on(m_day).isZero()) << "nobody was asked yet";
    EXPECT_EQ(on(m_day).classesNotCalled, QStringList(QStringLiteral("七(3)班")));
    call(m_day, Session::Morning, {});
    EXPECT_TRUE(on(m_day).isZero());
    EXPECT_FALSE(on(QDate(2026, 11, 22)).isSchoolDay);
}

TEST_P(SickReportTest, AChildStandsInItOnceWithAllThatIsKnown) {
    const StudentId chen = m_town.children[0];
    callDay(m_day.addDays(-1), {{chen, MarkKind::Sick, {}}});
    call(m_day, Session::Morning,
         {{chen, MarkKind::Sick, QStringLiteral("发烧"), true, m_day.addDays(-3)}});
    call(m_day, Session::Afternoon, {{chen, MarkKind::Sick, {}}});
    callDay(m_day.addDays(1), {});
    const SickReport report = on(m_day);
    EXPECT_EQ(report.schoolName, QStringLiteral("清溪中学"));
    ASSERT_EQ(report.children.size(), 1);
    const SickChild& child = report.children.first();
    EXPECT_EQ(child.symptom, QStringLiteral("发烧"));
    EXPECT_EQ(child.seenDoctor, true);
    EXPECT_EQ(child.since, m_day.addDays(-3)) << "as the teacher was told";
    EXPECT_EQ(child.className, QStringLiteral("七年级3班"));
    EXPECT_EQ(child.daysAway, 2);
    EXPECT_EQ(child.backOn, m_day.addDays(1));
    EXPECT_EQ(on(m_day.addDays(-1)).children.first().since, m_day.addDays(-1))
        << "nobody said: the first day missed";
    EXPECT_TRUE(on(m_day.addDays(1)).isZero());
}

TEST_P(SickReportTest, TellsHowLongALeaveIsGranted) {
    const StudentId chen = m_town.children[0];
    call(m_day, Session::Morning, {{chen, MarkKind::Sick, {}}});
    Leave leave;
    leave.student = chen;
    leave.firstDay = m_day;
    leave.lastDay = QDate(2026, 11, 25);
    const auto granted = m_leaves->grant(leave);
    ASSERT_OK(granted);
    EXPECT_EQ(on(m_day).children.first().leaveUntil, QDate(2026, 11, 25));
    ASSERT_OK(m_leaves->withdraw(granted->id));
    EXPECT_FALSE(on(m_day).children.first().leaveUntil.isValid());
}

TEST_P(SickReportTest, TheSpreadsheetSaysWhatTheListSaysAndIsLogged) {
    call(m_day, Session::Morning, {{m_town.children[0], MarkKind::Sick, QStringLiteral("=发烧")}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sick.xlsx"));
    ASSERT_OK(m_leaves->exportSick(on(m_day), path));
    EXPECT_EQ(logged(), 1);
    const auto read = readWorkbook(path);
    ASSERT_OK(read);
    QString all;
    for (const auto& row : read->sheets.first().rows) {
        for (const auto& cell : row.cells) {
            all += cell.text + QLatin1Char('|');
        }
    }
    for (const char* wanted : {"清溪中学", "陈浩宇", "七年级3班", "=发烧"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(wanted))) << wanted << all.toStdString();
    }
    EXPECT_EQ(m_leaves->exportSick(on(m_day), QStringLiteral("/nowhere/x.xlsx")).error().kind,
              ErrorKind::Unreadable);
}

TEST_P(SickReportTest, ATeacherSeesTheOwnClassAndAnotherSchoolIsRefused) {
    call(m_day, Session::Morning, {{m_town.children[0], MarkKind::Sick, {}}});
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.school = m_town.school;
    teacher.schoolClass = ClassId(m_town.schoolClass.value + 1);
    LeaveBook own(*m_database, m_clock, teacher);
    const auto report = own.sickOn(m_town.school, m_day);
    ASSERT_OK(report);
    EXPECT_TRUE(report->children.isEmpty());
    EXPECT_EQ(own.sickOn(SchoolId(m_town.school.value + 1), m_day).error().kind,
              ErrorKind::NotAllowed);
}

} // namespace xiange
