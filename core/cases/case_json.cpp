#include "core/cases/case_json.h"

#include "core/base/json.h"

namespace xiange {

namespace {

QJsonValue orNull(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

namespace {

QJsonObject toJson(const case_rules::NextStep& step) {
    return {{QLatin1String("kind"), codeOf(case_rules::nextStepKinds, step.kind)},
            {QLatin1String("due"), orNull(step.due)},
            {QLatin1String("text"), step.text},
            {QLatin1String("who"), step.who}};
}

} // namespace

QJsonObject toJson(const CaseFile& file) {
    const DropoutCase& dropoutCase = file.dropoutCase;
    const CaseChild& child = dropoutCase.child;
    const std::optional<AbsenceRun>& run = file.around.runOfCase();
    return {{QLatin1String("case"), dropoutCase.id.value},
            {QLatin1String("student_no"), child.studentNo},
            {QLatin1String("name"), child.name},
            {QLatin1String("school"), child.schoolName},
            {QLatin1String("class"),
             child.schoolClass.isValid() ? longClassName(child.className) : QString()},
            {QLatin1String("origin"), codeOf(caseOrigins, dropoutCase.origin)},
            {QLatin1String("state"), codeOf(caseStates, file.state)},
            {QLatin1String("since"), orNull(file.since)},
            {QLatin1String("school_days"), run ? run->schoolDays : 0.0},
            {QLatin1String("absent_now"), file.around.run.has_value()},
            {QLatin1String("next_step"), toJson(file.next)},
            {QLatin1String("also_due"),
             jsonArray(file.further,
                       [](const case_rules::NextStep& s) { return QJsonValue(toJson(s)); })},
            {QLatin1String("hukou_elsewhere"), child.hukou == Hukou::Elsewhere},
            {QLatin1String("timeline"),
             jsonArray(case_rules::byDay(dropoutCase.timeline),
                       [](const CaseEntry& e) { return QJsonValue(toJson(e)); })}};
}

} // namespace xiange
