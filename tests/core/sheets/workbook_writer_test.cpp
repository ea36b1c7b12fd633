#include "core/sheets/workbook_reader.h"
#include "core/sheets/workbook_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange {

TEST(WorkbookWriter, TextStaysTextAndNumbersAreNumbers) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名单.xlsx"));
    const OutSheet sheet{
        QStringLiteral("疑似辍学/台账"),
        {QStringLiteral("清溪镇中心小学")},
        {QStringLiteral("姓名"), QStringLiteral("身份证件号"), QStringLiteral("天数")},
        {{QStringLiteral("=1+1"), QStringLiteral("440524188001010014"), OutCell(10)},
         {QStringLiteral("@张三"), QStringLiteral("007"), OutCell(0.5)}}};
    ASSERT_TRUE(writeWorkbook(path, {sheet, sheet}));

    const auto workbook = readWorkbook(path);
    ASSERT_TRUE(workbook) << qPrintable(workbook.error().detail);
    ASSERT_EQ(workbook->sheets.size(), 2);
    const Sheet& read = workbook->sheets.first();
    EXPECT_EQ(read.name, QStringLiteral("疑似辍学 台账"));
    ASSERT_EQ(read.rows.size(), 4);
    EXPECT_EQ(read.rows[2].cell(0).text, QStringLiteral("=1+1"));
    EXPECT_EQ(read.rows[2].cell(1).text, QStringLiteral("440524188001010014"));
    EXPECT_FALSE(read.rows[2].cell(1).number.has_value());
    EXPECT_EQ(read.rows[2].cell(2).number, 10.0);
    EXPECT_EQ(read.rows[3].cell(0).text, QStringLiteral("@张三"));
    EXPECT_EQ(read.rows[3].cell(1).text, QStringLiteral("007"));
    EXPECT_EQ(read.rows[3].cell(2).text, QStringLiteral("0.5"));
}

TEST(WorkbookWriter, AFolderThatIsNotThereIsSaid) {
    const auto written = writeWorkbook(QStringLiteral("/nowhere/at/all.xlsx"), {OutSheet{}});
    ASSERT_FALSE(written);
    EXPECT_FALSE(written.error().text.isEmpty());
}

#ifdef Q_OS_LINUX
TEST(WorkbookWriter, AFullDiskLeavesTheFileThatStoodThere) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("名单.xlsx"));
    ASSERT_TRUE(
        writeWorkbook(path, {OutSheet{QStringLiteral("一"), {}, {QStringLiteral("a")}, {}}}));
    ASSERT_TRUE(QFile::link(QStringLiteral("/dev/full"), path + QStringLiteral(".part")));
    const auto written =
        writeWorkbook(path, {OutSheet{QStringLiteral("二"), {}, {QStringLiteral("b")}, {}}});
    EXPECT_FALSE(written);
    const auto workbook = readWorkbook(path);
    ASSERT_TRUE(workbook);
    EXPECT_EQ(workbook->sheets.first().name, QStringLiteral("一"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("名单.xlsx")));
}
#endif

} // namespace xiange
