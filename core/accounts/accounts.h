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
    Result<Actor> add(const QString& name, Role role, SchoolId school = {},
                      ClassId schoolClass = {});
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

} // namespace xiange
