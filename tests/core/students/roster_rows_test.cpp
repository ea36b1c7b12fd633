#include "core/sheets/workbook_reader.h"
#include "core/students/roster_rows.h"

#include <gtest/gtest.h>
#include <set>

namespace xiange {

namespace {

struct ReadRoster {
    QList<RosterRow> rows;
    int rejected = 0;
    int withProblems = 0;
    int warnings = 0;
    QMap<RosterProblem, std::set<int>> rowsByProblem;
};

ReadRoster readSample(const char* name) {
    ReadRoster read;
    const auto workbook =
        readWorkbook(QStringLiteral(XIANGE_TEST_DATA "/") + QString::fromLatin1(name));
    EXPECT_TRUE(workbook);
    const auto table = findTable(*workbook, {Heading::Name});
    EXPECT_TRUE(table);
    read.rows = readRosterRows(workbook->sheets[table->sheet], *table, RosterReading{2026});
    for (const RosterRow& row : read.rows) {
        bool problem = false;
        for (const Finding& finding : row.findings) {
            problem = problem || finding.severity == Severity::Problem;
            read.warnings += finding.severity == Severity::Warning ? 1 : 0;
            read.rowsByProblem[finding.problem].insert(finding.row);
            EXPECT_FALSE(finding.text.isEmpty());
        }
        read.rejected += row.isRejected() ? 1 : 0;
        read.withProblems += !row.isRejected() && problem ? 1 : 0;
    }
    return read;
}

RosterRow readOne(const QString& titles, const QString& cells) {
    Sheet sheet;
    for (const QString& line : {titles, cells}) {
        SheetRow row{static_cast<int>(sheet.rows.size()) + 1, {}};
        for (const QString& text : line.split(u'|')) {
            row.cells.append(Cell{.text = text});
        }
        sheet.rows.append(row);
    }
    const HeadingMatch table{0, 0, matchHeadings(sheet.rows.first())};
    return readRosterRows(sheet, table, RosterReading{2026}).value(0);
}

} // namespace

TEST(RosterRows, AnAgeThatNoChildOfTheGradeHasIsDoubted) {
    const QString titles = QStringLiteral("姓名|班级|出生日期");
    const auto told = [&](const char* birth) {
        return readOne(titles, QStringLiteral("张晓|一(1)班|") + QLatin1String(birth));
    };
    for (const char* sound : {"2020-03-01", "2020-09-01", "2012-01-01", "2022-08-31"}) {
        EXPECT_TRUE(told(sound).findings.isEmpty()) << sound;
        EXPECT_TRUE(told(sound).birthDate.isValid()) << sound;
    }
    for (const char* wrong : {"2027-05-01", "2024-05-01", "1986-05-01"}) {
        const RosterRow row = told(wrong);
        EXPECT_FALSE(row.isRejected()) << "a child is never hidden by a bad cell";
        ASSERT_EQ(row.findings.size(), 1) << wrong;
        EXPECT_EQ(row.findings.first().severity, Severity::Problem);
        EXPECT_EQ(row.findings.first().column, QStringLiteral("出生日期"));
        EXPECT_EQ(row.birthDate.isValid(), QLatin1String(wrong) < QLatin1String("2026-09"))
            << "who is not born yet has no birth date";
    }
}

TEST(RosterRows, ASoundNumberIsKeptThoughTheAgeIsDoubted) {
    const RosterRow row = readOne(QStringLiteral("姓名|班级|身份证件号"),
                                  QStringLiteral("张晓|一(1)班|34052419800101001X"));
    EXPECT_EQ(row.idNumber, QStringLiteral("34052419800101001X"));
    EXPECT_EQ(row.birthDate, QDate(1980, 1, 1));
    ASSERT_EQ(row.findings.size(), 1);
    EXPECT_EQ(row.findings.first().problem, RosterProblem::UnknownValue);
}

TEST(RosterRows, AClassNumberedNinetyNineAndASeatNumberedNoughtAreDoubted) {
    const RosterRow row =
        readOne(QStringLiteral("姓名|班级|班内学号"), QStringLiteral("张晓|一年级99班|0"));
    EXPECT_FALSE(row.isRejected());
    ASSERT_EQ(row.findings.size(), 2);
    EXPECT_EQ(row.findings[0].column, QStringLiteral("班级"));
    EXPECT_EQ(row.findings[1].column, QStringLiteral("班内学号"));
    EXPECT_FALSE(row.seatNo);
    EXPECT_TRUE(
        readOne(QStringLiteral("姓名|班级|班内学号"), QStringLiteral("张晓|一(12)班|20260103"))
            .findings.isEmpty())
        << "a number of the school's own";
}

TEST(RosterRows, TheJuniorRosterHasExactlyThePlantedFindings) {
    const ReadRoster read = readSample("roster-junior.xlsx");
    EXPECT_EQ(read.rows.size(), 1333);
    EXPECT_EQ(read.rejected, 8);
    EXPECT_EQ(read.withProblems, 28);
    EXPECT_EQ(read.warnings, 0);
    using Rows = std::set<int>;
    const auto& rows = read.rowsByProblem;
    EXPECT_EQ(rows[RosterProblem::CheckDigit], (Rows{747, 786, 951, 1041, 1115, 1138}));
    EXPECT_EQ(rows[RosterProblem::NumberDamaged], (Rows{93, 882, 976, 1082, 121, 413, 697, 858}));
    EXPECT_EQ(rows[RosterProblem::NumberMissing], (Rows{99, 122, 512, 670, 1164}));
    EXPECT_EQ(rows[RosterProblem::SexMismatch], (Rows{580, 582, 909}));
    EXPECT_EQ(rows[RosterProblem::BirthMismatch], (Rows{179, 584, 944}));
    EXPECT_EQ(rows[RosterProblem::DateUnreadable], (Rows{490, 1143, 1307}));
    EXPECT_EQ(rows[RosterProblem::NameMissing], (Rows{389, 917}));
    EXPECT_EQ(rows[RosterProblem::ClassUnreadable], (Rows{735, 1058, 1314}));
    EXPECT_EQ(rows[RosterProblem::Duplicate], (Rows{551, 1031, 1309}));
    EXPECT_EQ(rows.size(), 9);
}

TEST(RosterRows, TheOtherRostersHaveNoFindings) {
    const ReadRoster primary = readSample("roster-primary.xls");
    EXPECT_EQ(primary.rows.size(), 1113);
    EXPECT_TRUE(primary.rowsByProblem.isEmpty());
    const ReadRoster village = readSample("roster-village.csv");
    EXPECT_EQ(village.rows.size(), 163);
    EXPECT_TRUE(village.rowsByProblem.isEmpty());
    EXPECT_EQ(village.rows.first().guardians.first().told.phone, QStringLiteral("13963155369"));
}

TEST(RosterRows, ADamagedValueIsLeftOutAndTheRestComesIn) {
    const RosterRow row =
        readOne(QStringLiteral("姓名|性别|出生日期|身份证件号|班级|联系电话|是否留守儿童|残疾类型"),
                QStringLiteral("张 三|男|1949-12-30|11010519491231002X|七(3)班|13912345678.0|"
                               "双亲留守儿童|听力残疾"));
    EXPECT_FALSE(row.isRejected());
    EXPECT_EQ(row.name, QStringLiteral("张三"));
    EXPECT_EQ(row.idNumber, QStringLiteral("11010519491231002X"));
    EXPECT_FALSE(row.sex);
    EXPECT_FALSE(row.birthDate.isValid());
    EXPECT_EQ(row.phone, QStringLiteral("13912345678"));
    EXPECT_TRUE(row.groups.value(KeyGroup::LeftBehind));
    EXPECT_TRUE(row.groups.value(KeyGroup::Disabled));
    ASSERT_EQ(row.findings.size(), 3);
    EXPECT_EQ(row.findings[0].problem, RosterProblem::SexMismatch);
    EXPECT_EQ(row.findings[1].problem, RosterProblem::BirthMismatch);
    EXPECT_EQ(row.findings[2].severity, Severity::Warning);
}

TEST(RosterRows, AMissingBirthDateAndSexAreReadFromTheNumber) {
    const RosterRow row = readOne(QStringLiteral("姓名|公民身份号码|班级|出生年月"),
                                  QStringLiteral("李四|440524188001010014|3年级2班|188001"));
    EXPECT_EQ(row.sex, Sex::Male);
    EXPECT_EQ(row.birthDate, QDate(1880, 1, 1));
}

TEST(RosterRows, AStudentNumberFromAnotherIdentityNumberIsAWarningOnly) {
    const RosterRow row =
        readOne(QStringLiteral("姓名|身份证号|学籍号|班级"),
                QStringLiteral("李四|340524201301010016|G11010519491231002X|三(2)班"));
    ASSERT_EQ(row.findings.size(), 1);
    EXPECT_EQ(row.findings[0].problem, RosterProblem::StudentNoDiffers);
    EXPECT_EQ(row.findings[0].severity, Severity::Warning);
    EXPECT_EQ(row.studentNo, QStringLiteral("G11010519491231002X"));
}

TEST(RosterRows, APassportIsKeptAsItIs) {
    const RosterRow row = readOne(QStringLiteral("姓名|身份证件类型|身份证件号|班级"),
                                  QStringLiteral("Anna Li|护照|e1234567|三(2)班"));
    EXPECT_EQ(row.idNumber, QStringLiteral("E1234567"));
    EXPECT_TRUE(row.findings.isEmpty());
}

} // namespace xiange
