#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schools/class_name.h"

#include <QObject>

#include <optional>

namespace xiange {

struct School {
    SchoolId id;
    QString code; ///< 学校标识码, 10 digits
    QString name;
    AreaId townId;
    QString town;
    QString principal;
    QString paperPrefix; ///< 发文机关代字, the word before 〔2026〕15号
};

struct SchoolClass {
    ClassId id;
    SchoolId school;
    int schoolYear = 0;
    ClassName name;
    QString headTeacher;
    int children = 0; ///< enrolled on the day asked for
};

/// One level of the responsibility chain 区—镇(街道)—村(居).
struct AreaLink {
    AreaId id;
    QString level; ///< district, town, village
    QString name;
    QString person;
    QString title;
};

/// To whom a school's reports go, as it stands on the paper.
struct Addressees {
    QString educationDepartment; ///< 云山区教育局
    QString townGovernment;      ///< 清溪镇人民政府
};

/// The schools and classes of this database and the areas they lie in.
class Schools : public QObject {
    Q_OBJECT

public:
    Schools(db::Database& database, const Clock& clock, const Actor& actor,
            QObject* parent = nullptr);

    /// Adds a school (and its town if it is new). The code must be ten digits and new.
    Result<SchoolId> add(const QString& name, const QString& code, const QString& town = {});
    /// The schools within the actor's scope, by town and name.
    Result<QList<School>> list();
    Result<School> find(SchoolId id);
    Result<School> findByCode(const QString& code);
    /// A town or street by its name.
    Result<AreaId> findTown(const QString& name);
    Result<void> setHead(SchoolId id, const QString& principal, const QString& paperPrefix);

    /// The classes of a school year, in order of grade and number, with the number of children
    /// enrolled on `day`.
    Result<QList<SchoolClass>> classes(SchoolId school, QDate day);
    Result<SchoolClass> schoolClass(ClassId id, QDate day);

    /// The areas above and at a place, the district first.
    Result<QList<AreaLink>> chainOf(AreaId area);

    /// Made from the areas the school lies in; the education department may have been given
    /// another name. Empty is what nobody knows.
    Result<Addressees> addressees(const School& school);
    /// The department's name on every paper of this database; empty is "as the area is called".
    Result<void> setEducationDepartment(const QString& name);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
