#include "core/students/student_record.h"

#include "core/base/json.h"

#include <algorithm>

namespace xiange {

namespace {

QString day(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QJsonValue& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject toJson(const Guardian& guardian) {
    return {{"name", guardian.name},           {"relation", guardian.relation},
            {"guardian", guardian.isGuardian}, {"phone", guardian.phone},
            {"id_number", guardian.idNumber},  {"address", guardian.address},
            {"workplace", guardian.workplace}, {"works_away", guardian.worksAway}};
}

Guardian guardianOf(const QJsonObject& object) {
    return {object["name"].toString(),      object["relation"].toString(),
            object["guardian"].toBool(),    object["phone"].toString(),
            object["id_number"].toString(), object["address"].toString(),
            object["workplace"].toString(), object["works_away"].toBool()};
}

template <typename T, typename Fn> QList<T> listOf(const QJsonValue& array, Fn make) {
    QList<T> things;
    for (const QJsonValue& value : array.toArray()) {
        things.append(make(value.toObject()));
    }
    return things;
}

QString guardianWords(const Guardian& guardian) {
    return QStringList{guardian.name,     guardian.relation, guardian.phone,
                       guardian.idNumber, guardian.address,  guardian.workplace}
        .join(u' ')
        .simplified();
}

QString sexWord(std::optional<Sex> sex) {
    if (!sex) {
        return {};
    }
    return *sex == Sex::Male ? QStringLiteral("男") : QStringLiteral("女");
}

class ChangeCollector {
public:
    void compare(const QString& field, const QString& before, const QString& after) {
        if (before != after) {
            changes.append(FieldChange{field, before, after});
        }
    }
    QList<FieldChange> changes;
};

} // namespace

ClassId StudentRecord::currentClass() const {
    for (const Enrolment& enrolment : enrolments) {
        if (!enrolment.until.isValid()) {
            return enrolment.schoolClass;
        }
    }
    return {};
}

void StudentRecord::sortBelongings() {
    std::ranges::stable_sort(enrolments, {}, &Enrolment::since);
    std::ranges::sort(rosterGroups, [](const KeyGroupEntry& a, const KeyGroupEntry& b) {
        return std::pair(a.since, a.group) < std::pair(b.since, b.group);
    });
    std::ranges::sort(problems, [](const StudentProblem& a, const StudentProblem& b) {
        return std::pair(a.field, a.problem) < std::pair(b.field, b.problem);
    });
}

QJsonObject toJson(const StudentRecord& record) {
    QJsonObject fields;
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        fields.insert(it.key(), it.value());
    }
    return {{"school", record.school.value},
            {"student_no", record.studentNo},
            {"name", record.name},
            {"sex", record.sex ? codeOf(sexCodes, *record.sex) : QString()},
            {"birth_date", day(record.birthDate)},
            {"ethnicity", record.ethnicity},
            {"boards", record.boards},
            {"entered_on", day(record.enteredOn)},
            {"seat_no", record.seatNo},
            {"status", codeOf(studentStatusCodes, record.status)},
            {"id_number", record.idNumber},
            {"phone", record.phone},
            {"address", record.address},
            {"hukou_place", record.hukouPlace},
            {"fields", fields},
            {"guardians", jsonArray(record.guardians, [](const Guardian& g) { return toJson(g); })},
            {"enrolments", jsonArray(record.enrolments,
                                     [](const Enrolment& e) {
                                         return QJsonObject{{"class", e.schoolClass.value},
                                                            {"since", day(e.since)},
                                                            {"until", day(e.until)}};
                                     })},
            {"groups", jsonArray(record.rosterGroups,
                                 [](const KeyGroupEntry& g) {
                                     return QJsonObject{{"kind", codeOf(keyGroupCodes, g.group)},
                                                        {"source", g.source},
                                                        {"since", day(g.since)},
                                                        {"until", day(g.until)}};
                                 })},
            {"problems", jsonArray(record.problems, [](const StudentProblem& p) {
                 return QJsonObject{{"field", p.field},
                                    {"problem", codeOf(rosterProblemCodes, p.problem)},
                                    {"value", p.value}};
             })}};
}

StudentRecord recordFromJson(const QJsonObject& object) {
    StudentRecord record;
    record.school = SchoolId(object["school"].toInteger());
    record.studentNo = object["student_no"].toString();
    record.name = object["name"].toString();
    record.sex = fromCode(sexCodes, object["sex"].toString());
    record.birthDate = dayOf(object["birth_date"]);
    record.ethnicity = object["ethnicity"].toString();
    record.boards = object["boards"].toBool();
    record.enteredOn = dayOf(object["entered_on"]);
    record.seatNo = object["seat_no"].toInt();
    record.status =
        fromCode(studentStatusCodes, object["status"].toString()).value_or(StudentStatus::Enrolled);
    record.idNumber = object["id_number"].toString();
    record.phone = object["phone"].toString();
    record.address = object["address"].toString();
    record.hukouPlace = object["hukou_place"].toString();
    const QJsonObject fields = object["fields"].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        record.fields.insert(it.key(), it.value().toString());
    }
    record.guardians = listOf<Guardian>(object["guardians"], guardianOf);
    record.enrolments = listOf<Enrolment>(object["enrolments"], [](const QJsonObject& e) {
        return Enrolment{ClassId(e["class"].toInteger()), dayOf(e["since"]), dayOf(e["until"])};
    });
    record.rosterGroups = listOf<KeyGroupEntry>(object["groups"], [](const QJsonObject& g) {
        return KeyGroupEntry{
            fromCode(keyGroupCodes, g["kind"].toString()).value_or(KeyGroup::OtherHardship),
            g["source"].toString(), dayOf(g["since"]), dayOf(g["until"])};
    });
    record.problems = listOf<StudentProblem>(object["problems"], [](const QJsonObject& p) {
        return StudentProblem{p["field"].toString(),
                              fromCode(rosterProblemCodes, p["problem"].toString())
                                  .value_or(RosterProblem::UnknownValue),
                              p["value"].toString()};
    });
    return record;
}

QList<FieldChange> fieldChanges(const StudentRecord& before, const StudentRecord& after) {
    ChangeCollector found;
    found.compare(QStringLiteral("学籍号"), before.studentNo, after.studentNo);
    found.compare(QStringLiteral("姓名"), before.name, after.name);
    found.compare(QStringLiteral("性别"), sexWord(before.sex), sexWord(after.sex));
    found.compare(QStringLiteral("出生日期"), day(before.birthDate), day(after.birthDate));
    found.compare(QStringLiteral("民族"), before.ethnicity, after.ethnicity);
    found.compare(QStringLiteral("就读方式"),
                  before.boards ? QStringLiteral("住校") : QStringLiteral("走读"),
                  after.boards ? QStringLiteral("住校") : QStringLiteral("走读"));
    found.compare(QStringLiteral("入学年月"), day(before.enteredOn), day(after.enteredOn));
    found.compare(QStringLiteral("班内学号"),
                  before.seatNo > 0 ? QString::number(before.seatNo) : QString(),
                  after.seatNo > 0 ? QString::number(after.seatNo) : QString());
    found.compare(QStringLiteral("身份证件号"), before.idNumber, after.idNumber);
    found.compare(QStringLiteral("联系电话"), before.phone, after.phone);
    found.compare(QStringLiteral("现住址"), before.address, after.address);
    found.compare(QStringLiteral("户口所在地行政区划"), before.hukouPlace, after.hukouPlace);
    QMap<QString, QString> titles = before.fields;
    titles.insert(after.fields);
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        found.compare(it.key(), before.fields.value(it.key()), after.fields.value(it.key()));
    }
    for (qsizetype i = 0; i < std::max(before.guardians.size(), after.guardians.size()); ++i) {
        const Guardian none;
        found.compare(QStringLiteral("成员%1").arg(i + 1),
                      guardianWords(before.guardians.value(i, none)),
                      guardianWords(after.guardians.value(i, none)));
    }
    return found.changes;
}

} // namespace xiange
