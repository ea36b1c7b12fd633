// Papers that don't fit a case are refused; a proof of service names the printed paper.

#include "core/cases/case_book.h"
#include "core/papers/paper_desk.h"
#include "core/papers/paper_fit.h"
#include "tests/core/cases/timelines.h"
#include "tests/support/case_school.h"
#include "tests/support/paper_words.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

const QDate monday(2026, 11, 9);
const QDate friday(2026, 11, 20);

DropoutCase caseAt(CaseState state, Hukou hukou = Hukou::Unknown) {
    DropoutCase dropoutCase;
    dropoutCase.timeline = test::timelineAt(state, monday);
    dropoutCase.child.hukou = hukou;
    return dropoutCase;
}

bool fits(PaperKind kind, const DropoutCase& dropoutCase) {
    return whyNotFitting(kind, dropoutCase).isEmpty();
}

class PaperFitTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = std::make_unique<test::CaseSchool>(*m_database);
        m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, friday}});
        m_papers = std::make_unique<PaperRegister>(*m_database, m_clock, m_school->officer);
        m_desk = std::make_unique<PaperDesk>(*m_database, m_clock, m_school->officer, *m_papers);
        CaseEntry contact;
        contact.means = ContactMeans::Visit;
        contact.outcome = ContactOutcome::Refuses;
        const auto id =
            CaseBook(*m_database, m_clock, m_school->teacher).addContact(m_school->chen, contact);
        ASSERT_OK(id);
        m_case = *id;
    }
    Result<PaperId> write(PaperKind kind, PaperId serves = {}) {
        return m_desk->write(kind, {{}, {}, {}, m_case, serves});
    }
    void markSuspected() {
        CaseEntry entry;
        entry.kind = EntryKind::MarkedSuspected;
        EXPECT_OK(CaseBook(*m_database, m_clock, m_school->officer).add(m_case, entry));
    }
    EntryId addVisit(QDate day, const QString& said) {
        CaseEntry visit;
        visit.kind = EntryKind::Contact;
        visit.day = day;
        visit.means = ContactMeans::Visit;
        visit.outcome = ContactOutcome::Refuses;
        visit.text = said;
        CaseBook book(*m_database, m_clock, m_school->teacher);
        EXPECT_OK(book.addContact(m_school->chen, visit));
        return book.one(m_case)->dropoutCase.timeline.last().id;
    }
    PaperId printed(PaperKind kind) {
        const auto paper = write(kind);
        EXPECT_OK(paper);
        EXPECT_OK(m_papers->markPrinted(
            *paper, {m_papers->find(*paper)->version, QStringLiteral("FangSong"), 1, {}}));
        return *paper;
    }
    QString numberOf(PaperId paper) { return m_papers->find(paper)->number; }
    QString textOf(PaperId paper) { return test::allText(*m_papers->open(paper)); }

    FixedClock m_clock{friday, QTime(16, 0)};
    std::unique_ptr<test::CaseSchool> m_school;
    std::unique_ptr<PaperRegister> m_papers;
    std::unique_ptr<PaperDesk> m_desk;
    CaseId m_case;
};
INSTANTIATE_ON_BOTH_ENGINES(PaperFitTest);

} // namespace

TEST(PaperFit, AnOrderComesAfterConfirmationAndCriticism) {
    for (const auto& state : caseStates) {
        EXPECT_FALSE(fits(PaperKind::CorrectionOrder, caseAt(state.value))) << state.code;
    }
    DropoutCase confirmed = caseAt(CaseState::Confirmed);
    EXPECT_TRUE(
        whyNotFitting(PaperKind::CorrectionOrder, confirmed).contains(QStringLiteral("58")));
    test::TimelineOf timeline = test::timelineAt(CaseState::Confirmed, monday);
    timeline.add(EntryKind::Criticised, friday);
    confirmed.timeline = timeline;
    EXPECT_TRUE(fits(PaperKind::CorrectionOrder, confirmed));
    // A criticism of the time before the relapse is not one of this confirmation.
    timeline.add(EntryKind::Returned, friday).add(EntryKind::Relapsed, friday);
    timeline.add(EntryKind::Confirmed, friday);
    confirmed.timeline = timeline;
    EXPECT_FALSE(fits(PaperKind::CorrectionOrder, confirmed));
}

TEST(PaperFit, TheLetterToThePlaceOfHukouIsNotForALocalChild) {
    EXPECT_FALSE(fits(PaperKind::HukouLetter, caseAt(CaseState::Confirmed, Hukou::Local)));
    EXPECT_TRUE(fits(PaperKind::HukouLetter, caseAt(CaseState::Confirmed, Hukou::Elsewhere)));
    EXPECT_TRUE(fits(PaperKind::HukouLetter, caseAt(CaseState::Confirmed, Hukou::Unknown)))
        << "the place is then a blank to fill in";
}

TEST(PaperFit, TheLetterToThePlaceOfHukouIsNotAboutAChildThatIsOnlyWatched) {
    const DropoutCase watched = caseAt(CaseState::Watch, Hukou::Elsewhere);
    EXPECT_FALSE(fits(PaperKind::HukouLetter, watched));
    EXPECT_TRUE(fits(PaperKind::HukouLetter, caseAt(CaseState::Suspected, Hukou::Elsewhere)));
}

TEST(PaperFit, WithoutAnAbsenceAWatchHasNothingToNotifyOf) {
    CaseFile file;
    test::TimelineOf timeline;
    timeline.add(EntryKind::Opened, monday);
    file.dropoutCase.timeline = timeline;
    file.state = CaseState::Watch;
    EXPECT_FALSE(whyNotFitting(PaperKind::ParentNotice, file).isEmpty());
    EXPECT_EQ(whyNotFitting(PaperKind::Registration, file), QString())
        << "the form is begun with the case, and filled in by hand";
    file.around.run = AbsenceRun();
    EXPECT_EQ(whyNotFitting(PaperKind::ParentNotice, file), QString());
    file.around.run.reset();
    file.dropoutCase = caseAt(CaseState::Suspected);
    file.state = CaseState::Suspected;
    EXPECT_EQ(whyNotFitting(PaperKind::ParentNotice, file), QString());
}

TEST_P(PaperFitTest, ARecordOfAHomeVisitTellsTheVisitThatWasChosen) {
    const EntryId tuesday = addVisit(QDate(2026, 11, 17), QStringLiteral("祖父在家"));
    const EntryId first = addVisit(QDate(2026, 11, 12), QStringLiteral("父亲在家"));
    const auto about = [&](EntryId visit) {
        return m_desk->write(PaperKind::VisitRecord, {{}, {}, {}, m_case, {}, visit});
    };
    const auto latest = about({});
    ASSERT_OK(latest);
    EXPECT_TRUE(textOf(*latest).contains(QStringLiteral("2026年11月20日")))
        << "the latest by its day, not by the order of writing";
    const auto chosen = about(first);
    ASSERT_OK(chosen);
    EXPECT_NE(*chosen, *latest) << "each visit has its own record";
    EXPECT_TRUE(textOf(*chosen).contains(QStringLiteral("父亲在家")));
    EXPECT_FALSE(textOf(*chosen).contains(QStringLiteral("祖父在家")));
    ASSERT_OK(m_desk->refill(*chosen));
    EXPECT_TRUE(textOf(*chosen).contains(QStringLiteral("父亲在家"))) << "it stays about it";
    EXPECT_EQ(m_papers->find(*chosen)->subject.visit, first);
    EXPECT_EQ(*about(first), *chosen);

    ASSERT_OK(CaseBook(*m_database, m_clock, m_school->officer)
                  .correct(m_case, tuesday, QStringLiteral("写错了人")));
    const auto gone = about(tuesday);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, ErrorKind::Invalid);
}

TEST(PaperFit, AWrittenReportIsAboutASuspectedOrConfirmedDropout) {
    EXPECT_FALSE(fits(PaperKind::Report, caseAt(CaseState::Watch)));
    EXPECT_TRUE(fits(PaperKind::Report, caseAt(CaseState::Suspected)));
    EXPECT_TRUE(fits(PaperKind::Report, caseAt(CaseState::Confirmed)));
    EXPECT_TRUE(fits(PaperKind::Report, caseAt(CaseState::Returned)));
    EXPECT_FALSE(fits(PaperKind::Report, caseAt(CaseState::Closed))) << "a watch that ended";
    DropoutCase taken = caseAt(CaseState::Watch);
    test::TimelineOf timeline = test::timelineAt(CaseState::Suspected, monday);
    timeline.correct(2, friday);
    taken.timeline = timeline;
    EXPECT_FALSE(fits(PaperKind::Report, taken)) << "the mark was a mistake";
}

TEST(PaperFit, ANoticeToReturnIsForAChildThatIsAway) {
    for (const auto& state : caseStates) {
        const bool away = state.value != CaseState::Returned && state.value != CaseState::Closed;
        EXPECT_EQ(fits(PaperKind::ParentNotice, caseAt(state.value)), away) << state.code;
        EXPECT_TRUE(fits(PaperKind::ChildFile, caseAt(state.value))) << state.code;
    }
}

TEST_P(PaperFitTest, WhatDoesNotFitIsNeitherWrittenNorPreviewed) {
    const auto order = write(PaperKind::CorrectionOrder);
    ASSERT_FALSE(order);
    EXPECT_EQ(order.error().kind, ErrorKind::Invalid);
    EXPECT_FALSE(m_desk->preview(PaperKind::CorrectionOrder, {{}, {}, {}, m_case, {}}));
    EXPECT_TRUE(m_papers->list(m_case)->isEmpty()) << "no number was taken";
}

TEST_P(PaperFitTest, AProofOfServiceNamesAPrintedPaperNeverADraft) {
    EXPECT_FALSE(write(PaperKind::ServiceRecord)) << "nothing was printed";
    const auto draft = write(PaperKind::ParentNotice);
    ASSERT_OK(draft);
    EXPECT_FALSE(write(PaperKind::ServiceRecord)) << "a draft is not served";
    EXPECT_FALSE(write(PaperKind::ServiceRecord, *draft));

    const PaperId first = printed(PaperKind::ParentNotice);
    CaseEntry served;
    served.kind = EntryKind::NoticeServed;
    served.documentNumber = numberOf(first);
    served.service = ServiceWay::Left;
    served.witness = QStringLiteral("村委罗桂英");
    CaseBook book(*m_database, m_clock, m_school->officer);
    ASSERT_OK(book.add(m_case, served));
    m_clock.set(friday.addDays(3), QTime(9, 0));
    const PaperId second = printed(PaperKind::ParentNotice);
    ASSERT_NE(numberOf(first), numberOf(second));

    const auto newest = write(PaperKind::ServiceRecord);
    ASSERT_OK(newest);
    EXPECT_TRUE(textOf(*newest).contains(numberOf(second)));
    EXPECT_TRUE(textOf(*newest).contains(QStringLiteral("□ 留置送达")))
        << "how the other notice was served says nothing about this one";
    const auto chosen = write(PaperKind::ServiceRecord, first);
    ASSERT_OK(chosen);
    EXPECT_NE(*chosen, *newest) << "each has its own";
    EXPECT_TRUE(textOf(*chosen).contains(numberOf(first)));
    EXPECT_TRUE(textOf(*chosen).contains(QStringLiteral("☑ 留置送达")));
    ASSERT_OK(m_desk->refill(*chosen));
    EXPECT_TRUE(textOf(*chosen).contains(numberOf(first))) << "it stays about the same notice";
}

TEST_P(PaperFitTest, ThePrintedPaperThatSaysTheSameTodayKeepsItsNumber) {
    const PaperId paper = printed(PaperKind::ParentNotice);
    EXPECT_EQ(*write(PaperKind::ParentNotice), paper) << "nothing new to say";
    EXPECT_EQ(*write(PaperKind::ChildFile), *write(PaperKind::ChildFile));
    const PaperId file = printed(PaperKind::ChildFile);
    EXPECT_EQ(*write(PaperKind::ChildFile), file) << "it doesn't list itself";

    CaseEntry contact;
    contact.kind = EntryKind::Contact;
    contact.means = ContactMeans::Phone;
    contact.outcome = ContactOutcome::Refuses;
    ASSERT_OK(CaseBook(*m_database, m_clock, m_school->teacher).add(m_case, contact));
    const auto newer = write(PaperKind::ParentNotice);
    ASSERT_OK(newer);
    EXPECT_NE(*newer, paper) << "one contact more stands on it";
    EXPECT_EQ(m_papers->find(*newer)->state, PaperState::Draft);
    EXPECT_EQ(m_papers->find(paper)->state, PaperState::Printed);
}

TEST_P(PaperFitTest, ADraftGoesOutUnderTheDayOnWhichItIsPrinted) {
    markSuspected();
    const PaperId plain = *write(PaperKind::ParentNotice);
    const PaperId edited = *write(PaperKind::HukouLetter);
    PaperText text = *m_papers->open(edited);
    text.blocks.push_back(
        Paragraph{ParagraphStyle::Body, QStringLiteral("附：2026年11月20日电话记录")});
    ASSERT_OK(m_papers->editDraft(edited, 1, text));
    m_clock.set(QDate(2026, 11, 24), QTime(9, 0));
    ASSERT_OK(m_desk->bringUpToDate(plain));
    ASSERT_OK(m_desk->bringUpToDate(edited));
    EXPECT_TRUE(textOf(plain).contains(QStringLiteral("于2026年11月24日当日送达")));
    EXPECT_TRUE(textOf(plain).contains(QStringLiteral("期限至2026年12月1日")));
    EXPECT_TRUE(textOf(edited).contains(QStringLiteral("2026年11月24日")));
    EXPECT_TRUE(textOf(edited).contains(QStringLiteral("附：2026年11月20日电话记录")))
        << "a fact of the case keeps its day";
    EXPECT_EQ(m_papers->find(edited)->writtenOn, m_clock.today());
    // What a person has set stays.
    text = *m_papers->open(edited);
    for (Block& block : text.blocks) {
        if (auto* signature = std::get_if<Signature>(&block)) {
            signature->date = QStringLiteral("2026年11月30日");
        }
    }
    ASSERT_OK(m_papers->editDraft(edited, m_papers->find(edited)->version, text));
    m_clock.set(QDate(2026, 11, 26), QTime(9, 0));
    ASSERT_OK(m_desk->bringUpToDate(edited));
    EXPECT_TRUE(textOf(edited).contains(QStringLiteral("2026年11月30日")));
    EXPECT_FALSE(textOf(edited).contains(QStringLiteral("2026年11月26日")));
}

TEST_P(PaperFitTest, WhatWasPrintedIsNeverDatedAgain) {
    const PaperId paper = printed(PaperKind::ParentNotice);
    const QString before = textOf(paper);
    m_clock.set(friday.addDays(4), QTime(9, 0));
    ASSERT_OK(m_desk->bringUpToDate(paper));
    ASSERT_OK(m_papers->dateAgain(paper, 7));
    EXPECT_EQ(textOf(paper), before);
    EXPECT_FALSE(m_desk->refill(paper));
}

TEST_P(PaperFitTest, AnotherDayIsAnotherPaper) {
    const PaperId paper = printed(PaperKind::ParentNotice);
    m_clock.set(friday.addDays(1), QTime(9, 0));
    EXPECT_NE(*write(PaperKind::ParentNotice), paper);
}

} // namespace xiange
