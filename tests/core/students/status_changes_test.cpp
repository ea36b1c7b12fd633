#include "core/students/record_store.h"
#include "core/students/status_changes.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange::test {
namespace {

class StatusChangesTest : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = makeSmallSchool(*m_database, {QStringLiteral("张三"), QStringLiteral("李四")});
            m_changes = std::make_unique<StatusChanges>(*m_database, m_clock, m_town.actor);
        }
    }
    StatusChangeDraft leaving() const {
        return {m_town.children[0],
                StatusChangeKind::TransferredOut,
                {2026, 11, 2},
                QStringLiteral("随父母到外地"),
                QStringLiteral("转学申请表"),
                QStringLiteral("广州市某中学"),
                {},
                {}};
    }
    StudentRecord record() {
        const auto read = m_database->read(
            [&](db::Reader& tx) { return readRecord(tx, m_town.children[0]).value(); });
        EXPECT_OK(read);
        return read.value_or(StudentRecord{});
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    SmallSchool m_town;
    std::unique_ptr<StatusChanges> m_changes;
};

TEST_P(StatusChangesTest, ATransferEndsTheStayInTheClass) {
    const auto preview = m_changes->preview(leaving());
    ASSERT_OK(preview);
    EXPECT_TRUE(preview->canBeRecorded());
    EXPECT_EQ(preview->after, StudentStatus::TransferredOut);
    EXPECT_EQ(preview->lastDay, QDate(2026, 11, 1));
    EXPECT_EQ(record().status, StudentStatus::Enrolled) << "a preview changes nothing";
    ASSERT_OK(m_changes->record(leaving()));
    EXPECT_EQ(record().status, StudentStatus::TransferredOut);
    EXPECT_EQ(record().enrolments.first().until, QDate(2026, 11, 1));
    const auto history = m_changes->history(m_town.children[0]);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 1);
    EXPECT_EQ(history->first().evidence, QStringLiteral("转学申请表"));
    EXPECT_TRUE(history->first().canBeCorrected);
}

TEST_P(StatusChangesTest, ACorrectionBringsBackWhatStoodBefore) {
    const StudentRecord before = record();
    const auto change = m_changes->record(leaving());
    ASSERT_OK(change);
    EXPECT_FALSE(m_changes->correct(*change, QString())) << "a reason is needed";
    ASSERT_OK(m_changes->correct(*change, QStringLiteral("记错了人")));
    EXPECT_EQ(record(), before);
    const auto history = m_changes->history(m_town.children[0]);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 2) << "nothing is deleted";
    EXPECT_EQ(history->first().corrects, *change);
    EXPECT_FALSE(m_changes->correct(*change, QStringLiteral("再来一次")));
    ASSERT_OK(m_changes->record(leaving())) << "and it can be recorded again";
}

TEST_P(StatusChangesTest, APaperThatGoesWithTheChangeIsItsProof) {
    StatusChangeDraft draft = leaving();
    draft.evidence.clear();
    EXPECT_EQ(m_changes->record(draft).error().field, QStringLiteral("evidence"));
    const EvidenceFile scan{QStringLiteral("转学申请表.pdf"), QByteArray("%PDF-1.4 sealed")};
    const auto change = m_changes->record(draft, {scan});
    ASSERT_OK(change);
    const auto history = m_changes->history(m_town.children[0]);
    ASSERT_OK(history);
    ASSERT_EQ(history->first().files.size(), 1);
    EXPECT_EQ(history->first().files.first().size, scan.bytes.size());
    EXPECT_FALSE(history->first().proofMissing);
    const auto read = m_changes->file(history->first().files.first().id);
    ASSERT_OK(read);
    EXPECT_EQ(read->bytes, scan.bytes);
    EXPECT_EQ(*m_database->read([](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM access_log WHERE action = 'evidence opened' "
                        "AND subject = '张三'");
    }),
              1);
}

TEST_P(StatusChangesTest, FilesThatAreEmptyOrTooLargeAreRefusedAndNothingIsRecorded) {
    const EvidenceFile large{QStringLiteral("大.jpg"), QByteArray(largestEvidence + 1, 'x')};
    for (const EvidenceFile& file : {EvidenceFile{QStringLiteral("空.pdf"), {}}, large}) {
        const auto refused = m_changes->record(leaving(), {file});
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().text.contains(file.fileName));
    }
    EXPECT_EQ(record().status, StudentStatus::Enrolled);
}

TEST_P(StatusChangesTest, AProofIsSuppliedLaterButNotToWhatWasTakenBack) {
    const auto change = m_changes->record(leaving());
    ASSERT_OK(change);
    const EvidenceFile photo{QStringLiteral("函.jpg"), QByteArray("jpeg")};
    ASSERT_OK(m_changes->attach(*change, {photo}));
    EXPECT_EQ(m_changes->history(m_town.children[0])->first().files.size(), 1);
    ASSERT_OK(m_changes->correct(*change, QStringLiteral("记错了人")));
    EXPECT_FALSE(m_changes->attach(*change, {photo}));
    EXPECT_EQ(m_changes->history(m_town.children[0])->last().files.size(), 1)
        << "what was kept stays";
    Actor town = m_town.actor;
    town.role = Role::TownOfficer;
    StatusChanges stranger(*m_database, m_clock, town);
    EXPECT_FALSE(stranger.attach(*change, {photo}));
}

TEST_P(StatusChangesTest, OnlyTheLatestChangeIsTakenBack) {
    auto ill = leaving();
    ill.kind = StatusChangeKind::Suspended;
    ill.day = {2026, 10, 20};
    ill.reason = QStringLiteral("骨折");
    ill.evidence = QStringLiteral("县人民医院证明");
    const auto first = m_changes->record(ill);
    ASSERT_OK(first);
    const auto second = m_changes->record(leaving());
    ASSERT_OK(second);
    const auto refused = m_changes->correct(*first, QStringLiteral("记错了"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    ASSERT_OK(m_changes->correct(*second, QStringLiteral("记错了")));
    ASSERT_OK(m_changes->correct(*first, QStringLiteral("记错了")));
}

TEST_P(StatusChangesTest, WhoComesBackFromSuspensionGoesToTheClassOfBefore) {
    auto ill = leaving();
    ill.kind = StatusChangeKind::Suspended;
    ill.day = {2026, 9, 14};
    ill.reason = QStringLiteral("骨折");
    ill.evidence = QStringLiteral("县人民医院证明");
    ASSERT_OK(m_changes->record(ill));
    EXPECT_FALSE(record().currentClass().isValid());
    auto back = ill;
    back.kind = StatusChangeKind::Resumed;
    back.day = {2026, 11, 16};
    ASSERT_OK(m_changes->record(back));
    EXPECT_EQ(record().currentClass(), m_town.schoolClass);
    EXPECT_EQ(record().enrolments.size(), 2);
}

TEST_P(StatusChangesTest, AFormIsRefusedForWhatIsMissing) {
    auto asked = leaving();
    asked.evidence.clear();
    const auto refused = m_changes->record(asked);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(refused.error().field, QStringLiteral("evidence"));
}

TEST_P(StatusChangesTest, AClassTeacherRecordsNone) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.school = m_town.school;
    StatusChanges changes(*m_database, m_clock, teacher);
    const auto refused = changes.record(leaving());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
    EXPECT_OK(changes.history(m_town.children[0]));
}

INSTANTIATE_ON_BOTH_ENGINES(StatusChangesTest);

} // namespace
} // namespace xiange::test
