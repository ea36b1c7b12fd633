#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QList>

namespace xiange {

/// An account as it stands on the door.
struct DoorPlate {
    AccountId account;
    QString name;
    Role role = Role::ClassTeacher;
    bool hasPassword = false;
};

/// For how long somebody is let in: a command does one thing, for which its password counts; at a
/// window that stays open each decision asks again.
enum class Stay { Session, Command };

/// The door to the data: who may take on an account. An account without a password may be taken on
/// by anybody, but for an administrator's once another administrator has one: whoever took it could
/// give everybody new passwords. After five wrong passwords an account waits, longer each time.
class SignIn {
public:
    /// `wall` is the computer's own clock, for the waiting: a day set by hand must not end it.
    SignIn(db::Database& database, const Clock& clock, const Clock& wall);

    /// The accounts in use, in the order of their names.
    Result<QList<DoorPlate>> accounts();
    /// Whether an administrator has a password: from then on nobody is let in without a name.
    Result<bool> isGuarded();
    /// Whether this account (the first one without a name) asks for a password. Once guarded, an
    /// unknown name asks too: nobody finds out here who works at the school; and without a name
    /// nothing is asked, because nobody is let in.
    Result<bool> asksPassword(const QString& name);

    /// Takes on the account; the first one without a name, while nothing is guarded. Hashes: not
    /// on a window's thread where there is a password.
    Result<Actor> enter(const QString& name, const QString& password = {},
                        Stay stay = Stay::Session);
    /// Whether the password is the account's, for nothing further.
    Result<void> check(AccountId account, const QString& password);
    /// The account's password once more, for a decision in a program used by `acting`.
    Result<void> prove(const Actor& acting, AccountId account, const QString& password);

private:
    struct Lock;
    /// The account's hash and how many wrong passwords it has seen.
    Result<Lock> lockOf(const QString& name);
    Result<Lock> lockOf(AccountId account);
    /// Compares, counts what was wrong, and does `rightly` in the same transaction if nothing was.
    template <typename Work>
    Result<void> open(const Lock& lock, const QString& password, Work work);

    db::Database& m_database;
    const Clock& m_clock;
    const Clock& m_wall;
};

} // namespace xiange
