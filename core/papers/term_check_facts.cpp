#include "core/papers/fact_words.h"
#include "core/papers/paper_words.h"
#include "core/papers/term_check_paper.h"

namespace xiange {

namespace {

using Values = PaperFields::Values;

struct Column {
    const char* name;
    int ArrivalFigures::*figure;
};
constexpr Column columns[] = {
    {"expected", &ArrivalFigures::expected},  {"arrived", &ArrivalFigures::arrived},
    {"missing", &ArrivalFigures::missing},    {"in", &ArrivalFigures::transferredIn},
    {"out", &ArrivalFigures::transferredOut}, {"suspended", &ArrivalFigures::suspended},
    {"resumed", &ArrivalFigures::resumed},    {"suspected", &ArrivalFigures::suspected},
    {"returned", &ArrivalFigures::returned},
};

Values lineOf(const QString& name, const ArrivalFigures& figures, const QString& note) {
    Values values{{QStringLiteral("class"), name}, {QStringLiteral("note"), note}};
    for (const Column& column : columns) {
        values.insert(QLatin1String(column.name), QString::number(figures.*column.figure));
    }
    return values;
}

/// A line a class, and a sum after each grade of several.
std::vector<Values> classLines(const TermCheckState& state) {
    std::vector<Values> lines;
    ArrivalFigures grade;
    int classes = 0;
    for (qsizetype i = 0; i < state.classes.size(); ++i) {
        const ClassArrival& arrival = state.classes[i];
        lines.push_back(lineOf(shortClassName(arrival.name), arrival.figures,
                               arrival.isConfirmed() ? QString() : QStringLiteral("未排查")));
        grade += arrival.figures;
        ++classes;
        const bool last =
            i + 1 == state.classes.size() || state.classes[i + 1].name.grade != arrival.name.grade;
        if (last && classes > 1) {
            lines.push_back(
                lineOf(gradeName(arrival.name.grade) + QStringLiteral("小计"), grade, QString()));
        }
        if (last) {
            grade = {};
            classes = 0;
        }
    }
    lines.push_back(lineOf(QStringLiteral("合计"), state.total, QString()));
    return lines;
}

QString resultOf(const ArrivalChild& child) {
    if (child.arrivedOn.isValid()) {
        return monthAndDay(child.arrivedOn) + QStringLiteral("到校");
    }
    if (child.dropoutCase.isValid()) {
        return QStringLiteral("疑似辍学，已建案劝返");
    }
    if (child.left) {
        return QStringLiteral("已办理学籍异动");
    }
    return child.decision == ArrivalDecision::Explained ? QStringLiteral("去向清楚")
                                                        : QStringLiteral("正在核实");
}

std::vector<Values> childLines(const TermCheckState& state) {
    const PaperWords words;
    std::vector<Values> lines;
    for (const ArrivalChild& child : state.notArrived) {
        const QString where =
            child.whereabouts
                ? words.of("whereabouts", codeOf(whereaboutsCodes, *child.whereabouts))
                : QString();
        const QString cause =
            child.cause ? words.of("cause", codeOf(causes, *child.cause)) : QString();
        lines.push_back({{QStringLiteral("no"), QString::number(lines.size() + 1)},
                         {QStringLiteral("class"), shortClassName(child.className)},
                         {QStringLiteral("name"), child.name},
                         {QStringLiteral("whereabouts"), where},
                         {QStringLiteral("why"), joined({cause, child.note}, QStringLiteral("；"))},
                         {QStringLiteral("result"), resultOf(child)}});
    }
    return lines;
}

} // namespace

PaperFacts factsOf(const TermCheckPaper& content) {
    const TermCheckState& state = content.state;
    PaperFacts facts{content.school.numberPrefix, content.date, {}};
    Values& values = facts.fields.values;
    values.insert(QStringLiteral("school.name"), content.school.name);
    values.insert(QStringLiteral("department"), content.school.educationDepartment);
    values.insert(QStringLiteral("principal"), content.school.principal);
    values.insert(QStringLiteral("date"), longDate(content.date));
    // A finished check stays as it was; only the paper is of today.
    values.insert(QStringLiteral("asAt"),
                  longDate(state.check.isFinished() ? state.check.finishedAt.toLocalTime().date()
                                                    : content.date));
    values.insert(QStringLiteral("madeBy"), content.madeBy);
    values.insert(QStringLiteral("term"), QStringLiteral("%1—%2学年%3学期")
                                              .arg(state.check.schoolYear)
                                              .arg(state.check.schoolYear + 1)
                                              .arg(state.check.term == 1 ? QStringLiteral("秋季")
                                                                         : QStringLiteral("春季")));
    values.insert(QStringLiteral("starts"), longDate(state.check.starts));
    values.insert(QStringLiteral("classes"), QString::number(state.classes.size()));
    values.insert(QStringLiteral("open"),
                  state.classesOpen > 0 ? QString::number(state.classesOpen) : QString());
    values.insert(QStringLiteral("done"),
                  QString::number(state.classes.size() - state.classesOpen));
    values.insert(QStringLiteral("suspects"),
                  state.total.suspected > 0 ? QString::number(state.total.suspected) : QString());
    for (const Column& column : columns) {
        values.insert(QLatin1String("total.") + QLatin1String(column.name),
                      QString::number(state.total.*column.figure));
    }
    facts.fields.lists.insert(QStringLiteral("classLines"), classLines(state));
    facts.fields.lists.insert(QStringLiteral("childLines"), childLines(state));
    return facts;
}

} // namespace xiange
