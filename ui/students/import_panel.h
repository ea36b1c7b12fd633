#pragma once

#include "core/students/roster_import.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace xiange::ui {

class BackgroundWork;
class Choices;
class DropZone;
class ImportHistory;
class ImportReview;
class MessageBar;
class Prompt;
class StepStrip;

/// 导入花名册: a file, a dry run to look at, the import in one piece, and what came of it.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    ImportPanel(RosterImport& rosters, const Clock& clock, Prompt& prompt,
                QWidget* parent = nullptr);
    ~ImportPanel() override;

    /// Begins anew, for the rows of this school.
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
    enum Step { Choosing, Trying, Working, Done };
    struct Dry;

    void build();
    void buildFoot();
    void chooseFile();
    void tryAgain();
    void planned(Dry dry);
    void doImport();
    void imported(Result<RosterResult> result);
    void takeBack(ImportId import);
    void showHistory();
    void saveRejected();
    void goTo(Step step);
    void back();
    [[nodiscard]] RosterOptions options() const;

    RosterImport& m_rosters;
    const Clock& m_clock;
    Prompt& m_prompt;
    BackgroundWork* m_work = nullptr;
    SchoolId m_school;
    Step m_step = Choosing;
    std::shared_ptr<RosterFile> m_file;
    RosterPlan m_plan;
    ImportId m_import;

    QLabel* m_about = nullptr;
    StepStrip* m_steps = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    DropZone* m_drop = nullptr;
    ImportHistory* m_history = nullptr;
    ImportReview* m_review = nullptr;
    QLabel* m_working = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_foot = nullptr;
    Choices* m_scope = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_go = nullptr;
};

} // namespace xiange::ui
