#include "core/cases/case_book.h"
#include "core/cases/case_json.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QJsonArray>

namespace xiange {

namespace {

const QDate monday(2026, 11, 9);
const QDate friday(2026, 11, 20); // the tenth school day from that Monday

class Cases : public test::OnBothEngines {
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
    static CaseEntry contact(QDate day, ContactMeans means) {
        CaseEntry entry;
        entry.day = day;
        entry.means = means;
        entry.outcome = ContactOutcome::Refuses;
        entry.text = QStringLiteral("“过几天回去再说”");
        return entry;
    }
    static EvidenceFile proof() { return {QStringLiteral("在校证明.pdf"), "%PDF-1.4 proof"}; }

    /// 陈浩宇 away for ten days, called three times by two means; returns the case.
    CaseId tenDaysAndThreeContacts() {
        m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, friday}});
        const auto book = bookOf(m_school->teacher);
        CaseId id;
        for (const auto& [day, means] :
             {std::pair(10, ContactMeans::Phone), std::pair(17, ContactMeans::Phone),
              std::pair(20, ContactMeans::Visit)}) {
            const auto written =
                book->addContact(m_school->chen, contact(QDate(2026, 11, day), means));
            EXPECT_OK(written);
            id = written.value_or(CaseId());
        }
        return id;
    }
    CaseState stateOf(CaseId id) {
        const auto file = bookOf(m_school->principal)->one(id);
        EXPECT_OK(file);
        return file ? file->state : CaseState::Closed;
    }

    FixedClock m_clock{friday};
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(Cases);

} // namespace

TEST_P(Cases, AContactOpensACaseAtWatchAndLaterOnesJoinIt) {
    m_school->teach(monday, friday, {{m_school->chen, friday, friday}});
    const auto book = bookOf(m_school->teacher);
    QList<CaseId> told;
    QObject::connect(book.get(), &CaseBook::changed, [&](CaseId id) { told << id; });
    const auto first = book->addContact(m_school->chen, contact(friday, ContactMeans::Phone));
    ASSERT_OK(first);
    const auto second = book->addContact(m_school->chen, contact(friday, ContactMeans::Visit));
    ASSERT_OK(second);
    EXPECT_EQ(*first, *second);
    EXPECT_EQ(told, (QList<CaseId>{*first, *first}));

    const auto file = book->one(*first);
    ASSERT_OK(file);
    EXPECT_EQ(file->state, CaseState::Watch);
    EXPECT_EQ(file->dropoutCase.origin, CaseOrigin::AbsenceRun);
    ASSERT_EQ(file->dropoutCase.timeline.size(), 3);
    const CaseEntry& entry = file->dropoutCase.timeline.at(1);
    EXPECT_EQ(entry.kind, EntryKind::Contact);
    EXPECT_EQ(entry.means, ContactMeans::Phone);
    EXPECT_EQ(entry.outcome, ContactOutcome::Refuses);
    EXPECT_EQ(entry.accountName, QStringLiteral("李文静"));
    EXPECT_EQ(entry.recordedAt, m_clock.now());
    EXPECT_EQ(entry.text, QStringLiteral("“过几天回去再说”"));
}

TEST_P(Cases, EveryFieldOfAnEntryComesBackAsItWasWritten) {
    const auto book = bookOf(m_school->teacher);
    CaseEntry written = contact(monday, ContactMeans::Village);
    written.persons = QStringLiteral("李文静、林国强");
    written.withWhom = QStringLiteral("祖父");
    written.attitude = QStringLiteral("愿意配合");
    written.nextStep = QStringLiteral("23 日前答复");
    written.nextStepDay = QDate(2026, 11, 23);
    written.documentNumber = QStringLiteral("清中〔2026〕14号");
    written.dateSent = QDate(2026, 11, 10);
    written.receiptDay = QDate(2026, 11, 11);
    written.deadline = QDate(2026, 11, 12);
    written.cause = Cause::WearyOfStudy;
    written.whereabouts = Whereabouts::AtHome;
    const auto id = book->addContact(m_school->chen, written, {proof()});
    ASSERT_OK(id);
    const auto file = book->one(*id);
    ASSERT_OK(file);
    const CaseEntry& read = file->dropoutCase.timeline.last();
    EXPECT_EQ(read.day, written.day);
    EXPECT_EQ(read.persons, written.persons);
    EXPECT_EQ(read.means, written.means);
    EXPECT_EQ(read.withWhom, written.withWhom);
    EXPECT_EQ(read.attitude, written.attitude);
    EXPECT_EQ(read.nextStep, written.nextStep);
    EXPECT_EQ(read.nextStepDay, written.nextStepDay);
    EXPECT_EQ(read.documentNumber, written.documentNumber);
    EXPECT_EQ(read.dateSent, written.dateSent);
    EXPECT_EQ(read.receiptDay, written.receiptDay);
    EXPECT_EQ(read.deadline, written.deadline);
    EXPECT_EQ(read.cause, written.cause);
    EXPECT_EQ(read.whereabouts, written.whereabouts);
    ASSERT_EQ(read.evidence.size(), 1);
    const auto kept = book->evidence(read.evidence.first().id);
    ASSERT_OK(kept);
    EXPECT_EQ(kept->bytes, proof().bytes);
    EXPECT_EQ(kept->fileName, proof().fileName);
}

TEST_P(Cases, AContactWithoutAnOutcomeIsRefusedAndOpensNothing) {
    const auto book = bookOf(m_school->teacher);
    CaseEntry unfinished = contact(monday, ContactMeans::Phone);
    unfinished.outcome.reset();
    const auto refused = book->addContact(m_school->chen, unfinished);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("outcome"));
    EXPECT_FALSE(book->openCaseOf(m_school->chen)->isValid());
}

TEST_P(Cases, OneDayAtSchoolLeavesTheAbsenceThatMadeTheChildASuspectInTheCase) {
    const QDate thursday = friday.addDays(-1); // nine school days from that Monday
    m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, thursday}});
    const auto book = bookOf(m_school->officer);
    const auto id = book->open(m_school->chen);
    ASSERT_OK(id);
    CaseEntry suspected;
    suspected.kind = EntryKind::MarkedSuspected;
    ASSERT_OK(book->add(*id, suspected));
    const auto file = book->one(*id);
    ASSERT_OK(file);
    EXPECT_FALSE(file->around.run);
    ASSERT_TRUE(file->around.behind);
    EXPECT_EQ(file->around.behind->schoolDays, 9);
    EXPECT_EQ(file->around.behind->from, monday);
    EXPECT_EQ(toJson(*file)[QLatin1String("school_days")].toDouble(), 9);
    EXPECT_FALSE(toJson(*file)[QLatin1String("absent_now")].toBool());
    EXPECT_EQ(file->state, CaseState::Suspected);
    EXPECT_EQ(file->next.kind, case_rules::NextStepKind::RecordReturn);
    ASSERT_EQ(file->further.size(), 2) << "what the absence asked for in writing stays due";
    EXPECT_EQ(file->further[0].kind, case_rules::NextStepKind::FillForm);
    EXPECT_EQ(file->further[1].kind, case_rules::NextStepKind::ReportToPrincipal);
    CaseEntry form;
    form.kind = EntryKind::FormFilled;
    ASSERT_OK(book->add(*id, form));
    EXPECT_EQ(book->one(*id)->further.size(), 1);
}

TEST_P(Cases, AChildThatTheRollHasPresentIsNotClosedAsElsewhereWithoutAWord) {
    m_school->teach(QDate(2026, 11, 2), friday, {});
    const auto book = bookOf(m_school->officer);
    const auto id = book->open(m_school->chen);
    ASSERT_OK(id);
    ClosingRequest closing{ClosingReason::EnrolledElsewhere, {}, {}, {proof()}};
    const auto refused = book->close(*id, closing);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("presentOn"));
    closing.text = QStringLiteral("点名有误，11月起已在宜章就读");
    EXPECT_FALSE(book->close(*id, closing)) << "a remark alone answers nothing";
    closing.knowsPresent = true;
    EXPECT_OK(book->close(*id, closing));
}

TEST(CaseTimeline, IsToldInTheOrderOfTheDaysAndThoseOfADayAsWritten) {
    CaseEntry first;
    first.day = friday;
    first.kind = EntryKind::Contact;
    CaseEntry second;
    second.day = monday;
    second.kind = EntryKind::MarkedSuspected;
    CaseEntry third;
    third.day = monday;
    third.kind = EntryKind::Note;
    const Timeline told = case_rules::byDay({first, second, third});
    EXPECT_EQ(told[0].kind, EntryKind::MarkedSuspected);
    EXPECT_EQ(told[1].kind, EntryKind::Note);
    EXPECT_EQ(told[2].kind, EntryKind::Contact);
}

TEST_P(Cases, ASecondCaseIsNotOpenedBesideAnOpenOne) {
    const auto book = bookOf(m_school->officer);
    const auto first = book->open(m_school->chen);
    ASSERT_OK(first);
    const auto second = book->open(m_school->chen);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Conflict);
    const auto found = book->openCaseOf(m_school->chen);
    ASSERT_OK(found);
    EXPECT_EQ(*found, *first);
    EXPECT_EQ(book->one(*first)->dropoutCase.origin, CaseOrigin::Manual); // nobody is away
}

TEST_P(Cases, TheWholeWayFromAbsenceToClosing) {
    const CaseId id = tenDaysAndThreeContacts();
    const auto principal = bookOf(m_school->principal);
    ASSERT_EQ(principal->one(id)->next.kind, case_rules::NextStepKind::Confirm);
    ASSERT_OK(principal->confirm(id));
    EXPECT_EQ(stateOf(id), CaseState::Confirmed);

    const auto officer = bookOf(m_school->officer);
    ASSERT_OK(
        officer->report(id, EntryKind::ReportedToEducation, QStringLiteral("清中报〔2026〕1号")));
    ASSERT_OK(
        officer->report(id, EntryKind::ReportedToTownship, QStringLiteral("清中报〔2026〕2号")));
    EXPECT_EQ(principal->one(id)->next.kind, case_rules::NextStepKind::ServeNotice);

    m_clock.set(QDate(2026, 11, 23));
    ASSERT_OK(officer->markReturned(id, QDate(2026, 11, 23), Placement::VocationalMix));
    EXPECT_EQ(stateOf(id), CaseState::Returned);

    ClosingRequest closing{ClosingReason::Returned, m_school->principal.account, {}, {proof()}};
    m_school->teach(QDate(2026, 11, 23), QDate(2026, 12, 17)); // 19 school days
    m_clock.set(QDate(2026, 12, 17));
    EXPECT_FALSE(officer->close(id, closing));
    m_school->teach(QDate(2026, 12, 18), QDate(2026, 12, 18)); // the 20th
    m_clock.set(QDate(2026, 12, 18));
    EXPECT_EQ(principal->one(id)->next.kind, case_rules::NextStepKind::Close);
    ASSERT_OK(officer->close(id, closing));
    EXPECT_EQ(stateOf(id), CaseState::Closed);
    EXPECT_OK(officer->open(m_school->chen)); // a new one may follow
}

TEST_P(Cases, OnlyThePrincipalConfirms) {
    const CaseId id = tenDaysAndThreeContacts();
    for (const Actor& actor : {m_school->teacher, m_school->officer}) {
        const auto refused = bookOf(actor)->confirm(id);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
    }
    EXPECT_OK(bookOf(m_school->principal)->confirm(id));
}

TEST_P(Cases, AConfirmationIsJudgedByTheRollsOfTheMoment) {
    const CaseId id = tenDaysAndThreeContacts();
    // Leave handed in afterwards for one day in the middle: the run is shorter now.
    m_school->mark(m_school->chen, QDate(2026, 11, 12), "sick");
    const auto refused = bookOf(m_school->principal)->confirm(id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(refused.error().text.contains(QStringLiteral("6")))
        << qPrintable(refused.error().text);
    EXPECT_EQ(stateOf(id), CaseState::Watch);
}

TEST_P(Cases, AConfirmationSaysWhichContactsAreMissing) {
    m_school->teach(monday, friday, {{m_school->chen, monday, friday}});
    const auto book = bookOf(m_school->principal);
    const auto id = book->addContact(m_school->chen, contact(friday, ContactMeans::Phone));
    ASSERT_OK(id);
    const auto refused = book->confirm(*id);
    ASSERT_FALSE(refused);
    const auto proof = case_rules::confirmationProof(book->one(*id)->dropoutCase.timeline,
                                                     book->one(*id)->around.run, friday);
    EXPECT_EQ(proof.missing().size(), 3);
    for (const QString& sentence : proof.missing()) {
        EXPECT_TRUE(refused.error().text.contains(sentence));
    }
}

TEST_P(Cases, ProofCannotBeWalkedAround) {
    const auto book = bookOf(m_school->principal);
    const auto id = book->open(m_school->chen);
    ASSERT_OK(id);
    for (const EntryKind kind : {EntryKind::Opened, EntryKind::Confirmed, EntryKind::Closed}) {
        CaseEntry entry = contact(friday, ContactMeans::Phone);
        entry.kind = kind;
        EXPECT_FALSE(book->add(*id, entry));
    }
    EXPECT_EQ(book->one(*id)->dropoutCase.timeline.size(), 1);
}

TEST_P(Cases, ClosingNeedsAFileAndAnotherPersonThanTheActing) {
    const auto book = bookOf(m_school->officer);
    const auto id = book->open(m_school->chen);
    ASSERT_OK(id);
    ClosingRequest closing{ClosingReason::EnrolledElsewhere, m_school->principal.account, {}, {}};
    EXPECT_EQ(book->close(*id, closing).error().field, QStringLiteral("evidence"));
    closing.evidence = {proof()};
    // The one who proposes has no right to approve; a class teacher neither.
    for (const Actor& actor : {m_school->officer, m_school->teacher}) {
        closing.approver = actor.account;
        EXPECT_EQ(book->close(*id, closing).error().kind, ErrorKind::NotAllowed);
    }
    EXPECT_EQ(book->one(*id)->dropoutCase.timeline.size(), 1); // nothing was left half done
    closing.approver = m_school->principal.account;
    EXPECT_OK(book->close(*id, closing));
}

TEST_P(Cases, AFileThatIsEmptyOrTooLargeIsRefusedAndNothingIsWritten) {
    const auto book = bookOf(m_school->teacher);
    const QByteArray tooLarge(largestEvidence + 1, 'x');
    for (const QByteArray& bytes : {QByteArray(), tooLarge}) {
        EXPECT_FALSE(book->addContact(m_school->chen, contact(friday, ContactMeans::Phone),
                                      {{QStringLiteral("照片.jpg"), bytes}}));
    }
    EXPECT_FALSE(book->openCaseOf(m_school->chen)->isValid());
}

TEST_P(Cases, ACorrectionStrikesOutAndKeepsTheWrongEntry) {
    const CaseId id = tenDaysAndThreeContacts();
    const auto book = bookOf(m_school->principal);
    const EntryId second = book->one(id)->dropoutCase.timeline.at(2).id;
    ASSERT_OK(book->correct(id, second, QStringLiteral("写错了学生")));
    const auto file = book->one(id);
    EXPECT_EQ(file->dropoutCase.timeline.size(), 5);
    EXPECT_EQ(case_rules::standing(file->dropoutCase.timeline).size(), 3);
    EXPECT_FALSE(book->confirm(id)); // two contacts are left
    EXPECT_FALSE(book->correct(id, second, QStringLiteral("再来一次")));
}

TEST_P(Cases, OnlyThePrincipalStrikesOutAConfirmation) {
    const CaseId id = tenDaysAndThreeContacts();
    const auto confirmed = bookOf(m_school->principal)->confirm(id);
    ASSERT_OK(confirmed);
    for (const Actor& actor : {m_school->teacher, m_school->officer}) {
        const auto refused = bookOf(actor)->correct(id, *confirmed, QStringLiteral("不算"));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
        CaseEntry entry;
        entry.kind = EntryKind::Correction;
        entry.corrects = *confirmed;
        entry.text = QStringLiteral("不算");
        EXPECT_FALSE(bookOf(actor)->add(id, entry));
    }
    EXPECT_EQ(stateOf(id), CaseState::Confirmed);
    EXPECT_OK(bookOf(m_school->principal)->correct(id, *confirmed, QStringLiteral("写错了学生")));
    EXPECT_EQ(stateOf(id), CaseState::Watch);
}

TEST_P(Cases, AClosedCaseIsOpenedAgainOnlyByThePrincipalAndNotBesideAnother) {
    const auto officer = bookOf(m_school->officer);
    const auto principal = bookOf(m_school->principal);
    const auto first = officer->open(m_school->chen);
    ASSERT_OK(first);
    const auto closing = officer->close(
        *first, {ClosingReason::EnrolledElsewhere, m_school->principal.account, {}, {proof()}});
    ASSERT_OK(closing);
    const QString why = QStringLiteral("证明有误");
    EXPECT_EQ(officer->correct(*first, *closing, why).error().kind, ErrorKind::NotAllowed);
    const auto second = officer->open(m_school->chen);
    ASSERT_OK(second);
    EXPECT_EQ(principal->correct(*first, *closing, why).error().kind, ErrorKind::Conflict);
    ASSERT_OK(officer->close(*second, {ClosingReason::WatchEnded, {}, {}, {}}));
    EXPECT_OK(principal->correct(*first, *closing, why));
    EXPECT_EQ(stateOf(*first), CaseState::Watch);
}

TEST_P(Cases, AClassTeacherSeesAndKeepsOnlyTheOwnClass) {
    const auto id = bookOf(m_school->officer)->open(m_school->huang);
    ASSERT_OK(id);
    const auto teacher = bookOf(m_school->teacher);
    EXPECT_EQ(teacher->one(*id).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(
        teacher->addContact(m_school->huang, contact(friday, ContactMeans::Phone)).error().kind,
        ErrorKind::NotAllowed);
    EXPECT_TRUE(teacher->list()->isEmpty());
    EXPECT_EQ(bookOf(m_school->otherTeacher)->list()->size(), 1);
}

TEST_P(Cases, TheListPutsTheMostUrgentStateFirstAndFilters) {
    const auto book = bookOf(m_school->officer);
    const auto watched = book->open(m_school->he);
    const auto suspected = book->open(m_school->chen);
    const auto closed = book->open(m_school->lin);
    ASSERT_OK(watched);
    ASSERT_OK(suspected);
    ASSERT_OK(closed);
    CaseEntry mark;
    mark.kind = EntryKind::MarkedSuspected;
    ASSERT_OK(book->add(*suspected, mark));
    ASSERT_OK(book->close(*closed, ClosingRequest{ClosingReason::WatchEnded, AccountId(), {}, {}}));

    const auto all = book->list();
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 3);
    EXPECT_EQ(all->at(0).dropoutCase.id, *suspected);
    EXPECT_EQ(all->at(1).dropoutCase.id, *watched);
    EXPECT_EQ(all->at(2).dropoutCase.id, *closed);
    CaseFilter open;
    open.openOnly = true;
    EXPECT_EQ(book->list(open)->size(), 2);
    CaseFilter watch;
    watch.state = CaseState::Watch;
    ASSERT_EQ(book->list(watch)->size(), 1);
    EXPECT_EQ(book->list(watch)->first().dropoutCase.child.name, QStringLiteral("何语琪"));
}

TEST_P(Cases, AnAbsenceAfterTheReturnIsARelapse) {
    m_school->teach(monday, friday,
                    {{m_school->chen, monday, QDate(2026, 11, 16)},
                     {m_school->chen, QDate(2026, 11, 19), friday}});
    const auto book = bookOf(m_school->officer);
    m_clock.set(QDate(2026, 11, 16));
    const auto id = book->open(m_school->chen);
    ASSERT_OK(id);
    m_clock.set(friday);
    EXPECT_EQ(book->markReturned(*id, QDate(2026, 11, 2), Placement::SameClass).error().field,
              QStringLiteral("day")); // the presence before the absence proves no return
    ASSERT_OK(book->markReturned(*id, QDate(2026, 11, 17), Placement::SameClass));
    EXPECT_EQ(book->one(*id)->next.kind, case_rules::NextStepKind::Relapse);
    EXPECT_DOUBLE_EQ(book->one(*id)->around.presence->present, 2);
    CaseEntry relapse;
    relapse.kind = EntryKind::Relapsed;
    ASSERT_OK(book->add(*id, relapse));
    EXPECT_EQ(book->one(*id)->state, CaseState::Suspected);
}

TEST_P(Cases, TheCommandLineGetsTheCaseWithStateNextStepAndTimeline) {
    const CaseId id = tenDaysAndThreeContacts();
    const QJsonObject json = toJson(*bookOf(m_school->teacher)->one(id));
    EXPECT_EQ(json.value(QLatin1String("state")).toString(), QStringLiteral("watch"));
    EXPECT_EQ(json.value(QLatin1String("next_step")).toObject().value(QLatin1String("kind")),
              QStringLiteral("confirm"));
    EXPECT_EQ(json.value(QLatin1String("timeline")).toArray().size(), 4);
    EXPECT_EQ(json.value(QLatin1String("student_no")), QStringLiteral("G449999201305120011"));
}

} // namespace xiange
