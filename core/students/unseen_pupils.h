#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"

#include <QDate>
#include <QHash>

namespace xiange {

/// What says that a pupil on the roster is not in school 在籍不在校.
enum class Unseen {
    OnLastDays,     ///< away without leave or on personal leave on each of the last days called
    SinceTermBegan, ///< not arrived in the term-start check that is still open
};

/// The enrolled pupils of a school, of all schools where it is invalid, who are not in school;
/// `days`: how many days on which their class was called have to be missed.
QHash<StudentId, Unseen> unseenPupils(db::Reader& tx, SchoolId school, QDate today, int days);

} // namespace xiange
