#pragma once

#include "core/papers/paper_content.h"
#include "core/papers/paper_template.h"

namespace xiange {

/// What a paper is made from: the fields of its template, and under whose numbers and date it
/// stands. A new kind of paper is one function that gives these, one template, and one line in
/// paper_kind.
struct PaperFacts {
    QString numberPrefix; ///< 清中劝返
    QDate date;           ///< of the paper; invalid means today
    PaperFields fields;
};

PaperFacts factsOf(const CasePaper& content);
PaperFacts factsOf(const LedgerPaper& content);
PaperFacts factsOf(const RetentionPaper& content);

} // namespace xiange
