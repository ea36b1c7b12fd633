#include "core/schools/schools.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class SchoolsTest : public test::OnBothEngines {
protected:
    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor{{}, QStringLiteral("李"), Role::Administrator, {}, {}, {}};
};
INSTANTIATE_ON_BOTH_ENGINES(SchoolsTest);

TEST_P(SchoolsTest, SchoolsOfOneTownShareTheTown) {
    Schools schools(*m_database, m_clock, m_actor);
    ASSERT_OK(schools.add(QStringLiteral("水美学校"), QStringLiteral("2144000002"),
                          QStringLiteral("清溪镇")));
    ASSERT_OK(schools.add(QStringLiteral("清溪中心小学"), QStringLiteral("2144000001"),
                          QStringLiteral("清溪镇")));
    const auto list = schools.list();
    ASSERT_OK(list);
    ASSERT_EQ(list->size(), 2);
    EXPECT_EQ(list->at(0).name, QStringLiteral("清溪中心小学")) << "by pinyin: q before s";
    EXPECT_EQ(list->at(0).townId, list->at(1).townId);
    EXPECT_EQ(schools.findByCode(QStringLiteral("2144000002"))->name, QStringLiteral("水美学校"));
}

TEST_P(SchoolsTest, ACodeMustBeTenDigitsAndNew) {
    Schools schools(*m_database, m_clock, m_actor);
    EXPECT_EQ(schools.add(QStringLiteral("甲"), QStringLiteral("21440")).error().field,
              QStringLiteral("code"));
    EXPECT_EQ(schools.add(QString(), QStringLiteral("2144000001")).error().field,
              QStringLiteral("name"));
    ASSERT_OK(schools.add(QStringLiteral("甲"), QStringLiteral("2144000001")));
    EXPECT_EQ(schools.add(QStringLiteral("乙"), QStringLiteral("2144000001")).error().kind,
              ErrorKind::Conflict);
}

TEST_P(SchoolsTest, ClassesComeWithTheChildrenOfThatDay) {
    const auto town =
        test::makeSmallSchool(*m_database, {QStringLiteral("甲"), QStringLiteral("乙")});
    Schools schools(*m_database, m_clock, m_actor);
    const auto classes = schools.classes(town.school, QDate(2026, 11, 23));
    ASSERT_OK(classes);
    ASSERT_EQ(classes->size(), 1);
    EXPECT_EQ(classes->first().children, 2);
    EXPECT_TRUE(schools.classes(town.school, QDate(2025, 11, 23))->isEmpty());
    const auto chain = schools.chainOf(schools.find(town.school)->townId);
    ASSERT_EQ(chain->size(), 1);
    EXPECT_EQ(chain->first().name, QStringLiteral("清溪镇"));
}

TEST_P(SchoolsTest, TheDepartmentIsCalledAfterTheDistrictUntilItIsGivenItsName) {
    const auto town = test::makeSmallSchool(*m_database, {});
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        const auto district = tx.insert<AreaId>(
            "INSERT INTO area (level, name) VALUES ('district', '云山区') RETURNING id", {});
        tx.change("UPDATE area SET parent_id = :district WHERE level = 'town'",
                  {{"district", district}});
    }));
    Schools schools(*m_database, m_clock, m_actor);
    const auto school = schools.find(town.school);
    ASSERT_OK(school);
    const auto department = [&] { return schools.addressees(*school)->educationDepartment; };
    EXPECT_EQ(department(), QStringLiteral("云山区教育局"));
    EXPECT_EQ(schools.addressees(*school)->townGovernment, QStringLiteral("清溪镇人民政府"));
    ASSERT_OK(schools.setEducationDepartment(QStringLiteral(" 云山区教育和体育局 ")));
    EXPECT_EQ(department(), QStringLiteral("云山区教育和体育局"));
    ASSERT_OK(schools.setEducationDepartment(QString()));
    EXPECT_EQ(department(), QStringLiteral("云山区教育局"));
    Actor teacher = m_actor;
    teacher.role = Role::ClassTeacher;
    EXPECT_EQ(Schools(*m_database, m_clock, teacher)
                  .setEducationDepartment(QStringLiteral("甲"))
                  .error()
                  .kind,
              ErrorKind::NotAllowed);
}

} // namespace xiange
