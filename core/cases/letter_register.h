#pragma once

#include "core/cases/case_book.h"
#include "core/cases/joint_work.h"

namespace xiange {

/// A letter to a place of hukou or a referral to a department, with the case it belongs to.
struct RegisteredLetter {
    CaseId dropoutCase;
    StudentId student;
    QString child;
    QString place;        ///< class, or school where there are many
    bool toHukou = false; ///< else a referral
    QString recipient;
    case_rules::Correspondence letter;
};

/// The register of letters 函件 and referrals: derived from the timelines, overdue ones first, then
/// those without an answer, then the newest.
QList<RegisteredLetter> lettersOf(const QList<CaseFile>& files, QDate today,
                                  const case_rules::Thresholds& thresholds = {});

} // namespace xiange
