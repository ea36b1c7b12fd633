#include "core/checks/data_rules.h"

#include <gtest/gtest.h>

namespace xiange {

using namespace data_rules;

namespace {

// 11010519491231002X is the example of GB 11643 itself; female.
const QString sound = QStringLiteral("11010519491231002X");

StudentRecord plain() {
    StudentRecord record;
    record.name = QStringLiteral("陈浩宇");
    record.idNumber = QStringLiteral("440524188001010014");
    return record;
}

QList<DataFault> faultsOf(const StudentRecord& record, int grade = 0,
                          const Wanted& wanted = {{}, 2026}) {
    QList<DataFault> faults;
    for (const DataProblem& problem : problemsOf(record, grade, wanted)) {
        faults.append(problem.fault);
    }
    return faults;
}

} // namespace

TEST(DataRules, TheNumberInsideTheStudentNumberIsSuggested) {
    StudentRecord record;
    record.studentNo = QStringLiteral("G") + sound;
    record.problems = {
        {QStringLiteral("身份证件号"), RosterProblem::NumberDamaged, QStringLiteral("1.10E+17")}};
    const auto problems = problemsOf(record, 0, {{}, 2026});
    ASSERT_EQ(problems.size(), 1);
    ASSERT_TRUE(problems[0].suggestion);
    EXPECT_EQ(problems[0].suggestion->value, sound);
    EXPECT_FALSE(problems[0].suggestion->shown.contains(QStringLiteral("19491231")));
}

TEST(DataRules, TheCheckDigitThatFitsIsSuggestedUnlessTheRecordSaysOtherwise) {
    StudentRecord record;
    const QString wrong = QStringLiteral("110105194912310021");
    ASSERT_TRUE(numberFor(record, wrong));
    EXPECT_EQ(numberFor(record, wrong)->value, sound);
    record.birthDate = QDate(1949, 12, 30);
    EXPECT_FALSE(numberFor(record, wrong));
}

TEST(DataRules, SexAndBirthThatTheNumberSaysAreSuggested) {
    StudentRecord record = plain();
    record.idNumber = sound;
    record.problems = {
        {QStringLiteral("性别"), RosterProblem::SexMismatch, QStringLiteral("男")},
        {QStringLiteral("出生日期"), RosterProblem::BirthMismatch, QStringLiteral("1949-12-30")}};
    const auto problems = problemsOf(record, 0, {{}, 2026});
    ASSERT_EQ(problems.size(), 2);
    EXPECT_EQ(problems[0].suggestion->value, QStringLiteral("female"));
    EXPECT_EQ(problems[1].suggestion->value, QStringLiteral("1949-12-31"));
    const auto sexed = mended(record, MendField::Sex, QStringLiteral("女"));
    ASSERT_TRUE(sexed);
    EXPECT_EQ(sexed->sex, Sex::Female);
    EXPECT_EQ(sexed->problems.size(), 1);
    EXPECT_FALSE(mended(record, MendField::Sex, QStringLiteral("男"))) << "against the number";
}

TEST(DataRules, ANumberIsTakenOnlyIfItIsSoundAndFitsTheRecord) {
    StudentRecord record;
    EXPECT_FALSE(mended(record, MendField::IdNumber, QStringLiteral("110105194912310021")));
    const auto whole = mended(record, MendField::IdNumber, QStringLiteral("11010519491231002x"));
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->idNumber, sound);
    EXPECT_EQ(whole->sex, Sex::Female);
    EXPECT_EQ(whole->birthDate, QDate(1949, 12, 31));
    record.sex = Sex::Male;
    EXPECT_FALSE(mended(record, MendField::IdNumber, sound));
}

TEST(DataRules, OnlyTheFieldsThatThePlaceAsksForAreMissing) {
    EXPECT_TRUE(faultsOf(plain()).isEmpty());
    const Wanted wanted{{QStringLiteral("民族"), QStringLiteral("监护人")}, 2026};
    EXPECT_EQ(faultsOf(plain(), 0, wanted),
              (QList<DataFault>{DataFault::FieldMissing, DataFault::FieldMissing}));
    StudentRecord filled = plain();
    filled.ethnicity = QStringLiteral("汉族");
    filled.guardians.resize(1);
    EXPECT_TRUE(faultsOf(filled, 0, wanted).isEmpty());
}

TEST(DataRules, AnAgeIsImpossibleOnlyFarFromTheGrade) {
    StudentRecord record = plain();
    record.birthDate = QDate(2020, 8, 31); // 6 on 31 August 2026
    EXPECT_TRUE(faultsOf(record, 1).isEmpty());
    EXPECT_TRUE(faultsOf(record, 2).isEmpty());
    EXPECT_EQ(faultsOf(record, 3), QList<DataFault>{DataFault::AgeForGrade});
    record.birthDate = QDate(2014, 8, 31); // 12
    EXPECT_EQ(faultsOf(record, 1), QList<DataFault>{DataFault::AgeForGrade});
    EXPECT_TRUE(faultsOf(record, 3).isEmpty());
}

TEST(DataRules, AChildWithoutANumberIsFoundThoughNoImportNotedIt) {
    StudentRecord record = plain();
    record.idNumber.clear();
    EXPECT_EQ(faultsOf(record), QList<DataFault>{DataFault::NumberMissing});
}

} // namespace xiange
