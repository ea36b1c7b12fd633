#include "core/checks/list_store.h"

#include "core/accounts/accounts.h"
#include "core/db/many_rows.h"

#include <QSet>

#include <algorithm>

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

QString candidateText(qint64 student, const QString& signs) {
    return QString::number(student) + u':' + signs + u';';
}

/// What a person said of a row, and whether it is booked.
struct KeptDecision {
    std::optional<QString> decision;
    StudentId student;
    std::optional<QString> standing;
    QString evidence;
    AccountId decidedBy;
    QDateTime decidedAt;
    QDateTime bookedAt;
};

/// A row of the last list of the same source.
struct EarlierRow {
    QString number;
    QString name;
    QString result;
    KeptDecision kept;
};

KeptDecision keptFrom(const db::Rows& row, int first) {
    const auto text = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
    };
    return {text(first),          row.id<StudentId>(first + 1), text(first + 2),
            row.text(first + 3),  row.id<AccountId>(first + 4), row.moment(first + 5),
            row.moment(first + 6)};
}

QHash<QString, EarlierRow> readEarlier(db::Reader& tx, ComparedListId list) {
    QHash<ComparedRowId, QString> candidates;
    db::Rows each = tx.rows("SELECT c.row_id, c.student_id, c.signs FROM compared_candidate c "
                            "JOIN compared_row r ON r.id = c.row_id WHERE r.list_id = :list "
                            "ORDER BY c.row_id, c.position",
                            {{"list", list}});
    while (each.next()) {
        candidates[each.id<ComparedRowId>(0)] += candidateText(each.integer(1), each.text(2));
    }
    QHash<QString, EarlierRow> earlier;
    db::Rows row = tx.rows("SELECT r.id, r.name, r.birth_date, r.outcome, r.category, p.id_number, "
                           "r.decision, r.student_id, r.standing, r.evidence, r.decided_by, "
                           "r.decided_at, r.booked_at "
                           "FROM compared_row r JOIN compared_row_private p ON p.row_id = r.id "
                           "WHERE r.list_id = :list",
                           {{"list", list}});
    while (row.next()) {
        earlier.insert(
            fingerprint(row.text(5), row.text(1), row.day(2)),
            {row.text(5), row.text(1),
             resultOf(row.text(3), row.text(4), candidates.value(row.id<ComparedRowId>(0))),
             keptFrom(row, 6)});
    }
    return earlier;
}

QString resultOf(const ListChild& child, const ListMatch& match) {
    QString candidates;
    for (const MatchCandidate& one : match.candidates) {
        candidates += candidateText(one.student.value, signCodes(one.signs));
    }
    return resultOf(codeOf(listOutcomeCodes, match.outcome), child.category, candidates);
}

/// How many children of the last list this one does not name any more.
int goneSince(const QHash<QString, EarlierRow>& earlier, const ListReading& reading) {
    QSet<std::pair<QString, QString>> named;
    for (const ListChild& child : reading.children) {
        named.insert({child.number, child.name});
    }
    return static_cast<int>(
        std::count_if(earlier.cbegin(), earlier.cend(), [&](const EarlierRow& row) {
            return !named.contains({row.number, row.name});
        }));
}

/// Writes the rows of a list, many at once; what is sensitive and the candidates follow when the
/// rows have their ids.
class RowWriter {
public:
    RowWriter(db::Writer& tx, ComparedListId list, const NewList& from)
        : m_list(list)
        , m_from(from)
        , m_rows(tx,
                 "INSERT INTO compared_row (list_id, row_number, name, sex, birth_date, category, "
                 "since, town, village, household, responsible, outcome, change, decision, "
                 "student_id, standing, evidence, decided_by, decided_at, booked_at) VALUES",
                 "RETURNING row_number, id",
                 [this](db::Rows& row) { m_ids.insert(row.number(0), row.id<ComparedRowId>(1)); })
        , m_private(tx, "INSERT INTO compared_row_private (row_id, id_number, address, phone) "
                        "VALUES")
        , m_candidates(tx, "INSERT INTO compared_candidate (row_id, position, student_id, signs) "
                           "VALUES") {}

    void add(qsizetype at, ListChange change, const KeptDecision& kept) {
        const ListChild& child = m_from.reading->children[at];
        m_rows.add({m_list,
                    child.row,
                    child.name,
                    child.sex ? std::optional(codeOf(sexCodes, *child.sex)) : std::nullopt,
                    child.birthDate,
                    child.category,
                    child.since,
                    child.town,
                    child.village,
                    child.household,
                    child.responsible,
                    codeOf(listOutcomeCodes, m_from.matches->at(at).outcome),
                    codeOf(listChangeCodes, change),
                    kept.decision,
                    kept.student,
                    kept.standing,
                    kept.evidence,
                    kept.decidedBy,
                    kept.decidedAt,
                    kept.bookedAt});
        ++m_added;
    }

    void finish() {
        m_rows.finish();
        for (qsizetype at = 0; at < m_added; ++at) {
            const ListChild& child = m_from.reading->children[at];
            const ComparedRowId id = m_ids.value(child.row);
            m_private.add({id, child.number, child.address, child.phone});
            int position = 0;
            for (const MatchCandidate& one : m_from.matches->at(at).candidates) {
                m_candidates.add({id, position++, one.student, signCodes(one.signs)});
            }
        }
        m_private.finish();
        m_candidates.finish();
    }

private:
    ComparedListId m_list;
    const NewList& m_from;
    QHash<int, ComparedRowId> m_ids;
    db::ManyRows<20> m_rows;
    db::ManyRows<4> m_private;
    db::ManyRows<4> m_candidates;
    qsizetype m_added = 0;
};

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
    RowWriter rows(tx, id, list);
    for (qsizetype i = 0; i < list.reading->children.size(); ++i) {
        if (i % 100 == 0 && !progress(i)) {
            return id;
        }
        const ListChild& child = list.reading->children[i];
        const auto before =
            earlier.constFind(fingerprint(child.number, child.name, child.birthDate));
        const bool known = before != earlier.cend();
        const bool unchanged = known && before->result == resultOf(child, list.matches->at(i));
        rows.add(i,
                 unchanged ? ListChange::Unchanged
                 : known   ? ListChange::Changed
                           : ListChange::New,
                 unchanged ? before->kept : KeptDecision());
    }
    rows.finish();
    tx.change("UPDATE compared_list SET gone = :gone WHERE id = :id",
              {{"gone", goneSince(earlier, *list.reading)}, {"id", id}});
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
