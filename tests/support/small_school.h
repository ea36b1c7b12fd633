#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/db/database.h"

#include <QDate>
#include <QList>
#include <QString>

namespace xiange::test {

/// One school with one class (七年级3班 of 2026–2027) and a handful of generated children, the
/// terms of the year and the country's holidays of autumn 2026.
struct SmallSchool {
    AccountId account;
    Actor actor; ///< an administrator
    SchoolId school;
    ClassId schoolClass;
    QList<StudentId> children; ///< seats 1, 2, …
};

/// Writes it into an empty database.
SmallSchool makeSmallSchool(db::Database& database, const QStringList& names);

} // namespace xiange::test
