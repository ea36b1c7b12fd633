#include "core/base/pinyin.h"
#include "ui/attendance/roll_model.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

Roll rollOf(const QStringList& names) {
    Roll roll;
    roll.key = {ClassId(1), QDate(2026, 11, 23), Session::Morning};
    for (int i = 0; i < names.size(); ++i) {
        RollChild child;
        child.student = StudentId(100 + i);
        child.seat = i + 1;
        child.name = names[i];
        child.searchKey = searchKey(names[i]);
        roll.children.append(child);
    }
    return roll;
}

class RollModelTest : public testing::Test {
protected:
    RollModelTest() {
        m_model.show(
            rollOf({QStringLiteral("陈浩宇"), QStringLiteral("陈思涵"), QStringLiteral("蔡慧怡"),
                    QStringLiteral("单雄"), QStringLiteral("李红"), QStringLiteral("李海洋")}),
            {});
    }
    RollModel m_model;
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(RollModelTest, NobodyIsMarkedBeforeSomebodySaysSo) {
    EXPECT_TRUE(m_model.marks().isEmpty());
    EXPECT_FALSE(m_model.differs());
    EXPECT_EQ(m_model.counts().present, 6);
}

TEST_F(RollModelTest, CountsLateAsPresentAndSickAsAway) {
    m_model.mark(0, MarkKind::Late);
    m_model.mark(1, MarkKind::Sick);
    EXPECT_EQ(m_model.counts().expected, 6);
    EXPECT_EQ(m_model.counts().present, 5);
    EXPECT_EQ(m_model.counts().marks.value(MarkKind::Sick), 1);
}

TEST_F(RollModelTest, TakesBackAndDoesAgainStepByStep) {
    m_model.mark(0, MarkKind::Unexcused);
    m_model.mark(0, MarkKind::Sick);
    m_model.setNote(0, QStringLiteral("发烧"));
    EXPECT_EQ(m_model.undo(), 0);
    EXPECT_EQ(m_model.row(0).child.note, QString());
    m_model.undo();
    EXPECT_EQ(m_model.row(0).child.mark, MarkKind::Unexcused);
    m_model.undo();
    EXPECT_EQ(m_model.row(0).child.mark, std::nullopt);
    EXPECT_FALSE(m_model.row(0).byHand);
    EXPECT_EQ(m_model.undo(), -1);
    m_model.redo();
    m_model.redo();
    m_model.redo();
    EXPECT_EQ(m_model.row(0).child.note, QStringLiteral("发烧"));
    EXPECT_EQ(m_model.redo(), -1);
}

TEST_F(RollModelTest, ANewChangeForgetsWhatCouldBeDoneAgain) {
    m_model.mark(0, MarkKind::Sick);
    m_model.undo();
    m_model.mark(1, MarkKind::Late);
    EXPECT_EQ(m_model.redo(), -1);
}

TEST_F(RollModelTest, MarkingTheOthersLeavesWhatTheHandSet) {
    m_model.mark(0, MarkKind::Sick);
    m_model.mark(1, std::nullopt);
    m_model.markOthers(MarkKind::Official);
    EXPECT_EQ(m_model.row(0).child.mark, MarkKind::Sick);
    EXPECT_EQ(m_model.row(1).child.mark, std::nullopt) << "said to be present by hand";
    EXPECT_EQ(m_model.row(2).child.mark, MarkKind::Official);
    m_model.undo();
    EXPECT_EQ(m_model.row(2).child.mark, std::nullopt) << "one step back takes all of them back";
    EXPECT_EQ(m_model.row(5).child.mark, std::nullopt);
}

TEST_F(RollModelTest, AnotherKindDropsTheNoteOfTheFirst) {
    m_model.mark(0, MarkKind::Sick);
    m_model.setNote(0, QStringLiteral("发烧"));
    m_model.mark(0, MarkKind::Late);
    EXPECT_EQ(m_model.row(0).child.note, QString());
}

TEST_F(RollModelTest, FindsByInitialsPinyinNameAndSeat) {
    EXPECT_EQ(m_model.find(QStringLiteral("chy")), (QList<int>{0, 2}));
    EXPECT_EQ(m_model.find(QStringLiteral("CHY")), (QList<int>{0, 2}));
    EXPECT_EQ(m_model.find(QStringLiteral("chenh")), QList<int>{0});
    EXPECT_EQ(m_model.find(QStringLiteral("思涵")), QList<int>{1});
    EXPECT_EQ(m_model.find(QStringLiteral("sx")), QList<int>{3}) << "单 as a surname is shan";
    EXPECT_EQ(m_model.find(QStringLiteral("4")), QList<int>{3});
    EXPECT_TRUE(m_model.find(QStringLiteral("44")).isEmpty());
    EXPECT_TRUE(m_model.find(QStringLiteral("q")).isEmpty());
    EXPECT_TRUE(m_model.find(QStringLiteral("  ")).isEmpty());
}

TEST_F(RollModelTest, WhoIsMeantExactlyComesFirst) {
    EXPECT_EQ(m_model.find(QStringLiteral("lh")).first(), 4) << "李红 before 李海洋";
}

TEST_F(RollModelTest, NamesAChildOnlyByTheWholeOfWhatOneIsCalled) {
    EXPECT_EQ(m_model.named(QStringLiteral("chy")), std::nullopt) << "two are called so";
    EXPECT_EQ(m_model.named(QStringLiteral("chenh")), std::nullopt);
    EXPECT_EQ(m_model.named(QStringLiteral("LH")), 4) << "李红; 李海洋 is lhy";
    EXPECT_EQ(m_model.named(QStringLiteral("4")), 3);
    EXPECT_EQ(m_model.named({}), std::nullopt);
}

TEST_F(RollModelTest, ShowsADraftAgainWithoutLosingWhatIsStored) {
    m_model.mark(0, MarkKind::Unexcused);
    const auto draft = m_model.decided();
    Roll stored = rollOf({QStringLiteral("陈浩宇"), QStringLiteral("陈思涵")});
    stored.children[1].mark = MarkKind::Sick;
    m_model.show(stored, {});
    m_model.restore(draft);
    EXPECT_EQ(m_model.row(0).child.mark, MarkKind::Unexcused);
    EXPECT_EQ(m_model.row(1).child.mark, MarkKind::Sick);
    EXPECT_TRUE(m_model.differs());
}

TEST_F(RollModelTest, SpeaksTheCodesOfTheMarks) {
    const auto index = m_model.index(2);
    EXPECT_TRUE(m_model.setData(index, QStringLiteral("sick"), RollModel::MarkRole));
    EXPECT_EQ(index.data(RollModel::MarkRole).toString(), QStringLiteral("sick"));
    EXPECT_FALSE(m_model.setData(index, QStringLiteral("asleep"), RollModel::MarkRole));
    EXPECT_TRUE(m_model.setData(index, QString(), RollModel::MarkRole));
    EXPECT_EQ(m_model.row(2).child.mark, std::nullopt);
}

} // namespace
} // namespace xiange::ui
