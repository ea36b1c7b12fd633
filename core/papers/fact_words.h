#pragma once

#include <QDate>
#include <QStringList>

namespace xiange {

struct Indicator;

// How facts are said on a paper; an empty text for what is not known.

QString longDate(QDate date);    ///< 2026年11月9日
QString monthAndDay(QDate date); ///< 11月9日
QString dotted(QDate date);      ///< 2026.11.9, in the narrow columns of a table
QString inDays(double schoolDays);
/// 巩固率 under the name of the form that was counted: 九年 only where nine years were.
QString retentionName(const Indicator& figure);
/// The parts that are there.
QString joined(const QStringList& parts, const QString& between);

} // namespace xiange
