#include "core/cases/letter_register.h"

#include <algorithm>

namespace xiange {

namespace {

int rank(const case_rules::Correspondence& letter, QDate today) {
    return letter.overdue(today) ? 0 : letter.answer ? 2 : 1;
}

} // namespace

QList<RegisteredLetter> lettersOf(const QList<CaseFile>& files, QDate today,
                                  const case_rules::Thresholds& thresholds) {
    QList<RegisteredLetter> letters;
    for (const CaseFile& file : files) {
        const CaseChild& child = file.dropoutCase.child;
        const Timeline& timeline = file.dropoutCase.timeline;
        const auto add = [&](const case_rules::Correspondence& letter, bool toHukou) {
            const QString department = letter.sent.department ? displayName(*letter.sent.department)
                                                              : letter.sent.withWhom;
            const QString office =
                letter.sent.withWhom.isEmpty() ? child.hukouPlace : letter.sent.withWhom;
            letters.append(
                {file.dropoutCase.id, child.id, child.name,
                 child.schoolClass.isValid() ? shortClassName(child.className) : child.schoolName,
                 toHukou, toHukou ? office : department, letter});
        };
        for (const auto& letter : case_rules::hukouLettersOf(timeline, thresholds)) {
            add(letter, true);
        }
        for (const auto& letter : case_rules::referralsOf(timeline, thresholds)) {
            add(letter, false);
        }
    }
    std::stable_sort(letters.begin(), letters.end(), [today](const auto& a, const auto& b) {
        const int left = rank(a.letter, today);
        const int right = rank(b.letter, today);
        return left != right ? left < right : a.letter.sent.day > b.letter.sent.day;
    });
    return letters;
}

} // namespace xiange
