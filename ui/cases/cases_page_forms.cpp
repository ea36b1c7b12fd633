// What is written on the case page: one form at a time, and drafts that survive.

#include "ui/cases/case_view.h"
#include "ui/cases/case_words.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/next_step_card.h"
#include "ui/common/formats.h"
#include "ui/common/prompt.h"

#include <QFile>
#include <QListView>

namespace xiange::ui {

void CasesPage::goTo(const Target& target) {
    CaseId id = target.dropoutCase;
    if (!id.isValid() && target.student.isValid()) {
        id = m_cases.openCaseOf(target.student).value_or(CaseId());
    }
    if (!id.isValid() && target.student.isValid() && target.action == QLatin1String("open")) {
        const auto opened = m_cases.open(target.student);
        if (!opened) {
            emit failed(opened.error());
            return;
        }
        emit saved();
        id = *opened;
    }
    if (id.isValid()) {
        keepDraft();
        if (m_model->file(id) == nullptr) {
            refresh();
        }
        select(id);
    } else if (target.student.isValid()) {
        showChild(target.student);
    }
    if (m_child) {
        begin(target.action);
    }
}

void CasesPage::begin(const QString& action) {
    if (action == QLatin1String("next")) {
        doNextStep();
    } else if (action == QLatin1String("confirm")) {
        openForm(EntryKind::Confirmed);
    } else if (action == QLatin1String("visit")) {
        openForm(EntryKind::Contact);
        m_form->chooseMeans(ContactMeans::Visit);
    } else if (const auto kind = fromCode(entryKinds, action)) {
        openForm(*kind);
    }
}

QString CasesPage::draftKey() const {
    return QStringLiteral("%1/%2/%3")
        .arg(m_child ? m_child->id.value : 0)
        .arg(codeOf(entryKinds, m_form->kind()))
        .arg(m_corrects.value);
}

QString CasesPage::formTitle(EntryKind kind) const {
    if (kind != EntryKind::Correction || !m_file) {
        return tr("%1 · %2").arg(displayName(kind), m_child->name);
    }
    for (const CaseEntry& entry : m_file->dropoutCase.timeline) {
        if (entry.id == m_corrects) {
            return tr("Correct: %1 of %2").arg(headOf(entry), shortDate(entry.day));
        }
    }
    return displayName(kind);
}

void CasesPage::openForm(EntryKind kind, EntryId corrects) {
    // Without a case, only a contact can be written: it opens one.
    if (!m_child || (!m_file && kind != EntryKind::Contact)) {
        kind = EntryKind::Contact;
    }
    keepDraft();
    m_corrects = corrects;
    const QDate today = m_clock.today();
    EntryDraft draft;
    draft.entry = blankEntry(kind, today, m_cases.thresholds().correctionDays);
    m_form->setKind(kind);
    draft = m_drafts.value(draftKey(), draft);
    m_form->begin(formTitle(kind), draft, today,
                  m_file ? case_rules::closingReasonsIn(m_file->state) : QList<ClosingReason>());
    if (kind == EntryKind::Confirmed && m_file) {
        const auto proof = case_rules::confirmationProof(
            m_file->dropoutCase.timeline, m_file->around.run, today, m_cases.thresholds());
        m_form->setProof(proofThere(proof), proof.missing());
    }
    m_openForms.insert(m_child->id, {kind, corrects});
    m_view->showForm(true);
    m_form->focusFirst();
}

void CasesPage::keepDraft() {
    if (m_child && m_form->isVisibleTo(this)) {
        m_drafts.insert(draftKey(), m_form->draft());
        m_view->showForm(false);
    }
}

void CasesPage::closeForm() {
    if (!m_child || !m_form->isVisibleTo(this)) {
        return;
    }
    keepDraft();
    m_openForms.remove(m_child->id);
    m_list->setFocus(Qt::OtherFocusReason);
}

void CasesPage::submit() {
    const QString key = draftKey();
    const StudentId child = m_child->id;
    const EntryKind kind = m_form->kind();
    // The form goes first, so that the reload that follows the commit shows the case; what was
    // typed comes back with the error.
    const EntryDraft draft = m_form->draft();
    m_drafts.insert(key, draft);
    const Result<void> written = write(draft);
    if (!written) {
        m_form->complain(written.error());
        return;
    }
    m_drafts.remove(key);
    m_openForms.remove(child);
    m_view->showForm(false);
    emit saved();
    emit noticed(tr("Recorded: %1, %2").arg(displayName(kind), m_child->name));
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

Result<void> CasesPage::write(const EntryDraft& draft) {
    const CaseEntry& entry = draft.entry;
    const auto done = [](const auto& result) -> Result<void> {
        return result ? Result<void>() : tl::make_unexpected(result.error());
    };
    if (entry.kind == EntryKind::Contact) {
        const auto id = m_cases.addContact(m_child->id, entry, draft.evidence);
        if (id && !m_file) {
            m_file = m_cases.one(*id)
                         .map([](const CaseFile& f) { return std::optional(f); })
                         .value_or(std::nullopt);
        }
        return done(id);
    }
    const CaseId id = m_file->dropoutCase.id;
    if (entry.kind == EntryKind::Confirmed) {
        return done(m_cases.confirm(id, entry.text));
    }
    if (entry.kind == EntryKind::Closed) {
        if (!entry.closingReason) {
            return fail(ErrorKind::Invalid, tr("Choose the reason."), {},
                        QStringLiteral("closingReason"));
        }
        return done(
            m_cases.close(id, {*entry.closingReason, entry.approver, entry.text, draft.evidence}));
    }
    if (entry.kind == EntryKind::Correction) {
        return done(m_cases.correct(id, m_corrects, entry.text));
    }
    return done(m_cases.add(id, entry, draft.evidence));
}

void CasesPage::doNextStep() {
    if (!m_file) {
        if (m_child) {
            openForm(EntryKind::Contact);
        }
        return;
    }
    if (const auto kind = entryFor(m_file->next.kind)) {
        openForm(*kind);
    }
}

void CasesPage::saveEvidence(EvidenceId id) {
    const auto file = m_cases.evidence(id);
    if (!file) {
        emit failed(file.error());
        return;
    }
    const QString path =
        m_prompt.saveFile(this, tr("Save a copy"), file->fileName, tr("All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(file->bytes) != file->bytes.size()) {
        emit failed({ErrorKind::Unreadable,
                     tr("%1 could not be written. Choose another place.").arg(path),
                     copy.errorString(),
                     {}});
    }
}

} // namespace xiange::ui
