#include "core/reports/school_report.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

const CaseStep opened{EntryKind::Opened, QDate(2026, 10, 12)};
const CaseStep suspected{EntryKind::MarkedSuspected, QDate(2026, 10, 15)};
const CaseStep confirmed{EntryKind::Confirmed, QDate(2026, 10, 26)};
const CaseStep closed{EntryKind::Closed, QDate(2026, 11, 20)};

SchoolReport reportOf(const char* code, int month, const QList<CaseStep>& steps) {
    SchoolReport report;
    report.schoolCode = QString::fromLatin1(code);
    report.schoolName = QStringLiteral("学校") + report.schoolCode;
    report.madeAt = QDateTime(QDate(2026, month, 28), QTime(8, 0), Qt::UTC);
    report.month = {QDate(2026, month, 1)};
    report.until = report.month.last();
    report.cases = {{QStringLiteral("7"),
                     QStringLiteral("G1"),
                     QStringLiteral("林佳"),
                     QStringLiteral("七年级3班"),
                     steps,
                     {QStringLiteral("working")},
                     {}}};
    report.figures = recount(report);
    return report;
}

} // namespace

TEST(SchoolReport, ComesOutOfItsFileAsItWentIn) {
    const SchoolReport report = reportOf("3144000001", 11, {opened, suspected, confirmed});
    const auto again = reportFrom(toBytes(report));
    ASSERT_OK(again);
    EXPECT_EQ(*again, report);
    EXPECT_FALSE(reportFrom(toBytes(report).replace("\"enrolled\"", "\"enroled\"")));
    EXPECT_FALSE(reportFrom(toBytes(report).replace("\"opened\"", "\"nonsense\"")));
    EXPECT_FALSE(reportFrom("{}"));
}

TEST(Contradictions, ReportsThatAgreeHaveNone) {
    EXPECT_TRUE(contradictionsIn({reportOf("1", 11, {opened, suspected, confirmed, closed})},
                                 {reportOf("1", 10, {opened, suspected})})
                    .isEmpty());
}

TEST(Contradictions, FiguresThatAreNotTheSumOfTheCasesAreNamed) {
    SchoolReport report = reportOf("1", 11, {opened, suspected});
    report.figures.openSuspected = 0;
    EXPECT_EQ(contradictionsIn({report}, {}).size(), 1);
}

TEST(Contradictions, AChildOpenInTwoSchoolsIsNamedWithBoth) {
    const auto found = contradictionsIn(
        {reportOf("1", 11, {opened, suspected}), reportOf("2", 11, {opened, suspected})}, {});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.front().schools, (QStringList{QStringLiteral("1"), QStringLiteral("2")}));
    EXPECT_TRUE(contradictionsIn({reportOf("1", 11, {opened, suspected, closed}),
                                  reportOf("2", 11, {opened, suspected})},
                                 {})
                    .isEmpty())
        << "closed there, open here: moved on";
}

TEST(Contradictions, ACaseThatWentBackwardsOrVanishedIsNamed) {
    const auto october = reportOf("1", 10, {opened, suspected, confirmed});
    EXPECT_EQ(contradictionsIn({reportOf("1", 11, {opened, suspected})}, {october}).size(), 1);
    SchoolReport none = reportOf("1", 11, {opened});
    none.cases.clear();
    none.figures = {};
    EXPECT_EQ(contradictionsIn({none}, {october}).size(), 1);
}

} // namespace xiange
