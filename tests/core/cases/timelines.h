#pragma once

#include "core/absence/absence_rules.h"
#include "core/cases/dropout_case.h"

namespace xiange::test {

/// Builds a timeline entry by entry, each with an id and all that its kind asks for.
class TimelineOf {
public:
    TimelineOf& add(EntryKind kind, QDate day) {
        CaseEntry entry;
        entry.id = EntryId(m_timeline.size() + 1);
        entry.kind = kind;
        entry.day = day;
        m_timeline.append(filledIn(entry));
        return *this;
    }
    TimelineOf& contact(QDate day, ContactMeans means,
                        std::optional<ContactOutcome> outcome = ContactOutcome::Refuses) {
        add(EntryKind::Contact, day);
        m_timeline.last().means = means;
        m_timeline.last().outcome = outcome;
        return *this;
    }
    TimelineOf& correct(qint64 entry, QDate day) {
        add(EntryKind::Correction, day);
        m_timeline.last().corrects = EntryId(entry);
        return *this;
    }
    CaseEntry& last() { return m_timeline.last(); }
    operator Timeline() const { return m_timeline; }

    static CaseEntry filledIn(CaseEntry entry) {
        entry.text = QStringLiteral("祖父答应劝说");
        entry.means = ContactMeans::Phone;
        entry.outcome = ContactOutcome::Refuses;
        entry.withWhom = QStringLiteral("民政局");
        entry.documentNumber = QStringLiteral("清小报〔2026〕3号");
        entry.deadline = entry.day.addDays(7);
        entry.placement = Placement::SameClass;
        entry.closingReason = ClosingReason::Abroad;
        entry.measures = {{QStringLiteral("学业帮扶"), QStringLiteral("李老师"), {}}};
        entry.measure = 0;
        entry.measureState = MeasureState::Done;
        entry.lessons = 2;
        if (entry.kind != EntryKind::OrderedToCorrect &&
            entry.kind != EntryKind::JudicialDocument) {
            entry.service = ServiceWay::Direct;
        }
        return entry;
    }

private:
    Timeline m_timeline;
};

/// A timeline that stands at the state, all on one day.
inline TimelineOf timelineAt(CaseState state, QDate day) {
    TimelineOf timeline;
    timeline.add(EntryKind::Opened, day);
    switch (state) {
    case CaseState::Watch:
        break;
    case CaseState::Suspected:
        timeline.add(EntryKind::MarkedSuspected, day);
        break;
    case CaseState::Confirmed:
        timeline.add(EntryKind::MarkedSuspected, day).add(EntryKind::Confirmed, day);
        break;
    case CaseState::Returned:
        timeline.add(EntryKind::MarkedSuspected, day).add(EntryKind::Returned, day);
        break;
    case CaseState::Closed:
        timeline.add(EntryKind::Closed, day);
        break;
    }
    return timeline;
}

/// A run of absence without leave of that length.
inline AbsenceRun runOf(QDate from, double schoolDays) {
    AbsenceRun run;
    run.from = from;
    run.to = from;
    run.schoolDays = schoolDays;
    return run;
}

} // namespace xiange::test
