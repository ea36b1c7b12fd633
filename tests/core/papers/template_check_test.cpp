#include "core/papers/paper_templates.h"
#include "core/papers/template_check.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange {

namespace {

/// The line of the first fault; 0 if there is none.
int faultyLine(const char* text) {
    const QSet<QString> known{QStringLiteral("name"), QStringLiteral("list"),
                              QStringLiteral("item.no")};
    const auto fault = checkTemplate(QString::fromUtf8(text).split(u'\n'), known);
    return fault ? fault->line : 0;
}

class OwnTemplates : public ::testing::Test {
protected:
    void write(const QByteArray& text) {
        QFile file(m_folder.filePath(QStringLiteral("report.txt")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    ChosenTemplate chosen() {
        const auto found = PaperTemplates(m_folder.path()).of(PaperKind::Report);
        EXPECT_OK(found);
        return found.value_or(ChosenTemplate{PaperTemplate(QString()), {}});
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST(TemplateCheck, EachFaultIsFoundInItsLine) {
    EXPECT_EQ(faultyLine("@name n\n@title {name|姓名|3}"), 0);
    EXPECT_EQ(faultyLine("@name n\n@if name\nx"), 2);
    EXPECT_EQ(faultyLine("@name n\nx\n@end"), 3);
    EXPECT_EQ(faultyLine("@name n\n@titel x"), 2);
    EXPECT_EQ(faultyLine("@name n\n{nmae|姓名}"), 2);
    EXPECT_EQ(faultyLine("@name n\n{name|姓名"), 2);
    EXPECT_EQ(faultyLine("@name n\n@table 1 1\n@row a | b\n@row a | b | c\n@endtable"), 4);
    EXPECT_EQ(faultyLine("@name n\n@table 1 1\n@row [2]{name|a|b}\n@endtable"), 0);
    EXPECT_EQ(faultyLine("@name n\n@row a"), 2);
    EXPECT_EQ(faultyLine("@name n\n@table 1 eins"), 2);
    EXPECT_EQ(faultyLine("@name n\n@each list\n+ {item.no}\n@end"), 0);
    EXPECT_EQ(faultyLine("@title x"), 1) << "no @name";
    EXPECT_EQ(faultyLine("@name n\n\xFF\xFE"), 2) << "not UTF-8";
}

TEST(TemplateCheck, TheBuiltInTemplatesAreSound) {
    for (const auto& line : paperKindCodes) {
        const auto words = PaperTemplate::named(QString::fromLatin1(line.code));
        ASSERT_OK(words);
        const auto fault = checkTemplate(words->lines(), fieldsUsedIn(words->lines()));
        EXPECT_FALSE(fault) << line.code << " " << fault->line << fault->text.toStdString();
    }
}

TEST_F(OwnTemplates, ASchoolsOwnWordsAreTaken) {
    write("@name 本校报告\r\n@title 本校的说法：{child.name|姓名|3}\r\n");
    EXPECT_EQ(chosen().problem, QString());
    const PaperText paper = chosen().words.fill({});
    EXPECT_EQ(paper.title, QStringLiteral("本校报告"));
    EXPECT_EQ(paper.missing, QStringList{QStringLiteral("姓名")});
}

TEST_F(OwnTemplates, ABrokenOneIsNamedWithItsLineAndTheBuiltInOneTaken) {
    write("@name 本校报告\n@title 题\n@if confirmed\n没有结尾\n");
    const ChosenTemplate taken = chosen();
    EXPECT_TRUE(taken.problem.contains(m_folder.filePath(QStringLiteral("report.txt"))));
    EXPECT_TRUE(taken.problem.contains(QStringLiteral("line 3"))) << taken.problem.toStdString();
    EXPECT_TRUE(taken.words.fill({}).title.startsWith(QStringLiteral("关于学生")));
}

TEST_F(OwnTemplates, TheBuiltInOneIsCopiedOutToBeginFrom) {
    const PaperTemplates templates(m_folder.path());
    const auto path = templates.copyOut(PaperKind::VisitRecord);
    ASSERT_OK(path);
    EXPECT_TRUE(QFile::exists(*path));
    const auto found = templates.of(PaperKind::VisitRecord);
    ASSERT_OK(found);
    EXPECT_EQ(found->problem, QString());
}

TEST(PaperTemplateFilling, EvenABrokenTemplateFillsWithoutHarm) {
    for (const char* text : {"+ 接在什么后面", "@row a | b", "@if x", "@each x\n@row y",
                             "@end\n@else\n@end", "@table\n@row a", "@signature", "@letterhead"}) {
        const PaperText paper = PaperTemplate(QString::fromUtf8(text)).fill({});
        EXPECT_LE(paper.blocks.size(), 2u) << text;
    }
}

} // namespace xiange
