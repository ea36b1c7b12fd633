#pragma once

#include "core/attendance/attendance.h"
#include "core/settings/rule.h"

#include <array>
#include <iterator>

namespace xiange {

/// The signs of a place's paper register: what stands for present, and for each mark.
struct MarkSigns {
    /// √ × △ ○ ◇ ▽ ◁
    MarkSigns();
    /// Those that hold in a place.
    explicit MarkSigns(const RuleValues& rules);

    [[nodiscard]] const QString& of(MarkKind kind) const {
        return marks[static_cast<std::size_t>(kind)];
    }

    QString present;
    std::array<QString, std::size(allMarkKinds)> marks; ///< in the order of allMarkKinds
};

/// After so many days a change of a roll needs a reason, in a place.
int daysWithoutReason(const RuleValues& rules);

} // namespace xiange
