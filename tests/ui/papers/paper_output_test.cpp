#include "core/papers/paper_text.h"
#include "tests/support/sample_papers.h"
#include "tests/support/test_database.h"
#include "ui/papers/paper_output.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

PaperText paperOf(PaperKind kind, const CasePaper& content) {
    const auto paper = writePaper(kind, factsOf(content), QStringLiteral("清中劝返〔2026〕15号"));
    EXPECT_OK(paper);
    return paper.value_or(PaperText());
}

/// Keeps the files where XIANGE_TEST_PICTURES says, so that people can look at them.
QString folder(const QTemporaryDir& temporary) {
    const QString wanted = qEnvironmentVariable("XIANGE_TEST_PICTURES");
    return wanted.isEmpty() ? temporary.path() : wanted;
}

/// What another program reads in the file, without white space.
QString textOfPdf(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    EXPECT_TRUE(process.waitForFinished()) << "pdftotext is missing";
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

class PaperOutput : public ::testing::Test {
protected:
    QString write(const PaperText& paper, const QString& name, bool draft = false) {
        const PaperLayout layout(paper, m_fonts, draft);
        m_pages = layout.pageCount();
        const QString path = folder(m_temporary) + u'/' + name;
        EXPECT_OK(writePdf(layout, paper.title, path));
        return path;
    }

    QTemporaryDir m_temporary;
    PaperFonts m_fonts;
    int m_pages = 0;
};

} // namespace

TEST_F(PaperOutput, AnotherProgramReadsTheWholeReport) {
    const QString path =
        write(paperOf(PaperKind::Report, test::samplePaper()), QStringLiteral("report.pdf"), true);
    const QString text = textOfPdf(path);
    for (const char* words :
         {"拟稿·未签发", "清溪中学", "清中劝返〔2026〕15号", "签发人：周明远",
          "关于学生陈浩宇疑似辍学及劝返情况的报告", "区教育局、清溪镇人民政府：",
          "自2026年11月9日上午起连续旷课，至11月20日共10个上课日", "G449999********2316",
          "监护人陈国强（父亲），联系电话139****0917", "第3次，11月12日9:20，李文静通过家访联系",
          "《中华人民共和国未成年人保护法》第二十八条", "特此报告。", "2026年11月23日", "—1—"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    }
}

TEST_F(PaperOutput, APrintedPaperHasNoDraftMark) {
    const QString path =
        write(paperOf(PaperKind::Report, test::samplePaper()), QStringLiteral("signed.pdf"));
    EXPECT_FALSE(textOfPdf(path).contains(QStringLiteral("拟稿")));
}

TEST_F(PaperOutput, TheShortestReportHasBlanksToFill) {
    const QString path = write(paperOf(PaperKind::Report, test::shortestPaper()),
                               QStringLiteral("report-short.pdf"));
    EXPECT_TRUE(textOfPdf(path).contains(QStringLiteral("签发人：＿＿＿＿")));
}

TEST_F(PaperOutput, ALongReportNumbersItsPages) {
    const QString path = write(paperOf(PaperKind::Report, test::samplePaper(40, 20)),
                               QStringLiteral("report-long.pdf"));
    const QString text = textOfPdf(path);
    EXPECT_GE(m_pages, 5);
    EXPECT_TRUE(text.contains(QStringLiteral("—%1—").arg(m_pages)));
    EXPECT_TRUE(text.contains(QStringLiteral("第20次，")));
    // 40 days don't fit a page: the head stands on both.
    EXPECT_EQ(text.count(QStringLiteral("序号日期星期缺课时段计上课日备注")), 2);
}

TEST_F(PaperOutput, TheRegistrationFormCarriesEveryContact) {
    const QString path = write(paperOf(PaperKind::Registration, test::samplePaper(10, 20)),
                               QStringLiteral("registration-long.pdf"));
    const QString text = textOfPdf(path);
    EXPECT_TRUE(text.contains(QStringLiteral("辍学学生劝返复学登记表")));
    EXPECT_EQ(text.count(QStringLiteral("态度：理解，愿配合")), 20);
    EXPECT_TRUE(text.contains(QStringLiteral("校长意见（盖章）")));
}

TEST_F(PaperOutput, AnUsualRegistrationFormTakesTwoPagesAtMost) {
    write(paperOf(PaperKind::Registration, test::samplePaper()),
          QStringLiteral("registration.pdf"));
    EXPECT_LE(m_pages, 2);
    write(paperOf(PaperKind::Registration, test::shortestPaper()),
          QStringLiteral("registration-short.pdf"));
    EXPECT_LE(m_pages, 2);
}

TEST_F(PaperOutput, ANoteLongerThanAPageIsPartedAndLosesNothing) {
    CasePaper content = test::samplePaper();
    content.contacts.front().said = QStringLiteral("家长说了很多。").repeated(150);
    const QString path =
        write(paperOf(PaperKind::Registration, content), QStringLiteral("registration-note.pdf"));
    // A page may end within a sentence.
    EXPECT_EQ(textOfPdf(path).count(QStringLiteral("很")), 150);
}

TEST_F(PaperOutput, TwentyTwoLinesOfBodyFillAPage) {
    PaperText paper;
    for (int i = 0; i < 22; ++i) {
        paper.blocks.emplace_back(Paragraph{ParagraphStyle::Body, QString(26, u'字')});
    }
    EXPECT_EQ(PaperLayout(paper, m_fonts, false).pageCount(), 1);
    paper.blocks.emplace_back(Paragraph{ParagraphStyle::Body, QStringLiteral("多")});
    EXPECT_EQ(PaperLayout(paper, m_fonts, false).pageCount(), 2);
}

TEST_F(PaperOutput, ASignatureNeverStandsAloneOnAPage) {
    for (int count = 17; count < 24; ++count) {
        PaperText paper;
        for (int i = 0; i < count; ++i) {
            paper.blocks.emplace_back(
                Paragraph{ParagraphStyle::Body, QStringLiteral("第%1段").arg(i)});
        }
        paper.blocks.emplace_back(
            Signature{QStringLiteral("清溪中学"), QStringLiteral("2026年11月23日")});
        const QString path = write(paper, QStringLiteral("signature.pdf"));
        const QString last = textOfPdf(path).section(QStringLiteral("—1—"), 1);
        if (m_pages == 2) {
            EXPECT_TRUE(last.contains(QStringLiteral("第%1段").arg(count - 2))) << count;
        }
    }
}

TEST_F(PaperOutput, TheOdtHoldsTheSameWords) {
    const PaperText paper = paperOf(PaperKind::Registration, test::samplePaper());
    const QString path = folder(m_temporary) + QStringLiteral("/registration.odt");
    ASSERT_OK(writeOdt(paper, m_fonts, true, path));
    QProcess process;
    process.start(QStringLiteral("unzip"),
                  {QStringLiteral("-p"), path, QStringLiteral("content.xml")});
    ASSERT_TRUE(process.waitForFinished());
    const QString xml = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(xml.contains(QStringLiteral("辍学学生劝返复学登记表")));
    EXPECT_TRUE(xml.contains(QStringLiteral("陈国强")));
    ASSERT_OK(writeOdt(paperOf(PaperKind::Report, test::samplePaper()), m_fonts, false,
                       folder(m_temporary) + QStringLiteral("/report.odt")));
}

TEST_F(PaperOutput, AFolderThatIsNotThereIsSaid) {
    const PaperLayout layout(paperOf(PaperKind::Report, test::samplePaper()), m_fonts, false);
    const auto written = writePdf(layout, QString(), QStringLiteral("/nowhere/at/all.pdf"));
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().text.contains(QStringLiteral("/nowhere/at/all.pdf")));
}

TEST(PaperFontChain, TheFirstFamilyOfTheChainIsTaken) {
    const PaperFonts good({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("FangSong")});
    EXPECT_EQ(good.family(PaperFont::Body), QStringLiteral("FangSong"));
    EXPECT_TRUE(good.isStandard(PaperFont::Body));
    const PaperFonts plain({QStringLiteral("Noto Serif CJK SC")});
    EXPECT_EQ(plain.family(PaperFont::Body), QStringLiteral("Noto Serif CJK SC"));
    EXPECT_FALSE(plain.isStandard(PaperFont::Body));
}

} // namespace xiange::ui
