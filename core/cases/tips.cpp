#include "core/cases/tips.h"

#include "core/accounts/accounts.h"

namespace xiange {

Tips::Tips(db::Database& database, const Clock& clock, const Actor& actor, CaseBook& cases,
           QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor), m_cases(cases) {}

Result<TipId> Tips::add(const Tip& tip, SchoolId school) {
    const SchoolId place = school.isValid() ? school : m_actor.school;
    const auto written = m_database.write([&](db::Writer& tx) -> Result<TipId> {
        // Anybody on duty may take a report down, wherever it belongs.
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, place)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (!tip.day.isValid() || tip.day > m_clock.today()) {
            return fail(ErrorKind::Invalid,
                        tr("Enter the day on which it was reported; it can't lie in the future."),
                        {}, QStringLiteral("day"));
        }
        if (tip.text.trimmed().isEmpty()) {
            return fail(ErrorKind::Invalid, tr("Write what was reported."), {},
                        QStringLiteral("text"));
        }
        return tx.insert<TipId>(
            "INSERT INTO tip (school_id, day, informant, about_whom, place, body, account_id, "
            "recorded_at) VALUES (:school, :day, :informant, :whom, :place, :body, :account, :at) "
            "RETURNING id",
            {{"school", place},
             {"day", tip.day},
             {"informant", tip.informant.trimmed()},
             {"whom", tip.aboutWhom.trimmed()},
             {"place", tip.place.trimmed()},
             {"body", tip.text.trimmed()},
             {"account", m_actor.account},
             {"at", m_clock.now()}});
    });
    if (written) {
        emit changed();
    }
    return written;
}

Result<QList<Tip>> Tips::list(SchoolId school) {
    const SchoolId place = school.isValid() ? school : m_actor.school;
    return m_database.read([&](db::Reader& tx) -> Result<QList<Tip>> {
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, place)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        // A class teacher sees what they took down themselves: the others are not their children.
        const AccountId only = m_actor.schoolClass.isValid() ? m_actor.account : AccountId();
        return tx.list(
            "SELECT t.id, t.day, t.informant, t.about_whom, t.place, t.body, "
            "COALESCE(a.name, ''), t.handled_on, t.handling, t.case_id FROM tip t "
            "LEFT JOIN account a ON a.id = t.account_id "
            "WHERE (CAST(:school AS BIGINT) IS NULL OR t.school_id IS NULL "
            "OR t.school_id = :school) "
            "AND (CAST(:only AS BIGINT) IS NULL OR t.account_id = :only) "
            "ORDER BY CASE WHEN t.handled_on IS NULL THEN 0 ELSE 1 END, t.day DESC, t.id DESC",
            {{"school", place}, {"only", only}}, [](const db::Rows& row) {
                return Tip{row.id<TipId>(0), row.day(1),       row.text(2), row.text(3),
                           row.text(4),      row.text(5),      row.text(6), row.day(7),
                           row.text(8),      row.id<CaseId>(9)};
            });
    });
}

Result<QList<OpenTip>> Tips::open(SchoolId school) {
    const SchoolId place = school.isValid() ? school : m_actor.school;
    return m_database.read([&](db::Reader& tx) -> Result<QList<OpenTip>> {
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, place)); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const AccountId only = m_actor.schoolClass.isValid() ? m_actor.account : AccountId();
        return tx.list(
            "SELECT t.id, t.day, t.about_whom, t.body, t.school_id, COALESCE(s.name, '') "
            "FROM tip t LEFT JOIN school s ON s.id = t.school_id WHERE t.handled_on IS NULL "
            "AND (CAST(:school AS BIGINT) IS NULL OR t.school_id = :school) "
            "AND (CAST(:town AS BIGINT) IS NULL OR s.town_id = :town OR t.school_id IS NULL) "
            "AND (CAST(:only AS BIGINT) IS NULL OR t.account_id = :only) ORDER BY t.day, t.id",
            {{"school", place}, {"town", m_actor.town}, {"only", only}}, [](const db::Rows& row) {
                return OpenTip{row.id<TipId>(0), row.day(1),          row.text(2),
                               row.text(3),      row.id<SchoolId>(4), row.text(5)};
            });
    });
}

Result<void> Tips::settle(TipId tip, const QString& handling, CaseId becomes) {
    const Result<void> done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto school = tx.first("SELECT school_id FROM tip WHERE id = :tip", {{"tip", tip}},
                                     [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (!school) {
            return fail(ErrorKind::NotFound, tr("There is no such report."));
        }
        if (auto allowed = allow(m_actor, Right::SeeChildren, placeOf(tx, *school)); !allowed) {
            return allowed;
        }
        const qint64 touched = tx.change(
            "UPDATE tip SET handled_on = :day, handling = :handling, handled_by = :account, "
            "case_id = :case WHERE id = :tip AND handled_on IS NULL",
            {{"day", m_clock.today()},
             {"handling", handling.trimmed()},
             {"account", m_actor.account},
             {"case", becomes},
             {"tip", tip}});
        if (touched == 0) {
            return fail(ErrorKind::Conflict, tr("This report has been dealt with already."));
        }
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> Tips::handle(TipId tip, const QString& handling) {
    if (handling.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, tr("Write how the report was dealt with."), {},
                    QStringLiteral("handling"));
    }
    return settle(tip, handling, {});
}

Result<CaseId> Tips::openCase(TipId tip, StudentId student) {
    QString text;
    const auto all = list();
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    for (const Tip& candidate : *all) {
        if (candidate.id == tip && candidate.handledOn.isValid()) {
            return fail(ErrorKind::Conflict, tr("This report has been dealt with already."));
        }
        text = candidate.id == tip ? candidate.text : text;
    }
    Result<CaseId> id = m_cases.openCaseOf(student);
    if (id && id->isValid()) {
        CaseEntry note;
        note.kind = EntryKind::Note;
        note.text = tr("Reported by the public: %1").arg(text);
        if (const auto noted = m_cases.add(*id, note); !noted) {
            return tl::make_unexpected(noted.error());
        }
    } else {
        id = m_cases.open(student, CaseOrigin::Tip, text);
    }
    if (!id) {
        return id;
    }
    return settle(tip, tr("A case was opened"), *id).map([&] { return *id; });
}

} // namespace xiange
