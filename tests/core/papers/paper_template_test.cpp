#include "core/papers/paper_template.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

QString paragraph(const PaperText& paper, size_t i) {
    return std::get<Paragraph>(paper.blocks.at(i)).text;
}

} // namespace

TEST(PaperTemplate, AMissingFieldIsABlankToFillAndIsListedOnce) {
    const PaperTemplate words(
        QStringLiteral("监护人{name|监护人姓名|3}，{name|监护人姓名|2}{note}。"));
    const PaperText paper = words.fill({});
    EXPECT_EQ(paragraph(paper, 0), QStringLiteral("监护人＿＿＿，＿＿。"));
    EXPECT_EQ(paper.missing, QStringList{QStringLiteral("监护人姓名")});
}

TEST(PaperTemplate, WhatAPersonTypedIsNeverReadAsTemplate) {
    PaperFields fields;
    fields.values = {{QStringLiteral("said"), QStringLiteral("@end {name|姓名} | <b>粗</b>")}};
    const PaperTemplate words(QStringLiteral("@table 1 1\n@row {said} | 右\n@endtable"));
    const PaperText paper = words.fill(fields);
    const auto& row = std::get<Table>(paper.blocks.at(0)).rows.at(0);
    ASSERT_EQ(row.cells.size(), 2u);
    EXPECT_EQ(row.cells[0].text, QStringLiteral("@end {name|姓名} | <b>粗</b>"));
    EXPECT_TRUE(paper.missing.isEmpty());
}

TEST(PaperTemplate, ConditionsAndListsNest) {
    PaperFields fields;
    fields.values = {{QStringLiteral("yes"), QStringLiteral("1")}};
    fields.lists.insert(QStringLiteral("people"),
                        {{{QStringLiteral("name"), QStringLiteral("甲")}},
                         {{QStringLiteral("name"), QStringLiteral("乙")},
                          {QStringLiteral("job"), QStringLiteral("工")}}});
    const PaperTemplate words(
        QStringLiteral("@if yes\n有\n@each people\n+ {item.name}\n@if item.job\n"
                       "+ ({item.job})\n@end\n@end\n@else\n无\n@end\n尾"));
    const PaperText paper = words.fill(fields);
    ASSERT_EQ(paper.blocks.size(), 2u);
    EXPECT_EQ(paragraph(paper, 0), QStringLiteral("有甲乙(工)"));
    EXPECT_EQ(paragraph(paper, 1), QStringLiteral("尾"));
}

TEST(PaperTemplate, ATypedFullStopDoesNotStandTwice) {
    PaperFields fields;
    fields.values = {{QStringLiteral("said"), QStringLiteral("不愿上学。 ")}};
    EXPECT_EQ(paragraph(PaperTemplate(QStringLiteral("{said}。")).fill(fields), 0),
              QStringLiteral("不愿上学。"));
}

TEST(PaperTemplate, ControlCharactersBecomeSpaces) {
    PaperFields fields;
    fields.values = {{QStringLiteral("said"), QStringLiteral("甲\tZ\x01乙")}};
    EXPECT_EQ(paragraph(PaperTemplate(QStringLiteral("{said}")).fill(fields), 0),
              QStringLiteral("甲 Z 乙"));
}

} // namespace xiange
