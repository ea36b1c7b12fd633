#include "core/sheets/workbook_reader.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace xiange {

namespace {

QString sample(const char* name) {
    return QStringLiteral(XIANGE_TEST_DATA "/") + QString::fromLatin1(name);
}

Workbook readSample(const char* name) {
    const Result<Workbook> workbook = readWorkbook(sample(name));
    EXPECT_TRUE(workbook) << name << ": " << qPrintable(workbook.error().text)
                          << qPrintable(workbook.error().detail);
    return workbook.value_or(Workbook{});
}

const SheetRow* rowNumber(const Sheet& sheet, int number) {
    for (const SheetRow& row : sheet.rows) {
        if (row.number == number) {
            return &row;
        }
    }
    return nullptr;
}

class WorkbookReader : public testing::Test {
protected:
    QString write(const QString& name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WorkbookReader, XlsxKeepsTextAndTheNumbersThatExcelDamaged) {
    const Workbook workbook = readSample("roster-junior.xlsx");
    ASSERT_EQ(workbook.sheets.size(), 1);
    const Sheet& sheet = workbook.sheets.first();
    EXPECT_EQ(sheet.rows.size(), 1334);
    EXPECT_EQ(sheet.rows.first().cell(0).text, QStringLiteral("*姓名"));
    ASSERT_NE(rowNumber(sheet, 93), nullptr);
    EXPECT_EQ(rowNumber(sheet, 93)->cell(4).text, QStringLiteral("4.49999E+17"));
    const Cell damaged = rowNumber(sheet, 121)->cell(4);
    EXPECT_TRUE(damaged.number.has_value());
    EXPECT_EQ(damaged.text, QStringLiteral("449999201403034000"));
}

TEST_F(WorkbookReader, XlsHasBothSheetsAndItsRowNumbers) {
    const Workbook workbook = readSample("roster-primary.xls");
    ASSERT_EQ(workbook.sheets.size(), 2);
    const Sheet& sheet = workbook.sheets.first();
    EXPECT_EQ(sheet.rows.size(), 1115);
    EXPECT_EQ(sheet.rows.first().number, 1);
    EXPECT_EQ(sheet.rows.last().number, 1115);
}

TEST_F(WorkbookReader, OdsIsRead) {
    const Workbook workbook = readSample("changes.ods");
    ASSERT_FALSE(workbook.sheets.isEmpty());
    const Sheet& sheet = workbook.sheets.first();
    ASSERT_EQ(sheet.rows.size(), 13);
    EXPECT_EQ(sheet.rows[1].cell(0).text, QStringLiteral("G44999920141003752X"));
    EXPECT_EQ(sheet.rows[1].cell(2).text, QStringLiteral("转出"));
}

TEST_F(WorkbookReader, Gb18030TextIsReadAndTheTabBeforeANumberGoes) {
    const Workbook workbook = readSample("roster-village.csv");
    const Sheet& sheet = workbook.sheets.first();
    EXPECT_EQ(sheet.rows.size(), 164);
    EXPECT_EQ(sheet.rows[1].cell(0).text, QStringLiteral("萧旭超"));
    EXPECT_EQ(sheet.rows[1].cell(3).text, QStringLiteral("449999202004035590"));
}

TEST_F(WorkbookReader, EveryOtherListIsReadToo) {
    EXPECT_EQ(readSample("list-civil-affairs.xlsx").sheets.first().rows.size(), 65);
    EXPECT_EQ(readSample("list-disabled.xls").sheets.first().rows.size(), 37);
    EXPECT_EQ(readSample("list-police-hukou.csv").sheets.first().rows.size(), 838);
}

TEST_F(WorkbookReader, QuotedFieldsMayHoldSeparatorsLinesAndQuotes) {
    const auto workbook = readWorkbook(write(
        QStringLiteral("a.csv"), "\xEF\xBB\xBFname;note\n\"a;b\";\"two\nlines \"\"x\"\"\"\n"));
    ASSERT_TRUE(workbook);
    const Sheet& sheet = workbook->sheets.first();
    ASSERT_EQ(sheet.rows.size(), 2);
    EXPECT_EQ(sheet.rows[0].cell(0).text, QStringLiteral("name"));
    EXPECT_EQ(sheet.rows[1].cell(0).text, QStringLiteral("a;b"));
    EXPECT_EQ(sheet.rows[1].cell(1).text, QStringLiteral("two\nlines \"x\""));
}

TEST_F(WorkbookReader, TextOfAnyEncodingIsRead) {
    const QString text = QStringLiteral("姓名\t性别\n张三\t男\n");
    const auto encoded = [&](const char* encoding, QStringConverter::Flags flags) {
        const auto known = QStringConverter::encodingForName(encoding);
        QStringEncoder encoder = known ? QStringEncoder(*known, flags) : QStringEncoder(encoding);
        return QByteArray(encoder.encode(text));
    };
    const auto mark = QStringConverter::Flag::WriteBom;
    const auto plain = QStringConverter::Flag::Default;
    for (const QByteArray& bytes :
         {encoded("UTF-8", plain), encoded("UTF-8", mark), encoded("UTF-16LE", mark),
          encoded("UTF-16BE", mark), encoded("UTF-16LE", plain), encoded("UTF-16BE", plain),
          encoded("GB18030", plain)}) {
        const auto workbook = readWorkbook(write(QStringLiteral("a.xls"), bytes));
        ASSERT_TRUE(workbook) << bytes.toHex().constData();
        EXPECT_EQ(workbook->sheets.first().rows[1].cell(0).text, QStringLiteral("张三"));
        EXPECT_EQ(workbook->sheets.first().rows[1].cell(1).text, QStringLiteral("男"));
    }
}

TEST_F(WorkbookReader, AnySeparatorAndAnyLineEndAreFound) {
    for (const QString& separator : {QStringLiteral(","), QStringLiteral("\t"), QStringLiteral(";"),
                                     QStringLiteral("|"), QStringLiteral("，")}) {
        for (const char* lineEnd : {"\n", "\r\n", "\r"}) {
            const QString end = QString::fromLatin1(lineEnd);
            const QString text = QStringLiteral("学生名单") + end + QStringLiteral("姓名") +
                                 separator + QStringLiteral("现住址") + separator +
                                 QStringLiteral("备注") + end + QStringLiteral("张三") + separator +
                                 QStringLiteral("解放路1号、2楼") + separator + end;
            const auto workbook = readWorkbook(write(QStringLiteral("a.csv"), text.toUtf8()));
            ASSERT_TRUE(workbook);
            const Sheet& sheet = workbook->sheets.first();
            ASSERT_EQ(sheet.rows.size(), 3) << qPrintable(separator);
            EXPECT_EQ(sheet.rows[1].cell(2).text, QStringLiteral("备注")) << qPrintable(separator);
            EXPECT_EQ(sheet.rows[2].cell(1).text, QStringLiteral("解放路1号、2楼"));
            EXPECT_EQ(sheet.rows[2].number, 3);
        }
    }
}

TEST_F(WorkbookReader, ExcelsLineThatNamesTheSeparatorIsNoRow) {
    const auto workbook = readWorkbook(write(QStringLiteral("a.csv"), "sep=;\r\na,b;c\r\n"));
    ASSERT_TRUE(workbook);
    ASSERT_EQ(workbook->sheets.first().rows.size(), 1);
    EXPECT_EQ(workbook->sheets.first().rows[0].cell(0).text, QStringLiteral("a,b"));
}

TEST_F(WorkbookReader, AWebPageThatASystemExportsAsXlsIsReadAsATable) {
    const QString page = QStringLiteral(
        "<html "
        "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style>td{color:red}</style>"
        "</head><body><!-- <td>no</td> --><table border=1><tr><td "
        "colspan=3>学生&nbsp;名单</td></tr>"
        "<tr><th>姓名<th rowspan='2'>班级</th><th>身份证件号</th></tr>"
        "<tr><td>张&#19977;<td x:str>4499992020040&lt;3</td></tr></table></body></html>");
    const auto workbook = readWorkbook(write(QStringLiteral("a.xls"), page.toUtf8()));
    ASSERT_TRUE(workbook);
    const Sheet& sheet = workbook->sheets.first();
    ASSERT_EQ(sheet.rows.size(), 3);
    EXPECT_EQ(sheet.rows[0].cell(0).text, QStringLiteral("学生 名单"));
    EXPECT_EQ(sheet.rows[1].cell(2).text, QStringLiteral("身份证件号"));
    EXPECT_EQ(sheet.rows[2].cell(0).text, QStringLiteral("张三"));
    EXPECT_EQ(sheet.rows[2].cell(1).text, QString());
    EXPECT_EQ(sheet.rows[2].cell(2).text, QStringLiteral("4499992020040<3"));
}

TEST_F(WorkbookReader, TheKindIsToldByTheContentNotByTheName) {
    for (const char* name : {"list-civil-affairs.xlsx", "list-disabled.xls", "changes.ods"}) {
        const QString path = m_folder.filePath(QStringLiteral("wrong.csv"));
        QFile::remove(path);
        ASSERT_TRUE(QFile::copy(sample(name), path));
        const auto workbook = readWorkbook(path);
        ASSERT_TRUE(workbook) << name;
        EXPECT_EQ(workbook->sheets.first().rows.size(),
                  readSample(name).sheets.first().rows.size());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
}

TEST_F(WorkbookReader, ACellLongerThanExcelAllowsIsRefused) {
    const auto workbook = readWorkbook(
        write(QStringLiteral("a.csv"), "name,note\nx," + QByteArray(1'000'000, 'a') + "\n"));
    ASSERT_FALSE(workbook);
    EXPECT_THAT(workbook.error().text.toStdString(), testing::HasSubstr("32,767"));
}

TEST_F(WorkbookReader, WhatCannotBeReadIsSaidInPlainWords) {
    const QByteArray xlsx = [] {
        QFile file(sample("roster-junior.xlsx"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    const QStringList paths{
        m_folder.filePath(QStringLiteral("missing.xlsx")),
        write(QStringLiteral("empty.csv"), ""),
        write(QStringLiteral("blank.csv"), "\r\n\r\n"),
        write(QStringLiteral("half.xlsx"), xlsx.first(xlsx.size() / 2)),
        write(QStringLiteral("picture.xls"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)),
        write(QStringLiteral("paper.xlsx"), "%PDF-1.7\nhello\n"),
        write(QStringLiteral("web.xls"), "<html><body><p>Please sign in</p></body></html>"),
        write(QStringLiteral("other.xlsx"), QByteArray("PK\3\4 no archive at all")),
        write(QStringLiteral("ole.xls"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Workbook")),
    };
    for (const QString& path : paths) {
        const auto workbook = readWorkbook(path);
        ASSERT_FALSE(workbook) << qPrintable(path);
        EXPECT_EQ(workbook.error().kind, ErrorKind::Unreadable);
        EXPECT_FALSE(workbook.error().text.isEmpty());
    }
}

TEST_F(WorkbookReader, AFileCutOffAnywhereNeverBringsTheProgramDown) {
    for (const char* name : {"list-civil-affairs.xlsx", "list-disabled.xls", "changes.ods"}) {
        QFile file(sample(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int part = 1; part < 16; ++part) {
            const auto workbook =
                readWorkbook(write(QStringLiteral("cut"), whole.first(whole.size() * part / 16)));
            if (!workbook) {
                EXPECT_EQ(workbook.error().kind, ErrorKind::Unreadable);
            }
        }
    }
}

TEST_F(WorkbookReader, AFileBeyondTheLimitsIsRefused) {
    ReadingLimits limits;
    limits.workbook.rows = 100;
    EXPECT_FALSE(readWorkbook(sample("roster-village.csv"), {}, limits));
    EXPECT_FALSE(readWorkbook(sample("roster-junior.xlsx"), {}, limits));
    EXPECT_FALSE(readWorkbook(sample("roster-primary.xls"), {}, limits));
    limits = {};
    limits.workbook.unpackedBytes = 1024 * 1024;
    EXPECT_FALSE(readWorkbook(sample("roster-junior.xlsx"), {}, limits));
}

} // namespace xiange
