#pragma once

#include "core/db/address.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace xiange::db {

/// The names of the `:named` values of a statement; quoted text, comments and `::` don't count.
QSet<QByteArray> placeholderNames(const QByteArray& statement);

/// The statements of a migration file, comments removed. A semicolon ends one unless it stands in
/// quotes.
QStringList splitStatements(const QString& script);

/// Replaces the tokens {{id}} {{timestamp}} {{bytes}} by the engine's own type names.
QString withTypeNames(const QString& script, Engine engine);

} // namespace xiange::db
