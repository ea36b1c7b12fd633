#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace xiange::ui {
namespace {

/// The order of the parts is a matter of language, so the format itself is translated.
QString dated(const QDate& date, const char* format) {
    if (!date.isValid()) {
        return {};
    }
    return QLocale().toString(date, QCoreApplication::translate("formats", format));
}

} // namespace

QString longDate(const QDate& date) {
    return dated(date, QT_TRANSLATE_NOOP("formats", "dddd, d MMMM yyyy"));
}

QString fullDate(const QDate& date) {
    return dated(date, QT_TRANSLATE_NOOP("formats", "d MMMM yyyy"));
}

QString dayAndWeekday(const QDate& date) {
    return dated(date, QT_TRANSLATE_NOOP("formats", "ddd, d MMM"));
}

QString shortDate(const QDate& date) {
    return dated(date, QT_TRANSLATE_NOOP("formats", "d MMM"));
}

QString clockTime(const QDateTime& moment) {
    return moment.toLocalTime().toString(QStringLiteral("HH:mm:ss"));
}

QString dayAndTime(const QDateTime& moment, const QDate& today) {
    const QDateTime local = moment.toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm"));
    if (local.date() == today) {
        return time;
    }
    return QStringLiteral("%1 %2").arg(shortDate(local.date()), time);
}

QString number(qint64 value) {
    return QLocale().toString(value);
}

QString decimal(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString percent(double value, int decimals) {
    return QStringLiteral("%1%").arg(decimal(value, decimals));
}

} // namespace xiange::ui
