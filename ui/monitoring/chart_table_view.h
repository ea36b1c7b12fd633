#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

/// What a chart shows, in words and numbers.
struct ChartTable {
    QStringList headings;
    QList<QStringList> rows;

    /// Lines with tabs between the columns, as a spreadsheet takes them from the clipboard.
    [[nodiscard]] QString asText() const;
};

/// A chart as a table; Enter opens the names behind a row, as in the chart.
class ChartTableView : public QWidget {
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void set(const QString& title, const ChartTable& table);

signals:
    void opened(int row);
    void back();

private:
    ChartTable m_shown;
    QLabel* m_title = nullptr;
    QStandardItemModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace xiange::ui
