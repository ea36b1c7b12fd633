#include "core/students/child_edits.h"

#include "core/students/child_door.h"

namespace xiange {

ChildEdits::ChildEdits(db::Database& database, const Clock& clock, const Actor& actor,
                       const Features& features, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_actor(actor)
    , m_records(features.records) {
    const auto keep = [this](const SurroundingsEdit& edit) { remember(edit); };
    connect(&features.records, &ChildRecords::edited, this, [this] { remember(std::nullopt); });
    connect(&features.households, &Households::edited, this, keep);
    connect(&features.groups, &KeyGroups::edited, this, keep);
    connect(&features.plans, &SupportPlans::edited, this, keep);
}

void ChildEdits::remember(Step step) {
    m_done.push_back(std::move(step));
    m_undone.clear();
}

// From edit.before to edit.after; the other way round for an undo.
Result<void> ChildEdits::put(const SurroundingsEdit& edit) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto place = childWithin(tx, m_actor, Right::EditRecords, edit.child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        if (readSurroundings(tx, edit.child) != edit.before) {
            return fail(ErrorKind::Conflict,
                        tr("What is kept of %1 has been changed since; the change can't be taken "
                           "back any more.")
                            .arg(place->name));
        }
        replaceSurroundings(tx, edit.child, edit.before, edit.after);
        writeSurroundingsHistory(tx, m_actor.account, m_clock, edit);
        return {};
    });
    if (done) {
        emit changed(edit.child);
    }
    return done;
}

Result<QString> ChildEdits::undo() {
    if (m_done.empty()) {
        return QString();
    }
    Step step = std::move(m_done.back());
    m_done.pop_back();
    if (!step) {
        auto undone = m_records.undo();
        if (undone) {
            m_undone.push_back(std::move(step));
        }
        return undone;
    }
    if (const auto back = put({step->child, step->words, step->after, step->before}); !back) {
        return tl::make_unexpected(back.error());
    }
    m_undone.push_back(std::move(step));
    return m_undone.back()->words;
}

Result<QString> ChildEdits::redo() {
    if (m_undone.empty()) {
        return QString();
    }
    Step step = std::move(m_undone.back());
    m_undone.pop_back();
    if (!step) {
        auto redone = m_records.redo();
        if (redone) {
            m_done.push_back(std::move(step));
        }
        return redone;
    }
    if (const auto again = put(*step); !again) {
        return tl::make_unexpected(again.error());
    }
    m_done.push_back(std::move(step));
    return m_done.back()->words;
}

} // namespace xiange
