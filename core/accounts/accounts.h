#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QDateTime>
#include <QList>

namespace xiange {

struct LogLine {
    QDateTime at; ///< UTC
    QString account;
    QString action;
    QString subject;
    QString detail;
};

/// The people who may open the data, and the log of what they looked at.
class Accounts {
public:
    Accounts(db::Database& database, const Clock& clock);

    /// The account of that name; the first one when the name is empty.
    Result<Actor> find(const QString& name = {});
    /// `by` adds it; the very first account adds itself.
    Result<Actor> add(const QString& name, Role role, SchoolId school = {},
                      ClassId schoolClass = {}, AreaId town = {}, AccountId by = {});
    Result<QList<Actor>> list();

    /// The access log since a day (all of it for an invalid one), oldest first.
    Result<QList<LogLine>> log(QDate since = {});

private:
    db::Database& m_database;
    const Clock& m_clock;
};

/// Adds a line to the access log, in the transaction of the act itself.
void recordAccess(db::Writer& tx, const Actor& actor, const Clock& clock, const QString& action,
                  const QString& subject, const QString& detail = {});

/// A school (and class) as a place for allow(), with the town it lies in.
[[nodiscard]] Place placeOf(db::Reader& tx, SchoolId school, ClassId schoolClass = {});

/// What stands in the log as an action, in the words of whoever reads it.
[[nodiscard]] QString logActionName(const QString& action);
/// The same for the subject or the detail of such an action: a code becomes a word, the rest stays.
[[nodiscard]] QString logDetailWords(const QString& action, const QString& detail);

} // namespace xiange
