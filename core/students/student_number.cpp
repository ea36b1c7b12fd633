#include "core/students/student_number.h"

#include "core/students/identity_number.h"

#include <algorithm>

namespace xiange {

QString StudentNumber::identityPart() const {
    return kind == StudentNumberKind::FromIdentity ? text.mid(1) : QString();
}

std::optional<StudentNumber> readStudentNumber(const QString& text) {
    const QString folded = foldIdentityNumber(text);
    const QStringView digits = QStringView(folded).mid(1);
    const bool shaped = folded.size() == 19 && (digits.back() == u'X' || digits.back().isDigit()) &&
                        std::ranges::all_of(digits.chopped(1), [](QChar c) { return c.isDigit(); });
    if (!shaped) {
        return std::nullopt;
    }
    switch (folded.front().unicode()) {
    case u'G':
        return StudentNumber{folded, StudentNumberKind::FromIdentity};
    case u'J':
        return StudentNumber{folded, StudentNumberKind::WithoutIdentity};
    case u'L':
        return StudentNumber{folded, StudentNumberKind::Temporary};
    default:
        return std::nullopt;
    }
}

} // namespace xiange
