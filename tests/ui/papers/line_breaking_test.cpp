#include "ui/papers/line_breaking.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

/// A Chinese character is 10 wide, a letter 5.
std::vector<TextLine> broken(const QString& text, int characters, double firstIndent = 0) {
    return breakLines(text, {characters * 10.0, 10, firstIndent, 0, true},
                      [](const QString& word) { return 5.0 * static_cast<double>(word.size()); });
}

QString textOf(const TextLine& line) {
    QString out;
    for (const PlacedText& piece : line.pieces) {
        out += piece.text;
    }
    return out;
}

QStringList textsOf(const std::vector<TextLine>& lines) {
    QStringList out;
    for (const TextLine& line : lines) {
        out.append(textOf(line));
    }
    return out;
}

} // namespace

TEST(LineBreaking, TwentyEightCharactersFillALineExactly) {
    const auto lines = broken(QString(28, u'字'), 28);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_DOUBLE_EQ(lines[0].width, 280);
    EXPECT_EQ(broken(QString(29, u'字'), 28).size(), 2u);
}

TEST(LineBreaking, TheFirstLineIsIndented) {
    const auto lines = broken(QString(10, u'字'), 6, 20);
    EXPECT_EQ(textsOf(lines), (QStringList{QString(4, u'字'), QString(6, u'字')}));
    EXPECT_DOUBLE_EQ(lines[0].pieces.front().x, 20);
    EXPECT_DOUBLE_EQ(lines[1].pieces.front().x, 0);
}

TEST(LineBreaking, NoStopBeginsALine) {
    // Nothing to squeeze: the last character goes down with the stop.
    EXPECT_EQ(textsOf(broken(QStringLiteral("一二三四五！六"), 5)),
              (QStringList{QStringLiteral("一二三四"), QStringLiteral("五！六")}));
    // The comma gives half its width, and so does the full stop.
    EXPECT_EQ(textsOf(broken(QStringLiteral("一，三四五。六"), 5)),
              (QStringList{QStringLiteral("一，三四五。"), QStringLiteral("六")}));
}

TEST(LineBreaking, NoOpeningBracketEndsALine) {
    EXPECT_EQ(textsOf(broken(QStringLiteral("一二三四（五六）"), 5)),
              (QStringList{QStringLiteral("一二三四"), QStringLiteral("（五六）")}));
}

TEST(LineBreaking, ASqueezedLineFillsTheWidth) {
    const auto lines = broken(QStringLiteral("一，三四五。六"), 5);
    EXPECT_NEAR(lines[0].width, 50, 1e-9);
}

TEST(LineBreaking, StopsSideBySideStandCloser) {
    // ） and ， together take one and a half characters.
    const auto lines = broken(QStringLiteral("父），联"), 28);
    EXPECT_DOUBLE_EQ(lines[0].pieces[2].x - lines[0].pieces[1].x, 5);
    EXPECT_DOUBLE_EQ(lines[0].pieces[3].x - lines[0].pieces[2].x, 10);
}

TEST(LineBreaking, NumbersAndWordsStayWhole) {
    EXPECT_EQ(textsOf(broken(QStringLiteral("自2026年11月9日"), 4)),
              (QStringList{QStringLiteral("自2026年"), QStringLiteral("11月9日")}));
}

TEST(LineBreaking, ALongNumberIsPartedAfterFourCharacters) {
    EXPECT_EQ(textsOf(broken(QStringLiteral("号G44999920190201026X。"), 8)),
              (QStringList{QStringLiteral("号G44999920190"), QStringLiteral("201026X。")}));
    // Nothing is stretched inside of it.
    const auto lines = broken(QStringLiteral("学籍号G449999********2316，户籍地清溪镇"), 10);
    EXPECT_EQ(textOf(lines[0]), QStringLiteral("学籍号G449999*****"));
}

TEST(LineBreaking, ALineThatIsNotTheLastIsStretchedToTheWidth) {
    const auto lines = broken(QStringLiteral("一二三四2026一二三四五"), 7);
    EXPECT_EQ(textOf(lines[0]), QStringLiteral("一二三四2026一"));
    const auto ragged = broken(QStringLiteral("一二三四五20262一"), 7);
    EXPECT_EQ(textOf(ragged[0]), QStringLiteral("一二三四五"));
    EXPECT_LT(ragged[0].width, 70);
    const auto stretched = broken(QStringLiteral("一二三四五六201一"), 7);
    EXPECT_EQ(textOf(stretched[0]), QStringLiteral("一二三四五六"));
    EXPECT_NEAR(stretched[0].width, 70, 1e-9);
    EXPECT_DOUBLE_EQ(stretched[1].width, 25);
}

TEST(LineBreaking, ALineFeedBeginsALineAndAnEmptyTextIsOneEmptyLine) {
    EXPECT_EQ(textsOf(broken(QStringLiteral("甲\n\n乙"), 5)),
              (QStringList{QStringLiteral("甲"), QString(), QStringLiteral("乙")}));
    EXPECT_EQ(broken(QString(), 5).size(), 1u);
}

TEST(LineBreaking, ARareCharacterOutsideTheBasicPlaneIsOne) {
    const auto lines = broken(QString::fromUtf8("\xF0\xA0\xAE\xB7\xE7\x94\xB0"), 5);
    ASSERT_EQ(lines[0].pieces.size(), 2u);
    EXPECT_DOUBLE_EQ(lines[0].width, 20);
}

} // namespace xiange::ui
