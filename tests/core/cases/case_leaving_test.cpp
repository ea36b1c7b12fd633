// A closing takes the child off the roll, or says why it stays; a child that came back is looked
// for.

#include "tests/core/cases/guarded_case.h"

namespace xiange {

namespace {

using test::friday;
using test::monday;

class CaseLeaving : public test::GuardedCase {};
INSTANTIATE_ON_BOTH_ENGINES(CaseLeaving);

} // namespace

TEST_P(CaseLeaving, ADeathTakesTheChildOffTheRollWithTheApprovalNotBefore) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::Died));
    EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled) << "one person decides nothing";
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    EXPECT_EQ(statusOfChen(), StudentStatus::Dead);
    EXPECT_TRUE(dutiesAboutChen().isEmpty());
    const auto history =
        StatusChanges(*m_database, m_clock, m_school->officer).history(m_school->chen);
    ASSERT_EQ(history->size(), 1);
    EXPECT_EQ(history->first().kind, StatusChangeKind::Died);
    EXPECT_EQ(history->first().evidence, QStringLiteral("证明.jpg"));
    EXPECT_EQ(history->first().account, QStringLiteral("王校长"));
}

TEST_P(CaseLeaving, AChildAtANamedSchoolIsTransferredOutWithTheClosing) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::EnrolledElsewhere, "宜章县第三中学"));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    EXPECT_EQ(statusOfChen(), StudentStatus::TransferredOut);
    EXPECT_TRUE(dutiesAboutChen().isEmpty());
    const CaseFile file = *book(m_school->officer).one(id);
    EXPECT_EQ(file.next.text, QString());
    EXPECT_FALSE(file.dropoutCase.child.schoolClass.isValid());
    EXPECT_EQ(file.dropoutCase.child.className.number, 3) << "spoken of by the class it left";
    EXPECT_OK(book(m_school->teacher).one(id));
    EXPECT_EQ(book(m_school->otherTeacher).one(id).error().kind, ErrorKind::NotAllowed);
}

TEST_P(CaseLeaving, AClosingTakenBackPutsTheChildBackOnTheRoll) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::EnrolledElsewhere, "宜章县第三中学"));
    const auto closed = book(m_school->principal).approveClosing(id);
    ASSERT_OK(closed);
    ASSERT_EQ(statusOfChen(), StudentStatus::TransferredOut);
    ASSERT_OK(book(m_school->principal).correct(id, *closed, QStringLiteral("在校证明不实")));
    EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled);
    EXPECT_EQ(book(m_school->principal).one(id)->state, CaseState::Confirmed);
    EXPECT_TRUE(book(m_school->principal).one(id)->dropoutCase.child.schoolClass.isValid());
}

TEST_P(CaseLeaving, EveryReasonThatTakesTheChildAwayRecordsItsStatusChange) {
    const struct {
        ClosingReason reason;
        StatusChangeKind kind;
        StudentStatus status;
    } lines[] = {
        {ClosingReason::HukouProblem, StatusChangeKind::LeftOtherwise, StudentStatus::Left},
        {ClosingReason::CompletedOrOverAge, StatusChangeKind::LeftOtherwise, StudentStatus::Left},
        {ClosingReason::Deferred, StatusChangeKind::Suspended, StudentStatus::Suspended},
    };
    const CaseId id = confirmed();
    for (const auto& line : lines) {
        ASSERT_OK(close(id, line.reason));
        EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled) << "not before the approval";
        const auto closed = book(m_school->principal).approveClosing(id);
        ASSERT_OK(closed);
        EXPECT_EQ(statusOfChen(), line.status) << codeOf(closingReasons, line.reason).toStdString();
        EXPECT_TRUE(dutiesAboutChen().isEmpty());
        EXPECT_EQ(book(m_school->officer).one(id)->next.text, QString()) << "nothing is left to do";
        const auto history =
            StatusChanges(*m_database, m_clock, m_school->officer).history(m_school->chen);
        const auto written = std::ranges::find(*history, line.kind, &StatusChangeEntry::kind);
        ASSERT_NE(written, history->end());
        EXPECT_TRUE(written->reason.endsWith(QStringLiteral("有证明")));
        // Taken back, the child stands on the roll again.
        ASSERT_OK(book(m_school->principal).correct(id, *closed, QStringLiteral("误")));
        EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled);
        const Timeline timeline = book(m_school->officer).one(id)->dropoutCase.timeline;
        ASSERT_OK(book(m_school->officer)
                      .correct(id, case_rules::openProposal(timeline)->id, QStringLiteral("误")));
    }
}

TEST_P(CaseLeaving, AMistakenNumberLeavesTheChildOnTheRoll) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::IdentityError));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled);
}

TEST_P(CaseLeaving, ARemarkIsNoAnswerToTheRollThatHasTheChildPresent) {
    const CaseId id = confirmed();
    const QDate seen = friday.addDays(3);
    m_school->teach(seen, seen, {});
    m_clock.set(seen, QTime(17, 0));
    const auto remark = close(id, ClosingReason::Abroad);
    ASSERT_FALSE(remark);
    EXPECT_EQ(remark.error().field, QStringLiteral("presentOn"));
    const auto bare = close(id, ClosingReason::Abroad, "", "", true);
    ASSERT_FALSE(bare);
    EXPECT_EQ(bare.error().field, QStringLiteral("text"));
    ASSERT_OK(close(id, ClosingReason::Abroad, "", "点名错记，当日人已出境", true));
    EXPECT_EQ(book(m_school->officer).one(id)->dropoutCase.timeline.last().presentOn, seen)
        << "the answer stands in the timeline";
    // The roll says so again after the answer: the second person does not pass over it.
    m_school->teach(seen.addDays(1), seen.addDays(1), {});
    m_clock.set(seen.addDays(1), QTime(17, 0));
    EXPECT_EQ(book(m_school->principal).approveClosing(id).error().field,
              QStringLiteral("presentOn"));
    EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled);
}

TEST_P(CaseLeaving, WhereTheSchoolIsNotNamedTheClosedCaseSaysWhatIsMissing) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::EnrolledElsewhere));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled);
    EXPECT_FALSE(book(m_school->officer).one(id)->next.text.isEmpty());
    const QList<AgendaItem> duties = dutiesAboutChen();
    ASSERT_EQ(duties.size(), 1) << "nobody looks for it any more, only the transfer is missing";
    EXPECT_EQ(duties.first().kind, AgendaKind::JointWork);
    EXPECT_EQ(duties.first().dropoutCase, id);
}

TEST_P(CaseLeaving, AChildThatCameBackAfterItsClosingIsLookedForAgain) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::Abroad));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    m_school->teach(QDate(2026, 11, 23), QDate(2026, 11, 24), {});
    StatusChangeDraft back;
    back.student = m_school->chen;
    back.kind = StatusChangeKind::CameBack;
    back.day = QDate(2026, 11, 25);
    back.reason = QStringLiteral("随父母回国");
    back.evidence = QStringLiteral("护照");
    back.toClass = m_school->class73;
    m_clock.set(QDate(2026, 11, 26), QTime(16, 0));
    ASSERT_OK(StatusChanges(*m_database, m_clock, m_school->officer).record(back));
    m_school->teach(QDate(2026, 11, 25), QDate(2026, 11, 26),
                    {{m_school->chen, QDate(2026, 11, 25), QDate(2026, 11, 26)}});
    EXPECT_EQ(book(m_school->officer).one(id)->next.text, QString());
    bool asked = false;
    for (const AgendaItem& item : dutiesAboutChen()) {
        asked = asked || item.kind == AgendaKind::Contact;
    }
    EXPECT_TRUE(asked) << "an old closing hides no new absence";
}

TEST_P(CaseLeaving, AChildThatHasLeftAlreadyIsNotTakenOffTwice) {
    const CaseId id = confirmed();
    StatusChangeDraft gone;
    gone.student = m_school->chen;
    gone.kind = StatusChangeKind::WentAbroad;
    gone.day = friday;
    gone.reason = QStringLiteral("随父母出国");
    gone.evidence = QStringLiteral("护照");
    ASSERT_OK(StatusChanges(*m_database, m_clock, m_school->officer).record(gone));
    ASSERT_OK(close(id, ClosingReason::Abroad));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    EXPECT_EQ(
        StatusChanges(*m_database, m_clock, m_school->officer).history(m_school->chen)->size(), 1);
}

TEST_P(CaseLeaving, WhoIsTaughtAtHomeIsNotMissedByTheRoll) {
    const CaseId id = confirmed();
    EXPECT_FALSE(dutiesAboutChen().isEmpty());
    CaseEntry home;
    home.kind = EntryKind::Returned;
    home.placement = Placement::HomeTeaching;
    home.visitsAWeek = 2;
    home.lessons = 3;
    ASSERT_OK(book(m_school->officer).add(id, home));
    // The teacher goes on marking the empty seat.
    m_school->teach(QDate(2026, 11, 23), QDate(2026, 11, 27),
                    {{m_school->chen, QDate(2026, 11, 23), QDate(2026, 11, 27)}});
    m_clock.set(QDate(2026, 11, 24), QTime(9, 0));
    const auto atHome = book(m_school->officer).taughtAtHome();
    ASSERT_OK(atHome);
    EXPECT_EQ(*atHome, QSet<StudentId>{m_school->chen});
    for (const AgendaItem& item : dutiesAboutChen()) {
        EXPECT_EQ(item.kind, AgendaKind::JointWork) << item.why.toStdString();
    }
    CaseEntry relapse;
    relapse.kind = EntryKind::Relapsed;
    ASSERT_OK(book(m_school->officer).add(id, relapse));
    EXPECT_TRUE(book(m_school->officer).taughtAtHome()->isEmpty());
}

} // namespace xiange
