#include "core/attendance/sick_spell.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

constexpr auto sick = MarkKind::Sick;
constexpr auto am = Session::Morning;
constexpr auto pm = Session::Afternoon;

QDate november(int day) {
    return {2026, 11, day};
}

TEST(SickSpellTest, GoesBackOverTheWeekendToTheFirstDayMarkedSick) {
    const QList<ChildSession> sessions{
        {november(19), am, true, std::nullopt}, {november(19), pm, true, sick},
        {november(20), am, true, sick},         {november(20), pm, true, sick},
        {november(23), am, true, sick},         {november(23), pm, true, sick}};
    const SickSpell spell = sickSpell(sessions, november(23));
    EXPECT_EQ(spell.from, november(19));
    EXPECT_EQ(spell.schoolDays, 2.5);
    EXPECT_FALSE(spell.backOn.isValid());
    EXPECT_EQ(sickSpell(sessions, november(20)).schoolDays, 1.5) << "as the list of that day said";
}

TEST(SickSpellTest, AnotherMarkBeforeItBeginsItAnew) {
    const QList<ChildSession> sessions{{november(18), am, true, sick},
                                       {november(19), am, true, MarkKind::Personal},
                                       {november(20), am, true, sick}};
    EXPECT_EQ(sickSpell(sessions, november(20)).from, november(20));
    EXPECT_EQ(sickSpell(sessions, november(20)).schoolDays, 1);
}

TEST(SickSpellTest, AClassNotCalledNeitherCountsNorEnds) {
    const QList<ChildSession> sessions{{november(18), am, true, sick},
                                       {november(19), am, false, std::nullopt},
                                       {november(20), am, true, sick}};
    EXPECT_EQ(sickSpell(sessions, november(20)).from, november(18));
    EXPECT_EQ(sickSpell(sessions, november(20)).schoolDays, 2);
}

TEST(SickSpellTest, BackIsTheFirstDayInTheClassroom) {
    const QList<ChildSession> sessions{{november(18), am, true, sick},
                                       {november(19), am, true, MarkKind::Unexcused},
                                       {november(20), am, false, std::nullopt},
                                       {november(23), am, true, MarkKind::Late}};
    EXPECT_EQ(sickSpell(sessions, november(18)).backOn, november(23))
        << "neither another absence nor a roll not taken is a return";
}

TEST(SickSpellTest, TheSameDayCanBringTheReturn) {
    const QList<ChildSession> sessions{{november(18), am, true, sick},
                                       {november(18), pm, true, std::nullopt}};
    EXPECT_EQ(sickSpell(sessions, november(18)).schoolDays, 0.5);
    EXPECT_EQ(sickSpell(sessions, november(18)).backOn, november(18));
}

TEST(SickSpellTest, WhoIsNotSickThatDayHasNone) {
    const QList<ChildSession> sessions{{november(18), am, true, sick},
                                       {november(19), am, true, std::nullopt}};
    EXPECT_FALSE(sickSpell(sessions, november(19)).from.isValid());
    EXPECT_FALSE(sickSpell({}, november(19)).from.isValid());
}

} // namespace

} // namespace xiange
