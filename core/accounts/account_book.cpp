#include "core/accounts/account_book.h"

#include "core/accounts/account_rows.h"
#include "core/accounts/accounts.h"
#include "core/accounts/password.h"
#include "core/accounts/sign_in.h"

#include <algorithm>

namespace xiange {

namespace {

struct BookWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::AccountBook)
};

constexpr const char* everyAccount =
    "SELECT a.id, a.name, a.role, a.town_id, a.school_id, a.class_id, a.retired_at, "
    "       p.account_id, (SELECT MAX(l.at) FROM access_log l WHERE l.account_id = a.id "
    "                      AND l.action = 'signed in') "
    "FROM account a LEFT JOIN account_password p ON p.account_id = a.id ORDER BY a.id";

AccountLine lineFrom(const db::Rows& row) {
    AccountLine line;
    line.actor = {row.id<AccountId>(0),
                  row.text(1),
                  fromCode(roleCodes, row.text(2)).value_or(Role::ClassTeacher),
                  row.id<AreaId>(3),
                  row.id<SchoolId>(4),
                  row.id<ClassId>(5)};
    line.retiredAt = row.isNull(6) ? QDateTime() : row.moment(6);
    line.hasPassword = !row.isNull(7);
    line.lastSignIn = row.isNull(8) ? QDateTime() : row.moment(8);
    return line;
}

/// Leaves of the scope what the role is bound to, or says what is missing.
Result<Actor> withScope(db::Reader& tx, Actor draft) {
    if (draft.role != Role::ClassTeacher) {
        draft.schoolClass = {};
    }
    if (draft.role != Role::TownOfficer) {
        draft.town = {};
    }
    switch (draft.role) {
    case Role::ClassTeacher: {
        const auto school = tx.first("SELECT school_id FROM school_class WHERE id = :class",
                                     {{"class", draft.schoolClass}},
                                     [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (!school) {
            return fail(ErrorKind::Invalid,
                        BookWords::tr("A class teacher has a class: choose it."), {},
                        QStringLiteral("class"));
        }
        draft.school = *school;
        break;
    }
    case Role::TownOfficer:
        draft.school = {};
        if (!draft.town.isValid()) {
            return fail(ErrorKind::Invalid, BookWords::tr("A town officer has a town: choose it."),
                        {}, QStringLiteral("town"));
        }
        break;
    case Role::DistrictOfficer:
        draft.school = {};
        break;
    case Role::RosterOfficer:
    case Role::Principal:
    case Role::Administrator:
        break;
    }
    return draft;
}

/// The class's head teacher is who has the account of the class.
void nameHeadTeacher(db::Writer& tx, const Actor& before, const Actor& now) {
    if (before.schoolClass.isValid() && before.schoolClass != now.schoolClass) {
        tx.change("UPDATE school_class SET head_teacher = '' "
                  "WHERE id = :class AND head_teacher = :name",
                  {{"class", before.schoolClass}, {"name", before.name}});
    }
    if (now.schoolClass.isValid()) {
        tx.change("UPDATE school_class SET head_teacher = :name WHERE id = :class",
                  {{"class", now.schoolClass}, {"name", now.name}});
    }
}

/// Somebody has to be able to look after the accounts; where passwords guard the door, somebody
/// who has one.
Result<void> anAdministratorStays(db::Reader& tx, AccountId gone) {
    const QList<AccountLine> all = tx.list(everyAccount, {}, lineFrom);
    const auto stays = [&](const AccountLine& line, bool withPassword) {
        return line.actor.role == Role::Administrator && !line.retiredAt.isValid() &&
               line.actor.account != gone && (line.hasPassword || !withPassword);
    };
    const auto leaving = std::ranges::find_if(
        all, [&](const AccountLine& line) { return line.actor.account == gone; });
    if (leaving == all.end() || leaving->actor.role != Role::Administrator ||
        std::ranges::any_of(
            all, [&](const AccountLine& line) { return stays(line, leaving->hasPassword); })) {
        return {};
    }
    return fail(ErrorKind::Invalid,
                leaving->hasPassword
                    ? BookWords::tr("This is the last administrator with a password. Give another "
                                    "one a password first.")
                    : BookWords::tr("This is the last administrator. Add another one first."));
}

} // namespace

AccountBook::AccountBook(db::Database& database, const Clock& clock, const Actor& actor,
                         QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<AccountLine>> AccountBook::list() {
    return m_database.read([&](db::Reader& tx) -> Result<QList<AccountLine>> {
        if (const auto may = allow(m_actor, Right::ManageAccounts); !may) {
            return tl::make_unexpected(may.error());
        }
        QList<AccountLine> lines = tx.list(everyAccount, {}, lineFrom);
        lines.removeIf([&](const AccountLine& line) { return !mayLookAs(m_actor, line.actor); });
        return lines;
    });
}

Result<Actor> AccountBook::mayManage(db::Reader& tx, AccountId account) const {
    if (const auto may = allow(m_actor, Right::ManageAccounts); !may) {
        return tl::make_unexpected(may.error());
    }
    const QList<AccountLine> all = tx.list(everyAccount, {}, lineFrom);
    const auto found = std::ranges::find_if(
        all, [&](const AccountLine& line) { return line.actor.account == account; });
    if (found == all.end()) {
        return fail(ErrorKind::NotFound, tr("There is no such account."));
    }
    if (const auto may = mayLookAs(m_actor, found->actor); !may) {
        return tl::make_unexpected(may.error());
    }
    return found->actor;
}

Result<AccountId> AccountBook::add(Actor draft) {
    draft.name = draft.name.trimmed();
    if (draft.name.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Accounts", "An account needs a name."), {},
                    QStringLiteral("name"));
    }
    const auto added = m_database.write([&](db::Writer& tx) -> Result<AccountId> {
        if (const auto may = allow(m_actor, Right::ManageAccounts); !may) {
            return tl::make_unexpected(may.error());
        }
        const auto scoped = withScope(tx, draft);
        if (!scoped) {
            return tl::make_unexpected(scoped.error());
        }
        if (const auto may = mayLookAs(m_actor, *scoped); !may) {
            return tl::make_unexpected(may.error());
        }
        const AccountId id = insertAccount(tx, *scoped, m_clock);
        if (!id.isValid()) {
            return fail(ErrorKind::Conflict,
                        QCoreApplication::translate("Accounts", "There is an account %1 already.")
                            .arg(draft.name),
                        {}, QStringLiteral("name"));
        }
        nameHeadTeacher(tx, {}, *scoped);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("account added"), draft.name,
                     codeOf(roleCodes, draft.role));
        return id;
    });
    if (added) {
        emit changed();
    }
    return added;
}

Result<void> AccountBook::change(Actor draft) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto before = mayManage(tx, draft.account);
        if (!before) {
            return tl::make_unexpected(before.error());
        }
        draft.name = before->name;
        const auto scoped = withScope(tx, draft);
        if (!scoped) {
            return tl::make_unexpected(scoped.error());
        }
        if (const auto may = mayLookAs(m_actor, *scoped); !may) {
            return may;
        }
        if (scoped->role != Role::Administrator) {
            if (const auto stays = anAdministratorStays(tx, draft.account); !stays) {
                return stays;
            }
        }
        tx.change("UPDATE account SET role = :role, town_id = :town, school_id = :school, "
                  "class_id = :class WHERE id = :id",
                  {{"role", codeOf(roleCodes, scoped->role)},
                   {"town", scoped->town},
                   {"school", scoped->school},
                   {"class", scoped->schoolClass},
                   {"id", draft.account}});
        nameHeadTeacher(tx, *before, *scoped);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("account changed"), before->name,
                     codeOf(roleCodes, scoped->role));
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> AccountBook::keepPassword(AccountId account, const QString& password,
                                       const QString& action) {
    if (const auto good = checkPassword(password); !good) {
        return good;
    }
    const auto hash = passwordHash(password);
    if (!hash) {
        return tl::make_unexpected(hash.error());
    }
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const bool own = account == m_actor.account;
        const auto about = own ? Result<Actor>(m_actor) : mayManage(tx, account);
        if (!about) {
            return tl::make_unexpected(about.error());
        }
        tx.change("INSERT INTO account_password (account_id, hash, set_at) "
                  "VALUES (:account, :hash, :at) ON CONFLICT (account_id) DO UPDATE "
                  "SET hash = excluded.hash, set_at = excluded.set_at, failures = 0, "
                  "wait_until = NULL",
                  {{"account", account}, {"hash", *hash}, {"at", m_clock.now()}});
        recordAccess(tx, m_actor, m_clock, action, about->name);
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<bool> AccountBook::hasOwnPassword() {
    return m_database.read([&](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM account_password WHERE account_id = :account",
                        {{"account", m_actor.account}}) > 0;
    });
}

Result<void> AccountBook::setPassword(AccountId account, const QString& password) {
    if (account == m_actor.account) {
        const auto has = hasOwnPassword();
        if (!has) {
            return tl::make_unexpected(has.error());
        }
        if (*has) {
            return fail(ErrorKind::NotAllowed, tr("Your own password is changed with the old one."),
                        {}, QStringLiteral("old"));
        }
    }
    return keepPassword(account, password, QStringLiteral("password set"));
}

Result<void> AccountBook::changeOwnPassword(const QString& old, const QString& password) {
    if (const auto good = checkPassword(password); !good) {
        return good;
    }
    const SystemClock wall;
    const auto proven = SignIn(m_database, m_clock, wall).check(m_actor.account, old);
    if (!proven) {
        Error error = proven.error();
        if (error.field == QLatin1String("password")) {
            error.text = tr("The old password is wrong.");
        }
        error.field = QStringLiteral("old");
        return tl::make_unexpected(error);
    }
    return keepPassword(m_actor.account, password, QStringLiteral("password changed"));
}

Result<void> AccountBook::write(AccountId account, const QString& action, bool retired) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto about = mayManage(tx, account);
        if (!about) {
            return tl::make_unexpected(about.error());
        }
        if (retired) {
            if (account == m_actor.account) {
                return fail(ErrorKind::Invalid,
                            tr("Nobody takes the account away that they are using."));
            }
            if (const auto stays = anAdministratorStays(tx, account); !stays) {
                return stays;
            }
        }
        tx.change("UPDATE account SET retired_at = :at WHERE id = :id",
                  {{"at", retired ? m_clock.now() : QDateTime()}, {"id", account}});
        recordAccess(tx, m_actor, m_clock, action, about->name);
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> AccountBook::retire(AccountId account) {
    return write(account, QStringLiteral("account retired"), true);
}

Result<void> AccountBook::putBack(AccountId account) {
    return write(account, QStringLiteral("account put back"), false);
}

} // namespace xiange
