#include "core/papers/absence_words.h"
#include "core/papers/paper_text.h"
#include "tests/support/paper_words.h"
#include "tests/support/sample_papers.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

const QStringList wholeDay{QStringLiteral("上午"), QStringLiteral("下午")};

Result<PaperText> written(PaperKind kind, const CasePaper& content) {
    return writePaper(kind, factsOf(content), QString());
}

} // namespace

TEST(PaperText, DaysThatFollowEachOtherAreOneSpan) {
    // The wording of paper-report.png in the design.
    EXPECT_EQ(absenceInWords(test::samplePaper().absentDays),
              QStringLiteral("11月9日至13日、16日至20日上午、下午"));
}

TEST(PaperText, HalfDaysAndNewMonthsAreSaid) {
    const std::vector<PaperAbsentDay> days = {
        {QDate(2026, 11, 30), wholeDay, 1, {}},
        {QDate(2026, 12, 1), wholeDay, 1, {}},
        {QDate(2026, 12, 2), {QStringLiteral("上午")}, 0.5, {}},
        {QDate(2027, 1, 4), wholeDay, 1, {}},
    };
    EXPECT_EQ(absenceInWords(days),
              QStringLiteral("11月30日至12月1日上午、下午，2日上午，2027年1月4日上午、下午"));
}

TEST(PaperText, TheReportTellsTheFactsInOrder) {
    const auto paper = written(PaperKind::Report, test::samplePaper());
    ASSERT_OK(paper);
    EXPECT_EQ(paper->title, QStringLiteral("关于学生陈浩宇疑似辍学及劝返情况的报告"));
    const QString text = test::allText(*paper);
    EXPECT_TRUE(text.contains(QStringLiteral("区教育局、清溪镇人民政府：\n")));
    EXPECT_TRUE(text.contains(QStringLiteral(
        "我校七年级（3）班学生陈浩宇自2026年11月9日上午起连续旷课，至11月20日共10个上课日，"
        "经3次联系劝返仍未返校。现将有关情况报告如下。")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("监护人陈国强（父亲），联系电话139****0917")));
    EXPECT_TRUE(
        text.contains(QStringLiteral("第1次，11月10日9:20，李文静通过电话联系祖父陈德旺。")));
    EXPECT_TRUE(text.contains(QStringLiteral("未成年人保护法》第二十八条")));
    // Nobody has entered a number in this sample: it is the one thing missing.
    EXPECT_EQ(paper->missing, QStringList{QStringLiteral("文号")});
}

TEST(PaperText, AConfirmedDropoutIsNotCalledSuspected) {
    CasePaper content = test::samplePaper();
    content.confirmed = true;
    content.confirmedOn = QDate(2026, 11, 23);
    const auto paper = written(PaperKind::Report, content);
    ASSERT_OK(paper);
    EXPECT_EQ(paper->title, QStringLiteral("关于学生陈浩宇辍学及劝返情况的报告"));
    EXPECT_FALSE(test::allText(*paper).contains(QStringLiteral("疑似")));
    EXPECT_TRUE(test::allText(*paper).contains(
        QStringLiteral("2026年11月23日，经我校核实，认定该生视为辍学。")));
}

TEST(PaperText, WhatNobodyKnowsIsListedAndLeftBlank) {
    const auto paper = written(PaperKind::Report, test::shortestPaper());
    ASSERT_OK(paper);
    for (const char* name : {"性别", "班级", "学籍号", "户籍地", "监护人姓名", "监护人联系电话",
                             "辍学原因", "去向", "签发人", "联系劝返记录"}) {
        EXPECT_TRUE(paper->missing.contains(QString::fromUtf8(name))) << name;
    }
    EXPECT_TRUE(test::allText(*paper).contains(
        QStringLiteral("2026年11月20日下午起连续旷课，共0.5个上课日")))
        << test::allText(*paper).toStdString();
}

TEST(PaperText, ALetterIsAddressedToTheCountyOfTheHukou) {
    const std::vector<std::pair<const char*, const char*>> places{
        {"湖南省郴州市宜章县", "宜章县教育局"},
        {"山东省济南市市中区", "市中区教育局"},
        {"北京市朝阳区", "朝阳区教育局"},
        {"内蒙古自治区赤峰市巴林左旗林东镇", "巴林左旗教育局"},
        {"贵州省黔东南苗族侗族自治州榕江县", "榕江县教育局"},
        {"广东省东莞市", "东莞市教育局"}};
    CasePaper content = test::samplePaper();
    for (const auto& [place, office] : places) {
        content.child.hukou = QString::fromUtf8(place);
        const auto paper = written(PaperKind::HukouLetter, content);
        ASSERT_OK(paper);
        EXPECT_TRUE(test::allText(*paper).contains(QString::fromUtf8(office) + u'：')) << place;
    }
    content.child.hukou = QStringLiteral("下坝村");
    const auto unknown = written(PaperKind::HukouLetter, content);
    ASSERT_OK(unknown);
    EXPECT_TRUE(unknown->missing.contains(
        QStringLiteral("户籍地乡镇人民政府（街道办事处）或县级教育行政部门名称")));
}

TEST(PaperText, TheRegistrationFormHasALineForEachContactAndThreeSignatures) {
    const auto paper = written(PaperKind::Registration, test::samplePaper(10, 20));
    ASSERT_OK(paper);
    const QString text = test::allText(*paper);
    EXPECT_EQ(text.count(QStringLiteral("答应劝返，未定日期")), 20);
    EXPECT_TRUE(text.contains(QStringLiteral("班主任意见")));
    EXPECT_TRUE(text.contains(QStringLiteral("学籍管理员意见")));
    EXPECT_TRUE(text.contains(QStringLiteral("校长意见（盖章）")));
}

TEST(PaperText, EveryRowFillsItsTable) {
    for (const auto& kind : paperKindCodes) {
        for (const CasePaper& content : {test::samplePaper(), test::shortestPaper()}) {
            const auto paper = written(kind.value, content);
            ASSERT_OK(paper);
            for (const Block& block : paper->blocks) {
                const auto* table = std::get_if<Table>(&block);
                if (!table) {
                    continue;
                }
                for (const auto* rows : {&table->head, &table->rows}) {
                    for (const TableRow& row : *rows) {
                        int columns = 0;
                        for (const TableCell& cell : row.cells) {
                            columns += cell.span;
                        }
                        EXPECT_EQ(columns, static_cast<int>(table->widths.size()))
                            << row.cells.front().text.toStdString();
                    }
                }
            }
        }
    }
}

} // namespace xiange
