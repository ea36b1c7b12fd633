#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace xiange {

/// An account as whoever looks after the accounts sees it.
struct AccountLine {
    Actor actor;
    bool hasPassword = false;
    QDateTime lastSignIn; ///< with a password, UTC; invalid: never
    QDateTime retiredAt;  ///< invalid: in use
};

/// Looking after the accounts. Every act asks for the right and stands in the access log. An
/// account is never deleted: what it did keeps its name.
class AccountBook : public QObject {
    Q_OBJECT

public:
    AccountBook(db::Database& database, const Clock& clock, const Actor& actor,
                QObject* parent = nullptr);

    /// Those within the actor's reach, in the order in which they were added.
    Result<QList<AccountLine>> list();
    /// `draft` without an id. A class teacher is put down as the head teacher of the class.
    Result<AccountId> add(Actor draft);
    /// Role and scope of the account with the draft's id; the name stays.
    Result<void> change(Actor draft);
    /// Of another account, or one's first own. Hashes: not on a window's thread.
    Result<void> setPassword(AccountId account, const QString& password);
    /// One's own, with the old one. Hashes twice.
    Result<void> changeOwnPassword(const QString& old, const QString& password);
    Result<bool> hasOwnPassword();
    /// Out of use; back in use.
    Result<void> retire(AccountId account);
    Result<void> putBack(AccountId account);

signals:
    /// After a commit.
    void changed();

private:
    Result<Actor> mayManage(db::Reader& tx, AccountId account) const;
    Result<void> write(AccountId account, const QString& action, bool retired);
    Result<void> keepPassword(AccountId account, const QString& password, const QString& action);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
