#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/reports/monthly_reports.h"
#include "core/sample/sample_town.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class MonthlyReportsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            ASSERT_OK(makeSampleTown(*m_database, m_clock, {3, 300, 1, 3}));
            m_actor = *Accounts(*m_database, m_clock).find();
        }
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    QTemporaryDir m_folder;
};
INSTANTIATE_ON_BOTH_ENGINES(MonthlyReportsTest);

TEST_P(MonthlyReportsTest, TheOpenCasesOfASchoolAreThoseOfItsCaseList) {
    const auto lines =
        MonthlyReports(*m_database, m_clock, m_actor).of(ReportMonth::of(m_clock.today()));
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 3);
    const auto cases = CaseBook(*m_database, m_clock, m_actor).list();
    ASSERT_OK(cases);
    int all = 0;
    for (const SchoolMonth& line : *lines) {
        const auto there = [&](CaseState state) {
            return std::count_if(cases->begin(), cases->end(), [&](const CaseFile& file) {
                return file.state == state && file.dropoutCase.child.school == line.school.id;
            });
        };
        EXPECT_EQ(line.figures.openSuspected, there(CaseState::Suspected));
        EXPECT_EQ(line.figures.openConfirmed, there(CaseState::Confirmed));
        all += line.figures.open();
    }
    EXPECT_GT(all, 0);
}

TEST_P(MonthlyReportsTest, TheWorkbookHasALineForEachSchoolAndTheirSum) {
    const QString path = m_folder.filePath(QStringLiteral("monthly.xlsx"));
    MonthlyReports reports(*m_database, m_clock, m_actor);
    const ReportMonth month = ReportMonth::of(m_clock.today());
    const auto rows = reports.write(month, {}, path);
    ASSERT_OK(rows);
    EXPECT_EQ(*rows, 3);
    const auto workbook = readWorkbook(path);
    ASSERT_OK(workbook);
    const QList<SheetRow>& lines = workbook->sheets.first().rows;
    ASSERT_EQ(lines.size(), 3 + 1 + 3 + 1) << "titles, headings, schools, sum";
    for (int column = 3; column <= 14; ++column) {
        int sum = 0;
        for (int row = 4; row < 7; ++row) {
            sum += lines[row].cell(column).text.toInt();
        }
        EXPECT_EQ(lines[7].cell(column).text.toInt(), sum) << column;
    }
    EXPECT_EQ(Accounts(*m_database, m_clock).log()->last().action,
              QStringLiteral("monthly report exported"));
}

TEST_P(MonthlyReportsTest, ASchoolWithoutCasesSaysSoInWords) {
    MonthlyReports reports(*m_database, m_clock, m_actor);
    const auto lines = reports.of({QDate(2025, 9, 1)});
    ASSERT_OK(lines);
    for (const SchoolMonth& line : *lines) {
        EXPECT_TRUE(monthInWords(line.figures).contains(QStringLiteral("零报告")));
    }
    EXPECT_FALSE(reports.of({QDate(2026, 12, 1)})) << "not begun";
}

TEST_P(MonthlyReportsTest, AClassTeacherCountsNoSchool) {
    Actor teacher = m_actor;
    teacher.role = Role::ClassTeacher;
    const auto refused =
        MonthlyReports(*m_database, m_clock, teacher).of(ReportMonth::of(m_clock.today()));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
}

} // namespace xiange
