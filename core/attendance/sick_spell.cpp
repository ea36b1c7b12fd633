#include "core/attendance/sick_spell.h"

#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

bool isSick(const ChildSession& session) {
    return session.mark == MarkKind::Sick;
}

bool isThere(const ChildSession& session) {
    return session.called && (!session.mark || !isAbsent(*session.mark));
}

} // namespace

SickSpell sickSpell(const QList<ChildSession>& sessions, QDate day) {
    SickSpell spell;
    const auto last = std::find_if(sessions.rbegin(), sessions.rend(), [&](const auto& session) {
        return session.day == day && isSick(session);
    });
    if (last == sessions.rend()) {
        return spell;
    }
    QHash<QDate, int> missed;
    for (auto at = last; at != sessions.rend() && (isSick(*at) || !at->called); ++at) {
        if (isSick(*at)) {
            spell.from = at->day;
            ++missed[at->day];
        }
    }
    for (auto at = missed.cbegin(); at != missed.cend(); ++at) {
        const auto called =
            std::count_if(sessions.begin(), sessions.end(), [&](const ChildSession& session) {
                return session.day == at.key() && session.called;
            });
        spell.schoolDays += static_cast<double>(*at) / static_cast<double>(called);
    }
    const auto back = std::find_if(last.base(), sessions.end(), isThere);
    if (back != sessions.end()) {
        spell.backOn = back->day;
    }
    return spell;
}

} // namespace xiange
