#pragma once

#include "core/students/changes_import.h"
#include "ui/students/imports.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace xiange::ui {

class BackgroundWork;
class ChangesReview;
class Choices;
class DropZone;
class ImportColumnsStep;
class ImportHeaderStep;
class ImportHistory;
class ImportReview;
class MessageBar;
class Prompt;
class StepStrip;

/// 导入花名册: a file, its row of headings, what the columns mean, a dry run to look at, the import
/// in one piece, and what came of it. A list of status changes 学籍异动 goes the same way.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    ImportPanel(const Imports& imports, const Clock& clock, Prompt& prompt,
                QWidget* parent = nullptr);
    ~ImportPanel() override;

    /// Begins anew, for the rows of this school; where it is invalid and there are several, the
    /// person can choose one here.
    void begin(SchoolId school);
    void readFile(const QString& path);
    [[nodiscard]] bool isBusy() const;
    /// For tests: until nothing runs any more.
    void wait();

signals:
    /// The person is finished here.
    void closed();
    /// Something was written (an import, or its undo).
    void written();
    void failed(const xiange::Error& error);
    void noticed(const QString& text);

private:
    enum Step { Choosing, Header, Columns, Trying, Done, Working };
    struct Dry;

    void build();
    void buildHeading(QVBoxLayout* column);
    void buildStack();
    void listen();
    void buildFoot();
    void chooseFile();
    void opened(Result<RosterFile> file);
    void showTable(HeadingMatch table);
    void tryAgain();
    void planned(Dry dry);
    void fillSchools();
    [[nodiscard]] SchoolId school() const;
    void askWhichSchool(const Error& error);
    void askAboutSchool(const Error& error);
    [[nodiscard]] bool isListOfChanges() const;
    void doImport();
    void imported(Result<RosterResult> result);
    void recorded(Result<ChangesResult> result);
    void takeBack(ImportId import);
    void takenBack(const Result<int>& undone);
    void revealNumbers();
    void showHistory();
    void saveRejected();
    void goTo(Step step);
    void showFoot();
    void goOn();
    void back();
    [[nodiscard]] RosterOptions options() const;

    Imports m_imports;
    const Clock& m_clock;
    Prompt& m_prompt;
    BackgroundWork* m_work = nullptr;
    SchoolId m_school; ///< of the page; invalid: all schools
    Step m_step = Choosing;
    Step m_steppedFrom = Choosing; ///< where the person was before an import is taken back
    std::shared_ptr<RosterFile> m_file;
    bool m_columnsChosen = false; ///< by hand, so worth remembering
    bool m_otherCode = false;     ///< the person said that it is the same school
    RosterPlan m_plan;
    ChangesPlan m_changesPlan;
    ImportId m_import;

    QLabel* m_about = nullptr;
    StepStrip* m_steps = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    DropZone* m_drop = nullptr;
    ImportHistory* m_history = nullptr;
    ImportHeaderStep* m_header = nullptr;
    ImportColumnsStep* m_columns = nullptr;
    ImportReview* m_review = nullptr;
    ChangesReview* m_changesReview = nullptr;
    QLabel* m_working = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_foot = nullptr;
    QComboBox* m_schools = nullptr;
    Choices* m_scope = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace xiange::ui
