#pragma once

#include "core/reports/report_desk.h"
#include "ui/common/paper_out.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class Card;
class EmptyState;
class Prompt;
class ToneLine;

/// The monthly report 月报 as a paper and as a workbook; whoever makes the window knows how.
struct MonthPapers {
    std::function<Result<PaperText>(ReportMonth month, SchoolId school)> paper;
    std::function<Result<int>(ReportMonth month, SchoolId school, const QString& path)> sheet;
    std::function<Result<void>(ReportMonth month, SchoolId school)> printed = {}; ///< it went up
    PaperOut out;
};

/// The school's side of reporting upward: what this month's file holds, and writing it.
class ReportMakeView : public QWidget {
    Q_OBJECT

public:
    ReportMakeView(ReportDesk& desk, MonthPapers papers, const Clock& clock, Prompt& prompt,
                   QWidget* parent = nullptr);

    void useSchool(SchoolId school);
    void refresh();
    void print();

signals:
    void failed(const xiange::Error& error);
    void noticed(const QString& text);
    void saved();

private:
    QWidget* buildContent();
    void fillMonths();
    [[nodiscard]] ReportMonth month() const;
    void show(const SchoolReport& report);
    void write();
    void saveSheet();

    ReportDesk& m_desk;
    MonthPapers m_papers;
    const Clock& m_clock;
    Prompt& m_prompt;
    SchoolId m_school;
    SchoolReport m_report;

    QComboBox* m_months = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_print = nullptr;
    ToneLine* m_figures = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Card* m_card = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_key = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

/// The months one may report or look at, the newest first.
void offerMonths(QComboBox& box, QDate today);

} // namespace xiange::ui
