#include "core/papers/own_record.h"
#include "core/students/child_records.h"
#include "core/students/key_groups.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class OwnRecordTest : public test::OnBothEngines {};
INSTANTIATE_ON_BOTH_ENGINES(OwnRecordTest);

} // namespace

TEST_P(OwnRecordTest, SaysAllThatIsKeptWithoutAMaskAndTheAskingIsRecorded) {
    const FixedClock clock(QDate(2026, 11, 23));
    const auto school = test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
    const StudentId child = school.children.first();
    ChildRecords records(*m_database, clock, school.actor);
    ASSERT_OK(records.set(child, ChildField::Phone, QStringLiteral("13812345678"),
                          records.read(child)->version));
    ASSERT_OK(records.setGuardian(child, 0,
                                  {QStringLiteral("梁秀英"),
                                   QStringLiteral("母亲"),
                                   true,
                                   true,
                                   QStringLiteral("13900001111"),
                                   {},
                                   {}},
                                  records.read(child)->version));
    KeyGroups groups(*m_database, clock, school.actor);
    ASSERT_OK(groups.add(child, KeyGroup::LeftBehind, QStringLiteral("家访"), QDate(2026, 10, 8)));
    ASSERT_OK(groups.setDisability(child, Disability{DisabilityKind::Hearing, 2, {}}));
    const auto paper = OwnRecords(*m_database, clock, school.actor).gather(child);
    ASSERT_OK(paper);
    const QString words = QString::fromUtf8(toJson(*paper));
    for (const char* said : {"陈浩宇", "13812345678", "梁秀英", "13900001111", "外出务工",
                             "七年级3班", "家访", "听力", "清溪中学"}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(said))) << said;
    }
    EXPECT_FALSE(words.contains(u'●'));
    EXPECT_EQ(*m_database->read([](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM access_log WHERE action = 'own record printed'");
    }),
              1);
    Actor stranger = school.actor;
    stranger.role = Role::ClassTeacher;
    stranger.schoolClass = ClassId(school.schoolClass.value + 1);
    EXPECT_FALSE(OwnRecords(*m_database, clock, stranger).gather(child));
}

} // namespace xiange
