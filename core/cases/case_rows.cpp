#include "core/cases/case_rows.h"

#include "core/cases/case_json.h"
#include "core/cases/joint_work.h"

#include <QHash>

namespace xiange::case_rows {

namespace {

// The child's class is the one it belongs to now: a case follows the child; and beside it the last
// one, for a child that has left.
constexpr const char* childStatement =
    "SELECT s.id, s.name, s.search_key, COALESCE(s.student_no, ''), COALESCE(s.sex, ''), "
    "       s.birth_date, s.boards, s.school_id, o.name, o.town_id, k.id, k.grade, k.number, "
    "       COALESCE(k.head_teacher, ''), COALESCE(p.hukou_place, ''), COALESCE(t.name, ''), "
    "       COALESCE(d.name, ''), l.id, l.grade, l.number, COALESCE(l.head_teacher, '') "
    "FROM student s JOIN school o ON o.id = s.school_id "
    "LEFT JOIN student_private p ON p.student_id = s.id "
    "LEFT JOIN area t ON t.id = o.town_id LEFT JOIN area d ON d.id = t.parent_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
    "LEFT JOIN school_class k ON k.id = e.class_id "
    "LEFT JOIN school_class l ON l.id = (SELECT x.class_id FROM enrolment x "
    "  WHERE x.student_id = s.id ORDER BY x.since DESC, x.id DESC LIMIT 1) "
    "WHERE s.id = :student";

constexpr const char* casesStatement =
    "SELECT s.id, s.name, s.search_key, COALESCE(s.student_no, ''), COALESCE(s.sex, ''), "
    "       s.birth_date, s.boards, s.school_id, o.name, o.town_id, k.id, k.grade, k.number, "
    "       COALESCE(k.head_teacher, ''), COALESCE(p.hukou_place, ''), COALESCE(t.name, ''), "
    "       COALESCE(d.name, ''), l.id, l.grade, l.number, COALESCE(l.head_teacher, ''), "
    "       c.id, c.origin "
    "FROM dropout_case c JOIN student s ON s.id = c.student_id "
    "JOIN school o ON o.id = s.school_id "
    "LEFT JOIN student_private p ON p.student_id = s.id "
    "LEFT JOIN area t ON t.id = o.town_id LEFT JOIN area d ON d.id = t.parent_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
    "LEFT JOIN school_class k ON k.id = e.class_id "
    "LEFT JOIN school_class l ON l.id = (SELECT x.class_id FROM enrolment x "
    "  WHERE x.student_id = s.id ORDER BY x.since DESC, x.id DESC LIMIT 1) "
    "WHERE (CAST(:case AS BIGINT) IS NULL OR c.id = :case) "
    "  AND (CAST(:school AS BIGINT) IS NULL OR s.school_id = :school) "
    "  AND (CAST(:town AS BIGINT) IS NULL OR o.town_id = :town) "
    "  AND (CAST(:class AS BIGINT) IS NULL OR e.class_id = :class) "
    "  AND (CAST(:student AS BIGINT) IS NULL OR s.id = :student) "
    "ORDER BY c.id";

constexpr const char* entriesStatement =
    "SELECT n.case_id, n.id, n.kind, n.day, n.account_id, COALESCE(a.name, ''), n.recorded_at, "
    "       n.persons, n.body, COALESCE(n.means, ''), n.with_whom, n.attitude, "
    "       COALESCE(n.outcome, ''), n.next_step, n.next_step_on, n.document_number, n.sent_on, "
    "       n.receipt_on, n.deadline, COALESCE(n.cause, ''), COALESCE(n.whereabouts, ''), "
    "       COALESCE(n.placement, ''), COALESCE(n.closing_reason, ''), n.approver, n.corrects, "
    "       n.approver_id, n.about, COALESCE(n.department, ''), COALESCE(n.service, ''), "
    "       n.witness, n.measures, COALESCE(n.measure, -1), COALESCE(n.measure_state, ''), "
    "       COALESCE(n.visits_a_week, 0), COALESCE(n.lessons, 0), n.present_on, "
    "       (SELECT COUNT(*) FROM identity_proof p WHERE p.entry_id = n.id) "
    "FROM case_entry n JOIN dropout_case c ON c.id = n.case_id "
    "JOIN student s ON s.id = c.student_id JOIN school o ON o.id = s.school_id "
    "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
    "LEFT JOIN account a ON a.id = n.account_id "
    "WHERE (CAST(:case AS BIGINT) IS NULL OR c.id = :case) "
    "  AND (CAST(:school AS BIGINT) IS NULL OR s.school_id = :school) "
    "  AND (CAST(:town AS BIGINT) IS NULL OR o.town_id = :town) "
    "  AND (CAST(:class AS BIGINT) IS NULL OR e.class_id = :class) "
    "  AND (CAST(:student AS BIGINT) IS NULL OR s.id = :student) "
    "ORDER BY n.case_id, n.number";

CaseChild childFrom(const db::Rows& row) {
    CaseChild child;
    child.id = row.id<StudentId>(0);
    child.name = row.text(1);
    child.searchKey = row.text(2);
    child.studentNo = row.text(3);
    child.sex = row.text(4);
    child.birthDate = row.day(5);
    child.boards = row.flag(6);
    child.school = row.id<SchoolId>(7);
    child.schoolName = row.text(8);
    child.town = row.id<AreaId>(9);
    child.schoolClass = row.id<ClassId>(10);
    child.className = {row.number(11), row.number(12)};
    child.headTeacher = row.text(13);
    child.lastClass = row.id<ClassId>(17);
    if (!child.schoolClass.isValid()) {
        // One that has left is spoken of by the class it left.
        child.className = {row.number(18), row.number(19)};
        child.headTeacher = row.text(20);
    }
    child.hukouPlace = row.text(14);
    child.hukou = case_rules::hukouOf(child.hukouPlace, row.text(16), row.text(15));
    return child;
}

CaseEntry entryFrom(const db::Rows& row) {
    CaseEntry entry;
    entry.id = row.id<EntryId>(1);
    entry.kind = fromCode(entryKinds, row.text(2)).value_or(EntryKind::Note);
    entry.day = row.day(3);
    entry.account = row.id<AccountId>(4);
    entry.accountName = row.text(5);
    entry.recordedAt = row.moment(6);
    entry.persons = row.text(7);
    entry.text = row.text(8);
    entry.means = fromCode(contactMeans, row.text(9));
    entry.withWhom = row.text(10);
    entry.attitude = row.text(11);
    entry.outcome = fromCode(contactOutcomes, row.text(12));
    entry.nextStep = row.text(13);
    entry.nextStepDay = row.day(14);
    entry.documentNumber = row.text(15);
    entry.dateSent = row.day(16);
    entry.receiptDay = row.day(17);
    entry.deadline = row.day(18);
    entry.cause = fromCode(causes, row.text(19));
    entry.whereabouts = fromCode(whereaboutsCodes, row.text(20));
    entry.placement = fromCode(placements, row.text(21));
    entry.closingReason = fromCode(closingReasons, row.text(22));
    entry.approver = row.text(23);
    entry.corrects = row.id<EntryId>(24);
    entry.approverAccount = row.id<AccountId>(25);
    entry.about = row.id<EntryId>(26);
    entry.department = fromCode(departments, row.text(27));
    entry.service = fromCode(serviceWays, row.text(28));
    entry.witness = row.text(29);
    entry.measures = measuresFromText(row.text(30));
    entry.measure = row.number(31);
    entry.measureState = fromCode(measureStates, row.text(32));
    entry.visitsAWeek = row.number(33);
    entry.lessons = row.number(34);
    entry.presentOn = row.day(35);
    entry.approverProved = row.number(36) > 0;
    return entry;
}

QList<DropoutCase> read(db::Reader& tx, CaseId id, const CaseScope& scope) {
    const db::Bindings which = {{"case", id},
                                {"school", scope.school},
                                {"town", scope.town},
                                {"class", scope.schoolClass},
                                {"student", scope.student}};
    QHash<CaseId, Timeline> timelines;
    db::Rows entries = tx.rows(entriesStatement, which);
    while (entries.next()) {
        timelines[entries.id<CaseId>(0)].append(entryFrom(entries));
    }
    return tx.list(casesStatement, which, [&](const db::Rows& row) {
        DropoutCase found;
        found.child = childFrom(row);
        found.id = row.id<CaseId>(21);
        found.origin = fromCode(caseOrigins, row.text(22)).value_or(CaseOrigin::Manual);
        found.timeline = timelines.value(found.id);
        return found;
    });
}

Actor actorFrom(const db::Rows& row) {
    return {row.id<AccountId>(0),
            row.text(1),
            fromCode(roleCodes, row.text(2)).value_or(Role::ClassTeacher),
            row.id<AreaId>(3),
            row.id<SchoolId>(4),
            row.id<ClassId>(5)};
}

template <typename E, std::size_t N>
db::Value codeOrNull(const Coded<E> (&table)[N], const std::optional<E>& value) {
    return value ? db::Value(codeOf(table, *value)) : db::Value(nullptr);
}

db::Value numberOrNull(int number, int least) {
    return number >= least ? db::Value(number) : db::Value(nullptr);
}

} // namespace

std::optional<CaseChild> readChild(db::Reader& tx, StudentId student) {
    return tx.first(childStatement, {{"student", student}}, childFrom);
}

std::optional<DropoutCase> readCase(db::Reader& tx, CaseId id) {
    QList<DropoutCase> found = id.isValid() ? read(tx, id, {}) : QList<DropoutCase>();
    if (found.isEmpty()) {
        return std::nullopt;
    }
    DropoutCase dropoutCase = found.takeFirst();
    db::Rows files = tx.rows("SELECT f.entry_id, f.id, f.file_name, f.size FROM case_entry_file f "
                             "JOIN case_entry n ON n.id = f.entry_id WHERE n.case_id = :case "
                             "ORDER BY f.id",
                             {{"case", id}});
    while (files.next()) {
        for (CaseEntry& entry : dropoutCase.timeline) {
            if (entry.id == files.id<EntryId>(0)) {
                entry.evidence.append({files.id<EvidenceId>(1), files.text(2), files.integer(3)});
            }
        }
    }
    return dropoutCase;
}

QList<DropoutCase> readCases(db::Reader& tx, const CaseScope& scope) {
    return read(tx, {}, scope);
}

std::optional<Actor> readActor(db::Reader& tx, AccountId account) {
    return tx.first("SELECT id, name, role, town_id, school_id, class_id FROM account "
                    "WHERE id = :account AND retired_at IS NULL",
                    {{"account", account}}, actorFrom);
}

QList<Actor> readActors(db::Reader& tx) {
    return tx.list("SELECT id, name, role, town_id, school_id, class_id FROM account "
                   "WHERE retired_at IS NULL ORDER BY id",
                   {}, actorFrom);
}

std::optional<DropoutCase> readOpenCase(db::Reader& tx, StudentId student) {
    for (const DropoutCase& found : read(tx, {}, {{}, {}, {}, student})) {
        if (case_rules::stateOf(found.timeline) != CaseState::Closed) {
            return found;
        }
    }
    return std::nullopt;
}

CaseId insertCase(db::Writer& tx, const CaseChild& child, CaseOrigin origin) {
    const qint64 earlier = tx.count("SELECT COUNT(*) FROM dropout_case WHERE student_id = :student",
                                    {{"student", child.id}});
    return tx.insert<CaseId>("INSERT INTO dropout_case (student_id, number, school_id, origin) "
                             "VALUES (:student, :number, :school, :origin) RETURNING id",
                             {{"student", child.id},
                              {"number", earlier + 1},
                              {"school", child.school},
                              {"origin", codeOf(caseOrigins, origin)}});
}

EntryId insertEntry(db::Writer& tx, const DropoutCase& dropoutCase, const CaseEntry& entry) {
    return tx.insert<EntryId>(
        "INSERT INTO case_entry (case_id, number, kind, day, account_id, recorded_at, persons, "
        "  body, means, with_whom, attitude, outcome, next_step, next_step_on, document_number, "
        "  sent_on, receipt_on, deadline, cause, whereabouts, placement, closing_reason, approver, "
        "  corrects, approver_id, about, department, service, witness, measures, measure, "
        "  measure_state, visits_a_week, lessons, present_on) "
        "VALUES (:case, :number, :kind, :day, :account, :recorded, :persons, :body, :means, "
        "  :with_whom, :attitude, :outcome, :next_step, :next_step_on, :document, :sent, :receipt, "
        "  :deadline, :cause, :whereabouts, :placement, :reason, :approver, :corrects, "
        "  :approver_id, :about, :department, :service, :witness, :measures, :measure, "
        "  :measure_state, :visits, :lessons, :present_on) "
        "RETURNING id",
        {{"case", dropoutCase.id},
         {"number", static_cast<qint64>(dropoutCase.timeline.size() + 1)},
         {"kind", codeOf(entryKinds, entry.kind)},
         {"day", entry.day},
         {"account", entry.account},
         {"recorded", entry.recordedAt},
         {"persons", entry.persons},
         {"body", entry.text},
         {"means", codeOrNull(contactMeans, entry.means)},
         {"with_whom", entry.withWhom},
         {"attitude", entry.attitude},
         {"outcome", codeOrNull(contactOutcomes, entry.outcome)},
         {"next_step", entry.nextStep},
         {"next_step_on", entry.nextStepDay},
         {"document", entry.documentNumber},
         {"sent", entry.dateSent},
         {"receipt", entry.receiptDay},
         {"deadline", entry.deadline},
         {"cause", codeOrNull(causes, entry.cause)},
         {"whereabouts", codeOrNull(whereaboutsCodes, entry.whereabouts)},
         {"placement", codeOrNull(placements, entry.placement)},
         {"reason", codeOrNull(closingReasons, entry.closingReason)},
         {"approver", entry.approver},
         {"corrects", entry.corrects},
         {"approver_id", entry.approverAccount},
         {"about", entry.about},
         {"department", codeOrNull(departments, entry.department)},
         {"service", codeOrNull(serviceWays, entry.service)},
         {"witness", entry.witness},
         {"measures", measuresToText(entry.measures)},
         {"measure", numberOrNull(entry.measure, 0)},
         {"measure_state", codeOrNull(measureStates, entry.measureState)},
         {"visits", numberOrNull(entry.visitsAWeek, 1)},
         {"lessons", numberOrNull(entry.lessons, 1)},
         {"present_on", entry.presentOn}});
}

void insertEvidence(db::Writer& tx, EntryId entry, const EvidenceFile& file) {
    tx.change("INSERT INTO case_entry_file (entry_id, file_name, size, content) "
              "VALUES (:entry, :name, :size, :content)",
              {{"entry", entry},
               {"name", file.fileName},
               {"size", static_cast<qint64>(file.bytes.size())},
               {"content", file.bytes}});
}

} // namespace xiange::case_rows
