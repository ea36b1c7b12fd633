#pragma once

#include <QString>

namespace xiange {

/// The phone of somebody on duty, as a list shows it: ●●●●0007.
inline QString maskedPhone(const QString& phone) {
    return phone.isEmpty() ? phone : QStringLiteral("●●●●%1").arg(phone.right(4));
}

} // namespace xiange
