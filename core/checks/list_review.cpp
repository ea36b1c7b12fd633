#include "core/checks/list_store.h"

namespace xiange {

namespace {

constexpr qsizetype shownEnd = 4;

/// A number with only its end shown, and the places where it differs from the other one.
QString hiddenBeside(const QString& number, const QString& other) {
    QString shown = number;
    for (qsizetype i = 0; i + shownEnd < number.size(); ++i) {
        const bool differs = i < other.size() && other[i] != number[i];
        if (!differs) {
            shown[i] = QChar(0x25CF);
        }
    }
    return shown;
}

struct NumberedPupil {
    ComparedPupil pupil;
    QString number;
};

// Rows and their pupils are read for the same part of a list.
const QByteArray wantedRows =
    "WHERE r.list_id = :list AND (CAST(:outcome AS TEXT) = '' OR r.outcome = :outcome) "
    "AND (CAST(:fresh AS BIGINT) = 0 OR r.change <> 'unchanged') "
    "AND (CAST(:open AS BIGINT) = 0 OR (r.booked_at IS NULL "
    "AND COALESCE(r.decision, 'later') = 'later')) ";
const QByteArray pupilsStatement =
    "SELECT c.row_id, c.student_id, c.signs, s.name, p.id_number, s.student_no, s.birth_date, "
    "sc.name, k.grade, k.number FROM compared_candidate c "
    "JOIN compared_row r ON r.id = c.row_id JOIN student s ON s.id = c.student_id "
    "JOIN school sc ON sc.id = s.school_id "
    "LEFT JOIN student_private p ON p.student_id = s.id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
    "LEFT JOIN school_class k ON k.id = e.class_id " +
    wantedRows + "ORDER BY c.row_id, c.position";
const QByteArray rowsStatement =
    "SELECT r.id, r.row_number, r.name, r.birth_date, r.category, r.town, r.village, "
    "r.outcome, r.change, r.decision, r.student_id, r.standing, r.evidence, "
    "COALESCE(a.name, ''), r.decided_at, r.booked_at, p.id_number FROM compared_row r "
    "JOIN compared_row_private p ON p.row_id = r.id "
    "LEFT JOIN account a ON a.id = r.decided_by " +
    wantedRows + "ORDER BY r.row_number, r.id";

QString outcomeOf(const ComparedRowFilter& filter) {
    return filter.outcome ? codeOf(listOutcomeCodes, *filter.outcome) : QString();
}

QHash<ComparedRowId, QList<NumberedPupil>> readPupils(db::Reader& tx, ComparedListId id,
                                                      const ComparedRowFilter& filter) {
    QHash<ComparedRowId, QList<NumberedPupil>> pupils;
    db::Rows row = tx.rows(pupilsStatement.constData(), {{"list", id},
                                                         {"outcome", outcomeOf(filter)},
                                                         {"fresh", filter.freshOnly ? 1 : 0},
                                                         {"open", filter.openOnly ? 1 : 0}});
    while (row.next()) {
        NumberedPupil one;
        one.pupil.student = row.id<StudentId>(1);
        for (const QString& code : row.text(2).split(u',', Qt::SkipEmptyParts)) {
            if (const auto sign = fromCode(matchSignCodes, code)) {
                one.pupil.signs.append(*sign);
            }
        }
        one.pupil.name = row.text(3);
        one.number = row.text(4);
        if (one.number.isEmpty() && row.text(5).startsWith(u'G')) {
            one.number = row.text(5).mid(1);
        }
        one.pupil.birthDate = row.day(6);
        one.pupil.school = row.text(7);
        if (!row.isNull(8)) {
            one.pupil.className = ClassName{row.number(8), row.number(9)};
        }
        pupils[row.id<ComparedRowId>(0)].append(one);
    }
    return pupils;
}

ComparedRow readRow(const db::Rows& row, const QList<NumberedPupil>& pupils) {
    ComparedRow read;
    read.id = row.id<ComparedRowId>(0);
    read.row = row.number(1);
    read.name = row.text(2);
    read.birthDate = row.day(3);
    read.category = row.text(4);
    read.town = row.text(5);
    read.village = row.text(6);
    read.outcome = fromCode(listOutcomeCodes, row.text(7)).value_or(ListOutcome::NotFound);
    read.change = fromCode(listChangeCodes, row.text(8)).value_or(ListChange::New);
    read.decision = fromCode(listDecisionCodes, row.text(9));
    read.chosen = row.id<StudentId>(10);
    read.standing = fromCode(standingCodes, row.text(11));
    read.evidence = row.text(12);
    read.decidedBy = row.text(13);
    read.decidedAt = row.moment(14);
    read.booked = !row.isNull(15);
    const QString number = row.text(16);
    read.number = hiddenBeside(number, pupils.isEmpty() ? number : pupils.first().number);
    for (const NumberedPupil& one : pupils) {
        ComparedPupil pupil = one.pupil;
        pupil.number = hiddenBeside(one.number, number);
        read.pupils.append(pupil);
    }
    return read;
}

} // namespace

QList<ComparedList> readLists(db::Reader& tx, ComparedListId id) {
    return tx.list(
        "SELECT l.id, l.source, l.file_name, l.as_of, l.previous_id, l.row_count, l.rejected, "
        "COUNT(*) FILTER (WHERE r.outcome = 'same'), COUNT(*) FILTER (WHERE r.outcome = 'near'), "
        "COUNT(*) FILTER (WHERE r.outcome = 'not_found'), "
        "COUNT(*) FILTER (WHERE r.outcome = 'out_of_age'), "
        "COUNT(*) FILTER (WHERE r.change <> 'unchanged'), "
        "COUNT(*) FILTER (WHERE r.outcome IN ('near', 'not_found') "
        "AND COALESCE(r.decision, 'later') = 'later'), "
        "COUNT(*) FILTER (WHERE r.booked_at IS NOT NULL), "
        "l.gone "
        "FROM compared_list l LEFT JOIN compared_row r ON r.list_id = l.id "
        "WHERE (CAST(:id AS BIGINT) = 0 OR l.id = :id) "
        "GROUP BY l.id, l.source, l.file_name, l.as_of, l.previous_id, l.row_count, l.rejected, "
        "l.gone "
        "ORDER BY l.id DESC",
        {{"id", id.value}}, [](const db::Rows& row) {
            ComparedList list;
            list.id = row.id<ComparedListId>(0);
            list.source = fromCode(listSourceCodes, row.text(1)).value_or(ListSource::Other);
            list.fileName = row.text(2);
            list.asOf = row.day(3);
            list.isRepeat = !row.isNull(4);
            list.rows = row.number(5);
            list.rejected = row.number(6);
            list.same = row.number(7);
            list.near = row.number(8);
            list.notFound = row.number(9);
            list.outOfAge = row.number(10);
            list.fresh = row.number(11);
            list.open = row.number(12);
            list.booked = row.number(13);
            list.gone = row.number(14);
            return list;
        });
}

QList<ComparedRow> readComparedRows(db::Reader& tx, ComparedListId id,
                                    const ComparedRowFilter& filter) {
    const auto pupils = readPupils(tx, id, filter);
    return tx.list(
        rowsStatement.constData(),
        {{"list", id},
         {"outcome", outcomeOf(filter)},
         {"fresh", filter.freshOnly ? 1 : 0},
         {"open", filter.openOnly ? 1 : 0}},
        [&](const db::Rows& row) { return readRow(row, pupils.value(row.id<ComparedRowId>(0))); });
}

QList<ListFinding> readListFindings(db::Reader& tx, ComparedListId id) {
    return tx.list(
        "SELECT row_number, column_title, value, rejected, text FROM compared_finding "
        "WHERE list_id = :list ORDER BY position",
        {{"list", id}}, [](const db::Rows& row) {
            return ListFinding{row.number(0), row.text(1), row.text(2), row.flag(3), row.text(4)};
        });
}

} // namespace xiange
