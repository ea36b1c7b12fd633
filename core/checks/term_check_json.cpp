#include "core/checks/term_check_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiange {

namespace {

struct FigureName {
    const char* name;
    int ArrivalFigures::*column;
};
constexpr FigureName figureNames[] = {
    {"expected", &ArrivalFigures::expected},
    {"arrived", &ArrivalFigures::arrived},
    {"missing", &ArrivalFigures::missing},
    {"transferred_in", &ArrivalFigures::transferredIn},
    {"transferred_out", &ArrivalFigures::transferredOut},
    {"suspended", &ArrivalFigures::suspended},
    {"resumed", &ArrivalFigures::resumed},
    {"suspected", &ArrivalFigures::suspected},
    {"returned", &ArrivalFigures::returned},
};

QJsonObject toJson(const ArrivalFigures& figures) {
    QJsonObject object;
    for (const FigureName& figure : figureNames) {
        object.insert(QLatin1String(figure.name), figures.*figure.column);
    }
    return object;
}

ArrivalFigures figuresFrom(const QJsonObject& object) {
    ArrivalFigures figures;
    for (const FigureName& figure : figureNames) {
        figures.*figure.column = object.value(QLatin1String(figure.name)).toInt();
    }
    return figures;
}

QString text(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toString();
}

qint64 id(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toInteger();
}

QJsonObject toJson(const ClassArrival& arrival) {
    return {{QStringLiteral("class"), arrival.schoolClass.value},
            {QStringLiteral("grade"), arrival.name.grade},
            {QStringLiteral("number"), arrival.name.number},
            {QStringLiteral("teacher"), arrival.headTeacher},
            {QStringLiteral("at"), arrival.confirmedAt.toString(Qt::ISODate)},
            {QStringLiteral("by"), arrival.confirmedBy},
            {QStringLiteral("version"), arrival.version},
            {QStringLiteral("figures"), toJson(arrival.figures)}};
}

ClassArrival classFrom(const QJsonObject& object) {
    ClassArrival arrival;
    arrival.schoolClass = ClassId(id(object, "class"));
    arrival.name = {static_cast<int>(id(object, "grade")), static_cast<int>(id(object, "number"))};
    arrival.headTeacher = text(object, "teacher");
    arrival.confirmedAt = QDateTime::fromString(text(object, "at"), Qt::ISODate);
    arrival.confirmedBy = text(object, "by");
    arrival.version = static_cast<int>(id(object, "version"));
    arrival.figures = figuresFrom(object.value(QLatin1String("figures")).toObject());
    return arrival;
}

QJsonObject toJson(const ArrivalChild& child) {
    QJsonObject object{{QStringLiteral("student"), child.student.value},
                       {QStringLiteral("class"), child.schoolClass.value},
                       {QStringLiteral("grade"), child.className.grade},
                       {QStringLiteral("number"), child.className.number},
                       {QStringLiteral("seat"), child.seat},
                       {QStringLiteral("name"), child.name},
                       {QStringLiteral("key"), child.searchKey},
                       {QStringLiteral("left"), child.left},
                       {QStringLiteral("arrived"), child.arrivedOn.toString(Qt::ISODate)},
                       {QStringLiteral("note"), child.note},
                       {QStringLiteral("decision"), codeOf(arrivalDecisions, child.decision)},
                       {QStringLiteral("case"), child.dropoutCase.value}};
    if (child.whereabouts) {
        object.insert(QStringLiteral("whereabouts"), codeOf(whereaboutsCodes, *child.whereabouts));
    }
    if (child.cause) {
        object.insert(QStringLiteral("cause"), codeOf(causes, *child.cause));
    }
    return object;
}

ArrivalChild childFrom(const QJsonObject& object) {
    ArrivalChild child;
    child.student = StudentId(id(object, "student"));
    child.schoolClass = ClassId(id(object, "class"));
    child.className = {static_cast<int>(id(object, "grade")),
                       static_cast<int>(id(object, "number"))};
    child.seat = static_cast<int>(id(object, "seat"));
    child.name = text(object, "name");
    child.searchKey = text(object, "key");
    child.absent = true;
    child.left = object.value(QLatin1String("left")).toBool();
    child.arrivedOn = QDate::fromString(text(object, "arrived"), Qt::ISODate);
    child.note = text(object, "note");
    child.decision =
        fromCode(arrivalDecisions, text(object, "decision")).value_or(ArrivalDecision::Open);
    child.dropoutCase = CaseId(id(object, "case"));
    child.whereabouts = fromCode(whereaboutsCodes, text(object, "whereabouts"));
    child.cause = fromCode(causes, text(object, "cause"));
    return child;
}

} // namespace

QString termCheckToJson(const TermCheckState& state) {
    QJsonArray classes;
    for (const ClassArrival& arrival : state.classes) {
        classes.append(toJson(arrival));
    }
    QJsonArray children;
    for (const ArrivalChild& child : state.notArrived) {
        children.append(toJson(child));
    }
    const QJsonObject object{{QStringLiteral("classes"), classes},
                             {QStringLiteral("children"), children},
                             {QStringLiteral("total"), toJson(state.total)},
                             {QStringLiteral("missing"), state.missing}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TermCheckState termCheckFromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    TermCheckState state;
    const QJsonArray classes = object.value(QLatin1String("classes")).toArray();
    for (const QJsonValue& one : classes) {
        state.classes.append(classFrom(one.toObject()));
    }
    const QJsonArray children = object.value(QLatin1String("children")).toArray();
    for (const QJsonValue& one : children) {
        state.notArrived.append(childFrom(one.toObject()));
    }
    state.total = figuresFrom(object.value(QLatin1String("total")).toObject());
    state.missing = object.value(QLatin1String("missing")).toInt();
    return state;
}

} // namespace xiange
