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

template <typename Act> Result<void> ClassTeachers::change(ClassId schoolClass, Act act) {
    const Result<void> done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto school =
            tx.first("SELECT school_id FROM school_class WHERE id = :id", {{"id", schoolClass}},
                     [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (!school) {
            return fail(ErrorKind::NotFound, tr("This class is not in the data."));
        }
        if (auto may = allow(m_actor, Right::EditSchool, placeOf(tx, *school)); !may) {
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

Result<void> ClassTeachers::setPerson(ClassId schoolClass, const QString& person) {
    return change(schoolClass, [&](db::Writer& tx) {
        tx.change("UPDATE school_class SET head_teacher = :person WHERE id = :id",
                  {{"person", person.simplified()}, {"id", schoolClass}});
    });
}

Result<void> ClassTeachers::setPhone(ClassId schoolClass, const QString& phone) {
    static const QRegularExpression number(QStringLiteral("^(\\+?[0-9][0-9 -]{5,19})?$"));
    const QString typed = phone.normalized(QString::NormalizationForm_KC).simplified();
    if (!number.match(typed).hasMatch()) {
        return fail(ErrorKind::Invalid, tr("Type the whole phone number, in digits."), {},
                    QStringLiteral("phone"));
    }
    return change(schoolClass, [&](db::Writer& tx) {
        tx.change("INSERT INTO class_private (class_id, teacher_phone) VALUES (:id, :phone) "
                  "ON CONFLICT (class_id) DO UPDATE SET teacher_phone = excluded.teacher_phone",
                  {{"id", schoolClass}, {"phone", typed}});
    });
}

} // namespace xiange
