#include "core/sheets/heading_match.h"
#include "core/sheets/workbook_reader.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

SheetRow rowOf(const QString& titles) {
    SheetRow row{1, {}};
    for (const QString& title : titles.split(u'|')) {
        row.cells.append(Cell{.text = title});
    }
    return row;
}

HeadingMatch matchOf(const QString& titles) {
    return HeadingMatch{0, 0, matchHeadings(rowOf(titles))};
}

/// A workbook of one sheet; the cells of a row between bars, an empty one under or beside a merged
/// cell.
Workbook bookOf(const QStringList& lines) {
    Sheet sheet;
    for (const QString& line : lines) {
        SheetRow row = rowOf(line);
        row.number = static_cast<int>(sheet.rows.size()) + 1;
        sheet.rows.append(row);
    }
    return {{sheet}};
}

std::optional<HeadingMatch> tableOf(const char* name) {
    const auto workbook =
        readWorkbook(QStringLiteral(XIANGE_TEST_DATA "/") + QString::fromLatin1(name));
    EXPECT_TRUE(workbook);
    return findTable(*workbook, {Heading::Name});
}

} // namespace

TEST(HeadingMatch, HeadingsInTwoRowsWithNumberedMembersAreOneTable) {
    const Workbook book =
        bookOf({QStringLiteral("云山小学2026年秋季学生花名册||||||||"),
                QStringLiteral("姓名|班级|身份证号|家庭成员1|||家庭成员2||"),
                QStringLiteral("|||成员姓名|关系|联系电话|成员姓名|关系|联系电话"),
                QStringLiteral("张晓|三(1)班||张大|父亲|13900000001|李二|母亲|")});
    const auto table = findTable(book, {Heading::Name});
    ASSERT_TRUE(table);
    EXPECT_EQ(table->row, 2) << "the children follow the second row";
    EXPECT_EQ(table->columnOf(Heading::Name), 0);
    EXPECT_EQ(table->columnOf(Heading::IdNumber), 2);
    EXPECT_EQ(table->columnOf(Heading::Name, 1), 3);
    EXPECT_EQ(table->columnOf(Heading::Phone, 1), 5);
    EXPECT_EQ(table->columnOf(Heading::Name, 2), 6);
    EXPECT_EQ(table->columnOf(Heading::Relation, 2), 7);
    EXPECT_EQ(table->members(), 2);
}

TEST(HeadingMatch, GroupTitlesWithoutNumbersAndOfParentsAreUnderstood) {
    const auto members =
        findTable(bookOf({QStringLiteral("学生基本信息||家庭成员信息||||"),
                          QStringLiteral("姓名|班级|姓名|关系|姓名|关系|电话"),
                          QStringLiteral("张晓|三(1)班|张大|父亲|李二|母亲|13900000001")}),
                  {Heading::Name});
    ASSERT_TRUE(members);
    EXPECT_EQ(members->row, 1);
    EXPECT_EQ(members->columnOf(Heading::Name), 0);
    EXPECT_EQ(members->columnOf(Heading::Name, 1), 2);
    EXPECT_EQ(members->columnOf(Heading::Relation, 1), 3);
    EXPECT_EQ(members->columnOf(Heading::Name, 2), 4);
    EXPECT_EQ(members->columnOf(Heading::Phone, 2), 6);
    const auto parents = findTable(
        bookOf({QStringLiteral("姓名|班级|父亲||母亲|"), QStringLiteral("||姓名|电话|姓名|电话"),
                QStringLiteral("张晓|三(1)班|张大|13900000001|李二|")}),
        {Heading::Name});
    ASSERT_TRUE(parents);
    EXPECT_EQ(parents->row, 1);
    EXPECT_EQ(parents->columnOf(Heading::Name, 1), 2);
    EXPECT_EQ(parents->columnOf(Heading::Phone, 2), 5);
}

TEST(HeadingMatch, OneRowOfHeadingsStaysOneRow) {
    const auto table =
        findTable(bookOf({QStringLiteral("花名册||"), QStringLiteral("姓名|班级|性别"),
                          QStringLiteral("张晓||女"), QStringLiteral("李明|三(1)班|")}),
                  {Heading::Name});
    ASSERT_TRUE(table);
    EXPECT_EQ(table->row, 1);
}

TEST(HeadingMatch, TitlesAreReadWhateverTheyCarry) {
    const HeadingMatch match = matchOf(
        QStringLiteral("* 姓　名|性别：|出生年月|公民身份号码|全国学籍号★|班\n级|家庭住址"));
    EXPECT_EQ(match.columnOf(Heading::Name), 0);
    EXPECT_EQ(match.columnOf(Heading::Sex), 1);
    EXPECT_EQ(match.columnOf(Heading::BirthDate), 2);
    EXPECT_EQ(match.columnOf(Heading::IdNumber), 3);
    EXPECT_EQ(match.columnOf(Heading::StudentNumber), 4);
    EXPECT_EQ(match.columnOf(Heading::ClassName), 5);
    EXPECT_EQ(match.columnOf(Heading::FamilyAddress), 6);
}

TEST(HeadingMatch, EveryColumnOfTheNationalSystemIsKnown) {
    // 2025 template of the national student system, as listed in the domain notes
    const HeadingMatch match = matchOf(QStringLiteral(
        "学校标识码|姓名|性别|出生日期|出生地|籍贯|民族|国籍/"
        "地区|身份证件类型|身份证件号|港澳台侨外|"
        "健康状况|政治面貌|户口性质|户口所在地行政区划|年级|班级|学籍号|学籍辅号|班内学号|入学年月|"
        "入学方式|就读方式|学生来源|现住址|通信地址|家庭地址|联系电话|邮政编码|是否独生子女|"
        "是否受过学前教育|是否留守儿童|随班就读|残疾类型|是否由政府购买学位|是否需要申请资助|"
        "是否享受一补|是否孤儿|是否烈士或优抚子女|是否进城务工人员随迁子女|上下学距离|上下学方式|"
        "是否需要乘坐校车|曾用名|身份证件有效期|血型|特长|成员姓名|关系|现住址|户口所在地|联系电话|"
        "是否监护人|身份证件号|工作单位|职务|成员姓名|关系|现住址|户口所在地|联系电话|是否监护人|"
        "身份证件号|工作单位|职务"));
    EXPECT_EQ(match.recognised(), match.columns.size());
    EXPECT_EQ(match.members(), 2);
    EXPECT_EQ(match.columnOf(Heading::HomeAddress), 24);
    EXPECT_EQ(match.columnOf(Heading::Phone), 27);
    EXPECT_EQ(match.columnOf(Heading::Name, 1), 47);
    EXPECT_EQ(match.columnOf(Heading::Phone, 1), 51);
    EXPECT_EQ(match.columnOf(Heading::Name, 2), 56);
    EXPECT_EQ(match.columnOf(Heading::IdNumber, 2), 62);
}

TEST(HeadingMatch, MembersOfTheFamilyAreToldFromTheChild) {
    const HeadingMatch numbered = matchOf(
        QStringLiteral("姓名|联系电话|成员1姓名|成员1关系|成员1联系电话|成员2姓名|成员2联系电话"));
    EXPECT_EQ(numbered.columnOf(Heading::Phone), 1);
    EXPECT_EQ(numbered.columnOf(Heading::Relation, 1), 3);
    EXPECT_EQ(numbered.columnOf(Heading::Phone, 2), 6);

    const HeadingMatch named =
        matchOf(QStringLiteral("姓名|监护人姓名|监护人电话|父亲姓名|父亲联系电话|母亲姓名|电话"));
    EXPECT_EQ(named.columnOf(Heading::Name), 0);
    EXPECT_EQ(named.columnOf(Heading::Phone, 1), 2);
    EXPECT_EQ(named.columnOf(Heading::Phone, 2), 4);
    EXPECT_EQ(named.columnOf(Heading::Phone, 3), 6);
    EXPECT_FALSE(named.has(Heading::Phone));
}

TEST(HeadingMatch, TheHeadingRowIsFoundUnderATitleAndOnTheRightSheet) {
    const auto table = tableOf("roster-primary.xls");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->sheet, 0);
    EXPECT_EQ(table->row, 1);
    EXPECT_TRUE(table->has(Heading::StudentNumber));
}

TEST(HeadingMatch, EveryColumnOfTheSamplesIsKnown) {
    for (const char* name : {"roster-junior.xlsx", "roster-village.csv", "roster-primary.xls",
                             "changes.ods", "list-police-hukou.csv"}) {
        const auto table = tableOf(name);
        ASSERT_TRUE(table) << name;
        for (const MatchedColumn& column : table->columns) {
            EXPECT_TRUE(column.heading || column.title == QStringLiteral("序号"))
                << name << ": " << qPrintable(column.title);
        }
    }
}

TEST(HeadingMatch, ATableWithoutAskedHeadingsIsNoTable) {
    const auto workbook = readWorkbook(QStringLiteral(XIANGE_TEST_DATA "/list-police-hukou.csv"));
    ASSERT_TRUE(workbook);
    EXPECT_FALSE(findTable(*workbook, {Heading::Name, Heading::ClassName}));
}

} // namespace xiange
