#pragma once

#include "core/cases/case_codes.h"
#include "core/papers/paper_desk.h"
#include "ui/common/page.h"
#include "ui/papers/paper_fonts.h"
#include "ui/papers/paper_output.h"

#include <functional>

class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace xiange {
class CaseBook;
class Schools;
} // namespace xiange

namespace xiange::ui {

class Choices;
class NewPaperPanel;
class PaperEditor;
class PaperModel;
class PaperSheet;
class Prompt;

/// 文书: the register of papers, the real pages beside it, and what can be done with one.
class PapersPage : public Page {
    Q_OBJECT

public:
    PapersPage(PaperRegister& papers, PaperDesk& desk, CaseBook& cases, Schools& schools,
               const Clock& clock, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    /// `paper` shows one; `dropoutCase` with a kind's code as the action writes one, or shows the
    /// draft there is; action "new" begins a new one.
    void goTo(const Target& target) override;
    void useSchool(SchoolId school) override;
    void print() override;
    [[nodiscard]] QString unfinished() const override;

private:
    /// What stands on the left of the pages.
    enum Side { List, New, Edit };
    /// A paper with its words, ready to go out.
    struct Ready {
        RegisteredPaper line;
        std::shared_ptr<const PaperLayout> layout;
        QStringList missing; ///< what is left blank on a draft
    };

    QWidget* makeHeading();
    QWidget* makeContent();
    QWidget* makeList();
    QWidget* makeSheet();
    void showSide(Side side);
    void beginNew();
    void write(PaperKind kind, const QList<PaperSubject>& subjects);
    void choose(const QList<PaperId>& papers);
    void selectRow(int row);
    void showCurrent();
    void edit();
    void keepEdits();
    void refill();
    void advance();
    void offerEntry();
    void record();
    [[nodiscard]] const RegisteredPaper* current() const;
    [[nodiscard]] QList<RegisteredPaper> chosen() const;
    template <typename T> bool tell(const Result<T>& result);

    // papers_page_output.cpp
    Result<std::vector<Ready>> makeReady(const QList<RegisteredPaper>& lines, bool draftMark);
    /// A draft of an earlier day gets the day of today; `line` is then the newer one.
    Result<void> bringUpToDate(RegisteredPaper& line);
    bool mayPrintWithBlanks(const std::vector<Ready>& papers);
    Result<void> keepPrinted(const std::vector<Ready>& papers);
    void markPrinted();
    Result<QByteArray> pdfOfChosen(const QList<RegisteredPaper>& lines);
    void savePdf();
    void saveOdt();
    void saveAs(const QString& what, const QString& ending, const QString& filter,
                const std::function<Result<void>(const QString&)>& write);
    [[nodiscard]] QString proposedFile(const QString& ending) const;

    PaperRegister& m_papers;
    PaperDesk& m_desk;
    CaseBook& m_cases;
    Schools& m_schools;
    const Clock& m_clock;
    Prompt& m_prompt;
    SchoolId m_school;
    PaperFonts m_fonts;
    RegisteredPaper m_shown;
    PaperText m_text;
    std::optional<EntryKind> m_toRecord; ///< what the case does not say yet of the paper shown
    bool m_editing = false;
    bool m_unkept = false; ///< typed and not yet in the register

    PaperModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    Choices* m_states = nullptr;
    QPushButton* m_begin = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_side = nullptr;
    NewPaperPanel* m_new = nullptr;
    PaperEditor* m_editor = nullptr;
    PaperSheet* m_sheet = nullptr;
    QTimer* m_keep = nullptr;
};

template <typename T> bool PapersPage::tell(const Result<T>& result) {
    if (!result) {
        emit failed(result.error());
    }
    return result.has_value();
}

} // namespace xiange::ui
