#pragma once

#include "core/base/codes.h"

#include <QString>

namespace xiange {

/// How far from the school a child's household register lies.
enum class HukouDistance { Local, OtherCounty, OtherProvince };

inline constexpr Coded<HukouDistance> hukouDistanceCodes[] = {
    {HukouDistance::Local, "local"},
    {HukouDistance::OtherCounty, "other_county"},
    {HukouDistance::OtherProvince, "other_province"},
};

/// Where the school lies.
struct SchoolPlace {
    QString schoolCode; ///< 学校标识码; its third and fourth digit are the province
    QString district;
    QString town;
};

/// Reads a place of hukou, an area code or words. Nothing where it can't be told: no place, a code
/// of this province that names no known area.
[[nodiscard]] std::optional<HukouDistance> hukouDistance(const QString& place,
                                                         const SchoolPlace& school);

[[nodiscard]] QString hukouDistanceName(HukouDistance distance);

} // namespace xiange
