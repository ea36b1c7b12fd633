#include "core/papers/fact_words.h"

#include "core/indicators/indicators.h"

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

QString retentionName(const Indicator& figure) {
    using indicator_rules::CohortForm;
    if (!figure.counted) {
        return QStringLiteral("义务教育巩固率");
    }
    switch (figure.form) {
    case CohortForm::NineYears:
        return QStringLiteral("九年义务教育巩固率");
    case CohortForm::Junior:
        return QStringLiteral("初中三年巩固率");
    case CohortForm::Primary:
        return QStringLiteral("小学六年巩固率");
    }
    return {};
}

QString joined(const QStringList& parts, const QString& between) {
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(between);
}

} // namespace xiange
