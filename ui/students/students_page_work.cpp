// What is done with the list of children: several at once, filters with a name, files.
#include "ui/common/prompt.h"
#include "ui/students/bulk_bar.h"
#include "ui/students/student_list_model.h"
#include "ui/students/students_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelection>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace xiange::ui {

QList<StudentId> StudentsPage::chosen() const {
    QList<StudentId> children;
    // By ranges: an index for each of a district's children would take too long. Rows are always
    // chosen whole.
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            children.append(m_model->line(row).id);
        }
    }
    return children;
}

// Widths and order as this account left them; the column that takes the rest has none of its own.
void StudentsPage::readLayout() {
    if (m_layoutRead) {
        return;
    }
    const ListLayout layout = m_work.filters.layout().value_or(ListLayout());
    if (layout.widths.size() == StudentListModel::ColumnCount) {
        for (int i = 0; i < StudentListModel::ColumnCount; ++i) {
            if (i != StudentListModel::Groups && layout.widths[i] > 0) {
                m_table->setColumnWidth(i, layout.widths[i]);
            }
        }
    }
    if (layout.sortColumn >= 0 && layout.sortColumn < StudentListModel::ColumnCount) {
        m_sortColumn = layout.sortColumn;
        m_sortOrder = layout.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_table->horizontalHeader()->setSortIndicatorShown(true);
        m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    }
    m_layoutRead = true;
}

void StudentsPage::keepLayout() {
    ListLayout layout;
    for (int i = 0; i < StudentListModel::ColumnCount; ++i) {
        // A hidden column has no width: the one it had is no less true.
        layout.widths.append(m_table->isColumnHidden(i) ? 0 : m_table->columnWidth(i));
    }
    layout.sortColumn = m_sortColumn;
    layout.descending = m_sortOrder == Qt::DescendingOrder;
    if (const auto kept = m_work.filters.keepLayout(layout); !kept) {
        emit failed(kept.error());
    }
}

void StudentsPage::wait() {
    m_reader.wait();
    m_writer.wait();
    m_bulk->wait();
}

void StudentsPage::undoBulk() {
    m_bulk->undo();
}

void StudentsPage::exportTo(ExportColumns columns, bool chosenOnly) {
    const auto reason =
        m_prompt.line(this, tr("Export"), tr("What for? It stands in the log."), {});
    if (!reason) {
        return;
    }
    const QString path =
        m_prompt.saveFile(this, tr("Export"), tr("Children") + QStringLiteral(".xlsx"),
                          tr("Workbook (*.xlsx);;Text (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    ExportWish wish{filter(), chosenOnly ? chosen() : QList<StudentId>(), columns, *reason};
    m_writer.start([this, wish, path](WorkProgress&) { return m_work.files.write(wish, path); },
                   [this, path](const Result<int>& rows) {
                       if (!rows) {
                           emit failed(rows.error());
                           return;
                       }
                       emit noticed(tr("%n child(ren) written to %1.", nullptr, *rows).arg(path));
                   });
}

} // namespace xiange::ui
