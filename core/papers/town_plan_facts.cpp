// What the templates of 一镇一案 and of the printed register may speak of.

#include "core/papers/fact_words.h"
#include "core/papers/paper_words.h"
#include "core/papers/town_plan.h"

namespace xiange {

namespace {

using Values = PaperFields::Values;

QString count(qint64 number) {
    return QString::number(number);
}

struct TargetLine {
    IndicatorKey key;
    const char* name;
    const char* target;
};
// The plan's targets, in its order.
constexpr TargetLine targets[] = {
    {IndicatorKey::NineYearRetention, "", "≥96%"},
    {IndicatorKey::PoorFamilyRetention, "家庭经济困难学生巩固率", "100%"},
    {IndicatorKey::PrimaryGrossEnrolment, "小学毛入学率", "100%"},
    {IndicatorKey::JuniorNetEnrolment, "初中净入学率", "100%"},
    {IndicatorKey::DisabledEnrolment, "残疾儿童少年入学率", "≥97%"},
    {IndicatorKey::OpenCases, "在办个案（台账清零）", "0人"},
};

struct CauseMeasure {
    const char* cause;
    const char* measure;
};
// What the plan asks for against each cause (S4), in the language of the paper.
constexpr CauseMeasure measures[] = {
    {"learning_difficulty", "学校开展学业帮扶、结对导师，必要时安排普职融合课程"},
    {"weary_of_study", "学校开展心理疏导和社团活动、结对导师，团委协助"},
    {"working", "人社、市场监管、公安部门查处使用童工，村（居）负责接回"},
    {"poverty", "落实资助政策，民政、乡村振兴部门给予救助和帮扶"},
    {"illness_or_disability", "随班就读、特殊教育学校就读或送教上门，残联协助"},
    {"mental_health", "心理辅导和转介治疗，安排适合的复学方式"},
    {"family_change", "落实监护责任，民政、妇联、村（居）关爱帮扶"},
    {"early_marriage", "妇联、司法、公安部门依法劝止，学校做好复学安排"},
    {"religion", "镇（街道）会同有关部门依法劝返"},
    {"internet_addiction", "家校共管，开展心理疏导和网络素养教育"},
    {"bullying", "学校查处欺凌、保护学生，必要时调整班级"},
    {"moved_with_parents", "核实去向，协调流入地学校办理转学，函告户籍地"},
    {"other", "逐人分析，一人一策"},
};

std::vector<Values> dutyLines(const TownPlan& plan) {
    std::vector<Values> lines;
    for (const Area& area : plan.duties) {
        lines.push_back({{QStringLiteral("level"),
                          area.level == AreaLevel::District ? QStringLiteral("区")
                          : area.level == AreaLevel::Town   ? QStringLiteral("镇（街道）")
                                                            : QStringLiteral("村（居）")},
                         {QStringLiteral("name"), area.name},
                         {QStringLiteral("person"),
                          area.person.isEmpty() ? QStringLiteral("待明确") : area.person},
                         {QStringLiteral("title"), area.title}});
    }
    return lines;
}

std::vector<Values> villageLines(const TownPlan& plan) {
    std::vector<Values> lines;
    PlanVillage sum{QStringLiteral("合计"), {}};
    const auto add = [&lines](const PlanVillage& village) {
        lines.push_back({{QStringLiteral("name"), village.name},
                         {QStringLiteral("children"), count(village.children)},
                         {QStringLiteral("here"), count(village.here)},
                         {QStringLiteral("suspected"), count(village.suspected)},
                         {QStringLiteral("elsewhere"), count(village.elsewhere)},
                         {QStringLiteral("away"), count(village.away)},
                         {QStringLiteral("others"), count(village.others)},
                         {QStringLiteral("person"), village.responsible}});
    };
    for (const PlanVillage& village : plan.villages) {
        add(village);
        sum.children += village.children;
        sum.here += village.here;
        sum.suspected += village.suspected;
        sum.elsewhere += village.elsewhere;
        sum.away += village.away;
        sum.others += village.others;
    }
    add(sum);
    return lines;
}

std::vector<Values> schoolLines(const TownPlan& plan) {
    std::vector<Values> lines;
    PlanSchool sum;
    sum.name = QStringLiteral("合计");
    const auto add = [&lines](const PlanSchool& school) {
        lines.push_back({{QStringLiteral("name"), school.name},
                         {QStringLiteral("enrolled"), count(school.enrolled)},
                         {QStringLiteral("suspected"), count(school.suspected)},
                         {QStringLiteral("confirmed"), count(school.confirmed)},
                         {QStringLiteral("returned"), count(school.returned)},
                         {QStringLiteral("principal"), school.principal}});
    };
    for (const PlanSchool& school : plan.schools) {
        add(school);
        sum.enrolled += school.enrolled;
        sum.suspected += school.suspected;
        sum.confirmed += school.confirmed;
        sum.returned += school.returned;
    }
    add(sum);
    return lines;
}

std::vector<Values> targetLines(const TownPlan& plan) {
    std::vector<Values> lines;
    for (const TargetLine& target : targets) {
        for (const Indicator& figure : plan.indicators) {
            if (figure.key != target.key) {
                continue;
            }
            const bool cases = figure.key == IndicatorKey::OpenCases;
            const QString value = !figure.value ? QStringLiteral("—")
                                  : cases ? QStringLiteral("%1人").arg(*figure.value, 0, 'f', 0)
                                          : QStringLiteral("%1%").arg(*figure.value, 0, 'f', 2);
            lines.push_back(
                {{QStringLiteral("name"), figure.key == IndicatorKey::NineYearRetention
                                              ? retentionName(figure)
                                              : QString::fromUtf8(target.name)},
                 {QStringLiteral("target"), QString::fromUtf8(target.target)},
                 {QStringLiteral("value"), value},
                 {QStringLiteral("gap"),
                  figure.gap ? count(std::max<qint64>(0, *figure.gap)) : QStringLiteral("—")},
                 {QStringLiteral("met"), !figure.met   ? figure.undecided > 0
                                                             ? QStringLiteral("有待判定，暂不评定")
                                                             : QStringLiteral("暂无数据")
                                           : *figure.met ? QStringLiteral("达标")
                                                       : QStringLiteral("未达标")}});
        }
    }
    return lines;
}

std::vector<Values> childLines(const TownPlan& plan) {
    std::vector<Values> lines;
    for (const PlanChild& child : plan.children) {
        lines.push_back(
            {{QStringLiteral("no"), count(static_cast<qint64>(lines.size()) + 1)},
             {QStringLiteral("name"), child.name},
             {QStringLiteral("sex"), child.sex},
             {QStringLiteral("age"), child.age > 0 ? count(child.age) : QString()},
             {QStringLiteral("place"), child.place},
             {QStringLiteral("school"), child.school},
             {QStringLiteral("standing"), child.standing},
             {QStringLiteral("causes"), child.causes.join(u'、')},
             {QStringLiteral("person"),
              child.responsible.isEmpty() ? QStringLiteral("待明确") : child.responsible}});
    }
    return lines;
}

std::vector<Values> measureLines(const TownPlan& plan, const PaperWords& words) {
    std::vector<Values> lines;
    for (const CauseMeasure& line : measures) {
        const QString code = QString::fromLatin1(line.cause);
        if (const int cases = plan.causes.value(code); cases > 0) {
            lines.push_back({{QStringLiteral("cause"), words.of("cause", code)},
                             {QStringLiteral("count"), count(cases)},
                             {QStringLiteral("measure"), QString::fromUtf8(line.measure)}});
        }
    }
    return lines;
}

QString keyGroupWords(const TownPlan& plan, const PaperWords& words) {
    QStringList parts;
    for (const auto& line : keyGroupCodes) {
        const QString code = QString::fromLatin1(line.code);
        if (const int children = plan.keyGroups.value(code); children > 0) {
            parts.append(QStringLiteral("%1%2人").arg(words.of("key_group", code)).arg(children));
        }
    }
    return parts.join(u'、');
}

} // namespace

PaperFields fieldsOf(const TownPlan& plan) {
    const PaperWords words;
    PaperFields fields;
    int away = 0;
    int all = 0;
    int inferred = 0;
    for (const PlanVillage& village : plan.villages) {
        away += village.away;
        inferred += village.inferred;
        all += village.children;
    }
    int suspected = 0;
    int confirmed = 0;
    qint64 enrolled = 0;
    for (const PlanSchool& school : plan.schools) {
        suspected += school.suspected;
        confirmed += school.confirmed;
        enrolled += school.enrolled;
    }
    fields.values = {
        {QStringLiteral("town"), plan.town.isEmpty() ? QStringLiteral("本辖区") : plan.town},
        {QStringLiteral("government"), plan.government},
        {QStringLiteral("date"), longDate(plan.date)},
        {QStringLiteral("madeBy"), plan.madeBy},
        {QStringLiteral("villages.count"),
         count(std::count_if(plan.duties.begin(), plan.duties.end(),
                             [](const Area& a) { return a.level == AreaLevel::Village; }))},
        {QStringLiteral("schools.count"), count(plan.schools.size())},
        {QStringLiteral("enrolled"), count(enrolled)},
        {QStringLiteral("children"), count(all)},
        {QStringLiteral("primary"), count(plan.primary)},
        {QStringLiteral("junior"), count(plan.junior)},
        {QStringLiteral("outside"), plan.outside > 0 ? count(plan.outside) : QString()},
        {QStringLiteral("away"), count(away)},
        {QStringLiteral("inferred"), inferred > 0 ? count(inferred) : QString()},
        {QStringLiteral("suspected"), count(suspected)},
        {QStringLiteral("confirmed"), count(confirmed)},
        {QStringLiteral("keyGroups"), keyGroupWords(plan, words)},
        {QStringLiteral("concern"), count(plan.children.size())}};
    fields.lists.insert(QStringLiteral("duties"), dutyLines(plan));
    fields.lists.insert(QStringLiteral("villages"), villageLines(plan));
    fields.lists.insert(QStringLiteral("schools"), schoolLines(plan));
    fields.lists.insert(QStringLiteral("targets"), targetLines(plan));
    fields.lists.insert(QStringLiteral("concerned"), childLines(plan));
    fields.lists.insert(QStringLiteral("measures"), measureLines(plan, words));
    return fields;
}

PaperFields fieldsOf(const QList<SchoolAgeChild>& children, const SchoolAgeFilter& filter,
                     const QString& madeBy, QDate date) {
    PaperFields fields;
    std::vector<Values> lines;
    qsizetype away = 0;
    qsizetype suspected = 0;
    qsizetype inferred = 0;
    for (const SchoolAgeChild& child : children) {
        away += isAway(child) ? 1 : 0;
        suspected += isSuspected(child) ? 1 : 0;
        inferred += child.placeInferred ? 1 : 0;
        lines.push_back(
            {{QStringLiteral("no"), count(static_cast<qint64>(lines.size()) + 1)},
             {QStringLiteral("town"), child.town},
             {QStringLiteral("village"),
              child.village + (child.placeInferred ? QStringLiteral("*") : QString())},
             {QStringLiteral("household"), child.household},
             {QStringLiteral("responsible"), child.responsible},
             {QStringLiteral("name"), child.name},
             {QStringLiteral("sex"), !child.sex                  ? QString()
                                     : *child.sex == Sex::Female ? QStringLiteral("女")
                                                                 : QStringLiteral("男")},
             {QStringLiteral("birth"), dotted(child.birthDate)},
             {QStringLiteral("standing"), standingOnPaper(child)},
             {QStringLiteral("school"), child.school},
             {QStringLiteral("class"),
              child.className ? shortClassName(*child.className) : QString()},
             {QStringLiteral("reason"), child.reason}});
    }
    const QString place = filter.town + filter.village;
    fields.values = {
        {QStringLiteral("place"), place.isEmpty() ? QStringLiteral("全部镇村") : place},
        {QStringLiteral("date"), longDate(date)},
        {QStringLiteral("madeBy"), madeBy},
        {QStringLiteral("count"), count(children.size())},
        {QStringLiteral("away"), count(away)},
        {QStringLiteral("suspected"), count(suspected)},
        {QStringLiteral("inferred"), inferred > 0 ? count(inferred) : QString()}};
    fields.lists.insert(QStringLiteral("children"), lines);
    return fields;
}

} // namespace xiange
