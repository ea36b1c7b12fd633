#pragma once

#include "core/base/error.h"

#include <QString>

namespace xiange::db {

enum class FailureKind {
    Unique,
    ForeignKey,
    Check,
    NotNull,
    Busy,
    DiskFull,
    DiskFailed,
    Damaged,
    ReadOnly,
    ConnectionLost,
    Other,
};

/// Thrown inside core/db and the work handed to Database::read/write; nowhere else.
struct SqlFailure {
    FailureKind kind = FailureKind::Other;
    QString message;
    QString statement;
};

/// Sorts a driver's error by its native code: `nativeCode` empty means that the connection went
/// away (both drivers then give an invalid QSqlError).
FailureKind classify(const QString& nativeCode);

/// The words for people; the statement goes to `detail`.
Error toError(const SqlFailure& failure);

} // namespace xiange::db
