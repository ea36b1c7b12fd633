#include "core/checks/noted_faults.h"

namespace xiange {

QHash<SchoolId, int> childrenWithNotedFaults(db::Reader& tx) {
    QHash<SchoolId, int> counts;
    db::Rows row = tx.rows("SELECT s.school_id, COUNT(*) FROM student s "
                           "WHERE s.id IN (SELECT student_id FROM student_problem) "
                           "AND s.status = 'enrolled' GROUP BY s.school_id");
    while (row.next()) {
        counts.insert(row.id<SchoolId>(0), row.number(1));
    }
    return counts;
}

} // namespace xiange
