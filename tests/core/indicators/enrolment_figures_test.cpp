// The rates of enrolment: counted by residence, from what the departments' lists say.
#include "core/indicators/indicator_board.h"
#include "core/students/school_age_register.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class EnrolmentFiguresTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
            m_actor = m_school->principal;
            m_actor.role = Role::Administrator;
            m_actor.school = {};
        }
    }
    /// A list of that source was compared and booked.
    void listBooked(const char* source) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("INSERT INTO compared_list (source, file_name, at, as_of, row_count, "
                      "rejected) VALUES (:source, 'x', :at, :day, 1, 0)",
                      {{"source", source}, {"at", m_clock.now()}, {"day", QDate(2026, 9, 1)}});
            tx.change("INSERT INTO compared_row (list_id, row_number, name, category, town, "
                      "village, household, responsible, outcome, change, booked_at) "
                      "SELECT MAX(id), 1, '', '', '', '', '', '', 'same', 'new', :at "
                      "FROM compared_list",
                      {{"at", m_clock.now()}});
        }));
    }
    void live(const char* name, int years, Standing standing, StudentId student = {},
              const QString& source = QStringLiteral("公安")) {
        SchoolAgeEntry entry;
        entry.student = student;
        entry.name = QString::fromUtf8(name);
        entry.birthDate = QDate(2026 - years, 3, 1);
        entry.standing = standing;
        entry.source = source;
        entry.asOf = QDate(2026, 9, 1);
        ASSERT_OK(m_database->write(
            [&](db::Writer& tx) { bookSchoolAgeChild(tx, entry, m_actor, m_clock); }));
    }
    Indicator figure(IndicatorKey key) {
        const auto found = IndicatorBoard(*m_database, m_clock, m_actor).indicator(key);
        EXPECT_OK(found);
        const auto board = IndicatorBoard(*m_database, m_clock, m_actor).board();
        EXPECT_OK(board);
        EXPECT_EQ(toJson(board->indicators[static_cast<int>(key)]), toJson(*found))
            << "counted in groups or by name";
        return found.value_or(Indicator());
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<test::CaseSchool> m_school;
    Actor m_actor;
};
INSTANTIATE_ON_BOTH_ENGINES(EnrolmentFiguresTest);

TEST_P(EnrolmentFiguresTest, WithoutTheListOfHukouThereIsNoRate) {
    live("甲", 13, Standing::NotEnrolled);
    const Indicator net = figure(IndicatorKey::JuniorNetEnrolment);
    EXPECT_FALSE(net.value);
    EXPECT_EQ(net.lack, Lack::PoliceList);
    EXPECT_EQ(figure(IndicatorKey::DisabledEnrolment).lack, Lack::DisabledList);
    EXPECT_FALSE(net.counted);
    EXPECT_FALSE(net.definition.isEmpty());
}

TEST_P(EnrolmentFiguresTest, JuniorNetCountsThoseOfTheAgeInJuniorSchoolOrElsewhere) {
    listBooked("police");
    live("陈浩宇", 13, Standing::EnrolledHere, m_school->chen); // 七(3)班
    live("乙", 12, Standing::EnrolledElsewhere);
    live("丙", 14, Standing::NotEnrolled);
    live("丁", 13, Standing::Abroad);      // lives here only on paper
    live("戊", 11, Standing::NotEnrolled); // of primary age
    live("己", 15, Standing::NotEnrolled); // too old
    live("庚", 14, Standing::Deferred);    // of the age, not at school
    const Indicator net = figure(IndicatorKey::JuniorNetEnrolment);
    EXPECT_EQ(net.ratio, (indicator_rules::Ratio{2, 4}));
    EXPECT_EQ(net.children.size(), 4) << "the names are the figure";
    EXPECT_EQ(net.gap, 2);
    EXPECT_EQ(net.met, false);
}

TEST_P(EnrolmentFiguresTest, WhileRowsOfTheListAreUndecidedNobodySaysTheTargetIsMet) {
    listBooked("police");
    live("陈浩宇", 13, Standing::EnrolledHere, m_school->chen);
    ASSERT_EQ(figure(IndicatorKey::JuniorNetEnrolment).met, true);
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("INSERT INTO compared_row (list_id, row_number, name, category, town, village, "
                  "household, responsible, outcome, change) "
                  "SELECT MAX(id), 2, '', '', '', '', '', '', 'not_found', 'new' "
                  "FROM compared_list");
    }));
    const Indicator net = figure(IndicatorKey::JuniorNetEnrolment);
    EXPECT_EQ(net.undecided, 1);
    EXPECT_FALSE(net.met);
    EXPECT_FALSE(net.gap);
    EXPECT_EQ(figure(IndicatorKey::DisabledEnrolment).undecided, 0);
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        tx.change("UPDATE compared_row SET decision = 'different', booked_at = :at "
                  "WHERE row_number = 2",
                  {{"at", m_clock.now()}});
    }));
    EXPECT_EQ(figure(IndicatorKey::JuniorNetEnrolment).met, true);
}

TEST_P(EnrolmentFiguresTest, SuspendedStudiesAndDropoutsAreNotInSchool) {
    listBooked("police");
    live("陈浩宇", 13, Standing::EnrolledHere, m_school->chen);
    live("何语琪", 13, Standing::EnrolledHere, m_school->he);
    ASSERT_EQ(figure(IndicatorKey::JuniorNetEnrolment).ratio, (indicator_rules::Ratio{2, 2}));
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        tx.change("UPDATE enrolment SET until = :day WHERE student_id = :he",
                  {{"day", QDate(2026, 11, 20)}, {"he", m_school->he}});
        tx.change("UPDATE student SET status = 'suspended' WHERE id = :he", {{"he", m_school->he}});
    }));
    EXPECT_EQ(figure(IndicatorKey::JuniorNetEnrolment).ratio, (indicator_rules::Ratio{1, 2}));
}

TEST_P(EnrolmentFiguresTest, PrimaryGrossTakesPupilsOfAnyAgeAndMayExceedAHundred) {
    listBooked("police");
    live("甲", 8, Standing::EnrolledElsewhere);
    live("乙", 6, Standing::NotEnrolled);
    const Indicator gross = figure(IndicatorKey::PrimaryGrossEnrolment);
    EXPECT_EQ(gross.ratio, (indicator_rules::Ratio{1, 2}));
    // Two who are older than the stage and still in grade 6.
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        tx.change("UPDATE school_class SET grade = 6 WHERE id = :class",
                  {{"class", m_school->class73}});
    }));
    live("陈浩宇", 13, Standing::EnrolledHere, m_school->chen);
    live("何语琪", 12, Standing::EnrolledHere, m_school->he);
    const Indicator more = figure(IndicatorKey::PrimaryGrossEnrolment);
    EXPECT_EQ(more.ratio, (indicator_rules::Ratio{3, 2}));
    EXPECT_EQ(more.value, 150.0);
    EXPECT_EQ(figure(IndicatorKey::JuniorNetEnrolment).ratio, (indicator_rules::Ratio{0, 2}));
}

TEST_P(EnrolmentFiguresTest, DisabledChildrenOfTheListAndOfTheRosterCount) {
    live("甲", 9, Standing::NotEnrolled, {}, QStringLiteral("残联"));
    EXPECT_FALSE(figure(IndicatorKey::DisabledEnrolment).value) << "no list was booked";
    listBooked("disabled");
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        tx.change("INSERT INTO key_group (student_id, kind, source, since) "
                  "VALUES (:chen, 'disabled', 'x', :day)",
                  {{"chen", m_school->chen}, {"day", QDate(2026, 9, 1)}});
        tx.change("UPDATE student SET birth_date = :day WHERE id = :chen",
                  {{"chen", m_school->chen}, {"day", QDate(2013, 5, 1)}});
    }));
    const Indicator rate = figure(IndicatorKey::DisabledEnrolment);
    EXPECT_EQ(rate.ratio, (indicator_rules::Ratio{1, 2}));
    EXPECT_EQ(rate.children.size(), 2);
    EXPECT_EQ(rate.gap, 1);
}

TEST_P(EnrolmentFiguresTest, OneChildsDayMovesExactlyTheRatesThatItMust) {
    listBooked("police");
    listBooked("disabled");
    live("陈浩宇", 13, Standing::EnrolledHere, m_school->chen);
    live("何语琪", 13, Standing::EnrolledHere, m_school->he);
    live("甲", 8, Standing::EnrolledElsewhere);
    using indicator_rules::Ratio;
    const auto rates = [this] {
        return QList<Ratio>{figure(IndicatorKey::PrimaryGrossEnrolment).ratio,
                            figure(IndicatorKey::JuniorNetEnrolment).ratio,
                            figure(IndicatorKey::DisabledEnrolment).ratio};
    };
    const auto leaves = [this](const char* kind, const QString& to) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("DELETE FROM status_change WHERE student_id = :he", {{"he", m_school->he}});
            tx.change("INSERT INTO status_change (student_id, kind, day, other_school, "
                      "recorded_at) VALUES (:he, :kind, :day, :to, :at)",
                      {{"he", m_school->he},
                       {"kind", kind},
                       {"day", QDate(2026, 11, 10)},
                       {"to", to},
                       {"at", m_clock.now()}});
            tx.change("UPDATE enrolment SET until = :day WHERE student_id = :he",
                      {{"day", QDate(2026, 11, 9)}, {"he", m_school->he}});
        }));
    };
    ASSERT_EQ(rates(), (QList<Ratio>{{1, 1}, {2, 2}, {0, 0}}));
    leaves("transferred_out", QStringLiteral("外校"));
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {2, 2}, {0, 0}})) << "learns in another school";
    leaves("transferred_out", {});
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {1, 2}, {0, 0}})) << "nobody knows where";
    leaves("died", {});
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {1, 1}, {0, 0}}));
    leaves("went_abroad", {});
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {1, 1}, {0, 0}}));
    leaves("suspended", {});
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {1, 2}, {0, 0}}));
    // Back in class from the 20th on.
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        tx.change(
            "INSERT INTO enrolment (student_id, class_id, since) VALUES (:he, :class, :day)",
            {{"he", m_school->he}, {"class", m_school->class73}, {"day", QDate(2026, 11, 20)}});
    }));
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {2, 2}, {0, 0}}));
    m_clock.set(QDate(2026, 11, 19), QTime(8, 0));
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {1, 2}, {0, 0}})) << "not back yet on the 19th";
    m_clock.set(QDate(2026, 11, 9), QTime(8, 0));
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {2, 2}, {0, 0}})) << "still there on the 9th";
    m_clock.set(QDate(2026, 11, 23), QTime(8, 0));
    // A dropout is lost until the day of return.
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {2, 2}, {0, 0}}));
    ASSERT_OK(m_database->write([this](db::Writer& tx) {
        const auto id = tx.insert<CaseId>(
            "INSERT INTO dropout_case (student_id, number, school_id, origin) "
            "SELECT id, 1, school_id, 'manual' FROM student WHERE id = :chen RETURNING id",
            {{"chen", m_school->chen}});
        int number = 0;
        for (const auto& [kind, day] :
             {std::pair("opened", QDate(2026, 10, 8)), std::pair("confirmed", QDate(2026, 10, 22)),
              std::pair("returned", QDate(2026, 11, 22))}) {
            tx.change("INSERT INTO case_entry (case_id, number, kind, day, recorded_at, persons, "
                      "body, with_whom, attitude, next_step, document_number, approver) VALUES "
                      "(:case, :number, :kind, :day, :at, '', '', '', '', '', '', '')",
                      {{"case", id},
                       {"number", ++number},
                       {"kind", kind},
                       {"day", day},
                       {"at", m_clock.now()}});
        }
    }));
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {2, 2}, {0, 0}}));
    m_clock.set(QDate(2026, 11, 21), QTime(8, 0));
    EXPECT_EQ(rates(), (QList<Ratio>{{1, 1}, {1, 2}, {0, 0}}));
}

TEST_P(EnrolmentFiguresTest, TheAgeBandsAreSettings) {
    listBooked("police");
    live("甲", 12, Standing::EnrolledElsewhere);
    ASSERT_EQ(figure(IndicatorKey::JuniorNetEnrolment).ratio.denominator, 1);
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("INSERT INTO setting (name, value) VALUES ('rule.age.primary_to', '12')");
    }));
    EXPECT_FALSE(figure(IndicatorKey::JuniorNetEnrolment).counted);
    EXPECT_EQ(figure(IndicatorKey::PrimaryGrossEnrolment).ratio.denominator, 1);
}

} // namespace xiange
