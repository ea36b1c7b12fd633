#include "core/students/status_rules.h"

#include <gtest/gtest.h>

namespace xiange {
namespace {

using namespace status_rules;
using enum StatusChangeKind;

const QDate september(2026, 9, 1);
const QDate change(2026, 10, 20);

StatusClass schoolClass(qint64 id, int grade, int number, int year = 2026) {
    return {ClassId(id), SchoolId(1), year, {grade, number}};
}

StatusFacts pupil() {
    StatusFacts facts;
    facts.today = QDate(2026, 11, 23);
    facts.school = SchoolId(1);
    facts.stage = SchoolStage::Primary;
    facts.enrolments = {{ClassId(31), september, {}}};
    facts.lastClass = schoolClass(31, 3, 1);
    return facts;
}

StatusChangeDraft draft(StatusChangeKind kind) {
    return {StudentId(1),
            kind,
            change,
            QStringLiteral("骨折"),
            QStringLiteral("县人民医院证明"),
            QStringLiteral("外地小学"),
            {},
            {}};
}

QStringList fieldsRefused(const StatusChangeDraft& asked, const StatusFacts& facts) {
    QStringList fields;
    for (const StatusObjection& objection : judge(asked, facts)) {
        if (objection.weight == ObjectionWeight::Refused) {
            fields.append(objection.field);
        }
    }
    return fields;
}

TEST(StatusRules, NoneButTheKindsOfCompulsoryEducationAreRead) {
    EXPECT_EQ(readKind(QStringLiteral(" 休 学 ")).value(), Suspended);
    EXPECT_EQ(readKind(QStringLiteral("出国（境）")).value(), WentAbroad);
    EXPECT_EQ(readKind(QStringLiteral("转出")).value(), TransferredOut);
    for (const char* word : {"退学", "开除", "开除学籍", "留级", "自动退学"}) {
        const auto kind = readKind(QString::fromUtf8(word));
        ASSERT_FALSE(kind) << word;
        EXPECT_TRUE(kind.error().text.contains(QStringLiteral("义务教育法 27"))) << word;
    }
    EXPECT_FALSE(readKind(QStringLiteral("请假")));
    EXPECT_FALSE(readKind({}));
}

TEST(StatusRules, SuspensionIsForHealthAlone) {
    auto asked = draft(Suspended);
    EXPECT_TRUE(judge(asked, pupil()).isEmpty());
    asked.reason = QStringLiteral("外出务工");
    EXPECT_EQ(fieldsRefused(asked, pupil()), QStringList{QStringLiteral("reason")});
}

TEST(StatusRules, SuspensionWantsTheProofOfACountyHospital) {
    auto asked = draft(Suspended);
    asked.evidence = QStringLiteral("镇卫生院证明");
    EXPECT_EQ(fieldsRefused(asked, pupil()), QStringList{QStringLiteral("evidence")});
    asked.evidence.clear();
    const auto objections = judge(asked, pupil());
    ASSERT_EQ(objections.size(), 1);
    EXPECT_EQ(objections.first().weight, ObjectionWeight::Incomplete);
    asked.reason = QStringLiteral("骨折，县级医院证明");
    EXPECT_TRUE(judge(asked, pupil()).isEmpty());
}

TEST(StatusRules, SuspensionLastsThreeMonthsToAYearAndCanBeExtended) {
    auto asked = draft(Suspended);
    const auto refusedUntil = [&](QDate until) {
        asked.until = until;
        return !fieldsRefused(asked, pupil()).isEmpty();
    };
    EXPECT_TRUE(refusedUntil({2027, 1, 18}));
    EXPECT_FALSE(refusedUntil({2027, 1, 19})) << "three months to the day";
    EXPECT_FALSE(refusedUntil({2027, 10, 19})) << "a year to the day";
    EXPECT_TRUE(refusedUntil({2027, 10, 20}));
    asked.until = {};
    auto suspended = pupil();
    suspended.status = StudentStatus::Suspended;
    EXPECT_TRUE(judge(asked, suspended).isEmpty());
}

TEST(StatusRules, TransferOutIsCompleteOnlyWithTheReceivingSchool) {
    auto asked = draft(TransferredOut);
    EXPECT_TRUE(judge(asked, pupil()).isEmpty());
    asked.otherSchool = QStringLiteral("  ");
    EXPECT_EQ(fieldsRefused(asked, pupil()), QStringList{QStringLiteral("other_school")});
}

TEST(StatusRules, SkippingAGradeLeadsToTheSameClassNumberOrTheOnlyClass) {
    const QList<StatusClass> classes{schoolClass(41, 4, 1), schoolClass(42, 4, 2),
                                     schoolClass(51, 5, 1), schoolClass(40, 4, 1, 2025)};
    const auto next = [&](int grade, int number) {
        const auto found = usualClass(SkippedGrade, change, schoolClass(9, grade, number), classes);
        return found ? found->id.value : 0;
    };
    EXPECT_EQ(next(3, 2), 42);
    EXPECT_EQ(next(4, 7), 51) << "the only one";
    EXPECT_EQ(next(3, 7), 0) << "two to choose from";
    EXPECT_EQ(next(6, 1), 0) << "no higher grade";
    auto asked = draft(SkippedGrade);
    auto facts = pupil();
    EXPECT_EQ(fieldsRefused(asked, facts), QStringList{QStringLiteral("to_class")});
    facts.toClass = schoolClass(21, 2, 1);
    EXPECT_EQ(fieldsRefused(asked, facts), QStringList{QStringLiteral("to_class")});
    facts.toClass = schoolClass(41, 4, 1);
    EXPECT_TRUE(fieldsRefused(asked, facts).isEmpty());
}

TEST(StatusRules, AChangeEndsTheStayInTheClassOnTheDayBefore) {
    const auto effect = effectOf(draft(TransferredOut), pupil());
    EXPECT_EQ(effect.status, StudentStatus::TransferredOut);
    ASSERT_EQ(effect.enrolments.size(), 1);
    EXPECT_EQ(effect.enrolments.first().until, QDate(2026, 10, 19));
}

TEST(StatusRules, AChangeIntoAClassBeginsAStayThere) {
    auto facts = pupil();
    facts.toClass = schoolClass(41, 4, 1);
    const auto effect = effectOf(draft(SkippedGrade), facts);
    EXPECT_EQ(effect.status, StudentStatus::Enrolled);
    const QList<Enrolment> expected{{ClassId(31), september, {2026, 10, 19}},
                                    {ClassId(41), change, {}}};
    EXPECT_EQ(effect.enrolments, expected);
}

TEST(StatusRules, TheDayLiesBetweenTheLastChangeAndToday) {
    auto asked = draft(TransferredOut);
    auto facts = pupil();
    asked.day = facts.today.addDays(1);
    EXPECT_EQ(fieldsRefused(asked, facts), QStringList{QStringLiteral("day")});
    asked.day = september.addDays(-1);
    EXPECT_EQ(fieldsRefused(asked, facts), QStringList{QStringLiteral("day")});
    asked.day = change;
    facts.lastChange = change.addDays(1);
    EXPECT_EQ(fieldsRefused(asked, facts), QStringList{QStringLiteral("day")});
    asked.day = {};
    EXPECT_EQ(fieldsRefused(asked, facts), QStringList{QStringLiteral("day")});
}

TEST(StatusRules, WhoHasLeftDoesNotLeaveAgain) {
    auto facts = pupil();
    facts.status = StudentStatus::TransferredOut;
    EXPECT_EQ(fieldsRefused(draft(Suspended), facts), QStringList{QStringLiteral("kind")});
    facts.status = StudentStatus::Dead;
    for (const auto& line : statusChangeCodes) {
        EXPECT_EQ(fieldsRefused(draft(line.value), facts), QStringList{QStringLiteral("kind")});
    }
}

TEST(StatusRules, OnlyTheLastGradeGraduates) {
    EXPECT_EQ(fieldsRefused(draft(Graduated), pupil()), QStringList{QStringLiteral("kind")});
    auto facts = pupil();
    facts.lastClass = schoolClass(61, 6, 1);
    EXPECT_TRUE(fieldsRefused(draft(Graduated), facts).isEmpty());
    facts.stage = SchoolStage::NineYear;
    EXPECT_FALSE(fieldsRefused(draft(Graduated), facts).isEmpty());
}

} // namespace
} // namespace xiange
