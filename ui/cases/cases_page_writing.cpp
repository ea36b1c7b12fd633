// What is saved on the case page, and the files of a case as people see them.

#include "ui/cases/case_view.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/timeline_view.h"
#include "ui/common/evidence_picture.h"
#include "ui/common/evidence_window.h"

#include <QListView>

namespace xiange::ui {

void CasesPage::submit() {
    const DraftKey key = draftKey();
    const EntryKind kind = m_form->kind();
    // Kept before it is tried: an error, or the end of the program, loses nothing.
    if (const auto kept = m_kept.keep(key, m_form->draft().entry); !kept) {
        m_form->complain(kept.error());
        return;
    }
    const Result<void> written = write(m_form->draft());
    if (!written && written.error().field == QLatin1String("password") && m_identity.prove) {
        proveThenSubmit();
        return;
    }
    if (!written) {
        m_form->complain(written.error());
        return;
    }
    if (const auto gone = m_kept.remove(key); !gone) {
        emit failed(gone.error());
    }
    m_view->showForm(false);
    emit saved();
    emit noticed(tr("Recorded: %1, %2").arg(displayName(kind), m_child->name));
    refresh();
    m_list->setFocus(Qt::OtherFocusReason);
}

/// The decision is somebody's own: their password first, then once more.
void CasesPage::proveThenSubmit() {
    AccountId decides = m_form->account();
    QString name = m_cases.actor().name;
    for (const Actor& actor : contextOf(m_form->kind()).accounts) {
        name = actor.account == decides ? actor.name : name;
    }
    decides = decides.isValid() ? decides : m_cases.actor().account;
    askIdentity(this, m_identity, decides, name, formTitle(m_form->kind()), [this] { submit(); });
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
        return done(m_cases.confirm(id, entry.text, m_form->account()));
    }
    if (entry.kind == EntryKind::Closed) {
        if (case_rules::openProposal(m_file->dropoutCase.timeline)) {
            return done(m_cases.approveClosing(id, m_form->account()));
        }
        if (!entry.closingReason) {
            return fail(ErrorKind::Invalid, tr("Choose the reason."), {},
                        QStringLiteral("closingReason"));
        }
        return done(m_cases.close(
            id,
            {*entry.closingReason, m_form->account(), entry.text, draft.evidence,
             entry.closingReason == ClosingReason::EnrolledElsewhere ? entry.withWhom : QString(),
             entry.presentOn.isValid()}));
    }
    if (entry.kind == EntryKind::Correction) {
        return done(m_cases.correct(id, m_corrects, entry.text));
    }
    return done(m_cases.add(id, entry, draft.evidence));
}

void CasesPage::loadPictures(const CaseFile& file) {
    m_pictures.clear();
    for (const CaseEntry& entry : file.dropoutCase.timeline) {
        for (const Evidence& evidence : entry.evidence) {
            if (canShow(evidence.fileName)) {
                m_pictures.append(evidence.id);
            }
        }
    }
    nextPicture();
}

void CasesPage::nextPicture() {
    constexpr QSize small(96, 72);
    if (m_pictures.isEmpty() || m_painting.isRunning()) {
        return;
    }
    const EvidenceId id = m_pictures.takeLast();
    const auto file = m_cases.evidence(id, EvidenceLook::Thumbnail);
    if (!file) {
        return;
    }
    m_painting.start([file = *file](WorkProgress&) { return pictureOf(file, small); },
                     [this, id](const QImage& picture) {
                         m_view->timeline()->setThumbnail(id, picture);
                         QMetaObject::invokeMethod(this, &CasesPage::nextPicture,
                                                   Qt::QueuedConnection);
                     });
}

void CasesPage::openEvidence(EvidenceId id) {
    const auto file = m_cases.evidence(id);
    if (!file) {
        emit failed(file.error());
        return;
    }
    if (m_evidence == nullptr) {
        m_evidence = std::make_unique<EvidenceWindow>(m_prompt);
        connect(m_evidence.get(), &EvidenceWindow::failed, this, &CasesPage::failed);
    }
    m_evidence->open(*file);
}

} // namespace xiange::ui
