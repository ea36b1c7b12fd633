#include "core/students/masking.h"

namespace xiange {

namespace {

const QString dots = QStringLiteral("●●●●");

} // namespace

QString hiddenIdNumber(const QString& number) {
    return number.size() < 8 ? (number.isEmpty() ? QString() : dots) : dots + number.right(4);
}

QString hiddenPhone(const QString& phone) {
    if (phone.isEmpty()) {
        return {};
    }
    return phone.size() < 8 ? dots : phone.left(3) + dots + phone.right(phone.size() >= 11 ? 4 : 2);
}

QString hiddenAddress(const QString& address) {
    return address.isEmpty() ? QString() : address.left(3) + dots;
}

} // namespace xiange
