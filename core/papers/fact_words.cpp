#include "core/papers/fact_words.h"

namespace xiange {

QString longDate(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("yyyy年M月d日")) : QString();
}

QString monthAndDay(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("M月d日")) : QString();
}

QString dotted(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("yyyy.M.d")) : QString();
}

QString inDays(double schoolDays) {
    return schoolDays > 0 ? QString::number(schoolDays, 'g', 6) : QString();
}

QString joined(const QStringList& parts, const QString& between) {
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

} // namespace xiange
