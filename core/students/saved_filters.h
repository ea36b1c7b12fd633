#pragma once

#include "core/students/student_register.h"

namespace xiange {

struct SavedFilter {
    QString name;
    StudentFilter filter;
};

/// How an account left the list of children.
struct ListLayout {
    QList<int> widths;   ///< of the columns, in pixels; empty: as they come
    int sortColumn = -1; ///< -1: by school, class and seat
    bool descending = false;
    friend bool operator==(const ListLayout&, const ListLayout&) = default;
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
    Result<ListLayout> layout();
    Result<void> keepLayout(const ListLayout& layout);

private:
    db::Database& m_database;
    Actor m_actor;
};

} // namespace xiange
