// What is asked of classes and villages: rolls, and children on no roll.
#include "core/agenda/agenda_rules.h"

#include <gtest/gtest.h>

namespace xiange {

using namespace agenda_rules;

namespace {

const QDate monday(2026, 11, 9);

} // namespace

TEST(ClassDuties, ARollNotTakenIsADutyOfItsHalfDay) {
    ClassDay morning;
    morning.schoolClass = ClassId(1);
    morning.className = QStringLiteral("九年级4班");
    morning.totals.expected = 50;
    ClassDay afternoon = morning;
    afternoon.session = Session::Afternoon;
    const QString school = QStringLiteral("清溪中学");
    const auto at = [&](QTime now) {
        return rollDuties(school, {morning, afternoon}, monday, now);
    };
    ASSERT_EQ(at(QTime(8, 0)).size(), 1);
    EXPECT_EQ(at(QTime(8, 0)).first().urgency, Urgency::Due);
    EXPECT_EQ(at(QTime(9, 30)).first().urgency, Urgency::Must);
    EXPECT_EQ(at(QTime(14, 0)).size(), 2);
    morning.takenAt = QDateTime(monday, QTime(8, 2));
    EXPECT_EQ(at(QTime(9, 30)).size(), 0);
    morning.takenAt = {};
    morning.totals.expected = 0; // a class without children is called by nobody
    EXPECT_EQ(at(QTime(9, 30)).size(), 0);
}

TEST(ClassDuties, ManyClassesWithoutARollAreOneLine) {
    QList<ClassDay> classes;
    for (int i = 1; i <= 4; ++i) {
        ClassDay line;
        line.schoolClass = ClassId(i);
        line.className = QStringLiteral("七年级%1班").arg(i);
        line.totals.expected = 45;
        classes.append(line);
    }
    const auto items = rollDuties(QStringLiteral("清溪中学"), classes, monday, QTime(8, 0));
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().explanation.missing.size(), 4);
}

TEST(ClassDuties, ARollThatWasMissedStaysAsOneLineAClass) {
    const QString school = QStringLiteral("清溪中学");
    QList<MissedRoll> missed{
        {ClassId(1), QStringLiteral("七年级1班"), monday, Session::Afternoon},
        {ClassId(1), QStringLiteral("七年级1班"), monday.addDays(1), Session::Morning}};
    auto items = missedRollDuties(school, missed);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().due, monday);
    EXPECT_EQ(items.first().session, Session::Afternoon);
    EXPECT_EQ(items.first().explanation.missing.size(), 2);
    EXPECT_TRUE(items.first().source.startsWith(QStringLiteral("学校工作惯例")));
    for (int i = 2; i <= 4; ++i) {
        missed.append({ClassId(i), QStringLiteral("七年级%1班").arg(i), monday.addDays(-i)});
    }
    items = missedRollDuties(school, missed);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().subject, school);
    EXPECT_EQ(items.first().due, monday.addDays(-4));
    EXPECT_TRUE(missedRollDuties(school, {}).isEmpty());
}

TEST(ClassDuties, ChildrenOutsideSchoolAreOneLineAVillageOrATown) {
    const auto village = [](const char* name, const char* who) {
        return VillageChildren{QStringLiteral("清溪镇"),
                               QString::fromUtf8(name),
                               QString::fromUtf8(who),
                               {QStringLiteral("某童")},
                               monday};
    };
    QList<VillageChildren> villages{village("水美村", "村委主任"), village("石坑村", "")};
    auto items = outsideDuties(villages);
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items.first().subject, QStringLiteral("水美村"));
    EXPECT_TRUE(items.first().why.contains(QStringLiteral("村委主任")));
    villages += {village("大河村", ""), village("南山村", "")};
    items = outsideDuties(villages);
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().subject, QStringLiteral("清溪镇"));
    EXPECT_EQ(items.first().explanation.missing.size(), 4);
    EXPECT_TRUE(isFor(Role::TownOfficer, items.first(), monday));
    EXPECT_FALSE(isFor(Role::ClassTeacher, items.first(), monday));
}

} // namespace xiange
