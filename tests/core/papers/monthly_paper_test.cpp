#include "core/papers/monthly_paper.h"
#include "core/papers/template_check.h"
#include "tests/support/paper_words.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

SchoolMonth november() {
    SchoolMonth content;
    content.school.name = QStringLiteral("清溪中学");
    content.month = {QDate(2026, 11, 1)};
    content.until = QDate(2026, 11, 30);
    return content;
}

QString wordsOf(const SchoolMonth& content) {
    const auto paper = monthlyPaper(content, QStringLiteral("周敏"), QDate(2026, 12, 1));
    EXPECT_OK(paper);
    EXPECT_FALSE(paper && test::allText(*paper).contains(u'{'));
    return paper ? test::allText(*paper) : QString();
}

} // namespace

TEST(MonthlyPaper, AMonthWithoutAnyoneIsAZeroReportInWords) {
    const QString words = wordsOf(november());
    EXPECT_TRUE(words.contains(QStringLiteral("2026年11月我校无疑似辍学学生")));
    EXPECT_TRUE(words.contains(QStringLiteral("零报告")));
}

TEST(MonthlyPaper, TheSentenceSaysTheFiguresOfTheMonth) {
    SchoolMonth content = november();
    content.figures.month = {3, 2, 4, 1};
    content.figures.openSuspected = 5;
    content.figures.openReturned = 2;
    const QString words = wordsOf(content);
    EXPECT_TRUE(words.contains(
        QStringLiteral("新增疑似辍学3人，认定辍学2人，劝返复学4人，销号1人；期末在办5人，复学跟踪2人")));
    EXPECT_FALSE(words.contains(QStringLiteral("零报告")));
}

TEST(MonthlyPaper, WithoutAnythingNewItSaysHowManyAreStillOpen) {
    SchoolMonth content = november();
    content.figures.openConfirmed = 2;
    const QString words = wordsOf(content);
    EXPECT_TRUE(words.contains(QStringLiteral("无新增疑似辍学、辍学学生；期末在办2人")));
    EXPECT_FALSE(words.contains(QStringLiteral("零报告")));
}

TEST(MonthlyPaper, ItsTemplateSpeaksOnlyOfWhatIsThere) {
    const auto words = PaperTemplate::named(QStringLiteral("monthly"));
    ASSERT_OK(words);
    const QStringList there = fieldsOf(november(), {}, {}).values.keys();
    const QSet<QString> used = fieldsUsedIn(words->lines());
    for (const QString& field : used) {
        EXPECT_TRUE(there.contains(field)) << field.toStdString();
    }
}

} // namespace xiange
