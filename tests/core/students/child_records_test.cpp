#include "core/students/child_records.h"
#include "core/students/households.h"
#include "core/students/roster_import.h"
#include "core/students/student_register.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <QSignalSpy>

namespace xiange {

namespace {

class ChildRecordsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = test::makeSmallSchool(*m_database,
                                         {QStringLiteral("陈浩宇"), QStringLiteral("何语琪")});
        m_child = m_school.children.first();
        m_records = std::make_unique<ChildRecords>(*m_database, m_clock, m_school.actor);
    }
    ChildRecord read() { return m_records->read(m_child).value_or(ChildRecord()); }
    QString value(ChildField field) { return read().values.value(field); }
    Result<int> set(ChildField field, const char* text) {
        return m_records->set(m_child, field, QString::fromUtf8(text), read().version);
    }
    void addProblem(const char* field, const char* problem) {
        EXPECT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("INSERT INTO student_problem (student_id, field, problem, value) "
                      "VALUES (:child, :field, :problem, '4.40E+17')",
                      {{"child", m_child}, {"field", field}, {"problem", problem}});
        }));
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_school;
    StudentId m_child;
    std::unique_ptr<ChildRecords> m_records;
};
INSTANTIATE_ON_BOTH_ENGINES(ChildRecordsTest);

// Of an area that does not exist.
QString numberWithCheck(const char* seventeen) {
    const QString digits = QString::fromLatin1(seventeen);
    return digits + identityCheckCharacter(digits);
}

} // namespace

TEST_P(ChildRecordsTest, AChangedValueIsWrittenAtOnceAndStandsInTheHistory) {
    QSignalSpy told(m_records.get(), &ChildRecords::changed);
    ASSERT_OK(set(ChildField::Name, "陈浩雨"));
    EXPECT_EQ(value(ChildField::Name), QStringLiteral("陈浩雨"));
    EXPECT_EQ(told.count(), 1);
    const auto history = m_records->history(m_child);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 1);
    EXPECT_EQ(history->first().account, QStringLiteral("李文静"));
    EXPECT_EQ(history->first().before, QStringLiteral("陈浩宇"));
    EXPECT_EQ(history->first().after, QStringLiteral("陈浩雨"));
    const auto found = StudentRegister(*m_database, m_clock, m_school.actor)
                           .list(StudentFilter{.text = QStringLiteral("chenhaoyu")});
    ASSERT_OK(found);
    EXPECT_EQ(found->size(), 1) << "the new name is found by its pinyin";
}

TEST_P(ChildRecordsTest, SensitiveValuesAreMaskedInTheRecordAndInTheHistory) {
    ASSERT_OK(set(ChildField::Phone, "13812345678"));
    EXPECT_EQ(value(ChildField::Phone), QStringLiteral("138●●●●5678"));
    const auto history = m_records->history(m_child);
    ASSERT_OK(history);
    EXPECT_EQ(history->first().before, QStringLiteral("139●●●●0000"));
    EXPECT_EQ(history->first().after, QStringLiteral("138●●●●5678"));
}

TEST_P(ChildRecordsTest, AWrongCheckDigitIsRefusedAndTheRightOneNamed) {
    const QString sound = numberWithCheck("44999920130308001");
    QString wrong = sound;
    wrong[17] = sound[17] == u'1' ? u'2' : u'1';
    const auto refused = m_records->set(m_child, ChildField::IdNumber, wrong, read().version);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("id_number"));
    EXPECT_TRUE(refused.error().text.contains(sound[17]));
    EXPECT_EQ(value(ChildField::IdNumber), QString());
}

TEST_P(ChildRecordsTest, ASoundNumberMendsTheProblemsAndTakesSexAndBirthAlong) {
    addProblem("身份证件号", "number_damaged");
    addProblem("性别", "sex_mismatch");
    addProblem("入学年月", "date_unreadable");
    const QString girl = numberWithCheck("44999920140509002");
    ASSERT_OK(m_records->set(m_child, ChildField::IdNumber, girl, read().version));
    EXPECT_EQ(value(ChildField::Sex), QStringLiteral("female"));
    EXPECT_EQ(value(ChildField::BirthDate), QStringLiteral("2014-05-09"));
    const auto problems = read().problems;
    EXPECT_TRUE(problems.isEmpty()) << "the entry date was there, and sex and number are right now";
    const auto against = set(ChildField::Sex, "male");
    ASSERT_FALSE(against) << "the number says otherwise";
    EXPECT_EQ(against.error().field, QStringLiteral("sex"));
}

TEST_P(ChildRecordsTest, ANumberOfAnotherChildIsRefused) {
    const QString number = numberWithCheck("44999920130308001");
    ASSERT_OK(m_records->set(m_child, ChildField::IdNumber, number, read().version));
    const StudentId other = m_school.children.last();
    const auto twice =
        m_records->set(other, ChildField::IdNumber, number, m_records->read(other)->version);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().field, QStringLiteral("id_number"));
}

TEST_P(ChildRecordsTest, WhoeverSavesOnAnOldRecordIsToldWhatTheOtherOneChanged) {
    const int seen = read().version;
    ChildRecords other(*m_database, m_clock, m_school.actor);
    ASSERT_OK(other.set(m_child, ChildField::Name, QStringLiteral("陈浩然"), seen));
    const auto late = m_records->set(m_child, ChildField::Name, QStringLiteral("陈好雨"), seen);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(late.error().text.contains(QStringLiteral("陈浩然")));
    EXPECT_TRUE(late.error().text.contains(QStringLiteral("陈浩宇")));
    EXPECT_EQ(value(ChildField::Name), QStringLiteral("陈浩然"));
    EXPECT_OK(set(ChildField::Name, "陈好雨")) << "on the record as it is now";
}

TEST_P(ChildRecordsTest, UndoAndRedoGoBackAndForthUnlessSomethingElseChanged) {
    addProblem("联系电话", "number_damaged");
    ASSERT_OK(set(ChildField::Phone, "13812345678"));
    ASSERT_OK(set(ChildField::Ethnicity, "壮族"));
    EXPECT_TRUE(read().problems.isEmpty());
    ASSERT_OK(m_records->undo());
    EXPECT_EQ(value(ChildField::Ethnicity), QString());
    ASSERT_OK(m_records->undo());
    EXPECT_EQ(value(ChildField::Phone), QStringLiteral("139●●●●0000"));
    ASSERT_OK(m_records->redo());
    EXPECT_EQ(value(ChildField::Phone), QStringLiteral("138●●●●5678"));
    ChildRecords other(*m_database, m_clock, m_school.actor);
    ASSERT_OK(other.set(m_child, ChildField::Ethnicity, QStringLiteral("瑶族"), read().version));
    const auto late = m_records->undo();
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(value(ChildField::Ethnicity), QStringLiteral("瑶族"));
    EXPECT_TRUE(m_records->undo()->isEmpty()) << "nothing left";
}

TEST_P(ChildRecordsTest, MembersOfTheFamilyComeChangeAndGo) {
    GuardianEdit mother{QStringLiteral("梁 秀英"),
                        QStringLiteral("母亲"),
                        true,
                        true,
                        QStringLiteral("13900001111"),
                        {},
                        {}};
    ASSERT_OK(m_records->setGuardian(m_child, 0, mother, read().version));
    GuardianEdit father{QStringLiteral("陈建国"), QStringLiteral("父亲"), false, false, {}, {}, {}};
    ASSERT_OK(m_records->setGuardian(m_child, 0, father, read().version));
    auto family = read().guardians;
    ASSERT_EQ(family.size(), 2);
    EXPECT_EQ(family[0].name, QStringLiteral("梁秀英"));
    EXPECT_TRUE(family[0].worksAway);
    EXPECT_EQ(family[0].phone, QStringLiteral("139●●●●1111"));
    EXPECT_FALSE(family[1].isGuardian);
    mother.phone.reset();
    mother.worksAway = false;
    ASSERT_OK(m_records->setGuardian(m_child, 1, mother, read().version));
    family = read().guardians;
    EXPECT_EQ(family[0].phone, QStringLiteral("139●●●●1111")) << "not typed: kept";
    EXPECT_FALSE(family[0].worksAway);
    ASSERT_OK(m_records->removeGuardian(m_child, 1, read().version));
    EXPECT_EQ(read().guardians.first().name, QStringLiteral("陈建国"));
    ASSERT_OK(m_records->undo());
    EXPECT_EQ(read().guardians.size(), 2);
    const auto nobody = m_records->setGuardian(m_child, 0, {}, read().version);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().field, QStringLiteral("name"));
}

TEST_P(ChildRecordsTest, OnlyWhoMayEditEditsAndOnlyWithinReach) {
    Actor town = m_school.actor;
    town.role = Role::TownOfficer;
    ChildRecords officer(*m_database, m_clock, town);
    ASSERT_OK(officer.read(m_child));
    EXPECT_FALSE(officer.read(m_child)->editable);
    EXPECT_EQ(officer.set(m_child, ChildField::Name, QStringLiteral("某"), 1).error().kind,
              ErrorKind::NotAllowed);
    Actor teacher = m_school.actor;
    teacher.role = Role::ClassTeacher;
    teacher.schoolClass = ClassId(m_school.schoolClass.value + 1);
    ChildRecords stranger(*m_database, m_clock, teacher);
    EXPECT_FALSE(stranger.read(m_child));
    EXPECT_FALSE(stranger.history(m_child));
}

TEST_P(ChildRecordsTest, AHouseholdHasAnAreaAndSomebodyResponsible) {
    Households households(*m_database, m_clock, m_school.actor);
    const auto none = households.of(m_child);
    ASSERT_OK(none);
    EXPECT_FALSE(none->area.isValid());
    const AreaId town =
        *m_database->read([](db::Reader& tx) { return AreaId(tx.count("SELECT id FROM area")); });
    ASSERT_OK(households.set(
        m_child,
        {town, QStringLiteral("黄志强"), QStringLiteral("村干部"), QStringLiteral("13900002222")},
        true));
    ASSERT_OK(households.set(m_child, {town, QStringLiteral("黄志强"), QStringLiteral("书记"), {}},
                             false));
    const auto set = households.of(m_child);
    ASSERT_OK(set);
    EXPECT_EQ(set->title, QStringLiteral("书记"));
    EXPECT_EQ(set->phone, QStringLiteral("139●●●●2222"));
    EXPECT_EQ(*households.phone(m_child), QStringLiteral("13900002222"));
    EXPECT_EQ(*m_database->read(
                  [](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM access_log"); }),
              1);
    EXPECT_EQ(m_records->history(m_child)->size(), 2);
}

TEST_P(ChildRecordsTest, TheHistoryTellsWhatARosterBroughtToo) {
    const auto file =
        RosterImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/roster-primary.xls"));
    ASSERT_OK(file);
    RosterOptions options;
    options.school = m_school.school;
    options.otherCode = true;
    ASSERT_OK(RosterImport(*m_database, m_clock, m_school.actor).import(*file, options));
    const auto child = StudentRegister(*m_database, m_clock, m_school.actor)
                           .find(QStringLiteral("G449999202006130911"));
    ASSERT_OK(child);
    const auto history = m_records->history(*child);
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 1);
    EXPECT_FALSE(history->first().origin.isEmpty());
}

TEST(ChildFields, AValueThatCannotBeIsRefusedWithTheFieldItIsAbout) {
    const StudentRecord nobody;
    EXPECT_FALSE(withField(nobody, ChildField::Name, QStringLiteral("  ")));
    EXPECT_FALSE(withField(nobody, ChildField::SeatNo, QStringLiteral("x")));
    EXPECT_FALSE(withField(nobody, ChildField::BirthDate, QStringLiteral("2014-13-01")));
    EXPECT_FALSE(withField(nobody, ChildField::Phone, QStringLiteral("一二三")));
    EXPECT_FALSE(withField(nobody, ChildField::StudentNo, QStringLiteral("123")));
    EXPECT_FALSE(withField(nobody, ChildField::IdNumber, QStringLiteral("4.40E+17")));
    // the valid numbers that GB 11643's own examples give
    EXPECT_TRUE(withField(nobody, ChildField::IdNumber, QStringLiteral("11010519491231002x")));
    EXPECT_TRUE(withField(nobody, ChildField::IdNumber, QStringLiteral("440524188001010014")));
}

TEST(ChildFields, APassportIsKeptAsItIs) {
    StudentRecord foreigner;
    foreigner.fields.insert(QStringLiteral("身份证件类型"), QStringLiteral("护照"));
    const auto set = withField(foreigner, ChildField::IdNumber, QStringLiteral("E12345678"));
    ASSERT_OK(set);
    EXPECT_EQ(set->idNumber, QStringLiteral("E12345678"));
}

} // namespace xiange
