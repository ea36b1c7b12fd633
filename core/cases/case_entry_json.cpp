// One entry of a timeline as JSON: on the command line, and as a draft.

#include "core/base/json.h"
#include "core/cases/case_json.h"

#include <QJsonDocument>

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

void put(QJsonObject& object, const char* key, int number, int least) {
    if (number >= least) {
        object.insert(QLatin1String(key), number);
    }
}

void put(QJsonObject& object, const char* key, EntryId id) {
    if (id.isValid()) {
        object.insert(QLatin1String(key), id.value);
    }
}

template <typename E, std::size_t N>
void put(QJsonObject& object, const char* key, const Coded<E> (&table)[N],
         const std::optional<E>& value) {
    if (value) {
        put(object, key, codeOf(table, *value));
    }
}

QJsonArray toArray(const QList<PlannedMeasure>& measures) {
    return jsonArray(measures, [](const PlannedMeasure& measure) {
        QJsonObject object;
        put(object, "what", measure.what);
        put(object, "who", measure.who);
        put(object, "until", measure.until);
        return QJsonValue(object);
    });
}

QList<PlannedMeasure> fromArray(const QJsonArray& array) {
    QList<PlannedMeasure> measures;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        measures.append(
            {object.value(QLatin1String("what")).toString(),
             object.value(QLatin1String("who")).toString(),
             QDate::fromString(object.value(QLatin1String("until")).toString(), Qt::ISODate)});
    }
    return measures;
}

/// Reads the keys of an object one by one.
struct Keys {
    const QJsonObject& object;

    [[nodiscard]] QString text(const char* key) const {
        return object.value(QLatin1String(key)).toString();
    }
    [[nodiscard]] QDate day(const char* key) const {
        return QDate::fromString(text(key), Qt::ISODate);
    }
    [[nodiscard]] EntryId entry(const char* key) const {
        return EntryId(object.value(QLatin1String(key)).toInteger());
    }
    [[nodiscard]] int number(const char* key, int otherwise) const {
        return object.value(QLatin1String(key)).toInt(otherwise);
    }
};

} // namespace

QString measuresToText(const QList<PlannedMeasure>& measures) {
    return measures.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(toArray(measures)).toJson(QJsonDocument::Compact));
}

QList<PlannedMeasure> measuresFromText(const QString& text) {
    return text.isEmpty() ? QList<PlannedMeasure>()
                          : fromArray(QJsonDocument::fromJson(text.toUtf8()).array());
}

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
    put(object, "corrects", entry.corrects);
    put(object, "about", entry.about);
    put(object, "department", departments, entry.department);
    put(object, "service", serviceWays, entry.service);
    put(object, "witness", entry.witness);
    put(object, "measure", entry.measure, 0);
    put(object, "measure_state", measureStates, entry.measureState);
    put(object, "visits_a_week", entry.visitsAWeek, 1);
    put(object, "lessons", entry.lessons, 1);
    put(object, "present_on", entry.presentOn);
    if (!entry.measures.isEmpty()) {
        object.insert(QLatin1String("measures"), toArray(entry.measures));
    }
    if (!entry.evidence.isEmpty()) {
        object.insert(QLatin1String("evidence"), jsonArray(entry.evidence, [](const Evidence& e) {
                          return QJsonValue(e.fileName);
                      }));
    }
    return object;
}

CaseEntry entryFromJson(const QJsonObject& object) {
    const Keys keys{object};
    CaseEntry entry;
    entry.kind = fromCode(entryKinds, keys.text("kind")).value_or(EntryKind::Note);
    entry.day = keys.day("day");
    entry.persons = keys.text("persons");
    entry.text = keys.text("text");
    entry.means = fromCode(contactMeans, keys.text("means"));
    entry.withWhom = keys.text("with");
    entry.attitude = keys.text("attitude");
    entry.outcome = fromCode(contactOutcomes, keys.text("outcome"));
    entry.nextStep = keys.text("next_step");
    entry.nextStepDay = keys.day("next_step_on");
    entry.documentNumber = keys.text("document_number");
    entry.dateSent = keys.day("date_sent");
    entry.receiptDay = keys.day("receipt");
    entry.deadline = keys.day("deadline");
    entry.cause = fromCode(causes, keys.text("cause"));
    entry.whereabouts = fromCode(whereaboutsCodes, keys.text("whereabouts"));
    entry.placement = fromCode(placements, keys.text("placement"));
    entry.closingReason = fromCode(closingReasons, keys.text("reason"));
    entry.approver = keys.text("approver");
    entry.corrects = keys.entry("corrects");
    entry.about = keys.entry("about");
    entry.department = fromCode(departments, keys.text("department"));
    entry.service = fromCode(serviceWays, keys.text("service"));
    entry.witness = keys.text("witness");
    entry.measures = fromArray(object.value(QLatin1String("measures")).toArray());
    entry.measure = keys.number("measure", -1);
    entry.measureState = fromCode(measureStates, keys.text("measure_state"));
    entry.visitsAWeek = keys.number("visits_a_week", 0);
    entry.lessons = keys.number("lessons", 0);
    entry.presentOn = keys.day("present_on");
    return entry;
}

} // namespace xiange
