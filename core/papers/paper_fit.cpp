#include "core/papers/paper_fit.h"

#include "core/cases/case_rules.h"
#include "core/papers/paper_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperFit)
};

/// 义务教育法 58: criticism and education first, then the order within a time limit.
QString whyNoOrder(CaseState state, const Timeline& timeline) {
    if (state != CaseState::Confirmed) {
        return Words::tr("An order to correct comes after the principal has confirmed \"deemed a "
                         "dropout\"; this case stands at \"%1\".")
            .arg(displayName(state));
    }
    if (!case_rules::mayBegin(timeline, EntryKind::OrderedToCorrect)) {
        return Words::tr("An order to correct comes after education and criticism of the guardian "
                         "(Compulsory Education Law, article 58): record the criticism first.");
    }
    return {};
}

/// Whether the child ever stood in a ledger: suspected or confirmed.
bool wasSuspected(const Timeline& timeline) {
    const Timeline valid = case_rules::standing(timeline);
    return std::ranges::any_of(valid, [](const CaseEntry& entry) {
        return entry.kind == EntryKind::MarkedSuspected || entry.kind == EntryKind::Confirmed ||
               entry.kind == EntryKind::Relapsed;
    });
}

} // namespace

QString whyNotFitting(PaperKind kind, const DropoutCase& dropoutCase) {
    const Timeline& timeline = dropoutCase.timeline;
    const CaseState state = case_rules::stateOf(timeline).value_or(CaseState::Watch);
    const bool back = state == CaseState::Returned || state == CaseState::Closed;
    if (kind == PaperKind::CorrectionOrder) {
        return whyNoOrder(state, timeline);
    }
    if (kind == PaperKind::Report && !wasSuspected(timeline)) {
        return Words::tr("A written report is about a suspected or confirmed dropout: mark the "
                         "child as suspected first; this case stands at \"%1\".")
            .arg(displayName(state));
    }
    if (kind == PaperKind::ParentNotice && back) {
        return Words::tr("A notice to return is for a child that is away; this case stands at "
                         "\"%1\".")
            .arg(displayName(state));
    }
    if (kind == PaperKind::HukouLetter && !wasSuspected(timeline)) {
        return Words::tr("The letter to the place of hukou is about a suspected or confirmed "
                         "dropout: mark the child as suspected first; this case stands at \"%1\".")
            .arg(displayName(state));
    }
    if (kind == PaperKind::HukouLetter && dropoutCase.child.hukou == Hukou::Local) {
        return Words::tr("The letter to the place of hukou is for children of other places; this "
                         "child's hukou is local (%1).")
            .arg(dropoutCase.child.hukouPlace);
    }
    return {};
}

QString whyNotFitting(PaperKind kind, const CaseFile& file) {
    const QString reason = whyNotFitting(kind, file.dropoutCase);
    const Timeline& timeline = file.dropoutCase.timeline;
    const bool watched = file.state == CaseState::Watch && !wasSuspected(timeline);
    if (!reason.isEmpty() || !watched || file.around.runOfCase()) {
        return reason;
    }
    if (kind == PaperKind::ParentNotice) {
        return Words::tr("A notice to return names the days of absence, and the rolls have none: "
                         "mark the child as suspected first if it is out of school.");
    }
    return {};
}

bool isServed(PaperKind kind) {
    return kind == PaperKind::ParentNotice || kind == PaperKind::CorrectionOrder;
}

QList<RegisteredPaper> papersToServe(QList<RegisteredPaper> papers) {
    papers.removeIf([](const RegisteredPaper& paper) {
        return !isServed(paper.kind) || paper.state == PaperState::Draft;
    });
    std::stable_sort(papers.begin(), papers.end(),
                     [](const auto& a, const auto& b) { return a.id.value > b.id.value; });
    return papers;
}

Result<RegisteredPaper> paperToServe(const QList<RegisteredPaper>& papers, PaperId chosen) {
    const QList<RegisteredPaper> servable = papersToServe(papers);
    if (chosen.isValid()) {
        const auto found = std::ranges::find(servable, chosen, &RegisteredPaper::id);
        if (found != servable.end()) {
            return *found;
        }
        return fail(ErrorKind::Invalid,
                    Words::tr("A proof of service is about a notice or an order of this case that "
                              "has been printed."));
    }
    if (servable.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    Words::tr("There is nothing to serve yet: print the %1 or the %2 first, then "
                              "write its proof of service.")
                        .arg(displayName(PaperKind::ParentNotice),
                             displayName(PaperKind::CorrectionOrder)));
    }
    for (const RegisteredPaper& paper : servable) {
        const bool proven = std::ranges::any_of(papers, [&](const RegisteredPaper& other) {
            return other.subject.serves == paper.id && other.state != PaperState::Draft;
        });
        if (!proven) {
            return paper;
        }
    }
    return servable.front();
}

Timeline visitsIn(const Timeline& timeline) {
    Timeline visits = case_rules::standing(timeline);
    visits.removeIf([](const CaseEntry& entry) {
        return entry.kind != EntryKind::Contact || entry.means != ContactMeans::Visit;
    });
    std::ranges::reverse(visits);
    std::ranges::stable_sort(visits, std::ranges::greater{}, &CaseEntry::day);
    return visits;
}

Result<EntryId> visitToTell(const Timeline& timeline, EntryId chosen) {
    const Timeline visits = visitsIn(timeline);
    if (!chosen.isValid()) {
        return visits.isEmpty() ? EntryId() : visits.front().id;
    }
    if (std::ranges::find(visits, chosen, &CaseEntry::id) != visits.end()) {
        return chosen;
    }
    return fail(ErrorKind::Invalid,
                Words::tr("This visit does not stand in the record of the case: choose another."));
}

} // namespace xiange
