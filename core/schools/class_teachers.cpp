#include "core/schools/class_teachers.h"

#include "core/accounts/accounts.h"
#include "core/calendar/school_calendar.h"
#include "core/schools/masked_phone.h"

#include <QRegularExpression>

namespace xiange {

namespace {

ClassTeacher readTeacher(const db::Rows& row) {
    return {row.id<ClassId>(0), {row.number(1), row.number(2)}, row.text(3), row.text(4)};
}

Result<QString> wholeNumber(const QString& phone, const char* field) {
    static const QRegularExpression number(QStringLiteral("^(\\+?[0-9][0-9 -]{5,19})?$"));
    const QString typed = phone.normalized(QString::NormalizationForm_KC).simplified();
    if (number.match(typed).hasMatch()) {
        return typed;
    }
    return fail(ErrorKind::Invalid, ClassTeachers::tr("Type the whole phone number, in digits."),
                {}, QString::fromLatin1(field));
}

} // namespace

ClassTeachers::ClassTeachers(db::Database& database, const Clock& clock, const Actor& actor,
                             QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<ClassTeacher>> ClassTeachers::list(SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<ClassTeacher>> {
        if (const auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        QList<ClassTeacher> teachers = tx.list(
            "SELECT c.id, c.grade, c.number, c.head_teacher, COALESCE(p.teacher_phone, '') "
            "FROM school_class c LEFT JOIN class_private p ON p.class_id = c.id "
            "WHERE c.school_id = :school AND c.school_year = :year "
            "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) ORDER BY c.grade, c.number",
            {{"school", school},
             {"year", schoolYearOf(m_clock.today())},
             {"class", m_actor.schoolClass}},
            readTeacher);
        for (ClassTeacher& teacher : teachers) {
            teacher.phone = maskedPhone(teacher.phone);
        }
        return teachers;
    });
}

Result<ClassTeacher> ClassTeachers::withPhone(ClassId schoolClass) {
    struct Found {
        SchoolId school;
        ClassTeacher teacher;
    };
    return m_database.write([&](db::Writer& tx) -> Result<ClassTeacher> {
        const auto found = tx.first(
            "SELECT c.id, c.grade, c.number, c.head_teacher, COALESCE(p.teacher_phone, ''), "
            "c.school_id FROM school_class c LEFT JOIN class_private p ON p.class_id = c.id "
            "WHERE c.id = :id",
            {{"id", schoolClass}}, [](const db::Rows& row) {
                return Found{row.id<SchoolId>(5), readTeacher(row)};
            });
        if (!found) {
            return fail(ErrorKind::NotFound, tr("This class is not in the data."));
        }
        if (const auto may =
                allow(m_actor, Right::RevealPrivate, placeOf(tx, found->school, schoolClass));
            !may) {
            return tl::make_unexpected(may.error());
        }
        if (!found->teacher.phone.isEmpty()) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"),
                         found->teacher.person, QStringLiteral("responsible persons"));
        }
        return found->teacher;
    });
}

template <typename Act> Result<void> ClassTeachers::changeSchool(SchoolId school, Act act) {
    const Result<void> done = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (auto may = allow(m_actor, Right::EditSchool, placeOf(tx, school)); !may) {
            return may;
        }
        act(tx);
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

template <typename Act> Result<void> ClassTeachers::change(ClassId schoolClass, Act act) {
    const auto school = m_database.read([&](db::Reader& tx) {
        return tx
            .first("SELECT school_id FROM school_class WHERE id = :id", {{"id", schoolClass}},
                   [](const db::Rows& row) { return row.id<SchoolId>(0); })
            .value_or(SchoolId());
    });
    if (!school || !school->isValid()) {
        return fail(ErrorKind::NotFound, tr("This class is not in the data."));
    }
    return changeSchool(*school, act);
}

Result<void> ClassTeachers::setPerson(ClassId schoolClass, const QString& person) {
    return change(schoolClass, [&](db::Writer& tx) {
        tx.change("UPDATE school_class SET head_teacher = :person WHERE id = :id",
                  {{"person", person.simplified()}, {"id", schoolClass}});
    });
}

Result<void> ClassTeachers::setPhone(ClassId schoolClass, const QString& phone) {
    return wholeNumber(phone, "phone").and_then([&](const QString& typed) {
        return change(schoolClass, [&](db::Writer& tx) {
            tx.change("INSERT INTO class_private (class_id, teacher_phone) VALUES (:id, :phone) "
                      "ON CONFLICT (class_id) DO UPDATE SET "
                      "teacher_phone = excluded.teacher_phone",
                      {{"id", schoolClass}, {"phone", typed}});
        });
    });
}

Result<QString> ClassTeachers::principalPhone(SchoolId school, bool inFull) {
    return m_database.write([&](db::Writer& tx) -> Result<QString> {
        const Right right = inFull ? Right::RevealPrivate : Right::SeeChildren;
        if (const auto may = allow(m_actor, right, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        const QString phone =
            tx.first("SELECT principal_phone FROM school_private WHERE school_id = :id",
                     {{"id", school}}, [](const db::Rows& row) { return row.text(0); })
                .value_or(QString());
        if (inFull && !phone.isEmpty()) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"),
                         QString::number(school.value), QStringLiteral("responsible persons"));
        }
        return inFull ? phone : maskedPhone(phone);
    });
}

Result<void> ClassTeachers::setPrincipalPhone(SchoolId school, const QString& phone) {
    return wholeNumber(phone, "principalPhone").and_then([&](const QString& typed) {
        return changeSchool(school, [&](db::Writer& tx) {
            tx.change("INSERT INTO school_private (school_id, principal_phone) "
                      "VALUES (:id, :phone) ON CONFLICT (school_id) DO UPDATE SET "
                      "principal_phone = excluded.principal_phone",
                      {{"id", school}, {"phone", typed}});
        });
    });
}

} // namespace xiange
