#pragma once

#include "core/attendance/child_sessions.h"

namespace xiange {

/// An illness as the rolls tell it.
struct SickSpell {
    QDate from;            ///< first day marked sick; invalid: not sick on the day asked about
    double schoolDays = 0; ///< away so far, a half day counts ½
    QDate backOn;          ///< first day at school again; invalid while away
};

/// The illness of a child on a day: the sick marks without another call between them, up to that
/// day. Half days at which the class was not called neither count nor end it. `sessions` may go
/// on after the day, to see when the child came back.
SickSpell sickSpell(const QList<ChildSession>& sessions, QDate day);

} // namespace xiange
