#pragma once

#include "core/papers/paper_blocks.h"

#include <QHash>

namespace xiange {

/// What a template's {fields} stand for.
struct PaperFields {
    using Values = QHash<QString, QString>;
    Values values;
    QHash<QString, std::vector<Values>> lists; ///< for @each, there named {item.…}
};

/// A paper's fixed words (resources/templates/<kind>.txt), to be filled with fields. A field with
/// a name for people, {child.sex|性别|2}, is left as a blank of so many characters and listed as
/// missing when it has no value; one without leaves nothing.
class PaperTemplate {
public:
    explicit PaperTemplate(const QString& text);
    /// The template that is compiled in for this paper: "report", "registration".
    static Result<PaperTemplate> named(const QString& name);

    [[nodiscard]] PaperText fill(const PaperFields& fields) const;
    [[nodiscard]] const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

} // namespace xiange
