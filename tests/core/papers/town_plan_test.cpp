#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/papers/town_plan.h"
#include "core/sample/sample_town.h"
#include "tests/support/paper_words.h"
#include "tests/support/test_database.h"

namespace xiange {

class TownPlanTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            ASSERT_OK(makeSampleTown(*m_database, m_clock, {2, 240, 1, 3}));
            m_actor = *Accounts(*m_database, m_clock).find();
        }
    }
    SchoolAgeEntry truant() {
        SchoolAgeEntry entry;
        entry.name = QStringLiteral("赵小满");
        entry.birthDate = QDate(2015, 3, 2);
        entry.town = QStringLiteral("清溪镇");
        entry.village = QStringLiteral("水美村");
        entry.phone = QStringLiteral("13912345678");
        return entry;
    }
    int count(const char* statement) {
        return static_cast<int>(
            m_database->read([&](db::Reader& tx) { return tx.count(statement); }).value_or(-1));
    }
    // Of the police's list of the sample, as its people were found out to be.
    int foundAway() {
        return count("SELECT COUNT(*) FROM compared_row WHERE standing IN ('not_enrolled', "
                     "'ill_or_disabled', 'cannot_be_found', 'working')");
    }
    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
};
INSTANTIATE_ON_BOTH_ENGINES(TownPlanTest);

TEST_P(TownPlanTest, TheFiguresAreThoseOfTheRegisterAndTheCases) {
    SchoolAgeRegister children(*m_database, m_clock, m_actor);
    ASSERT_OK(children.save({}, truant()));
    const auto plan = TownPlans(*m_database, m_clock, m_actor).gather();
    ASSERT_OK(plan);
    int away = 0;
    int all = 0;
    for (const PlanVillage& village : plan->villages) {
        away += village.away;
        all += village.children;
        EXPECT_EQ(village.children, village.here + village.suspected + village.elsewhere +
                                        village.away + village.others);
    }
    EXPECT_EQ(all, plan->primary + plan->junior);
    int suspected = 0;
    int confirmed = 0;
    for (const CaseFile& file :
         CaseBook(*m_database, m_clock, m_actor).list().value_or(QList<CaseFile>())) {
        suspected += file.state == CaseState::Suspected ? 1 : 0;
        confirmed += file.state == CaseState::Confirmed ? 1 : 0;
    }
    ASSERT_GT(suspected + confirmed, 0);
    ASSERT_GT(confirmed, 0);
    ASSERT_GT(foundAway(), 0);
    EXPECT_EQ(away, 1 + foundAway() + confirmed)
        << "a confirmed dropout is not at school, roster or not";
    int doubted = 0;
    int inferred = 0;
    for (const PlanVillage& village : plan->villages) {
        doubted += village.suspected;
        inferred += village.inferred;
    }
    EXPECT_EQ(doubted, suspected);
    const auto waiting = Areas(*m_database, m_clock, m_actor).unassigned();
    ASSERT_OK(waiting);
    const int placed = count("SELECT COUNT(*) FROM school_age_child c JOIN student s "
                             "ON s.id = c.student_id WHERE s.status = 'enrolled' "
                             "AND NOT EXISTS (SELECT 1 FROM household h "
                             "WHERE h.student_id = s.id AND h.area_id IS NOT NULL)");
    EXPECT_EQ(inferred + placed, waiting->households)
        << "those whom the areas page counts, but for those whose village the police names";
    int planned = 0;
    for (const PlanSchool& school : plan->schools) {
        planned += school.suspected + school.confirmed;
    }
    EXPECT_EQ(planned, suspected + confirmed);
    EXPECT_EQ(plan->children.size(), 1 + foundAway() + suspected + confirmed);
}

TEST_P(TownPlanTest, NamesArePartlyHiddenAndNothingElseSensitiveStandsInIt) {
    SchoolAgeRegister children(*m_database, m_clock, m_actor);
    ASSERT_OK(children.save({}, truant()));
    const auto paper = TownPlans(*m_database, m_clock, m_actor).paper();
    ASSERT_OK(paper);
    const QString words = test::allText(*paper);
    EXPECT_TRUE(words.contains(QStringLiteral("赵×满")));
    EXPECT_FALSE(words.contains(QStringLiteral("赵小满")));
    EXPECT_FALSE(words.contains(QStringLiteral("13912345678")));
    EXPECT_TRUE(paper->missing.isEmpty()) << paper->missing.join(u' ').toStdString();
}

TEST_P(TownPlanTest, ASchoolMakesNoPlanOfTheTown) {
    Actor principal = m_actor;
    principal.school = SchoolId(1);
    EXPECT_EQ(TownPlans(*m_database, m_clock, principal).gather().error().kind,
              ErrorKind::NotAllowed);
}

TEST_P(TownPlanTest, ThePrintedRegisterHoldsWhoFits) {
    SchoolAgeRegister children(*m_database, m_clock, m_actor);
    ASSERT_OK(children.save({}, truant()));
    SchoolAgeFilter away;
    away.notAtSchool = true;
    const auto paper = TownPlans(*m_database, m_clock, m_actor).registerPaper(away);
    ASSERT_OK(paper);
    const QString words = test::allText(*paper);
    EXPECT_TRUE(words.contains(QStringLiteral("赵小满")));
    const auto gone = children.list(away);
    ASSERT_OK(gone);
    ASSERT_GT(gone->size(), 1) << "the child without a school, and the dropouts";
    EXPECT_TRUE(words.contains(QStringLiteral("共%1人，其中应在校未在校%1人").arg(gone->size())));
}

} // namespace xiange
