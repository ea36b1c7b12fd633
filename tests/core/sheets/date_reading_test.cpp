#include "core/sheets/date_reading.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

QDate dateOf(const QString& text) {
    const auto reading = readDate(Cell{.text = text});
    return reading ? reading->date : QDate();
}

} // namespace

TEST(DateReading, EveryFormOfARosterMeansTheSameDay) {
    const QDate newYear(2015, 1, 1);
    for (const char* text :
         {"20150101", "2015-01-01", "2015/1/1", "2015.1.1", "2015年1月1日", "2015年01月01日",
          "２０１５－０１－０１", "2015-01-01 00:00:00", "2015/1/1 0:00", "20150101.0", "42005"}) {
        EXPECT_EQ(dateOf(QString::fromUtf8(text)), newYear) << text;
    }
}

TEST(DateReading, ADateCellAndExcelsDayNumberAreDates) {
    EXPECT_EQ(readDate(Cell{.text = QStringLiteral("x"), .date = QDate(2014, 4, 3)})->date,
              QDate(2014, 4, 3));
    // 42005 is 1 January 2015 by Excel's own count
    EXPECT_EQ(readDate(Cell{.text = QStringLiteral("42005"), .number = 42005})->date,
              QDate(2015, 1, 1));
}

TEST(DateReading, AMonthAloneSaysSo) {
    for (const char* text : {"201509", "2015-09", "2015年9月", "2015.9"}) {
        const auto reading = readDate(Cell{.text = QString::fromUtf8(text)});
        ASSERT_TRUE(reading) << text;
        EXPECT_TRUE(reading->monthOnly);
        EXPECT_EQ(reading->date, QDate(2015, 9, 1));
    }
}

TEST(DateReading, WhatIsNoDateIsNotGuessed) {
    for (const char* text :
         {"2012年13月1日", "2015-02-29", "15-1-1", "明天", "", "20151301", "123", "4.40E+17"}) {
        EXPECT_FALSE(dateOf(QString::fromUtf8(text)).isValid()) << text;
    }
}

} // namespace xiange
