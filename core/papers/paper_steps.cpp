#include "core/papers/paper_steps.h"

#include <algorithm>

namespace xiange {

namespace {

using Step = case_rules::NextStepKind;

struct PaperStep {
    Step step;
    PaperKind paper;
};
constexpr PaperStep paperSteps[] = {
    {Step::ReportToEducation, PaperKind::Report},
    {Step::ReportToTownship, PaperKind::Report},
    {Step::ServeNotice, PaperKind::ParentNotice},
    {Step::OrderToCorrect, PaperKind::CorrectionOrder},
    {Step::ProveService, PaperKind::ServiceRecord},
    {Step::SendHukouLetter, PaperKind::HukouLetter},
    {Step::RemindHukou, PaperKind::HukouLetter},
    {Step::FillForm, PaperKind::GuangdongReport},
};

struct PaperEntry {
    EntryKind entry;
    PaperKind paper;
};
// In the order in which one paper's entries are written down.
constexpr PaperEntry paperEntries[] = {
    {EntryKind::ReportedToEducation, PaperKind::Report},
    {EntryKind::ReportedToTownship, PaperKind::Report},
    {EntryKind::FormFilled, PaperKind::GuangdongReport},
    {EntryKind::NoticeServed, PaperKind::ParentNotice},
    {EntryKind::OrderedToCorrect, PaperKind::CorrectionOrder},
    {EntryKind::HukouLetterSent, PaperKind::HukouLetter},
};

/// What is usually written in a state, in that order.
QList<PaperKind> usualIn(CaseState state) {
    switch (state) {
    case CaseState::Watch:
        return {PaperKind::VisitRecord, PaperKind::ParentNotice, PaperKind::Registration,
                PaperKind::GuangdongReport};
    case CaseState::Suspected:
        return {PaperKind::ParentNotice, PaperKind::Registration, PaperKind::GuangdongReport,
                PaperKind::VisitRecord, PaperKind::Report};
    case CaseState::Confirmed:
        return {PaperKind::Report,          PaperKind::Registration,  PaperKind::ParentNotice,
                PaperKind::CorrectionOrder, PaperKind::ServiceRecord, PaperKind::HukouLetter};
    case CaseState::Returned:
        return {PaperKind::Registration, PaperKind::VisitRecord, PaperKind::Report,
                PaperKind::ChildFile};
    case CaseState::Closed:
        return {PaperKind::ChildFile, PaperKind::Registration, PaperKind::Report};
    }
    return {};
}

} // namespace

std::optional<PaperKind> paperFor(Step step) {
    for (const PaperStep& line : paperSteps) {
        if (line.step == step) {
            return line.paper;
        }
    }
    return std::nullopt;
}

std::optional<PaperKind> paperOf(EntryKind entry) {
    for (const PaperEntry& line : paperEntries) {
        if (line.entry == entry) {
            return line.paper;
        }
    }
    return std::nullopt;
}

QList<PaperKind> papersFor(CaseState state, Step next) {
    QList<PaperKind> kinds;
    const auto add = [&kinds](PaperKind kind) {
        if (aboutOf(kind) == PaperAbout::Case && !kinds.contains(kind)) {
            kinds.append(kind);
        }
    };
    if (const auto needed = paperFor(next)) {
        add(*needed);
    }
    for (const PaperKind kind : usualIn(state)) {
        add(kind);
    }
    for (const auto& line : paperKindCodes) {
        add(line.value);
    }
    return kinds;
}

bool tellsOf(const Timeline& timeline, EntryKind kind, const QString& number) {
    const Timeline standing = case_rules::standing(timeline);
    return std::ranges::any_of(standing, [&](const CaseEntry& entry) {
        return entry.kind == kind && entry.documentNumber == number;
    });
}

std::optional<EntryKind> entryToRecord(const RegisteredPaper& paper, const Timeline& timeline) {
    if (paper.state == PaperState::Draft) {
        return std::nullopt;
    }
    for (const PaperEntry& line : paperEntries) {
        if (line.paper == paper.kind && case_rules::mayBegin(timeline, line.entry) &&
            !tellsOf(timeline, line.entry, paper.number)) {
            return line.entry;
        }
    }
    return std::nullopt;
}

std::optional<RegisteredPaper> latestOf(const QList<RegisteredPaper>& papers, PaperKind kind) {
    std::optional<RegisteredPaper> latest;
    for (const RegisteredPaper& paper : papers) {
        if (paper.kind != kind) {
            continue;
        }
        const auto rank = [](const RegisteredPaper& one) {
            return std::pair(one.state != PaperState::Draft, one.id.value);
        };
        if (!latest || rank(paper) > rank(*latest)) {
            latest = paper;
        }
    }
    return latest;
}

} // namespace xiange
