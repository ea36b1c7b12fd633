// What stands in the fields of the form: from a draft, and back.

#include "ui/common/day_field.h"
#include "ui/cases/entry_form.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace xiange::ui {

namespace {

template <typename E, std::size_t N>
void choose(QComboBox* box, const Coded<E> (&table)[N], const std::optional<E>& value) {
    const int index = box->findData(value ? codeOf(table, *value) : QString());
    box->setCurrentIndex(std::max(0, index));
}

template <typename E, std::size_t N>
std::optional<E> chosen(const QComboBox* box, const Coded<E> (&table)[N]) {
    return fromCode(table, box->currentData().toString());
}

} // namespace

void EntryForm::chooseMeans(ContactMeans means) {
    choose(m_means, contactMeans, std::optional(means));
}

void EntryForm::fill() {
    const CaseEntry& entry = m_draft.entry;
    choose(m_means, contactMeans, entry.means);
    choose(m_outcome, contactOutcomes, entry.outcome);
    choose(m_cause, causes, entry.cause);
    choose(m_whereabouts, whereaboutsCodes, entry.whereabouts);
    choose(m_placement, placements, entry.placement);
    choose(m_reason, closingReasons, entry.closingReason);
    m_withWhom->setText(entry.withWhom);
    m_attitude->setText(entry.attitude);
    m_nextStep->setText(entry.nextStep);
    m_document->setText(entry.documentNumber);
    m_approver->setText(entry.approver);
    m_day->setDay(entry.day);
    m_nextStepDay->setDay(entry.nextStepDay);
    m_receipt->setDay(entry.receiptDay);
    m_deadline->setDay(entry.deadline);
    m_text->setPlainText(entry.text);
}

EntryDraft EntryForm::draft() const {
    EntryDraft typed = m_draft;
    CaseEntry& entry = typed.entry;
    const EntryFields fields = fieldsOf(entry.kind);
    entry.day = m_day->day();
    entry.text = m_text->toPlainText().trimmed();
    if (fields.testFlag(EntryField::Means)) {
        entry.means = chosen(m_means, contactMeans);
    }
    entry.outcome = chosen(m_outcome, contactOutcomes);
    entry.cause = chosen(m_cause, causes);
    entry.whereabouts = chosen(m_whereabouts, whereaboutsCodes);
    entry.placement = chosen(m_placement, placements);
    // These two always have something chosen, asked or not.
    if (fields.testFlag(EntryField::Reason)) {
        entry.closingReason = closingReason();
    }
    entry.withWhom = m_withWhom->text().trimmed();
    entry.attitude = m_attitude->text().trimmed();
    entry.nextStep = m_nextStep->text().trimmed();
    entry.nextStepDay = m_nextStepDay->day();
    entry.documentNumber = m_document->text().trimmed();
    entry.approver = m_approver->text().trimmed();
    entry.receiptDay = m_receipt->day();
    entry.deadline = m_deadline->day();
    if (fields.testFlag(EntryField::Document)) {
        entry.dateSent = entry.day;
    }
    return typed;
}

std::optional<ClosingReason> EntryForm::closingReason() const {
    return chosen(m_reason, closingReasons);
}

} // namespace xiange::ui
