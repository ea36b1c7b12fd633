#include "core/checks/list_store.h"

#include "core/accounts/accounts.h"

namespace xiange {

namespace {

QString signCodes(const QList<MatchSign>& signs) {
    QStringList codes;
    for (const MatchSign sign : signs) {
        codes.append(codeOf(matchSignCodes, sign));
    }
    return codes.join(u',');
}

/// By what a row of the next list is known again.
QString fingerprint(const QString& number, const QString& name, QDate birth) {
    return number + u'|' + name + u'|' + birth.toString(Qt::ISODate);
}

QString resultOf(const QString& outcome, const QString& category, const QString& candidates) {
    return outcome + u'|' + category + u'|' + candidates;
}

/// A row of the last list of the same source.
struct EarlierRow {
    ComparedRowId id;
    QString result;
};

QHash<QString, EarlierRow> readEarlier(db::Reader& tx, ComparedListId list) {
    QHash<ComparedRowId, QString> candidates;
    db::Rows each = tx.rows("SELECT c.row_id, c.student_id, c.signs FROM compared_candidate c "
                            "JOIN compared_row r ON r.id = c.row_id WHERE r.list_id = :list "
                            "ORDER BY c.row_id, c.position",
                            {{"list", list}});
    while (each.next()) {
        candidates[each.id<ComparedRowId>(0)] +=
            QStringLiteral("%1:%2;").arg(each.integer(1)).arg(each.text(2));
    }
    QHash<QString, EarlierRow> earlier;
    db::Rows row = tx.rows("SELECT r.id, r.name, r.birth_date, r.outcome, r.category, p.id_number "
                           "FROM compared_row r JOIN compared_row_private p ON p.row_id = r.id "
                           "WHERE r.list_id = :list",
                           {{"list", list}});
    while (row.next()) {
        const auto id = row.id<ComparedRowId>(0);
        earlier.insert(fingerprint(row.text(5), row.text(1), row.day(2)),
                       {id, resultOf(row.text(3), row.text(4), candidates.value(id))});
    }
    return earlier;
}

QString resultOf(const ListChild& child, const ListMatch& match) {
    QString candidates;
    for (const MatchCandidate& one : match.candidates) {
        candidates += QStringLiteral("%1:%2;").arg(one.student.value).arg(signCodes(one.signs));
    }
    return resultOf(codeOf(listOutcomeCodes, match.outcome), child.category, candidates);
}

ComparedRowId insertRow(db::Writer& tx, ComparedListId list, const ListChild& child,
                        const ListMatch& match, ListChange change) {
    const auto id = tx.insert<ComparedRowId>(
        "INSERT INTO compared_row (list_id, row_number, name, sex, birth_date, category, since, "
        "town, village, household, responsible, outcome, change) VALUES (:list, :row, :name, "
        ":sex, :birth, :category, :since, :town, :village, :household, :responsible, :outcome, "
        ":change) RETURNING id",
        {{"list", list},
         {"row", child.row},
         {"name", child.name},
         {"sex", child.sex ? std::optional(codeOf(sexCodes, *child.sex)) : std::nullopt},
         {"birth", child.birthDate},
         {"category", child.category},
         {"since", child.since},
         {"town", child.town},
         {"village", child.village},
         {"household", child.household},
         {"responsible", child.responsible},
         {"outcome", codeOf(listOutcomeCodes, match.outcome)},
         {"change", codeOf(listChangeCodes, change)}});
    tx.change("INSERT INTO compared_row_private (row_id, id_number, address, phone) "
              "VALUES (:row, :number, :address, :phone)",
              {{"row", id},
               {"number", child.number},
               {"address", child.address},
               {"phone", child.phone}});
    for (qsizetype i = 0; i < match.candidates.size(); ++i) {
        const MatchCandidate& one = match.candidates[i];
        tx.change("INSERT INTO compared_candidate (row_id, position, student_id, signs) "
                  "VALUES (:row, :position, :student, :signs)",
                  {{"row", id},
                   {"position", static_cast<int>(i)},
                   {"student", one.student},
                   {"signs", signCodes(one.signs)}});
    }
    return id;
}

void keepDecision(db::Writer& tx, ComparedRowId row, ComparedRowId earlier) {
    tx.change("UPDATE compared_row SET "
              "decision = (SELECT e.decision FROM compared_row e WHERE e.id = :earlier), "
              "student_id = (SELECT e.student_id FROM compared_row e WHERE e.id = :earlier), "
              "standing = (SELECT e.standing FROM compared_row e WHERE e.id = :earlier), "
              "evidence = (SELECT e.evidence FROM compared_row e WHERE e.id = :earlier), "
              "decided_by = (SELECT e.decided_by FROM compared_row e WHERE e.id = :earlier), "
              "decided_at = (SELECT e.decided_at FROM compared_row e WHERE e.id = :earlier), "
              "booked_at = (SELECT e.booked_at FROM compared_row e WHERE e.id = :earlier) "
              "WHERE id = :row",
              {{"earlier", earlier}, {"row", row}});
}

ComparedListId insertList(db::Writer& tx, const NewList& list, ComparedListId previous,
                          const Actor& actor, const Clock& clock) {
    const auto id = tx.insert<ComparedListId>(
        "INSERT INTO compared_list (source, file_name, school_id, town_id, account_id, at, as_of, "
        "row_count, rejected, previous_id) VALUES (:source, :file, :school, :town, :account, "
        ":now, :today, :rows, :rejected, :previous) RETURNING id",
        {{"source", codeOf(listSourceCodes, list.source)},
         {"file", list.fileName},
         {"school", actor.school},
         {"town", actor.town},
         {"account", actor.account},
         {"now", clock.now()},
         {"today", clock.today()},
         {"rows", list.reading->rows},
         {"rejected", list.reading->rejected()},
         {"previous", previous}});
    int position = 0;
    for (const ListFinding& finding : list.reading->findings) {
        tx.change("INSERT INTO compared_finding (list_id, position, row_number, column_title, "
                  "value, rejected, text) VALUES (:list, :position, :row, :column, :value, "
                  ":rejected, :text)",
                  {{"list", id},
                   {"position", position++},
                   {"row", finding.row},
                   {"column", finding.column},
                   {"value", finding.value},
                   {"rejected", finding.rejected},
                   {"text", finding.text}});
    }
    return id;
}

ComparedListId lastOf(db::Reader& tx, ListSource source, const Actor& actor) {
    return tx
        .first("SELECT id FROM compared_list WHERE source = :source "
               "AND COALESCE(school_id, 0) = :school AND COALESCE(town_id, 0) = :town "
               "ORDER BY id DESC LIMIT 1",
               {{"source", codeOf(listSourceCodes, source)},
                {"school", actor.school.value},
                {"town", actor.town.value}},
               [](const db::Rows& row) { return row.id<ComparedListId>(0); })
        .value_or(ComparedListId());
}

} // namespace

QList<RosterChild> readRosterChildren(db::Reader& tx, const Actor& actor) {
    return tx.list(
        "SELECT s.id, s.name, p.id_number, s.student_no, s.birth_date, s.status FROM student s "
        "JOIN school sc ON sc.id = s.school_id "
        "LEFT JOIN student_private p ON p.student_id = s.id "
        "WHERE (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) ORDER BY s.id",
        {{"school", actor.school.value}, {"town", actor.town.value}}, [](const db::Rows& row) {
            const auto status = fromCode(studentStatusCodes, row.text(5));
            return RosterChild{
                row.id<StudentId>(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.day(4),
                status == StudentStatus::Enrolled || status == StudentStatus::Suspended};
        });
}

ComparedListId storeList(db::Writer& tx, const NewList& list, const Actor& actor,
                         const Clock& clock, const std::function<bool(qint64)>& progress) {
    const ComparedListId previous = lastOf(tx, list.source, actor);
    const QHash<QString, EarlierRow> earlier = readEarlier(tx, previous);
    const ComparedListId id = insertList(tx, list, previous, actor, clock);
    for (qsizetype i = 0; i < list.reading->children.size(); ++i) {
        if (i % 100 == 0 && !progress(i)) {
            break;
        }
        const ListChild& child = list.reading->children[i];
        const ListMatch& match = list.matches->at(i);
        const EarlierRow before =
            earlier.value(fingerprint(child.number, child.name, child.birthDate));
        const bool unchanged = before.id.isValid() && before.result == resultOf(child, match);
        const ListChange change = unchanged             ? ListChange::Unchanged
                                  : before.id.isValid() ? ListChange::Changed
                                                        : ListChange::New;
        const ComparedRowId row = insertRow(tx, id, child, match, change);
        if (unchanged) {
            keepDecision(tx, row, before.id);
        }
    }
    return id;
}

bool storeDecision(db::Writer& tx, ComparedRowId row, const RowDecision& wanted, const Actor& actor,
                   const Clock& clock) {
    const bool same = wanted.decision == ListDecision::Same;
    QString standing; // nothing where nobody knows yet
    if (wanted.standing) {
        standing = codeOf(standingCodes, *wanted.standing);
    } else if (same) {
        standing = codeOf(standingCodes, Standing::EnrolledHere);
    }
    return tx.change("UPDATE compared_row SET decision = :decision, student_id = :student, "
                     "standing = :standing, evidence = :evidence, decided_by = :account, "
                     "decided_at = :now, decision_number = (SELECT MAX(o.decision_number) + 1 "
                     "FROM compared_row o WHERE o.list_id = compared_row.list_id) "
                     "WHERE id = :row AND booked_at IS NULL",
                     {{"decision", codeOf(listDecisionCodes, wanted.decision)},
                      {"student", same ? wanted.student : StudentId()},
                      {"standing", db::orNull(standing)},
                      {"evidence", wanted.evidence},
                      {"account", actor.account},
                      {"now", clock.now()},
                      {"row", row}}) > 0;
}

ComparedRowId takeBackDecision(db::Writer& tx, ComparedListId id) {
    const auto row =
        tx.first("SELECT id FROM compared_row WHERE list_id = :list AND booked_at IS NULL "
                 "AND decision_number > 0 ORDER BY decision_number DESC LIMIT 1",
                 {{"list", id}}, [](const db::Rows& one) { return one.id<ComparedRowId>(0); })
            .value_or(ComparedRowId());
    tx.change("UPDATE compared_row SET decision = NULL, student_id = NULL, standing = NULL, "
              "evidence = '', decided_by = NULL, decided_at = NULL, decision_number = 0 "
              "WHERE id = :row",
              {{"row", row.value}});
    return row;
}

} // namespace xiange
