#pragma once

#include "core/reports/report_desk.h"

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

/// The school's side of reporting upward: what this month's file holds, and writing it.
class ReportMakeView : public QWidget {
    Q_OBJECT

public:
    ReportMakeView(ReportDesk& desk, const Clock& clock, Prompt& prompt, QWidget* parent = nullptr);

    void useSchool(SchoolId school);
    void refresh();

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

    ReportDesk& m_desk;
    const Clock& m_clock;
    Prompt& m_prompt;
    SchoolId m_school;
    SchoolReport m_report;

    QComboBox* m_months = nullptr;
    QPushButton* m_write = nullptr;
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
