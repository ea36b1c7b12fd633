#include "ui/checks/term_section.h"
#include "ui/common/formats.h"
#include "ui/common/prompt.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

bool TermSection::tell(const Result<void>& done) {
    if (!done) {
        emit failed(done.error());
        return false;
    }
    emit saved();
    refresh();
    return true;
}

void TermSection::open() {
    if (const auto opened = m_checks.open(m_school); !opened) {
        emit failed(opened.error());
        return;
    }
    m_class = {};
    tell({});
    m_find->setFocus();
}

void TermSection::finish() {
    if (m_prompt.confirm(this, tr("Finish the check"),
                         tr("The figures are frozen: a finished check can't be changed."),
                         tr("Finish"))) {
        tell(m_checks.finish(m_state.check.id));
    }
}

void TermSection::save() {
    const QString path =
        m_prompt.saveFile(this, tr("Save the statistics"),
                          QStringLiteral("%1开学排查.xlsx").arg(m_state.check.schoolName),
                          tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = m_checks.write(m_state.check.id, path); !written) {
        emit failed(written.error());
        return;
    }
    emit noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void TermSection::print() {
    if (!m_state.check.isOpened()) {
        emit noticed(tr("Open the check first: the report says what it found."));
        return;
    }
    Target target;
    target.page = PageKind::Papers;
    target.action = QStringLiteral("term_check");
    emit going(target);
}

void TermSection::find(const QString& typed) {
    const QString wanted = typed.trimmed().toLower();
    for (int row = 0; !wanted.isEmpty() && row < m_list.children.size(); ++row) {
        const ArrivalChild& child = m_list.children[row];
        if (child.name.contains(wanted) || child.searchKey.contains(wanted, Qt::CaseInsensitive) ||
            number(child.seat) == wanted) {
            m_children->selectRow(row);
            return;
        }
    }
}

void TermSection::toggle() {
    ArrivalChild* child = chosenChild();
    if (child == nullptr || !canChange() || !m_class.isValid() || child->left) {
        return;
    }
    if (child->dropoutCase.isValid()) {
        emit noticed(tr("%1 has a case: use \"Has come\".").arg(child->name));
        return;
    }
    child->absent = !child->absent;
    m_changed = true;
    m_find->clear();
    fillChildren();
}

void TermSection::takeFields() {
    ArrivalChild* child = chosenChild();
    if (child == nullptr || !m_whereabouts->isEnabled()) {
        return;
    }
    const NotArrived said{child->student,
                          fromCode(whereaboutsCodes, m_whereabouts->currentData().toString()),
                          fromCode(causes, m_cause->currentData().toString()), m_note->text()};
    if (said.whereabouts == child->whereabouts && said.cause == child->cause &&
        said.note == child->note) {
        return;
    }
    child->whereabouts = said.whereabouts;
    child->cause = said.cause;
    child->note = said.note;
    if (m_changed || (m_class.isValid() && !m_list.about.isConfirmed())) {
        fillChildren(); // written when the class is confirmed
        return;
    }
    tell(m_checks.setWhereabouts(m_state.check.id, said));
}

void TermSection::confirmClass() {
    QList<NotArrived> missing;
    for (const ArrivalChild& child : std::as_const(m_list.children)) {
        if (child.absent) {
            missing.append({child.student, child.whereabouts, child.cause, child.note});
        }
    }
    const int row = m_classes->currentIndex().row();
    if (!m_confirm->isEnabled()) {
        return;
    }
    const auto done =
        m_checks.confirmClass(m_state.check.id, m_class, missing, m_list.about.version);
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_changed = false;
    emit saved();
    refresh();
    for (int next = 1; next < m_classModel->rowCount(); ++next) {
        const int at = 1 + (row - 1 + next) % (m_classModel->rowCount() - 1);
        if (!m_state.classes[at - 1].isConfirmed()) {
            m_classes->selectRow(at);
            break;
        }
    }
    m_find->setFocus();
}

void TermSection::arrive() {
    if (const ArrivalChild* child = chosenChild()) {
        const bool back = child->arrivedOn.isValid();
        tell(m_checks.setArrived(m_state.check.id, child->student,
                                 back ? QDate() : m_clock.today()));
    }
}

void TermSection::explain() {
    if (const ArrivalChild* child = chosenChild()) {
        tell(m_checks.setExplained(m_state.check.id, child->student,
                                   child->decision != ArrivalDecision::Explained));
    }
}

void TermSection::suspect() {
    const ArrivalChild* child = chosenChild();
    if (child == nullptr ||
        !m_prompt.confirm(this, tr("Suspected dropout"),
                          tr("A case is opened for %1 and marked as suspected.").arg(child->name),
                          tr("Open the case"))) {
        return;
    }
    const QString name = child->name;
    const auto done = m_checks.suspect(m_state.check.id, {child->student});
    if (!done) {
        emit failed(done.error());
        return;
    }
    tell({});
    emit noticed(tr("%1 has a case now.").arg(name));
}

void TermSection::undo() {
    if (m_changed) {
        showChosen(); // what is not confirmed yet
    } else {
        emit noticed(tr("Everything is confirmed: mark the class again, or use \"Not yet\"."));
    }
}

void TermSection::goTo(const Target& target) {
    if (target.schoolClass.isValid() && !m_changed) {
        m_class = target.schoolClass;
        refresh();
    }
}

QString TermSection::unfinished() const {
    return m_changed
               ? tr("%1 is marked and not confirmed yet.").arg(shortClassName(m_list.about.name))
               : QString();
}

} // namespace xiange::ui
