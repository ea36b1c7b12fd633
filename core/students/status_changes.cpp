#include "core/students/status_changes.h"

#include "core/accounts/accounts.h"
#include "core/calendar/school_calendar.h"
#include "core/students/status_change_rows.h"

#include <algorithm>

namespace xiange {

namespace {

Result<StatusSituation> situationOf(db::Reader& tx, const StatusChangeDraft& draft, QDate today,
                                    const Actor& actor) {
    auto situation = readStatusSituation(tx, draft, today);
    if (!situation) {
        return fail(ErrorKind::NotFound, StatusChanges::tr("This child is not in the register."));
    }
    if (const auto allowed = allow(actor, Right::ImportRoster, Place{situation->record.school, {}});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return std::move(*situation);
}

QDate endOfStay(const StatusEffect& effect, const StatusFacts& facts) {
    for (qsizetype i = 0; i < facts.enrolments.size(); ++i) {
        if (!facts.enrolments[i].until.isValid()) {
            return effect.enrolments.value(i).until;
        }
    }
    return {};
}

} // namespace

StatusChanges::StatusChanges(db::Database& database, const Clock& clock, const Actor& actor,
                             QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<StatusPreview> StatusChanges::preview(const StatusChangeDraft& draft) {
    return m_database.read([&](db::Reader& tx) -> Result<StatusPreview> {
        const auto situation = situationOf(tx, draft, m_clock.today(), m_actor);
        if (!situation) {
            return tl::make_unexpected(situation.error());
        }
        const StatusFacts& facts = situation->facts;
        StatusPreview preview;
        preview.name = situation->record.name;
        preview.objections = status_rules::judge(draft, facts);
        preview.before = preview.after = facts.status;
        if (situation->record.currentClass().isValid()) {
            preview.classBefore = facts.lastClass;
        }
        preview.classAfter = preview.classBefore;
        if (!status_rules::isRefused(preview.objections)) {
            const StatusEffect effect = status_rules::effectOf(draft, facts);
            preview.after = effect.status;
            preview.lastDay = endOfStay(effect, facts);
            if (status_rules::leadsIntoClass(draft.kind)) {
                preview.classAfter = facts.toClass ? facts.toClass : preview.classBefore;
            } else {
                preview.classAfter.reset();
            }
        }
        return preview;
    });
}

Result<StatusChangeId> StatusChanges::record(const StatusChangeDraft& wanted,
                                             const QList<EvidenceFile>& files) {
    if (const auto checked = checkEvidence(files); !checked) {
        return tl::make_unexpected(checked.error());
    }
    StatusChangeDraft draft = wanted;
    draft.attached = !files.isEmpty();
    auto recorded = m_database.write([&](db::Writer& tx) -> Result<StatusChangeId> {
        const auto situation = situationOf(tx, draft, m_clock.today(), m_actor);
        if (!situation) {
            return tl::make_unexpected(situation.error());
        }
        const QList<StatusObjection> objections = status_rules::judge(draft, situation->facts);
        if (!objections.isEmpty()) {
            const StatusObjection& first = objections.first();
            return fail(ErrorKind::Invalid, first.text, {}, first.field);
        }
        const auto& to = situation->facts.toClass;
        if (status_rules::leadsIntoClass(draft.kind) && to) {
            if (const auto allowed = allow(m_actor, Right::ImportRoster, Place{to->school, {}});
                !allowed) {
                return tl::make_unexpected(allowed.error());
            }
        }
        const StatusChangeId id = writeStatusChange(tx, draft, *situation, m_actor, m_clock);
        writeStatusFiles(tx, id, files, m_actor, m_clock);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("status change"),
                     QString::number(draft.student.value),
                     QStringLiteral("%1 %2").arg(codeOf(statusChangeCodes, draft.kind),
                                                 draft.day.toString(Qt::ISODate)));
        return id;
    });
    if (recorded) {
        emit changed();
    }
    return recorded;
}

Result<StatusChangeId> StatusChanges::correct(StatusChangeId change, const QString& reason) {
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, tr("Say why the change was wrong."), {},
                    QStringLiteral("reason"));
    }
    auto corrected = m_database.write([&](db::Writer& tx) -> Result<StatusChangeId> {
        auto id = correctStatusChange(tx, change, reason, m_actor, m_clock);
        if (id) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("status change corrected"),
                         QString::number(change.value));
        }
        return id;
    });
    if (corrected) {
        emit changed();
    }
    return corrected;
}

Result<QList<StatusChangeEntry>> StatusChanges::history(StudentId student) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<StatusChangeEntry>> {
        const auto school =
            tx.first("SELECT school_id FROM student WHERE id = :id", {{"id", student}},
                     [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (!school) {
            return fail(ErrorKind::NotFound, tr("This child is not in the register."));
        }
        if (const auto allowed = allow(m_actor, Right::SeeChildren, Place{*school, {}}); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        return readStatusHistory(tx, student);
    });
}

Result<QList<StatusClass>> StatusChanges::classesFor(QDate day) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        return tx.list(
            "SELECT id, school_id, school_year, grade, number FROM school_class "
            "WHERE school_year = :year AND (school_id = :school OR CAST(:school AS BIGINT) = 0) "
            "ORDER BY school_id, grade, number",
            {{"year", schoolYearOf(day)}, {"school", m_actor.school.value}},
            [](const db::Rows& row) {
                return StatusClass{row.id<ClassId>(0),
                                   row.id<SchoolId>(1),
                                   row.number(2),
                                   {row.number(3), row.number(4)}};
            });
    });
}

} // namespace xiange
