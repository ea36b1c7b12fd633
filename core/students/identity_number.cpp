#include "core/students/identity_number.h"

#include "core/base/text_folding.h"

#include <algorithm>
#include <array>

namespace xiange {

namespace {

constexpr qsizetype numberLength = 18;

bool allDigits(QStringView text) {
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasIdentityShape(const QString& text) {
    return text.size() == numberLength && allDigits(QStringView(text).first(17)) &&
           (text.back() == u'X' || allDigits(QStringView(text).last(1)));
}

NumberReading faulty(NumberFault fault, QChar expectedCheck = {}) {
    return NumberReading{std::nullopt, fault, expectedCheck};
}

} // namespace

bool IdentityNumber::provinceKnown() const {
    // GB/T 2260, first two digits; 81 to 83: residence permits of Hong Kong, Macao and Taiwan
    constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                   35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                   53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return std::ranges::find(provinces, text.first(2).toInt()) != provinces.end();
}

QString foldIdentityNumber(const QString& text) {
    QString folded = foldWidth(text).toUpper();
    folded.removeIf([](QChar c) { return c.isSpace() || c == u'\''; });
    return folded;
}

QChar identityCheckCharacter(QStringView seventeenDigits) {
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr char16_t characters[] = u"10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        sum += seventeenDigits[static_cast<qsizetype>(i)].digitValue() * weights[i];
    }
    return characters[sum % 11];
}

NumberReading readIdentityNumber(const QString& text, bool keptAsNumber) {
    const QString folded = foldIdentityNumber(text);
    if (folded.isEmpty()) {
        return faulty(NumberFault::Missing);
    }
    const QDate birth = QDate::fromString(folded.mid(6, 8), QStringLiteral("yyyyMMdd"));
    if (keptAsNumber || !hasIdentityShape(folded) || !birth.isValid()) {
        return faulty(NumberFault::Damaged);
    }
    const QChar expected = identityCheckCharacter(QStringView(folded).first(17));
    if (folded.back() != expected) {
        // Three zeros at the end and a check that fails: the digits that Excel cannot keep.
        return folded.endsWith(QLatin1String("000")) ? faulty(NumberFault::Damaged)
                                                     : faulty(NumberFault::CheckDigit, expected);
    }
    const Sex sex = folded[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
    return NumberReading{IdentityNumber{folded, birth, sex}, std::nullopt, {}};
}

} // namespace xiange
