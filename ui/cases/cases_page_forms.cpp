// What is written on the case page: one form at a time, and drafts that survive.

#include "core/cases/entry_rules.h"
#include "core/cases/remedies.h"
#include "core/papers/paper_steps.h"
#include "ui/cases/case_view.h"
#include "ui/cases/case_words.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/next_step_card.h"
#include "ui/cases/timeline_view.h"
#include "ui/common/evidence_picture.h"
#include "ui/common/evidence_window.h"
#include "ui/common/formats.h"
#include "ui/common/prompt.h"

#include <QListView>

namespace xiange::ui {

namespace {

/// The first department that helps against a cause named and has not been asked yet.
std::optional<Department> suggestedDepartment(const Timeline& timeline) {
    QSet<Department> asked;
    for (const CaseEntry& entry : case_rules::standing(timeline)) {
        if (entry.kind == EntryKind::Referral && entry.department) {
            asked.insert(*entry.department);
        }
    }
    for (const Cause cause : case_rules::causesOf(timeline)) {
        for (const Department department : remedyFor(cause).departments) {
            if (!asked.contains(department)) {
                return department;
            }
        }
    }
    return std::nullopt;
}

} // namespace

void CasesPage::goTo(const Target& target) {
    static const QStringList tabs{QString(), QStringLiteral("consultations"),
                                  QStringLiteral("tips"), QStringLiteral("letters")};
    const auto tab =
        target.action.isEmpty() ? 0 : std::max<qsizetype>(0, tabs.indexOf(target.action));
    showTab(static_cast<int>(tab));
    if (tab > 0) {
        return;
    }
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
        leaveForm();
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
    } else if (action == QLatin1String("further")) {
        if (m_file && !m_file->further.isEmpty()) {
            doFurther(m_file->further.first());
        }
    } else if (action == QLatin1String("confirm")) {
        openForm(EntryKind::Confirmed);
    } else if (action == QLatin1String("visit")) {
        openForm(EntryKind::Contact);
        m_form->chooseMeans(ContactMeans::Visit);
    } else if (const auto kind = fromCode(entryKinds, action)) {
        openForm(*kind);
    }
}

DraftKey CasesPage::draftKey() const {
    return {m_child ? m_child->id : StudentId(), m_form->kind(), m_corrects};
}

EntryDraft CasesPage::draftFor(EntryKind kind, EntryId about) {
    const DraftKey key{m_child->id, kind, about};
    const auto kept = m_kept.find(key);
    if (kept && *kept) {
        return **kept;
    }
    EntryDraft draft;
    draft.entry = blankEntry(kind, m_clock.today(), m_cases.thresholds());
    draft.entry.about = about;
    if (m_file && kind == EntryKind::Plan) {
        const QList<Cause> named = case_rules::causesOf(m_file->dropoutCase.timeline);
        draft.entry.cause = named.isEmpty() ? std::nullopt : std::optional(named.first());
    }
    if (m_file && kind == EntryKind::Referral) {
        draft.entry.department = suggestedDepartment(m_file->dropoutCase.timeline);
    }
    if (kind == EntryKind::HukouLetterSent) {
        draft.entry.withWhom = m_child->hukouPlace;
    }
    fillFromPaper(draft.entry);
    return draft;
}

void CasesPage::fillFromPaper(CaseEntry& entry) {
    const auto kind = paperOf(entry.kind);
    if (!kind || !m_file) {
        return;
    }
    const auto papers = m_papers.list(m_file->dropoutCase.id);
    const auto issued = papers ? latestOf(*papers, *kind) : std::nullopt;
    if (!issued || tellsOf(m_file->dropoutCase.timeline, entry.kind, issued->number)) {
        return;
    }
    entry.documentNumber = issued->number;
    if (issued->state == PaperState::Draft) {
        return; // it has its number, and no day yet
    }
    const QDate printed = issued->printedAt.toLocalTime().date();
    entry.day = issued->sentOn.isValid() ? issued->sentOn : printed;
    if (entry.deadline.isValid()) {
        // The time limit on the paper runs from its own day, not from the day of writing it down.
        entry.deadline = entry.deadline.addDays(m_clock.today().daysTo(entry.day));
    }
    entry.receiptDay = issued->receiptOn;
}

FormContext CasesPage::contextOf(EntryKind kind) {
    FormContext context;
    context.today = m_clock.today();
    context.acting = m_cases.actor().account;
    if (!m_file) {
        return context;
    }
    const Timeline& timeline = m_file->dropoutCase.timeline;
    context.reasons = case_rules::closingReasonsIn(m_file->state);
    context.about = aboutChoices(timeline, kind);
    context.country = m_file->around.country;
    context.approving = kind == EntryKind::Closed && case_rules::openProposal(timeline);
    context.presentOn = m_file->around.seenOn;
    const bool confirming = kind == EntryKind::Confirmed;
    if (confirming || kind == EntryKind::Closed) {
        const Right right = confirming ? Right::ConfirmDropout : Right::ApproveClosing;
        context.accounts =
            m_cases.accountsWith(right, m_file->dropoutCase.id).value_or(QList<Actor>());
    }
    if (context.approving) {
        const AccountId proposer = case_rules::openProposal(timeline)->account;
        context.accounts.removeIf(
            [proposer](const Actor& actor) { return actor.account == proposer; });
    }
    return context;
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
    leaveForm();
    m_corrects = corrects;
    m_form->setKind(kind);
    m_form->begin(formTitle(kind), draftFor(kind, corrects), contextOf(kind));
    showDecision(kind);
    m_view->showForm(true);
    m_form->focusFirst();
}

/// What stands for and against a decision, over its form.
void CasesPage::showDecision(EntryKind kind) {
    if (!m_file) {
        return;
    }
    const Timeline& timeline = m_file->dropoutCase.timeline;
    const QString noPasswords =
        tr("The account's password is asked for. Where it has none, choose it only if its owner "
           "is here. The entry names both, the account at this computer and the one that "
           "decides.");
    if (kind == EntryKind::Confirmed) {
        const auto proof = case_rules::confirmationProof(timeline, m_file->around.run,
                                                         m_clock.today(), m_cases.thresholds());
        m_form->setProof(proofThere(proof), proof.missing());
        m_form->setNote(noPasswords);
    } else if (kind == EntryKind::Closed) {
        if (const auto proposal = case_rules::openProposal(timeline)) {
            m_form->setProof(proposalFacts(*proposal), {});
        }
        m_form->setNote(noPasswords);
    }
}

void CasesPage::keepDraft() {
    if (m_child && m_form->isTouched() && m_form->isVisibleTo(this)) {
        if (const auto kept = m_kept.keep(draftKey(), m_form->draft().entry); !kept) {
            emit failed(kept.error());
        }
    }
}

void CasesPage::leaveForm() {
    keepDraft();
    m_view->showForm(false);
}

void CasesPage::closeForm() {
    if (!m_child || !m_form->isVisibleTo(this)) {
        return;
    }
    leaveForm();
    m_list->setFocus(Qt::OtherFocusReason);
}

void CasesPage::doNextStep() {
    if (!m_file) {
        if (m_child) {
            openForm(EntryKind::Contact);
        }
        return;
    }
    doFurther(m_file->next);
}

void CasesPage::doFurther(const case_rules::NextStep& step) {
    if (m_file->state == CaseState::Closed && !step.text.isEmpty()) {
        // What a closed case still asks for stands in the child's own file.
        Target target;
        target.page = PageKind::Students;
        target.student = m_file->dropoutCase.child.id;
        target.action = QStringLiteral("changes");
        emit going(target);
        return;
    }
    if (const auto kind = entryFor(step.kind)) {
        openForm(*kind, case_rules::aboutKinds(*kind).isEmpty() ||
                                step.kind == case_rules::NextStepKind::ApproveClosing
                            ? EntryId()
                            : step.about);
    }
}

} // namespace xiange::ui
