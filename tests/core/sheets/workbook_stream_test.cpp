#include "core/sheets/workbook_stream.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

Workbook sampleBook() {
    Workbook book;
    Sheet sheet{QStringLiteral("七年级"), {}};
    sheet.rows.append(SheetRow{2, {Cell{.text = QStringLiteral("姓名")}, Cell{}}});
    sheet.rows.append(SheetRow{
        7,
        {Cell{.text = QStringLiteral("449999201403034000"), .number = 449999201403034000.0},
         Cell{.text = QStringLiteral("2014-03-03"), .date = QDate(2014, 3, 3)}}});
    book.sheets = {sheet, Sheet{QStringLiteral("空"), {}}};
    return book;
}

QByteArray streamOf(const Reading& reading) {
    QByteArray bytes;
    WorkbookStreamWriter([&](const QByteArray& more) { bytes += more; }).write(reading);
    return bytes;
}

} // namespace

TEST(WorkbookStream, GivesBackWhatWasWrittenHoweverItIsCut) {
    const QByteArray bytes = streamOf(sampleBook());
    for (qsizetype piece = 1; piece < 40; ++piece) {
        WorkbookStreamParser parser({});
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            ASSERT_TRUE(parser.feed(bytes.mid(at, piece)));
        }
        ASSERT_TRUE(parser.isComplete());
        const Reading reading = parser.take();
        ASSERT_TRUE(reading);
        ASSERT_EQ(reading->sheets.size(), 2);
        EXPECT_EQ(reading->sheets[0].name, QStringLiteral("七年级"));
        ASSERT_EQ(reading->sheets[0].rows.size(), 2);
        const SheetRow& row = reading->sheets[0].rows[1];
        EXPECT_EQ(row.number, 7);
        EXPECT_EQ(row.cell(0).number, 449999201403034000.0);
        EXPECT_EQ(row.cell(1).date, QDate(2014, 3, 3));
        EXPECT_FALSE(reading->sheets[0].rows[0].cell(0).number);
    }
}

TEST(WorkbookStream, CarriesTheFault) {
    WorkbookStreamParser parser({});
    ASSERT_TRUE(parser.feed(streamOf(unreadable(ReadingFault::Protected, QStringLiteral("why")))));
    ASSERT_TRUE(parser.isComplete());
    const Reading reading = parser.take();
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().fault, ReadingFault::Protected);
    EXPECT_EQ(reading.error().detail, QStringLiteral("why"));
}

TEST(WorkbookStream, AnyDamagedByteIsRefusedOrStaysWithinTheLimits) {
    const QByteArray bytes = streamOf(sampleBook());
    WorkbookLimits limits;
    limits.rows = 10;
    limits.columns = 4;
    limits.cells = 20;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (int value = 0; value < 256; value += 5) {
            QByteArray damaged = bytes;
            damaged[at] = static_cast<char>(value);
            WorkbookStreamParser parser(limits);
            if (!parser.feed(damaged) || !parser.isComplete()) {
                continue;
            }
            const Reading reading = parser.take();
            for (const Sheet& sheet : reading.value_or(Workbook{}).sheets) {
                for (const SheetRow& row : sheet.rows) {
                    EXPECT_LE(row.number, limits.rows);
                    EXPECT_LE(row.cells.size(), limits.columns);
                }
            }
        }
    }
}

TEST(WorkbookStream, ABookBeyondTheLimitsIsRefused) {
    WorkbookLimits limits;
    limits.rows = 6;
    EXPECT_FALSE(WorkbookStreamParser(limits).feed(streamOf(sampleBook())));
    limits = {};
    limits.cells = 3;
    EXPECT_FALSE(WorkbookStreamParser(limits).feed(streamOf(sampleBook())));
    limits = {};
    limits.columns = 1;
    EXPECT_FALSE(WorkbookStreamParser(limits).feed(streamOf(sampleBook())));
}

} // namespace xiange
