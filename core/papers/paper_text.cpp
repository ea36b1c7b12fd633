#include "core/papers/paper_text.h"

namespace xiange {

Result<PaperText> writePaper(PaperKind kind, PaperFacts facts, const QString& number,
                             const PaperTemplates& templates) {
    const auto chosen = templates.of(kind);
    if (!chosen) {
        return tl::make_unexpected(chosen.error());
    }
    facts.fields.values.insert(QStringLiteral("number"), number);
    return chosen->words.fill(facts.fields);
}

} // namespace xiange
