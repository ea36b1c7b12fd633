#include "core/students/column_choices.h"
#include "tests/core/students/roster_fixture.h"
#include "tests/support/database_dump.h"

namespace xiange {

namespace {

class ColumnChoicesTest : public test::RosterFixture {};
INSTANTIATE_ON_BOTH_ENGINES(ColumnChoicesTest);

const QStringList sheet{QStringLiteral("学生|证号|在哪个班|手机"),
                        QStringLiteral("张三|34052419800101001X|三(1)班|13900000001")};

} // namespace

TEST_P(ColumnChoicesTest, AChosenColumnIsRememberedForTheSameHeadings) {
    ColumnChoices choices(*m_database, m_clock, m_actor);
    RosterFile file = rosterOf(sheet);
    EXPECT_FALSE(choices.recall(file.table).value());
    chooseColumn(file.table, 0, Heading::Name, 0);
    chooseColumn(file.table, 1, Heading::IdNumber, 0);
    chooseColumn(file.table, 2, Heading::ClassName, 0);
    chooseColumn(file.table, 3, Heading::Phone, 1);
    ASSERT_OK(choices.keep(file.table));
    RosterFile next = rosterOf(sheet);
    EXPECT_FALSE(next.table.has(Heading::Name));
    EXPECT_TRUE(choices.recall(next.table).value());
    EXPECT_EQ(next.table.columnOf(Heading::Name), 0);
    EXPECT_EQ(next.table.columnOf(Heading::Phone, 1), 3);
    const RosterPlan planned = plan(next);
    EXPECT_EQ(planned.newOnes, 1);
    EXPECT_EQ(planned.rejected, 0);
}

TEST_P(ColumnChoicesTest, OneMeaningHasOneColumn) {
    RosterFile file = rosterOf({QStringLiteral("姓名|曾用姓名")});
    chooseColumn(file.table, 1, Heading::Name, 0);
    EXPECT_EQ(file.table.columnOf(Heading::Name), 1);
    EXPECT_FALSE(file.table.columns[0].heading);
}

TEST_P(ColumnChoicesTest, AListOfAnotherSchoolStopsWithAQuestion) {
    addSchool(QStringLiteral("清溪中学"), QStringLiteral("3144990002"));
    const RosterFile file = rosterOf(
        {QStringLiteral("学校标识码|姓名|班级"), QStringLiteral("2144990077|张三|三(1)班")});
    RosterImport imports(*m_database, m_clock, m_actor);
    RosterOptions options;
    options.school = m_school;
    const auto asked = imports.plan(file, options);
    ASSERT_FALSE(asked);
    EXPECT_EQ(asked.error().field, QStringLiteral("school_code"));
    EXPECT_TRUE(asked.error().text.contains(QStringLiteral("2144990077")));
    options.otherCode = true;
    const auto planned = imports.plan(file, options);
    ASSERT_OK(planned);
    EXPECT_EQ(planned->newOnes, 1);
    EXPECT_EQ(planned->findings.size(), 1) << "and the list still says so, once";
}

TEST_P(ColumnChoicesTest, TheWholeSampleIsUndoneRowByRow) {
    RosterOptions toJunior;
    toJunior.school = addSchool(QStringLiteral("清溪中学"), QStringLiteral("3144990002"));
    const auto empty = test::dumpOf(*m_database, test::logTables());
    const auto first = import(sample("roster-primary.xls"));
    const auto once = test::dumpOf(*m_database, test::logTables());
    import(sample("roster-primary.xls"));
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), once) << "again changes nothing";
    const auto junior = import(sample("roster-junior.xlsx"), toJunior);
    RosterImport imports(*m_database, m_clock, m_actor);
    ASSERT_OK(imports.undo(junior.id));
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), once);
    ASSERT_OK(imports.undo(first.id));
    EXPECT_EQ(test::dumpOf(*m_database, test::logTables()), empty);
}

} // namespace xiange
