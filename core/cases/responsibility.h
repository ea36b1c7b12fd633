#pragma once

#include "core/cases/dropout_case.h"
#include "core/db/database.h"

namespace xiange {

/// Who answers for a child: 区—镇(街道)—村(居)—户 on the government's side, the school on the other
/// (双线). In this order.
enum class DutyLevel { District, Town, Village, Household, ClassTeacher, Principal };

inline constexpr Coded<DutyLevel> dutyLevels[] = {
    {DutyLevel::District, "district"},  {DutyLevel::Town, "town"},
    {DutyLevel::Village, "village"},    {DutyLevel::Household, "household"},
    {DutyLevel::ClassTeacher, "class"}, {DutyLevel::Principal, "school"},
};

/// One level of a child's chain; without a name nobody has been assigned yet.
struct Responsible {
    DutyLevel level = DutyLevel::District;
    QString place; ///< the area, class or school; empty where nobody knows it
    QString person;
    QString title;
    QString phone;    ///< masked unless asked for in full
    AreaId area = {}; ///< of a district, town or village that is known

    friend bool operator==(const Responsible&, const Responsible&) = default;
};

/// Every level, assigned or not. The areas are those above the child's household or, where that is
/// not known, above its school.
QList<Responsible> responsibleFor(db::Reader& tx, const CaseChild& child, bool phonesInFull);

} // namespace xiange
