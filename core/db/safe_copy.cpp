#include "core/db/safe_copy.h"

#include "core/db/connection.h"
#include "core/db/sql_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace xiange::db {

namespace {

class SafeCopy {
    Q_DECLARE_TR_FUNCTIONS(SafeCopy)
};

Address fileAddress(const QString& path) {
    Address address;
    address.engine = Engine::Sqlite;
    address.path = path;
    return address;
}

Result<void> vacuumInto(const Address& from, const QString& path) {
    try {
        Connection connection(from);
        connection.run(QStringLiteral("VACUUM INTO '%1'")
                           .arg(QString(path).replace(u'\'', QLatin1String("''"))));
        return {};
    } catch (const SqlFailure& failure) {
        return tl::make_unexpected(toError(failure));
    }
}

/// With what the engine leaves beside a file that it could not open.
void removePart(const QString& part) {
    for (const char* ending : {"", "-wal", "-shm"}) {
        QFile::remove(part + QLatin1String(ending));
    }
}

/// Examines the new file and gives it its name, or removes it.
Result<Soundness> named(const QString& part, const QString& path) {
    const auto found =
        Database::open(fileAddress(part), OpenMode::Existing)
            .and_then([](const std::unique_ptr<Database>& copy) { return examine(*copy); });
    const bool sound = found && found->faults.isEmpty();
    if (sound && QFile::rename(part, path)) {
        return found;
    }
    removePart(part);
    if (!found) {
        return found;
    }
    return fail(ErrorKind::Database,
                sound ? SafeCopy::tr("The file %1 can't be written.").arg(path)
                      : SafeCopy::tr("The copy is not sound and was not kept: %1")
                            .arg(found->faults.value(0, QStringLiteral("-"))));
}

Result<void> isFree(const QString& path) {
    if (QFile::exists(path)) {
        return fail(ErrorKind::Invalid,
                    SafeCopy::tr("The file %1 is already there. Choose another name.")
                        .arg(QFileInfo(path).absoluteFilePath()));
    }
    removePart(path + QStringLiteral(".part")); // of a copy that was cut short
    return {};
}

} // namespace

Result<Soundness> examine(Database& database) {
    const bool sqlite = database.address().engine == Engine::Sqlite;
    return database.read([sqlite](Reader& tx) {
        Soundness found;
        if (sqlite) {
            found.faults =
                tx.list("PRAGMA integrity_check", {}, [](const Rows& row) { return row.text(0); });
            found.faults.removeAll(QStringLiteral("ok"));
            found.faults += tx.list("PRAGMA foreign_key_check", {}, [](const Rows& row) {
                return SafeCopy::tr("%1, row %2 points at something missing in %3")
                    .arg(row.text(0), row.text(1), row.text(2));
            });
        }
        found.children = tx.count("SELECT COUNT(*) FROM student");
        found.marks = tx.count("SELECT COUNT(*) FROM mark");
        found.caseEntries = tx.count("SELECT COUNT(*) FROM case_entry");
        return found;
    });
}

Result<Soundness> copyInto(Database& database, const QString& path) {
    if (database.address().engine != Engine::Sqlite) {
        return fail(ErrorKind::Invalid,
                    SafeCopy::tr("A server is backed up by its own tool, pg_dump."));
    }
    if (const auto may = isFree(path); !may) {
        return tl::make_unexpected(may.error());
    }
    const QString part = path + QStringLiteral(".part");
    if (const auto made = vacuumInto(database.address(), part); !made) {
        removePart(part);
        return tl::make_unexpected(made.error());
    }
    return named(part, path);
}

Result<Soundness> restoreFrom(const QString& copy, const Address& target) {
    if (target.engine != Engine::Sqlite) {
        return fail(ErrorKind::Invalid,
                    SafeCopy::tr("A server is restored by its own tool, pg_restore."));
    }
    if (!QFile::exists(copy)) {
        return fail(ErrorKind::Unreadable, SafeCopy::tr("There is no file %1.").arg(copy));
    }
    if (const auto may = isFree(target.path); !may) {
        return tl::make_unexpected(may.error());
    }
    const QString part = target.path + QStringLiteral(".part");
    if (!QFile::copy(copy, part)) {
        return fail(ErrorKind::Unreadable, SafeCopy::tr("The file %1 can't be read.").arg(copy));
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    return named(part, target.path);
}

} // namespace xiange::db
