#include "core/settings/rule_book.h"

#include "core/accounts/accounts.h"
#include "core/settings/rule_words.h"

namespace xiange {

namespace {

// The table holds other settings too.
const auto prefix = QStringLiteral("rule.");

} // namespace

RuleValues readRules(db::Reader& tx) {
    QHash<QString, QString> stored;
    db::Rows rows = tx.rows("SELECT name, value FROM setting WHERE name LIKE 'rule.%'");
    while (rows.next()) {
        stored.insert(rows.text(0).mid(prefix.size()), rows.text(1));
    }
    return RuleValues(stored);
}

RuleBook::RuleBook(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<RuleValues> RuleBook::read() {
    return m_database.read([](db::Reader& tx) { return readRules(tx); });
}

Result<void> RuleBook::mayChange() {
    return m_database.read([this](db::Reader& tx) { return mayChangeIn(tx); });
}

Result<void> RuleBook::mayChangeIn(db::Reader& tx) const {
    if (const auto allowed = allow(m_actor, Right::SetRules); !allowed) {
        return allowed;
    }
    if (m_actor.school.isValid() && tx.count("SELECT COUNT(*) FROM school") > 1) {
        return fail(ErrorKind::NotAllowed,
                    tr("These rules hold for every school of this database: only the district or "
                       "an administrator of all schools may change them."));
    }
    return {};
}

Result<void> RuleBook::set(const QString& name, const QString& value) {
    return setAll({{name, value}});
}

Result<void> RuleBook::setAll(const QMap<QString, QString>& changes) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (const auto allowed = mayChangeIn(tx); !allowed) {
            return allowed;
        }
        const RuleValues now = readRules(tx);
        if (const auto fits = checkRules(now, changes); !fits) {
            return fits;
        }
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            const QString stored = prefix + change.key();
            tx.change("DELETE FROM setting WHERE name = :name", {{"name", stored}});
            if (*change != findRule(change.key())->fallback) {
                tx.change("INSERT INTO setting (name, value) VALUES (:name, :value)",
                          {{"name", stored}, {"value", *change}});
            }
            if (now.text(change.key()) != *change) {
                recordAccess(tx, m_actor, m_clock, QStringLiteral("rule changed"), change.key(),
                             QStringLiteral("%1 → %2").arg(now.text(change.key()), *change));
            }
        }
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace xiange
