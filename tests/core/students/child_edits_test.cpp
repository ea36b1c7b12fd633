#include "core/students/child_edits.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class ChildEditsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
        m_child = m_school.children.first();
        const Actor& actor = m_school.actor;
        m_records = std::make_unique<ChildRecords>(*m_database, m_clock, actor);
        m_households = std::make_unique<Households>(*m_database, m_clock, actor);
        m_groups = std::make_unique<KeyGroups>(*m_database, m_clock, actor);
        m_plans = std::make_unique<SupportPlans>(*m_database, m_clock, actor);
        m_edits = std::make_unique<ChildEdits>(
            *m_database, m_clock, actor,
            ChildEdits::Features{*m_records, *m_households, *m_groups, *m_plans});
    }
    ChildSurroundings kept() {
        return *m_database->read([this](db::Reader& tx) { return readSurroundings(tx, m_child); });
    }
    SupportPlan plan() const {
        SupportPlan made;
        made.child = m_child;
        made.starts = m_clock.today();
        made.mentor = QStringLiteral("李文静");
        made.reasons = {SupportReason::Learning};
        made.measures = QStringLiteral("每周两次课后辅导");
        made.nextReview = QDate(2026, 12, 7);
        return made;
    }
    /// Everything a person can change beside the record, one thing after the other.
    QList<std::function<void()>> acts() {
        return {
            [this] {
                ASSERT_OK(m_groups->add(m_child, KeyGroup::LeftBehind, QStringLiteral("家访"),
                                        QDate(2026, 3, 1)));
            },
            [this] { ASSERT_OK(m_groups->review(m_child, KeyGroup::LeftBehind)); },
            [this] {
                ASSERT_OK(m_groups->end(m_groups->list(m_child)->first().id, m_clock.today()));
            },
            [this] {
                ASSERT_OK(
                    m_groups->setDisability(m_child, Disability{DisabilityKind::Hearing, 2,
                                                                SchoolingForm::InclusiveClass}));
            },
            [this] {
                ASSERT_OK(m_households->set(m_child,
                                            {{},
                                             QStringLiteral("黄志强"),
                                             QStringLiteral("村干部"),
                                             QStringLiteral("13900002222")},
                                            true));
            },
            [this] { ASSERT_OK(m_plans->save(plan())); },
            [this] {
                ASSERT_OK(m_plans->review(m_plans->list(m_child)->first().id,
                                          QStringLiteral("有进步"), QDate(2027, 1, 11)));
            },
            [this] {
                ASSERT_OK(m_plans->finish(m_plans->list(m_child)->first().id,
                                          QStringLiteral("成绩提高")));
            },
        };
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_school;
    StudentId m_child;
    std::unique_ptr<ChildRecords> m_records;
    std::unique_ptr<Households> m_households;
    std::unique_ptr<KeyGroups> m_groups;
    std::unique_ptr<SupportPlans> m_plans;
    std::unique_ptr<ChildEdits> m_edits;
};
INSTANTIATE_ON_BOTH_ENGINES(ChildEditsTest);

} // namespace

TEST_P(ChildEditsTest, EveryActIsTakenBackAndMadeAgainStepByStep) {
    QList<ChildSurroundings> states{kept()};
    for (const auto& act : acts()) {
        act();
        states.append(kept());
        EXPECT_NE(states.last(), states[states.size() - 2]);
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        const auto words = m_edits->undo();
        ASSERT_OK(words);
        EXPECT_TRUE(words->startsWith(QStringLiteral("陈浩宇"))) << words->toStdString();
        EXPECT_EQ(kept(), states[i]);
    }
    EXPECT_TRUE(m_edits->undo()->isEmpty()) << "nothing left";
    for (qsizetype i = 1; i < states.size(); ++i) {
        ASSERT_OK(m_edits->redo());
        EXPECT_EQ(kept(), states[i]);
    }
    EXPECT_TRUE(m_edits->redo()->isEmpty());
}

TEST_P(ChildEditsTest, EveryActAndItsUndoStandInTheHistory) {
    qsizetype lines = m_records->history(m_child)->size();
    for (const auto& act : acts()) {
        act();
        const auto history = m_records->history(m_child);
        ASSERT_OK(history);
        EXPECT_GT(history->size(), lines);
        lines = history->size();
    }
    ASSERT_OK(m_edits->undo());
    const auto history = m_records->history(m_child);
    EXPECT_GT(history->size(), lines);
    EXPECT_TRUE(history->first().before.contains(QStringLiteral("成绩提高")));
    for (const FieldHistoryLine& line : *history) {
        EXPECT_FALSE(line.after.contains(QStringLiteral("13900002222"))) << "masked";
    }
}

TEST_P(ChildEditsTest, RecordAndSurroundingsAreTakenBackInTheOrderTheyWereMade) {
    const int version = m_records->read(m_child)->version;
    ASSERT_OK(m_records->set(m_child, ChildField::Ethnicity, QStringLiteral("瑶族"), version));
    ASSERT_OK(m_groups->add(m_child, KeyGroup::LowIncome, QStringLiteral("民政名单"),
                            QDate(2026, 11, 1)));
    ASSERT_OK(m_edits->undo());
    EXPECT_TRUE(m_groups->list(m_child)->isEmpty());
    EXPECT_EQ(m_records->read(m_child)->values[ChildField::Ethnicity], QStringLiteral("瑶族"));
    ASSERT_OK(m_edits->undo());
    EXPECT_NE(m_records->read(m_child)->values[ChildField::Ethnicity], QStringLiteral("瑶族"));
    ASSERT_OK(m_edits->redo());
    ASSERT_OK(m_edits->redo());
    EXPECT_EQ(m_groups->list(m_child)->size(), 1);
}

TEST_P(ChildEditsTest, WhatSomebodyElseChangedSinceIsNotTakenBack) {
    ASSERT_OK(m_plans->save(plan()));
    SupportPlans other(*m_database, m_clock, m_school.actor);
    SupportPlan changed = other.list(m_child)->first();
    changed.mentor = QStringLiteral("黄老师");
    ASSERT_OK(other.save(changed));
    const auto late = m_edits->undo();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(m_plans->list(m_child)->first().mentor, QStringLiteral("黄老师"));
}

TEST_P(ChildEditsTest, APlanOpenElsewhereIsKnownToHaveChangedAfterAnUndo) {
    ASSERT_OK(m_plans->save(plan()));
    SupportPlan changed = m_plans->list(m_child)->first();
    changed.measures = QStringLiteral("每天辅导");
    ASSERT_OK(m_plans->save(changed));
    SupportPlan openElsewhere = m_plans->list(m_child)->first();
    ASSERT_OK(m_edits->undo());
    openElsewhere.measures = QStringLiteral("别的");
    EXPECT_EQ(m_plans->save(openElsewhere).error().kind, ErrorKind::Conflict);
}

} // namespace xiange
