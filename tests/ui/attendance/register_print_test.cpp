#include "tests/support/test_database.h"
#include "tests/ui/attendance/full_month.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/attendance/register_print.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

QString folder(const QTemporaryDir& temporary) {
    const QString wanted = qEnvironmentVariable("XIANGE_TEST_PICTURES");
    return wanted.isEmpty() ? temporary.path() : wanted;
}

/// What another program reads on one page, without white space.
QString textOf(const QString& path, int page) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-raw"), QStringLiteral("-f"), QString::number(page),
                   QStringLiteral("-l"), QString::number(page), path, QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext is missing";
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

class RegisterPrintTest : public ::testing::Test {
protected:
    test::Dressed m_dressed;
    QTemporaryDir m_temporary;
};

} // namespace

TEST(RegisterPages, RowsAreSpreadOverAsFewPagesAsHoldThem) {
    EXPECT_EQ(registerPages(20, 34, 27), (QList<RegisterPage>{{0, 20}}));
    EXPECT_EQ(registerPages(27, 34, 27), (QList<RegisterPage>{{0, 27}}));
    EXPECT_EQ(registerPages(28, 34, 27), (QList<RegisterPage>{{0, 14}, {14, 14}}));
    EXPECT_EQ(registerPages(60, 34, 27), (QList<RegisterPage>{{0, 33}, {33, 27}}));
    EXPECT_EQ(registerPages(0, 34, 27), (QList<RegisterPage>{{0, 0}}));
    for (qsizetype rows = 0; rows < 300; ++rows) {
        qsizetype next = 0;
        const auto pages = registerPages(rows, 34, 27);
        for (const RegisterPage& page : pages) {
            EXPECT_EQ(page.first, next);
            EXPECT_LE(page.count, &page == &pages.last() ? 27 : 34) << rows;
            next += page.count;
        }
        EXPECT_EQ(next, rows);
    }
}

TEST_F(RegisterPrintTest, AnotherProgramReadsTheHeadOnEveryPageAndTheSignatureOnTheLast) {
    const MonthRegister month = test::fullMonth();
    const QString path = folder(m_temporary) + QStringLiteral("/register.pdf");
    ASSERT_OK(writeRegisterPdf(month, path));
    ASSERT_EQ(RegisterPrint(month).pageCount(), 2);
    const QString first = textOf(path, 1);
    const QString second = textOf(path, 2);
    for (const QString& page : {first, second}) {
        for (const char* words : {"清溪镇初级中学七年级3班2026年10月考勤表", "班主任：李文静",
                                  "座号", "姓名", "旷课", "缺课天数", "△病假", "–未点名"}) {
            EXPECT_TRUE(page.contains(QString::fromUtf8(words))) << words << "\n"
                                                                 << page.toStdString();
        }
    }
    EXPECT_TRUE(first.contains(QStringLiteral("第1页共2页"))) << first.toStdString();
    EXPECT_FALSE(first.contains(QStringLiteral("签名")));
    for (const char* words : {"第2页共2页", "班主任（签名）", "应到", "实到", "1–7日（国庆节）",
                              "10日（补班）", "未点名：1个半天"}) {
        EXPECT_TRUE(second.contains(QString::fromUtf8(words))) << words << "\n"
                                                               << second.toStdString();
    }
    for (const RegisterChild& child : month.children) {
        // Qt's tables of glyph names have no place for characters beyond the first 65,536; they
        // are drawn, but another program does not read them.
        QString name = child.child.name;
        name.remove(QRegularExpression(QStringLiteral("[\\x{10000}-\\x{10FFFF}]")));
        EXPECT_TRUE((first + second).contains(name)) << name.toStdString();
    }
}

TEST_F(RegisterPrintTest, TheFullestMonthDoesNotLeaveThePaper) {
    const MonthRegister month = test::fullMonth();
    const RegisterPrint print(month);
    for (int page = 0; page < print.pageCount(); ++page) {
        const QImage image = registerImage(print, page, 72);
        const QColor paper(Qt::white);
        for (int x = 0; x < image.width(); ++x) {
            for (const int y : {3, image.height() - 4}) {
                ASSERT_EQ(image.pixelColor(x, y), paper) << page << " at " << x << ", " << y;
            }
        }
        for (int y = 0; y < image.height(); ++y) {
            for (const int x : {3, image.width() - 4}) {
                ASSERT_EQ(image.pixelColor(x, y), paper) << page << " at " << x << ", " << y;
            }
        }
    }
}

TEST_F(RegisterPrintTest, AFolderThatIsNotThereIsSaid) {
    const auto written = writeRegisterPdf(test::fullMonth(), QStringLiteral("/nowhere/at/all.pdf"));
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().text.contains(QStringLiteral("/nowhere/at/all.pdf")));
}

} // namespace xiange::ui
