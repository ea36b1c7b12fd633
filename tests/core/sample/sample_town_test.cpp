#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/sample/sample_town.h"
#include "core/students/identity_number.h"
#include "tests/support/test_database.h"

#include <QSet>

namespace xiange {

class SampleTownTest : public test::OnBothEngines {
protected:
    FixedClock m_clock{QDate(2026, 11, 23)};
    SampleSize m_size{4, 600, 1, 7};
};
INSTANTIATE_ON_BOTH_ENGINES(SampleTownTest);

TEST_P(SampleTownTest, HasCasesInEveryStateAndEveryRungOfTheLadder) {
    const auto counts = makeSampleTown(*m_database, m_clock, m_size);
    ASSERT_OK(counts);
    EXPECT_EQ(counts->schools, 4);
    EXPECT_EQ(counts->students, 600);
    const Actor actor = *Accounts(*m_database, m_clock).find();
    const auto cases = CaseBook(*m_database, m_clock, actor).list();
    ASSERT_OK(cases);
    QSet<int> states;
    for (const CaseFile& file : *cases) {
        states.insert(static_cast<int>(file.state));
    }
    EXPECT_EQ(states.size(), 5) << "watch, suspected, confirmed, returned, closed";
    const auto runs = Absences(*m_database, m_clock, actor).runsGoingOn(QDate(2026, 11, 23));
    ASSERT_OK(runs);
    QSet<int> steps;
    for (const ChildRun& found : *runs) {
        steps.insert(stepOf(defaultLadder(), found.run.schoolDays, {3, 3, 2}));
    }
    EXPECT_TRUE(steps.contains(1) && steps.contains(2) && steps.contains(3) && steps.contains(5) &&
                steps.contains(6));
}

TEST_P(SampleTownTest, ShowsWhatTheDepartmentsDoTogether) {
    ASSERT_OK(makeSampleTown(*m_database, FixedClock(QDate(2026, 11, 23)), m_size));
    const auto count = [&](const char* what) {
        return m_database->read([&](db::Reader& tx) { return tx.count(what, {}); }).value_or(0);
    };
    for (const char* kind : {"plan", "referral", "hukou_letter_sent", "consulted"}) {
        EXPECT_GT(m_database
                      ->read([&](db::Reader& tx) {
                          return tx.count("SELECT COUNT(*) FROM case_entry WHERE kind = :kind",
                                          {{"kind", QString::fromLatin1(kind)}});
                      })
                      .value_or(0),
                  0)
            << kind;
    }
    EXPECT_GT(count("SELECT COUNT(*) FROM household"), 3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM consultation"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM tip"), 2);
    EXPECT_GT(count("SELECT COUNT(*) FROM support_plan"), 0);
}

TEST_P(SampleTownTest, HasChildrenOutsideSchoolWhomThePoliceNames) {
    ASSERT_OK(makeSampleTown(*m_database, m_clock, {4, 2400, 1, 7}));
    const auto count = [&](const char* what) {
        return m_database->read([&](db::Reader& tx) { return tx.count(what, {}); }).value_or(-1);
    };
    // Twelve for 2,400 children, of the last nobody knows yet; two pupils with a digit wrong and
    // two children over age beside them.
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child WHERE student_id IS NULL"), 11);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child WHERE standing IN "
                    "('not_enrolled', 'ill_or_disabled', 'cannot_be_found')"),
              4);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child WHERE standing LIKE '%elsewhere%'"), 4);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child WHERE standing LIKE 'hukou%'"), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM compared_row WHERE outcome = 'out_of_age'"), 2);
    EXPECT_EQ(count("SELECT COUNT(*) FROM compared_row WHERE booked_at IS NULL "
                    "AND outcome <> 'out_of_age'"),
              3);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child WHERE student_id IS NOT NULL"),
              count("SELECT COUNT(*) FROM student s JOIN student_private p ON p.student_id = s.id "
                    "WHERE s.status = 'enrolled' AND p.hukou_place LIKE '%镇%村'") -
                  2);
}

TEST_P(SampleTownTest, EverySchoolHasACodeOfTenDigits) {
    ASSERT_OK(makeSampleTown(*m_database, m_clock, m_size));
    const auto codes = m_database->read([](db::Reader& tx) {
        return tx.list("SELECT code FROM school ORDER BY code", {},
                       [](const db::Rows& row) { return row.text(0); });
    });
    ASSERT_OK(codes);
    ASSERT_EQ(codes->size(), 4);
    for (const QString& code : *codes) {
        EXPECT_EQ(code.size(), 10) << code.toStdString();
    }
    EXPECT_EQ(codes->first(), QStringLiteral("2144000001"));
}

TEST_P(SampleTownTest, ItsNumbersAreSoundAndOfAnAreaThatDoesNotExist) {
    ASSERT_OK(makeSampleTown(*m_database, m_clock, m_size));
    const auto numbers = m_database->read([](db::Reader& tx) {
        return tx.list("SELECT p.id_number, s.birth_date FROM student_private p "
                       "JOIN student s ON s.id = p.student_id",
                       {}, [](const db::Rows& row) { return std::pair(row.text(0), row.day(1)); });
    });
    ASSERT_OK(numbers);
    for (const auto& [number, birth] : *numbers) {
        ASSERT_TRUE(number.startsWith(QStringLiteral("449999")));
        const NumberReading reading = readIdentityNumber(number);
        ASSERT_TRUE(reading.number) << number.toStdString();
        EXPECT_EQ(reading.number->birth, birth);
    }
}

TEST_P(SampleTownTest, StopsWhenAskedAndLeavesNoHalfTown) {
    const auto stopped =
        makeSampleTown(*m_database, m_clock, m_size, [](int done) { return done < 50; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(
        *m_database->read([](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM student"); }),
        0);
}

TEST(SampleTown, InTheFirstDaysOfAYearItIsSmallButWhole) {
    const auto database = test::emptyDatabase(db::Engine::Sqlite);
    const FixedClock september(QDate(2026, 9, 3));
    const auto counts = makeSampleTown(*database, september, {3, 200, 1, 1});
    ASSERT_OK(counts);
    EXPECT_EQ(counts->students, 200);
    const auto summer = test::emptyDatabase(db::Engine::Sqlite);
    EXPECT_OK(makeSampleTown(*summer, FixedClock(QDate(2026, 8, 10)), {3, 200, 1, 1}));
}

} // namespace xiange
