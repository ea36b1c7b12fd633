#include "core/absence/place_rules.h"
#include "core/attendance/mark_signs.h"
#include "core/cases/case_settings.h"
#include "core/settings/rule_words.h"

#include <QSet>

#include <gtest/gtest.h>

namespace xiange {

namespace {

RuleValues stored(const QHash<QString, QString>& values) {
    return RuleValues(values);
}

bool fits(const char* name, const char* value, const RuleValues& now = {}) {
    return checkRules(now, {{QString::fromLatin1(name), QString::fromUtf8(value)}}).has_value();
}

} // namespace

TEST(RuleTest, EveryRuleHasAUniqueNameWordsAndADefaultThatFits) {
    QSet<QString> names;
    for (const Rule& rule : allRules()) {
        names.insert(rule.name);
        EXPECT_NE(ruleLabel(rule.name), rule.name) << rule.name.toStdString();
        EXPECT_TRUE(checkRules({}, {{rule.name, rule.fallback}})) << rule.name.toStdString();
    }
    EXPECT_EQ(names.size(), allRules().size());
}

// The values of the work plan, of Guangdong and of schools' practice, as they are published.
TEST(RuleTest, TheDefaultsAreThoseOfThePlan) {
    const Ladder ladder = ladderOf({});
    const double days[] = {1, 2, 3, 5, 5, 10};
    const bool more[] = {false, false, false, true, true, false};
    ASSERT_EQ(ladder.steps.size(), 6);
    for (int i = 0; i < 6; ++i) {
        EXPECT_EQ(ladder.steps[i].days, days[i]) << i;
        EXPECT_EQ(ladder.steps[i].moreThan, more[i]) << i;
        EXPECT_FALSE(ladder.steps[i].source.isEmpty()) << i;
        EXPECT_FALSE(ladder.steps[i].who.isEmpty()) << i;
    }
    EXPECT_EQ(ladder.contacts.contacts, 3);
    EXPECT_EQ(ladder.contacts.days, 3);
    EXPECT_EQ(ladder.contacts.means, 2);
    EXPECT_EQ(leaveInRunOf({}), LeaveInRun::Ends);
    EXPECT_EQ(daysWithoutReason(RuleValues()), 7);
}

TEST(RuleTest, WhatIsNotSetIsWhatThePureRulesTakeByThemselves) {
    const case_rules::Thresholds plain;
    const case_rules::Thresholds read = case_rules::thresholdsOf({});
    EXPECT_EQ(read.reportWorkingDays, plain.reportWorkingDays);
    EXPECT_EQ(read.correctionDays, plain.correctionDays);
    EXPECT_EQ(read.publicNoticeDays, plain.publicNoticeDays);
    EXPECT_EQ(read.followUpPresent, plain.followUpPresent);
    EXPECT_EQ(read.followUpWindow, plain.followUpWindow);
    EXPECT_EQ(read.relapseDays, plain.relapseDays);
    const WarningSettings given;
    const WarningSettings warned = warningSettingsOf({});
    EXPECT_EQ(warned.bands, given.bands);
    EXPECT_EQ(warned.leastCalled, given.leastCalled);
    EXPECT_EQ(warned.mondays, given.mondays);
    EXPECT_EQ(warned.mondayWeeks, given.mondayWeeks);
    EXPECT_EQ(warned.late, given.late);
    EXPECT_EQ(warned.lateDays, given.lateDays);
    EXPECT_EQ(warned.halfDays, given.halfDays);
    EXPECT_EQ(warned.halfDayDays, given.halfDayDays);
    EXPECT_EQ(MarkSigns(RuleValues()).marks, MarkSigns().marks);
    EXPECT_EQ(MarkSigns(RuleValues()).present, MarkSigns().present);
}

TEST(RuleTest, EveryRuleReachesWhatIsReadFromIt) {
    const RuleValues own = stored({{"ladder.2.days", "2.5"},
                                   {"ladder.2.compare", "more_than"},
                                   {"ladder.2.who", "副校长"},
                                   {"ladder.2.source", "本校规定"},
                                   {"run.leave", "pauses"},
                                   {"sign.sick", "B"},
                                   {"signal.band.1", "4"},
                                   {"signal.late_days", "15"},
                                   {"case.follow_up_present", "25"},
                                   {"case.public_notice_days", "60"}});
    EXPECT_TRUE(own.damaged().isEmpty());
    const LadderStep step = ladderOf(own).steps[1];
    EXPECT_EQ(step.days, 2.5);
    EXPECT_TRUE(step.moreThan);
    EXPECT_EQ(step.who, QStringLiteral("副校长"));
    EXPECT_EQ(step.source, QStringLiteral("本校规定"));
    EXPECT_EQ(leaveInRunOf(own), LeaveInRun::Pauses);
    EXPECT_EQ(MarkSigns(own).of(MarkKind::Sick), QStringLiteral("B"));
    EXPECT_EQ(warningSettingsOf(own).bands.first(), 4);
    EXPECT_EQ(warningSettingsOf(own).lateDays, 15);
    EXPECT_EQ(case_rules::thresholdsOf(own).followUpPresent, 25);
    EXPECT_EQ(case_rules::thresholdsOf(own).publicNoticeDays, 60);
}

TEST(RuleTest, ADamagedOrOutOfRangeValueFallsBackAndSaysSo) {
    const RuleValues values = stored({{"roll.days_without_reason", "sieben"},
                                      {"case.correction_days", "0"},
                                      {"run.leave", "perhaps"},
                                      {"sign.late", ""},
                                      {"ladder.1.days", "nan"},
                                      {"case.relapse_days", "0.7"},
                                      {"of.another.time", "1"},
                                      {"case.report_working_days", "2"}});
    EXPECT_EQ(values.count("roll.days_without_reason"), 7);
    EXPECT_EQ(values.count("case.correction_days"), 7);
    EXPECT_EQ(values.text("run.leave"), QStringLiteral("ends"));
    EXPECT_EQ(values.number("ladder.1.days"), 1);
    EXPECT_EQ(values.number("case.relapse_days"), 1);
    EXPECT_EQ(values.count("case.report_working_days"), 2) << "what can be used is used";
    EXPECT_EQ(values.damaged().size(), 6);
}

TEST(RuleTest, StoredStepsThatRunBackwardsFallBackTogether) {
    const RuleValues values =
        stored({{"ladder.2.days", "1.5"}, {"ladder.3.days", "12"}, {"contacts.number", "5"}});
    EXPECT_EQ(values.number("ladder.2.days"), 2);
    EXPECT_EQ(values.number("ladder.3.days"), 3);
    EXPECT_EQ(values.count("contacts.number"), 5);
    EXPECT_EQ(QSet<QString>(values.damaged().begin(), values.damaged().end()),
              QSet<QString>({"ladder.2.days", "ladder.3.days"}));
}

TEST(RuleTest, StepsMustNotRunBackwards) {
    EXPECT_TRUE(fits("ladder.2.days", "3")) << "as late as the third";
    EXPECT_FALSE(fits("ladder.2.days", "3.5"));
    EXPECT_TRUE(fits("ladder.2.days", "1"));
    EXPECT_FALSE(fits("ladder.2.days", "0.5"));
    EXPECT_FALSE(fits("ladder.5.compare", "at_least")) << "step 4 asks for more than five";
    EXPECT_TRUE(fits("ladder.4.compare", "at_least"));
    EXPECT_FALSE(fits("ladder.6.days", "4"));
    EXPECT_TRUE(fits("ladder.6.days", "60"));
    EXPECT_FALSE(fits("ladder.6.days", "60.5"));
}

TEST(RuleTest, RulesThatBelongTogetherFitEachOther) {
    EXPECT_FALSE(fits("contacts.number", "2"));
    EXPECT_TRUE(fits("contacts.days", "1"));
    EXPECT_FALSE(fits("signal.band.1", "10"));
    EXPECT_TRUE(fits("signal.band.1", "9.5"));
    EXPECT_FALSE(fits("signal.mondays", "7"));
    EXPECT_TRUE(fits("signal.mondays", "6"));
    EXPECT_TRUE(fits("signal.late_days", "3")) << "twice a day";
    EXPECT_FALSE(fits("signal.late_days", "2"));
    EXPECT_FALSE(fits("case.follow_up_present", "31"));
    EXPECT_FALSE(fits("case.follow_up_window", "19"));
    EXPECT_FALSE(fits("sign.sick", "○"));
    EXPECT_FALSE(fits("sign.sick", "–"));
    EXPECT_FALSE(fits("sign.sick", "病假中"));
    EXPECT_TRUE(fits("sign.sick", "病"));
    EXPECT_FALSE(fits("ladder.1.who", "  "));
    const auto unknown = checkRules({}, {{"ladder.7.days", "1"}});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::NotFound);
}

TEST(RuleTest, SeveralRulesAreJudgedTogether) {
    EXPECT_FALSE(fits("case.follow_up_window", "15"));
    EXPECT_TRUE(
        checkRules({}, {{"case.follow_up_window", "15"}, {"case.follow_up_present", "10"}}));
    EXPECT_TRUE(checkRules({}, {{"sign.sick", "○"}, {"sign.personal", "△"}})) << "swapped";
}

} // namespace xiange
