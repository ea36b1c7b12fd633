#include "core/students/status_change_rows.h"

#include "core/accounts/accounts.h"
#include "core/base/json.h"
#include "core/students/record_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace xiange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::StatusChanges)
};

// The word that stands for an entry that takes another one back.
const QString correctionCode = QStringLiteral("correction");

StatusClass classFrom(const db::Rows& row) {
    return {row.id<ClassId>(0), row.id<SchoolId>(1), row.number(2), {row.number(3), row.number(4)}};
}

std::optional<StatusClass> readClass(db::Reader& tx, ClassId id) {
    return tx.first("SELECT id, school_id, school_year, grade, number FROM school_class "
                    "WHERE id = :id",
                    {{"id", id}}, classFrom);
}

QList<StatusClass> readClasses(db::Reader& tx, SchoolId school) {
    return tx.list("SELECT id, school_id, school_year, grade, number FROM school_class "
                   "WHERE school_id = :school",
                   {{"school", school}}, classFrom);
}

QString dayText(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

// Status, school and classes: the part of a record that a status change touches.
QJsonObject statusPart(const StudentRecord& record) {
    return {{"school", record.school.value},
            {"status", codeOf(studentStatusCodes, record.status)},
            {"enrolments", jsonArray(record.enrolments, [](const Enrolment& e) {
                 return QJsonObject{{"class", e.schoolClass.value},
                                    {"since", dayText(e.since)},
                                    {"until", dayText(e.until)}};
             })}};
}

void restoreStatusPart(StudentRecord& record, const QJsonObject& part) {
    record.school = SchoolId(part["school"].toInteger());
    record.status =
        fromCode(studentStatusCodes, part["status"].toString()).value_or(StudentStatus::Enrolled);
    record.enrolments.clear();
    for (const QJsonValue& value : part["enrolments"].toArray()) {
        const auto date = [&](const char* key) {
            return QDate::fromString(value[QLatin1String(key)].toString(), Qt::ISODate);
        };
        record.enrolments.append(
            Enrolment{ClassId(value["class"].toInteger()), date("since"), date("until")});
    }
}

QString effectText(const StudentRecord& before, const StudentRecord& after) {
    const QJsonObject effect{{"before", statusPart(before)}, {"after", statusPart(after)}};
    return QString::fromUtf8(QJsonDocument(effect).toJson(QJsonDocument::Compact));
}

struct KeptEffect {
    StudentId student;
    QJsonObject before;
    QJsonObject after;
};

std::optional<KeptEffect> readEffect(db::Reader& tx, StatusChangeId change) {
    return tx.first("SELECT student_id, effect FROM status_change WHERE id = :id AND effect <> ''",
                    {{"id", change}}, [](const db::Rows& row) {
                        const QJsonObject effect =
                            QJsonDocument::fromJson(row.text(1).toUtf8()).object();
                        return KeptEffect{row.id<StudentId>(0), effect["before"].toObject(),
                                          effect["after"].toObject()};
                    });
}

} // namespace

std::optional<StatusSituation> readStatusSituation(db::Reader& tx, const StatusChangeDraft& draft,
                                                   QDate today) {
    auto record = readRecord(tx, draft.student);
    if (!record) {
        return std::nullopt;
    }
    StatusSituation situation{std::move(*record), {}};
    StatusFacts& facts = situation.facts;
    facts.today = today;
    facts.status = situation.record.status;
    facts.school = situation.record.school;
    facts.enrolments = situation.record.enrolments;
    facts.stage =
        stageOfSchoolCode(tx.first("SELECT code FROM school WHERE id = :id", {{"id", facts.school}},
                                   [](const db::Rows& row) { return row.text(0); })
                              .value_or(QString()));
    if (!facts.enrolments.isEmpty()) {
        facts.lastClass = readClass(tx, facts.enrolments.last().schoolClass);
    }
    facts.toClass = draft.toClass.isValid()
                        ? readClass(tx, draft.toClass)
                        : status_rules::usualClass(draft.kind, draft.day, facts.lastClass,
                                                   readClasses(tx, facts.school));
    facts.lastChange =
        tx.first("SELECT MAX(c.day) FROM status_change c WHERE c.student_id = :id "
                 "AND c.corrects IS NULL "
                 "AND NOT EXISTS (SELECT 1 FROM status_change x WHERE x.corrects = c.id)",
                 {{"id", draft.student}}, [](const db::Rows& row) { return row.day(0); })
            .value_or(QDate());
    return situation;
}

StatusChangeId writeStatusChange(db::Writer& tx, const StatusChangeDraft& draft,
                                 const StatusSituation& situation, const Actor& actor,
                                 const Clock& clock, ImportId import) {
    const StatusEffect effect = status_rules::effectOf(draft, situation.facts);
    StudentRecord after = situation.record;
    after.status = effect.status;
    after.school = effect.school;
    after.enrolments = effect.enrolments;
    const bool changes = !(after == situation.record);
    const auto id = tx.insert<StatusChangeId>(
        "INSERT INTO status_change (student_id, kind, day, reason, other_school, account_id, "
        "recorded_at, evidence, until, effect, import_id) VALUES (:student, :kind, :day, :reason, "
        ":other, :account, :now, :evidence, :until, :effect, :import) RETURNING id",
        {{"student", draft.student},
         {"kind", codeOf(statusChangeCodes, draft.kind)},
         {"day", draft.day},
         {"reason", draft.reason.trimmed()},
         {"other", draft.otherSchool.trimmed()},
         {"account", actor.account},
         {"now", clock.now()},
         {"evidence", draft.evidence.trimmed()},
         {"until", draft.until},
         {"effect", changes ? effectText(situation.record, after) : QString()},
         {"import", import}});
    if (changes) {
        replaceRecord(tx, situation.record, after);
    }
    return id;
}

QList<StatusChangeEntry> readStatusHistory(db::Reader& tx, StudentId student) {
    QList<StatusChangeEntry> entries = tx.list(
        "SELECT c.id, c.kind, c.day, c.reason, c.evidence, c.other_school, c.until, "
        "COALESCE(a.name, ''), c.recorded_at, c.corrects, x.id, c.import_id, c.effect <> '' "
        "FROM status_change c LEFT JOIN account a ON a.id = c.account_id "
        "LEFT JOIN status_change x ON x.corrects = c.id "
        "WHERE c.student_id = :id ORDER BY c.id DESC",
        {{"id", student}}, [&](const db::Rows& row) {
            StatusChangeEntry entry;
            entry.id = row.id<StatusChangeId>(0);
            entry.student = student;
            entry.kind = fromCode(statusChangeCodes, row.text(1));
            entry.day = row.day(2);
            entry.reason = row.text(3);
            entry.evidence = row.text(4);
            entry.otherSchool = row.text(5);
            entry.until = row.day(6);
            entry.account = row.text(7);
            entry.recordedAt = row.moment(8);
            entry.corrects = row.id<StatusChangeId>(9);
            entry.correctedBy = row.id<StatusChangeId>(10);
            entry.fromImport = !row.isNull(11);
            entry.canBeCorrected = row.flag(12) && !entry.correctedBy.isValid();
            return entry;
        });
    bool latest = true;
    for (StatusChangeEntry& entry : entries) {
        entry.files =
            tx.list("SELECT id, file_name, size FROM status_change_file "
                    "WHERE change_id = :id ORDER BY id",
                    {{"id", entry.id}}, [](const db::Rows& row) {
                        return StatusFile{row.id<StatusFileId>(0), row.text(1), row.integer(2)};
                    });
        entry.proofMissing = entry.kind && !entry.correctedBy.isValid() &&
                             !statusEvidence(*entry.kind).isEmpty() && entry.evidence.isEmpty() &&
                             entry.files.isEmpty();
        const bool holds = !entry.corrects.isValid() && !entry.correctedBy.isValid();
        entry.canBeCorrected = entry.canBeCorrected && holds && latest;
        latest = latest && !holds;
    }
    return entries;
}

Result<StatusChangeId> correctStatusChange(db::Writer& tx, StatusChangeId change,
                                           const QString& reason, const Actor& actor,
                                           const Clock& clock) {
    const auto effect = readEffect(tx, change);
    if (!effect) {
        return fail(ErrorKind::NotFound, Words::tr("There is no such change to take back."));
    }
    const QList<StatusChangeEntry> entries = readStatusHistory(tx, effect->student);
    const auto entry = std::ranges::find(entries, change, &StatusChangeEntry::id);
    const auto record = readRecord(tx, effect->student);
    if (entry == entries.end() || !record || !entry->canBeCorrected ||
        statusPart(*record) != effect->after) {
        return fail(ErrorKind::Conflict,
                    Words::tr("This change can't be taken back: the child's status or class has "
                              "been changed since."));
    }
    if (const auto allowed = allow(actor, Right::ImportRoster, Place{record->school, {}});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    StudentRecord before = *record;
    restoreStatusPart(before, effect->before);
    replaceRecord(tx, *record, before);
    return tx.insert<StatusChangeId>(
        "INSERT INTO status_change (student_id, kind, day, reason, account_id, recorded_at, "
        "corrects) VALUES (:student, :kind, :day, :reason, :account, :now, :corrects) "
        "RETURNING id",
        {{"student", effect->student},
         {"kind", correctionCode},
         {"day", clock.today()},
         {"reason", reason.trimmed()},
         {"account", actor.account},
         {"now", clock.now()},
         {"corrects", change}});
}

} // namespace xiange
