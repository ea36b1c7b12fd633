// What is done with the list of children: several at once, filters with a name, files.
#include "ui/common/prompt.h"
#include "ui/students/bulk_bar.h"
#include "ui/students/student_list_model.h"
#include "ui/students/students_page.h"

#include <QComboBox>
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
