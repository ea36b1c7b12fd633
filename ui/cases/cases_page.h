#pragma once

#include "core/cases/case_book.h"
#include "core/schools/schools.h"
#include "ui/cases/case_list.h"
#include "ui/cases/entry_form.h"
#include "ui/common/page.h"

#include <QHash>

class QListView;

namespace xiange::ui {

class CaseView;
class Prompt;
class StateChips;

/// 劝返: the cases of this person's reach, one of them open beside the list.
class CasesPage : public Page {
    Q_OBJECT

public:
    CasesPage(CaseBook& cases, Schools& schools, const Clock& clock, Prompt& prompt,
              QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    /// A case, or a child (with its open case, or none yet); `action` is "open", "next", "visit",
    /// "confirm" or the code of an entry to begin.
    void goTo(const Target& target) override;
    void useSchool(SchoolId school) override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeList();
    void listen();
    void showCounts();
    void select(CaseId id);
    void showCurrent();
    void showCase(const CaseFile& file);
    void showChild(StudentId student);
    QList<AreaLink> chainOf(const CaseChild& child);

    // Forms: cases_page_forms.cpp
    void begin(const QString& action);
    void openForm(EntryKind kind, EntryId corrects = {});
    void closeForm();
    void keepDraft();
    void submit();
    Result<void> write(const EntryDraft& draft);
    void doNextStep();
    void saveEvidence(EvidenceId id);
    [[nodiscard]] QString draftKey() const;
    [[nodiscard]] QString formTitle(EntryKind kind) const;

    CaseBook& m_cases;
    Schools& m_schools;
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
    QHash<QString, EntryDraft> m_drafts;
    /// The form that stood open when another child was looked at.
    QHash<StudentId, std::pair<EntryKind, EntryId>> m_openForms;
};

} // namespace xiange::ui
