#include "core/students/hukou_distance.h"

#include "core/students/area_codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::HukouDistance)
};

/// 广东 of 广东省, 广西 of 广西壮族自治区, 内蒙古: what a place begins with.
QString shortProvince(const QString& twoDigits) {
    const QString name = areaName(twoDigits + QStringLiteral("0000"));
    return name.startsWith(QStringLiteral("内蒙古")) || name.startsWith(QStringLiteral("黑龙江"))
               ? name.left(3)
               : name.left(2);
}

// The province that a place in words begins with, as two digits; empty if it names none.
QString provinceOf(const QString& place) {
    for (int code = 11; code <= 82; ++code) {
        const QString digits = QString::number(code);
        const QString name = shortProvince(digits);
        if (!name.isEmpty() && place.startsWith(name)) {
            return digits;
        }
    }
    return {};
}

bool namesCounty(const QString& place) {
    return std::ranges::any_of(place,
                               [](QChar c) { return QStringLiteral("市县区旗").contains(c); });
}

/// Towns of one name lie in many counties: the town alone tells only where no county stands before
/// it, or where the school's own is not known.
bool lies(const QString& place, const SchoolPlace& school) {
    if (!school.district.isEmpty() && place.contains(school.district)) {
        return true;
    }
    const qsizetype town = school.town.isEmpty() ? -1 : place.indexOf(school.town);
    return town >= 0 && (school.district.isEmpty() || !namesCounty(place.left(town)));
}

} // namespace

std::optional<HukouDistance> hukouDistance(const QString& place, const SchoolPlace& school) {
    const QString text = place.simplified();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const QString own = school.schoolCode.mid(2, 2);
    const bool code = std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
    if (code) {
        if (text.size() != 6) {
            return std::nullopt;
        }
        if (text.left(2) != own) {
            return HukouDistance::OtherProvince;
        }
        const QString name = areaName(text);
        return name.isEmpty() || school.district.isEmpty() ? std::nullopt
               : lies(name, school)                        ? std::optional(HukouDistance::Local)
                                    : std::optional(HukouDistance::OtherCounty);
    }
    const QString province = provinceOf(text);
    if (!province.isEmpty() && province != own) {
        return HukouDistance::OtherProvince;
    }
    if (lies(text, school)) {
        return HukouDistance::Local;
    }
    // A place that names neither province, city nor county is one of the school's own.
    return !province.isEmpty() || namesCounty(text) ? HukouDistance::OtherCounty
                                                    : HukouDistance::Local;
}

QString hukouDistanceName(HukouDistance distance) {
    switch (distance) {
    case HukouDistance::Local:
        return Words::tr("Local hukou");
    case HukouDistance::OtherCounty:
        return Words::tr("Hukou of another county");
    case HukouDistance::OtherProvince:
        return Words::tr("Hukou of another province");
    }
    return {};
}

} // namespace xiange
