// Closings by two accounts, forms that outlive the program, consultations, reports by the public.

#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/cases/case_drafts.h"
#include "core/cases/consultations.h"
#include "core/cases/letter_register.h"
#include "core/cases/tips.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

const QDate friday(2026, 11, 20);

class CaseWork : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    [[nodiscard]] std::unique_ptr<CaseBook> bookOf(const Actor& actor) {
        return std::make_unique<CaseBook>(*m_database, m_clock, actor);
    }
    CaseId opened(StudentId child) {
        const auto id = bookOf(m_school->officer)->open(child);
        EXPECT_OK(id);
        return id.value_or(CaseId());
    }
    static ClosingRequest abroad() {
        ClosingRequest request;
        request.reason = ClosingReason::Abroad;
        request.evidence = {{QStringLiteral("签证.jpg"), "visa"}};
        return request;
    }

    FixedClock m_clock{friday};
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(CaseWork);

} // namespace

TEST_P(CaseWork, AClosingIsProposedByOneAccountAndApprovedByAnother) {
    const CaseId id = opened(m_school->chen);
    const auto officer = bookOf(m_school->officer);
    const auto principal = bookOf(m_school->principal);
    EXPECT_FALSE(principal->approveClosing(id)); // nothing is proposed
    ASSERT_OK(officer->close(id, abroad()));
    EXPECT_EQ(officer->one(id)->state, CaseState::Watch);
    EXPECT_EQ(officer->one(id)->next.kind, case_rules::NextStepKind::ApproveClosing);
    EXPECT_EQ(officer->close(id, abroad()).error().kind, ErrorKind::Conflict); // not twice
    EXPECT_EQ(officer->approveClosing(id).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(bookOf(m_school->teacher)->approveClosing(id).error().kind, ErrorKind::NotAllowed);
    ASSERT_OK(principal->approveClosing(id));
    const CaseFile file = *principal->one(id);
    EXPECT_EQ(file.state, CaseState::Closed);
    const CaseEntry last = file.dropoutCase.timeline.last();
    EXPECT_EQ(last.approverAccount, m_school->principal.account);
    EXPECT_EQ(last.about, file.dropoutCase.timeline.at(1).id);
    EXPECT_FALSE(principal->approveClosing(id)); // closed is closed
}

TEST_P(CaseWork, ThePrincipalCannotApproveTheirOwnProposal) {
    const CaseId id = opened(m_school->chen);
    const auto principal = bookOf(m_school->principal);
    ASSERT_OK(principal->close(id, abroad()));
    EXPECT_EQ(principal->approveClosing(id).error().field, QStringLiteral("approver"));
    EXPECT_EQ(principal->approveClosing(id).error().kind, ErrorKind::NotAllowed);
    EXPECT_NE(principal->one(id)->state, CaseState::Closed);
}

TEST_P(CaseWork, AProposedClosingCanBeRefusedAndTheReasonStaysInTheTimeline) {
    const CaseId id = opened(m_school->chen);
    const auto officer = bookOf(m_school->officer);
    const auto principal = bookOf(m_school->principal);
    const QString why = QStringLiteral("签证看不清");
    EXPECT_EQ(principal->refuseClosing(id, why).error().kind, ErrorKind::Invalid);
    ASSERT_OK(officer->close(id, abroad()));
    EXPECT_EQ(officer->refuseClosing(id, why).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(principal->refuseClosing(id, u" "_qs).error().field, QStringLiteral("text"));
    ASSERT_OK(principal->refuseClosing(id, why));
    const CaseFile file = *officer->one(id);
    EXPECT_EQ(file.state, CaseState::Watch);
    const CaseEntry last = file.dropoutCase.timeline.last();
    EXPECT_TRUE(last.text.contains(why));
    EXPECT_EQ(last.approver, QStringLiteral("王校长"));
    EXPECT_EQ(last.corrects, file.dropoutCase.timeline.at(1).id);
    EXPECT_FALSE(principal->approveClosing(id)) << "nothing waits any more";
    EXPECT_OK(officer->close(id, abroad())) << "with better evidence";
}

TEST_P(CaseWork, TheTownTakesItsOwnStepsAndNoOthers) {
    const CaseId id = opened(m_school->chen);
    const Actor town =
        *Accounts(*m_database, m_clock)
             .add(QStringLiteral("镇教育办"), Role::TownOfficer, {}, {}, m_school->town);
    const auto book = bookOf(town);
    CaseEntry answer;
    answer.kind = EntryKind::Referral;
    answer.department = Department::Police;
    EXPECT_EQ(book->add(id, answer).error().kind, ErrorKind::NotAllowed);
    const auto referral = bookOf(m_school->officer)->add(id, answer);
    ASSERT_OK(referral);
    answer.kind = EntryKind::ReferralReply;
    answer.about = *referral;
    answer.text = QStringLiteral("已到用工单位核查");
    const auto reply = book->add(id, answer);
    ASSERT_OK(reply);
    CaseEntry criticism;
    criticism.kind = EntryKind::Criticised;
    EXPECT_EQ(book->add(id, criticism).error().kind, ErrorKind::Invalid)
        << "its step, but not before a confirmation";
    EXPECT_EQ(book->correct(id, *referral, QStringLiteral("误")).error().kind,
              ErrorKind::NotAllowed);
    EXPECT_OK(book->correct(id, *reply, QStringLiteral("误"))) << "what it wrote itself";
    CaseEntry contact;
    contact.kind = EntryKind::Contact;
    contact.means = ContactMeans::Phone;
    contact.outcome = ContactOutcome::Refuses;
    EXPECT_EQ(book->add(id, contact).error().kind, ErrorKind::NotAllowed);
}

TEST_P(CaseWork, ACodeOfAnotherProvinceIsAHukouElsewhere) {
    const auto hukou = [&](const char* place) {
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("INSERT INTO student_private (student_id, hukou_place) "
                      "VALUES (:child, :place) "
                      "ON CONFLICT (student_id) DO UPDATE SET hukou_place = excluded.hukou_place",
                      {{"child", m_school->chen}, {"place", QString::fromUtf8(place)}});
        }));
        return bookOf(m_school->officer)->child(m_school->chen)->hukou;
    };
    EXPECT_EQ(hukou("360730"), Hukou::Elsewhere);
    EXPECT_EQ(hukou("440104"), Hukou::Elsewhere) << "another county";
    EXPECT_EQ(hukou("449999"), Hukou::Unknown);
    EXPECT_EQ(hukou("湖南省永州市清溪镇"), Hukou::Elsewhere) << "a town of the same name";
    EXPECT_EQ(hukou("示例区白石镇"), Hukou::Local);
}

TEST_P(CaseWork, AProposalTakenBackCannotBeApproved) {
    const CaseId id = opened(m_school->chen);
    const auto officer = bookOf(m_school->officer);
    const auto proposal = officer->close(id, abroad());
    ASSERT_OK(proposal);
    ASSERT_OK(officer->correct(id, *proposal, QStringLiteral("签证是别人的")));
    EXPECT_FALSE(bookOf(m_school->principal)->approveClosing(id));
    ASSERT_OK(officer->close(id, abroad())); // a new one may be made
    ASSERT_OK(bookOf(m_school->principal)->approveClosing(id));
    // What the closing was built on can't be struck out under it.
    const Timeline timeline = officer->one(id)->dropoutCase.timeline;
    EXPECT_FALSE(officer->correct(id, timeline.at(timeline.size() - 2).id, QStringLiteral("x")));
}

TEST_P(CaseWork, AConfirmationKeepsTheAccountAtTheKeyboardAndThePrincipals) {
    m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, QDate(2026, 11, 9), friday}});
    const auto teacher = bookOf(m_school->teacher);
    CaseId id;
    for (const auto& [day, means] :
         {std::pair(10, ContactMeans::Phone), std::pair(17, ContactMeans::Phone),
          std::pair(20, ContactMeans::Visit)}) {
        CaseEntry contact;
        contact.day = QDate(2026, 11, day);
        contact.means = means;
        contact.outcome = ContactOutcome::Refuses;
        id = *teacher->addContact(m_school->chen, contact);
    }
    const auto able = teacher->accountsWith(Right::ConfirmDropout, id);
    ASSERT_OK(able);
    ASSERT_EQ(able->size(), 1);
    EXPECT_EQ(able->first().account, m_school->principal.account);
    EXPECT_FALSE(teacher->confirm(id));
    EXPECT_FALSE(teacher->confirm(id, {}, m_school->officer.account));
    ASSERT_OK(teacher->confirm(id, {}, m_school->principal.account));
    const CaseEntry confirmed = teacher->one(id)->dropoutCase.timeline.last();
    EXPECT_EQ(confirmed.account, m_school->teacher.account);
    EXPECT_EQ(confirmed.approverAccount, m_school->principal.account);
    EXPECT_EQ(confirmed.approver, QStringLiteral("王校长"));
}

TEST_P(CaseWork, AFormHalfFilledInIsThereForItsAccountUntilItIsSaved) {
    const DraftKey key{m_school->chen, EntryKind::Plan, {}};
    EntryDraft draft;
    draft.entry.kind = EntryKind::Plan;
    draft.entry.day = friday;
    draft.entry.text = QStringLiteral("先家访");
    draft.entry.cause = Cause::Poverty;
    draft.entry.measures = {{QStringLiteral("资助"), QStringLiteral("李老师"), friday.addDays(3)}};
    draft.evidence = {{QStringLiteral("照片.jpg"), "jpg"}};
    {
        CaseDrafts drafts(*m_database, m_clock, m_school->teacher);
        ASSERT_OK(drafts.keepFiles(key, draft));
        draft.entry.text = QStringLiteral("先家访，再资助");
        ASSERT_OK(drafts.keep(key, draft.entry)); // the files stay
    }
    CaseDrafts drafts(*m_database, m_clock, m_school->teacher);
    const auto found = drafts.find(key);
    ASSERT_OK(found);
    ASSERT_TRUE(*found);
    EXPECT_EQ((**found).entry.text, QStringLiteral("先家访，再资助"));
    EXPECT_EQ((**found).entry.measures, draft.entry.measures);
    EXPECT_EQ((**found).entry.cause, Cause::Poverty);
    ASSERT_EQ((**found).evidence.size(), 1);
    EXPECT_EQ((**found).evidence.first().bytes, QByteArray("jpg"));
    EXPECT_EQ(*drafts.lastOf(m_school->chen), key);
    EXPECT_FALSE(*CaseDrafts(*m_database, m_clock, m_school->officer).find(key));
    EXPECT_FALSE(CaseDrafts(*m_database, m_clock, m_school->otherTeacher).keep(key, draft.entry));
    ASSERT_OK(drafts.remove(key));
    EXPECT_FALSE(*drafts.find(key));
}

TEST_P(CaseWork, OneConsultationStandsInEachCaseAndItsItemsAreDoneOnce) {
    const CaseId first = opened(m_school->chen);
    const CaseId second = opened(m_school->huang);
    Consultations consultations(*m_database, m_clock, m_school->officer);
    Consultation minutes;
    minutes.day = friday;
    minutes.participants = QStringLiteral("公安、民政、学校");
    minutes.text = QStringLiteral("联合家访");
    minutes.cases = {{first, {}, {}}, {second, {}, {}}};
    ConsultationItem item;
    item.what = QStringLiteral("核查用工");
    EXPECT_EQ(consultations.add({}).error().field, QStringLiteral("day"));
    minutes.items = {item};
    EXPECT_EQ(consultations.add(minutes).error().field, QStringLiteral("items"));
    EXPECT_EQ(bookOf(m_school->officer)->one(first)->dropoutCase.timeline.size(), 1);
    minutes.items.first().who = QStringLiteral("人社");
    minutes.items.first().due = friday.addDays(3);
    ASSERT_OK(consultations.add(minutes));
    for (const CaseId id : {first, second}) {
        const CaseEntry entry = bookOf(m_school->officer)->one(id)->dropoutCase.timeline.last();
        EXPECT_EQ(entry.kind, EntryKind::Consulted);
        EXPECT_EQ(entry.text, QStringLiteral("联合家访"));
    }
    const auto all = consultations.list();
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().cases.size(), 2);
    const ConsultationItem left = all->first().items.first();
    EXPECT_FALSE(left.overdue(friday.addDays(3)));
    EXPECT_TRUE(left.overdue(friday.addDays(4)));
    ASSERT_OK(consultations.finish(left.id, QStringLiteral("已核查")));
    EXPECT_EQ(consultations.finish(left.id, {}).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(consultations.list()->first().items.first().doneOn, friday);
    // The class teacher of 七(3)班 learns nothing of another class's child.
    const auto seen = Consultations(*m_database, m_clock, m_school->teacher).list();
    ASSERT_OK(seen);
    EXPECT_EQ(seen->first().cases.size(), 1);
}

TEST_P(CaseWork, AReportByThePublicBecomesACaseOnce) {
    const auto book = bookOf(m_school->officer);
    Tips tips(*m_database, m_clock, m_school->officer, *book);
    Tip tip;
    tip.day = friday;
    EXPECT_EQ(tips.add(tip).error().field, QStringLiteral("text"));
    tip.text = QStringLiteral("林佳在镇上餐馆帮工");
    const auto added = tips.add(tip);
    ASSERT_OK(added);
    EXPECT_EQ(tips.list()->first().informant, QString()); // anonymous
    const auto id = tips.openCase(*added, m_school->lin);
    ASSERT_OK(id);
    const CaseFile file = *book->one(*id);
    EXPECT_EQ(file.dropoutCase.origin, CaseOrigin::Tip);
    EXPECT_EQ(file.dropoutCase.timeline.first().text, tip.text);
    EXPECT_EQ(tips.list()->first().dropoutCase, *id);
    EXPECT_EQ(tips.handle(*added, QStringLiteral("x")).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(tips.openCase(*added, m_school->lin).error().kind, ErrorKind::Conflict);
}

TEST_P(CaseWork, WhatMeetingsAndReportsLeaveToDoIsReadForManySchoolsAtOnce) {
    Consultations consultations(*m_database, m_clock, m_school->officer);
    Consultation minutes;
    minutes.day = friday;
    minutes.participants = QStringLiteral("公安、民政、学校");
    minutes.text = QStringLiteral("联合家访");
    ConsultationItem later;
    later.what = QStringLiteral("核查用工");
    later.who = QStringLiteral("人社");
    later.due = friday.addDays(9);
    ConsultationItem sooner = later;
    sooner.due = friday.addDays(3);
    ConsultationItem someDay = later;
    someDay.due = {};
    minutes.items = {later, sooner, someDay};
    ASSERT_OK(consultations.add(minutes));
    EXPECT_TRUE(consultations.followUpsDue(friday.addDays(2))->isEmpty());
    const auto due = consultations.followUpsDue(friday.addDays(9));
    ASSERT_OK(due);
    ASSERT_EQ(due->size(), 2) << "what has no day is never due";
    EXPECT_EQ(due->first().item.due, sooner.due);
    EXPECT_EQ(due->first().metOn, friday);
    EXPECT_EQ(due->first().schoolName, QStringLiteral("清溪中学"));
    ASSERT_OK(consultations.finish(due->first().item.id, {}));
    EXPECT_EQ(consultations.followUpsDue(friday.addDays(9))->size(), 1);

    const auto book = bookOf(m_school->officer);
    Tips tips(*m_database, m_clock, m_school->officer, *book);
    Tip tip;
    tip.day = friday;
    tip.text = QStringLiteral("林佳在镇上餐馆帮工");
    const auto added = tips.add(tip);
    ASSERT_OK(added);
    ASSERT_EQ(tips.open()->size(), 1);
    EXPECT_EQ(tips.open()->first().school, m_school->school);

    // Another town's officer has nothing to do with them, this town's has.
    Actor town{
        m_school->officer.account, QStringLiteral("镇"), Role::TownOfficer, m_school->town, {}, {}};
    EXPECT_EQ(Consultations(*m_database, m_clock, town).followUpsDue(friday.addDays(9))->size(), 1);
    EXPECT_EQ(Tips(*m_database, m_clock, town, *book).open()->size(), 1);
    town.town = AreaId(m_school->town.value + 1000);
    EXPECT_TRUE(
        Consultations(*m_database, m_clock, town).followUpsDue(friday.addDays(9))->isEmpty());
    EXPECT_TRUE(Tips(*m_database, m_clock, town, *book).open()->isEmpty());
    EXPECT_EQ(
        Tips(*m_database, m_clock, town, *book).handle(*added, QStringLiteral("x")).error().kind,
        ErrorKind::NotAllowed);
    EXPECT_EQ(bookOf(town)->one(opened(m_school->chen)).error().kind, ErrorKind::NotAllowed);

    ASSERT_OK(tips.handle(*added, QStringLiteral("已核实")));
    EXPECT_TRUE(tips.open()->isEmpty());
}

TEST_P(CaseWork, LettersAndReferralsOfAllCasesStandInOneRegister) {
    const CaseId id = opened(m_school->chen);
    const auto book = bookOf(m_school->officer);
    CaseEntry letter;
    letter.kind = EntryKind::HukouLetterSent;
    letter.withWhom = QStringLiteral("宜章县教育局");
    ASSERT_OK(book->add(id, letter));
    CaseEntry referral;
    referral.kind = EntryKind::Referral;
    referral.department = Department::Police;
    referral.deadline = friday;
    ASSERT_OK(book->add(id, referral));
    m_clock.set(friday.addDays(3));
    const QList<RegisteredLetter> letters = lettersOf(*book->list(), friday.addDays(3));
    ASSERT_EQ(letters.size(), 2);
    EXPECT_FALSE(letters.at(0).toHukou); // overdue comes first
    EXPECT_TRUE(letters.at(0).letter.overdue(friday.addDays(3)));
    EXPECT_EQ(letters.at(1).recipient, QStringLiteral("宜章县教育局"));
    EXPECT_EQ(book->one(id)->further.first().kind, case_rules::NextStepKind::AskForReply);
}

TEST_P(CaseWork, LookingAtAFileIsRecordedItsSmallPictureIsNot) {
    const auto book = bookOf(m_school->officer);
    CaseEntry contact;
    contact.means = ContactMeans::Visit;
    contact.outcome = ContactOutcome::Refuses;
    const auto id = book->addContact(m_school->chen, contact, {{QStringLiteral("a.jpg"), "x"}});
    ASSERT_OK(id);
    const EvidenceId file = book->one(*id)->dropoutCase.timeline.last().evidence.first().id;
    Accounts accounts(*m_database, m_clock);
    ASSERT_OK(book->evidence(file, EvidenceLook::Thumbnail));
    const auto before = accounts.log()->size();
    ASSERT_OK(book->evidence(file));
    EXPECT_EQ(accounts.log()->size(), before + 1);
    EXPECT_FALSE(bookOf(m_school->otherTeacher)->evidence(file));
}

} // namespace xiange
