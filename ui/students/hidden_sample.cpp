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

QString hiddenChange(const QString& text, const QString& field) {
    if (!field.startsWith(QStringLiteral("成员"))) {
        return hiddenSample(text, headingOf(field));
    }
    constexpr qsizetype open = 2; ///< name and relation
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = open; i < words.size(); ++i) {
        words[i] = hiddenAddress(words[i]);
    }
    return words.join(u' ');
}

} // namespace xiange::ui
