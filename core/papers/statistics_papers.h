#pragma once

#include "core/indicators/indicator_board.h"
#include "core/papers/paper_facts.h"
#include "core/reports/monthly_figures.h"

namespace xiange {

/// 学生变动、辍学、辍学去向情况统计表: Guangdong's tables 1 to 3. Counts only.
struct StatisticsPaper {
    PaperSchool school;
    QDate date;
    QString madeBy;
    SchoolStatistics figures;
};

/// 残疾儿童入学情况统计表. Counts only.
struct DisabledPaper {
    PaperSchool school;
    QDate date;
    QString madeBy;
    QList<DisabledChild> children;
};

/// A figure now and at the end of last month.
struct GlanceFigure {
    Indicator now;
    Indicator before;
};

struct GlanceChild {
    QString name;
    QString className;
    QString state;
    QString why;
};

/// 校长一览: the figures on one page, what changed since last month, the names of concern.
struct GlancePaper {
    PaperSchool school;
    QDate date;
    QString madeBy;
    QDate before; ///< the last day of last month
    QList<GlanceFigure> figures;
    CameTo thisMonth;
    QList<GlanceChild> concern;
};

PaperFacts factsOf(const StatisticsPaper& content);
PaperFacts factsOf(const DisabledPaper& content);
PaperFacts factsOf(const GlancePaper& content);

} // namespace xiange
