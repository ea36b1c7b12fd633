#pragma once

#include <QString>

namespace xiange {

/// Full-width letters, digits and punctuation become half-width (Ａ → A, ２ → 2, （ → ( ).
QString foldWidth(QStringView text);

/// What two spellings of one table heading have in common: width folded, without white space,
/// line breaks, asterisks and colons, lower case.
QString foldHeading(QStringView text);

/// A person's name as it is stored: spaces inside a Chinese name go, the middle dot of other
/// names is kept in one form (·), runs of spaces in a Latin name become one.
QString foldName(QStringView text);

} // namespace xiange
