#include "ui/checks/term_section.h"

#include "ui/checks/progress_delegate.h"
#include "ui/checks/term_schools.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/tone_line.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;

QStandardItem* cell(const QString& text, Tone tone = Tone::Plain) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (tone != Tone::Plain) {
        item->setData(static_cast<int>(tone), role::tone);
    }
    return item;
}

} // namespace

// ---- showing ------------------------------------------------------------------------------

void TermSection::useSchool(SchoolId school) {
    if (school != m_school || m_fromList) {
        m_school = school;
        m_fromList = false;
        m_class = {};
        m_changed = false;
    }
}

void TermSection::enter(SchoolId school, bool fromList) {
    if (const QString left = unfinished(); !left.isEmpty()) {
        emit failed({ErrorKind::Conflict, left, {}, {}});
        return;
    }
    useSchool(school);
    m_fromList = fromList;
    refresh();
    if (school.isValid()) {
        m_classes->setFocus();
    } else {
        m_schools->setFocus();
    }
}

void TermSection::refresh() {
    const auto state =
        m_school.isValid() ? m_checks.current(m_school) : Result<TermCheckState>(TermCheckState());
    m_state = state.value_or(TermCheckState());
    if (!state || m_state.classes.isEmpty()) {
        m_empty->say(!state ? state.error().text : tr("No class has children yet"),
                     tr("Import the roster first."));
    }
    m_stack->setCurrentIndex(!m_school.isValid() ? 2 : state && !m_state.classes.isEmpty() ? 0 : 1);
    m_all->setVisible(m_fromList);
    m_figures->setToolTip(m_state.check.schoolName);
    if (!m_school.isValid()) {
        m_schools->refresh();
    }
    fillTop();
    fillClasses();
    if (!m_changed) {
        showChosen();
    }
}

bool TermSection::canChange() const {
    return m_state.check.isOpened() && !m_state.check.isFinished();
}

void TermSection::fillTop() {
    const ArrivalFigures& total = m_state.total;
    const auto piece = [](const QString& word, int value, Tone tone = Tone::Plain) {
        return ToneLine::Piece{word, number(value), value > 0 ? tone : Tone::Plain};
    };
    m_figures->setPieces({piece(tr("expected"), total.expected),
                          piece(tr("arrived"), total.arrived, Tone::Good),
                          piece(tr("missing"), total.missing, Tone::Danger),
                          piece(tr("suspected"), total.suspected, Tone::Danger),
                          piece(tr("classes open"), m_state.classesOpen, Tone::Caution)});
    const TermCheck& check = m_state.check;
    const auto left = m_clock.today().daysTo(check.deadline);
    const QString due = shortDate(check.deadline);
    m_countdown->setText(
        check.isFinished()
            ? tr("Finished on %1").arg(shortDate(check.finishedAt.toLocalTime().date()))
        : left >= 0 ? tr("Due %1, %n day(s) left", nullptr, static_cast<int>(left)).arg(due)
                    : tr("Was due %1, %n day(s) ago", nullptr, static_cast<int>(-left)).arg(due));
    setTone(m_countdown, check.isFinished() ? Tone::Good
                         : left < 0         ? Tone::Danger
                         : left <= 7        ? Tone::Caution
                                            : Tone::Accent);
    const bool any = !m_state.classes.isEmpty();
    m_countdown->setVisible(any);
    m_figures->setVisible(any);
    m_open->setVisible(any && !check.isOpened());
    m_finish->setVisible(canChange());
    const Result<void> may = m_checks.mayOpen(m_school);
    for (QPushButton* button : {m_open, m_finish}) {
        button->setEnabled(may.has_value());
        if (!may) {
            button->setToolTip(may.error().text);
        }
    }
    m_report->setVisible(any && check.isOpened());
    m_save->setVisible(check.isOpened());
}

void TermSection::fillClasses() {
    const QSignalBlocker quiet(m_classes->selectionModel());
    m_classModel->clear();
    m_classModel->setHorizontalHeaderLabels(
        {tr("Class"), tr("Head teacher"), tr("Missing"), tr("Arrived")});
    auto* everybody = cell(tr("All missing"));
    everybody->setData(true, role::strong);
    m_classModel->appendRow(
        {everybody, cell({}),
         cell(number(m_state.missing), m_state.missing > 0 ? Tone::Danger : Tone::Muted),
         cell({})});
    int shown = 0;
    for (const ClassArrival& arrival : std::as_const(m_state.classes)) {
        auto* name = cell(shortClassName(arrival.name));
        name->setData(arrival.schoolClass.value, idRole);
        name->setData(true, role::strong);
        auto* progress = cell(
            QStringLiteral("%1/%2").arg(arrival.figures.arrived).arg(arrival.figures.expected));
        progress->setData(arrival.figures.arrived, role::done);
        progress->setData(arrival.figures.expected, role::whole);
        const int missing = arrival.figures.missing;
        m_classModel->appendRow(
            {name, cell(arrival.headTeacher),
             arrival.isConfirmed() ? cell(number(missing), missing > 0 ? Tone::Danger : Tone::Good)
                                   : cell(tr("open"), Tone::Caution),
             progress});
        if (arrival.schoolClass == m_class) {
            shown = m_classModel->rowCount() - 1;
        }
    }
    for (const auto& [column, width] : {std::pair(0, 100), std::pair(1, 92), std::pair(2, 60)}) {
        m_classes->setColumnWidth(column, width);
    }
    if (shown == 0 && m_state.missing == 0 && m_classModel->rowCount() > 1) {
        shown = 1;
    }
    m_classes->selectRow(shown);
}

ClassId TermSection::chosenClass() const {
    return ClassId(
        m_classModel->index(m_classes->currentIndex().row(), 0).data(idRole).toLongLong());
}

void TermSection::showChosen() {
    m_class = chosenClass();
    m_changed = false;
    m_list = {};
    const auto about = std::ranges::find(m_state.classes, m_class, &ClassArrival::schoolClass);
    if (about != m_state.classes.cend()) {
        m_list.about = *about; // shown before the check is opened, too
    }
    if (m_class.isValid() && m_state.check.isOpened()) {
        if (const auto list = m_checks.classList(m_state.check.id, m_class)) {
            m_list = *list;
        } else {
            emit failed(list.error());
        }
    } else if (!m_class.isValid()) {
        m_list.children = m_state.notArrived;
    }
    m_find->clear();
    fillChildren();
}

QList<QStandardItem*> TermSection::rowOf(const ArrivalChild& child) const {
    auto* seat = cell(m_class.isValid() ? (child.seat > 0 ? number(child.seat) : QString())
                                        : shortClassName(child.className),
                      Tone::Muted);
    auto* name = cell(child.name);
    name->setData(true, role::strong);
    QString tag;
    Tone tone = Tone::Muted;
    if (child.dropoutCase.isValid() && !child.arrivedOn.isValid()) {
        tag = tr("Suspected");
        tone = Tone::Danger;
    } else if (child.arrivedOn.isValid()) {
        tag = tr("Came on %1").arg(shortDate(child.arrivedOn));
        tone = Tone::Good;
    } else if (child.left) {
        tag = tr("Left the school");
    } else if (child.absent) {
        tag = child.decision == ArrivalDecision::Explained ? tr("Not here, explained")
                                                           : tr("Did not come");
        tone = child.decision == ArrivalDecision::Explained ? Tone::Accent : Tone::Caution;
    }
    auto* state = cell({});
    if (!tag.isEmpty()) {
        state->setData(QStringList{tag}, role::tags);
        state->setData(static_cast<int>(tone), role::tagTone);
    }
    QStringList why;
    if (child.cause) {
        why.append(displayName(*child.cause));
    }
    why.append(child.note);
    why.removeAll(QString());
    return {seat, name, state,
            cell(child.whereabouts   ? displayName(*child.whereabouts)
                 : child.isMissing() ? tr("not known")
                                     : QString(),
                 child.isMissing() && !child.whereabouts ? Tone::Caution : Tone::Plain),
            cell(why.join(QStringLiteral(" · ")))};
}

void TermSection::fillChildren() {
    const int row = m_children->currentIndex().row();
    {
        const QSignalBlocker quiet(m_children->selectionModel());
        m_childModel->clear();
        m_childModel->setHorizontalHeaderLabels({m_class.isValid() ? tr("Seat") : tr("Class"),
                                                 tr("Name"), tr("State"), tr("Whereabouts"),
                                                 tr("Cause and note")});
        for (const ArrivalChild& child : std::as_const(m_list.children)) {
            m_childModel->appendRow(rowOf(child));
        }
        const int widths[] = {m_class.isValid() ? 60 : 90, 110, 130, 150};
        for (int i = 0; i < 4; ++i) {
            m_children->setColumnWidth(i, widths[i]);
        }
        if (m_childModel->rowCount() > 0) {
            m_children->selectRow(qBound(0, row, m_childModel->rowCount() - 1));
        }
    }
    const bool confirmed = m_list.about.isConfirmed();
    m_childCard->setTitle(m_class.isValid() ? shortClassName(m_list.about.name)
                                            : tr("Children who did not come"));
    m_childCard->setNote(
        !m_state.check.isOpened() ? tr("open the check first")
        : !m_class.isValid()
            ? tr("%n child(ren), %1 to be decided", nullptr, m_state.missing).arg(m_state.undecided)
        : confirmed ? tr("confirmed by %1").arg(m_list.about.confirmedBy)
                    : tr("not gone through yet"));
    m_find->setVisible(m_class.isValid());
    m_confirm->setVisible(m_class.isValid());
    m_find->setEnabled(canChange());
    m_confirm->setEnabled(canChange() && (m_changed || !confirmed));
    fillChildBar();
}

ArrivalChild* TermSection::chosenChild() {
    const int row = m_children->currentIndex().row();
    return row >= 0 && row < m_list.children.size() ? &m_list.children[row] : nullptr;
}

void TermSection::fillChildBar() {
    const ArrivalChild* child = chosenChild();
    const bool away = child != nullptr && child->absent && !child->left && canChange();
    const bool stored = away && !m_changed;
    const bool missing = away && !child->arrivedOn.isValid();
    const QSignalBlocker quietWhere(m_whereabouts);
    const QSignalBlocker quietCause(m_cause);
    const QString where =
        away && child->whereabouts ? codeOf(whereaboutsCodes, *child->whereabouts) : QString();
    const QString cause = away && child->cause ? codeOf(causes, *child->cause) : QString();
    m_whereabouts->setCurrentIndex(std::max(0, m_whereabouts->findData(where)));
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(cause)));
    m_note->setText(away ? child->note : QString());
    m_whereabouts->setEnabled(missing);
    m_cause->setEnabled(missing);
    m_note->setEnabled(missing);
    m_arrived->setEnabled(stored);
    m_arrived->setText(away && child->arrivedOn.isValid() ? tr("Not yet") : tr("Has come"));
    const bool open = stored && missing && !child->dropoutCase.isValid();
    m_explained->setEnabled(open && child->whereabouts);
    m_suspected->setEnabled(open && child->whereabouts);
}

} // namespace xiange::ui
