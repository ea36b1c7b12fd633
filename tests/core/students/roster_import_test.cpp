#include "core/sheets/workbook_reader.h"
#include "core/sheets/workbook_writer.h"
#include "tests/core/students/roster_fixture.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace xiange {

namespace {

using test::titles;

class RosterImportTest : public test::RosterFixture {};
INSTANTIATE_ON_BOTH_ENGINES(RosterImportTest);

} // namespace

TEST_P(RosterImportTest, ThePrimaryRosterComesInWholeAndASecondTimeChangesNothing) {
    const RosterFile file = sample("roster-primary.xls");
    const RosterResult first = import(file);
    EXPECT_EQ(first.plan.rows(), 1113);
    EXPECT_EQ(first.plan.newOnes, 1113);
    EXPECT_EQ(first.plan.rejected, 0);
    EXPECT_EQ(first.plan.withProblems, 0);
    EXPECT_TRUE(first.plan.findings.isEmpty());
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1113);
    EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment WHERE until IS NULL"), 1113);

    const RosterResult second = import(file);
    EXPECT_EQ(second.plan.unchanged, 1113);
    EXPECT_EQ(second.plan.missing.size(), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1113);
}

TEST_P(RosterImportTest, TheJuniorRosterHasThePlantedCountsAndASecondTimeChangesNothing) {
    const RosterFile file = sample("roster-junior.xlsx");
    const RosterPlan dry = plan(file);
    EXPECT_EQ(dry.newOnes, 1325);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_class"), 0);

    const RosterResult first = import(file);
    EXPECT_EQ(first.plan.rows(), 1333);
    EXPECT_EQ(first.plan.newOnes, 1325);
    EXPECT_EQ(first.plan.rejected, 8);
    EXPECT_EQ(first.plan.withProblems, 28);
    EXPECT_EQ(count("SELECT COUNT(DISTINCT student_id) FROM student_problem"), 28);

    const RosterResult second = import(file);
    EXPECT_EQ(second.plan.unchanged, 1325);
    EXPECT_EQ(second.plan.rejected, 8);
    EXPECT_EQ(second.plan.missing.size(), 0);
}

TEST_P(RosterImportTest, TheVillageRosterComesInWhole) {
    const RosterResult result = import(sample("roster-village.csv"));
    EXPECT_EQ(result.plan.newOnes, 163);
    EXPECT_TRUE(result.plan.findings.isEmpty());
}

TEST_P(RosterImportTest, ChangesAreToldFieldByField) {
    import(
        rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|2013-01-01"),
                  QStringLiteral("李四|11010519491231002X||七(3)班|13900000002|1949-12-31")}));
    const RosterPlan planned =
        plan(rosterOf({QStringLiteral("姓名|身份证号|班级|电话"),
                       QStringLiteral("张三|340524201301010016|七(4)班|13900000009")}));
    ASSERT_EQ(planned.changed, 1);
    ASSERT_EQ(planned.missing.size(), 1);
    EXPECT_EQ(planned.missing.first().name, QStringLiteral("李四"));
    EXPECT_TRUE(planned.isAlarming());
    const QList<FieldChange>& changes = planned.entries.first().changes;
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0].before, QStringLiteral("七年级3班"));
    EXPECT_EQ(changes[0].after, QStringLiteral("七年级4班"));
    EXPECT_EQ(changes[1].field, QStringLiteral("联系电话"));
    EXPECT_EQ(changes[1].after, QStringLiteral("13900000009"));

    const RosterPlan some = plan(rosterOf({QStringLiteral("姓名|身份证号|班级"),
                                           QStringLiteral("张三|340524201301010016|七(3)班")}),
                                 RosterOptions{.changesOnly = true});
    EXPECT_EQ(some.unchanged, 1);
    EXPECT_EQ(some.missing.size(), 0);
}

TEST_P(RosterImportTest, AnEmptyCellErasesNothingAndADamagedNumberKeepsTheSoundOne) {
    const QString number = QStringLiteral("G340524201301010016");
    import(rosterOf(
        {titles,
         QStringLiteral("张三|340524201301010016|%1|七(3)班|13900000001|2013-01-01").arg(number)}));
    const RosterResult again =
        import(rosterOf({titles, QStringLiteral("张三|4.40524E+17|%1|七(3)班||").arg(number)}));
    EXPECT_EQ(again.plan.unchanged, 1);
    EXPECT_EQ(again.plan.withProblems, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student_private WHERE id_number = "
                    "'340524201301010016' AND phone = '13900000001'"),
              1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student_problem"), 0);
}

TEST_P(RosterImportTest, AMendedNumberFindsTheChildByNameAndBirthDate) {
    import(rosterOf({titles, QStringLiteral("张三|||七(3)班|13900000001|2013-01-01")}));
    EXPECT_EQ(count("SELECT COUNT(*) FROM student_problem"), 1);
    const RosterResult again =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班||2013-01-01")}));
    EXPECT_EQ(again.plan.changed, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student_problem"), 0);
}

TEST_P(RosterImportTest, ANumberOfAnotherChildIsRejected) {
    import(
        rosterOf({titles, QStringLiteral("张三|340524201301010016|G340524201301010016|七(3)班||"),
                  QStringLiteral("李四|11010519491231002X|G11010519491231002X|七(3)班||")}));
    const RosterPlan planned = plan(rosterOf(
        {titles, QStringLiteral("张三|11010519491231002X|G340524201301010016|七(3)班||")}));
    ASSERT_EQ(planned.rejected, 1);
    EXPECT_EQ(planned.findings.first().problem, RosterProblem::Duplicate);
    EXPECT_TRUE(planned.findings.first().text.contains(QStringLiteral("李四")));
}

TEST_P(RosterImportTest, AChildOfAnotherSchoolIsNotMovedByAList) {
    const SchoolId other = addSchool(QStringLiteral("清溪中学"), QStringLiteral("3144990001"));
    import(
        rosterOf({titles, QStringLiteral("张三|340524201301010016|G340524201301010016|三(3)班||"),
                  QStringLiteral("李四|11010519491231002X||三(3)班||")}),
        RosterOptions{.school = m_school});
    const RosterFile list =
        rosterOf({titles, QStringLiteral("张三||G340524201301010016|七(1)班|13900000009|"),
                  QStringLiteral("李四|11010519491231002X||七(1)班||")});
    const RosterResult result = import(list, RosterOptions{.school = other});
    EXPECT_EQ(result.plan.rejected, 2);
    EXPECT_EQ(result.plan.changed + result.plan.newOnes, 0);
    ASSERT_EQ(result.plan.findings.size(), 2);
    for (const Finding& finding : result.plan.findings) {
        EXPECT_EQ(finding.problem, RosterProblem::Duplicate);
        EXPECT_EQ(finding.severity, Severity::Rejected);
        EXPECT_TRUE(finding.text.contains(QStringLiteral("清溪镇中心小学")));
        EXPECT_TRUE(finding.text.contains(QStringLiteral("转入")));
    }
    const auto students = m_database->read([&](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM student WHERE school_id = :school",
                        {{"school", m_school}});
    });
    ASSERT_OK(students);
    EXPECT_EQ(*students, 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_class"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student_private WHERE phone <> ''"), 0);
}

TEST_P(RosterImportTest, AListWithFewFamilyColumnsKeepsTheOthers) {
    import(rosterOf({QStringLiteral("姓名|身份证件号|班级|成员1姓名|成员1关系|成员1联系电话|"
                                    "成员2姓名|成员2关系|成员2联系电话"),
                     QStringLiteral("张三|340524201301010016|七(3)班|张大|父亲|13900000001|"
                                    "李梅|母亲|13900000002")}));
    const auto family = [this](const RosterFile& file) {
        const RosterResult result = import(file);
        return result.plan.entries.first().after.guardians;
    };
    const QList<Guardian> after =
        family(rosterOf({QStringLiteral("姓名|身份证件号|班级|成员姓名|关系"),
                         QStringLiteral("张三|340524201301010016|七(3)班|张大|继父")}));
    ASSERT_EQ(after.size(), 2);
    EXPECT_EQ(after[0].relation, QStringLiteral("继父"));
    EXPECT_EQ(after[0].phone, QStringLiteral("13900000001"));
    EXPECT_EQ(after[1].name, QStringLiteral("李梅"));
    EXPECT_EQ(after[1].phone, QStringLiteral("13900000002"));
    EXPECT_EQ(count("SELECT COUNT(*) FROM guardian_private WHERE phone LIKE '1390000000_'"), 2);

    // An empty cell erases nothing; a new name takes the place of the member that it stands for.
    const QList<Guardian> renamed =
        family(rosterOf({QStringLiteral("姓名|身份证件号|班级|成员1姓名|成员1联系电话|成员2姓名"),
                         QStringLiteral("张三|340524201301010016|七(3)班|张大勇||")}));
    ASSERT_EQ(renamed.size(), 2);
    EXPECT_EQ(renamed[0].name, QStringLiteral("张大勇"));
    EXPECT_EQ(renamed[0].phone, QStringLiteral("13900000001"));
    EXPECT_EQ(renamed[1].name, QStringLiteral("李梅"));
}

TEST_P(RosterImportTest, AFamilyWithoutItsFirstMemberIsTheSameASecondTime) {
    const RosterFile file =
        rosterOf({QStringLiteral("姓名|身份证件号|班级|成员1姓名|成员1关系|成员1联系电话|"
                                 "成员2姓名|成员2关系|成员2联系电话"),
                  QStringLiteral("张三|340524201301010016|七(3)班||父亲||"
                                 "李梅|母亲|13900000002")});
    import(file);
    EXPECT_EQ(plan(file).unchanged, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM guardian"), 1);
}

TEST_P(RosterImportTest, ANewSchoolYearMovesEveryoneOnItsFirstDay) {
    import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    m_clock.set(QDate(2027, 9, 10));
    const RosterResult next =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||八(3)班|13900000001|")}));
    EXPECT_EQ(next.plan.changed, 1);
    const QList<Enrolment>& stays = next.plan.entries.first().after.enrolments;
    ASSERT_EQ(stays.size(), 2);
    EXPECT_EQ(stays[0].since, QDate(2026, 9, 1));
    EXPECT_EQ(stays[0].until, QDate(2027, 8, 31));
    EXPECT_EQ(stays[1].since, QDate(2027, 9, 1));
    EXPECT_FALSE(stays[1].until.isValid());
}

TEST_P(RosterImportTest, StoppingKeepsNothing) {
    const auto stopped =
        RosterImport(*m_database, m_clock, m_actor)
            .import(sample("roster-village.csv"), {}, [](int done, int) { return done < 100; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_class"), 0);
}

TEST_P(RosterImportTest, WithSeveralSchoolsTheListMustSayWhichOne) {
    const SchoolId junior = addSchool(QStringLiteral("清溪中学"), QStringLiteral("3144990001"));
    const RosterFile junioren = sample("roster-junior.xlsx");
    RosterImport imports(*m_database, m_clock, m_actor);
    EXPECT_FALSE(imports.plan(junioren, {}));
    EXPECT_EQ(plan(junioren, RosterOptions{.school = junior}).newOnes, 1325);
    import(junioren, RosterOptions{.school = junior});
    // The primary roster names its school by code, whatever was asked for.
    EXPECT_EQ(plan(sample("roster-primary.xls"), RosterOptions{.school = junior}).missing.size(),
              0);
}

TEST_P(RosterImportTest, ATeacherMayNotImport) {
    m_actor.role = Role::ClassTeacher;
    const auto planned =
        RosterImport(*m_database, m_clock, m_actor).plan(sample("roster-village.csv"), {});
    ASSERT_FALSE(planned);
    EXPECT_EQ(planned.error().kind, ErrorKind::NotAllowed);
}

TEST_P(RosterImportTest, RejectedRowsAreWrittenWithTheirCellsAndTheReason) {
    const RosterFile file = sample("roster-junior.xlsx");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rejected.xlsx"));
    ASSERT_OK(RosterImport::writeRejected(file, plan(file), path));
    const auto workbook = readWorkbook(path);
    ASSERT_OK(workbook);
    const Sheet& sheet = workbook->sheets.first();
    ASSERT_EQ(sheet.rows.size(), 9);
    EXPECT_EQ(sheet.rows[1].cell(0).text, QStringLiteral("389"));
    EXPECT_EQ(sheet.rows[1].cell(6).text, QStringLiteral("449999201405294687"));
}

TEST_P(RosterImportTest, TheReportHasTheKeysOfTheContract) {
    const RosterResult result = import(sample("roster-junior.xlsx"));
    const QJsonObject report = rosterReport(result.plan, result.id);
    EXPECT_EQ(report["rows"].toInt(), 1333);
    EXPECT_EQ(report["new"].toInt(), 1325);
    EXPECT_EQ(report["rejected"].toInt(), 8);
    EXPECT_EQ(report["with_problems"].toInt(), 28);
    EXPECT_EQ(report["undo"].toInteger(), result.id.value);
    EXPECT_EQ(report["findings"].toArray().size(), 36);
    const QJsonObject first = report["findings"].toArray().first().toObject();
    EXPECT_EQ(first["row"].toInt(), 93);
    EXPECT_EQ(first["column"].toString(), QStringLiteral("身份证件号"));
    EXPECT_EQ(first["value"].toString(), QStringLiteral("4.49999E+17"));
    EXPECT_EQ(first["problem"].toString(), QStringLiteral("number_damaged"));
}

} // namespace xiange
