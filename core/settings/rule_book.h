#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/settings/rule.h"

#include <QObject>

namespace xiange {

/// The rules of the place, stored once for the whole database. Runs, duties and deadlines are
/// derived from them whenever they are asked for, so that a change holds at once.
class RuleBook : public QObject {
    Q_OBJECT

public:
    RuleBook(db::Database& database, const Clock& clock, const Actor& actor,
             QObject* parent = nullptr);

    Result<RuleValues> read();

    /// Whether this account may set rules here at all: they hold for every school of the database.
    Result<void> mayChange();

    /// Sets one rule, checked against the others as they stand then; its default takes the stored
    /// value away. Recorded with the value before and after.
    Result<void> set(const QString& name, const QString& value);
    /// Several at once, all or none.
    Result<void> setAll(const QMap<QString, QString>& changes);

signals:
    void changed();

private:
    Result<void> mayChangeIn(db::Reader& tx) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The rules inside a transaction that reads other things too.
RuleValues readRules(db::Reader& tx);

} // namespace xiange
