#pragma once

#include "core/base/error.h"
#include "core/calendar/school_calendar.h"
#include "ui/cases/entry_fields.h"
#include "ui/common/card.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace xiange::ui {

class Attachments;
class DayField;
class MeasureEditor;
class Prompt;

inline constexpr int formColumns = 4;

/// One entry that another one may be about, as a choice.
struct AboutChoice {
    EntryId entry;
    int measure = -1; ///< of a plan
    QString words;
};

/// What a form has to know of the case around it.
struct FormContext {
    QDate today;
    QList<ClosingReason> reasons; ///< in which the case may close
    QList<AboutChoice> about;     ///< earlier entries to choose from
    QList<Actor> accounts;        ///< under whose account it may be decided
    AccountId acting;             ///< the account at the keyboard
    QList<SpecialDay> country;    ///< for the working day that is proposed
    bool approving = false;       ///< a proposed closing is looked at: only the account is asked
    QDate presentOn = {};         ///< the school's own roll has the child present on that day
};

/// One small form for one entry of a case. It asks only what the kind needs, says what is missing
/// beside the fields, and keeps what was typed through errors and reloads.
class EntryForm : public Card {
    Q_OBJECT

public:
    EntryForm(Prompt& prompt, QWidget* parent = nullptr);

    /// Shows the fields of the draft's kind.
    void begin(const QString& title, const EntryDraft& draft, const FormContext& context);
    /// Lines over the fields, each with a tick or a cross; with a cross nothing can be saved.
    void setProof(const QStringList& there, const QStringList& missing);

    /// A remark under the proof, for what a person should know before deciding.
    void setNote(const QString& note);

    [[nodiscard]] EntryDraft draft() const;
    void setKind(EntryKind kind) { m_draft.entry.kind = kind; }
    void chooseMeans(ContactMeans means);
    void focusFirst();
    /// As if the save button were pressed.
    void submit();
    [[nodiscard]] EntryKind kind() const { return m_draft.entry.kind; }
    void complain(const Error& error);
    /// Whether a person has changed anything since the form was opened.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// The account chosen for a decision; invalid where none is asked or somebody else will.
    [[nodiscard]] AccountId account() const;

signals:
    void submitted();
    void cancelled();
    /// Something was typed a moment ago: worth keeping.
    void typed();
    /// A file came or went.
    void filesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Cell {
        QWidget* control = nullptr;
        QLabel* label = nullptr;
        int span = 1;
    };
    void makeFields();
    void makeChoices();
    void listen();
    QComboBox* addCombo(const char* name, const QString& label, int span = 1);
    QLineEdit* addLine(const char* name, const QString& label, int span = 1);
    DayField* addDay(const char* name, const QString& label);
    void addCell(const char* name, const QString& label, QWidget* control, int span = 1);
    void showFields();
    /// Those of the cells whose field this kind of entry asks for.
    [[nodiscard]] QStringList
    asked(std::initializer_list<std::pair<EntryField, const char*>> cells) const;
    [[nodiscard]] QStringList namesOver() const;
    [[nodiscard]] QStringList namesUnder() const;
    void place(const QStringList& names, int firstRow);
    void fill();
    void fillChoices();
    void showHint();
    /// Proposes outcome, next step and day; never over what a person typed.
    void advise(bool fromWords);
    void showDependents();
    /// A deadline nobody has touched keeps its distance from the day.
    void moveDeadline();
    QSpinBox* addNumber(const char* name, const QString& label, int most);
    [[nodiscard]] bool readable();
    [[nodiscard]] std::optional<ClosingReason> closingReason() const;
    /// Whether the closing chosen contradicts the school's own roll.
    [[nodiscard]] bool asksAboutPresence() const;

    EntryDraft m_draft;
    FormContext m_context;
    QString m_advised; ///< the next step that was proposed and not touched
    bool m_filling = false;
    bool m_touched = false;
    QMap<QString, Cell> m_cells;
    QLabel* m_title = nullptr;
    QLabel* m_there = nullptr;
    QLabel* m_missing = nullptr;
    QLabel* m_note = nullptr;
    QString m_standingNote;
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
    QCheckBox* m_present = nullptr;
    QComboBox* m_account = nullptr;
    QComboBox* m_about = nullptr;
    QComboBox* m_department = nullptr;
    QComboBox* m_service = nullptr;
    QLineEdit* m_witness = nullptr;
    QComboBox* m_measureState = nullptr;
    QSpinBox* m_visits = nullptr;
    QSpinBox* m_lessons = nullptr;
    MeasureEditor* m_measures = nullptr;
    QTimer* m_pause = nullptr;
    DayField* m_day = nullptr;
    DayField* m_nextStepDay = nullptr;
    DayField* m_receipt = nullptr;
    DayField* m_deadline = nullptr;
    QDate m_movedDeadline; ///< as the form set it; another day is a person's
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_textLabel = nullptr;
    Attachments* m_attachments = nullptr;
    QLabel* m_complaint = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace xiange::ui
