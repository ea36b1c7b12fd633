#include "core/checks/list_comparison.h"

#include "core/accounts/accounts.h"
#include "core/checks/list_store.h"
#include "core/settings/rule_book.h"

#include <algorithm>

namespace xiange {

namespace {

Result<void> checkDecision(const RowDecision& wanted) {
    if (wanted.decision == ListDecision::Same && !wanted.student.isValid()) {
        return fail(ErrorKind::Invalid, ListComparison::tr("Choose which pupil it is."), {},
                    QStringLiteral("student"));
    }
    return {};
}

} // namespace

ListComparison::ListComparison(db::Database& database, CaseBook& cases, const Clock& clock,
                               const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_cases(cases), m_clock(clock), m_actor(actor) {}

Result<ComparedListId> ListComparison::compare(const QString& fileName, const ListReading& reading,
                                               ListSource source, const Progress& progress) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster, {m_actor.school, {}}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    ListMatching how;
    const auto roster = m_database.read([&](db::Reader& tx) {
        how.bands = ageBandsOf(readRules(tx));
        return readRosterChildren(tx, m_actor);
    });
    if (!roster) {
        return tl::make_unexpected(roster.error());
    }
    const auto total = static_cast<qint64>(reading.children.size());
    bool stopped = false;
    how.ageDay = ageCountingDay(m_clock.today());
    how.progress = [&](qsizetype done) {
        stopped = stopped || (progress && !progress(done, total * 2));
        return !stopped;
    };
    const QList<ListMatch> matches = matchList(reading.children, *roster, how);
    auto id = m_database.write([&](db::Writer& tx) -> Result<ComparedListId> {
        NewList list{fileName, source, &reading, &matches};
        const ComparedListId made = storeList(tx, list, m_actor, m_clock, [&](qint64 done) {
            stopped = stopped || (progress && !progress(total + done, total * 2));
            return !stopped;
        });
        if (stopped) {
            return fail(ErrorKind::Cancelled,
                        tr("The comparison was stopped; nothing of it was kept."));
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("list compared"), fileName,
                     codeOf(listSourceCodes, source));
        return made;
    });
    if (id) {
        emit changed();
    }
    return id;
}

Result<void> ListComparison::mayUse(db::Reader& tx, ComparedListId id) const {
    const auto place = tx.first("SELECT school_id, town_id FROM compared_list WHERE id = :id",
                                {{"id", id}}, [](const db::Rows& row) {
                                    return Place{row.id<SchoolId>(0), {}, row.id<AreaId>(1)};
                                });
    if (!place) {
        return fail(ErrorKind::NotFound, tr("There is no such list."));
    }
    // A list of the whole town is not a school's to look at.
    const bool beyond =
        (m_actor.school.isValid() && place->school != m_actor.school) ||
        (m_actor.town.isValid() && !place->school.isValid() && place->town != m_actor.town);
    if (beyond) {
        return fail(ErrorKind::NotAllowed,
                    tr("This list was compared for another school or town."));
    }
    return allow(m_actor, Right::ImportRoster, *place);
}

Result<QList<ComparedList>> ListComparison::lists() {
    if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        QList<ComparedList> all = readLists(tx);
        all.removeIf([&](const ComparedList& list) { return !mayUse(tx, list.id); });
        return all;
    });
}

Result<ComparedList> ListComparison::one(ComparedListId id) {
    return m_database.read([&](db::Reader& tx) -> Result<ComparedList> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        return readLists(tx, id).value(0);
    });
}

Result<QList<ComparedRow>> ListComparison::rows(ComparedListId id,
                                                const ComparedRowFilter& filter) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<ComparedRow>> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        return readComparedRows(tx, id, filter);
    });
}

Result<QList<ListFinding>> ListComparison::findings(ComparedListId id) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<ListFinding>> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        return readListFindings(tx, id);
    });
}

Result<void> ListComparison::decide(ComparedRowId row, const RowDecision& wanted) {
    if (const auto sound = checkDecision(wanted); !sound) {
        return sound;
    }
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto list =
            tx.first("SELECT list_id FROM compared_row WHERE id = :row", {{"row", row}},
                     [](const db::Rows& one) { return one.id<ComparedListId>(0); });
        if (!list) {
            return fail(ErrorKind::NotFound, tr("This row is not there any more."));
        }
        if (const auto may = mayUse(tx, *list); !may) {
            return may;
        }
        if (wanted.decision == ListDecision::Same &&
            tx.count("SELECT COUNT(*) FROM compared_candidate WHERE row_id = :row "
                     "AND student_id = :student",
                     {{"row", row}, {"student", wanted.student}}) == 0) {
            return fail(ErrorKind::Invalid, tr("This pupil is not among those proposed."), {},
                        QStringLiteral("student"));
        }
        if (!storeDecision(tx, row, wanted, m_actor, m_clock)) {
            return fail(ErrorKind::Conflict,
                        tr("This row has been booked; the register of children has it now."));
        }
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<ComparedRowId> ListComparison::undo(ComparedListId id) {
    auto row = m_database.write([&](db::Writer& tx) -> Result<ComparedRowId> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        return takeBackDecision(tx, id);
    });
    if (row && row->isValid()) {
        emit changed();
    }
    return row;
}

Result<Booked> ListComparison::book(ComparedListId id) {
    QList<StudentId> strayed;
    QString reason;
    auto booked = m_database.write([&](db::Writer& tx) -> Result<Booked> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        const ComparedList list = readLists(tx, id).value(0);
        reason = tr("Compared with %1, %2.").arg(listSourceName(list.source), list.fileName);
        const Booked done = bookSettledRows(tx, list, m_actor, m_clock, &strayed);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("list booked"), list.fileName,
                     QString::number(done.rows));
        return done;
    });
    if (!booked) {
        return booked;
    }
    for (const StudentId student : std::as_const(strayed)) {
        const auto opened = m_cases.open(student, CaseOrigin::CrossCheck, reason);
        if (opened) {
            ++booked->cases;
            const auto noted =
                m_database.write([&](db::Writer& tx) { noteOpenedCase(tx, id, *opened); });
            if (!noted) {
                return tl::make_unexpected(noted.error());
            }
        } else if (opened.error().kind != ErrorKind::Conflict &&
                   opened.error().kind != ErrorKind::NotAllowed) {
            return tl::make_unexpected(opened.error());
        }
    }
    emit changed();
    return booked;
}

} // namespace xiange
