#pragma once

#include "core/db/transaction.h"
#include "core/indicators/indicators.h"
#include "core/students/school_age.h"

#include <QSet>

/// Reading the children who live in the area: what the enrolment rates are counted from. Rates of
/// enrolment go by residence, rates of dropout by school roll: the two are never mixed.
namespace xiange::residents {

/// A child of the register of school-age children, or a disabled pupil.
struct Resident {
    StudentId student; ///< invalid: on no roster here
    QString name;
    QDate birthDate;
    Standing standing = Standing::EnrolledHere;
    QString schoolName;
    ClassName className; ///< on the day; grade 0: in no class here
    bool listed = false; ///< in the register: lives here by the list of hukou, or is on no roster
    bool disabled = false;
};

struct Residents {
    QList<Resident> children;
    bool byArea = true;      ///< false: one school of several is looked at, or a group of children
    bool hukouKnown = false; ///< the list of hukou has been booked
    bool disabledKnown = false; ///< the list of disabled children has been compared
    AgeBands bands;
    QDate countingDay;
};

struct Reach {
    SchoolId school; ///< of the acting person
    AreaId town;
};

Residents read(db::Reader& tx, const Reach& reach, QDate day);

/// Whether the child is in school on the day: in a class here and not lost, or in another school.
/// 休学 ends the days in class, so it does not count until 复学.
bool isInSchool(const Resident& child, const QSet<StudentId>& dropouts);

} // namespace xiange::residents
