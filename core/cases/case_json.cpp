#include "core/cases/case_json.h"

#include "core/base/json.h"

namespace xiange {

namespace {

void put(QJsonObject& object, const char* key, const QString& text) {
    if (!text.isEmpty()) {
        object.insert(QLatin1String(key), text);
    }
}

void put(QJsonObject& object, const char* key, QDate day) {
    put(object, key, day.toString(Qt::ISODate));
}

template <typename E, std::size_t N>
void put(QJsonObject& object, const char* key, const Coded<E> (&table)[N],
         const std::optional<E>& value) {
    if (value) {
        put(object, key, codeOf(table, *value));
    }
}

QJsonValue orNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const CaseEntry& entry) {
    QJsonObject object;
    object.insert(QLatin1String("id"), entry.id.value);
    put(object, "kind", codeOf(entryKinds, entry.kind));
    put(object, "day", entry.day);
    put(object, "recorded_at", entry.recordedAt.toString(Qt::ISODate));
    put(object, "account", entry.accountName);
    put(object, "persons", entry.persons);
    put(object, "text", entry.text);
    put(object, "means", contactMeans, entry.means);
    put(object, "with", entry.withWhom);
    put(object, "attitude", entry.attitude);
    put(object, "outcome", contactOutcomes, entry.outcome);
    put(object, "next_step", entry.nextStep);
    put(object, "next_step_on", entry.nextStepDay);
    put(object, "document_number", entry.documentNumber);
    put(object, "date_sent", entry.dateSent);
    put(object, "receipt", entry.receiptDay);
    put(object, "deadline", entry.deadline);
    put(object, "cause", causes, entry.cause);
    put(object, "whereabouts", whereaboutsCodes, entry.whereabouts);
    put(object, "placement", placements, entry.placement);
    put(object, "reason", closingReasons, entry.closingReason);
    put(object, "approver", entry.approver);
    if (entry.corrects.isValid()) {
        object.insert(QLatin1String("corrects"), entry.corrects.value);
    }
    if (!entry.evidence.isEmpty()) {
        object.insert(QLatin1String("evidence"), jsonArray(entry.evidence, [](const Evidence& e) {
                          return QJsonValue(e.fileName);
                      }));
    }
    return object;
}

QJsonObject toJson(const CaseFile& file) {
    const DropoutCase& dropoutCase = file.dropoutCase;
    const CaseChild& child = dropoutCase.child;
    const QJsonObject next{
        {QLatin1String("kind"), codeOf(case_rules::nextStepKinds, file.next.kind)},
        {QLatin1String("due"), orNull(file.next.due)},
        {QLatin1String("text"), file.next.text}};
    return {{QLatin1String("case"), dropoutCase.id.value},
            {QLatin1String("student_no"), child.studentNo},
            {QLatin1String("name"), child.name},
            {QLatin1String("school"), child.schoolName},
            {QLatin1String("class"),
             child.schoolClass.isValid() ? longClassName(child.className) : QString()},
            {QLatin1String("origin"), codeOf(caseOrigins, dropoutCase.origin)},
            {QLatin1String("state"), codeOf(caseStates, file.state)},
            {QLatin1String("since"), orNull(file.since)},
            {QLatin1String("school_days"), file.around.run ? file.around.run->schoolDays : 0.0},
            {QLatin1String("next_step"), next},
            {QLatin1String("timeline"), jsonArray(dropoutCase.timeline, [](const CaseEntry& e) {
                 return QJsonValue(toJson(e));
             })}};
}

} // namespace xiange
