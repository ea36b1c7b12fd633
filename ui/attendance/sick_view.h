#pragma once

#include "core/attendance/leave_book.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class EmptyState;
class Prompt;
class ToneLine;

/// 因病缺课追踪: who is away through illness on a day, with what, since when; a zero report when
/// nobody is.
class SickView : public QWidget {
    Q_OBJECT

public:
    SickView(LeaveBook& leaves, Prompt& prompt, QWidget* parent = nullptr);

    void show(SchoolId school, QDate day);
    /// What it comes to and the buttons: stands where the page wants it, over the table.
    [[nodiscard]] QWidget* bar() const { return m_bar; }
    void print();

signals:
    void opened(const xiange::RollKey& key);
    void failed(const xiange::Error& error);
    void noticed(const QString& text);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void buildBar();
    void fill();
    void open(const QModelIndex& index);
    void saveSheet();

    LeaveBook& m_leaves;
    Prompt& m_prompt;
    SickReport m_report;
    QWidget* m_bar = nullptr;
    ToneLine* m_summary = nullptr;
    QPushButton* m_sheet = nullptr;
    QPushButton* m_print = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace xiange::ui
