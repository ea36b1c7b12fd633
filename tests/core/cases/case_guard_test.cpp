// Nothing is confirmed without its proof and its principal, reported twice, or dated before it can
// have happened; a closing takes the child off the roll.

#include "core/accounts/account_book.h"
#include "core/accounts/accounts.h"
#include "core/accounts/identity_proof.h"
#include "core/accounts/sign_in.h"
#include "core/agenda/agenda.h"
#include "core/cases/case_book.h"
#include "core/students/status_changes.h"
#include "core/students/student_register.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

const QDate monday(2026, 11, 9);
const QDate friday(2026, 11, 20);

class CaseGuard : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = std::make_unique<test::CaseSchool>(*m_database);
        m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, friday}});
        m_admin =
            *Accounts(*m_database, m_clock).add(QStringLiteral("管理员"), Role::Administrator);
    }
    CaseBook book(const Actor& actor) { return {*m_database, m_clock, actor}; }
    Result<CaseId> contact(QDate day, ContactMeans means) {
        CaseEntry entry;
        entry.day = day;
        entry.means = means;
        entry.outcome = ContactOutcome::Refuses;
        return book(m_school->teacher).addContact(m_school->chen, entry);
    }
    /// Proven: ten days and three contacts.
    CaseId proven() {
        EXPECT_OK(contact(monday.addDays(1), ContactMeans::Phone));
        EXPECT_OK(contact(monday.addDays(3), ContactMeans::Visit));
        const auto id = contact(monday.addDays(8), ContactMeans::Phone);
        EXPECT_OK(id);
        return id.value_or(CaseId());
    }
    CaseId confirmed() {
        const CaseId id = proven();
        EXPECT_OK(book(m_school->principal).confirm(id));
        return id;
    }
    Result<EntryId> close(CaseId id, ClosingReason reason, const char* otherSchool = "") {
        ClosingRequest request;
        request.reason = reason;
        request.text = QStringLiteral("有证明");
        request.evidence = {{QStringLiteral("证明.jpg"), "x"}};
        request.otherSchool = QString::fromUtf8(otherSchool);
        return book(m_school->officer).close(id, request);
    }
    std::optional<StudentStatus> statusOfChen() {
        return m_database
            ->read([&](db::Reader& tx) {
                return tx.first(
                    "SELECT status FROM student WHERE id = :id", {{"id", m_school->chen}},
                    [](const db::Rows& row) { return fromCode(studentStatusCodes, row.text(0)); });
            })
            ->value_or(std::nullopt);
    }
    QList<AgendaItem> dutiesAboutChen() {
        QList<AgendaItem> items = Agenda(*m_database, m_clock, m_school->officer).today()->due;
        items.removeIf([&](const AgendaItem& item) { return item.student != m_school->chen; });
        return items;
    }

    FixedClock m_clock{friday, QTime(16, 0)};
    std::unique_ptr<test::CaseSchool> m_school;
    Actor m_admin;
};
INSTANTIATE_ON_BOTH_ENGINES(CaseGuard);

} // namespace

TEST_P(CaseGuard, TheAdministratorDoesNotConfirmWhereThereIsAPrincipal) {
    const CaseId id = proven();
    const auto refused = book(m_admin).confirm(id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("王校长")));
    const auto able = book(m_admin).accountsWith(Right::ConfirmDropout, id);
    ASSERT_OK(able);
    ASSERT_EQ(able->size(), 1);
    EXPECT_EQ(able->first().name, QStringLiteral("王校长"));
    ASSERT_OK(book(m_admin).confirm(id, {}, m_school->principal.account));
    const EntryId entry = book(m_admin).one(id)->dropoutCase.timeline.last().id;
    EXPECT_EQ(book(m_admin).correct(id, entry, QStringLiteral("误")).error().kind,
              ErrorKind::NotAllowed)
        << "nor takes it back";
}

TEST_P(CaseGuard, TheAdministratorStandsInWhereThereIsNoPrincipal) {
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE account SET role = 'roster_officer' WHERE id = :id",
                  {{"id", m_school->principal.account}});
    }));
    EXPECT_OK(book(m_admin).confirm(proven()));
}

TEST_P(CaseGuard, AConfirmationWithAPasswordIsThePrincipalsOwn) {
    const CaseId id = proven();
    const QString password = QStringLiteral("qingxi-xiaoxue");
    ASSERT_OK(AccountBook(*m_database, m_clock, m_admin)
                  .setPassword(m_school->principal.account, password));
    CaseBook kept = book(m_school->officer);
    const auto taken = kept.confirm(id, {}, m_school->principal.account);
    ASSERT_FALSE(taken) << "anybody could have chosen the principal's name";
    EXPECT_EQ(taken.error().field, QStringLiteral("password"));
    EXPECT_FALSE(book(m_school->principal).confirm(id)) << "signed in this morning is not enough";
    SignIn door(*m_database, m_clock, m_clock);
    ASSERT_OK(door.prove(m_school->officer, m_school->principal.account, password));
    const auto entry = kept.confirm(id, {}, m_school->principal.account);
    ASSERT_OK(entry);
    const auto proven = m_database->read([&](db::Reader& tx) { return provenEntries(tx, id); });
    EXPECT_EQ(*proven, QSet<EntryId>{*entry});
}

TEST_P(CaseGuard, AnApprovalWithAPasswordIsTheSecondPersonsOwn) {
    const CaseId id = confirmed();
    const QString password = QStringLiteral("qingxi-xiaoxue");
    ASSERT_OK(close(id, ClosingReason::Died));
    ASSERT_OK(AccountBook(*m_database, m_clock, m_admin)
                  .setPassword(m_school->principal.account, password));
    EXPECT_EQ(book(m_school->principal).approveClosing(id).error().field,
              QStringLiteral("password"));
    ASSERT_OK(SignIn(*m_database, m_clock, m_clock)
                  .prove(m_school->principal, m_school->principal.account, password));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
}

TEST_P(CaseGuard, TheProofBehindAConfirmationIsNotStruckOutByOthers) {
    const CaseId id = confirmed();
    const EntryId proof = book(m_school->teacher).one(id)->dropoutCase.timeline[1].id;
    EXPECT_EQ(book(m_school->teacher).correct(id, proof, QStringLiteral("误")).error().kind,
              ErrorKind::NotAllowed);
    // What was said afterwards proves nothing for it.
    ASSERT_OK(contact(friday, ContactMeans::Phone));
    const EntryId later = book(m_school->teacher).one(id)->dropoutCase.timeline.last().id;
    EXPECT_OK(book(m_school->teacher).correct(id, later, QStringLiteral("误")));
    EXPECT_OK(book(m_school->principal).correct(id, proof, QStringLiteral("误")));
}

TEST_P(CaseGuard, AReportGoesOutOnceAndNotFromTheWatch) {
    const CaseId id = proven();
    const QString number = QStringLiteral("清中劝返〔2026〕1号");
    const auto early = book(m_school->officer).report(id, EntryKind::ReportedToEducation, number);
    ASSERT_FALSE(early) << "a child that is only watched is nobody's dropout";
    ASSERT_OK(book(m_school->principal).confirm(id));
    ASSERT_OK(book(m_school->officer).report(id, EntryKind::ReportedToEducation, number));
    const auto twice = book(m_school->officer).report(id, EntryKind::ReportedToEducation, number);
    ASSERT_FALSE(twice);
    EXPECT_TRUE(twice.error().text.contains(number));
    EXPECT_FALSE(book(m_school->officer)
                     .report(id, EntryKind::ReportedToTownship, number, friday.addDays(-1)))
        << "nothing was reported before it was confirmed";
    EXPECT_OK(book(m_school->officer).report(id, EntryKind::ReportedToTownship, number));
}

TEST_P(CaseGuard, AContactOfBeforeTheAbsenceIsRefused) {
    const auto before = contact(QDate(2026, 11, 6), ContactMeans::Phone);
    ASSERT_FALSE(before);
    EXPECT_EQ(before.error().field, QStringLiteral("day"));
    EXPECT_FALSE(book(m_school->officer).openCaseOf(m_school->chen)->isValid())
        << "and no case was opened by it";
    EXPECT_FALSE(contact(friday.addDays(1), ContactMeans::Phone)) << "nor one of tomorrow";
    EXPECT_OK(contact(monday, ContactMeans::Phone));
}

TEST_P(CaseGuard, EveryActStandsInTheAccessLog) {
    const auto before = Accounts(*m_database, m_clock).log()->size();
    ASSERT_OK(book(m_school->officer).open(m_school->chen));
    const auto log = Accounts(*m_database, m_clock).log();
    ASSERT_EQ(log->size(), before + 1);
    EXPECT_EQ(log->last().action, QStringLiteral("case entry written"));
    EXPECT_EQ(log->last().subject, QStringLiteral("陈浩宇"));
    EXPECT_EQ(log->last().detail, QStringLiteral("opened"));
}

TEST_P(CaseGuard, ADeathTakesTheChildOffTheRollWithTheApprovalNotBefore) {
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

TEST_P(CaseGuard, AChildAtANamedSchoolIsTransferredOutWithTheClosing) {
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

TEST_P(CaseGuard, AClosingTakenBackPutsTheChildBackOnTheRoll) {
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

TEST_P(CaseGuard, WhereTheSchoolIsNotNamedTheClosedCaseSaysWhatIsMissing) {
    const CaseId id = confirmed();
    ASSERT_OK(close(id, ClosingReason::EnrolledElsewhere));
    ASSERT_OK(book(m_school->principal).approveClosing(id));
    EXPECT_EQ(statusOfChen(), StudentStatus::Enrolled);
    EXPECT_FALSE(book(m_school->officer).one(id)->next.text.isEmpty());
}

TEST_P(CaseGuard, AChildThatHasLeftAlreadyIsNotTakenOffTwice) {
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

TEST_P(CaseGuard, WhoIsTaughtAtHomeIsNotMissedByTheRoll) {
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
