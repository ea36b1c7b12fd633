#include "core/students/child_door.h"

#include "core/students/masking.h"

#include <QCoreApplication>

namespace xiange {

Result<ChildPlace> childWithin(db::Reader& tx, const Actor& actor, Right right, StudentId child) {
    const auto found =
        tx.first("SELECT s.id, s.name, s.student_no, s.school_id, e.class_id FROM student s "
                 "JOIN school sc ON sc.id = s.school_id "
                 "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
                 "WHERE s.id = :id AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town)",
                 {{"id", child}, {"town", actor.town.value}}, [](const db::Rows& row) {
                     return ChildPlace{row.id<StudentId>(0), row.text(1), row.text(2),
                                       row.id<SchoolId>(3), row.id<ClassId>(4)};
                 });
    const bool inClass = found && (!actor.schoolClass.isValid() || found->schoolClass.isValid());
    if (!inClass) {
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("xiange::ChildDoor",
                                                "This child is not in the register, or not within "
                                                "the scope of the account."));
    }
    if (const auto allowed = allow(actor, right, {found->school, found->schoolClass}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return *found;
}

QString logDetail(const ChildPlace& child) {
    return QStringLiteral("%1 %2")
        .arg(QString::number(child.id.value), hiddenIdNumber(child.studentNo))
        .trimmed();
}

} // namespace xiange
