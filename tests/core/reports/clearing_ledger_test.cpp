#include "core/cases/case_book.h"
#include "core/cases/case_rows.h"
#include "core/reports/clearing_ledger.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/school_age_register.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class ClearingLedgerTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
            m_case = open(m_school->chen);
        }
    }
    CaseId open(StudentId child) {
        CaseBook cases(*m_database, m_clock, m_school->officer);
        const auto id = cases.open(child, CaseOrigin::Manual);
        EXPECT_OK(id);
        CaseEntry suspected;
        suspected.kind = EntryKind::MarkedSuspected;
        suspected.cause = Cause::WearyOfStudy;
        EXPECT_OK(cases.add(*id, suspected));
        return *id;
    }
    void bringBack(CaseId id) {
        EXPECT_OK(CaseBook(*m_database, m_clock, m_school->officer)
                      .markReturned(id, m_clock.today(), Placement::SameClass));
    }

    /// An entry of a later day, written as it would stand in the timeline.
    void add(EntryKind kind, QDate day) {
        m_clock.set(day, QTime(9, 0));
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            CaseEntry entry;
            entry.kind = kind;
            entry.day = day;
            entry.account = m_school->officer.account;
            entry.recordedAt = m_clock.now();
            case_rows::insertEntry(tx, *case_rows::readCase(tx, m_case), entry);
        }));
    }

    FixedClock m_clock{QDate(2026, 11, 10)};
    std::unique_ptr<test::CaseSchool> m_school;
    CaseId m_case;
    QTemporaryDir m_folder;
};
INSTANTIATE_ON_BOTH_ENGINES(ClearingLedgerTest);

TEST_P(ClearingLedgerTest, AChildThatIsBackIsFollowedUpAndOnlyAClosingClearsIt) {
    auto ledger = ClearingLedgers(*m_database, m_clock, m_school->principal);
    auto lines = ledger.lines(ClearingKind::Suspected);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_TRUE(lines->front().isOpen());
    EXPECT_EQ(lines->front().openedOn, QDate(2026, 11, 10));
    m_clock.set(QDate(2026, 12, 2), QTime(9, 0));
    bringBack(m_case);
    lines = ledger.lines(ClearingKind::Suspected);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->front().ending, Ending::Returned);
    EXPECT_EQ(lines->front().returnedOn, QDate(2026, 12, 2));
    EXPECT_FALSE(lines->front().clearedOn.isValid()) << "复学 is not 销号";
    EXPECT_EQ(lines->front().how, displayName(CaseState::Returned));
    const auto november = ledger.changes({QDate(2026, 11, 1)});
    const auto december = ledger.changes({QDate(2026, 12, 1)});
    const auto january = ledger.changes({QDate(2027, 1, 1)});
    EXPECT_EQ(november->size(), 1);
    EXPECT_EQ(december->size(), 1);
    EXPECT_TRUE(january->isEmpty());
    add(EntryKind::Closed, QDate(2027, 1, 15));
    lines = ledger.lines(ClearingKind::Suspected);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->front().ending, Ending::Closed);
    EXPECT_EQ(lines->front().returnedOn, QDate(2026, 12, 2));
    EXPECT_EQ(lines->front().clearedOn, QDate(2027, 1, 15));
}

TEST_P(ClearingLedgerTest, AChildLostAgainIsInTheLedgerASecondTimeAndNotClearedTheFirst) {
    m_clock.set(QDate(2026, 12, 2), QTime(9, 0));
    bringBack(m_case);
    add(EntryKind::Relapsed, QDate(2026, 12, 9));
    const auto lines =
        ClearingLedgers(*m_database, m_clock, m_school->principal).lines(ClearingKind::Suspected);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 2);
    EXPECT_TRUE(lines->front().isOpen());
    EXPECT_EQ(lines->front().openedOn, QDate(2026, 12, 9));
    EXPECT_EQ(lines->back().ending, Ending::Relapsed);
    EXPECT_NE(lines->back().how, displayName(CaseState::Suspected)) << "it says that it came back";
}

TEST_P(ClearingLedgerTest, WithoutAListOfThePoliceNobodyKnowsWhoIsInNoSchool) {
    ClearingLedgers ledgers(*m_database, m_clock, m_school->principal);
    EXPECT_FALSE(*ledgers.hukouListCompared());
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("INSERT INTO compared_list (source, file_name, school_id, at, as_of, row_count, "
                  "rejected) VALUES ('police', 'a.xlsx', :school, :now, :day, 0, 0)",
                  {{"school", m_school->school}, {"now", m_clock.now()}, {"day", m_clock.today()}});
    }));
    EXPECT_TRUE(*ledgers.hukouListCompared());
}

TEST_P(ClearingLedgerTest, AChildFoundAtASchoolLeavesTheFirstLedger) {
    SchoolAgeRegister children(*m_database, m_clock, m_school->officer);
    SchoolAgeEntry entry;
    entry.name = QStringLiteral("赵小满");
    entry.birthDate = QDate(2014, 5, 6);
    const auto id = children.save({}, entry);
    ASSERT_OK(id);
    auto ledger = ClearingLedgers(*m_database, m_clock, m_school->principal);
    ASSERT_EQ(ledger.lines(ClearingKind::NotAtSchool)->size(), 1);
    m_clock.set(QDate(2026, 11, 20), QTime(9, 0));
    entry.standing = Standing::EnrolledElsewhere;
    ASSERT_OK(children.save(*id, entry));
    const auto lines = ledger.lines(ClearingKind::NotAtSchool);
    ASSERT_OK(lines);
    EXPECT_EQ(lines->front().openedOn, QDate(2026, 11, 10));
    EXPECT_EQ(lines->front().clearedOn, QDate(2026, 11, 20));
}

TEST_P(ClearingLedgerTest, TheQuarterHoldsEveryCaseOpenInItUntilSomebodyHasLooked) {
    auto ledger = ClearingLedgers(*m_database, m_clock, m_school->principal);
    const Quarter autumn = Quarter::of(m_clock.today());
    EXPECT_EQ(autumn.text(), QStringLiteral("2026-Q4"));
    EXPECT_TRUE(ledger.review(autumn.before())->lines.isEmpty());
    auto review = ledger.review(autumn);
    ASSERT_OK(review);
    EXPECT_EQ(review->open(), 1);
    EXPECT_EQ(review->due, QDate(2027, 1, 15)) << "fifteen days after the quarter";
    EXPECT_EQ(ledger.markReviewed(m_case, autumn, {}).error().kind, ErrorKind::Invalid);
    ASSERT_OK(ledger.markReviewed(m_case, autumn, QStringLiteral("已入户核实，劝返中")));
    review = ledger.review(autumn);
    EXPECT_EQ(review->open(), 0);
    EXPECT_EQ(review->lines.front().note, QStringLiteral("已入户核实，劝返中"));
}

TEST_P(ClearingLedgerTest, WhoKeepsTheCaseDoesNotReviewIt) {
    ClearingLedgers own(*m_database, m_clock, m_school->officer);
    EXPECT_EQ(
        own.markReviewed(m_case, Quarter::of(m_clock.today()), QStringLiteral("看过")).error().kind,
        ErrorKind::NotAllowed);
}

TEST_P(ClearingLedgerTest, AnEmptyLedgerIsAZeroReport) {
    auto ledger = ClearingLedgers(*m_database, m_clock, m_school->principal);
    const QString path = m_folder.filePath(QStringLiteral("ledger.xlsx"));
    const auto rows = ledger.write(QStringLiteral("辍学台账"), QList<ClearingLine>(), path);
    ASSERT_OK(rows);
    EXPECT_EQ(*rows, 0);
    const auto book = readWorkbook(path);
    ASSERT_OK(book);
    EXPECT_TRUE(book->sheets.front().rows.back().cell(1).text.contains(QStringLiteral("零报告")));
}

} // namespace xiange
