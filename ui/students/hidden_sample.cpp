#include "ui/students/hidden_sample.h"

#include "core/students/masking.h"

#include <QRegularExpression>

namespace xiange::ui {

namespace {

/// ID and student numbers and mobile phones have eleven digits and more; a school code has ten, a
/// date eight.
QString hiddenByLooks(QString text) {
    static const QRegularExpression number(QStringLiteral("[GgLlJj]?[0-9]{10,}[0-9Xx]"));
    auto found = number.match(text);
    while (found.hasMatch()) {
        const QString hidden = hiddenIdNumber(found.captured());
        text.replace(found.capturedStart(), found.capturedLength(), hidden);
        found = number.match(text, found.capturedStart() + hidden.size());
    }
    return text;
}

} // namespace

QString hiddenSample(const QString& text, std::optional<Heading> heading) {
    switch (heading.value_or(Heading::Name)) {
    case Heading::IdNumber:
    case Heading::StudentNumber:
        return hiddenIdNumber(text);
    case Heading::Phone:
        return hiddenPhone(text);
    case Heading::HukouAddress:
    case Heading::HomeAddress:
    case Heading::FamilyAddress:
    case Heading::PostalAddress:
        return hiddenAddress(text);
    default:
        return hiddenByLooks(text);
    }
}

} // namespace xiange::ui
