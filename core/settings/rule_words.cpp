#include "core/settings/rule_words.h"

#include "core/settings/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace xiange {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::RuleWords)
};

enum class Unit {
    None,
    SchoolDays,
    Days,
    WorkingDays,
    Percent,
    HalfDays,
    Weeks,
    Times,
    Years,
    Minutes,
};

constexpr const char* noSource = "";
constexpr const char* habit = "学校工作惯例";
constexpr const char* plan = "防流控辍提高义务教育巩固水平工作方案";
// The plan says "many times" and no number: what stands here is the program's own.
constexpr const char* repeatedly =
    "防流控辍提高义务教育巩固水平工作方案（只说“多次”）；次数、天数、方式数为本程序的设定";
constexpr const char* bands = "Attendance Works；美国研究院（AIR）早期预警指标";

struct Words {
    const char* name;
    const char* label;
    Unit unit;
    const char* source;
};

constexpr Words table[] = {
    {"contacts.number", QT_TRANSLATE_NOOP("xiange::RuleWords", "Contacts without effect"),
     Unit::Times, repeatedly},
    {"contacts.days", QT_TRANSLATE_NOOP("xiange::RuleWords", "On different days"), Unit::Days,
     repeatedly},
    {"contacts.means",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "By different means (phone, visit, letter …)"),
     Unit::None, repeatedly},
    {"run.leave", QT_TRANSLATE_NOOP("xiange::RuleWords", "Leave inside a run of absence"),
     Unit::None, habit},
    {"roll.days_without_reason",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "A roll may be changed without a reason for"),
     Unit::Days, habit},
    {"check.absent_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Enrolled but not in school: not seen for"),
     Unit::SchoolDays, habit},
    {"sign.present", QT_TRANSLATE_NOOP("xiange::RuleWords", "Present"), Unit::None, noSource},
    {"sign.personal", QT_TRANSLATE_NOOP("xiange::RuleWords", "Personal leave"), Unit::None,
     noSource},
    {"sign.sick", QT_TRANSLATE_NOOP("xiange::RuleWords", "Sick leave"), Unit::None, noSource},
    {"sign.unexcused", QT_TRANSLATE_NOOP("xiange::RuleWords", "Absent without leave"), Unit::None,
     noSource},
    {"sign.late", QT_TRANSLATE_NOOP("xiange::RuleWords", "Late"), Unit::None, noSource},
    {"sign.early", QT_TRANSLATE_NOOP("xiange::RuleWords", "Left early"), Unit::None, noSource},
    {"sign.official", QT_TRANSLATE_NOOP("xiange::RuleWords", "Official leave"), Unit::None,
     noSource},
    {"signal.band.1", QT_TRANSLATE_NOOP("xiange::RuleWords", "Half days missed: first band"),
     Unit::Percent, bands},
    {"signal.band.2", QT_TRANSLATE_NOOP("xiange::RuleWords", "Half days missed: second band"),
     Unit::Percent, bands},
    {"signal.band.3", QT_TRANSLATE_NOOP("xiange::RuleWords", "Half days missed: third band"),
     Unit::Percent, bands},
    {"signal.least_called",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "A share says something from so many half days on"),
     Unit::HalfDays, habit},
    {"signal.mondays", QT_TRANSLATE_NOOP("xiange::RuleWords", "Away on Mondays: how often"),
     Unit::Times, habit},
    {"signal.monday_weeks", QT_TRANSLATE_NOOP("xiange::RuleWords", "Away on Mondays: in the last"),
     Unit::Weeks, habit},
    {"signal.late", QT_TRANSLATE_NOOP("xiange::RuleWords", "Often late: how often"), Unit::Times,
     habit},
    {"signal.late_days", QT_TRANSLATE_NOOP("xiange::RuleWords", "Often late: in the last"),
     Unit::SchoolDays, habit},
    {"signal.half_days", QT_TRANSLATE_NOOP("xiange::RuleWords", "Scattered half days: how often"),
     Unit::Times, habit},
    {"signal.half_day_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Scattered half days: in the last"), Unit::SchoolDays,
     habit},
    {"case.report_working_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Report after the confirmation, at the latest within"),
     Unit::WorkingDays, plan},
    {"case.correction_days", QT_TRANSLATE_NOOP("xiange::RuleWords", "Order to correct: time limit"),
     Unit::Days, habit},
    {"case.public_notice_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Public notice counts as served after"), Unit::Days,
     habit},
    {"case.hukou_answer_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "The place of hukou answers a letter within"),
     Unit::Days, habit},
    {"case.referral_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "A department replies to a referral within"),
     Unit::Days, habit},
    {"case.statistics_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords",
                       "A return so short before 10 March still counts as lost"),
     Unit::Days, "粤教基〔2009〕3号"},
    {"case.follow_up_present",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "The return is proven by being present on"),
     Unit::SchoolDays, habit},
    {"case.follow_up_window",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "… of the school days after the return"),
     Unit::SchoolDays, habit},
    {"case.relapse_days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Absence that makes a relapse, from"), Unit::SchoolDays,
     plan},
    {"report.due_day",
     QT_TRANSLATE_NOOP("xiange::RuleWords",
                       "Monthly report: due on this day of the following month"),
     Unit::None, "教育部办公厅2024年4月控辍保学常态化报告工作机制（日期由本地规定）"},
    {"review.days",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Quarterly review of cases: days after the quarter"),
     Unit::Days, "教育部办公厅2024年4月控辍保学常态化报告工作机制（日期由本地规定）"},
    {"account.idle_minutes",
     QT_TRANSLATE_NOOP("xiange::RuleWords",
                       "Lock the window when nobody touches it for (0: never)"),
     Unit::Minutes, "《个人信息保护法》第五十一条（分钟数为本程序的设定）"},
    {"retention.died",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Retention: children who died in the denominator"),
     Unit::None, habit},
    {"retention.abroad",
     QT_TRANSLATE_NOOP("xiange::RuleWords",
                       "Retention: children who left the country in the denominator"),
     Unit::None, habit},
    {"retention.above", QT_TRANSLATE_NOOP("xiange::RuleWords", "Retention above 100 %"), Unit::None,
     habit},
    {"retention.year", QT_TRANSLATE_NOOP("xiange::RuleWords", "Retention over the year"),
     Unit::None, habit},
    {"age.primary_from",
     QT_TRANSLATE_NOOP("xiange::RuleWords", "Primary age: from (complete years on 31 August)"),
     Unit::Years, "《义务教育法》第十一条"},
    {"age.primary_to", QT_TRANSLATE_NOOP("xiange::RuleWords", "Primary age: up to"), Unit::Years,
     "本地学制（六三制）"},
    {"age.junior_to", QT_TRANSLATE_NOOP("xiange::RuleWords", "Junior age: up to"), Unit::Years,
     "本地学制（六三制）"},
};

const Words* wordsOf(const QString& name) {
    const auto* found = std::find_if(std::begin(table), std::end(table), [&name](const auto& line) {
        return name == QLatin1String(line.name);
    });
    return found == std::end(table) ? nullptr : found;
}

QString ladderLabel(const QString& name) {
    const QStringList parts = name.split(QLatin1Char('.'));
    const QString step = parts.value(1);
    const QString what = parts.value(2);
    if (what == QLatin1String("who")) {
        return RuleWords::tr("Step %1: who has to do it").arg(step);
    }
    if (what == QLatin1String("source")) {
        return RuleWords::tr("Step %1: source").arg(step);
    }
    return what == QLatin1String("compare") ? RuleWords::tr("Step %1: comparison").arg(step)
                                            : RuleWords::tr("Step %1: school days").arg(step);
}

} // namespace

QString ruleLabel(const QString& name) {
    if (name.startsWith(QLatin1String("ladder."))) {
        return ladderLabel(name);
    }
    const Words* words = wordsOf(name);
    return words ? RuleWords::tr(words->label) : name;
}

QString ruleUnit(const QString& name) {
    const Words* words = wordsOf(name);
    switch (words ? words->unit : Unit::None) {
    case Unit::None:
        return {};
    case Unit::SchoolDays:
        return RuleWords::tr("school days");
    case Unit::Days:
        return RuleWords::tr("days");
    case Unit::WorkingDays:
        return RuleWords::tr("working days");
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::HalfDays:
        return RuleWords::tr("half days");
    case Unit::Weeks:
        return RuleWords::tr("weeks");
    case Unit::Times:
        return RuleWords::tr("times");
    case Unit::Years:
        return RuleWords::tr("years");
    case Unit::Minutes:
        return RuleWords::tr("minutes");
    }
    return {};
}

QString ruleSource(const QString& name) {
    const Words* words = wordsOf(name);
    return words ? QString::fromUtf8(words->source) : QString();
}

QString ruleElsewhere(const QString& name) {
    if (name == ladderRule(ladderSteps, "days")) {
        return RuleWords::tr("Elsewhere a child counts as lost after 3 days (Taiwan), 7 school "
                             "days (Hong Kong), 4 weeks (Liaoning).");
    }
    if (name == ladderRule(ladderSteps - 1, "days")) {
        return RuleWords::tr("Xianyou in Fujian: more than one week.");
    }
    return {};
}

QString ruleValueText(const QString& name, const QString& value) {
    if (value == QLatin1String("at_least")) {
        return RuleWords::tr("at least");
    }
    if (value == QLatin1String("more_than")) {
        return RuleWords::tr("more than");
    }
    if (value == QLatin1String("ends")) {
        return RuleWords::tr("ends it");
    }
    if (value == QLatin1String("pauses")) {
        return RuleWords::tr("pauses it");
    }
    if (value == QLatin1String("counted")) {
        return RuleWords::tr("are counted");
    }
    if (value == QLatin1String("left_out")) {
        return RuleWords::tr("are left out");
    }
    if (value == QLatin1String("capped")) {
        return RuleWords::tr("shown as 100 %");
    }
    if (value == QLatin1String("shown")) {
        return RuleWords::tr("shown as it is");
    }
    if (value == QLatin1String("by_names")) {
        return RuleWords::tr("name by name");
    }
    if (value == QLatin1String("by_counts")) {
        return RuleWords::tr("grade against grade");
    }
    const QString unit = ruleUnit(name);
    return unit.isEmpty() ? value
                          : RuleWords::tr("%1 %2", "a number and its unit").arg(value, unit);
}

QString ruleGroupName(RuleGroup group) {
    switch (group) {
    case RuleGroup::Ladder:
        return RuleWords::tr("Escalation");
    case RuleGroup::Contacts:
        return RuleWords::tr("Contacts for the last step");
    case RuleGroup::Roll:
        return RuleWords::tr("Roll and absence");
    case RuleGroup::Signs:
        return RuleWords::tr("Signs of the register");
    case RuleGroup::Signals:
        return RuleWords::tr("Warning signals");
    case RuleGroup::Deadlines:
        return RuleWords::tr("Case and deadlines");
    case RuleGroup::Figures:
        return RuleWords::tr("Definitions of the indicators");
    }
    return {};
}

QString ruleGroupSentence(RuleGroup group) {
    switch (group) {
    case RuleGroup::Ladder:
        return RuleWords::tr("what a growing run of absence without leave asks of the school");
    case RuleGroup::Contacts:
        return RuleWords::tr("the program proposes, the principal confirms");
    case RuleGroup::Roll:
        return RuleWords::tr("a roll that was not taken always pauses a run");
    case RuleGroup::Signs:
        return RuleWords::tr("local habit; the register prints a legend");
    case RuleGroup::Signals:
        return RuleWords::tr("a hint to talk with a child, never a verdict");
    case RuleGroup::Deadlines:
        return RuleWords::tr("from the confirmation to the closing");
    case RuleGroup::Figures:
        return RuleWords::tr("where places count differently; each figure says how it was counted");
    }
    return {};
}

} // namespace xiange
