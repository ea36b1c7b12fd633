#pragma once

#include "core/db/transaction.h"
#include "core/indicators/school_statistics.h"
#include "core/students/school_age.h"
#include "core/students/status_change.h"

#include <QSet>

#include <optional>

/// Reading the children who live in the area: what the enrolment rates are counted from. Rates of
/// enrolment go by residence, rates of dropout by school roll: the two are never mixed.
namespace xiange::residents {

/// A child of the register of school-age children, or a disabled pupil; or, without a name, so many
/// of the register who differ in nothing that a rate looks at.
struct Resident {
    qint64 count = 1;
    StudentId student;  ///< invalid: on no roster here, or many
    bool pupil = false; ///< on a roster here
    QString name;
    SchoolAge age = SchoolAge::TooOld; ///< nobody knows: of no age that counts
    Standing standing = Standing::EnrolledHere;
    QString schoolName;
    ClassName className; ///< on the day; grade 0: in no class here
    bool listed = false; ///< in the register: lives here by the list of hukou, or is on no roster
    bool disabled = false;
    /// How a pupil who is in no class any more went; a transfer only where the school is known.
    std::optional<StatusChangeKind> went = {};
};

struct Residents {
    QList<Resident> children;
    bool byArea = true;      ///< false: one school of several is looked at, or a group of children
    bool hukouKnown = false; ///< the list of hukou has been booked
    bool disabledKnown = false; ///< the list of disabled children has been compared
    /// Rows of booked lists about which nobody has decided yet: nobody knows where they learn.
    int hukouUndecided = 0;
    int disabledUndecided = 0;
    AgeBands bands;
};

struct Reach {
    SchoolId school; ///< of the acting person
    AreaId town;
};

/// Grouped: the same numbers with few names, quickly; only children with a case stand by name.
Residents read(db::Reader& tx, const Reach& reach, QDate day, bool grouped);

/// The disabled pupils of a school or a town on a day, with kind and form of schooling.
QList<DisabledChild> readDisabledPupils(db::Reader& tx, SchoolId school, AreaId town, QDate day,
                                        const QSet<StudentId>& dropouts);

/// Whether the child counts among those of the area: alive, in the country, and not on paper only.
bool countsHere(const Resident& child);

/// Whether the child is in school on the day: in a class here and not lost, or in another school.
/// 休学 ends the days in class, so it does not count until 复学.
bool isInSchool(const Resident& child, const QSet<StudentId>& dropouts);

} // namespace xiange::residents
