#include "core/students/changes_import.h"
#include "core/students/status_changes.h"
#include "tests/core/students/roster_fixture.h"
#include "tests/support/database_dump.h"

#include <algorithm>

namespace xiange {

namespace {

const QString changeTitles =
    QStringLiteral("学籍号|姓名|异动类型|异动日期|异动原因|转入学校|证明材料");

class ChangesImportTest : public test::RosterFixture {
protected:
    ChangesImport changes() { return ChangesImport(*m_database, m_clock, m_actor); }
    static RosterFile sampleChanges() {
        const auto file = ChangesImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/changes.ods"));
        EXPECT_OK(file);
        return *file;
    }
    void importOne() {
        import(rosterOf({test::titles,
                         QStringLiteral("张三|34052419800101001X|G34052419800101001X|三(1)班||")}));
    }
    ChangesPlan planOf(const QStringList& lines) {
        const auto plan = ChangesImport(*m_database, m_clock, m_actor)
                              .plan(rosterOf(QStringList{changeTitles} + lines));
        EXPECT_OK(plan);
        return plan.value_or(ChangesPlan{});
    }
};
INSTANTIATE_ON_BOTH_ENGINES(ChangesImportTest);

} // namespace

TEST_P(ChangesImportTest, TheSampleAppliesTenAndRejectsTheTwoThatTheLawDoesNotKnow) {
    import(sample("roster-primary.xls"));
    const auto before = test::dumpOf(*m_database, test::logTables());
    const auto dry = changes().plan(sampleChanges());
    ASSERT_OK(dry);
    EXPECT_EQ(dry->applied, 10);
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), before) << "a dry run writes nothing";
    const auto result = changes().import(sampleChanges());
    ASSERT_OK(result);
    EXPECT_EQ(result->plan.entries.size(), 12);
    EXPECT_EQ(result->plan.applied, 10);
    EXPECT_EQ(result->plan.rejected, 2);
    ASSERT_EQ(result->plan.findings.size(), 2);
    for (const Finding& finding : result->plan.findings) {
        EXPECT_EQ(finding.value, QStringLiteral("退学"));
        EXPECT_TRUE(finding.text.contains(QStringLiteral("义务教育法 27")));
    }
    EXPECT_EQ(count("SELECT COUNT(*) FROM student WHERE status = 'transferred_out'"), 5);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student WHERE status = 'suspended'"), 3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment WHERE until = '2026-11-01'"), 5);
    EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment WHERE since = '2026-09-05'"), 2);
}

TEST_P(ChangesImportTest, TheSameFileAgainChangesNothing) {
    import(sample("roster-primary.xls"));
    ASSERT_OK(changes().import(sampleChanges()));
    const auto once = test::dumpOf(*m_database, test::logTables());
    const auto again = changes().import(sampleChanges());
    ASSERT_OK(again);
    EXPECT_EQ(again->plan.applied, 0);
    EXPECT_EQ(again->plan.known, 10);
    EXPECT_FALSE(again->id.isValid());
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), once);
    const RosterPlan roster = plan(sample("roster-primary.xls"));
    EXPECT_EQ(roster.newOnes, 0) << "who has left stays the child that left";
}

TEST_P(ChangesImportTest, ThePrimarySchoolIsAsBeforeWhenTheFileIsTakenBack) {
    import(sample("roster-primary.xls"));
    const auto before = test::dumpOf(*m_database, test::logTables());
    const auto result = changes().import(sampleChanges());
    ASSERT_OK(result);
    const auto undone = RosterImport(*m_database, m_clock, m_actor).undo(result->id);
    ASSERT_OK(undone);
    EXPECT_EQ(*undone, 10);
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), before);
}

TEST_P(ChangesImportTest, ALaterRowSeesWhatAnEarlierOneDid) {
    importOne();
    const QString ill =
        QStringLiteral("G34052419800101001X|张三|休学|2026-09-10|骨折，县级医院证明||");
    const QString back = QStringLiteral("G34052419800101001X|张三|复学|2026-11-20|痊愈||康复证明");
    EXPECT_EQ(planOf({ill, back}).applied, 2);
    EXPECT_EQ(planOf({back}).rejected, 1) << "nobody comes back who was not away";
}

TEST_P(ChangesImportTest, EachRejectedRowHasItsReason) {
    importOne();
    const auto reason = [&](const QString& line) {
        const ChangesPlan plan = planOf({line});
        return plan.findings.isEmpty() ? QString() : plan.findings.first().column;
    };
    EXPECT_EQ(reason(QStringLiteral("G34052419800101001X|张三|转出|2026-11-02|搬家||")),
              QStringLiteral("转入学校"));
    EXPECT_EQ(reason(QStringLiteral("G34052419800101001X|李四|转出|2026-11-02|搬家|某校|")),
              QStringLiteral("学籍号"));
    EXPECT_EQ(reason(QStringLiteral("|王五|转出|2026-11-02|搬家|某校|")), QStringLiteral("姓名"));
    EXPECT_EQ(reason(QStringLiteral("|张三|转出|秋天|搬家|某校|")), QStringLiteral("异动日期"));
    EXPECT_EQ(reason(QStringLiteral("|张三|休学|2026-11-02|厌学||")), QStringLiteral("异动原因"));
    EXPECT_EQ(reason(QStringLiteral("|张三|转出|2026-11-02|搬家|某校|")), QString());
}

TEST_P(ChangesImportTest, TotalsAndSignaturesAreNoRows) {
    importOne();
    const ChangesPlan plan =
        planOf({QStringLiteral("|张三|转出|2026-11-02|搬家|某校|"), QStringLiteral("合计|1人|||||"),
                QStringLiteral("校长签字：||||制表人：||")});
    EXPECT_EQ(plan.entries.size(), 1);
}

} // namespace xiange
