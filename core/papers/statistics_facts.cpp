#include "core/papers/fact_words.h"
#include "core/papers/paper_words.h"
#include "core/papers/statistics_papers.h"
#include "core/students/key_groups.h"

#include <QMap>

#include <algorithm>

namespace xiange {

namespace {

using Values = PaperFields::Values;

template <typename Paper> PaperFacts headOf(const Paper& content) {
    PaperFacts facts{content.school.numberPrefix, content.date, {}};
    facts.fields.values = {{QStringLiteral("school.name"), content.school.name},
                           {QStringLiteral("school.code"), content.school.code},
                           {QStringLiteral("date"), longDate(content.date)},
                           {QStringLiteral("madeBy"), content.madeBy}};
    return facts;
}

QString text(qint64 number) {
    return QString::number(number);
}

QString share(qint64 part, qint64 whole) {
    const auto value = indicator_rules::percent({part, whole});
    return value ? QString::number(*value, 'f', 2) : QStringLiteral("—");
}

Values changesLine(const QString& name, const GradeChanges& grade) {
    const int in = grade.transferredIn + grade.otherIn;
    const int out = grade.transferredOut + grade.died + grade.abroad + grade.otherOut;
    return {{QStringLiteral("grade"), name},
            {QStringLiteral("opening"), text(grade.opening)},
            {QStringLiteral("in"), text(grade.transferredIn)},
            {QStringLiteral("otherIn"), text(grade.otherIn)},
            {QStringLiteral("sumIn"), text(in)},
            {QStringLiteral("out"), text(grade.transferredOut)},
            {QStringLiteral("died"), text(grade.died)},
            {QStringLiteral("abroad"), text(grade.abroad)},
            {QStringLiteral("otherOut"), text(grade.otherOut)},
            {QStringLiteral("sumOut"), text(out)},
            {QStringLiteral("now"), text(grade.now)},
            {QStringLiteral("suspended"), text(grade.suspended)}};
}

Values lostLine(const QString& name, int opening, int lost, int backTooLate) {
    return {{QStringLiteral("grade"), name},
            {QStringLiteral("opening"), text(opening)},
            {QStringLiteral("lost"), text(lost)},
            {QStringLiteral("late"), text(backTooLate)},
            {QStringLiteral("rate"), share(lost, opening)}};
}

/// One line for each word, the most frequent first.
template <typename WordOf>
std::vector<Values> counted(const QList<LostChild>& lost, const WordOf& wordOf) {
    constexpr int firstJuniorGrade = 7;
    QMap<QString, std::pair<int, int>> counts; // primary, junior
    for (const LostChild& child : lost) {
        auto& both = counts[wordOf(child)];
        ++(child.className.grade >= firstJuniorGrade ? both.second : both.first);
    }
    std::vector<Values> lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const auto [primary, junior] = it.value();
        lines.push_back({{QStringLiteral("word"), it.key()},
                         {QStringLiteral("primary"), text(primary)},
                         {QStringLiteral("junior"), text(junior)},
                         {QStringLiteral("sum"), text(primary + junior)}});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Values& a, const Values& b) {
        return a.value(QStringLiteral("sum")).toInt() > b.value(QStringLiteral("sum")).toInt();
    });
    return lines;
}

} // namespace

PaperFacts factsOf(const StatisticsPaper& content) {
    const SchoolStatistics& figures = content.figures;
    PaperFacts facts = headOf(content);
    facts.fields.values.insert(QStringLiteral("asAt"), longDate(figures.asAt));
    facts.fields.values.insert(QStringLiteral("lost.count"), text(figures.lost.size()));
    std::vector<Values> changes;
    std::vector<Values> lost;
    int lateInAll = 0;
    for (const GradeChanges& grade : figures.grades) {
        changes.push_back(changesLine(gradeName(grade.grade), grade));
        const auto late = std::count_if(
            figures.lost.begin(), figures.lost.end(), [&grade](const LostChild& child) {
                return child.backTooLate && child.className.grade == grade.grade;
            });
        lateInAll += static_cast<int>(late);
        lost.push_back(lostLine(gradeName(grade.grade), grade.opening, figures.lostIn(grade.grade),
                                static_cast<int>(late)));
    }
    if (!figures.grades.isEmpty()) {
        changes.push_back(changesLine(QStringLiteral("合计"), figures.total()));
        lost.push_back(lostLine(QStringLiteral("合计"), figures.total().opening,
                                static_cast<int>(figures.lost.size()), lateInAll));
    }
    const PaperWords words;
    auto& lists = facts.fields.lists;
    lists.insert(QStringLiteral("changes"), changes);
    lists.insert(QStringLiteral("lost"), lost);
    lists.insert(
        QStringLiteral("whereabouts"), counted(figures.lost, [&words](const LostChild& child) {
            return child.whereabouts
                       ? words.of("whereabouts", codeOf(whereaboutsCodes, *child.whereabouts))
                       : QStringLiteral("去向未明");
        }));
    lists.insert(QStringLiteral("causes"), counted(figures.lost, [&words](const LostChild& child) {
                     return child.cause ? words.of("cause", codeOf(causes, *child.cause))
                                        : QStringLiteral("原因未明");
                 }));
    return facts;
}

namespace {

/// The columns of the table of disabled children, in order.
struct Schooling {
    const char* field;
    const char* code;
};
constexpr Schooling schoolings[] = {{"ordinary", "same_class"},
                                    {"inclusive", "inclusive_class"},
                                    {"special", "special_school"},
                                    {"home", "home_teaching"},
                                    {"welfare", "welfare_home_class"}};

Values disabledLine(const QString& name, const QList<const DisabledChild*>& children) {
    Values line{{QStringLiteral("kind"), name}, {QStringLiteral("count"), text(children.size())}};
    const auto those = [&children](const auto& fits) {
        return std::count_if(children.begin(), children.end(),
                             [&fits](const DisabledChild* child) { return fits(*child); });
    };
    for (const Schooling& schooling : schoolings) {
        line.insert(QLatin1String(schooling.field),
                    text(those([&schooling](const DisabledChild& child) {
                        return child.inSchool && child.schooling == QLatin1String(schooling.code);
                    })));
    }
    const qint64 inSchool = those([](const DisabledChild& child) { return child.inSchool; });
    const qint64 said = those([](const DisabledChild& child) {
        return child.inSchool &&
               std::any_of(std::begin(schoolings), std::end(schoolings),
                           [&child](const Schooling& schooling) {
                               return child.schooling == QLatin1String(schooling.code);
                           });
    });
    line.insert(QStringLiteral("unsaid"), text(inSchool - said));
    line.insert(QStringLiteral("inSchool"), text(inSchool));
    line.insert(QStringLiteral("none"), text(children.size() - inSchool));
    line.insert(QStringLiteral("rate"), share(inSchool, children.size()));
    return line;
}

// Words of the statute (残疾人保障法 2), in the order of the table.
constexpr std::pair<const char*, const char*> kinds[] = {
    {"sight", "视力残疾"},    {"hearing", "听力残疾"}, {"speech", "言语残疾"},
    {"body", "肢体残疾"},     {"mind", "智力残疾"},    {"mental", "精神残疾"},
    {"multiple", "多重残疾"}, {"other", "其他残疾"},   {"", "类别未登记"}};

} // namespace

PaperFacts factsOf(const DisabledPaper& content) {
    PaperFacts facts = headOf(content);
    std::vector<Values> lines;
    QList<const DisabledChild*> all;
    for (const auto& [code, name] : kinds) {
        QList<const DisabledChild*> ofKind;
        for (const DisabledChild& child : content.children) {
            if (child.kind == QLatin1String(code)) {
                ofKind.append(&child);
            }
        }
        all += ofKind;
        if (!ofKind.isEmpty() || *code != '\0') {
            lines.push_back(disabledLine(QString::fromUtf8(name), ofKind));
        }
    }
    lines.push_back(disabledLine(QStringLiteral("合计"), all));
    facts.fields.lists.insert(QStringLiteral("kinds"), lines);
    return facts;
}

namespace {

QString valueOf(const Indicator& figure) {
    if (!figure.value) {
        return QStringLiteral("—");
    }
    return figure.key == IndicatorKey::OpenCases
               ? QStringLiteral("%1件").arg(figure.ratio.numerator)
               : QStringLiteral("%1%").arg(*figure.value, 0, 'f', 2);
}

QString changeOf(const GlanceFigure& line) {
    if (!line.now.value || !line.before.value) {
        return QStringLiteral("—");
    }
    const double change = *line.now.value - *line.before.value;
    const int decimals = line.now.key == IndicatorKey::OpenCases ? 0 : 2;
    const QString words = QString::number(std::abs(change), 'f', decimals);
    constexpr double same = 0.005;
    return std::abs(change) < same
               ? QStringLiteral("持平")
               : (change > 0 ? QStringLiteral("↑") : QStringLiteral("↓")) + words;
}

/// Why a figure has no value, in the place of its numbers.
QString lackOf(Lack lack) {
    switch (lack) {
    case Lack::PoliceList:
        return QStringLiteral("缺公安名单");
    case Lack::DisabledList:
        return QStringLiteral("缺残联名单");
    case Lack::WholeArea:
        return QStringLiteral("按镇统计");
    case Lack::LastYear:
        return QStringLiteral("无上年数据");
    case Lack::Leavers:
        return QStringLiteral("无毕业年级");
    case Lack::Children:
    case Lack::Nothing:
        break;
    }
    return QStringLiteral("无此类学生");
}

QString nameOf(const Indicator& figure) {
    switch (figure.key) {
    case IndicatorKey::NineYearRetention:
        return retentionName(figure);
    case IndicatorKey::YearRetention:
        return QStringLiteral("年巩固率");
    case IndicatorKey::PoorFamilyRetention:
        return QStringLiteral("困难家庭学生巩固率");
    case IndicatorKey::PrimaryGrossEnrolment:
        return QStringLiteral("小学毛入学率");
    case IndicatorKey::JuniorNetEnrolment:
        return QStringLiteral("初中净入学率");
    case IndicatorKey::DisabledEnrolment:
        return QStringLiteral("残疾儿童少年入学率");
    case IndicatorKey::DropoutRatePrimary:
        return QStringLiteral("小学辍学率");
    case IndicatorKey::DropoutRateJunior:
        return QStringLiteral("初中辍学率");
    case IndicatorKey::OpenCases:
        return QStringLiteral("在办台账");
    }
    return {};
}

QString targetWords(IndicatorKey key) {
    const auto target = targetOf(key);
    if (!target) {
        return QStringLiteral("清零");
    }
    return QStringLiteral("%1%2%").arg(target->wanted == indicator_rules::Wanted::AtLeast
                                           ? QStringLiteral("≥")
                                           : QStringLiteral("≤"),
                                       QString::number(target->percent(), 'g', 4));
}

} // namespace

PaperFacts factsOf(const GlancePaper& content) {
    PaperFacts facts = headOf(content);
    auto& values = facts.fields.values;
    values.insert(QStringLiteral("before"), longDate(content.before));
    values.insert(QStringLiteral("month.suspected"), text(content.thisMonth.suspected));
    values.insert(QStringLiteral("month.confirmed"), text(content.thisMonth.confirmed));
    values.insert(QStringLiteral("month.returned"), text(content.thisMonth.returned));
    values.insert(QStringLiteral("month.closed"), text(content.thisMonth.closed));
    std::vector<Values> figures;
    for (const GlanceFigure& line : content.figures) {
        const bool cases = line.now.key == IndicatorKey::OpenCases;
        figures.push_back(
            {{QStringLiteral("name"), nameOf(line.now)},
             {QStringLiteral("target"), targetWords(line.now.key)},
             {QStringLiteral("value"), valueOf(line.now)},
             {QStringLiteral("base"), cases             ? QString()
                                      : !line.now.value ? lackOf(line.now.lack)
                                                        : QStringLiteral("%1/%2")
                                                              .arg(line.now.ratio.numerator)
                                                              .arg(line.now.ratio.denominator)},
             {QStringLiteral("gap"),
              line.now.gap ? text(std::max<qint64>(0, *line.now.gap)) : QStringLiteral("—")},
             {QStringLiteral("before"), valueOf(line.before)},
             {QStringLiteral("change"), changeOf(line)}});
    }
    constexpr qsizetype mostNames = 9; // one page
    std::vector<Values> concern;
    for (const GlanceChild& child : content.concern.mid(0, mostNames)) {
        concern.push_back({{QStringLiteral("name"), child.name},
                           {QStringLiteral("class"), child.className},
                           {QStringLiteral("state"), child.state},
                           {QStringLiteral("why"), child.why}});
    }
    values.insert(QStringLiteral("more"), content.concern.size() > mostNames
                                              ? text(content.concern.size() - mostNames)
                                              : QString());
    facts.fields.lists.insert(QStringLiteral("figures"), figures);
    facts.fields.lists.insert(QStringLiteral("concern"), concern);
    return facts;
}

} // namespace xiange
