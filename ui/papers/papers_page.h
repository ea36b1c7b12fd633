#pragma once

#include "core/papers/case_paper.h"
#include "core/papers/paper_register.h"
#include "ui/common/page.h"
#include "ui/papers/paper_fonts.h"

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xiange {
class CaseBook;
}

namespace xiange::ui {

class Choices;
class PaperLayout;
class PaperModel;
class PaperPreview;
class Prompt;

/// 文书: the register of papers, the real pages beside it, and what can be done with one.
class PapersPage : public Page {
    Q_OBJECT

public:
    PapersPage(PaperRegister& papers, CasePapers& casePapers, CaseBook& cases, const Clock& clock,
               Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    /// `paper` shows one; `dropoutCase` with action "report" or "registration" writes one, from
    /// the newest facts, or shows the draft there is.
    void goTo(const Target& target) override;
    void print() override;

private:
    QWidget* makeList();
    QWidget* makeSheet();
    void fillNewMenu();
    void write(PaperKind kind, CaseId dropoutCase);
    void choose(PaperId paper);
    void showCurrent();
    void showNothing();
    void tellWhatIsMissing(const QStringList& missing);
    void saveAs(const QString& what, const QString& ending, const QString& filter,
                const std::function<Result<void>(const QString&)>& write);
    void savePdf();
    void saveOdt();
    void rewrite();
    void markPrinted();
    void advance();
    [[nodiscard]] const RegisteredPaper* current() const;
    [[nodiscard]] QString proposedFile(const QString& ending) const;
    template <typename T> bool tell(const Result<T>& result);

    PaperRegister& m_papers;
    CasePapers& m_casePapers;
    CaseBook& m_cases;
    const Clock& m_clock;
    Prompt& m_prompt;
    PaperFonts m_fonts;
    PaperText m_text;
    std::shared_ptr<const PaperLayout> m_layout;

    PaperModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    Choices* m_states = nullptr;
    QMenu* m_newMenu = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_actions = nullptr;
    PaperPreview* m_preview = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_rewrite = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace xiange::ui
