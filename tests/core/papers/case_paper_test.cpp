#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/papers/absence_words.h"
#include "core/papers/case_papers.h"
#include "core/papers/paper_register.h"
#include "core/papers/paper_words.h"
#include "tests/support/absent_child.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

/// A school with one class, one child and a fortnight of rolls at which the child was missing.
class CasePaperTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        const auto actor =
            Accounts(*m_database, m_clock).add(QStringLiteral("周明远"), Role::Principal);
        ASSERT_OK(actor);
        m_actor = *actor;
        const auto sample = test::fillAbsentChild(*m_database);
        ASSERT_OK(sample);
        m_student = sample->student;
    }

    CaseId caseWithAContact() {
        CaseBook book(*m_database, m_clock, m_actor);
        const auto id = book.addContact(m_student, test::refusingContact());
        EXPECT_OK(id);
        CaseEntry suspected;
        suspected.kind = EntryKind::MarkedSuspected;
        EXPECT_OK(book.add(id.value_or(CaseId()), suspected));
        return id.value_or(CaseId());
    }

    FixedClock m_clock{QDate(2026, 11, 20), QTime(17, 30)};
    Actor m_actor;
    StudentId m_student;
};

} // namespace

TEST_P(CasePaperTest, TheFactsComeFromCaseRollsAndRoster) {
    const auto gathered =
        CasePapers(*m_database, m_clock, m_actor).gather(PaperKind::Report, caseWithAContact());
    ASSERT_OK(gathered);
    const CasePaper& paper = gathered->content;
    EXPECT_EQ(paper.school.educationDepartment, QStringLiteral("云山区教育局"));
    EXPECT_EQ(paper.school.townGovernment, QStringLiteral("清溪镇人民政府"));
    EXPECT_EQ(paper.signer, QStringLiteral("周明远"));
    EXPECT_EQ(paper.child.className, QStringLiteral("七年级（3）班"));
    EXPECT_EQ(paper.child.age, QStringLiteral("13"));
    EXPECT_EQ(paper.child.keyGroups, QStringList{QStringLiteral("留守儿童")});
    EXPECT_DOUBLE_EQ(paper.absentSchoolDays, 10);
    EXPECT_EQ(absenceInWords(paper.absentDays),
              QStringLiteral("11月9日至13日、16日至20日上午、下午"));
    EXPECT_EQ(paper.lastAttended, QDate(2026, 11, 6));
    ASSERT_EQ(paper.contacts.size(), 1u);
    EXPECT_EQ(paper.contacts[0].by, QStringLiteral("李文静"));
    EXPECT_EQ(paper.contacts[0].outcome, QStringLiteral("拒绝返校"));
    EXPECT_EQ(paper.cause, QStringLiteral("厌学"));
    EXPECT_EQ(paper.whereabouts, QStringLiteral("在家"));
}

TEST_P(CasePaperTest, AReportMasksAndTheFormDoesNotAndIsRecorded) {
    const CaseId id = caseWithAContact();
    CasePapers papers(*m_database, m_clock, m_actor);
    const auto report = papers.gather(PaperKind::Report, id);
    ASSERT_OK(report);
    EXPECT_EQ(report->content.child.studentNo, QStringLiteral("G449999********2316"));
    EXPECT_EQ(report->content.guardians.at(0).phone, QStringLiteral("139****0917"));
    const auto notice = papers.gather(PaperKind::ParentNotice, id);
    ASSERT_OK(notice);
    EXPECT_EQ(notice->content.child.studentNo, QStringLiteral("G449999********2316"));
    EXPECT_EQ(notice->content.guardians.at(0).phone, QStringLiteral("139****0917"));
    const auto form = papers.gather(PaperKind::Registration, id);
    ASSERT_OK(form);
    EXPECT_EQ(form->content.child.idNumber, QStringLiteral("449999201305122316"));
    EXPECT_EQ(form->content.guardians.at(0).phone, QStringLiteral("13900000917"));
    const auto log = Accounts(*m_database, m_clock).log();
    ASSERT_OK(log);
    EXPECT_EQ(log->back().action, QStringLiteral("private data on a paper"));
}

TEST_P(CasePaperTest, TheReportOfAFullCaseMissesNothing) {
    const auto gathered =
        CasePapers(*m_database, m_clock, m_actor).gather(PaperKind::Report, caseWithAContact());
    ASSERT_OK(gathered);
    PaperRegister papers(*m_database, m_clock, m_actor);
    const auto id =
        papers.makeDraft(PaperKind::Report, gathered->subject, factsOf(gathered->content));
    ASSERT_OK(id);
    const auto text = papers.open(*id);
    ASSERT_OK(text);
    EXPECT_TRUE(text->missing.isEmpty()) << text->missing.join(u'、').toStdString();
    EXPECT_EQ(papers.list(gathered->subject.dropoutCase)->size(), 1);
}

TEST_P(CasePaperTest, ADayOnWhichNobodyCalledTheRollIsNamedAndNotCounted) {
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        tx.change("DELETE FROM mark WHERE roll_call_id IN "
                  "(SELECT id FROM roll_call WHERE day = :day)",
                  {{"day", QDate(2026, 11, 12)}});
        tx.change("DELETE FROM roll_call WHERE day = :day", {{"day", QDate(2026, 11, 12)}});
    }));
    const auto gathered =
        CasePapers(*m_database, m_clock, m_actor).gather(PaperKind::Report, caseWithAContact());
    ASSERT_OK(gathered);
    EXPECT_DOUBLE_EQ(gathered->content.absentSchoolDays, 9);
    ASSERT_EQ(gathered->content.absentDays.size(), 10u);
    EXPECT_EQ(gathered->content.absentDays[3].note,
              QStringLiteral("上午未点名（不计入），下午未点名（不计入）"));
    EXPECT_EQ(absenceInWords(gathered->content.absentDays),
              QStringLiteral("11月9日至11日、13日、16日至20日上午、下午"));
}

INSTANTIATE_ON_BOTH_ENGINES(CasePaperTest);

TEST(PaperWords, EveryCodeOfACaseHasAWord) {
    const PaperWords words;
    const auto check = [&words](const char* group, const auto& table) {
        for (const auto& line : table) {
            const QString code = QString::fromLatin1(line.code);
            EXPECT_NE(words.of(group, code), code) << group << "." << line.code;
        }
    };
    check("contact_means", contactMeans);
    check("contact_outcome", contactOutcomes);
    check("cause", causes);
    check("whereabouts", whereaboutsCodes);
    check("placement", placements);
    check("session", sessionCodes);
    check("skip", skipCodes);
    check("entry", entryKinds);
    check("state", caseStates);
    check("closing", closingReasons);
    check("paper_state", paperStateCodes);
}

} // namespace xiange
