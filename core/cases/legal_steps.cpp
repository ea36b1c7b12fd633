#include "core/cases/legal_steps.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace xiange::case_rules {

namespace {

class LegalSteps {
    Q_DECLARE_TR_FUNCTIONS(LegalSteps)
};

/// The notice to the parents: a service that is about no other paper.
std::optional<CaseEntry> parentNotice(const Timeline& timeline, QDate since) {
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.kind == EntryKind::NoticeServed && !entry.about.isValid() &&
            (!since.isValid() || entry.day >= since)) {
            return entry;
        }
    }
    return std::nullopt;
}

QString shortDay(QDate day) {
    return QLocale().toString(day, LegalSteps::tr("d MMM", "a day without its year"));
}

/// What is still missing before a paper counts as served.
std::optional<NextStep> serviceStep(const Timeline& timeline, const CaseEntry& paper, QDate today,
                                    const Thresholds& thresholds) {
    const QString name = displayName(paper.kind);
    const std::optional<CaseEntry> proof = proofOfService(timeline, paper);
    if (!proof) {
        return NextStep{NextStepKind::ProveService, paper.day,
                        LegalSteps::tr("\"%1\": write down how the paper was served").arg(name),
                        LegalSteps::tr("whoever served it"), paper.id};
    }
    const QDate served = servedOn(*proof, thresholds);
    if (!served.isValid()) {
        return NextStep{NextStepKind::ProveService,
                        {},
                        LegalSteps::tr("\"%1\" was posted: record the service when the receipt "
                                       "comes back")
                            .arg(name),
                        LegalSteps::tr("whoever served it"),
                        paper.id};
    }
    if (served > today) {
        return NextStep{
            NextStepKind::AwaitService,
            served,
            LegalSteps::tr("The public notice counts as served on %1").arg(shortDay(served)),
            {},
            paper.id};
    }
    return std::nullopt;
}

NextStep afterOrder(const Timeline& timeline, const CaseEntry& order, QDate today,
                    const Thresholds& thresholds) {
    const std::optional<CaseEntry> document = lastOf(timeline, EntryKind::JudicialDocument);
    if (document && document->day >= order.day) {
        return serviceStep(timeline, *document, today, thresholds)
            .value_or(NextStep{NextStepKind::Persuade,
                               {},
                               LegalSteps::tr("Go on persuading"),
                               LegalSteps::tr("class teacher, village"),
                               {}});
    }
    if (const auto service = serviceStep(timeline, order, today, thresholds)) {
        return *service;
    }
    const QDate ends = correctionEnds(timeline, order, thresholds);
    if (today <= ends) {
        return {NextStepKind::AwaitCorrection,
                ends,
                LegalSteps::tr("Wait for the end of the time limit"),
                {},
                order.id};
    }
    return {NextStepKind::JudicialDocument,
            {},
            LegalSteps::tr("The time limit is over: propose a judicial document"),
            LegalSteps::tr("township"),
            {}};
}

} // namespace

QDate servedOn(const CaseEntry& entry, const Thresholds& thresholds) {
    if (!entry.service) {
        return {};
    }
    switch (*entry.service) {
    case ServiceWay::Direct:
    case ServiceWay::Left:
        return entry.receiptDay.isValid() ? entry.receiptDay : entry.day;
    case ServiceWay::Post:
        return entry.receiptDay;
    case ServiceWay::PublicNotice:
        return entry.day.addDays(thresholds.publicNoticeDays);
    }
    return {};
}

std::optional<CaseEntry> proofOfService(const Timeline& timeline, const CaseEntry& paper) {
    std::optional<CaseEntry> proof;
    if (paper.service) {
        proof = paper;
    }
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.kind == EntryKind::NoticeServed && entry.about == paper.id &&
            paper.id.isValid() && entry.service) {
            proof = entry;
        }
    }
    return proof;
}

QDate correctionEnds(const Timeline& timeline, const CaseEntry& order,
                     const Thresholds& thresholds) {
    const std::optional<CaseEntry> proof = proofOfService(timeline, order);
    const QDate served = proof ? servedOn(*proof, thresholds) : QDate();
    if (!served.isValid()) {
        return {};
    }
    // The time that was set, counted from the day on which the guardian could know of it.
    return std::max(order.deadline, served.addDays(order.day.daysTo(order.deadline)));
}

NextStep legalStep(const Timeline& timeline, QDate confirmed, QDate today,
                   const Thresholds& thresholds) {
    if (!parentNotice(timeline, {})) {
        return {NextStepKind::ServeNotice,
                confirmed,
                LegalSteps::tr("Serve the notice on the parents: back to school within %n day(s)",
                               nullptr, thresholds.correctionDays),
                LegalSteps::tr("school"),
                {}};
    }
    if (!hasInState(timeline, EntryKind::Criticised)) {
        return {NextStepKind::Criticise,
                {},
                LegalSteps::tr("Education and criticism of the guardian (Compulsory Education "
                               "Law, article 58)"),
                LegalSteps::tr("township or education bureau"),
                {}};
    }
    const std::optional<CaseEntry> order = lastOf(timeline, EntryKind::OrderedToCorrect);
    if (!order || order->day < confirmed) {
        return {NextStepKind::OrderToCorrect,
                {},
                LegalSteps::tr("Ask the township for an order to correct within a time limit"),
                LegalSteps::tr("township or education bureau"),
                {}};
    }
    return afterOrder(timeline, *order, today, thresholds);
}

QList<LegalStage> legalStages(const Timeline& timeline, const Thresholds& thresholds) {
    const auto stage = [&](NextStepKind step, const std::optional<CaseEntry>& done) {
        LegalStage result{step, done, {}, {}};
        if (done) {
            const std::optional<CaseEntry> proof = proofOfService(timeline, *done);
            result.served = proof ? servedOn(*proof, thresholds) : QDate();
        }
        return result;
    };
    QList<LegalStage> stages{
        stage(NextStepKind::ServeNotice, parentNotice(timeline, {})),
        stage(NextStepKind::Criticise, lastOf(timeline, EntryKind::Criticised)),
        stage(NextStepKind::OrderToCorrect, lastOf(timeline, EntryKind::OrderedToCorrect)),
        stage(NextStepKind::JudicialDocument, lastOf(timeline, EntryKind::JudicialDocument))};
    if (stages[2].done) {
        stages[2].ends = correctionEnds(timeline, *stages[2].done, thresholds);
    }
    return stages;
}

} // namespace xiange::case_rules
