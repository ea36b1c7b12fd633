// What is done with the list of children: several at once, filters with a name, files.
#include "ui/common/prompt.h"
#include "ui/students/bulk_bar.h"
#include "ui/students/student_list_model.h"
#include "ui/students/students_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace xiange::ui {

QList<StudentId> StudentsPage::chosen() const {
    QList<StudentId> children;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        children.append(m_model->line(row.row()).id);
    }
    return children;
}

void StudentsPage::wait() {
    m_reader.wait();
    m_writer.wait();
}

void StudentsPage::undoBulk() {
    if (!m_work.bulk.canUndo()) {
        return;
    }
    const auto undone = m_work.bulk.undo();
    if (!undone) {
        emit failed(undone.error());
        return;
    }
    emit noticed(tr("Taken back for %n child(ren).", nullptr, *undone));
    emit saved();
    readList();
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
