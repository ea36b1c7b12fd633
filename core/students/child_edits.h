#pragma once

#include "core/students/child_records.h"
#include "core/students/child_surroundings.h"

namespace xiange {

/// Everything this session changed about single children, in order: records, families, key groups,
/// disability, households, support plans. What was done last is taken back first.
class ChildEdits : public QObject {
    Q_OBJECT

public:
    /// The features whose changes can be taken back.
    struct Features {
        ChildRecords& records;
        Households& households;
        KeyGroups& groups;
        SupportPlans& plans;
    };

    ChildEdits(db::Database& database, const Clock& clock, const Actor& actor,
               const Features& features, QObject* parent = nullptr);

    /// Takes the last change back; gives its words, empty if there is none. ErrorKind::Conflict
    /// if somebody has changed the same since.
    Result<QString> undo();
    /// Makes again what was taken back last.
    Result<QString> redo();

signals:
    /// After a commit that concerns the surroundings; records tell of theirs.
    void changed(xiange::StudentId child);

private:
    /// Without an edit of surroundings: one of the record, which ChildRecords keeps.
    using Step = std::optional<SurroundingsEdit>;

    void remember(Step step);
    Result<void> put(const SurroundingsEdit& edit);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    ChildRecords& m_records;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace xiange
