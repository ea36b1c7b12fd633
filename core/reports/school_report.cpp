// What a school's report looks like in its file.

#include "core/reports/school_report.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace xiange {

namespace {

QJsonObject json(const CameTo& counts) {
    return {{QStringLiteral("suspected"), counts.suspected},
            {QStringLiteral("confirmed"), counts.confirmed},
            {QStringLiteral("returned"), counts.returned},
            {QStringLiteral("closed"), counts.closed}};
}

QJsonObject json(const ReportedCase& reported) {
    return {{QStringLiteral("number"), reported.number},
            {QStringLiteral("student_no"), reported.studentNo},
            {QStringLiteral("name"), reported.name},
            {QStringLiteral("class"), reported.className},
            {QStringLiteral("causes"), QJsonArray::fromStringList(reported.causes)},
            {QStringLiteral("whereabouts"), reported.whereabouts},
            {QStringLiteral("steps"), jsonArray(reported.steps, [](const CaseStep& step) {
                 return QJsonArray{codeOf(entryKinds, step.kind), step.day.toString(Qt::ISODate)};
             })}};
}

QJsonObject json(const ReportedFigure& figure) {
    return {{QStringLiteral("key"), figure.key},
            {QStringLiteral("value"), figure.value ? QJsonValue(*figure.value) : QJsonValue()},
            {QStringLiteral("numerator"), figure.numerator},
            {QStringLiteral("denominator"), figure.denominator}};
}

QJsonObject json(const ReportedAway& child) {
    return {{QStringLiteral("name"), child.name},
            {QStringLiteral("town"), child.town},
            {QStringLiteral("village"), child.village},
            {QStringLiteral("standing"), child.standing},
            {QStringLiteral("responsible"), child.responsible}};
}

/// Reads a report and remembers whether everything was there.
class ReportReader {
public:
    SchoolReport read(const QJsonObject& from) {
        SchoolReport report;
        report.schoolCode = text(from, "school_code");
        report.schoolName = text(from, "school");
        report.madeBy = text(from, "made_by");
        report.madeAt = QDateTime::fromString(text(from, "made_at"), Qt::ISODateWithMs).toUTC();
        report.month = ReportMonth::parse(text(from, "month")).value_or(ReportMonth{});
        report.until = day(text(from, "until"));
        report.classes = number(from, "classes");
        report.enrolled = number(from, "enrolled");
        report.figures.month = counts(from.value(QLatin1String("in_month")).toObject());
        report.figures.year = counts(from.value(QLatin1String("in_year")).toObject());
        const QJsonObject open = from.value(QLatin1String("open")).toObject();
        report.figures.openSuspected = number(open, "suspected");
        report.figures.openConfirmed = number(open, "confirmed");
        report.figures.openReturned = number(open, "returned");
        need(from.value(QLatin1String("cases")).isArray());
        const QJsonArray cases = from.value(QLatin1String("cases")).toArray();
        for (const QJsonValue& one : cases) {
            report.cases.append(reportedCase(one.toObject()));
        }
        readBeside(from, report);
        need(report.madeAt.isValid() && report.month.first.isValid() && report.until.isValid());
        need(!report.schoolCode.isEmpty() && report.until >= report.month.first &&
             report.until <= report.month.last());
        return report;
    }
    [[nodiscard]] bool complete() const { return m_complete; }

private:
    void need(bool there) { m_complete = m_complete && there; }
    QString text(const QJsonObject& from, const char* name) {
        const QJsonValue value = from.value(QLatin1String(name));
        need(value.isString());
        return value.toString();
    }
    int number(const QJsonObject& from, const char* name) {
        const int value = from.value(QLatin1String(name)).toInt(-1);
        need(value >= 0);
        return value;
    }
    QDate day(const QString& written) {
        const QDate date = QDate::fromString(written, Qt::ISODate);
        need(date.isValid());
        return date;
    }
    CameTo counts(const QJsonObject& from) {
        return {number(from, "suspected"), number(from, "confirmed"), number(from, "returned"),
                number(from, "closed")};
    }
    /// What files of earlier versions do not have.
    void readBeside(const QJsonObject& from, SchoolReport& report) {
        const QJsonArray figures = from.value(QLatin1String("indicators")).toArray();
        for (const QJsonValue& one : figures) {
            const QJsonObject figure = one.toObject();
            const QJsonValue value = figure.value(QLatin1String("value"));
            report.indicators.append(
                {text(figure, "key"),
                 value.isDouble() ? std::optional(value.toDouble()) : std::nullopt,
                 figure.value(QLatin1String("numerator")).toInteger(),
                 figure.value(QLatin1String("denominator")).toInteger()});
        }
        const QJsonArray away = from.value(QLatin1String("not_at_school")).toArray();
        for (const QJsonValue& one : away) {
            const QJsonObject child = one.toObject();
            report.away.append({text(child, "name"), text(child, "town"), text(child, "village"),
                                text(child, "standing"), text(child, "responsible")});
        }
    }
    ReportedCase reportedCase(const QJsonObject& from) {
        ReportedCase one{text(from, "number"),
                         text(from, "student_no"),
                         text(from, "name"),
                         text(from, "class"),
                         {},
                         {},
                         text(from, "whereabouts")};
        const QJsonArray causes = from.value(QLatin1String("causes")).toArray();
        for (const QJsonValue& cause : causes) {
            one.causes.append(cause.toString());
        }
        const QJsonArray steps = from.value(QLatin1String("steps")).toArray();
        for (const QJsonValue& step : steps) {
            const auto kind = fromCode(entryKinds, step.toArray().at(0).toString());
            need(kind.has_value());
            one.steps.append(
                {kind.value_or(EntryKind::Opened), day(step.toArray().at(1).toString())});
        }
        need(!one.number.isEmpty());
        return one;
    }

    bool m_complete = true;
};

} // namespace

QByteArray toBytes(const SchoolReport& report) {
    const MonthlyFigures& figures = report.figures;
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("school_code"), report.schoolCode},
                   {QStringLiteral("school"), report.schoolName},
                   {QStringLiteral("made_by"), report.madeBy},
                   {QStringLiteral("made_at"), report.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                   {QStringLiteral("month"), report.month.text()},
                   {QStringLiteral("until"), report.until.toString(Qt::ISODate)},
                   {QStringLiteral("classes"), report.classes},
                   {QStringLiteral("enrolled"), report.enrolled},
                   {QStringLiteral("in_month"), json(figures.month)},
                   {QStringLiteral("in_year"), json(figures.year)},
                   {QStringLiteral("open"),
                    QJsonObject{{QStringLiteral("suspected"), figures.openSuspected},
                                {QStringLiteral("confirmed"), figures.openConfirmed},
                                {QStringLiteral("returned"), figures.openReturned}}},
                   {QStringLiteral("cases"),
                    jsonArray(report.cases, [](const ReportedCase& one) { return json(one); })},
                   {QStringLiteral("indicators"),
                    jsonArray(report.indicators,
                              [](const ReportedFigure& one) { return json(one); })},
                   {QStringLiteral("not_at_school"),
                    jsonArray(report.away, [](const ReportedAway& one) { return json(one); })}})
        .toJson(QJsonDocument::Compact);
}

Result<SchoolReport> reportFrom(const QByteArray& body) {
    ReportReader reader;
    SchoolReport report = reader.read(QJsonDocument::fromJson(body).object());
    if (!reader.complete()) {
        return fail(ErrorKind::Unreadable,
                    QCoreApplication::translate("SchoolReport",
                                                "Something is missing in this report. Ask the "
                                                "school to write it again."));
    }
    return report;
}

MonthlyFigures recount(const SchoolReport& report) {
    MonthlyFigures figures;
    for (const ReportedCase& one : report.cases) {
        monthly::count(figures, one.steps, report.month, report.until);
    }
    return figures;
}

} // namespace xiange
