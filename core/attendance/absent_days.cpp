#include "core/attendance/absent_days.h"

#include "core/accounts/accounts.h"

namespace xiange {

AbsentDays::AbsentDays(db::Database& database, const Actor& actor)
    : m_database(database), m_actor(actor) {}

Result<QHash<StudentId, double>> AbsentDays::days(SchoolId school, QDate first, QDate last) {
    return m_database.read([&](db::Reader& tx) -> Result<QHash<StudentId, double>> {
        if (const auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        QHash<StudentId, double> missed;
        // CROSS JOIN keeps SQLite to this order: from a school's classes, not from all rolls of the
        // term; on the server it is a join like any other.
        db::Rows row =
            tx.rows("SELECT d.student_id, SUM(CAST(d.missed AS DOUBLE PRECISION) / d.called) FROM ("
                    "SELECT m.student_id, COUNT(*) AS missed, (SELECT COUNT(*) FROM roll_call a "
                    "  WHERE a.class_id = r.class_id AND a.day = r.day) AS called "
                    "FROM school_class c "
                    "JOIN school s ON s.id = c.school_id "
                    "CROSS JOIN roll_call r CROSS JOIN mark m "
                    "WHERE r.class_id = c.id AND r.day >= :first AND r.day <= :last "
                    "AND m.roll_call_id = r.id "
                    "AND m.kind IN ('unexcused', 'sick', 'personal') "
                    "AND (CAST(:school AS BIGINT) = 0 OR c.school_id = :school) "
                    "AND (CAST(:town AS BIGINT) = 0 OR s.town_id = :town) "
                    "AND (CAST(:class AS BIGINT) = 0 OR c.id = :class) "
                    "GROUP BY m.student_id, r.class_id, r.day) d GROUP BY d.student_id",
                    {{"first", first},
                     {"last", last},
                     {"school", (m_actor.school.isValid() ? m_actor.school : school).value},
                     {"town", m_actor.town.value},
                     {"class", m_actor.schoolClass.value}});
        while (row.next()) {
            missed.insert(row.id<StudentId>(0), row.real(1));
        }
        return missed;
    });
}

} // namespace xiange
