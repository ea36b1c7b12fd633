// What is read of the cases: state, next step and surroundings are derived each time.

#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_settings.h"
#include "core/cases/case_surroundings.h"
#include "core/cases/joint_work.h"

#include <algorithm>

namespace xiange {

using namespace case_rows;

namespace {

/// Places the most urgent state first.
int urgency(CaseState state) {
    switch (state) {
    case CaseState::Suspected:
        return 0;
    case CaseState::Confirmed:
        return 1;
    case CaseState::Watch:
        return 2;
    case CaseState::Returned:
        return 3;
    case CaseState::Closed:
        return 4;
    }
    return 5;
}

CaseFile filed(CaseSurroundings& surroundings, DropoutCase dropoutCase, bool dayByDay, QDate today,
               const case_rules::Thresholds& thresholds) {
    CaseFile file;
    file.state = case_rules::stateOf(dropoutCase.timeline).value_or(CaseState::Watch);
    file.since = case_rules::stateSince(dropoutCase.timeline);
    file.around = surroundings.of(dropoutCase, dayByDay);
    file.next = case_rules::nextStep(dropoutCase.timeline, file.around, today, thresholds);
    file.further = case_rules::furtherSteps(dropoutCase.timeline, file.around, today, thresholds);
    file.dropoutCase = std::move(dropoutCase);
    return file;
}

} // namespace

Result<QList<CaseFile>> CaseBook::list(const CaseFilter& filter) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<CaseFile>> {
        if (auto allowed = allow(m_actor, Right::SeeChildren, {filter.school, {}}); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const CaseScope scope{filter.school.isValid() ? filter.school : m_actor.school,
                              m_actor.town, m_actor.schoolClass, filter.student};
        const QDate today = m_clock.today();
        const case_rules::Thresholds thresholds = case_rules::readThresholds(tx);
        CaseSurroundings surroundings(tx, scope, today, thresholds);
        QList<CaseFile> files;
        for (DropoutCase& found : readCases(tx, scope)) {
            const CaseState state = case_rules::stateOf(found.timeline).value_or(CaseState::Watch);
            const bool wanted = (!filter.state || state == *filter.state) &&
                                (!filter.openOnly || state != CaseState::Closed);
            if (wanted && allow(m_actor, Right::SeeChildren, placeOf(found.child))) {
                files.append(filed(surroundings, std::move(found), false, today, thresholds));
            }
        }
        std::stable_sort(files.begin(), files.end(), [](const CaseFile& a, const CaseFile& b) {
            return std::pair(urgency(a.state), a.since) < std::pair(urgency(b.state), b.since);
        });
        return files;
    });
}

Result<CaseFile> CaseBook::one(CaseId id) {
    return m_database.read([&](db::Reader& tx) -> Result<CaseFile> {
        std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such case."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const QDate today = m_clock.today();
        const case_rules::Thresholds thresholds = case_rules::readThresholds(tx);
        CaseSurroundings surroundings(tx, {{}, {}, {}, found->child.id}, today, thresholds);
        return filed(surroundings, *std::move(found), true, today, thresholds);
    });
}

Result<CaseChild> CaseBook::child(StudentId student) {
    return m_database.read([&](db::Reader& tx) -> Result<CaseChild> {
        const std::optional<CaseChild> found = readChild(tx, student);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such child."));
        }
        return allow(m_actor, Right::SeeChildren, placeOf(*found)).map([&] { return *found; });
    });
}

Result<QList<Responsible>> CaseBook::chainOf(StudentId student) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<Responsible>> {
        const std::optional<CaseChild> found = readChild(tx, student);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such child."));
        }
        return allow(m_actor, Right::SeeChildren, placeOf(*found)).map([&] {
            return responsibleFor(tx, *found, false);
        });
    });
}

Result<QList<Responsible>> CaseBook::chainWithPhones(StudentId student) {
    return m_database.write([&](db::Writer& tx) -> Result<QList<Responsible>> {
        const std::optional<CaseChild> found = readChild(tx, student);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such child."));
        }
        if (const auto may = allow(m_actor, Right::RevealPrivate, placeOf(*found)); !may) {
            return tl::make_unexpected(may.error());
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"), found->name,
                     QStringLiteral("responsible persons"));
        return responsibleFor(tx, *found, true);
    });
}

Result<QSet<StudentId>> CaseBook::taughtAtHome(SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<QSet<StudentId>> {
        const SchoolId place = school.isValid() ? school : m_actor.school;
        if (auto allowed = allow(m_actor, Right::SeeChildren, {place, {}}); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        // The last standing entry that says where the child learns, of all its cases.
        db::Rows turns = tx.rows(
            "SELECT c.student_id, n.kind, COALESCE(n.placement, '') FROM case_entry n "
            "JOIN dropout_case c ON c.id = n.case_id JOIN student s ON s.id = c.student_id "
            "JOIN school o ON o.id = s.school_id "
            "WHERE n.kind IN ('opened', 'returned', 'relapsed', 'marked_suspected', 'confirmed') "
            "AND NOT EXISTS (SELECT 1 FROM case_entry x WHERE x.corrects = n.id) "
            "AND (CAST(:school AS BIGINT) IS NULL OR s.school_id = :school) "
            "AND (CAST(:town AS BIGINT) IS NULL OR o.town_id = :town) ORDER BY n.id",
            {{"school", place}, {"town", m_actor.town}});
        QSet<StudentId> children;
        while (turns.next()) {
            const auto child = turns.id<StudentId>(0);
            if (turns.text(1) == codeOf(entryKinds, EntryKind::Returned) &&
                turns.text(2) == codeOf(placements, Placement::HomeTeaching)) {
                children.insert(child);
            } else {
                children.remove(child);
            }
        }
        return children;
    });
}

Result<CaseId> CaseBook::openCaseOf(StudentId student) {
    return m_database.read([&](db::Reader& tx) {
        const std::optional<DropoutCase> found = readOpenCase(tx, student);
        return found ? found->id : CaseId();
    });
}

Result<EvidenceFile> CaseBook::evidence(EvidenceId id, EvidenceLook look) {
    struct Found {
        Place place;
        QString child;
        EvidenceFile file;
    };
    const auto found = m_database.read([&](db::Reader& tx) -> Result<Found> {
        const auto row = tx.first(
            "SELECT s.school_id, e.class_id, s.name, f.file_name, f.content, o.town_id "
            "FROM case_entry_file f "
            "JOIN case_entry n ON n.id = f.entry_id JOIN dropout_case c ON c.id = n.case_id "
            "JOIN student s ON s.id = c.student_id JOIN school o ON o.id = s.school_id "
            "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL WHERE f.id = :file",
            {{"file", id}}, [](const db::Rows& line) {
                return Found{{line.id<SchoolId>(0), line.id<ClassId>(1), line.id<AreaId>(5)},
                             line.text(2),
                             {line.text(3), line.bytes(4)}};
            });
        if (!row) {
            return fail(ErrorKind::NotFound, tr("There is no such file."));
        }
        return allow(m_actor, Right::SeeChildren, row->place).map([&] { return *row; });
    });
    if (found && look == EvidenceLook::Opened) {
        const auto noted = m_database.write([&](db::Writer& tx) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("evidence opened"), found->child,
                         found->file.fileName);
        });
        if (!noted) {
            return tl::make_unexpected(noted.error());
        }
    }
    return found.map([](const Found& row) { return row.file; });
}

} // namespace xiange
