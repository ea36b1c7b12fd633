#pragma once

#include "core/students/student_register.h"

namespace xiange {

struct SavedFilter {
    QString name;
    StudentFilter filter;
};

/// The filters of the children's list that the acting account has given a name.
class SavedFilters {
public:
    SavedFilters(db::Database& database, const Actor& actor);

    /// By name.
    Result<QList<SavedFilter>> list();
    /// A filter of the same name is replaced.
    Result<void> save(const QString& name, const StudentFilter& filter);
    Result<void> remove(const QString& name);

private:
    db::Database& m_database;
    Actor m_actor;
};

} // namespace xiange
