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
        const auto made = m_register->makeDraft(kind, {m_school, {}, {}, {}}, test::samplePaper());
        EXPECT_OK(made);
        return made.value_or(PaperId());
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
    const auto third = m_register->makeDraft(PaperKind::Report, {m_school, {}, {}, {}}, later);
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
    EXPECT_OK(m_register->markPrinted(paper, QStringLiteral("仿宋"), 3));
    CasePaper other = test::samplePaper();
    other.cause = QStringLiteral("外出务工");
    const auto rewritten = m_register->rewriteDraft(paper, other);
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
    EXPECT_OK(m_register->rewriteDraft(paper, other));
    const auto line = m_register->find(paper);
    ASSERT_OK(line);
    EXPECT_EQ(line->number, QStringLiteral("清中劝返〔2026〕1号"));
    EXPECT_EQ(line->title, QStringLiteral("关于学生何语琪疑似辍学及劝返情况的报告"));
}

TEST_P(PaperRegisterTest, APaperIsSentAfterPrintingAndAcknowledgedAfterSending) {
    const PaperId paper = draft();
    EXPECT_FALSE(m_register->markSent(paper, QDate(2026, 11, 23)));
    EXPECT_OK(m_register->markPrinted(paper, QStringLiteral("仿宋"), 1));
    EXPECT_FALSE(m_register->markReceived(paper, QDate(2026, 11, 24)));
    EXPECT_OK(m_register->markSent(paper, QDate(2026, 11, 23)));
    EXPECT_OK(m_register->markReceived(paper, QDate(2026, 11, 24)));
    const auto line = m_register->find(paper);
    ASSERT_OK(line);
    EXPECT_EQ(line->state, PaperState::Receipt);
    EXPECT_EQ(line->sentOn, QDate(2026, 11, 23));
    EXPECT_EQ(line->receiptOn, QDate(2026, 11, 24));
}

TEST_P(PaperRegisterTest, AnotherSchoolsPapersAreNotSeen) {
    const PaperId paper = draft();
    Actor stranger = m_actor;
    stranger.school = SchoolId(m_school.value + 1);
    PaperRegister other(*m_database, m_clock, stranger);
    EXPECT_TRUE(other.list()->isEmpty());
    EXPECT_FALSE(other.open(paper));
    EXPECT_FALSE(other.markPrinted(paper, QString(), 1));
    EXPECT_FALSE(other.makeDraft(PaperKind::Report, {m_school, {}, {}, {}}, test::samplePaper()));
    EXPECT_EQ(m_register->list()->size(), 1);
}

TEST_P(PaperRegisterTest, ATownOfficerMakesNoSchoolPapers) {
    Actor officer = m_actor;
    officer.role = Role::TownOfficer;
    PaperRegister other(*m_database, m_clock, officer);
    const auto made =
        other.makeDraft(PaperKind::Report, {m_school, {}, {}, {}}, test::samplePaper());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::NotAllowed);
}

INSTANTIATE_ON_BOTH_ENGINES(PaperRegisterTest);

} // namespace xiange
