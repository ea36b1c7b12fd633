#include "core/accounts/accounts.h"
#include "core/papers/paper_register.h"
#include "tests/support/sample_papers.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

class PaperRegisterTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        Accounts accounts(*m_database, m_clock);
        const auto actor = accounts.add(QStringLiteral("周明远"), Role::Principal);
        ASSERT_OK(actor);
        m_actor = *actor;
        const auto school = m_database->write([](db::Writer& tx) {
            return tx.insert<SchoolId>(
                "INSERT INTO school (code, name) VALUES (:code, :name) RETURNING id",
                {{"code", "3144999901"}, {"name", QStringLiteral("清溪中学")}});
        });
        ASSERT_OK(school);
        m_school = *school;
        m_register = std::make_unique<PaperRegister>(*m_database, m_clock, m_actor);
    }

    PaperId draft(PaperKind kind = PaperKind::Report) {
        const auto made =
            m_register->makeDraft(kind, {m_school, {}, {}, {}}, factsOf(test::samplePaper()));
        EXPECT_OK(made);
        return made.value_or(PaperId());
    }

    static PrintedCopy printed(int version = 1, int pages = 1) {
        return {version, QStringLiteral("仿宋"), pages, QByteArray("%PDF-1.4 …")};
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    SchoolId m_school;
    std::unique_ptr<PaperRegister> m_register;
};

TEST_P(PaperRegisterTest, NumbersRunOnWithinAYearAndBeginAnewInTheNext) {
    draft();
    const PaperId second = draft(PaperKind::Registration);
    CasePaper later = test::samplePaper();
    later.date = QDate(2027, 1, 4);
    const auto third =
        m_register->makeDraft(PaperKind::Report, {m_school, {}, {}, {}}, factsOf(later));
    ASSERT_OK(third);
    EXPECT_EQ(m_register->find(second)->number, QStringLiteral("清中劝返〔2026〕2号"));
    EXPECT_EQ(m_register->find(*third)->number, QStringLiteral("清中劝返〔2027〕1号"));
}

TEST_P(PaperRegisterTest, TheNumberStandsOnThePaper) {
    const auto text = m_register->open(draft());
    ASSERT_OK(text);
    EXPECT_EQ(std::get<Letterhead>(text->blocks.front()).number,
              QStringLiteral("清中劝返〔2026〕1号"));
    EXPECT_TRUE(text->missing.isEmpty());
}

TEST_P(PaperRegisterTest, WhatWasPrintedStaysAsItWas) {
    const PaperId paper = draft();
    const auto before = m_register->open(paper);
    ASSERT_OK(before);
    EXPECT_OK(m_register->markPrinted(paper, printed(1, 3)));
    CasePaper other = test::samplePaper();
    other.cause = QStringLiteral("外出务工");
    const auto rewritten = m_register->rewriteDraft(paper, factsOf(other));
    ASSERT_FALSE(rewritten);
    EXPECT_EQ(rewritten.error().kind, ErrorKind::Conflict);
    const auto after = m_register->open(paper);
    ASSERT_OK(after);
    EXPECT_EQ(toJson(*after), toJson(*before));
    const auto line = m_register->find(paper);
    ASSERT_OK(line);
    EXPECT_EQ(line->state, PaperState::Printed);
    EXPECT_EQ(line->pages, 3);
    EXPECT_EQ(line->font, QStringLiteral("仿宋"));
    EXPECT_EQ(line->printedAt, m_clock.now());
}

TEST_P(PaperRegisterTest, ADraftIsWrittenAgainUnderItsNumber) {
    const PaperId paper = draft();
    CasePaper other = test::samplePaper();
    other.child.name = QStringLiteral("何语琪");
    EXPECT_OK(m_register->rewriteDraft(paper, factsOf(other)));
    const auto line = m_register->find(paper);
    ASSERT_OK(line);
    EXPECT_EQ(line->number, QStringLiteral("清中劝返〔2026〕1号"));
    EXPECT_EQ(line->title, QStringLiteral("关于学生何语琪疑似辍学及劝返情况的报告"));
}

TEST_P(PaperRegisterTest, APaperIsSentAfterPrintingAndAcknowledgedAfterSending) {
    const QDate today(2026, 11, 23);
    const PaperId paper = draft();
    EXPECT_FALSE(m_register->markSent(paper, today));
    EXPECT_OK(m_register->markPrinted(paper, printed()));
    EXPECT_FALSE(m_register->markReceived(paper, today));
    EXPECT_FALSE(m_register->markSent(paper, today.addDays(-1))) << "before it was printed";
    EXPECT_FALSE(m_register->markSent(paper, today.addDays(1))) << "tomorrow";
    EXPECT_FALSE(m_register->markSent(paper, {}));
    EXPECT_OK(m_register->markSent(paper, today));
    EXPECT_FALSE(m_register->markReceived(paper, today.addDays(1)));
    m_clock.set(today.addDays(1), QTime(9, 0));
    EXPECT_FALSE(m_register->markReceived(paper, today.addDays(-1))) << "before it was sent";
    EXPECT_OK(m_register->markReceived(paper, today.addDays(1)));
    const auto line = m_register->find(paper);
    ASSERT_OK(line);
    EXPECT_EQ(line->state, PaperState::Receipt);
    EXPECT_EQ(line->sentOn, today);
    EXPECT_EQ(line->receiptOn, today.addDays(1));
    // Nothing goes back, and nothing is written over.
    EXPECT_FALSE(m_register->markSent(paper, today.addDays(1)));
    EXPECT_FALSE(m_register->markReceived(paper, today.addDays(1)));
    EXPECT_FALSE(m_register->editDraft(paper, line->version, *m_register->open(paper)));
    EXPECT_FALSE(m_register->rewriteDraft(paper, factsOf(test::samplePaper())));
    PrintedCopy forged = printed();
    forged.pdf = QByteArray("%PDF-1.4 other");
    EXPECT_OK(m_register->markPrinted(paper, forged)) << "a copy more, not another paper";
    EXPECT_EQ(*m_register->printedFile(paper), printed().pdf);
    EXPECT_EQ(m_register->find(paper)->state, PaperState::Receipt);
}

TEST_P(PaperRegisterTest, WhatAHandChangesIsKeptAndNotOverwrittenByItself) {
    const PaperId paper = draft();
    auto text = m_register->open(paper);
    ASSERT_OK(text);
    std::get<Paragraph>(text->blocks[2]).text = QStringLiteral("区教育局：");
    const auto version = m_register->editDraft(paper, 1, *text);
    ASSERT_OK(version);
    EXPECT_EQ(*version, 2);
    const auto again = m_register->draftFor(PaperKind::Report, {m_school, {}, {}, {}},
                                            factsOf(test::samplePaper()));
    ASSERT_OK(again);
    EXPECT_EQ(*again, paper);
    EXPECT_EQ(std::get<Paragraph>(m_register->open(paper)->blocks[2]).text,
              QStringLiteral("区教育局："));
    EXPECT_TRUE(m_register->find(paper)->editedByHand);
    // Asked for, it is filled in again.
    EXPECT_OK(m_register->rewriteDraft(paper, factsOf(test::samplePaper())));
    EXPECT_FALSE(m_register->find(paper)->editedByHand);
    EXPECT_EQ(std::get<Paragraph>(m_register->open(paper)->blocks[2]).text,
              QStringLiteral("区教育局、清溪镇人民政府："));
}

TEST_P(PaperRegisterTest, ADraftThatSomebodyElseChangedIsNeitherOverwrittenNorPrinted) {
    const PaperId paper = draft();
    const auto text = m_register->open(paper);
    ASSERT_OK(text);
    ASSERT_OK(m_register->editDraft(paper, 1, *text));
    const auto late = m_register->editDraft(paper, 1, *text);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    const auto unseen = m_register->markPrinted(paper, printed(1));
    ASSERT_FALSE(unseen);
    EXPECT_EQ(unseen.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(m_register->find(paper)->state, PaperState::Draft);
    EXPECT_OK(m_register->markPrinted(paper, printed(2)));
    EXPECT_FALSE(m_register->editDraft(paper, 2, *text)) << "what is printed stays";
}

TEST_P(PaperRegisterTest, TheFileThatWasPrintedIsKeptByteForByte) {
    const PaperId paper = draft();
    EXPECT_TRUE(m_register->printedFile(paper)->isEmpty());
    EXPECT_OK(m_register->markPrinted(paper, printed()));
    PrintedCopy second = printed();
    second.pdf = "%PDF another";
    EXPECT_OK(m_register->markPrinted(paper, second));
    EXPECT_EQ(*m_register->printedFile(paper), printed().pdf);
}

TEST_P(PaperRegisterTest, FillingABlankTakesItOffTheList) {
    const auto made = m_register->makeDraft(PaperKind::Registration, {m_school, {}, {}, {}},
                                            factsOf(test::shortestPaper()));
    ASSERT_OK(made);
    auto text = m_register->open(*made);
    ASSERT_OK(text);
    const QString sex = QStringLiteral("性别");
    ASSERT_TRUE(text->missing.contains(sex));
    for (const Blank& blank : text->blanks) {
        if (blank.name == sex) {
            std::get<Table>(text->blocks[static_cast<size_t>(blank.block)])
                .rows[static_cast<size_t>(blank.row)]
                .cells[static_cast<size_t>(blank.cell)]
                .text = QStringLiteral("男");
        }
    }
    ASSERT_OK(m_register->editDraft(*made, 1, *text));
    const auto after = m_register->open(*made);
    ASSERT_OK(after);
    EXPECT_FALSE(after->missing.contains(sex));
    EXPECT_EQ(after->missing.size(), text->missing.size() - 1);
}

TEST_P(PaperRegisterTest, AnotherSchoolsPapersAreNotSeen) {
    const PaperId paper = draft();
    Actor stranger = m_actor;
    stranger.school = SchoolId(m_school.value + 1);
    PaperRegister other(*m_database, m_clock, stranger);
    EXPECT_TRUE(other.list()->isEmpty());
    EXPECT_FALSE(other.open(paper));
    EXPECT_FALSE(other.markPrinted(paper, printed()));
    EXPECT_FALSE(
        other.makeDraft(PaperKind::Report, {m_school, {}, {}, {}}, factsOf(test::samplePaper())));
    EXPECT_EQ(m_register->list()->size(), 1);
}

TEST_P(PaperRegisterTest, ATownOfficerMakesNoSchoolPapers) {
    Actor officer = m_actor;
    officer.role = Role::TownOfficer;
    PaperRegister other(*m_database, m_clock, officer);
    const auto made =
        other.makeDraft(PaperKind::Report, {m_school, {}, {}, {}}, factsOf(test::samplePaper()));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotAllowed);
}

INSTANTIATE_ON_BOTH_ENGINES(PaperRegisterTest);

} // namespace xiange
