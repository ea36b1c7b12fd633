#include "core/cases/responsibility.h"

#include "core/schools/areas.h"
#include "core/students/masking.h"

namespace xiange {

namespace {

constexpr int deepestTree = 8; // a damaged tree may run in a circle

DutyLevel dutyOf(AreaLevel level) {
    switch (level) {
    case AreaLevel::District:
        return DutyLevel::District;
    case AreaLevel::Town:
        return DutyLevel::Town;
    case AreaLevel::Village:
        return DutyLevel::Village;
    }
    return DutyLevel::Village;
}

/// The household's line, and the area it lies in.
std::pair<Responsible, AreaId> householdOf(db::Reader& tx, StudentId child) {
    Responsible household{DutyLevel::Household, {}, {}, {}, {}};
    AreaId area;
    tx.first("SELECT h.area_id, h.responsible_person, h.responsible_title, "
             "COALESCE(p.responsible_phone, '') FROM household h "
             "LEFT JOIN household_private p ON p.student_id = h.student_id "
             "WHERE h.student_id = :child",
             {{"child", child}}, [&](const db::Rows& row) {
                 area = row.id<AreaId>(0);
                 household.person = row.text(1);
                 household.title = row.text(2);
                 household.phone = row.text(3);
                 return true;
             });
    return {household, area};
}

void readAreasAbove(db::Reader& tx, AreaId lowest, QList<Responsible>& chain) {
    AreaId next = lowest;
    for (int depth = 0; next.isValid() && depth < deepestTree; ++depth) {
        const AreaId here = next;
        next = {};
        tx.first("SELECT a.parent_id, a.level, a.name, a.responsible_person, a.responsible_title, "
                 "COALESCE(p.phone, '') FROM area a "
                 "LEFT JOIN area_private p ON p.area_id = a.id WHERE a.id = :id",
                 {{"id", here}}, [&](const db::Rows& row) {
                     next = row.id<AreaId>(0);
                     const auto level =
                         dutyOf(fromCode(areaLevelCodes, row.text(1)).value_or(AreaLevel::Village));
                     chain[static_cast<int>(level)] = {level, row.text(2), row.text(3), row.text(4),
                                                       row.text(5)};
                     return true;
                 });
    }
}

} // namespace

QList<Responsible> responsibleFor(db::Reader& tx, const CaseChild& child, bool phonesInFull) {
    QList<Responsible> chain;
    for (const auto& line : dutyLevels) {
        chain.append({line.value, {}, {}, {}, {}});
    }
    const auto at = [&chain](DutyLevel level) -> Responsible& {
        return chain[static_cast<int>(level)];
    };
    const auto [household, area] = householdOf(tx, child.id);
    at(DutyLevel::Household) = household;
    readAreasAbove(tx, area.isValid() ? area : child.town, chain);
    at(DutyLevel::ClassTeacher).person = child.headTeacher;
    at(DutyLevel::ClassTeacher).place =
        child.schoolClass.isValid() ? shortClassName(child.className) : QString();
    at(DutyLevel::ClassTeacher).phone =
        tx.first("SELECT teacher_phone FROM class_private WHERE class_id = :class",
                 {{"class", child.lastClass}}, [](const db::Rows& row) { return row.text(0); })
            .value_or(QString());
    at(DutyLevel::Principal).place = child.schoolName;
    at(DutyLevel::Principal).person =
        tx.first("SELECT principal FROM school WHERE id = :id", {{"id", child.school}},
                 [](const db::Rows& row) { return row.text(0); })
            .value_or(QString());
    at(DutyLevel::Principal).phone =
        tx.first("SELECT principal_phone FROM school_private WHERE school_id = :id",
                 {{"id", child.school}}, [](const db::Rows& row) { return row.text(0); })
            .value_or(QString());
    if (!phonesInFull) {
        for (Responsible& one : chain) {
            one.phone = hiddenPhone(one.phone);
        }
    }
    return chain;
}

} // namespace xiange
