#include "core/cases/contact_advice.h"

#include <QCoreApplication>

namespace xiange::case_rules {

namespace {

/// Words as teachers write them; the first line that fits wins, so what hinders comes before what
/// is promised.
struct Spoken {
    ContactOutcome outcome;
    const char* words;
};
constexpr Spoken spoken[] = {
    {ContactOutcome::WrongNumber, "空号 停机 号码错 打错"},
    {ContactOutcome::NotReached, "无人接 没人接 未接 打不通 关机 不在家 联系不上 无人应"},
    {ContactOutcome::Refuses, "不愿 不想 拒绝 不肯 不读 不去上学"},
    {ContactOutcome::Working, "打工 务工 进厂 上班"},
    {ContactOutcome::MovedAway, "搬走 搬家 迁往 随父母到"},
    {ContactOutcome::Ill, "生病 感冒 发烧 住院 身体不适 看病"},
    {ContactOutcome::WillReturn, "答应返校 明天回校 返校 回校 回来上学 会来上学"},
};

struct Follow {
    ContactOutcome outcome;
    const char* step;
    int workingDays;
};
constexpr Follow follows[] = {
    {ContactOutcome::WillReturn, QT_TRANSLATE_NOOP("ContactAdvice", "See whether the child came"),
     1},
    {ContactOutcome::Refuses,
     QT_TRANSLATE_NOOP("ContactAdvice", "Home visit together with the village"), 1},
    {ContactOutcome::Ill, QT_TRANSLATE_NOOP("ContactAdvice", "Ask for the sick note"), 2},
    {ContactOutcome::MovedAway,
     QT_TRANSLATE_NOOP("ContactAdvice", "Find out the new school and its proof"), 3},
    {ContactOutcome::NotReached,
     QT_TRANSLATE_NOOP("ContactAdvice", "Try another way: visit or village"), 1},
    {ContactOutcome::WrongNumber,
     QT_TRANSLATE_NOOP("ContactAdvice", "Ask the village for the right number"), 1},
    {ContactOutcome::Working,
     QT_TRANSLATE_NOOP("ContactAdvice", "Ask human resources and the police to check"), 2},
};

} // namespace

std::optional<ContactOutcome> outcomeFromWords(const QString& said) {
    for (const Spoken& line : spoken) {
        for (const QString& word : QString::fromUtf8(line.words).split(u' ')) {
            if (said.contains(word)) {
                return line.outcome;
            }
        }
    }
    return std::nullopt;
}

Advice adviceFor(ContactOutcome outcome, QDate day, const QList<SpecialDay>& country) {
    for (const Follow& line : follows) {
        if (line.outcome == outcome) {
            return {QCoreApplication::translate("ContactAdvice", line.step),
                    plusWorkingDays(day, line.workingDays, country)};
        }
    }
    return {};
}

} // namespace xiange::case_rules
