#include "ui/common/prompt.h"
#include "ui/students/profile_panel.h"
#include "ui/students/students_page.h"

namespace xiange::ui {

void StudentsPage::print() {
    const StudentId child = m_profile->student();
    if (!child.isValid() || !m_child.writeOwnRecord) {
        return;
    }
    const QString path =
        m_prompt.saveFile(this, tr("All that is kept about this child, for the guardian"),
                          tr("Own record.pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const auto done = m_child.writeOwnRecord(child, path);
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit noticed(tr("Written: %1").arg(path));
}

// Ctrl+Z takes back what was done last: to several children, or to one record.
void StudentsPage::undo() {
    if (m_bulkLast) {
        undoBulk();
        m_bulkLast = false;
        return;
    }
    tell(m_profile->undo(), tr("Taken back — %1"), tr("There is no change to take back."));
}

void StudentsPage::redo() {
    tell(m_profile->redo(), tr("Made again — %1"), tr("There is no change to make again."));
}

void StudentsPage::tell(const Result<QString>& what, const QString& sentence,
                        const QString& nothing) {
    if (!what) {
        emit failed(what.error());
        return;
    }
    emit noticed(what->isEmpty() ? nothing : sentence.arg(*what));
    if (!what->isEmpty()) {
        emit saved();
    }
}

} // namespace xiange::ui
