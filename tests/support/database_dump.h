#pragma once

#include "core/db/database.h"

#include <QMap>
#include <QStringList>

namespace xiange::test {

/// Every row of every table but those left out, as text, by table. A row's lock counter `version`
/// is not part of it: it only ever grows.
QMap<QString, QStringList> dumpOf(db::Database& database, const QStringList& leftOut);

/// What says that something happened, rather than what is: the access log and the batches.
inline const QStringList& logTables() {
    static const QStringList tables{QStringLiteral("access_log"), QStringLiteral("import_batch"),
                                    QStringLiteral("import_change")};
    return tables;
}

} // namespace xiange::test
