#include "core/papers/paper_text.h"
#include "tests/support/sample_papers.h"
#include "tests/support/test_database.h"
#include "ui/papers/paper_output.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

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

/// Twenty contacts, two pages of facts.
CasePaper longestPaper() {
    CasePaper content = test::samplePaper(45, 20);
    for (PaperContact& contact : content.contacts) {
        contact.said = QStringLiteral("祖父称其不愿上学，已劝其本周返校，未果；").repeated(4);
    }
    content.causeDetail = QStringLiteral("数学跟不上，近一个月多次迟到，").repeated(12);
    content.guardians.push_back({QStringLiteral("欧阳国强之母"), QStringLiteral("祖母"),
                                 QStringLiteral("139****0918"), QStringLiteral("在家")});
    for (int i = 0; i < 12; ++i) {
        content.measures.push_back(
            {QDate(2026, 11, 18), QStringLiteral("安排数学教师每周两次课后辅导，").repeated(3)});
    }
    for (int i = 0; i < 40; ++i) {
        content.events.push_back({QDate(2026, 11, 9), QStringLiteral("联系劝返"),
                                  QStringLiteral("李文静"),
                                  QStringLiteral("祖父称其不愿上学，未果。").repeated(3)});
    }
    return content;
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

TEST_F(PaperOutput, AFormOfOnePageIsSetSmallerBeforeItTakesASecond) {
    CasePaper content = test::samplePaper(20, 6);
    for (int i = 0; i < 8; ++i) {
        content.measures.push_back(
            {QDate(2026, 11, 18), QStringLiteral("安排数学教师每周两次课后辅导。").repeated(2)});
    }
    PaperText paper = paperOf(PaperKind::GuangdongReport, content);
    const QString text = textOfPdf(write(paper, QStringLiteral("one-page.pdf")));
    EXPECT_EQ(m_pages, 1);
    EXPECT_TRUE(text.contains(QStringLiteral("校长签名，学校永久保存。")));
    paper.onePage = false;
    write(paper, QStringLiteral("two-pages.pdf"));
    EXPECT_EQ(m_pages, 2);

    // What would be unreadably small takes pages in its usual size instead.
    content.causeDetail = QStringLiteral("家长说了很多。").repeated(400);
    const PaperText long_ = paperOf(PaperKind::GuangdongReport, content);
    PaperText plain = long_;
    plain.onePage = false;
    EXPECT_EQ(PaperLayout(long_, m_fonts, false).pageCount(),
              PaperLayout(plain, m_fonts, false).pageCount());
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

TEST_F(PaperOutput, AHeadingAndItsLineAreEnoughToGoWithTheSignature) {
    PaperText paper;
    for (int i = 0; i < 16; ++i) {
        paper.blocks.emplace_back(Paragraph{ParagraphStyle::Body, QStringLiteral("第%1段").arg(i)});
    }
    for (const char* heading : {"二、学籍异动情况", "三、疑似辍学情况"}) {
        paper.blocks.emplace_back(Paragraph{ParagraphStyle::Heading1, QString::fromUtf8(heading)});
        paper.blocks.emplace_back(Paragraph{ParagraphStyle::Body, QStringLiteral("无。")});
    }
    paper.blocks.emplace_back(
        Signature{QStringLiteral("清溪中学"), QStringLiteral("2026年11月23日")});
    const QString text = textOfPdf(write(paper, QStringLiteral("heading.pdf")));
    EXPECT_EQ(m_pages, 2);
    const QString last = text.section(QStringLiteral("—1—"), 1);
    EXPECT_TRUE(last.startsWith(QStringLiteral("三、疑似辍学情况"))) << last.toStdString();
}

TEST_F(PaperOutput, EveryPaperIsReadByAnotherProgramShortUsualAndLong) {
    // Most pages of the usual one: a form that has to be signed should not spill over.
    const QMap<PaperKind, int> usual{{PaperKind::Report, 5},          {PaperKind::Registration, 2},
                                     {PaperKind::GuangdongReport, 1}, {PaperKind::ParentNotice, 2},
                                     {PaperKind::VisitRecord, 1},     {PaperKind::HukouLetter, 2},
                                     {PaperKind::CorrectionOrder, 2}, {PaperKind::ServiceRecord, 1},
                                     {PaperKind::ChildFile, 2}};
    for (auto kind = usual.cbegin(); kind != usual.cend(); ++kind) {
        const QString code = codeOf(paperKindCodes, kind.key());
        const QString path =
            write(paperOf(kind.key(), test::samplePaper()), code + QStringLiteral(".pdf"));
        EXPECT_LE(m_pages, kind.value()) << code.toStdString();
        const QString text = textOfPdf(path);
        EXPECT_TRUE(text.contains(QStringLiteral("陈浩宇"))) << code.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("清中劝返〔2026〕15号"))) << code.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("—1—"))) << code.toStdString();
        write(paperOf(kind.key(), test::shortestPaper()), code + QStringLiteral("-short.pdf"));
        EXPECT_LE(m_pages, kind.value()) << code.toStdString();
        write(paperOf(kind.key(), longestPaper()), code + QStringLiteral("-long.pdf"));
        EXPECT_LE(m_pages, 14) << code.toStdString();
    }
}

TEST_F(PaperOutput, NoCharacterIsNamedByARadical) {
    // All words of all papers of a case as one file.
    PaperLayouts papers;
    for (const auto& line : paperKindCodes) {
        if (aboutOf(line.value) == PaperAbout::Case) {
            papers.push_back(std::make_shared<PaperLayout>(paperOf(line.value, test::samplePaper()),
                                                           m_fonts, true));
        }
    }
    const QString path = folder(m_temporary) + QStringLiteral("/radicals.pdf");
    ASSERT_OK(writeFile(pdfOf(papers, QString()), path));
    const QString text = textOfPdf(path);
    for (const QChar c : text) {
        EXPECT_FALSE(c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF) << QString(c).toStdString();
    }
}

TEST_F(PaperOutput, TheSignaturesOfAFormNeverStandAloneOnAPage) {
    for (const PaperKind kind : {PaperKind::Registration, PaperKind::GuangdongReport,
                                 PaperKind::VisitRecord, PaperKind::ChildFile}) {
        for (int contacts = 2; contacts < 24; contacts += 5) {
            CasePaper content = test::samplePaper(10, contacts);
            content.events.resize(static_cast<size_t>(contacts));
            content.contacts.back().visit = true;
            content.contacts.back().said = QStringLiteral("家长说了很多，").repeated(contacts * 3);
            const QString path = write(paperOf(kind, content), QStringLiteral("signatures.pdf"));
            const QString last =
                textOfPdf(path).section(QStringLiteral("—%1—").arg(m_pages - 1), 1);
            const bool alone = last.startsWith(QStringLiteral("班主任")) ||
                               last.startsWith(QStringLiteral("家访人员签名"));
            EXPECT_FALSE(m_pages > 1 && alone)
                << codeOf(paperKindCodes, kind).toStdString() << contacts;
        }
    }
}

TEST_F(PaperOutput, WhatIsTornOffStandsOnOnePage) {
    for (int extra = 1; extra < 22; extra += 5) {
        PaperText paper = paperOf(PaperKind::ParentNotice, test::samplePaper());
        for (int i = 0; i < extra; ++i) {
            paper.blocks.insert(paper.blocks.begin() + 3,
                                Paragraph{ParagraphStyle::Body, QStringLiteral("多一段。")});
        }
        const QString text = textOfPdf(write(paper, QStringLiteral("receipt.pdf")));
        const QString last = text.section(QStringLiteral("沿此线裁下"), 1);
        EXPECT_TRUE(last.contains(QStringLiteral("监护人签名")));
        EXPECT_EQ(last.count(QStringLiteral("—")), 2) << extra << "the page's number only";
    }
}

TEST_F(PaperOutput, SeveralPapersMakeOneFileEachWithItsOwnPageNumbers) {
    LedgerPaper ledger;
    ledger.school.name = QStringLiteral("清溪中学");
    const auto wide = writePaper(PaperKind::Ledger, factsOf(ledger), QString());
    ASSERT_OK(wide);
    const PaperLayouts papers{std::make_shared<PaperLayout>(
                                  paperOf(PaperKind::Report, test::samplePaper()), m_fonts, false),
                              std::make_shared<PaperLayout>(*wide, m_fonts, false)};
    const QString path = folder(m_temporary) + QStringLiteral("/several.pdf");
    ASSERT_OK(writeFile(pdfOf(papers, QStringLiteral("两份")), path));
    const QString text = textOfPdf(path);
    EXPECT_EQ(text.count(QStringLiteral("—1—")), 2);
    EXPECT_TRUE(text.contains(QStringLiteral("零报告")));
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("99"), path});
    ASSERT_TRUE(process.waitForFinished());
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(info.contains(QStringLiteral("595")) && info.contains(QStringLiteral("842 x")))
        << "upright and turned pages\n"
        << info.toStdString();
}

TEST_F(PaperOutput, TheSamePaperMakesTheSamePages) {
    const PaperText paper = paperOf(PaperKind::Registration, test::samplePaper());
    const PaperLayout first(paper, m_fonts, false);
    const PaperLayout second(paper, m_fonts, false);
    EXPECT_EQ(pageImage(first, 0, 60), pageImage(second, 0, 60));
}

TEST_F(PaperOutput, TheOdtHoldsTheSameWords) {
    const PaperText paper = paperOf(PaperKind::Registration, test::samplePaper());
    const QString path = folder(m_temporary) + QStringLiteral("/registration.odt");
    ASSERT_OK(writeOdt(paper, m_fonts, true, path));
    QProcess process;
    process.start(QStringLiteral("unzip"),
                  {QStringLiteral("-p"), path, QStringLiteral("content.xml")});
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray bytes = process.readAllStandardOutput();
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    const QString xml = QString::fromUtf8(bytes);
    EXPECT_TRUE(xml.contains(QStringLiteral("辍学学生劝返复学登记表")));
    EXPECT_TRUE(xml.contains(QStringLiteral("table:table-header-rows")));
    EXPECT_TRUE(xml.contains(QStringLiteral("number-columns-spanned")));
    EXPECT_TRUE(xml.contains(QStringLiteral("陈国强")));
    ASSERT_OK(writeOdt(paperOf(PaperKind::Report, test::samplePaper()), m_fonts, false,
                       folder(m_temporary) + QStringLiteral("/report.odt")));
}

TEST_F(PaperOutput, TheOdtKeepsFontsSizesAndMargins) {
    const QString path = folder(m_temporary) + QStringLiteral("/styles.odt");
    const PaperFonts fonts({QStringLiteral("仿宋_GB2312"), QStringLiteral("黑体")});
    ASSERT_OK(writeOdt(paperOf(PaperKind::Report, test::samplePaper()), fonts, false, path));
    QProcess process;
    process.start(QStringLiteral("unzip"),
                  {QStringLiteral("-p"), path, QStringLiteral("styles.xml")});
    ASSERT_TRUE(process.waitForFinished());
    const QByteArray bytes = process.readAllStandardOutput();
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    const QString xml = QString::fromUtf8(bytes);
    // GB/T 9704: margins 37 and 28 mm, body 16 pt, title 22 pt.
    for (const char* part :
         {"fo:margin-top=\"37.00mm\"", "fo:margin-left=\"28.00mm\"",
          "style:font-size-asian=\"16.00pt\"", "style:font-size-asian=\"22.00pt\"",
          "style:font-name-asian=\"仿宋_GB2312\"", "style:footer-left", "text:page-number"}) {
        EXPECT_TRUE(xml.contains(QString::fromUtf8(part))) << part;
    }
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
    // A character that 仿宋 lacks is lent by a book face, never by whatever comes first.
    EXPECT_EQ(good.font(PaperFont::Body, 160).families(),
              (QStringList{QStringLiteral("FangSong"), QStringLiteral("Noto Serif CJK SC")}));
    const PaperFonts plain({QStringLiteral("Noto Serif CJK SC")});
    EXPECT_EQ(plain.family(PaperFont::Body), QStringLiteral("Noto Serif CJK SC"));
    EXPECT_FALSE(plain.isStandard(PaperFont::Body));
}

} // namespace xiange::ui
