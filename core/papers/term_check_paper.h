#pragma once

#include "core/checks/term_check.h"
#include "core/papers/paper_facts.h"

namespace xiange {

/// 开学学生排查情况统计表: the report, the table by grade and class, the names.
struct TermCheckPaper {
    PaperSchool school;
    QDate date;
    QString madeBy;
    TermCheckState state;
};

PaperFacts factsOf(const TermCheckPaper& content);

} // namespace xiange
