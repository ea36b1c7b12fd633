#include "core/cases/case_book.h"

#include "core/absence/absences.h"
#include "core/calendar/calendars.h"
#include "core/cases/case_rows.h"
#include "core/cases/case_settings.h"

#include <QLocale>

#include <algorithm>

namespace xiange {

using namespace case_rows;

namespace {

tl::unexpected<Error> noSuchCase() {
    return fail(ErrorKind::NotFound, CaseBook::tr("There is no such case."));
}

tl::unexpected<Error> noSuchChild() {
    return fail(ErrorKind::NotFound, CaseBook::tr("There is no such child."));
}

Place placeOf(const CaseChild& child) {
    return {child.school, child.schoolClass};
}

Result<void> checkEvidence(const QList<EvidenceFile>& evidence) {
    for (const EvidenceFile& file : evidence) {
        if (file.bytes.isEmpty() || file.bytes.size() > largestEvidence) {
            return fail(ErrorKind::Invalid,
                        CaseBook::tr("%1 can't be attached: a file may have up to 10 MB and must "
                                     "not be empty.")
                            .arg(file.fileName),
                        {}, QStringLiteral("evidence"));
        }
    }
    return {};
}

QString openingText(const AbsenceRun& run) {
    const QString form = CaseBook::tr("d MMM", "a day without its year");
    return CaseBook::tr("Absent without leave since %1: %2 school days up to %3.")
        .arg(QLocale().toString(run.from, form))
        .arg(run.schoolDays)
        .arg(QLocale().toString(run.to, form));
}

// A child that wasn't there for longer than this was not "seen again" just now.
constexpr int lastSeenDays = 14;

/// Whether the child was in class, if only for half a day, when its class was last called.
bool seenAgain(const QList<case_rules::Attendance>& days) {
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        if (day->called) {
            return day->present > 0;
        }
    }
    return false;
}

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

} // namespace

CaseBook::CaseBook(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

// ---- writing ------------------------------------------------------------------------------

Result<EntryId> CaseBook::append(db::Writer& tx, const DropoutCase& dropoutCase, CaseEntry entry,
                                 const QList<EvidenceFile>& evidence) {
    entry.day = entry.day.isValid() ? entry.day : m_clock.today();
    entry.account = m_actor.account;
    entry.recordedAt = m_clock.now();
    entry.persons = entry.persons.isEmpty() ? m_actor.name : entry.persons;
    if (auto allowed = case_rules::mayFollow(dropoutCase.timeline, entry, m_clock.today());
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const EntryId id = insertEntry(tx, dropoutCase, entry);
    for (const EvidenceFile& file : evidence) {
        insertEvidence(tx, id, file);
    }
    return id;
}

template <typename Rule>
Result<EntryId> CaseBook::act(CaseId id, Right right, const CaseEntry& entry,
                              const QList<EvidenceFile>& evidence, Rule rule) {
    if (auto checked = checkEvidence(evidence); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const Result<EntryId> written = m_database.write([&](db::Writer& tx) -> Result<EntryId> {
        const std::optional<DropoutCase> found = readCase(tx, id);
        if (!found) {
            return noSuchCase();
        }
        if (auto allowed = allow(m_actor, right, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (Result<void> judged = rule(tx, *found); !judged) {
            return tl::make_unexpected(judged.error());
        }
        return append(tx, *found, entry, evidence);
    });
    if (written) {
        emit changed(id);
    }
    return written;
}

Result<CaseId> CaseBook::openIn(db::Writer& tx, StudentId student, std::optional<CaseOrigin> origin,
                                const QString& text) {
    DropoutCase opened;
    const std::optional<CaseChild> child = readChild(tx, student);
    if (!child) {
        return noSuchChild();
    }
    if (auto allowed = allow(m_actor, Right::KeepCases, placeOf(*child)); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const std::optional<AbsenceRun> run = runGoingOn(tx, student, m_clock.today());
    opened.child = *child;
    opened.origin = origin.value_or(run ? CaseOrigin::AbsenceRun : CaseOrigin::Manual);
    opened.id = insertCase(tx, opened.child, opened.origin);
    CaseEntry entry;
    entry.kind = EntryKind::Opened;
    entry.text = text.isEmpty() && run ? openingText(*run) : text;
    return append(tx, opened, entry, {}).map([&](EntryId) { return opened.id; });
}

Result<CaseId> CaseBook::open(StudentId student, std::optional<CaseOrigin> origin,
                              const QString& text) {
    const Result<CaseId> opened = m_database.write([&](db::Writer& tx) -> Result<CaseId> {
        if (readOpenCase(tx, student)) {
            return fail(ErrorKind::Conflict, tr("This child has a case that is still open."));
        }
        return openIn(tx, student, origin, text);
    });
    if (opened) {
        emit changed(*opened);
    }
    return opened;
}

Result<CaseId> CaseBook::addContact(StudentId student, CaseEntry contact,
                                    const QList<EvidenceFile>& evidence) {
    contact.kind = EntryKind::Contact;
    if (auto checked = checkEvidence(evidence); !checked) {
        return tl::make_unexpected(checked.error());
    }
    const Result<CaseId> written = m_database.write([&](db::Writer& tx) -> Result<CaseId> {
        std::optional<DropoutCase> found = readOpenCase(tx, student);
        if (!found) {
            const Result<CaseId> opened = openIn(tx, student, {}, {});
            if (!opened) {
                return opened;
            }
            found = readCase(tx, *opened);
        }
        if (auto allowed = allow(m_actor, Right::KeepCases, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return append(tx, *found, contact, evidence).map([&](EntryId) { return found->id; });
    });
    if (written) {
        emit changed(*written);
    }
    return written;
}

Result<EntryId> CaseBook::add(CaseId id, CaseEntry entry, const QList<EvidenceFile>& evidence) {
    // These have a door of their own, where their proof is judged.
    if (entry.kind == EntryKind::Opened || entry.kind == EntryKind::Confirmed ||
        entry.kind == EntryKind::Closed) {
        return fail(ErrorKind::Invalid,
                    tr("\"%1\" can't be recorded without its proof.").arg(displayName(entry.kind)));
    }
    return act(id, Right::KeepCases, entry, evidence,
               [&](db::Writer& tx, const DropoutCase& found) -> Result<void> {
                   if (entry.kind == EntryKind::Correction) {
                       return mayStrikeOut(tx, found, entry.corrects);
                   }
                   return {};
               });
}

Result<EntryId> CaseBook::confirm(CaseId id, const QString& text) {
    CaseEntry entry;
    entry.kind = EntryKind::Confirmed;
    entry.text = text;
    return act(id, Right::ConfirmDropout, entry, {},
               [this](db::Writer& tx, const DropoutCase& found) -> Result<void> {
                   const QDate today = m_clock.today();
                   const auto thresholds = case_rules::readThresholds(tx);
                   const case_rules::ConfirmationProof proof = case_rules::confirmationProof(
                       found.timeline, runGoingOn(tx, found.child.id, today, thresholds.leave),
                       today, thresholds);
                   if (proof.complete()) {
                       return {};
                   }
                   return fail(ErrorKind::Invalid,
                               tr("%1 can't be deemed a dropout yet. %2")
                                   .arg(found.child.name,
                                        proof.missing().join(tr("; ", "between reasons"))));
               });
}

Result<EntryId> CaseBook::report(CaseId id, EntryKind to, const QString& documentNumber,
                                 QDate dateSent, QDate receipt) {
    CaseEntry entry;
    entry.kind = to;
    entry.documentNumber = documentNumber.trimmed();
    entry.dateSent = dateSent.isValid() ? dateSent : m_clock.today();
    entry.day = entry.dateSent;
    entry.receiptDay = receipt;
    return add(id, entry);
}

Result<EntryId> CaseBook::markReturned(CaseId id, QDate day, Placement placement,
                                       const QString& text) {
    CaseEntry entry;
    entry.kind = EntryKind::Returned;
    entry.day = day;
    entry.placement = placement;
    entry.text = text;
    return add(id, entry);
}

Result<EntryId> CaseBook::close(CaseId id, const ClosingRequest& request) {
    CaseEntry entry;
    entry.kind = EntryKind::Closed;
    entry.closingReason = request.reason;
    entry.approver = request.approver.trimmed();
    entry.text = request.text;
    return act(id, Right::KeepCases, entry, request.evidence,
               [&](db::Writer& tx, const DropoutCase& found) {
                   const auto thresholds = case_rules::readThresholds(tx);
                   const case_rules::Surroundings around = filed(tx, found, thresholds).around;
                   return case_rules::mayClose(found.timeline,
                                               {request.reason, !request.evidence.isEmpty(),
                                                request.approver, m_actor.name, around.presence,
                                                around.run.has_value(),
                                                around.run ? around.run->schoolDays : 0},
                                               thresholds);
               });
}

Result<void> CaseBook::mayStrikeOut(db::Writer& tx, const DropoutCase& dropoutCase,
                                    EntryId corrected) const {
    for (const CaseEntry& entry : case_rules::standing(dropoutCase.timeline)) {
        const bool decision = entry.kind == EntryKind::Confirmed || entry.kind == EntryKind::Closed;
        if (entry.id != corrected || !decision) {
            continue;
        }
        if (auto allowed = allow(m_actor, Right::ConfirmDropout, placeOf(dropoutCase.child));
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (entry.kind == EntryKind::Closed && readOpenCase(tx, dropoutCase.child.id)) {
            return fail(ErrorKind::Conflict,
                        tr("This case can't be opened again: the child has another case that is "
                           "still open."));
        }
    }
    return {};
}

Result<EntryId> CaseBook::correct(CaseId id, EntryId corrected, const QString& reason) {
    CaseEntry entry;
    entry.kind = EntryKind::Correction;
    entry.corrects = corrected;
    entry.text = reason;
    return add(id, entry);
}

// ---- reading ------------------------------------------------------------------------------

CaseFile CaseBook::filed(db::Reader& tx, DropoutCase dropoutCase,
                         const case_rules::Thresholds& thresholds) const {
    const QDate today = m_clock.today();
    CaseFile file;
    file.state = case_rules::stateOf(dropoutCase.timeline).value_or(CaseState::Watch);
    file.since = case_rules::stateSince(dropoutCase.timeline);
    if (file.state != CaseState::Closed) {
        file.around.run = runGoingOn(tx, dropoutCase.child.id, today, thresholds.leave);
    }
    if (!file.around.run && file.state != CaseState::Closed) {
        file.around.seenAgain =
            seenAgain(readAttendance(tx, dropoutCase.child, today.addDays(-lastSeenDays), today));
    }
    if (file.state == CaseState::Returned) {
        const QList<case_rules::Attendance> days =
            readAttendance(tx, dropoutCase.child, file.since, today);
        file.around.presence = case_rules::followUp(file.since, days, today, thresholds);
    }
    file.around.country = readCountryDays(tx);
    file.next = case_rules::nextStep(dropoutCase.timeline, file.around, today, thresholds);
    file.dropoutCase = std::move(dropoutCase);
    return file;
}

Result<QList<CaseFile>> CaseBook::list(const CaseFilter& filter) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<CaseFile>> {
        if (auto allowed = allow(m_actor, Right::SeeChildren, {filter.school, {}}); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        QList<CaseFile> files;
        const auto thresholds = case_rules::readThresholds(tx);
        const SchoolId school = filter.school.isValid() ? filter.school : m_actor.school;
        for (const DropoutCase& found : readCases(tx, school, filter.student)) {
            const CaseState state = case_rules::stateOf(found.timeline).value_or(CaseState::Watch);
            const bool outside = !allow(m_actor, Right::SeeChildren, placeOf(found.child)) ||
                                 (m_actor.town.isValid() && m_actor.town != found.child.town);
            const bool wanted = (!filter.state || state == *filter.state) &&
                                (!filter.openOnly || state != CaseState::Closed);
            if (wanted && !outside) {
                files.append(filed(tx, found, thresholds));
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
            return noSuchCase();
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(found->child)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return filed(tx, *std::move(found), case_rules::readThresholds(tx));
    });
}

Result<CaseChild> CaseBook::child(StudentId student) {
    return m_database.read([&](db::Reader& tx) -> Result<CaseChild> {
        const std::optional<CaseChild> found = readChild(tx, student);
        if (!found) {
            return noSuchChild();
        }
        return allow(m_actor, Right::SeeChildren, placeOf(*found)).map([&] { return *found; });
    });
}

Result<CaseId> CaseBook::openCaseOf(StudentId student) {
    return m_database.read([&](db::Reader& tx) {
        const std::optional<DropoutCase> found = readOpenCase(tx, student);
        return found ? found->id : CaseId();
    });
}

Result<EvidenceFile> CaseBook::evidence(EvidenceId id) {
    return m_database.read([&](db::Reader& tx) -> Result<EvidenceFile> {
        struct Found {
            Place place;
            EvidenceFile file;
        };
        const auto found = tx.first(
            "SELECT s.school_id, e.class_id, f.file_name, f.content FROM case_entry_file f "
            "JOIN case_entry n ON n.id = f.entry_id JOIN dropout_case c ON c.id = n.case_id "
            "JOIN student s ON s.id = c.student_id "
            "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL WHERE f.id = :file",
            {{"file", id}}, [](const db::Rows& row) {
                return Found{{row.id<SchoolId>(0), row.id<ClassId>(1)},
                             {row.text(2), row.bytes(3)}};
            });
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such file."));
        }
        return allow(m_actor, Right::SeeChildren, found->place).map([&] { return found->file; });
    });
}

} // namespace xiange
