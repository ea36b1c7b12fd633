// What a person does to a compared list: decides, books, takes back.

#include "ui/checks/compare_detail.h"
#include "ui/checks/compare_rows_model.h"
#include "ui/checks/compare_section.h"
#include "ui/common/prompt.h"

#include <QComboBox>
#include <QTableView>

namespace xiange::ui {

void CompareSection::decide(ListDecision decision) {
    if (m_part < 0 || m_row < 0) {
        return;
    }
    const Part part = m_parts[m_part];
    const ComparedRow& row = part.model->row(m_row);
    const RowDecision wanted = m_detail->decision(decision);
    if (row.outcome == ListOutcome::NotFound && decision == ListDecision::Different &&
        !wanted.standing) {
        emit failed(
            Error{ErrorKind::Invalid,
                  tr("%1 is on no roster. Choose what became of the child first.").arg(row.name),
                  {},
                  QStringLiteral("standing")});
        return;
    }
    const int at = m_row;
    const int where = m_part;
    const ComparedRowId decided = row.id;
    const bool asksOn =
        row.outcome == ListOutcome::Near && decision == ListDecision::Different && !wanted.standing;
    if (!keep(wanted)) {
        return;
    }
    if (asksOn) {
        showRow(decided); // among those not found: what became of the child comes next
        m_detail->askWhatBecame();
        return;
    }
    const int next = m_parts[where].model->nextOpen(at);
    if (next >= 0) {
        m_parts[where].table->selectRow(next);
        m_parts[where].table->setFocus();
    }
}

bool CompareSection::keep(const RowDecision& wanted) {
    const auto done = m_comparison.decide(m_parts[m_part].model->row(m_row).id, wanted);
    if (!done) {
        emit failed(done.error());
        return false;
    }
    emit saved();
    showList();
    return true;
}

void CompareSection::keepAnswer() {
    if (m_part < 0 || m_row < 0) {
        return;
    }
    const ComparedRow row = m_parts[m_part].model->row(m_row);
    // A pupil found to be the child may all the same be away from school.
    const bool isPupil =
        row.decision == ListDecision::Same || (row.outcome == ListOutcome::Same && !row.decision);
    if (keep(m_detail->decision(isPupil ? ListDecision::Same : ListDecision::Different))) {
        showRow(row.id);
    }
}

void CompareSection::showRow(ComparedRowId row) {
    for (const Part& part : std::as_const(m_parts)) {
        if (const int at = part.model->rowOf(row); row.isValid() && at >= 0) {
            part.table->selectRow(at);
        }
    }
}

void CompareSection::undo() {
    const auto row = m_comparison.undo(currentList());
    if (!row) {
        emit failed(row.error());
        return;
    }
    showList();
    showRow(*row);
    emit noticed(row->isValid() ? tr("The last decision was taken back.")
                                : tr("There is no decision to take back."));
}

void CompareSection::book() {
    const auto list = m_comparison.one(currentList());
    if (!list) {
        emit failed(list.error());
        return;
    }
    if (!m_prompt.confirm(this, tr("Book the list"),
                          tr("What agrees beyond doubt and what has been decided goes into key "
                             "groups, the school-age register and cases. %1 row(s) still wait "
                             "for a decision and are left out.")
                              .arg(list->open),
                          tr("Book"))) {
        return;
    }
    const auto booked = m_comparison.book(currentList());
    if (!booked) {
        emit failed(booked.error());
        return;
    }
    emit saved();
    showList();
    emit noticed(tr("%1 row(s) booked: %2 key groups, %3 in the school-age register, %4 cases.")
                     .arg(booked->rows)
                     .arg(booked->keyGroups)
                     .arg(booked->schoolAge)
                     .arg(booked->cases));
}

void CompareSection::takeBookingBack() {
    if (!m_prompt.confirm(this, tr("Take booking back"),
                          tr("Key groups and lines of the school-age register that this list "
                             "brought are taken back, with the cases that it opened and that "
                             "nobody has worked on."),
                          tr("Take booking back"))) {
        return;
    }
    const auto undone = m_comparison.undoBooking(currentList());
    if (!undone) {
        emit failed(undone.error());
        return;
    }
    emit saved();
    showList();
    const QString done =
        tr("No longer booked: %1 row(s), %2 key groups, %3 in the school-age register, %4 cases.")
            .arg(undone->rows)
            .arg(undone->keyGroups)
            .arg(undone->schoolAge)
            .arg(undone->cases);
    emit noticed(undone->keptCases.isEmpty()
                     ? done
                     : tr("%1 Somebody has worked on these cases, they stay: %2.", "a sentence")
                           .arg(done, undone->keptCases.join(tr(", ", "between names"))));
}

} // namespace xiange::ui
