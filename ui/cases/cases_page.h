#pragma once

#include "core/cases/case_book.h"
#include "core/cases/case_drafts.h"
#include "core/cases/consultations.h"
#include "core/cases/tips.h"
#include "core/papers/paper_register.h"
#include "core/students/student_register.h"
#include "ui/cases/case_list.h"
#include "ui/cases/entry_form.h"
#include "ui/common/background_work.h"
#include "ui/common/identity_dialog.h"
#include "ui/common/page.h"

class QListView;
class QStackedWidget;

namespace xiange::ui {

class CaseView;
class Choices;
class ConsultationsView;
class EvidenceWindow;
class LettersView;
class Prompt;
class StateChips;
class TipsView;

/// The features behind the page.
struct CaseFeatures {
    CaseBook& cases;
    CaseDrafts& drafts;
    Consultations& consultations;
    Tips& tips;
    PaperRegister& papers;
    StudentRegister& students;
};

/// 劝返: the cases of this person's reach, one of them open beside the list.
class CasesPage : public Page {
    Q_OBJECT

public:
    CasesPage(const CaseFeatures& features, const Clock& clock, Prompt& prompt,
              QWidget* parent = nullptr);
    ~CasesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    /// A case, or a child (with its open case, or none yet); `action` is "open", "next", "visit",
    /// "confirm" or the code of an entry to begin.
    void goTo(const Target& target) override;
    void useSchool(SchoolId school) override;
    /// How a decision asks for the password of whoever takes it.
    void setIdentity(Identity identity) { m_identity = std::move(identity); }

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeTabs();
    QWidget* makeList();
    void showTab(int index);
    void listenToTabs();
    void listen();
    void showCounts();
    void select(CaseId id);
    void showCurrent();
    void showCase(const CaseFile& file);
    void showChild(StudentId student);
    QList<Responsible> chainOf(const CaseChild& child);
    void showPhones();
    void assign(DutyLevel level);
    /// Number and day of the paper that went out and of which the entry tells.
    void fillFromPaper(CaseEntry& entry);

    // Forms: cases_page_forms.cpp
    void begin(const QString& action);
    void openForm(EntryKind kind, EntryId corrects = {});
    void closeForm();
    void keepDraft();
    /// Keeps what stands in the form and puts it away; it comes back with the child.
    void leaveForm();
    void submit();
    void proveThenSubmit();
    Result<void> write(const EntryDraft& draft);
    void doNextStep();
    void openEvidence(EvidenceId id);
    void loadPictures(const CaseFile& file);
    void nextPicture();
    void doFurther(const case_rules::NextStep& step);
    [[nodiscard]] DraftKey draftKey() const;
    [[nodiscard]] EntryDraft draftFor(EntryKind kind, EntryId about);
    [[nodiscard]] FormContext contextOf(EntryKind kind);
    void showDecision(EntryKind kind);
    [[nodiscard]] QString formTitle(EntryKind kind) const;

    CaseBook& m_cases;
    CaseDrafts& m_kept;
    PaperRegister& m_papers;
    const Clock& m_clock;
    Prompt& m_prompt;
    SchoolId m_school;

    CaseListModel* m_model = nullptr;
    QListView* m_list = nullptr;
    StateChips* m_filter = nullptr;
    CaseView* m_view = nullptr;
    EntryForm* m_form = nullptr;

    std::optional<CaseFile> m_file;   ///< the case shown
    std::optional<CaseChild> m_child; ///< the child shown, with or without a case
    EntryId m_corrects;               ///< what the open form strikes out

    QStackedWidget* m_stack = nullptr;
    Choices* m_tabs = nullptr;
    ConsultationsView* m_consultations = nullptr;
    TipsView* m_tips = nullptr;
    LettersView* m_letters = nullptr;
    std::unique_ptr<EvidenceWindow> m_evidence;
    QList<EvidenceId> m_pictures; ///< small pictures still to be made
    BackgroundWork m_painting;
    Identity m_identity;
};

} // namespace xiange::ui
