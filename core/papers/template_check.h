#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace xiange {

/// The first thing that is wrong with a template.
struct TemplateFault {
    int line = 0; ///< from 1
    QString text; ///< in words for people
};

/// Reads a template without filling it. `known` are the fields and lists that papers have.
std::optional<TemplateFault> checkTemplate(const QStringList& lines, const QSet<QString>& known);

/// The names of fields and lists that a template uses.
QSet<QString> fieldsUsedIn(const QStringList& lines);

} // namespace xiange
