#include "core/accounts/account_rows.h"

namespace xiange {

namespace {

constexpr const char* accountColumns =
    "SELECT id, name, role, town_id, school_id, class_id FROM account "
    "WHERE (name = :name OR CAST(:name AS TEXT) = '') AND retired_at IS NULL ORDER BY id";

Actor actorFrom(const db::Rows& row) {
    Actor actor;
    actor.account = row.id<AccountId>(0);
    actor.name = row.text(1);
    actor.role = fromCode(roleCodes, row.text(2)).value_or(Role::ClassTeacher);
    actor.town = row.id<AreaId>(3);
    actor.school = row.id<SchoolId>(4);
    actor.schoolClass = row.id<ClassId>(5);
    return actor;
}

} // namespace

QList<Actor> readAccounts(db::Reader& tx) {
    return tx.list(accountColumns, {{"name", ""}}, actorFrom);
}

std::optional<Actor> readAccount(db::Reader& tx, const QString& name) {
    return tx.first(accountColumns, {{"name", name}}, actorFrom);
}

AccountId insertAccount(db::Writer& tx, const Actor& account, const Clock& clock) {
    return tx.insert<AccountId>(
        "INSERT INTO account (name, role, school_id, class_id, town_id, created_at) "
        "VALUES (:name, :role, :school, :class, :town, :at) ON CONFLICT DO NOTHING RETURNING id",
        {{"name", account.name},
         {"role", codeOf(roleCodes, account.role)},
         {"school", account.school},
         {"class", account.schoolClass},
         {"town", account.town},
         {"at", clock.now()}});
}

} // namespace xiange
