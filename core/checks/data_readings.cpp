#include "core/checks/data_readings.h"

#include "core/checks/data_rules.h"
#include "core/students/record_store.h"
#include "core/students/student_number.h"

#include <QCoreApplication>

namespace xiange::data_readings {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::DataCheckWords)
};

// Holidays included, ten school days lie within this.
constexpr int lookBackDays = 90;

using DayKey = std::pair<qint64, QDate>;

} // namespace

QHash<StudentId, QString> readDoubles(db::Reader& tx) {
    QHash<StudentId, QString> words;
    QHash<QString, StudentKey> byNumber;
    QHash<std::pair<QString, QDate>, StudentKey> byName;
    QHash<SchoolId, QString> schools;
    db::Rows row = tx.rows("SELECT id, name FROM school", {});
    while (row.next()) {
        schools.insert(row.id<SchoolId>(0), row.text(1));
    }
    const auto pair = [&](const StudentKey& one, const StudentKey& other, const QString& text) {
        words.insert(one.id, text.arg(other.name, schools.value(other.school)));
        words.insert(other.id, text.arg(one.name, schools.value(one.school)));
    };
    const QList<StudentKey> keys = readStudentKeys(tx);
    for (const StudentKey& key : keys) {
        if (key.status == StudentStatus::Enrolled && !key.idNumber.isEmpty()) {
            byNumber.insert(key.idNumber, key);
        }
    }
    for (const StudentKey& key : keys) {
        if (key.status != StudentStatus::Enrolled) {
            continue;
        }
        if (key.birthDate.isValid()) {
            const std::pair name(key.name, key.birthDate);
            if (const auto twin = byName.constFind(name); twin != byName.cend()) {
                pair(key, *twin, Words::tr("same name and birth date: %1, %2"));
            }
            byName.insert(name, key);
        }
        const auto studentNo = readStudentNumber(key.studentNo);
        const QString inside = studentNo ? studentNo->identityPart() : QString();
        const auto owner = byNumber.constFind(inside);
        if (owner != byNumber.cend() && owner->id != key.id) {
            pair(key, *owner, Words::tr("the student number holds the ID number of %1, %2"));
        }
    }
    return words;
}

QHash<StudentId, QString> readAbsentees(db::Reader& tx, SchoolId school, QDate today, int days) {
    QHash<StudentId, QString> absent;
    const QDate from = today.addDays(-lookBackDays);
    QHash<ClassId, QList<std::pair<QDate, int>>> called; // the latest first
    db::Rows roll = tx.rows(
        "SELECT r.class_id, r.day, COUNT(*) FROM roll_call r "
        "JOIN school_class c ON c.id = r.class_id WHERE c.school_id = :school "
        "AND r.day >= :from AND r.day <= :today GROUP BY r.class_id, r.day ORDER BY r.day DESC",
        {{"school", school}, {"from", from}, {"today", today}});
    while (roll.next()) {
        auto& of = called[roll.id<ClassId>(0)];
        if (of.size() < days) {
            of.append({roll.day(1), roll.number(2)});
        }
    }
    QHash<DayKey, int> missed;
    QHash<StudentId, ClassId> classOf;
    db::Rows mark = tx.rows(
        "SELECT m.student_id, r.class_id, r.day, COUNT(*) FROM mark m "
        "JOIN roll_call r ON r.id = m.roll_call_id JOIN school_class c ON c.id = r.class_id "
        "JOIN student s ON s.id = m.student_id WHERE c.school_id = :school "
        "AND s.status = 'enrolled' AND r.day >= :from AND r.day <= :today "
        "AND m.kind IN ('unexcused', 'personal') GROUP BY m.student_id, r.class_id, r.day "
        "ORDER BY r.day",
        {{"school", school}, {"from", from}, {"today", today}});
    while (mark.next()) {
        missed.insert({mark.integer(0), mark.day(2)}, mark.number(3));
        classOf.insert(mark.id<StudentId>(0), mark.id<ClassId>(1));
    }
    for (auto child = classOf.cbegin(); child != classOf.cend(); ++child) {
        const auto of = called.value(child.value());
        const bool never = std::all_of(of.begin(), of.end(), [&](const auto& day) {
            return missed.value({child.key().value, day.first}) >= day.second;
        });
        if (of.size() >= days && never) {
            absent.insert(child.key(),
                          Words::tr("not seen on the last %n day(s) called", nullptr, days));
        }
    }
    db::Rows missing = tx.rows(
        "SELECT a.student_id FROM term_check_absence a JOIN term_check t ON t.id = a.check_id "
        "JOIN student s ON s.id = a.student_id WHERE t.school_id = :school "
        "AND t.finished_at IS NULL AND a.arrived_on IS NULL AND s.status = 'enrolled'",
        {{"school", school}});
    while (missing.next()) {
        absent.insert(missing.id<StudentId>(0), Words::tr("has not come since the term began"));
    }
    return absent;
}

QStringList readRequiredFields(db::Reader& tx) {
    const auto stored = tx.first("SELECT value FROM setting WHERE name = 'check.required_fields'",
                                 {}, [](const db::Rows& row) { return row.text(0); });
    return stored ? stored->split(QLatin1Char('|'), Qt::SkipEmptyParts) : data_rules::usualFields();
}

} // namespace xiange::data_readings
