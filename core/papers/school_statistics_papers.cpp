// Papers about a whole school that are counted by the board.
#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/agenda/agenda_rules.h"
#include "core/cases/case_book.h"
#include "core/papers/absence_words.h"
#include "core/papers/fact_words.h"
#include "core/papers/paper_words.h"
#include "core/papers/school_papers.h"
#include "core/reports/monthly_reports.h"
#include "core/schools/schools.h"

namespace xiange {

template <typename Paper> Result<Paper> SchoolPapers::headed(SchoolId school) {
    return Schools(m_database, m_clock, m_actor).find(school).map([this](const School& found) {
        Paper paper;
        paper.school.name = found.name;
        paper.school.code = found.code;
        paper.school.numberPrefix = found.paperPrefix;
        paper.date = m_clock.today();
        paper.madeBy = m_actor.name;
        return paper;
    });
}

namespace {

/// The statistics date whose tables are asked for, or the day itself before it comes.
QDate statisticsAsAt(QDate today) {
    return std::min(today, agenda_rules::nextStatisticsDate(today).asAt);
}

/// Who is suspected or lost, then who is away now and not yet.
QList<GlanceChild> concernOf(const QList<CaseFile>& files, const QList<ChildRun>& runs) {
    constexpr double worthAName = 3; // school days: the principal has been told
    const PaperWords words;
    QList<GlanceChild> concern;
    QSet<StudentId> named;
    for (const CaseFile& file : files) {
        const bool open = file.state == CaseState::Suspected || file.state == CaseState::Confirmed;
        if (!open) {
            continue;
        }
        const CaseChild& child = file.dropoutCase.child;
        named.insert(child.id);
        QStringList why;
        if (const auto& run = file.around.runOfCase()) {
            why << (file.around.goesOn() ? QStringLiteral("连续旷课%1天")
                                         : QStringLiteral("曾连续旷课%1天"))
                       .arg(inDays(run->schoolDays));
        }
        const QList<Cause> found = case_rules::causesOf(file.dropoutCase.timeline);
        for (const Cause cause : found.mid(0, 1)) {
            why << words.of("cause", codeOf(causes, cause));
        }
        why << QStringLiteral("自%1").arg(monthAndDay(file.since));
        concern.append({child.name, longClassName(child.className),
                        file.state == CaseState::Confirmed ? QStringLiteral("辍学")
                                                           : QStringLiteral("疑似辍学"),
                        why.join(QStringLiteral("，"))});
    }
    for (const ChildRun& run : runs) {
        if (run.run.schoolDays >= worthAName && !named.contains(run.student)) {
            concern.append({run.name, run.className, QStringLiteral("连续旷课"),
                            QStringLiteral("%1天，自%2起")
                                .arg(inDays(run.run.schoolDays), monthAndDay(run.run.from))});
        }
    }
    return concern;
}

} // namespace

Result<StatisticsPaper> SchoolPapers::statistics(SchoolId school) {
    return headed<StatisticsPaper>(school).and_then([&](StatisticsPaper paper) {
        IndicatorScope scope;
        scope.school = school;
        scope.asAt = statisticsAsAt(m_clock.today());
        return IndicatorBoard(m_database, m_clock, m_actor)
            .statistics(scope)
            .map([&paper](const SchoolStatistics& figures) {
                paper.figures = figures;
                return paper;
            });
    });
}

Result<DisabledPaper> SchoolPapers::disabled(SchoolId school) {
    return headed<DisabledPaper>(school).and_then([&](DisabledPaper paper) {
        IndicatorScope scope;
        scope.school = school;
        return IndicatorBoard(m_database, m_clock, m_actor)
            .disabledChildren(scope)
            .map([&paper](const QList<DisabledChild>& children) {
                paper.children = children;
                return paper;
            });
    });
}

Result<GlancePaper> SchoolPapers::glance(SchoolId school) {
    if (const auto may = allow(m_actor, Right::ExportChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    auto paper = headed<GlancePaper>(school);
    if (!paper) {
        return paper;
    }
    const QDate today = m_clock.today();
    paper->before = QDate(today.year(), today.month(), 1).addDays(-1);
    IndicatorBoard board(m_database, m_clock, m_actor);
    const auto now = board.board({school, {}, today});
    const auto before = board.board({school, {}, paper->before});
    CaseFilter openOnes;
    openOnes.openOnly = true;
    openOnes.school = school;
    const auto files = CaseBook(m_database, m_clock, m_actor).list(openOnes);
    const auto runs = Absences(m_database, m_clock, m_actor).runsGoingOn(today, {school, {}, {}});
    const auto month =
        MonthlyReports(m_database, m_clock, m_actor).of(ReportMonth::of(today), school);
    for (const Error* error : {now ? nullptr : &now.error(), before ? nullptr : &before.error(),
                               files ? nullptr : &files.error(), runs ? nullptr : &runs.error(),
                               month ? nullptr : &month.error()}) {
        if (error) {
            return tl::make_unexpected(*error);
        }
    }
    for (qsizetype i = 0; i < now->indicators.size(); ++i) {
        paper->figures.append({now->indicators[i], before->indicators[i]});
    }
    paper->thisMonth = month->isEmpty() ? CameTo() : month->first().figures.month;
    paper->concern = concernOf(*files, *runs);
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("glance made as a paper"),
                     paper->school.name, QString::number(paper->concern.size()));
    });
    return recorded ? paper : tl::make_unexpected(recorded.error());
}

} // namespace xiange
