#include "core/checks/data_check.h"
#include "core/students/record_store.h"
#include "core/students/roster_import.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QSet>

namespace xiange {

namespace {

const QString sound = QStringLiteral("11010519491231002X");

class DataChecks : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
            act(m_school->officer);
            ASSERT_OK(m_check->setRequiredFields({}));
        }
    }
    void act(const Actor& actor) {
        m_check = std::make_unique<DataCheck>(*m_database, m_clock, actor);
    }
    DataCheckState state() {
        auto read = m_check->check(m_school->school);
        EXPECT_OK(read);
        return read.value_or(DataCheckState());
    }
    /// Takes the birth date and sex away that the test school gives every child alike.
    void bare(StudentId child, const QString& name) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("UPDATE student SET birth_date = NULL, sex = NULL, name = :name "
                      "WHERE id = :child",
                      {{"child", child}, {"name", name}});
        }));
    }

    FixedClock m_clock{QDate(2026, 11, 20)};
    std::unique_ptr<test::CaseSchool> m_school;
    std::unique_ptr<DataCheck> m_check;
};
INSTANTIATE_ON_BOTH_ENGINES(DataChecks);

} // namespace

TEST_P(DataChecks, AMendedRecordIsCompleteAndTheMendingCanBeTakenBack) {
    EXPECT_EQ(state().count(DataFault::NumberMissing), 4);
    bare(m_school->chen, QStringLiteral("陈浩宇"));
    ASSERT_OK(m_check->mend(m_school->chen, MendField::IdNumber, sound));
    DataCheckState now = state();
    EXPECT_EQ(now.count(DataFault::NumberMissing), 3);
    EXPECT_EQ(now.count(DataFault::AgeForGrade), 1) << "born in 1949";
    const auto record =
        m_database->read([&](db::Reader& tx) { return *readRecord(tx, m_school->chen); });
    ASSERT_OK(record);
    EXPECT_EQ(record->birthDate, QDate(1949, 12, 31));
    const auto undone = m_check->undo();
    ASSERT_OK(undone);
    EXPECT_EQ(*undone, QStringLiteral("陈浩宇"));
    EXPECT_EQ(state().count(DataFault::NumberMissing), 4);
    EXPECT_EQ(*m_check->undo(), QString());
}

TEST_P(DataChecks, CountsChildrenCompleteOnesAndProblemsEachForItself) {
    // Of four children without a number, two share a name as well; one is in order.
    bare(m_school->he, QStringLiteral("何语琪"));
    ASSERT_OK(
        m_check->mend(m_school->he, MendField::IdNumber, QStringLiteral("449999201403050128")));
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET name = '陈浩宇' WHERE id = :child",
                  {{"child", m_school->huang}});
    }));
    const DataCheckState now = state();
    EXPECT_EQ(now.children, 4);
    EXPECT_EQ(now.problems.size(), 5) << "three numbers missing, one name twice";
    QSet<StudentId> troubled;
    for (const DataProblem& problem : now.problems) {
        troubled.insert(problem.student);
    }
    EXPECT_EQ(troubled.size(), 3);
    EXPECT_EQ(now.complete, 1);
    int ofClasses = 0;
    for (const ClassCompleteness& one : now.classes) {
        ofClasses += one.complete;
    }
    EXPECT_EQ(ofClasses, 1);
}

TEST_P(DataChecks, ANumberOfAnotherChildIsRefused) {
    bare(m_school->chen, QStringLiteral("陈浩宇"));
    bare(m_school->he, QStringLiteral("何语琪"));
    ASSERT_OK(m_check->mend(m_school->chen, MendField::IdNumber, sound));
    const auto twice = m_check->mend(m_school->he, MendField::IdNumber, sound);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ErrorKind::Conflict);
}

TEST_P(DataChecks, TwoChildrenOfOneNameAndBirthDateAreFoundInBoth) {
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET name = '陈浩宇' WHERE id = :child",
                  {{"child", m_school->huang}});
    }));
    EXPECT_EQ(state().count(DataFault::Duplicate), 2);
}

TEST_P(DataChecks, EnrolledButNotInSchoolIsWhoWasNotSeenForTheDaysOfTheSetting) {
    m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 20),
                    {{m_school->chen, QDate(2026, 11, 9), QDate(2026, 11, 20)},
                     {m_school->he, QDate(2026, 11, 10), QDate(2026, 11, 20)}});
    const DataCheckState now = state();
    EXPECT_EQ(now.count(DataFault::NotPresent), 1);
}

TEST_P(DataChecks, MissingFieldsFollowTheListAndAnUnknownFieldIsRefused) {
    EXPECT_EQ(state().count(DataFault::FieldMissing), 0);
    ASSERT_OK(m_check->setRequiredFields({QStringLiteral("民族")}));
    EXPECT_EQ(state().count(DataFault::FieldMissing), 4);
    ASSERT_OK(m_check->mend(m_school->lin, MendField::Ethnicity, QStringLiteral("汉族")));
    EXPECT_EQ(state().count(DataFault::FieldMissing), 3);
    EXPECT_FALSE(m_check->setRequiredFields({QStringLiteral("星座")}));
}

TEST_P(DataChecks, AClassTeacherSeesTheOwnClassAndMendsNothing) {
    act(m_school->teacher);
    EXPECT_EQ(state().children, 3);
    const auto mended = m_check->mend(m_school->lin, MendField::Ethnicity, QStringLiteral("汉族"));
    ASSERT_FALSE(mended);
    EXPECT_EQ(mended.error().kind, ErrorKind::NotAllowed);
}

} // namespace xiange
