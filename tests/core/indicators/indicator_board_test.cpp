#include "core/accounts/accounts.h"
#include "core/indicators/indicator_board.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

const QDate today(2026, 11, 23);

/// Two junior schools, the second one with a loss-free cohort, put down row by row so that every
/// number can be counted on one's fingers.
class IndicatorBoardTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        const auto actor =
            Accounts(*m_database, m_clock).add(QStringLiteral("区"), Role::Administrator);
        ASSERT_OK(actor);
        m_actor = *actor;
        ASSERT_OK(m_database->write([this](db::Writer& tx) {
            m_first = school(tx, "3144999901", QStringLiteral("清溪中学"));
            m_second = school(tx, "3144999902", QStringLiteral("云山中学"));
            m_nine = schoolClass(tx, m_first, 9);
            m_eight = schoolClass(tx, m_first, 8);
            m_otherNine = schoolClass(tx, m_second, 9);
        }));
        m_board = std::make_unique<IndicatorBoard>(*m_database, m_clock, m_actor);
    }

    static SchoolId school(db::Writer& tx, const char* code, const QString& name) {
        return tx.insert<SchoolId>(
            "INSERT INTO school (code, name) VALUES (:code, :name) RETURNING id",
            {{"code", code}, {"name", name}});
    }
    static ClassId schoolClass(db::Writer& tx, SchoolId school, int grade, int year = 2026) {
        return tx.insert<ClassId>(
            "INSERT INTO school_class (school_id, school_year, grade, number) "
            "VALUES (:school, :year, :grade, 1) RETURNING id",
            {{"school", school}, {"year", year}, {"grade", grade}});
    }

    /// A child of a class, or, without one, of those who began in 2024 and have gone.
    StudentId child(SchoolId school, ClassId schoolClass, const char* status = "enrolled") {
        StudentId made;
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            const bool eighth = schoolClass == m_eight && m_eight.isValid();
            made = tx.insert<StudentId>(
                "INSERT INTO student (school_id, name, search_key, entered_on, status) "
                "VALUES (:school, :name, '', :entered, :status) RETURNING id",
                {{"school", school},
                 {"name", QStringLiteral("生%1").arg(++m_serial)},
                 {"entered", QDate(eighth ? 2025 : 2024, 9, 1)},
                 {"status", status}});
            if (schoolClass.isValid()) {
                tx.change(
                    "INSERT INTO enrolment (student_id, class_id, since) "
                    "VALUES (:student, :class, :since)",
                    {{"student", made}, {"class", schoolClass}, {"since", QDate(2026, 9, 1)}});
            }
        }));
        return made;
    }
    void children(int count, SchoolId school, ClassId schoolClass) {
        for (int i = 0; i < count; ++i) {
            child(school, schoolClass);
        }
    }
    void change(StudentId student, const char* kind, QDate day, const QString& other = {}) {
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            tx.change(
                "INSERT INTO status_change (student_id, kind, day, other_school, recorded_at) "
                "VALUES (:student, :kind, :day, :other, :at)",
                {{"student", student},
                 {"kind", kind},
                 {"day", day},
                 {"other", other},
                 {"at", m_clock.now()}});
        }));
    }
    void keyGroup(StudentId student, const char* kind) {
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("INSERT INTO key_group (student_id, kind, source, since, until) "
                      "VALUES (:student, :kind, 'test', :since, :until)",
                      {{"student", student},
                       {"kind", kind},
                       {"since", QDate(2025, 1, 1)},
                       {"until", QDate(2025, 12, 31)}});
        }));
    }

    struct Entry {
        const char* kind;
        QDate day;
        int corrects = 0; ///< the number of the entry struck out
    };
    void dropoutCase(SchoolId school, StudentId student, const QList<Entry>& entries) {
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            const auto id = tx.insert<CaseId>(
                "INSERT INTO dropout_case (student_id, number, school_id, origin) "
                "VALUES (:student, 1, :school, 'manual') RETURNING id",
                {{"student", student}, {"school", school}});
            int number = 0;
            QHash<int, EntryId> written{{0, EntryId()}};
            for (const Entry& entry : entries) {
                const auto made = tx.insert<EntryId>(
                    "INSERT INTO case_entry (case_id, number, kind, day, recorded_at, "
                    "persons, body, with_whom, attitude, next_step, document_number, "
                    "approver, corrects) VALUES (:case, :number, :kind, :day, :at, '', '', "
                    "'', '', '', '', '', :corrects) RETURNING id",
                    {{"case", id},
                     {"number", ++number},
                     {"kind", entry.kind},
                     {"day", entry.day},
                     {"at", m_clock.now()},
                     {"corrects", written.value(entry.corrects)}});
                written.insert(number, made);
            }
        }));
    }

    Indicator figure(IndicatorKey key, const IndicatorScope& scope = {}) {
        const auto figures = m_board->indicators(scope);
        EXPECT_OK(figures);
        for (const Indicator& one : *figures) {
            if (one.key == key) {
                return one;
            }
        }
        ADD_FAILURE() << "no such indicator";
        return {};
    }

    FixedClock m_clock{today};
    Actor m_actor;
    SchoolId m_first, m_second;
    ClassId m_nine, m_eight, m_otherNine;
    int m_serial = 0;
    std::unique_ptr<IndicatorBoard> m_board;
};

} // namespace

TEST_P(IndicatorBoardTest, RetentionCountsWhoCameWhoWentAndWhoWasLost) {
    children(17, m_first, m_nine);
    change(child(m_first, m_nine), "transferred_in", QDate(2025, 3, 3), QStringLiteral("外校"));
    change(child(m_first, {}, "transferred_out"), "transferred_out", QDate(2025, 5, 5),
           QStringLiteral("外校"));
    change(child(m_first, {}, "transferred_out"), "transferred_out", QDate(2025, 6, 6));
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 2, 2));
    // 17 + 1 stay; entered 17 + 3; 1 came, 1 went to a known school.
    const Indicator retention = figure(IndicatorKey::NineYearRetention);
    EXPECT_EQ(retention.ratio, (indicator_rules::Ratio{18, 20}));
    EXPECT_EQ(retention.value, 90.0);
    EXPECT_EQ(retention.met, false);
    EXPECT_EQ(retention.gap, 2);
    ASSERT_EQ(retention.children.size(), 21);
    // The two who are missing stand first.
    EXPECT_FALSE(retention.children[0].inNumerator);
    EXPECT_FALSE(retention.children[1].inNumerator);
    EXPECT_TRUE(retention.children[0].inDenominator);
}

TEST_P(IndicatorBoardTest, AChildThatSkippedAGradeDidNotComeFromOutside) {
    children(9, m_first, m_nine);
    const StudentId quick = child(m_first, m_nine);
    EXPECT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET entered_on = :day WHERE id = :id",
                  {{"day", QDate(2025, 9, 1)}, {"id", quick}});
    }));
    change(quick, "skipped_grade", QDate(2026, 9, 1));
    const auto cohorts = m_board->retention({m_first, {}, {}});
    ASSERT_OK(cohorts);
    ASSERT_EQ(cohorts->size(), 1);
    EXPECT_EQ(cohorts->first().flows.transfersIn, 0);
    EXPECT_EQ(cohorts->first().flows.otherIn, 1);
    EXPECT_EQ(cohorts->first().ratio, (indicator_rules::Ratio{10, 10}));
}

TEST_P(IndicatorBoardTest, WhoCameAfterTheOpeningAndWasLostIsInTheDropoutRate) {
    children(9, m_first, m_nine);
    const StudentId late = child(m_first, m_nine);
    change(late, "transferred_in", QDate(2026, 9, 20), QStringLiteral("外校"));
    dropoutCase(m_first, late,
                {{"opened", QDate(2026, 10, 8)},
                 {"marked_suspected", QDate(2026, 10, 15)},
                 {"confirmed", QDate(2026, 10, 22)}});
    const Indicator rate = figure(IndicatorKey::DropoutRateJunior);
    EXPECT_EQ(rate.ratio, (indicator_rules::Ratio{1, 9}));
    EXPECT_TRUE(rate.children.front().inNumerator);
    EXPECT_FALSE(rate.children.front().inDenominator);
}

TEST_P(IndicatorBoardTest, AWatchThatEndedInAReturnIsNoDropoutThatCameBack) {
    dropoutCase(m_first, child(m_first, m_nine),
                {{"opened", QDate(2026, 10, 8)}, {"returned", QDate(2026, 10, 15)}});
    const auto counts = m_board->dropouts(CountedBy::School);
    ASSERT_OK(counts);
    for (const DropoutCount& count : *counts) {
        EXPECT_EQ(count.returned, 0) << count.name.toStdString();
    }
}

TEST_P(IndicatorBoardTest, TheFigureIsThatOfTheDayAskedFor) {
    children(9, m_first, m_nine);
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 10, 10));
    EXPECT_EQ(figure(IndicatorKey::NineYearRetention).value, 90.0);
    IndicatorScope before;
    before.asAt = QDate(2026, 10, 9);
    EXPECT_EQ(figure(IndicatorKey::NineYearRetention, before).value, 100.0);
}

TEST_P(IndicatorBoardTest, AConfirmedDropoutIsNotRetainedAReturnedOneIs) {
    children(8, m_first, m_nine);
    const StudentId lost = child(m_first, m_nine);
    const StudentId back = child(m_first, m_nine);
    dropoutCase(m_first, lost,
                {{"opened", QDate(2026, 10, 8)},
                 {"marked_suspected", QDate(2026, 10, 15)},
                 {"confirmed", QDate(2026, 10, 22)}});
    dropoutCase(m_first, back,
                {{"opened", QDate(2026, 9, 8)},
                 {"marked_suspected", QDate(2026, 9, 15)},
                 {"confirmed", QDate(2026, 9, 22)},
                 {"returned", QDate(2026, 10, 30)}});
    EXPECT_EQ(figure(IndicatorKey::NineYearRetention).ratio, (indicator_rules::Ratio{9, 10}));
    const Indicator rate = figure(IndicatorKey::DropoutRateJunior);
    EXPECT_EQ(rate.ratio, (indicator_rules::Ratio{1, 10}));
    EXPECT_EQ(rate.value, 10.0);
    EXPECT_EQ(rate.gap, 1);
    EXPECT_EQ(rate.children.front().id, lost);
    const Indicator open = figure(IndicatorKey::OpenCases);
    EXPECT_EQ(open.value, 1.0);
    EXPECT_EQ(open.met, false);
}

TEST_P(IndicatorBoardTest, FamiliesInDifficultyAreThoseEverFlagged) {
    children(3, m_first, m_nine);
    keyGroup(child(m_first, m_nine), "low_income");
    const StudentId lost = child(m_first, {}, "left");
    change(lost, "left_otherwise", QDate(2026, 2, 2));
    keyGroup(lost, "orphan");
    keyGroup(child(m_first, m_nine), "left_behind"); // not a matter of money
    const Indicator poor = figure(IndicatorKey::PoorFamilyRetention);
    EXPECT_EQ(poor.ratio, (indicator_rules::Ratio{1, 2}));
    EXPECT_EQ(poor.gap, 1);
}

TEST_P(IndicatorBoardTest, TheYearByNamesCountsThoseInAKnownOtherSchoolAsLearning) {
    children(7, m_first, m_nine);
    change(child(m_first, m_nine), "transferred_in", QDate(2026, 3, 3)); // not there in 2025
    change(child(m_first, {}, "transferred_out"), "transferred_out", QDate(2026, 5, 5),
           QStringLiteral("外校"));
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 6, 6));
    const Indicator year = figure(IndicatorKey::YearRetention);
    EXPECT_EQ(year.ratio, (indicator_rules::Ratio{8, 9}));
    EXPECT_EQ(year.value, 88.89);
}

TEST_P(IndicatorBoardTest, ASchoolThatBeganThisYearHasNoYearBehindIt) {
    children(9, m_first, m_nine);
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 6, 6));
    children(5, m_second, m_otherNine); // its first roster came this September
    const Indicator all = figure(IndicatorKey::YearRetention);
    EXPECT_EQ(all.ratio, (indicator_rules::Ratio{9, 10}));
    IndicatorScope second;
    second.school = m_second;
    const Indicator none = figure(IndicatorKey::YearRetention, second);
    EXPECT_FALSE(none.value);
    EXPECT_NE(none.definition, all.definition);
}

TEST_P(IndicatorBoardTest, WhoIsKnownOnlyFromThisYearWasNotOnLastYearsRoll) {
    children(3, m_first, m_nine);
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 6, 6));
    const StudentId unknown = child(m_first, m_nine);
    const StudentId stayed = child(m_first, m_nine);
    EXPECT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET entered_on = NULL WHERE id IN (:one, :other)",
                  {{"one", unknown}, {"other", stayed}});
        const ClassId lastYears = schoolClass(tx, m_first, 8, 2025);
        // In last year's class to its end, then in this year's.
        tx.change("UPDATE enrolment SET class_id = :class, since = :since, until = :until "
                  "WHERE student_id = :student",
                  {{"class", lastYears},
                   {"since", QDate(2025, 9, 1)},
                   {"until", QDate(2026, 8, 31)},
                   {"student", stayed}});
        tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                  "VALUES (:student, :class, :since)",
                  {{"student", stayed}, {"class", m_nine}, {"since", QDate(2026, 9, 1)}});
    }));
    EXPECT_EQ(figure(IndicatorKey::YearRetention).ratio, (indicator_rules::Ratio{4, 5}));
}

TEST_P(IndicatorBoardTest, AllNineKeysAreThereAndThoseWithoutDataSayWhy) {
    children(2, m_first, m_nine);
    const auto figures = m_board->indicators();
    ASSERT_OK(figures);
    ASSERT_EQ(figures->size(), static_cast<qsizetype>(std::size(indicatorKeys)));
    for (const Indicator& one : *figures) {
        const QJsonObject json = toJson(one);
        EXPECT_FALSE(one.definition.isEmpty());
        EXPECT_EQ(json["as_at"].toString(), QStringLiteral("2026-11-23"));
        if (!one.value) {
            EXPECT_TRUE(json["value"].isNull());
            EXPECT_TRUE(json["numerator"].isNull());
            EXPECT_TRUE(json["gap_children"].isNull());
        }
    }
    EXPECT_FALSE(figure(IndicatorKey::PrimaryGrossEnrolment).value);
    EXPECT_FALSE(figure(IndicatorKey::JuniorNetEnrolment).value);
    EXPECT_FALSE(figure(IndicatorKey::DisabledEnrolment).value);
    // Nothing of last year is known, and there is no primary school.
    EXPECT_FALSE(figure(IndicatorKey::YearRetention).value);
    EXPECT_FALSE(figure(IndicatorKey::DropoutRatePrimary).value);
    EXPECT_EQ(toJson(figure(IndicatorKey::NineYearRetention))["target"].toDouble(), 96.0);
}

TEST_P(IndicatorBoardTest, SchoolsStandWorstFirst) {
    children(9, m_first, m_nine);
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 2, 2));
    children(5, m_second, m_otherNine);
    children(3, m_first, m_eight);
    const auto list = m_board->retention();
    ASSERT_OK(list);
    ASSERT_EQ(list->size(), 2);
    EXPECT_EQ(list->at(0).name, QStringLiteral("清溪中学"));
    EXPECT_EQ(list->at(0).value, 90.0);
    EXPECT_EQ(list->at(0).entered, 2024);
    EXPECT_EQ(list->at(1).value, 100.0);
}

TEST_P(IndicatorBoardTest, OneSchoolIsShownByGrades) {
    children(9, m_first, m_nine);
    change(child(m_first, {}, "left"), "left_otherwise", QDate(2026, 2, 2));
    children(3, m_first, m_eight);
    IndicatorScope one;
    one.school = m_first;
    const auto list = m_board->retention(one);
    ASSERT_OK(list);
    ASSERT_EQ(list->size(), 2);
    EXPECT_EQ(list->at(0).name, QStringLiteral("九年级"));
    EXPECT_EQ(list->at(0).ratio, (indicator_rules::Ratio{9, 10}));
    EXPECT_EQ(list->at(1).name, QStringLiteral("八年级"));
    EXPECT_EQ(list->at(1).entered, 2025);
}

TEST_P(IndicatorBoardTest, DropoutsAreCountedBySchoolWithZeros) {
    dropoutCase(m_second, child(m_second, m_otherNine),
                {{"opened", QDate(2026, 10, 8)},
                 {"marked_suspected", QDate(2026, 10, 15)},
                 {"confirmed", QDate(2026, 10, 22)}});
    dropoutCase(m_second, child(m_second, m_otherNine),
                {{"opened", QDate(2026, 11, 8)}, {"marked_suspected", QDate(2026, 11, 15)}});
    dropoutCase(m_second, child(m_second, m_otherNine), {{"opened", QDate(2026, 11, 8)}});
    children(1, m_first, m_nine);
    const auto counts = m_board->dropouts(CountedBy::School);
    ASSERT_OK(counts);
    ASSERT_EQ(counts->size(), 2);
    EXPECT_EQ(counts->at(0).name, QStringLiteral("云山中学"));
    EXPECT_EQ(counts->at(0).confirmed, 1);
    EXPECT_EQ(counts->at(0).suspected, 1);
    ASSERT_EQ(counts->at(0).cases.size(), 2);
    EXPECT_EQ(counts->at(0).cases[0].state, CaseState::Confirmed);
    EXPECT_EQ(counts->at(1).confirmed, 0);
}

TEST_P(IndicatorBoardTest, MonthsShowHowTheCasesStoodAtTheirEnd) {
    dropoutCase(m_first, child(m_first, m_nine),
                {{"opened", QDate(2026, 9, 8)},
                 {"marked_suspected", QDate(2026, 9, 15)},
                 {"confirmed", QDate(2026, 10, 22)},
                 {"returned", QDate(2026, 11, 10)}});
    const auto months = m_board->dropouts(CountedBy::Month);
    ASSERT_OK(months);
    ASSERT_EQ(months->size(), 3);
    EXPECT_EQ(months->at(0).name, QStringLiteral("2026-09"));
    EXPECT_EQ(months->at(0).suspected, 1);
    EXPECT_EQ(months->at(1).confirmed, 1);
    EXPECT_EQ(months->at(2).returned, 1);
    EXPECT_EQ(months->at(2).confirmed, 0);
}

TEST_P(IndicatorBoardTest, WhatWasStruckOutLaterDoesNotCountInEarlierMonthsEither) {
    dropoutCase(m_first, child(m_first, m_nine),
                {{"opened", QDate(2026, 9, 8)},
                 {"marked_suspected", QDate(2026, 9, 15)},
                 {"confirmed", QDate(2026, 10, 22)},
                 {"correction", QDate(2026, 11, 10), 3}});
    const auto months = m_board->dropouts(CountedBy::Month);
    ASSERT_OK(months);
    ASSERT_EQ(months->size(), 3);
    EXPECT_EQ(months->at(1).confirmed, 0);
    EXPECT_EQ(months->at(1).suspected, 1);
}

TEST_P(IndicatorBoardTest, AClosedCaseCountsIfItWasEverMoreThanAWatch) {
    dropoutCase(m_first, child(m_first, m_nine),
                {{"opened", QDate(2026, 9, 8)},
                 {"confirmed", QDate(2026, 9, 22)},
                 {"closed", QDate(2026, 10, 8)}});
    dropoutCase(m_first, child(m_first, m_nine),
                {{"opened", QDate(2026, 9, 8)}, {"closed", QDate(2026, 10, 8)}});
    const auto months = m_board->dropouts(CountedBy::Month);
    ASSERT_OK(months);
    ASSERT_EQ(months->size(), 3);
    EXPECT_EQ(months->at(0).confirmed, 1);
    EXPECT_EQ(months->at(1).closed, 1);
}

TEST_P(IndicatorBoardTest, AClassTeacherSeesTheOwnClassOnly) {
    children(3, m_first, m_nine);
    children(2, m_first, m_eight);
    dropoutCase(m_first, child(m_first, m_eight),
                {{"opened", QDate(2026, 11, 8)}, {"marked_suspected", QDate(2026, 11, 15)}});
    Actor teacher = m_actor;
    teacher.role = Role::ClassTeacher;
    teacher.school = m_first;
    teacher.schoolClass = m_nine;
    IndicatorBoard board(*m_database, m_clock, teacher);
    const auto figures = board.indicators();
    ASSERT_OK(figures);
    EXPECT_EQ(figures->front().ratio.denominator, 3);
    EXPECT_EQ(figures->back().value, 0.0);
    IndicatorScope other;
    other.school = m_second;
    const auto refused = board.indicators(other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
}

TEST_P(IndicatorBoardTest, NineYearsAreCountedWhereTheDataReachBackToGradeOne) {
    children(3, m_first, m_nine);
    const StudentId began = child(m_first, m_nine);
    const StudentId lost = child(m_first, {}, "left");
    change(lost, "left_otherwise", QDate(2020, 5, 5));
    EXPECT_OK(m_database->write([&](db::Writer& tx) {
        const ClassId firstGrade = schoolClass(tx, m_first, 1, 2018);
        for (const StudentId one : {began, lost}) {
            tx.change("DELETE FROM enrolment WHERE student_id = :student", {{"student", one}});
            tx.change("INSERT INTO enrolment (student_id, class_id, since, until) "
                      "VALUES (:student, :class, :since, :until)",
                      {{"student", one},
                       {"class", firstGrade},
                       {"since", QDate(2018, 9, 1)},
                       {"until", QDate(2019, 8, 31)}});
        }
        tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                  "VALUES (:student, :class, :since)",
                  {{"student", began}, {"class", m_nine}, {"since", QDate(2026, 9, 1)}});
    }));
    // Two began grade 1 in 2018, one of them is lost; three came later: 4 ÷ (2 + 3).
    const Indicator nine = figure(IndicatorKey::NineYearRetention);
    EXPECT_EQ(nine.ratio, (indicator_rules::Ratio{4, 5}));
    EXPECT_EQ(nine.children.size(), 5);
}

TEST_P(IndicatorBoardTest, SixYearsAndThreeYearsAreNeverPooled) {
    children(4, m_first, m_nine);
    ClassId six;
    EXPECT_OK(m_database->write([&](db::Writer& tx) { six = schoolClass(tx, m_second, 6); }));
    children(5, m_second, six);
    EXPECT_EQ(figure(IndicatorKey::NineYearRetention).ratio, (indicator_rules::Ratio{4, 4}));
    IndicatorScope primary;
    primary.school = m_second;
    EXPECT_EQ(figure(IndicatorKey::NineYearRetention, primary).ratio,
              (indicator_rules::Ratio{5, 5}));
}

TEST_P(IndicatorBoardTest, OneChildsDayMovesExactlyTheFiguresThatItMust) {
    children(9, m_first, m_nine);
    const StudentId one = child(m_first, m_nine);
    const auto counts = [this] {
        QList<indicator_rules::Ratio> all;
        const auto figures = m_board->indicators();
        for (const Indicator& figure : *figures) {
            all.append(figure.ratio);
        }
        return all;
    };
    auto expected = counts();
    const auto retention = static_cast<int>(IndicatorKey::NineYearRetention);
    const auto rate = static_cast<int>(IndicatorKey::DropoutRateJunior);
    const auto open = static_cast<int>(IndicatorKey::OpenCases);
    ASSERT_EQ(expected[retention], (indicator_rules::Ratio{10, 10}));

    change(one, "transferred_out", QDate(2026, 10, 1), QStringLiteral("外校"));
    expected[retention] = {9, 9};
    EXPECT_EQ(counts(), expected);
    change(one, "came_back", QDate(2026, 10, 8));
    expected[retention] = {10, 10};
    EXPECT_EQ(counts(), expected);
    change(one, "died", QDate(2026, 11, 1));
    expected[retention] = {9, 10};
    EXPECT_EQ(counts(), expected);

    const StudentId lost = child(m_first, m_nine);
    dropoutCase(m_first, lost,
                {{"opened", QDate(2026, 10, 8)}, {"confirmed", QDate(2026, 10, 22)}});
    expected[retention] = {9, 11};
    expected[rate] = {1, 11};
    expected[open] = {1, 0};
    EXPECT_EQ(counts(), expected);
    EXPECT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("INSERT INTO case_entry (case_id, number, kind, day, recorded_at, persons, body, "
                  "with_whom, attitude, next_step, document_number, approver) "
                  "SELECT id, 3, 'returned', :day, :at, '', '', '', '', '', '', '' "
                  "FROM dropout_case WHERE student_id = :student",
                  {{"day", QDate(2026, 11, 20)}, {"at", m_clock.now()}, {"student", lost}});
    }));
    expected[retention] = {10, 11};
    expected[rate] = {0, 11};
    expected[open] = {0, 0};
    EXPECT_EQ(counts(), expected);
}

INSTANTIATE_ON_BOTH_ENGINES(IndicatorBoardTest);

} // namespace xiange
