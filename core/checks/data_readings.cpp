#include "core/checks/data_readings.h"

#include "core/checks/data_rules.h"
#include "core/students/record_store.h"
#include "core/students/student_number.h"
#include "core/students/unseen_pupils.h"

#include <QCoreApplication>

namespace xiange::data_readings {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::DataCheckWords)
};

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
    const auto unseen = unseenPupils(tx, school, today, days);
    for (auto child = unseen.cbegin(); child != unseen.cend(); ++child) {
        absent.insert(child.key(),
                      *child == Unseen::SinceTermBegan
                          ? Words::tr("has not come since the term began")
                          : Words::tr("not seen on the last %n day(s) called", nullptr, days));
    }
    return absent;
}

QStringList readRequiredFields(db::Reader& tx) {
    const auto stored = tx.first("SELECT value FROM setting WHERE name = 'check.required_fields'",
                                 {}, [](const db::Rows& row) { return row.text(0); });
    return stored ? stored->split(QLatin1Char('|'), Qt::SkipEmptyParts) : data_rules::usualFields();
}

} // namespace xiange::data_readings
