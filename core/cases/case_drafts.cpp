#include "core/cases/case_drafts.h"

#include "core/cases/case_json.h"
#include "core/cases/case_rows.h"

#include <QJsonDocument>

namespace xiange {

CaseDrafts::CaseDrafts(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<void> CaseDrafts::store(const DraftKey& key, const CaseEntry& entry,
                               const QList<EvidenceFile>* files) {
    return m_database.write([&](db::Writer& tx) -> Result<void> {
        const std::optional<CaseChild> child = case_rows::readChild(tx, key.student);
        if (!child) {
            return fail(ErrorKind::NotFound, QStringLiteral("There is no such child."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, {child->school, child->schoolClass});
            !allowed) {
            return allowed;
        }
        const auto draft = tx.insert<Id<struct DraftTag>>(
            "INSERT INTO case_draft (student_id, account_id, kind, about, body, saved_at) "
            "VALUES (:student, :account, :kind, :about, :body, :at) "
            "ON CONFLICT (student_id, account_id, kind, about) DO UPDATE SET "
            "body = excluded.body, saved_at = excluded.saved_at RETURNING id",
            {{"student", key.student},
             {"account", m_actor.account},
             {"kind", codeOf(entryKinds, key.kind)},
             {"about", key.about.value},
             {"body",
              QString::fromUtf8(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact))},
             {"at", m_clock.now()}});
        if (files == nullptr) {
            return {};
        }
        tx.change("DELETE FROM case_draft_file WHERE draft_id = :draft", {{"draft", draft}});
        for (qsizetype i = 0; i < files->size(); ++i) {
            tx.change("INSERT INTO case_draft_file (draft_id, position, file_name, content) "
                      "VALUES (:draft, :position, :name, :content)",
                      {{"draft", draft},
                       {"position", static_cast<qint64>(i)},
                       {"name", files->at(i).fileName},
                       {"content", files->at(i).bytes}});
        }
        return {};
    });
}

Result<void> CaseDrafts::keep(const DraftKey& key, const CaseEntry& entry) {
    return store(key, entry, nullptr);
}

Result<void> CaseDrafts::keepFiles(const DraftKey& key, const EntryDraft& draft) {
    return store(key, draft.entry, &draft.evidence);
}

Result<std::optional<EntryDraft>> CaseDrafts::find(const DraftKey& key) {
    return m_database.read([&](db::Reader& tx) {
        struct Found {
            qint64 id;
            QString body;
        };
        const auto found =
            tx.first("SELECT id, body FROM case_draft WHERE student_id = :student AND "
                     "account_id = :account AND kind = :kind AND about = :about",
                     {{"student", key.student},
                      {"account", m_actor.account},
                      {"kind", codeOf(entryKinds, key.kind)},
                      {"about", key.about.value}},
                     [](const db::Rows& row) {
                         return Found{row.integer(0), row.text(1)};
                     });
        if (!found) {
            return std::optional<EntryDraft>();
        }
        EntryDraft draft;
        draft.entry = entryFromJson(QJsonDocument::fromJson(found->body.toUtf8()).object());
        draft.evidence = tx.list("SELECT file_name, content FROM case_draft_file "
                                 "WHERE draft_id = :draft ORDER BY position",
                                 {{"draft", found->id}}, [](const db::Rows& row) {
                                     return EvidenceFile{row.text(0), row.bytes(1)};
                                 });
        return std::optional(draft);
    });
}

Result<std::optional<DraftKey>> CaseDrafts::lastOf(StudentId student) {
    return m_database.read([&](db::Reader& tx) {
        return tx.first(
            "SELECT kind, about FROM case_draft WHERE student_id = :student "
            "AND account_id = :account ORDER BY saved_at DESC, id DESC",
            {{"student", student}, {"account", m_actor.account}}, [&](const db::Rows& row) {
                return DraftKey{student,
                                fromCode(entryKinds, row.text(0)).value_or(EntryKind::Contact),
                                row.id<EntryId>(1)};
            });
    });
}

Result<void> CaseDrafts::remove(const DraftKey& key) {
    return m_database.write([&](db::Writer& tx) {
        const db::Bindings which = {{"student", key.student},
                                    {"account", m_actor.account},
                                    {"kind", codeOf(entryKinds, key.kind)},
                                    {"about", key.about.value}};
        tx.change("DELETE FROM case_draft_file WHERE draft_id IN (SELECT id FROM case_draft "
                  "WHERE student_id = :student AND account_id = :account AND kind = :kind "
                  "AND about = :about)",
                  which);
        tx.change("DELETE FROM case_draft WHERE student_id = :student AND account_id = :account "
                  "AND kind = :kind AND about = :about",
                  which);
    });
}

} // namespace xiange
