#pragma once

#include "core/base/error.h"
#include "ui/cases/entry_fields.h"
#include "ui/common/card.h"

#include <QMap>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace xiange::ui {

class DayField;
class Prompt;

/// What somebody has typed so far: kept when another case is looked at, until it is saved.
struct EntryDraft {
    CaseEntry entry;
    QList<EvidenceFile> evidence;
};

/// One small form for one entry of a case. It asks only what the kind needs, says what is missing
/// beside the fields, and keeps what was typed through errors and reloads.
class EntryForm : public Card {
    Q_OBJECT

public:
    EntryForm(Prompt& prompt, QWidget* parent = nullptr);

    /// Shows the fields of the draft's kind. `reasons` are the ways in which the case may close.
    void begin(const QString& title, const EntryDraft& draft, QDate today,
               const QList<ClosingReason>& reasons = {});
    /// Lines over the fields, each with a tick or a cross; with a cross nothing can be saved.
    void setProof(const QStringList& there, const QStringList& missing);

    [[nodiscard]] EntryDraft draft() const;
    void setKind(EntryKind kind) { m_draft.entry.kind = kind; }
    void chooseMeans(ContactMeans means);
    void focusFirst();
    /// As if the save button were pressed.
    void submit();
    [[nodiscard]] EntryKind kind() const { return m_draft.entry.kind; }
    void complain(const Error& error);

signals:
    void submitted();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell {
        QWidget* control = nullptr;
        QLabel* label = nullptr;
        int span = 1;
    };
    void makeFields();
    QComboBox* addCombo(const char* name, const QString& label);
    QLineEdit* addLine(const char* name, const QString& label, int span = 1);
    DayField* addDay(const char* name, const QString& label);
    void addCell(const char* name, const QString& label, QWidget* control, int span = 1);
    void showFields();
    void place(const QStringList& names, int firstRow);
    void fill();
    void attach();
    void showEvidence();
    [[nodiscard]] bool readable();
    [[nodiscard]] std::optional<ClosingReason> closingReason() const;

    Prompt& m_prompt;
    EntryDraft m_draft;
    QDate m_today;
    QMap<QString, Cell> m_cells;
    QLabel* m_title = nullptr;
    QLabel* m_there = nullptr;
    QLabel* m_missing = nullptr;
    QGridLayout* m_grid = nullptr;
    QComboBox* m_means = nullptr;
    QComboBox* m_outcome = nullptr;
    QComboBox* m_cause = nullptr;
    QComboBox* m_whereabouts = nullptr;
    QComboBox* m_placement = nullptr;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_withWhom = nullptr;
    QLineEdit* m_attitude = nullptr;
    QLineEdit* m_nextStep = nullptr;
    QLineEdit* m_document = nullptr;
    QLineEdit* m_approver = nullptr;
    DayField* m_day = nullptr;
    DayField* m_nextStepDay = nullptr;
    DayField* m_receipt = nullptr;
    DayField* m_deadline = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_textLabel = nullptr;
    QPushButton* m_attach = nullptr;
    QLabel* m_evidence = nullptr;
    QLabel* m_complaint = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace xiange::ui
