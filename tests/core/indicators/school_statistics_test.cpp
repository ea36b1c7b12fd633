// The tables of the statistics dates, child by child, and that they agree with the board.
#include "core/cases/case_book.h"
#include "core/indicators/indicator_board.h"
#include "core/sample/sample_town.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class SchoolStatisticsTest : public test::OnBothEngines {
protected:
    SchoolStatistics read(db::Database& database, const Clock& clock, SchoolId school, QDate asAt) {
        const auto found = IndicatorBoard(database, clock, Actor()).statistics({school, {}, asAt});
        EXPECT_OK(found);
        return found.value_or(SchoolStatistics());
    }
};
INSTANTIATE_ON_BOTH_ENGINES(SchoolStatisticsTest);

TEST_P(SchoolStatisticsTest, ARollIsWhatItWasPlusWhoCameLessWhoWent) {
    FixedClock clock(QDate(2026, 11, 23));
    test::CaseSchool school(*m_database);
    const auto change = [&](StudentId student, const char* kind, QDate day, const char* to) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("INSERT INTO status_change (student_id, kind, day, other_school, "
                      "recorded_at) VALUES (:student, :kind, :day, :to, :at)",
                      {{"student", student},
                       {"kind", kind},
                       {"day", day},
                       {"to", to},
                       {"at", clock.now()}});
            tx.change("UPDATE enrolment SET until = :day WHERE student_id = :student",
                      {{"day", day}, {"student", student}});
        }));
    };
    change(school.lin, "transferred_out", QDate(2026, 10, 12), "外校");
    change(school.huang, "died", QDate(2026, 11, 2), "");
    const SchoolStatistics figures = read(*m_database, clock, school.school, QDate(2026, 11, 23));
    ASSERT_EQ(figures.grades.size(), 2);
    const GradeChanges& seven = figures.grades[0];
    EXPECT_EQ(seven.grade, 7);
    EXPECT_EQ(seven.opening, 3);
    EXPECT_EQ(seven.transferredOut, 1);
    EXPECT_EQ(seven.now, 2);
    EXPECT_EQ(figures.grades[1].died, 1);
    EXPECT_EQ(figures.total().now, 2);
}

TEST_P(SchoolStatisticsTest, WhoIsBackOnlyWithinTheTenDaysBeforeStillCountsAsLost) {
    FixedClock clock(QDate(2027, 3, 1));
    test::CaseSchool school(*m_database);
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        const auto id =
            tx.insert<CaseId>("INSERT INTO dropout_case (student_id, number, school_id, origin) "
                              "VALUES (:student, 1, :school, 'manual') RETURNING id",
                              {{"student", school.chen}, {"school", school.school}});
        int number = 0;
        for (const auto& [kind, day] :
             {std::pair("opened", QDate(2026, 10, 8)), std::pair("confirmed", QDate(2026, 11, 2)),
              std::pair("returned", QDate(2027, 3, 1))}) {
            tx.change("INSERT INTO case_entry (case_id, number, kind, day, recorded_at, persons, "
                      "body, with_whom, attitude, next_step, document_number, approver) VALUES "
                      "(:case, :number, :kind, :day, :at, '', '', '', '', '', '', '')",
                      {{"case", id},
                       {"number", ++number},
                       {"kind", kind},
                       {"day", day},
                       {"at", clock.now()}});
        }
    }));
    const auto lost = [&](QDate day) { return read(*m_database, clock, school.school, day).lost; };
    EXPECT_EQ(lost(QDate(2026, 11, 1)).size(), 0);
    EXPECT_EQ(lost(QDate(2027, 2, 28)).size(), 1);
    ASSERT_EQ(lost(QDate(2027, 3, 10)).size(), 1);
    EXPECT_TRUE(lost(QDate(2027, 3, 10)).first().backTooLate);
    EXPECT_EQ(lost(QDate(2027, 3, 12)).size(), 0);
}

TEST_P(SchoolStatisticsTest, InASampleTownTheTablesAgreeWithTheBoard) {
    FixedClock clock(QDate(2026, 11, 23));
    ASSERT_OK(makeSampleTown(*m_database, clock, {4, 1200, 1, 7}));
    IndicatorBoard board(*m_database, clock, Actor());
    const auto places = board.places();
    ASSERT_OK(places);
    for (const BoardPlace& place : *places) {
        const SchoolStatistics figures =
            read(*m_database, clock, place.school, QDate(2026, 11, 23));
        for (const GradeChanges& grade : figures.grades) {
            EXPECT_EQ(grade.opening + grade.transferredIn + grade.otherIn - grade.transferredOut -
                          grade.died - grade.abroad - grade.otherOut,
                      grade.now);
        }
        const auto all = board.board({place.school, {}, {}});
        ASSERT_OK(all);
        qint64 roll = 0;
        qint64 lost = 0;
        for (const Indicator& one : all->indicators) {
            if (one.key == IndicatorKey::DropoutRatePrimary ||
                one.key == IndicatorKey::DropoutRateJunior) {
                roll += one.ratio.denominator;
                lost += one.ratio.numerator;
            }
        }
        EXPECT_EQ(figures.total().opening, roll);
        const auto standing =
            std::count_if(figures.lost.begin(), figures.lost.end(),
                          [](const LostChild& child) { return !child.backTooLate; });
        EXPECT_EQ(standing, lost);
    }
}

} // namespace xiange
