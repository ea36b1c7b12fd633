#include "core/cases/case_settings.h"

#include "core/absence/place_rules.h"
#include "core/cases/case_book.h"
#include "core/settings/rule_book.h"

namespace xiange {

case_rules::Thresholds CaseBook::thresholds() {
    return m_database.read(case_rules::readThresholds).value_or(case_rules::Thresholds());
}

namespace case_rules {

Thresholds thresholdsOf(const RuleValues& rules) {
    Thresholds thresholds;
    thresholds.ladder = ladderOf(rules);
    thresholds.leave = leaveInRunOf(rules);
    thresholds.reportWorkingDays = rules.count(QStringLiteral("case.report_working_days"));
    thresholds.correctionDays = rules.count(QStringLiteral("case.correction_days"));
    thresholds.publicNoticeDays = rules.count(QStringLiteral("case.public_notice_days"));
    thresholds.hukouAnswerDays = rules.count(QStringLiteral("case.hukou_answer_days"));
    thresholds.referralDays = rules.count(QStringLiteral("case.referral_days"));
    thresholds.statisticsDays = rules.count(QStringLiteral("case.statistics_days"));
    thresholds.followUpPresent = rules.count(QStringLiteral("case.follow_up_present"));
    thresholds.followUpWindow = rules.count(QStringLiteral("case.follow_up_window"));
    thresholds.schoolAgeTo = rules.count(QStringLiteral("age.junior_to"));
    thresholds.relapseDays = rules.number(QStringLiteral("case.relapse_days"));
    return thresholds;
}

Thresholds readThresholds(db::Reader& tx) {
    return thresholdsOf(readRules(tx));
}

} // namespace case_rules

} // namespace xiange
