#pragma once

#include <QString>

namespace xiange {

/// Grade 1–9 and class number, however the class is called.
struct ClassName {
    int grade = 0;
    int number = 0;
    friend auto operator<=>(const ClassName&, const ClassName&) = default;
};

/// 七年级3班: in lists, papers and files.
QString longClassName(const ClassName& name);
/// 七(3)班: where there is little room.
QString shortClassName(const ClassName& name);

} // namespace xiange
