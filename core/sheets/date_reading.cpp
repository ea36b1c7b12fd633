#include "core/sheets/date_reading.h"

#include "core/base/text_folding.h"

#include <QRegularExpression>

namespace xiange {

namespace {

std::optional<DateReading> sensible(int year, int month, int day, bool monthOnly) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2100) {
        return std::nullopt;
    }
    return DateReading{date, monthOnly};
}

// 20150101, 201509, or Excel's day number (five digits: 1927 to 2099)
std::optional<DateReading> readDigits(const QString& digits) {
    const int number = digits.toInt();
    switch (digits.size()) {
    case 8:
        return sensible(number / 10000, number / 100 % 100, number % 100, false);
    case 6:
        return sensible(number / 100, number % 100, 1, true);
    case 5: {
        const QDate date = QDate(1899, 12, 30).addDays(number);
        return sensible(date.year(), date.month(), date.day(), false);
    }
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<DateReading> readDate(const Cell& cell) {
    if (cell.date) {
        return sensible(cell.date->year(), cell.date->month(), cell.date->day(), false);
    }
    static const QRegularExpression timeOfDay(
        QStringLiteral(R"([T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$)"));
    static const QRegularExpression allDigits(QStringLiteral(R"(^(\d+)(?:\.0+)?$)"));
    static const QRegularExpression full(
        QStringLiteral(R"(^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$)"));
    static const QRegularExpression month(QStringLiteral(R"(^(\d{4})[-/.年](\d{1,2})月?$)"));
    QString text = foldWidth(cell.text).trimmed();
    text.remove(timeOfDay);
    text.remove(u' ');
    if (const auto found = allDigits.match(text); found.hasMatch()) {
        return readDigits(found.captured(1));
    }
    if (const auto found = full.match(text); found.hasMatch()) {
        return sensible(found.captured(1).toInt(), found.captured(2).toInt(),
                        found.captured(3).toInt(), false);
    }
    if (const auto found = month.match(text); found.hasMatch()) {
        return sensible(found.captured(1).toInt(), found.captured(2).toInt(), 1, true);
    }
    return std::nullopt;
}

} // namespace xiange
