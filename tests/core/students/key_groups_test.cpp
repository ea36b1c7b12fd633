#include "core/students/key_groups.h"
#include "core/students/support_plans.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class KeyGroupsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = test::makeSmallSchool(*m_database,
                                         {QStringLiteral("陈浩宇"), QStringLiteral("何语琪")});
        m_child = m_school.children.first();
        m_groups = std::make_unique<KeyGroups>(*m_database, m_clock, m_school.actor);
        m_plans = std::make_unique<SupportPlans>(*m_database, m_clock, m_school.actor);
    }
    QList<KeyGroupStanding> list() {
        const auto found = m_groups->list(m_child);
        EXPECT_OK(found);
        return found.value_or(QList<KeyGroupStanding>());
    }
    SupportPlan plan() {
        SupportPlan made;
        made.child = m_child;
        made.starts = m_clock.today();
        made.mentor = QStringLiteral("李文静");
        made.reasons = {SupportReason::Learning, SupportReason::Weariness};
        made.measures = QStringLiteral("每周两次课后辅导");
        made.nextReview = QDate(2026, 12, 7);
        return made;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_school;
    StudentId m_child;
    std::unique_ptr<KeyGroups> m_groups;
    std::unique_ptr<SupportPlans> m_plans;
};
INSTANTIATE_ON_BOTH_ENGINES(KeyGroupsTest);

} // namespace

TEST_P(KeyGroupsTest, AGroupHasASourceAFirstAndALastDay) {
    EXPECT_TRUE(list().isEmpty());
    EXPECT_FALSE(m_groups->add(m_child, KeyGroup::LowIncome, {}, QDate(2026, 11, 1)));
    EXPECT_FALSE(
        m_groups->add(m_child, KeyGroup::LowIncome, QStringLiteral("民政名单"), QDate(2026, 12, 1)))
        << "not before it begins";
    const auto added =
        m_groups->add(m_child, KeyGroup::LowIncome, QStringLiteral("民政名单"), QDate(2026, 11, 1));
    ASSERT_OK(added);
    EXPECT_FALSE(
        m_groups->add(m_child, KeyGroup::LowIncome, QStringLiteral("其他"), QDate(2026, 11, 2)))
        << "in it already";
    ASSERT_OK(m_groups->end(*added, QDate(2026, 11, 20)));
    EXPECT_EQ(list().first().entry.until, QDate(2026, 11, 20));
    ASSERT_OK(m_groups->end(*added, {}));
    EXPECT_FALSE(list().first().entry.until.isValid());
    ASSERT_OK(m_groups->remove(*added));
    EXPECT_TRUE(list().isEmpty());
    EXPECT_FALSE(m_groups->remove(*added)) << "gone already";
}

TEST_P(KeyGroupsTest, AReviewIsDueOnceATerm) {
    ASSERT_OK(
        m_groups->add(m_child, KeyGroup::LeftBehind, QStringLiteral("家访"), QDate(2026, 3, 1)));
    ASSERT_EQ(list().size(), 1);
    EXPECT_TRUE(list().first().reviewDue) << "the term began on 1 September";
    auto due = m_groups->reviewsDue();
    ASSERT_OK(due);
    ASSERT_EQ(due->size(), 1);
    EXPECT_EQ(due->first().children, 1);
    EXPECT_EQ(due->first().className, QStringLiteral("七年级3班"));
    ASSERT_OK(m_groups->review(m_child, KeyGroup::LeftBehind));
    EXPECT_FALSE(list().first().reviewDue);
    EXPECT_TRUE(m_groups->reviewsDue()->isEmpty());
    m_clock.set(QDate(2027, 3, 1));
    EXPECT_TRUE(list().first().reviewDue) << "a new term";
    ASSERT_OK(m_groups->end(list().first().id, QDate(2027, 2, 28)));
    EXPECT_FALSE(list().first().reviewDue) << "nothing to review any more";
}

TEST_P(KeyGroupsTest, ADisabilityHasAKindAndAPlacementAndIsAKeyGroup) {
    ASSERT_OK(m_groups->setDisability(
        m_child, Disability{DisabilityKind::Hearing, 2, SchoolingForm::InclusiveClass}));
    const auto set = m_groups->disability(m_child);
    ASSERT_OK(set);
    ASSERT_TRUE(*set);
    EXPECT_EQ((*set)->kind, DisabilityKind::Hearing);
    EXPECT_EQ((*set)->degree, 2);
    EXPECT_EQ((*set)->form, SchoolingForm::InclusiveClass);
    ASSERT_EQ(list().size(), 1);
    EXPECT_EQ(list().first().entry.group, KeyGroup::Disabled);
    ASSERT_OK(m_groups->setDisability(m_child, std::nullopt));
    EXPECT_FALSE(*m_groups->disability(m_child));
}

TEST_P(KeyGroupsTest, ASupportPlanIsReviewedUntilThereIsAResult) {
    SupportPlan incomplete = plan();
    incomplete.mentor.clear();
    EXPECT_EQ(m_plans->save(incomplete).error().field, QStringLiteral("mentor"));
    incomplete = plan();
    incomplete.reasons.clear();
    EXPECT_EQ(m_plans->save(incomplete).error().field, QStringLiteral("reasons"));
    const auto id = m_plans->save(plan());
    ASSERT_OK(id);
    EXPECT_TRUE(m_plans->reviewsDue(QDate(2026, 12, 6))->isEmpty());
    const auto due = m_plans->reviewsDue(QDate(2026, 12, 7));
    ASSERT_OK(due);
    ASSERT_EQ(due->size(), 1);
    EXPECT_EQ(due->first().name, QStringLiteral("陈浩宇"));
    EXPECT_FALSE(m_plans->review(*id, QStringLiteral("有进步"), QDate(2026, 11, 1)));
    ASSERT_OK(m_plans->review(*id, QStringLiteral("有进步"), QDate(2027, 1, 11)));
    EXPECT_TRUE(m_plans->reviewsDue(QDate(2026, 12, 7))->isEmpty());
    ASSERT_OK(m_plans->finish(*id, QStringLiteral("跟上了")));
    const auto plans = m_plans->list(m_child);
    ASSERT_OK(plans);
    ASSERT_EQ(plans->size(), 1);
    EXPECT_EQ(plans->first().reviews.size(), 1);
    EXPECT_EQ(plans->first().result, QStringLiteral("跟上了"));
    EXPECT_EQ(plans->first().reasons.size(), 2);
    EXPECT_FALSE(m_plans->finish(*id, QStringLiteral("又一次")));
}

TEST_P(KeyGroupsTest, APlanChangedByTwoPeopleKeepsTheFirstChange) {
    ASSERT_OK(m_plans->save(plan()));
    SupportPlan first = m_plans->list(m_child)->first();
    SupportPlan second = first;
    first.measures = QStringLiteral("结对同学");
    ASSERT_OK(m_plans->save(first));
    second.measures = QStringLiteral("家访");
    const auto late = m_plans->save(second);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(m_plans->list(m_child)->first().measures, QStringLiteral("结对同学"));
}

TEST_P(KeyGroupsTest, OnlyWhoMayEditWritesThem) {
    Actor officer = m_school.actor;
    officer.role = Role::DistrictOfficer;
    KeyGroups groups(*m_database, m_clock, officer);
    SupportPlans plans(*m_database, m_clock, officer);
    EXPECT_FALSE(groups.add(m_child, KeyGroup::Orphan, QStringLiteral("民政"), QDate(2026, 11, 1)));
    EXPECT_FALSE(groups.review(m_child, KeyGroup::Orphan));
    EXPECT_FALSE(plans.save(plan()));
    EXPECT_OK(groups.list(m_child));
}

} // namespace xiange
