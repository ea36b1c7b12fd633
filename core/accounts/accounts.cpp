#include "core/accounts/accounts.h"

#include "core/accounts/account_rows.h"

#include <QCoreApplication>

namespace xiange {

Accounts::Accounts(db::Database& database, const Clock& clock)
    : m_database(database), m_clock(clock) {}

Result<Actor> Accounts::find(const QString& name) {
    return m_database.read([&](db::Reader& tx) -> Result<Actor> {
        const auto actor = readAccount(tx, name);
        if (!actor) {
            return fail(
                ErrorKind::NotAllowed,
                QCoreApplication::translate("Accounts", "There is no account %1.").arg(name));
        }
        return *actor;
    });
}

Result<Actor> Accounts::add(const QString& name, Role role, SchoolId school, ClassId schoolClass,
                            AreaId town, AccountId by) {
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Accounts", "An account needs a name."), {},
                    QStringLiteral("name"));
    }
    return m_database.write([&](db::Writer& tx) -> Result<Actor> {
        Actor actor{{}, trimmed, role, town, school, schoolClass};
        actor.account = insertAccount(tx, actor, m_clock);
        if (!actor.account.isValid()) {
            return fail(ErrorKind::Conflict,
                        QCoreApplication::translate("Accounts", "There is an account %1 already.")
                            .arg(trimmed));
        }
        Actor author = actor;
        author.account = by.isValid() ? by : actor.account;
        recordAccess(tx, author, m_clock, QStringLiteral("account added"), trimmed);
        return actor;
    });
}

Result<QList<Actor>> Accounts::list() {
    return m_database.read([](db::Reader& tx) { return readAccounts(tx); });
}

Result<QList<LogLine>> Accounts::log(QDate since) {
    const QDateTime start =
        QDateTime(since.isValid() ? since : QDate(2000, 1, 1), QTime(0, 0), Qt::LocalTime).toUTC();
    return m_database.read([&](db::Reader& tx) {
        return tx.list(
            "SELECT l.at, COALESCE(a.name, ''), l.action, l.subject, l.detail "
            "FROM access_log l LEFT JOIN account a ON a.id = l.account_id "
            "WHERE l.at >= :start ORDER BY l.id",
            {{"start", start}}, [](const db::Rows& row) {
                return LogLine{row.moment(0), row.text(1), row.text(2), row.text(3), row.text(4)};
            });
    });
}

void recordAccess(db::Writer& tx, const Actor& actor, const Clock& clock, const QString& action,
                  const QString& subject, const QString& detail) {
    tx.change("INSERT INTO access_log (at, account_id, action, subject, detail) "
              "VALUES (:at, :account, :action, :subject, :detail)",
              {{"at", clock.now()},
               {"account", actor.account},
               {"action", action},
               {"subject", subject},
               {"detail", detail}});
}

Place placeOf(db::Reader& tx, SchoolId school, ClassId schoolClass) {
    const auto town =
        tx.first("SELECT town_id FROM school WHERE id = :school", {{"school", school}},
                 [](const db::Rows& row) { return row.id<AreaId>(0); });
    return {school, schoolClass, town.value_or(AreaId())};
}

} // namespace xiange
