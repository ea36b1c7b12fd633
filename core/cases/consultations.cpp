#include "core/cases/consultations.h"

#include "core/accounts/accounts.h"
#include "core/cases/case_rows.h"

#include <QHash>

namespace xiange {

using namespace case_rows;

namespace {

Result<void> isFilledIn(const Consultation& minutes, QDate today) {
    const auto missing = [](const QString& text, const char* field) {
        return fail(ErrorKind::Invalid, text, {}, QString::fromLatin1(field));
    };
    if (!minutes.day.isValid() || minutes.day > today) {
        return missing(Consultations::tr("Enter the day of the meeting; it can't lie in the "
                                         "future."),
                       "day");
    }
    if (minutes.participants.trimmed().isEmpty()) {
        return missing(Consultations::tr("Say who took part."), "participants");
    }
    if (minutes.text.trimmed().isEmpty()) {
        return missing(Consultations::tr("Write what was decided."), "text");
    }
    for (const ConsultationItem& item : minutes.items) {
        if (item.what.trimmed().isEmpty() || item.who.trimmed().isEmpty()) {
            return missing(Consultations::tr("Each follow-up says what is done and by whom."),
                           "items");
        }
    }
    return {};
}

ConsultationItem itemFrom(const db::Rows& row) {
    return {row.id<ConsultationItemId>(1),
            row.text(2),
            row.text(3),
            row.day(4),
            row.day(5),
            row.text(6)};
}

} // namespace

Consultations::Consultations(db::Database& database, const Clock& clock, const Actor& actor,
                             QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<ConsultationId> Consultations::add(const Consultation& minutes, SchoolId school) {
    const auto written = m_database.write([&](db::Writer& tx) -> Result<ConsultationId> {
        if (auto filled = isFilledIn(minutes, m_clock.today()); !filled) {
            return tl::make_unexpected(filled.error());
        }
        const SchoolId place = school.isValid() ? school : m_actor.school;
        if (auto allowed = allow(m_actor, Right::ApproveClosing, {place, {}}),
            keeps = allow(m_actor, Right::KeepCases, {place, {}});
            !allowed && !keeps) {
            return tl::make_unexpected(keeps.error());
        }
        const auto id = tx.insert<ConsultationId>(
            "INSERT INTO consultation (school_id, day, chair, participants, body, account_id, "
            "recorded_at) VALUES (:school, :day, :chair, :participants, :body, :account, :at) "
            "RETURNING id",
            {{"school", place},
             {"day", minutes.day},
             {"chair", minutes.chair.trimmed()},
             {"participants", minutes.participants.trimmed()},
             {"body", minutes.text.trimmed()},
             {"account", m_actor.account},
             {"at", m_clock.now()}});
        for (const ConsultedCase& about : minutes.cases) {
            const std::optional<DropoutCase> found = readCase(tx, about.id);
            if (!found) {
                return fail(ErrorKind::NotFound, tr("There is no such case."));
            }
            if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(found->child));
                !allowed) {
                return tl::make_unexpected(allowed.error());
            }
            CaseEntry entry;
            entry.kind = EntryKind::Consulted;
            entry.day = minutes.day;
            entry.account = m_actor.account;
            entry.recordedAt = m_clock.now();
            entry.persons = minutes.participants.trimmed();
            entry.text = minutes.text.trimmed();
            if (auto fits = case_rules::mayFollow(found->timeline, entry, m_clock.today()); !fits) {
                return tl::make_unexpected(fits.error());
            }
            insertEntry(tx, *found, entry);
            tx.change("INSERT INTO consultation_case (consultation_id, case_id) "
                      "VALUES (:consultation, :case)",
                      {{"consultation", id}, {"case", about.id}});
        }
        for (const ConsultationItem& item : minutes.items) {
            tx.change("INSERT INTO consultation_item (consultation_id, what, who, due) "
                      "VALUES (:consultation, :what, :who, :due)",
                      {{"consultation", id},
                       {"what", item.what.trimmed()},
                       {"who", item.who.trimmed()},
                       {"due", item.due}});
        }
        return id;
    });
    if (written) {
        emit changed();
    }
    return written;
}

Result<QList<Consultation>> Consultations::list(SchoolId school) {
    const SchoolId place = school.isValid() ? school : m_actor.school;
    return m_database.read([&](db::Reader& tx) -> Result<QList<Consultation>> {
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, place)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        QHash<ConsultationId, QList<ConsultedCase>> cases;
        db::Rows about =
            tx.rows("SELECT x.consultation_id, x.case_id, s.name, o.name, k.id, k.grade, k.number, "
                    "s.school_id FROM consultation_case x "
                    "JOIN dropout_case c ON c.id = x.case_id "
                    "JOIN student s ON s.id = c.student_id JOIN school o ON o.id = s.school_id "
                    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
                    "LEFT JOIN school_class k ON k.id = e.class_id ORDER BY x.case_id");
        while (about.next()) {
            const Place where{about.id<SchoolId>(7), about.id<ClassId>(4)};
            if (!allow(m_actor, Right::SeeChildren, where)) {
                continue; // another class's child: not even the name
            }
            const QString name = where.schoolClass.isValid()
                                     ? shortClassName({about.number(5), about.number(6)})
                                     : about.text(3);
            cases[about.id<ConsultationId>(0)].append({about.id<CaseId>(1), about.text(2), name});
        }
        QHash<ConsultationId, QList<ConsultationItem>> items;
        db::Rows left = tx.rows("SELECT consultation_id, id, what, who, due, done_on, done_note "
                                "FROM consultation_item ORDER BY id");
        while (left.next()) {
            items[left.id<ConsultationId>(0)].append(itemFrom(left));
        }
        return tx.list(
            "SELECT c.id, c.day, c.chair, c.participants, c.body, COALESCE(a.name, ''), "
            "c.recorded_at FROM consultation c LEFT JOIN account a ON a.id = c.account_id "
            "WHERE CAST(:school AS BIGINT) IS NULL OR c.school_id IS NULL "
            "OR c.school_id = :school ORDER BY c.day DESC, c.id DESC",
            {{"school", place}}, [&](const db::Rows& row) {
                const auto id = row.id<ConsultationId>(0);
                return Consultation{
                    id,          row.day(1),    row.text(2),     row.text(3),    row.text(4),
                    row.text(5), row.moment(6), cases.value(id), items.value(id)};
            });
    });
}

Result<QList<OpenFollowUp>> Consultations::followUpsDue(QDate upTo, SchoolId school) {
    const SchoolId place = school.isValid() ? school : m_actor.school;
    return m_database.read([&](db::Reader& tx) -> Result<QList<OpenFollowUp>> {
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, place)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (m_actor.schoolClass.isValid()) {
            return QList<OpenFollowUp>(); // the minutes are the school's, not one class's
        }
        return tx.list("SELECT c.id, i.id, i.what, i.who, i.due, i.done_on, i.done_note, c.day, "
                       "c.school_id, COALESCE(s.name, '') FROM consultation_item i "
                       "JOIN consultation c ON c.id = i.consultation_id "
                       "LEFT JOIN school s ON s.id = c.school_id "
                       "WHERE i.done_on IS NULL AND i.due <= :day "
                       "AND (CAST(:school AS BIGINT) IS NULL OR c.school_id = :school) "
                       "AND (CAST(:town AS BIGINT) IS NULL OR s.town_id = :town "
                       "OR c.school_id IS NULL) ORDER BY i.due, i.id",
                       {{"day", upTo}, {"school", place}, {"town", m_actor.town}},
                       [](const db::Rows& row) {
                           return OpenFollowUp{itemFrom(row), row.id<ConsultationId>(0), row.day(7),
                                               row.id<SchoolId>(8), row.text(9)};
                       });
    });
}

Result<void> Consultations::finish(ConsultationItemId item, const QString& note) {
    const Result<void> done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto school =
            tx.first("SELECT c.school_id FROM consultation_item i JOIN consultation c "
                     "ON c.id = i.consultation_id WHERE i.id = :item",
                     {{"item", item}}, [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (!school) {
            return fail(ErrorKind::NotFound, tr("There is no such follow-up."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, *school)); !allowed) {
            return allowed;
        }
        const qint64 touched =
            tx.change("UPDATE consultation_item SET done_on = :day, done_note = :note, "
                      "done_by = :account WHERE id = :item AND done_on IS NULL",
                      {{"day", m_clock.today()},
                       {"note", note.trimmed()},
                       {"account", m_actor.account},
                       {"item", item}});
        if (touched == 0) {
            return fail(ErrorKind::Conflict, tr("This follow-up is done already."));
        }
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace xiange
