#include "core/schools/areas.h"
#include "core/students/households.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class AreasTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
        m_areas = std::make_unique<Areas>(*m_database, m_clock, m_school.actor);
        m_town = m_areas->tree()->first().id;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_school;
    AreaId m_town;
    std::unique_ptr<Areas> m_areas;
};
INSTANTIATE_ON_BOTH_ENGINES(AreasTest);

} // namespace

TEST_P(AreasTest, ATreeOfThreeLevelsParentsFirst) {
    const auto district = m_areas->add({}, AreaLevel::District, QStringLiteral("云山区"));
    ASSERT_OK(district);
    ASSERT_OK(m_areas->move(m_town, *district));
    ASSERT_OK(m_areas->add(m_town, AreaLevel::Village, QStringLiteral("下洞村")));
    ASSERT_OK(m_areas->add(m_town, AreaLevel::Village, QStringLiteral("北社区")));
    EXPECT_FALSE(m_areas->add(m_town, AreaLevel::District, QStringLiteral("某区")));
    EXPECT_FALSE(m_areas->add(m_town, AreaLevel::Village, QStringLiteral("北社区"))) << "twice";
    EXPECT_FALSE(m_areas->add(m_town, AreaLevel::Village, QStringLiteral("  ")));
    const auto tree = m_areas->tree();
    ASSERT_OK(tree);
    QStringList names;
    for (const Area& area : *tree) {
        names.append(area.name);
    }
    EXPECT_EQ(names, QStringList({QStringLiteral("云山区"), QStringLiteral("清溪镇"),
                                  QStringLiteral("北社区"), QStringLiteral("下洞村")}));
    EXPECT_EQ((*tree)[1].schools, 1);
}

TEST_P(AreasTest, SomebodyIsResponsibleAndThePhoneIsMaskedUntilAskedFor) {
    ASSERT_EQ(m_areas->unassigned()->areas.size(), 1);
    EXPECT_EQ(m_areas->unassigned()->households, 1);
    EXPECT_FALSE(m_areas->setDuty(m_town, {{}, {}, QStringLiteral("13900003333")}));
    ASSERT_OK(m_areas->setDuty(m_town, {QStringLiteral("邓美玲"), QStringLiteral("副镇长"),
                                        QStringLiteral("13900003333")}));
    EXPECT_EQ(m_areas->tree()->first().phone, QStringLiteral("●●●●3333"));
    const auto duty = m_areas->duty(m_town);
    ASSERT_OK(duty);
    EXPECT_EQ(duty->phone, QStringLiteral("13900003333"));
    EXPECT_TRUE(m_areas->unassigned()->areas.isEmpty());
}

TEST_P(AreasTest, AnAreaInUseStays) {
    EXPECT_EQ(m_areas->remove(m_town).error().kind, ErrorKind::Conflict) << "a school lies in it";
    const auto village = m_areas->add(m_town, AreaLevel::Village, QStringLiteral("下洞村"));
    ASSERT_OK(village);
    ASSERT_OK(Households(*m_database, m_clock, m_school.actor)
                  .set(m_school.children.first(), {*village, {}, {}, {}}, false));
    EXPECT_EQ(m_areas->unassigned()->households, 0);
    EXPECT_FALSE(m_areas->remove(*village)) << "a household lies in it";
    const auto empty = m_areas->add(m_town, AreaLevel::Village, QStringLiteral("空村"));
    ASSERT_OK(empty);
    ASSERT_OK(m_areas->rename(*empty, QStringLiteral("新村")));
    EXPECT_OK(m_areas->remove(*empty));
}

TEST_P(AreasTest, AClassTeacherChangesNone) {
    Actor teacher = m_school.actor;
    teacher.role = Role::ClassTeacher;
    Areas areas(*m_database, m_clock, teacher);
    EXPECT_OK(areas.tree());
    EXPECT_EQ(areas.add({}, AreaLevel::District, QStringLiteral("云山区")).error().kind,
              ErrorKind::NotAllowed);
}

} // namespace xiange
