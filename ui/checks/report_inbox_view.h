#pragma once

#include "core/papers/town_ledger.h"
#include "ui/common/background_work.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class Card;
class EmptyState;
class Prompt;
class ToneLine;

/// The town's side of reporting upward: takes schools' files in (by dialog or dropped), says what
/// became of each, and shows who has not reported, what contradicts, and the sums.
class ReportInboxView : public QWidget {
    Q_OBJECT

public:
    ReportInboxView(ReportInbox& inbox, TownLedger& ledger, const Clock& clock, Prompt& prompt,
                    QWidget* parent = nullptr);

    void refresh();
    /// Takes files in, in the background.
    void open(const QStringList& paths);
    void wait() { m_work.wait(); } ///< for tests

signals:
    void failed(const xiange::Error& error);
    void noticed(const QString& text);
    void saved();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Opened {
        QString path;
        QByteArray content;
        ReceivedFile file;
    };
    void buildTop();
    QWidget* buildMonth();
    QWidget* buildFiles();
    void choose();
    void take(QList<Opened> files, const QStringList& compared);
    void keep(const Result<QList<Opened>>& taken);
    void fillFiles();
    void showFile();
    void confirmKey();
    void show(const ReceivedMonth& month);
    void saveLedger();
    [[nodiscard]] ReportMonth month() const;
    void goToReportedMonth();

    ReportInbox& m_inbox;
    TownLedger& m_ledger;
    const Clock& m_clock;
    Prompt& m_prompt;
    BackgroundWork m_work{this};
    QList<Opened> m_files;
    bool m_monthFound = false;

    QComboBox* m_months = nullptr;
    ToneLine* m_figures = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QLabel* m_doubts = nullptr;
    Card* m_fileCard = nullptr;
    QListWidget* m_fileList = nullptr;
    QLabel* m_fileWords = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace xiange::ui
