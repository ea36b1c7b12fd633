// Taking a whole booking of a compared list back.

#include "core/accounts/accounts.h"
#include "core/cases/case_taking_back.h"
#include "core/checks/list_store.h"
#include "core/students/school_age_rows.h"

#include <QSet>

namespace xiange {

namespace {

using BookingId = Id<struct BookingTag>;

struct BookedLine {
    ComparedRowId row;
    SchoolAgeChildId child;
    QString name;
    QString before;
    QString after;
};

QList<BookedLine> readLines(db::Reader& tx, BookingId booking) {
    return tx.list("SELECT b.row_id, b.child_id, r.name, b.line_before, b.line_after "
                   "FROM list_booking_child b JOIN compared_row r ON r.id = b.row_id "
                   "WHERE b.booking_id = :booking AND b.child_id IS NOT NULL "
                   "ORDER BY b.row_id DESC",
                   {{"booking", booking}}, [](const db::Rows& row) {
                       return BookedLine{row.id<ComparedRowId>(0), row.id<SchoolAgeChildId>(1),
                                         row.text(2), row.text(3), row.text(4)};
                   });
}

/// The name of a child whose line or key group somebody has changed since; empty if nobody has.
QString changedSince(db::Reader& tx, BookingId booking, const QList<BookedLine>& lines) {
    QSet<SchoolAgeChildId> seen; // two rows may mean one child: the later one was written last
    for (const BookedLine& line : lines) {
        if (!seen.contains(line.child) &&
            !school_age_rows::isSameLine(school_age_rows::lineAsText(tx, line.child), line.after)) {
            return line.name;
        }
        seen.insert(line.child);
    }
    return tx
        .first("SELECT s.name FROM list_booking_group b JOIN key_group g ON g.id = b.key_group_id "
               "JOIN student s ON s.id = g.student_id "
               "WHERE b.booking_id = :booking AND g.until IS NOT NULL",
               {{"booking", booking}}, [](const db::Rows& row) { return row.text(0); })
        .value_or(QString());
}

void restoreSecrets(db::Writer& tx, BookingId booking, const BookedLine& line) {
    const auto secrets = tx.first(
        "SELECT id_number_before, address_before, phone_before FROM list_booking_child_private "
        "WHERE booking_id = :booking AND row_id = :row",
        {{"booking", booking}, {"row", line.row}}, [](const db::Rows& row) {
            return SchoolAgeSecrets{row.text(0), row.text(1), row.text(2)};
        });
    if (secrets) {
        school_age_rows::putSecrets(tx, line.child, *secrets);
    }
}

int takeGroupsBack(db::Writer& tx, BookingId booking) {
    return static_cast<int>(tx.change("DELETE FROM key_group WHERE id IN (SELECT key_group_id "
                                      "FROM list_booking_group WHERE booking_id = :booking)",
                                      {{"booking", booking}}));
}

int unbookRows(db::Writer& tx, BookingId booking) {
    return static_cast<int>(
        tx.change("UPDATE compared_row SET booked_at = NULL WHERE id IN (SELECT row_id "
                  "FROM list_booking_child WHERE booking_id = :booking)",
                  {{"booking", booking}}));
}

struct OpenedCase {
    CaseId id;
    QString name;
};

QList<OpenedCase> readOpenedCases(db::Reader& tx, BookingId booking) {
    return tx.list("SELECT b.case_id, s.name FROM list_booking_case b "
                   "JOIN dropout_case d ON d.id = b.case_id JOIN student s ON s.id = d.student_id "
                   "WHERE b.booking_id = :booking ORDER BY b.case_id",
                   {{"booking", booking}}, [](const db::Rows& row) {
                       return OpenedCase{row.id<CaseId>(0), row.text(1)};
                   });
}

} // namespace

Result<Booked> ListComparison::undoBooking(ComparedListId id) {
    QList<CaseId> gone;
    auto undone = m_database.write([&](db::Writer& tx) -> Result<Booked> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        const auto booking =
            tx.first("SELECT id FROM list_booking WHERE list_id = :list "
                     "AND undone_at IS NULL ORDER BY id DESC LIMIT 1",
                     {{"list", id}}, [](const db::Rows& row) { return row.id<BookingId>(0); });
        if (!booking) {
            return fail(ErrorKind::NotFound, tr("Nothing of this list can be taken back."));
        }
        const QList<BookedLine> lines = readLines(tx, *booking);
        if (const QString name = changedSince(tx, *booking, lines); !name.isEmpty()) {
            return fail(
                ErrorKind::Conflict,
                tr("%1 has been changed since the list was booked: the booking stays.").arg(name));
        }
        for (const BookedLine& line : lines) {
            restoreSecrets(tx, *booking, line);
            school_age_rows::restoreLine(tx, line.child, line.before);
        }
        Booked back;
        back.schoolAge = static_cast<int>(lines.size());
        back.keyGroups = takeGroupsBack(tx, *booking);
        back.rows = unbookRows(tx, *booking);
        const QList<OpenedCase> cases = readOpenedCases(tx, *booking);
        for (const OpenedCase& opened : cases) {
            if (takeUntouchedCaseBack(tx, opened.id)) {
                gone.append(opened.id);
                recordAccess(tx, m_actor, m_clock, QStringLiteral("case taken back"), opened.name);
            } else {
                back.keptCases.append(opened.name);
            }
        }
        back.cases = static_cast<int>(gone.size());
        tx.change("DELETE FROM list_booking_child_private WHERE booking_id = :booking",
                  {{"booking", *booking}});
        tx.change("UPDATE list_booking SET undone_at = :now WHERE id = :booking",
                  {{"now", m_clock.now()}, {"booking", *booking}});
        recordAccess(tx, m_actor, m_clock, QStringLiteral("booking undone"),
                     readLists(tx, id).value(0).fileName, QString::number(back.rows));
        return back;
    });
    if (undone) {
        for (const CaseId opened : std::as_const(gone)) {
            emit m_cases.changed(opened);
        }
        emit changed();
    }
    return undone;
}

} // namespace xiange
