#include "core/attendance/mark_signs.h"

namespace xiange {

MarkSigns::MarkSigns() : present(QStringLiteral("√")) {
    for (const MarkKind kind : allMarkKinds) {
        marks[static_cast<std::size_t>(kind)] = markSymbol(kind);
    }
}

MarkSigns::MarkSigns(const RuleValues& rules)
    : present(rules.text(QStringLiteral("sign.present"))) {
    for (const MarkKind kind : allMarkKinds) {
        marks[static_cast<std::size_t>(kind)] =
            rules.text(QStringLiteral("sign.%1").arg(codeOf(markCodes, kind)));
    }
}

int daysWithoutReason(const RuleValues& rules) {
    return rules.count(QStringLiteral("roll.days_without_reason"));
}

} // namespace xiange
