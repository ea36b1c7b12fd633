// Taking a whole booking of a compared list back.

#include "core/accounts/accounts.h"
#include "core/checks/list_store.h"
#include "core/students/school_age_rows.h"

#include <QSet>

namespace xiange {

namespace {

using BookingId = Id<struct BookingTag>;

struct BookedLine {
    SchoolAgeChildId child;
    QString name;
    QString before;
    QString after;
};

QList<BookedLine> readLines(db::Reader& tx, BookingId booking) {
    return tx.list(
        "SELECT b.child_id, r.name, b.line_before, b.line_after "
        "FROM list_booking_child b JOIN compared_row r ON r.id = b.row_id "
        "WHERE b.booking_id = :booking AND b.child_id IS NOT NULL "
        "ORDER BY b.row_id DESC",
        {{"booking", booking}}, [](const db::Rows& row) {
            return BookedLine{row.id<SchoolAgeChildId>(0), row.text(1), row.text(2), row.text(3)};
        });
}

/// The name of a child whose line or key group somebody has changed since; empty if nobody has.
QString changedSince(db::Reader& tx, BookingId booking, const QList<BookedLine>& lines) {
    QSet<SchoolAgeChildId> seen; // two rows may mean one child: the later one was written last
    for (const BookedLine& line : lines) {
        if (!seen.contains(line.child) &&
            school_age_rows::lineAsText(tx, line.child) != line.after) {
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

} // namespace

Result<Booked> ListComparison::undoBooking(ComparedListId id) {
    auto undone = m_database.write([&](db::Writer& tx) -> Result<Booked> {
        if (const auto may = mayUse(tx, id); !may) {
            return tl::make_unexpected(may.error());
        }
        Booked back;
        const auto booking = tx.first("SELECT id, cases FROM list_booking WHERE list_id = :list "
                                      "AND undone_at IS NULL ORDER BY id DESC LIMIT 1",
                                      {{"list", id}}, [&](const db::Rows& row) {
                                          back.cases = row.number(1);
                                          return row.id<BookingId>(0);
                                      });
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
            school_age_rows::restoreLine(tx, line.child, line.before);
        }
        back.schoolAge = static_cast<int>(lines.size());
        back.keyGroups =
            static_cast<int>(tx.change("DELETE FROM key_group WHERE id IN (SELECT key_group_id "
                                       "FROM list_booking_group WHERE booking_id = :booking)",
                                       {{"booking", *booking}}));
        back.rows = static_cast<int>(
            tx.change("UPDATE compared_row SET booked_at = NULL WHERE id IN (SELECT row_id "
                      "FROM list_booking_child WHERE booking_id = :booking)",
                      {{"booking", *booking}}));
        tx.change("UPDATE list_booking SET undone_at = :now WHERE id = :booking",
                  {{"now", m_clock.now()}, {"booking", *booking}});
        recordAccess(tx, m_actor, m_clock, QStringLiteral("booking undone"),
                     readLists(tx, id).value(0).fileName, QString::number(back.rows));
        return back;
    });
    if (undone) {
        emit changed();
    }
    return undone;
}

} // namespace xiange
