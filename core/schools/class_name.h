#pragma once

#include <QString>

#include <optional>

namespace xiange {

/// A class of compulsory education: grade 1 to 9 and its number in the grade.
struct ClassName {
    int grade = 0;
    int number = 0;

    friend auto operator<=>(const ClassName&, const ClassName&) = default;
};

/// What a school teaches; decides which grade the class of a year of entry is in.
enum class SchoolStage { Primary, Junior, NineYear };

/// The stage that a 学校标识码 tells: 21 primary, 31 junior; anything else may have all nine.
[[nodiscard]] SchoolStage stageOfSchoolCode(const QString& schoolCode);

/// Reads a class in any usual way: 一年级 + 1班, 七(3)班, 初一3班, 小一(2)班, 7年级(3)班, 703班,
/// 2022级2班. Either part may hold both. Nothing where grade or number can't be told (快班), and
/// where the two contradict each other. `schoolYear` is the first year of the running school year.
[[nodiscard]] std::optional<ClassName> readClassName(const QString& grade, const QString& className,
                                                     int schoolYear,
                                                     SchoolStage stage = SchoolStage::NineYear);

/// 七年级3班: the form of files and commands.
[[nodiscard]] QString longClassName(const ClassName& name);
/// 七(3)班: the form of screens and registers.
[[nodiscard]] QString shortClassName(const ClassName& name);
/// 七年级
[[nodiscard]] QString gradeName(int grade);

} // namespace xiange
