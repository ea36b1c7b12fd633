#include "core/indicators/indicators.h"

#include <QCoreApplication>

namespace xiange {

using indicator_rules::Fate;
using indicator_rules::Target;
using indicator_rules::Wanted;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Indicators", text);
}

} // namespace

QString displayName(IndicatorKey key) {
    switch (key) {
    case IndicatorKey::NineYearRetention:
        return words(QT_TRANSLATE_NOOP("Indicators", "Retention"));
    case IndicatorKey::YearRetention:
        return words(QT_TRANSLATE_NOOP("Indicators", "Retention over the year"));
    case IndicatorKey::PoorFamilyRetention:
        return words(QT_TRANSLATE_NOOP("Indicators", "Retention, families in difficulty"));
    case IndicatorKey::PrimaryGrossEnrolment:
        return words(QT_TRANSLATE_NOOP("Indicators", "Gross enrolment, primary"));
    case IndicatorKey::JuniorNetEnrolment:
        return words(QT_TRANSLATE_NOOP("Indicators", "Net enrolment, junior"));
    case IndicatorKey::DisabledEnrolment:
        return words(QT_TRANSLATE_NOOP("Indicators", "Enrolment of disabled children"));
    case IndicatorKey::DropoutRatePrimary:
        return words(QT_TRANSLATE_NOOP("Indicators", "Dropout rate, primary"));
    case IndicatorKey::DropoutRateJunior:
        return words(QT_TRANSLATE_NOOP("Indicators", "Dropout rate, junior"));
    case IndicatorKey::OpenCases:
        return words(QT_TRANSLATE_NOOP("Indicators", "Open cases"));
    }
    return {};
}

QString displayName(BrokenDownBy by) {
    switch (by) {
    case BrokenDownBy::School:
        return words(QT_TRANSLATE_NOOP("Indicators", "by school"));
    case BrokenDownBy::Town:
        return words(QT_TRANSLATE_NOOP("Indicators", "by town"));
    case BrokenDownBy::Stage:
        return words(QT_TRANSLATE_NOOP("Indicators", "by stage"));
    case BrokenDownBy::Grade:
        return words(QT_TRANSLATE_NOOP("Indicators", "by grade"));
    case BrokenDownBy::Class:
        return words(QT_TRANSLATE_NOOP("Indicators", "by class"));
    case BrokenDownBy::Sex:
        return words(QT_TRANSLATE_NOOP("Indicators", "by sex"));
    case BrokenDownBy::Hukou:
        return words(QT_TRANSLATE_NOOP("Indicators", "by hukou"));
    case BrokenDownBy::Boarding:
        return words(QT_TRANSLATE_NOOP("Indicators", "by boarding"));
    case BrokenDownBy::KeyGroup:
        return words(QT_TRANSLATE_NOOP("Indicators", "by key group"));
    }
    return {};
}

QString displayName(Fate fate) {
    switch (fate) {
    case Fate::InSchool:
        return words(QT_TRANSLATE_NOOP("Indicators", "in school"));
    case Fate::Graduated:
        return words(QT_TRANSLATE_NOOP("Indicators", "graduated"));
    case Fate::TransferredOut:
        return words(QT_TRANSLATE_NOOP("Indicators", "transferred"));
    case Fate::TransferUnproven:
        return words(QT_TRANSLATE_NOOP("Indicators", "transferred, receiving school unknown"));
    case Fate::Died:
        return words(QT_TRANSLATE_NOOP("Indicators", "died"));
    case Fate::Abroad:
        return words(QT_TRANSLATE_NOOP("Indicators", "left the country"));
    case Fate::Left:
        return words(QT_TRANSLATE_NOOP("Indicators", "left school"));
    case Fate::DroppedOut:
        return words(QT_TRANSLATE_NOOP("Indicators", "deemed a dropout"));
    }
    return {};
}

std::optional<Target> targetOf(IndicatorKey key) {
    switch (key) {
    case IndicatorKey::NineYearRetention:
    case IndicatorKey::YearRetention:
        return Target{Wanted::AtLeast, 9600};
    case IndicatorKey::PoorFamilyRetention:
    case IndicatorKey::PrimaryGrossEnrolment:
    case IndicatorKey::JuniorNetEnrolment:
        return Target{Wanted::AtLeast, 10000};
    case IndicatorKey::DisabledEnrolment:
        return Target{Wanted::AtLeast, 9700};
    case IndicatorKey::DropoutRatePrimary:
        return Target{Wanted::AtMost, 60};
    case IndicatorKey::DropoutRateJunior:
        return Target{Wanted::AtMost, 180};
    case IndicatorKey::OpenCases:
        return std::nullopt;
    }
    return std::nullopt;
}

QJsonObject toJson(const Indicator& indicator) {
    const auto target = targetOf(indicator.key);
    const auto number = [](bool known, qint64 value) {
        return known ? QJsonValue(value) : QJsonValue();
    };
    const bool cases = indicator.key == IndicatorKey::OpenCases;
    return {{"key", codeOf(indicatorKeys, indicator.key)},
            {"value", indicator.value ? QJsonValue(*indicator.value) : QJsonValue()},
            {"target", target ? target->percent() : 0.0},
            {"numerator", number(indicator.counted, indicator.ratio.numerator)},
            {"denominator", number(indicator.counted && !cases, indicator.ratio.denominator)},
            {"gap_children",
             number(indicator.gap.has_value(), std::max<qint64>(0, indicator.gap.value_or(0)))},
            {"definition", indicator.definition},
            {"as_at", indicator.asAt.toString(Qt::ISODate)}};
}

QJsonObject toJson(const DropoutCount& count) {
    return {{"name", count.name},
            {"suspected", count.suspected},
            {"confirmed", count.confirmed},
            {"returned", count.returned},
            {"closed", count.closed}};
}

} // namespace xiange
