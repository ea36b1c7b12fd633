#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schools/class_name.h"
#include "core/students/school_age.h"
#include "core/students/student.h"

#include <QObject>

namespace xiange {

using SchoolAgeChildId = Id<struct SchoolAgeChildTag>;

/// A child of school age as a list named it, or a person, to be booked.
struct SchoolAgeEntry {
    StudentId student; ///< on a roster; invalid for a child on none
    QString name;
    std::optional<Sex> sex;
    QDate birthDate;
    QString town;
    QString village;
    QString household;
    QString responsible;
    Standing standing = Standing::NotEnrolled;
    QString reason;
    QString source;
    QDate asOf;
    QString idNumber; ///< 18 characters, or empty
    QString address;
    QString phone;
};

/// Writes a child into the register, or what is newly known of one that is there (the same pupil,
/// the same ID number). In the transaction of the act itself.
SchoolAgeChildId bookSchoolAgeChild(db::Writer& tx, const SchoolAgeEntry& entry, const Actor& actor,
                                    const Clock& clock);

/// The child of the register that such an entry means; invalid if there is none.
SchoolAgeChildId schoolAgeChildOf(db::Reader& tx, const SchoolAgeEntry& entry);

/// What a case of the pupil says against being at school.
enum class OpenCase { None, Suspected, Dropout };

/// One line of 适龄儿童台账. Nothing sensitive stands in it.
struct SchoolAgeChild {
    SchoolAgeChildId id; ///< invalid for a pupil whom no list has named
    StudentId student;
    QString name;
    std::optional<Sex> sex;
    QDate birthDate;
    QString town;
    QString village;
    bool placeInferred = false; ///< read from the address: nobody has assigned the household
    QString household;
    QString responsible; ///< for the household or, where nobody is, for the village
    Standing standing = Standing::EnrolledHere;
    QString school; ///< of a pupil
    std::optional<ClassName> className;
    QString reason;
    QString source;
    QDate asOf;
    SchoolAge age = SchoolAge::Primary; ///< by the bands of the place
    OpenCase openCase = OpenCase::None;
    bool unseen = false; ///< 在籍不在校: the rolls or the term-start check say so
};

/// 辍学: stands on a roster or a list as a pupil, and is a confirmed dropout.
[[nodiscard]] bool isDropout(const SchoolAgeChild& child);
/// The same, only suspected 疑似辍学.
[[nodiscard]] bool isSuspected(const SchoolAgeChild& child);
/// On a roster and not in school 在籍不在校, and nobody has opened a case for it yet.
[[nodiscard]] bool isUnseen(const SchoolAgeChild& child);
/// Whether the child ought to be at school and is not, whatever a roster says.
[[nodiscard]] bool isAway(const SchoolAgeChild& child);
/// Where the child stands, an open case taken into account.
[[nodiscard]] QString standingName(const SchoolAgeChild& child);
[[nodiscard]] QString standingOnPaper(const SchoolAgeChild& child);

/// What of a child is shown only when somebody asks for it.
struct SchoolAgeSecrets {
    QString idNumber;
    QString address;
    QString phone;
};

/// Parts of the register that people ask for.
enum class SchoolAgeKind { Suspected, Unseen, Elsewhere, HukouProblem };

struct SchoolAgeFilter {
    QString town;
    QString village;
    SchoolId school;          ///< pupils of it, and those its own people have booked
    bool notAtSchool = false; ///< only those who ought to be at school and are not
    bool listedOnly = false;  ///< without the pupils whom no list has named: by hukou
    std::optional<SchoolAgeKind> kind;
    QString words; ///< in the name, household, responsible person, school or reason
};

[[nodiscard]] bool fits(const SchoolAgeChild& child, const SchoolAgeFilter& filter);

/// The register of school-age children: those whom the departments' lists name, those a person
/// has entered, and the pupils.
class SchoolAgeRegister : public QObject {
    Q_OBJECT

public:
    SchoolAgeRegister(db::Database& database, const Clock& clock, const Actor& actor,
                      QObject* parent = nullptr);

    /// Those who ought to be at school and are not first, suspected ones next, then those whom
    /// nobody sees in school, then by town, village and name; primary and junior age on the counting day only. May run on any thread.
    Result<QList<SchoolAgeChild>> list(const SchoolAgeFilter& filter = {});

    /// Writes what a person has found out: a new child (an invalid id), a pupil whom no list has
    /// named (entry.student), or a child that is there. Sensitive values left empty stay as they
    /// are. Conflict if the ID number is another child's.
    Result<SchoolAgeChildId> save(SchoolAgeChildId id, SchoolAgeEntry entry);
    /// ID number, address and phone; that they were looked at is recorded.
    Result<SchoolAgeSecrets> reveal(SchoolAgeChildId id);

    /// Writes the ledger as a workbook; the number of rows. Recorded.
    Result<int> write(const QString& path, const SchoolAgeFilter& filter = {});

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
