// What stands in the fields of the form: from a draft, and back.

#include "core/cases/contact_advice.h"
#include "ui/cases/entry_form.h"
#include "ui/cases/measure_editor.h"
#include "ui/common/attachments.h"
#include "ui/common/day_field.h"
#include "ui/common/formats.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

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

QString aboutKey(EntryId entry, int measure) {
    return measure < 0 ? QString::number(entry.value)
                       : QStringLiteral("%1:%2").arg(entry.value).arg(measure);
}

} // namespace

void EntryForm::fillChoices() {
    m_reason->clear();
    for (const ClosingReason reason : m_context.reasons) {
        m_reason->addItem(displayName(reason), codeOf(closingReasons, reason));
    }
    m_about->clear();
    if (kind() == EntryKind::NoticeServed) {
        m_about->addItem(tr("Notice to the parents"), QStringLiteral("0"));
    }
    for (const AboutChoice& choice : m_context.about) {
        m_about->addItem(choice.words, aboutKey(choice.entry, choice.measure));
    }
    m_account->clear();
    const bool closing = kind() == EntryKind::Closed;
    if (closing && !m_context.approving) {
        m_account->addItem(tr("(another account approves later)"), 0);
    }
    for (const Actor& actor : m_context.accounts) {
        // The second person is never the one at the keyboard.
        if (!closing || actor.account != m_context.acting || m_context.approving) {
            m_account->addItem(QStringLiteral("%1 · %2").arg(actor.name, roleName(actor.role)),
                               actor.account.value);
        }
    }
    m_account->setCurrentIndex(std::max(
        0, closing && !m_context.approving ? 0 : m_account->findData(m_context.acting.value)));
}

AccountId EntryForm::account() const {
    return fieldsOf(kind()).testFlag(EntryField::Account)
               ? AccountId(m_account->currentData().toLongLong())
               : AccountId();
}

void EntryForm::advise(bool fromWords) {
    if (m_filling || kind() != EntryKind::Contact) {
        return;
    }
    if (fromWords) {
        const auto spoken = case_rules::outcomeFromWords(m_text->toPlainText());
        if (!spoken || m_outcome->currentIndex() > 0) {
            return; // what a person chose stays
        }
        choose(m_outcome, contactOutcomes, spoken);
    }
    const auto outcome = chosen(m_outcome, contactOutcomes);
    const QString standing = m_nextStep->text();
    if (!outcome || (!standing.isEmpty() && standing != m_advised)) {
        return;
    }
    const QDate day = m_day->day().isValid() ? m_day->day() : m_context.today;
    const case_rules::Advice advice = case_rules::adviceFor(*outcome, day, m_context.country);
    m_advised = advice.nextStep;
    m_nextStep->setText(advice.nextStep);
    m_nextStepDay->setDay(advice.on);
}

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
    choose(m_department, departments, entry.department);
    choose(m_service, serviceWays, entry.service);
    choose(m_measureState, measureStates, entry.measureState);
    m_witness->setText(entry.witness);
    m_visits->setValue(entry.visitsAWeek);
    m_lessons->setValue(entry.lessons);
    m_measures->setMeasures(entry.measures);
    if (kind() == EntryKind::Plan) {
        m_measures->suggest(entry.cause);
    }
    const int about = m_about->findData(aboutKey(entry.about, entry.measure));
    m_about->setCurrentIndex(std::max(0, about));
    m_day->setDay(entry.day);
    m_nextStepDay->setDay(entry.nextStepDay);
    m_receipt->setDay(entry.receiptDay);
    m_deadline->setDay(entry.deadline);
    m_movedDeadline = entry.deadline;
    m_text->setPlainText(entry.text);
    m_present->setText(tr("I know that this school's roll has the child present on %1, and write "
                          "below how both can be true")
                           .arg(shortDate(m_context.presentOn)));
    m_present->setChecked(m_context.presentOn.isValid() && entry.presentOn == m_context.presentOn);
}

void EntryForm::moveDeadline() {
    const CaseEntry& begun = m_draft.entry;
    const QDate day = m_day->day();
    if (m_filling || !day.isValid() || !begun.deadline.isValid() ||
        m_deadline->day() != m_movedDeadline) {
        return;
    }
    m_movedDeadline = day.addDays(begun.day.daysTo(begun.deadline));
    m_deadline->setDay(m_movedDeadline);
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
    if (fields.testFlag(EntryField::About)) {
        const QStringList chosenAbout = m_about->currentData().toString().split(u':');
        entry.about = EntryId(chosenAbout.first().toLongLong());
        entry.measure = chosenAbout.size() > 1 ? chosenAbout[1].toInt() : -1;
    }
    entry.department = chosen(m_department, departments);
    entry.service = chosen(m_service, serviceWays);
    entry.measureState = chosen(m_measureState, measureStates);
    entry.witness = m_witness->text().trimmed();
    // What isn't shown isn't meant.
    entry.visitsAWeek = m_visits->isHidden() ? 0 : m_visits->value();
    entry.lessons = m_lessons->isHidden() ? 0 : m_lessons->value();
    entry.measures =
        fields.testFlag(EntryField::Measures) ? m_measures->measures() : QList<PlannedMeasure>();
    typed.evidence = m_attachments->files();
    entry.presentOn = asksAboutPresence() && m_present->isChecked() ? m_context.presentOn : QDate();
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
