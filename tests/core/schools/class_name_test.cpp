#include "core/schools/class_name.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

struct Written {
    const char* grade;
    const char* className;
    int expectedGrade;
    int expectedNumber;
};

std::optional<ClassName> read(const char* grade, const char* className,
                              SchoolStage stage = SchoolStage::NineYear) {
    return readClassName(QString::fromUtf8(grade), QString::fromUtf8(className), 2026, stage);
}

} // namespace

TEST(ClassName, EveryUsualWayOfWritingAClassIsRead) {
    const Written forms[] = {
        {"一年级", "1班", 1, 1},      {"七年级", "3班", 7, 3},
        {"七年级", "七(3)班", 7, 3},  {"七年级", "（3）班", 7, 3},
        {"初一", "3班", 7, 3},        {"初三年级", "十二班", 9, 12},
        {"", "七(3)班", 7, 3},        {"", "七（3）班", 7, 3},
        {"", "七年级3班", 7, 3},      {"", "初一3班", 7, 3},
        {"", "初二(10)班", 8, 10},    {"", "小一", 0, 0},
        {"", "小一2班", 1, 2},        {"小一", "2", 1, 2},
        {"", "7年级(3)班", 7, 3},     {"7", "3", 7, 3},
        {"7.0", "3.0", 7, 3},         {"七", "三班", 7, 3},
        {"", "703班", 7, 3},          {"七年级", "703", 7, 3},
        {"九年级", "0912", 9, 12},    {"初中一年级", "第2班", 7, 2},
        {"小学六年级", "02班", 6, 2}, {"七年级3班", "", 7, 3},
        {"", "七3班", 7, 3},          {"八年级", "二十一班", 8, 21},
        {"", "七年三班", 7, 3},       {"", "7.3班", 7, 3},
        {"", "7-12", 7, 12},          {"", "【7】3班", 0, 0},
    };
    for (const Written& form : forms) {
        const auto name = read(form.grade, form.className);
        if (form.expectedGrade == 0) {
            EXPECT_FALSE(name) << form.grade << "|" << form.className;
            continue;
        }
        ASSERT_TRUE(name) << form.grade << "|" << form.className;
        EXPECT_EQ(name->grade, form.expectedGrade) << form.grade << "|" << form.className;
        EXPECT_EQ(name->number, form.expectedNumber) << form.grade << "|" << form.className;
    }
}

TEST(ClassName, AYearOfEntryIsAGradeOfTheRunningSchoolYear) {
    EXPECT_EQ(read("2022级", "2班", SchoolStage::Primary), (ClassName{5, 2}));
    EXPECT_EQ(read("", "2026级3班", SchoolStage::Junior), (ClassName{7, 3}));
    EXPECT_EQ(read("初中2024级", "1班"), (ClassName{9, 1}));
    EXPECT_FALSE(read("2019级", "2班", SchoolStage::Primary)); // left the school in 2025
}

TEST(ClassName, WhatCannotBeToldIsNotGuessed) {
    EXPECT_FALSE(read("九年级", "快班"));
    EXPECT_FALSE(read("九年级", ""));
    EXPECT_FALSE(read("", "3班"));
    EXPECT_FALSE(read("", ""));
    EXPECT_FALSE(read("七年级", "八(3)班"));
    EXPECT_FALSE(read("高一", "3班"));
    EXPECT_FALSE(read("初四", "3班"));
    EXPECT_FALSE(read("七年级", "A班"));
}

TEST(ClassName, IsWrittenLongAndShort) {
    EXPECT_EQ(longClassName({7, 3}), QStringLiteral("七年级3班"));
    EXPECT_EQ(shortClassName({7, 3}), QStringLiteral("七(3)班"));
}

} // namespace xiange
