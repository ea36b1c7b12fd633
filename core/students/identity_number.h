#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace xiange {

enum class Sex { Male, Female };

/// A sound resident identity number (GB 11643-1999) and what it says.
struct IdentityNumber {
    QString text; ///< 18 characters, digits and at the end perhaps a capital X
    QDate birth;
    Sex sex = Sex::Male;

    /// Whether the first two digits are those of a province; codes of counties come and go.
    [[nodiscard]] bool provinceKnown() const;
};

/// What is wrong with a number.
enum class NumberFault {
    Missing,
    Damaged,    ///< not 18 characters, no date in it, or spoilt by Excel
    CheckDigit, ///< 18 characters, but the last one does not fit the others
};

/// What came of reading a number: either it is sound, or the fault says why not.
struct NumberReading {
    std::optional<IdentityNumber> number;
    std::optional<NumberFault> fault;
    QChar expectedCheck; ///< with CheckDigit: what the last character would have to be
};

/// Full-width digits, spaces and a lower-case x folded away; nothing is judged.
[[nodiscard]] QString foldIdentityNumber(const QString& text);

/// The check character for the first 17 digits.
[[nodiscard]] QChar identityCheckCharacter(QStringView seventeenDigits);

/// `keptAsNumber`: the file keeps a number, not text; Excel has then cut the last three digits off.
[[nodiscard]] NumberReading readIdentityNumber(const QString& text, bool keptAsNumber = false);

} // namespace xiange
