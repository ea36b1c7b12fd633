// Nothing is confirmed without its proof and its principal, reported twice, dated before it can
// have happened, or slipped in by another door.

#include "core/accounts/account_book.h"
#include "core/accounts/accounts.h"
#include "core/accounts/identity_proof.h"
#include "core/accounts/sign_in.h"
#include "tests/core/cases/guarded_case.h"

namespace xiange {

namespace {

using test::friday;
using test::monday;

class CaseGuard : public test::GuardedCase {};
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

TEST_P(CaseGuard, NobodySlipsADecisionInWithAnotherEntry) {
    const CaseId id = proven();
    for (const EntryKind kind :
         {EntryKind::Opened, EntryKind::Confirmed, EntryKind::Closed, EntryKind::ClosingProposed}) {
        CaseEntry entry;
        entry.kind = kind;
        entry.closingReason = ClosingReason::Abroad;
        entry.approver = QStringLiteral("王校长");
        EXPECT_FALSE(book(m_school->officer).add(id, entry))
            << codeOf(entryKinds, kind).toStdString();
    }
    CaseEntry note;
    note.kind = EntryKind::Note;
    note.text = QStringLiteral("记");
    note.approver = QStringLiteral("王校长");
    note.approverAccount = m_school->principal.account;
    note.presentOn = friday;
    ASSERT_OK(book(m_school->officer).add(id, note));
    const CaseEntry written = book(m_school->officer).one(id)->dropoutCase.timeline.last();
    EXPECT_TRUE(written.approver.isEmpty());
    EXPECT_FALSE(written.approverAccount.isValid());
    EXPECT_FALSE(written.presentOn.isValid());
}

TEST_P(CaseGuard, ACorrectionIsNotCorrectedAndNothingIsCorrectedTwice) {
    const CaseId id = proven();
    CaseBook officer(*m_database, m_clock, m_school->officer);
    const EntryId contact = officer.one(id)->dropoutCase.timeline[1].id;
    ASSERT_OK(officer.correct(id, contact, QStringLiteral("误记")));
    const EntryId correction = officer.one(id)->dropoutCase.timeline.last().id;
    EXPECT_FALSE(officer.correct(id, correction, QStringLiteral("撤回更正")));
    EXPECT_FALSE(officer.correct(id, contact, QStringLiteral("再次更正")));
    EXPECT_FALSE(officer.correct(id, EntryId(99999), QStringLiteral("无此条")));
    EXPECT_FALSE(officer.correct(id, officer.one(id)->dropoutCase.timeline[2].id, {}))
        << "a correction says why";
    EXPECT_EQ(officer.one(id)->dropoutCase.timeline[1].id, contact) << "it still stands there";
    EXPECT_FALSE(book(m_school->principal).confirm(id)) << "and proves nothing any more";
}

TEST_P(CaseGuard, NothingIsDatedBeforeTheAbsenceOrInTheFuture) {
    const CaseId id = confirmed();
    for (const auto& line : entryKinds) {
        CaseEntry entry = test::TimelineOf::filledIn({});
        entry.kind = line.value;
        entry.day = friday.addDays(1);
        EXPECT_FALSE(book(m_school->principal).add(id, entry)) << line.code;
    }
    CaseEntry back;
    back.kind = EntryKind::Returned;
    back.placement = Placement::SameClass;
    back.day = friday.addDays(-1);
    EXPECT_FALSE(book(m_school->officer).add(id, back)) << "it was confirmed only on Friday";
}

TEST_P(CaseGuard, WhatAnswersAnotherEntryLiesAfterItAndNothingWasSentTomorrow) {
    const CaseId id = confirmed();
    CaseBook officer(*m_database, m_clock, m_school->officer);
    CaseEntry referral;
    referral.kind = EntryKind::Referral;
    referral.department = Department::Police;
    referral.day = friday.addDays(-2);
    ASSERT_OK(officer.add(id, referral));
    CaseEntry reply;
    reply.kind = EntryKind::ReferralReply;
    reply.about = officer.one(id)->dropoutCase.timeline.last().id;
    reply.text = QStringLiteral("已查");
    reply.day = friday.addDays(-3);
    EXPECT_EQ(officer.add(id, reply).error().field, QStringLiteral("day"));
    reply.day = friday;
    EXPECT_OK(officer.add(id, reply));
    CaseEntry letter;
    letter.kind = EntryKind::HukouLetterSent;
    letter.dateSent = friday.addDays(2);
    EXPECT_FALSE(officer.add(id, letter));
    letter.dateSent = {};
    letter.receiptDay = friday.addDays(2);
    EXPECT_EQ(officer.add(id, letter).error().field, QStringLiteral("receipt"));
    // Before the absence there was nothing to plan, to refer or to serve.
    for (const EntryKind kind : {EntryKind::Plan, EntryKind::Referral, EntryKind::NoticeServed,
                                 EntryKind::HukouLetterSent, EntryKind::FormFilled}) {
        CaseEntry entry = test::TimelineOf::filledIn({});
        entry.kind = kind;
        entry.day = monday.addDays(-3);
        entry.deadline = {};
        EXPECT_EQ(officer.add(id, entry).error().field, QStringLiteral("day"))
            << codeOf(entryKinds, kind).toStdString();
    }
}

} // namespace xiange
