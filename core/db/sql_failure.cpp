#include "core/db/sql_failure.h"

#include <QCoreApplication>

namespace xiange::db {

namespace {

// SQLite's extended codes carry the primary one in their lowest byte; a SQLSTATE has five
// characters and none.
FailureKind ofPrimaryCode(const QString& nativeCode) {
    bool isNumber = false;
    const int code = nativeCode.toInt(&isNumber);
    if (!isNumber || nativeCode.size() >= 5) {
        return FailureKind::Other;
    }
    switch (code & 0xff) {
    case 5:
    case 6:
        return FailureKind::Busy;
    case 8:
    case 14:
        return FailureKind::ReadOnly;
    case 10:
        return FailureKind::DiskFailed;
    case 11:
    case 26:
        return FailureKind::Damaged;
    case 13:
        return FailureKind::DiskFull;
    default:
        return FailureKind::Other;
    }
}

} // namespace

FailureKind classify(const QString& nativeCode) {
    struct Line {
        const char* code;
        FailureKind kind;
    };
    // SQLite's extended result codes and PostgreSQL's SQLSTATEs; no text stands in both.
    static constexpr Line lines[] = {
        {"2067", FailureKind::Unique},
        {"1555", FailureKind::Unique},
        {"23505", FailureKind::Unique},
        {"787", FailureKind::ForeignKey},
        {"23503", FailureKind::ForeignKey},
        {"275", FailureKind::Check},
        {"23514", FailureKind::Check},
        {"1299", FailureKind::NotNull},
        {"23502", FailureKind::NotNull},
        {"5", FailureKind::Busy},
        {"6", FailureKind::Busy},
        {"261", FailureKind::Busy},
        {"517", FailureKind::Busy},
        {"40001", FailureKind::Busy},
        {"40P01", FailureKind::Busy},
        {"55P03", FailureKind::Busy},
        {"13", FailureKind::DiskFull},
        {"53100", FailureKind::DiskFull},
        {"58030", FailureKind::DiskFailed},
        {"11", FailureKind::Damaged},
        {"26", FailureKind::Damaged},
        {"8", FailureKind::ReadOnly},
        {"25006", FailureKind::ReadOnly},
        {"57P01", FailureKind::ConnectionLost},
        {"08006", FailureKind::ConnectionLost},
        {"08003", FailureKind::ConnectionLost},
    };
    if (nativeCode.isEmpty() || nativeCode == QLatin1String("-1")) {
        return FailureKind::ConnectionLost;
    }
    for (const Line& line : lines) {
        if (nativeCode == QLatin1String(line.code)) {
            return line.kind;
        }
    }
    return ofPrimaryCode(nativeCode);
}

Error toError(const SqlFailure& failure) {
    Error error{
        ErrorKind::Database, {}, failure.message + QLatin1String(" | ") + failure.statement, {}};
    switch (failure.kind) {
    case FailureKind::Unique:
        error.kind = ErrorKind::Conflict;
        error.text = QCoreApplication::translate(
            "Database", "Nothing was saved: an entry like this is already there. Reload and look.");
        break;
    case FailureKind::ForeignKey:
        error.kind = ErrorKind::Conflict;
        error.text = QCoreApplication::translate(
            "Database",
            "Nothing was saved: something it belongs to is not there any more. Reload and look.");
        break;
    case FailureKind::Check:
    case FailureKind::NotNull:
        error.kind = ErrorKind::Invalid;
        error.text = QCoreApplication::translate(
            "Database", "Nothing was saved: a value is missing or not allowed.");
        break;
    case FailureKind::Busy:
        error.text = QCoreApplication::translate(
            "Database", "Nothing was saved: another program is writing to the data right now. Try "
                        "again in a moment.");
        break;
    case FailureKind::DiskFull:
        error.text = QCoreApplication::translate(
            "Database", "Nothing was saved: the disk is full. Free some space, then try again.");
        break;
    case FailureKind::DiskFailed:
        error.text = QCoreApplication::translate(
            "Database", "Nothing was saved: the disk could not be written or read. It may be full, "
                        "or a memory stick or network folder has gone.");
        break;
    case FailureKind::Damaged:
        error.text = QCoreApplication::translate(
            "Database", "The data file is damaged or is not a Xiange file. Open a backup.");
        break;
    case FailureKind::ReadOnly:
        error.text = QCoreApplication::translate(
            "Database", "Nothing was saved: the data may only be read here. Look at the rights of "
                        "the file and its folder.");
        break;
    case FailureKind::ConnectionLost:
        error.text = QCoreApplication::translate(
            "Database", "The connection to the database was lost. What you typed is still here; "
                        "try again when the server is back.");
        break;
    case FailureKind::Other:
        error.text =
            QCoreApplication::translate("Database", "The database refused. Nothing was changed.");
        break;
    }
    return error;
}

} // namespace xiange::db
