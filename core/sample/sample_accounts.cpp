#include "core/sample/sample_accounts.h"

#include "core/accounts/accounts.h"

#include <algorithm>

namespace xiange::sample {

namespace {

/// Adds accounts until the first failure, which it keeps. No two have the same name.
class AccountWriter {
public:
    AccountWriter(db::Database& database, const Clock& clock, const Actor& administrator)
        : m_accounts(database, clock), m_administrator(administrator) {
        m_names.insert(administrator.name);
    }

    Actor add(const QString& person, const QString& office, Role role, SchoolId school = {},
              ClassId schoolClass = {}, AreaId town = {}) {
        const QString name = m_names.contains(person) ? office + person : person;
        m_names.insert(name);
        const auto actor =
            m_accounts.add(name, role, school, schoolClass, town, m_administrator.account);
        if (!actor && !m_failure) {
            m_failure = actor.error();
        }
        return actor.value_or(Actor());
    }

    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

private:
    Accounts m_accounts;
    const Actor& m_administrator;
    QSet<QString> m_names;
    std::optional<Error> m_failure;
};

} // namespace

Result<QHash<SchoolId, Actor>> addAccounts(db::Database& database, const Clock& clock,
                                           const Actor& administrator,
                                           const QList<SampleSchool>& schools,
                                           const QList<ToldCase>& told) {
    AccountWriter accounts(database, clock, administrator);
    QHash<SchoolId, Actor> principals;
    for (const SampleSchool& school : schools) {
        principals.insert(school.id, accounts.add(school.principal, school.name + u'·',
                                                  Role::Principal, school.id));
    }
    const SchoolId tried = told.isEmpty() ? schools.first().id : told.first().school;
    for (const SampleSchool& school : schools) {
        if (school.id != tried) {
            continue;
        }
        for (const SampleClass& one : school.classes) {
            const bool its = std::ranges::any_of(one.children, [&](const SampleChild& child) {
                return !told.isEmpty() && child.id == told.first().student;
            });
            if (its || (told.isEmpty() && &one == &school.classes.first())) {
                accounts.add(one.headTeacher, QStringLiteral("班主任·"), Role::ClassTeacher,
                             school.id, one.id);
            }
        }
        accounts.add(QStringLiteral("罗建明"), QStringLiteral("镇教育办·"), Role::TownOfficer, {},
                     {}, school.town);
    }
    accounts.add(QStringLiteral("何丽华"), QStringLiteral("区教育局·"), Role::DistrictOfficer);
    if (accounts.failure()) {
        return tl::make_unexpected(*accounts.failure());
    }
    return principals;
}

} // namespace xiange::sample
