#pragma once

#include <QDate>
#include <QString>

namespace xiange::ui {

/// 2026年11月23日 星期一
QString longDate(const QDate& date);
/// 2026年11月23日
QString fullDate(const QDate& date);
/// 11月23日 星期一
QString dayAndWeekday(const QDate& date);
/// 11月23日
QString shortDate(const QDate& date);
/// 08:02:11, local time
QString clockTime(const QDateTime& moment);
/// 11月23日 08:02, local time; without the day if it is `today`
QString dayAndTime(const QDateTime& moment, const QDate& today);
/// 1,333
QString number(qint64 value);
/// 97.31 (without the sign); `decimals` digits after the point
QString decimal(double value, int decimals = 2);
/// 97.31%
QString percent(double value, int decimals = 2);

} // namespace xiange::ui
