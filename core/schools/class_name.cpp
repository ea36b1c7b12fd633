#include "core/schools/class_name.h"

namespace xiange {

namespace {

QString gradeCharacter(int grade) {
    static constexpr char16_t characters[] = u"〇一二三四五六七八九";
    return grade >= 1 && grade <= 9 ? QString(QChar(characters[grade])) : QString();
}

} // namespace

QString longClassName(const ClassName& name) {
    return QStringLiteral("%1年级%2班").arg(gradeCharacter(name.grade)).arg(name.number);
}

QString shortClassName(const ClassName& name) {
    return QStringLiteral("%1(%2)班").arg(gradeCharacter(name.grade)).arg(name.number);
}

} // namespace xiange
