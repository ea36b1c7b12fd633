#pragma once

#include <QString>

#include <optional>

namespace xiange {

/// How a child's number in the national student system was made.
enum class StudentNumberKind {
    FromIdentity,    ///< G + identity number
    WithoutIdentity, ///< J + area 6 + birth 8 + serial 3 + check
    Temporary,       ///< L + area 6 + birth 8 + 4
};

/// A 学籍号 of 19 characters. It stays when the identity number changes.
struct StudentNumber {
    QString text;
    StudentNumberKind kind = StudentNumberKind::FromIdentity;

    /// The identity number that a G number was made from; empty for the others.
    [[nodiscard]] QString identityPart() const;
};

/// Nothing if the text is not 19 characters that begin with G, J or L.
[[nodiscard]] std::optional<StudentNumber> readStudentNumber(const QString& text);

} // namespace xiange
