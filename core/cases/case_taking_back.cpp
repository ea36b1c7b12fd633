#include "core/cases/case_taking_back.h"

namespace xiange {

bool takeUntouchedCaseBack(db::Writer& tx, CaseId id) {
    const qint64 added =
        tx.count("SELECT (SELECT COUNT(*) FROM case_entry WHERE case_id = :id AND number > 1) "
                 "+ (SELECT COUNT(*) FROM case_entry_file f JOIN case_entry e "
                 "ON e.id = f.entry_id WHERE e.case_id = :id) "
                 "+ (SELECT COUNT(*) FROM paper WHERE case_id = :id) "
                 "+ (SELECT COUNT(*) FROM consultation_case WHERE case_id = :id) "
                 "+ (SELECT COUNT(*) FROM tip WHERE case_id = :id) "
                 "+ (SELECT COUNT(*) FROM term_check_absence WHERE case_id = :id) "
                 "+ (SELECT COUNT(*) FROM case_review WHERE case_id = :id)",
                 {{"id", id}});
    if (added > 0) {
        return false;
    }
    tx.change("DELETE FROM case_entry WHERE case_id = :id", {{"id", id}});
    tx.change("DELETE FROM dropout_case WHERE id = :id", {{"id", id}});
    return true;
}

} // namespace xiange
