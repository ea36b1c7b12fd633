#include "core/accounts/identity_proof.h"

#include <QCoreApplication>

namespace xiange {

namespace {

constexpr int proofSeconds = 300;

/// The latest proof that stands for nothing yet; 0 if there is none.
qint64 freshProof(db::Reader& tx, const Actor& acting, AccountId decides, const Clock& clock) {
    return tx.count("SELECT COALESCE(MAX(id), 0) FROM identity_proof WHERE account_id = :account "
                    "AND asked_by = :acting AND entry_id IS NULL AND at >= :since",
                    {{"account", decides},
                     {"acting", acting.account},
                     {"since", clock.now().addSecs(-proofSeconds)}});
}

} // namespace

void recordProof(db::Writer& tx, const Actor& acting, AccountId account, const Clock& clock) {
    tx.change("INSERT INTO identity_proof (account_id, asked_by, at) "
              "VALUES (:account, :acting, :at)",
              {{"account", account}, {"acting", acting.account}, {"at", clock.now()}});
}

Result<void> needProof(db::Reader& tx, const Actor& acting, const Actor& decides,
                       const Clock& clock) {
    const bool asked = tx.count("SELECT COUNT(*) FROM account_password WHERE account_id = :account",
                                {{"account", decides.account}}) > 0;
    if (!asked || freshProof(tx, acting, decides.account, clock) > 0) {
        return {};
    }
    return fail(
        ErrorKind::NotAllowed,
        QCoreApplication::translate("Accounts", "This act asks for the password of the account %1.")
            .arg(decides.name),
        {}, QStringLiteral("password"));
}

void spendProof(db::Writer& tx, const Actor& acting, AccountId decides, const Clock& clock,
                EntryId entry) {
    tx.change("UPDATE identity_proof SET entry_id = :entry WHERE id = :proof",
              {{"entry", entry}, {"proof", freshProof(tx, acting, decides, clock)}});
}

QSet<EntryId> provenEntries(db::Reader& tx, CaseId dropoutCase) {
    const auto entries =
        tx.list("SELECT p.entry_id FROM identity_proof p JOIN case_entry n ON n.id = p.entry_id "
                "WHERE n.case_id = :case",
                {{"case", dropoutCase}}, [](const db::Rows& row) { return row.id<EntryId>(0); });
    return {entries.begin(), entries.end()};
}

} // namespace xiange
