#pragma once

#include "core/papers/paper_register.h"
#include "ui/papers/paper_fonts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace xiange::ui {

class PaperLayout;
class PaperPreview;
class EmptyState;

/// The pages of a paper as they will be printed, what is missing on it, and what can be done.
class PaperSheet : public QWidget {
    Q_OBJECT

public:
    explicit PaperSheet(const PaperFonts& fonts, QWidget* parent = nullptr);

    void showPaper(const RegisteredPaper& paper, const PaperText& text);
    void showNothing();
    /// How many papers the buttons act on.
    void setChosen(int count);
    void setEditing(bool editing);
    /// What the case does not say yet of this paper; empty: nothing.
    void setToRecord(const QString& entry);
    [[nodiscard]] std::shared_ptr<const PaperLayout> layoutShown() const { return m_layout; }

signals:
    void printWanted();
    void pdfWanted();
    void odtWanted();
    void editWanted();
    void refillWanted();
    void advanceWanted();
    void recordWanted();

private:
    void makeActions();
    void showStep(const RegisteredPaper& paper);
    void tellWhatIsMissing(const QStringList& missing);
    [[nodiscard]] QString about(const RegisteredPaper& paper) const;

    const PaperFonts& m_fonts;
    PaperId m_paper;
    std::shared_ptr<const PaperLayout> m_layout;
    QWidget* m_actions = nullptr;
    PaperPreview* m_preview = nullptr;
    EmptyState* m_nothing = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_about = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_odt = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_refill = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_record = nullptr;
};

} // namespace xiange::ui
