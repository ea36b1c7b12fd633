#include "core/students/masking.h"

namespace xiange {

namespace {

const QString dots = QStringLiteral("●●●●");

} // namespace

QString maskedIdNumber(const QString& number) {
    return number.size() < 8 ? (number.isEmpty() ? QString() : dots) : dots + number.right(4);
}

QString maskedPhone(const QString& phone) {
    if (phone.isEmpty()) {
        return {};
    }
    return phone.size() < 8 ? dots : phone.left(3) + dots + phone.right(phone.size() >= 11 ? 4 : 2);
}

QString maskedAddress(const QString& address) {
    return address.isEmpty() ? QString() : address.left(3) + dots;
}

} // namespace xiange
