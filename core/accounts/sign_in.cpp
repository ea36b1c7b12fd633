#include "core/accounts/sign_in.h"

#include "core/accounts/account_rows.h"
#include "core/accounts/accounts.h"
#include "core/accounts/identity_proof.h"
#include "core/accounts/password.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

struct Door {
    Q_DECLARE_TR_FUNCTIONS(xiange::SignIn)
};

constexpr int freeTries = 5;
constexpr int firstWait = 30; // seconds; doubled by each further wrong password
constexpr int longestWait = 15 * 60;

int waitAfter(int failures) {
    if (failures < freeTries) {
        return 0;
    }
    const int doublings = std::min(failures - freeTries, 10);
    return std::min(firstWait << doublings, longestWait);
}

QString spanWords(qint64 seconds) {
    return seconds < 60
               ? Door::tr("%n second(s)", nullptr, static_cast<int>(std::max<qint64>(seconds, 1)))
               : Door::tr("%n minute(s)", nullptr, static_cast<int>((seconds + 59) / 60));
}

tl::unexpected<Error> refused() {
    return fail(ErrorKind::NotAllowed, Door::tr("The name or the password is wrong."), {},
                QStringLiteral("password"));
}

bool guarded(db::Reader& tx) {
    return tx.count("SELECT COUNT(*) FROM account_password p JOIN account a ON a.id = p.account_id "
                    "WHERE a.role = 'administrator' AND a.retired_at IS NULL") > 0;
}

} // namespace

struct SignIn::Lock {
    std::optional<Actor> actor; ///< nothing: there is no such account, which nobody is told
    QString hash;               ///< empty: no password
    QDateTime waitUntil;
};

SignIn::SignIn(db::Database& database, const Clock& clock, const Clock& wall)
    : m_database(database), m_clock(clock), m_wall(wall) {}

Result<QList<DoorPlate>> SignIn::accounts() {
    auto plates = m_database.read([](db::Reader& tx) {
        return tx.list("SELECT a.id, a.name, a.role, p.account_id FROM account a "
                       "LEFT JOIN account_password p ON p.account_id = a.id "
                       "WHERE a.retired_at IS NULL",
                       {}, [](const db::Rows& row) {
                           return DoorPlate{
                               row.id<AccountId>(0), row.text(1),
                               fromCode(roleCodes, row.text(2)).value_or(Role::ClassTeacher),
                               !row.isNull(3)};
                       });
    });
    if (plates) {
        const QCollator order(QLocale(QLocale::Chinese, QLocale::China));
        std::ranges::sort(*plates, [&](const DoorPlate& a, const DoorPlate& b) {
            return order.compare(a.name, b.name) < 0;
        });
    }
    return plates;
}

Result<bool> SignIn::isGuarded() {
    return m_database.read([](db::Reader& tx) { return guarded(tx); });
}

Result<bool> SignIn::asksPassword(const QString& name) {
    return m_database.read([&](db::Reader& tx) {
        const auto actor = readAccount(tx, name);
        if ((!actor || name.isEmpty()) && guarded(tx)) {
            return !name.isEmpty();
        }
        return actor &&
               tx.count("SELECT COUNT(*) FROM account_password WHERE account_id = :account",
                        {{"account", actor->account}}) > 0;
    });
}

Result<SignIn::Lock> SignIn::lockOf(const QString& name) {
    return m_database.read([&](db::Reader& tx) -> Result<Lock> {
        Lock lock;
        if (name.isEmpty() && guarded(tx)) {
            return fail(ErrorKind::NotAllowed,
                        Door::tr("The accounts of these data have passwords: say with --as NAME "
                                 "who you are."));
        }
        lock.actor = readAccount(tx, name);
        if (!lock.actor) {
            if (guarded(tx)) {
                return lock;
            }
            return fail(
                ErrorKind::NotAllowed,
                QCoreApplication::translate("Accounts", "There is no account %1.").arg(name));
        }
        db::Rows row = tx.rows("SELECT hash, wait_until FROM account_password "
                               "WHERE account_id = :account",
                               {{"account", lock.actor->account}});
        if (!row.next()) {
            if (lock.actor->role == Role::Administrator && guarded(tx)) {
                return fail(ErrorKind::NotAllowed,
                            Door::tr("This administrator has no password yet. Another "
                                     "administrator sets one first."),
                            {}, QStringLiteral("password"));
            }
        } else {
            lock.hash = row.text(0);
            lock.waitUntil = row.isNull(1) ? QDateTime() : row.moment(1);
        }
        return lock;
    });
}

template <typename Work>
Result<void> SignIn::open(const Lock& lock, const QString& password, Work work) {
    if (!lock.actor) {
        (void)passwordHash(password); // as slow as a wrong password of one who is there
        return refused();
    }
    if (const qint64 seconds = m_wall.now().secsTo(lock.waitUntil);
        lock.waitUntil.isValid() && seconds > 0) {
        return fail(ErrorKind::NotAllowed,
                    Door::tr("Too many wrong passwords. Try again in %1.").arg(spanWords(seconds)),
                    QString::number(seconds), QStringLiteral("wait"));
    }
    const AccountId account = lock.actor->account;
    if (!lock.hash.isEmpty() && !passwordFits(lock.hash, password)) {
        const auto counted = m_database.write([&](db::Writer& tx) {
            tx.change("UPDATE account_password SET failures = failures + 1 "
                      "WHERE account_id = :account",
                      {{"account", account}});
            const auto failures = static_cast<int>(
                tx.count("SELECT failures FROM account_password WHERE account_id = :account",
                         {{"account", account}}));
            if (const int wait = waitAfter(failures); wait > 0) {
                tx.change("UPDATE account_password SET wait_until = :until "
                          "WHERE account_id = :account",
                          {{"until", m_wall.now().addSecs(wait)}, {"account", account}});
                recordAccess(tx, *lock.actor, m_clock, QStringLiteral("sign-in refused"),
                             lock.actor->name, QString::number(failures));
            }
        });
        return counted ? Result<void>(refused()) : counted;
    }
    return m_database.write([&](db::Writer& tx) -> Result<void> {
        tx.change("UPDATE account_password SET failures = 0, wait_until = NULL "
                  "WHERE account_id = :account",
                  {{"account", account}});
        work(tx);
        return {};
    });
}

Result<Actor> SignIn::enter(const QString& name, const QString& password, Stay stay) {
    const auto lock = lockOf(name);
    if (!lock) {
        return tl::make_unexpected(lock.error());
    }
    if (lock->actor && lock->hash.isEmpty()) {
        return *lock->actor; // nothing to ask, nothing to write
    }
    const auto opened = open(*lock, password, [&](db::Writer& tx) {
        recordAccess(tx, *lock->actor, m_clock, QStringLiteral("signed in"), lock->actor->name);
        if (stay == Stay::Command) {
            recordProof(tx, *lock->actor, lock->actor->account, m_clock);
        }
    });
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    return *lock->actor;
}

Result<SignIn::Lock> SignIn::lockOf(AccountId account) {
    const auto name = m_database.read([&](db::Reader& tx) {
        return tx.first("SELECT name FROM account WHERE id = :account", {{"account", account}},
                        [](const db::Rows& row) { return row.text(0); });
    });
    if (!name) {
        return tl::make_unexpected(name.error());
    }
    return lockOf(name->value_or(QString()));
}

Result<void> SignIn::check(AccountId account, const QString& password) {
    const auto lock = lockOf(account);
    if (!lock) {
        return tl::make_unexpected(lock.error());
    }
    return open(*lock, password, [](db::Writer&) {});
}

Result<void> SignIn::prove(const Actor& acting, AccountId account, const QString& password) {
    const auto lock = lockOf(account);
    if (!lock) {
        return tl::make_unexpected(lock.error());
    }
    if (lock->actor && lock->hash.isEmpty()) {
        return {};
    }
    return open(*lock, password, [&](db::Writer& tx) {
        recordAccess(tx, acting, m_clock, QStringLiteral("identity confirmed"), lock->actor->name);
        recordProof(tx, acting, account, m_clock);
    });
}

} // namespace xiange
