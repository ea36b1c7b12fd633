#include "core/checks/list_store.h"
#include "core/students/school_age_rows.h"

namespace xiange {

namespace {

/// A row that is settled: it agrees beyond doubt, or a person has said what it is.
struct SettledRow {
    ComparedRowId id;
    SchoolAgeEntry entry;
    QString category;
    QDate since;
};

QList<SettledRow> readSettled(db::Reader& tx, const ComparedList& list) {
    return tx.list(
        "SELECT r.id, r.name, r.sex, r.birth_date, r.category, r.since, r.town, r.village, "
        "r.household, r.responsible, COALESCE(r.standing, 'enrolled_here'), r.evidence, "
        "COALESCE(r.student_id, CASE WHEN r.outcome = 'same' THEN (SELECT c.student_id "
        "FROM compared_candidate c WHERE c.row_id = r.id AND c.position = 0) END), "
        "p.id_number, p.address, p.phone FROM compared_row r "
        "JOIN compared_row_private p ON p.row_id = r.id "
        "WHERE r.list_id = :list AND r.booked_at IS NULL "
        "AND ((r.outcome = 'same' AND r.decision IS NULL) OR r.decision = 'same' "
        "OR (r.decision = 'different' AND r.standing IS NOT NULL)) ORDER BY r.id",
        {{"list", list.id}}, [&](const db::Rows& row) {
            SettledRow settled;
            settled.id = row.id<ComparedRowId>(0);
            SchoolAgeEntry& entry = settled.entry;
            entry.name = row.text(1);
            entry.sex = fromCode(sexCodes, row.text(2));
            entry.birthDate = row.day(3);
            settled.category = row.text(4);
            settled.since = row.day(5).isValid() ? row.day(5) : list.asOf;
            entry.town = row.text(6);
            entry.village = row.text(7);
            entry.household = row.text(8);
            entry.responsible = row.text(9);
            entry.standing = fromCode(standingCodes, row.text(10)).value_or(Standing::EnrolledHere);
            entry.reason = row.text(11);
            entry.student = row.id<StudentId>(12);
            entry.source = listSourceName(list.source);
            entry.asOf = list.asOf;
            const QString number = row.text(13);
            entry.idNumber = readIdentityNumber(number).number ? number : QString();
            entry.address = row.text(14);
            entry.phone = row.text(15);
            return settled;
        });
}

using BookingId = Id<struct BookingTag>;
using AddedGroupId = Id<struct AddedGroupTag>;

int addGroups(db::Writer& tx, BookingId booking, const ComparedList& list, const SettledRow& row) {
    int added = 0;
    for (const KeyGroup group : keyGroupsOf(list.source, row.category)) {
        const QString kind = codeOf(keyGroupCodes, group);
        if (tx.count("SELECT COUNT(*) FROM key_group WHERE student_id = :student "
                     "AND kind = :kind AND until IS NULL",
                     {{"student", row.entry.student}, {"kind", kind}}) > 0) {
            continue;
        }
        const auto written = tx.insert<AddedGroupId>(
            "INSERT INTO key_group (student_id, kind, source, since) "
            "VALUES (:student, :kind, :source, :since) RETURNING id",
            {{"student", row.entry.student},
             {"kind", kind},
             {"source",
              QStringLiteral("%1 %2").arg(row.entry.source, list.asOf.toString(Qt::ISODate))},
             {"since", row.since}});
        tx.change("INSERT INTO list_booking_group (booking_id, key_group_id) "
                  "VALUES (:booking, :added)",
                  {{"booking", booking}, {"added", written}});
        ++added;
    }
    return added;
}

/// What is sensitive in the line that is about to be written over.
void keepSecretsBefore(db::Writer& tx, BookingId booking, ComparedRowId row,
                       SchoolAgeChildId child) {
    tx.change("INSERT INTO list_booking_child_private (booking_id, row_id, id_number_before, "
              "address_before, phone_before) SELECT :booking, :row, id_number, address, phone "
              "FROM school_age_child_private WHERE child_id = :child",
              {{"booking", booking}, {"row", row}, {"child", child}});
}

/// Books one line of the register and keeps how it was, so that it can be taken back.
void bookChild(db::Writer& tx, BookingId booking, const SettledRow& row, const Actor& actor,
               const Clock& clock) {
    const SchoolAgeChildId there = schoolAgeChildOf(tx, row.entry);
    const QString before = school_age_rows::lineAsText(tx, there);
    keepSecretsBefore(tx, booking, row.id, there);
    const SchoolAgeChildId child = bookSchoolAgeChild(tx, row.entry, actor, clock);
    tx.change("UPDATE list_booking_child SET child_id = :child, line_before = :before, "
              "line_after = :after WHERE booking_id = :booking AND row_id = :row",
              {{"child", child},
               {"before", before},
               {"after", school_age_rows::lineAsText(tx, child)},
               {"booking", booking},
               {"row", row.id}});
}

} // namespace

Booked bookSettledRows(db::Writer& tx, const ComparedList& list, const Actor& actor,
                       const Clock& clock, QList<StudentId>* strayed) {
    Booked booked;
    const QList<SettledRow> settled = readSettled(tx, list);
    if (settled.isEmpty()) {
        return booked;
    }
    const auto booking = tx.insert<BookingId>(
        "INSERT INTO list_booking (list_id, account_id, at) VALUES (:list, :account, :now) "
        "RETURNING id",
        {{"list", list.id}, {"account", actor.account}, {"now", clock.now()}});
    for (const SettledRow& row : settled) {
        tx.change("INSERT INTO list_booking_child (booking_id, row_id) VALUES (:booking, :row)",
                  {{"booking", booking}, {"row", row.id}});
        if (row.entry.student.isValid()) {
            booked.keyGroups += addGroups(tx, booking, list, row);
        }
        // Only the list of hukou says who lives in the area; of the others, those without a school.
        if (list.source == ListSource::Police || !isAtSchool(row.entry.standing)) {
            bookChild(tx, booking, row, actor, clock);
            ++booked.schoolAge;
        }
        if (row.entry.student.isValid() && needsPlacing(row.entry.standing)) {
            strayed->append(row.entry.student);
        }
        tx.change("UPDATE compared_row SET booked_at = :now WHERE id = :row",
                  {{"now", clock.now()}, {"row", row.id}});
        ++booked.rows;
    }
    return booked;
}

void noteOpenedCase(db::Writer& tx, ComparedListId id, CaseId opened) {
    tx.change("INSERT INTO list_booking_case (booking_id, case_id) "
              "SELECT MAX(id), :opened FROM list_booking WHERE list_id = :list",
              {{"opened", opened}, {"list", id}});
}

} // namespace xiange
