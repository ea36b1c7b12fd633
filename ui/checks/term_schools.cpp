#include "ui/checks/term_schools.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

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

QStandardItem* count(int value, Tone toneOfSome) {
    return cell(number(value), value > 0 ? toneOfSome : Tone::Muted);
}

} // namespace

TermSchools::TermSchools(TermChecks& checks, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_checks(checks), m_clock(clock) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 8);
    m_table = new QTableView(card);
    describe(m_table, QStringLiteral("termSchools"), tr("Schools"),
             tr("Enter opens the check of the school"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    column->addWidget(card);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &TermSchools::chooseCurrent);
}

void TermSchools::refresh() {
    m_work.start([this](WorkProgress&) { return m_checks.schools(); },
                 [this](Result<QList<TermCheckState>> read) {
                     if (!read) {
                         emit failed(read.error());
                         return;
                     }
                     take(*read);
                 });
}

QList<QStandardItem*> TermSchools::rowOf(const TermCheckState& state) const {
    const TermCheck& check = state.check;
    auto* name = cell(check.schoolName);
    name->setData(check.school.value, idRole);
    name->setData(true, role::strong);
    const auto left = m_clock.today().daysTo(check.deadline);
    const auto stands = check.isFinished() ? cell(tr("finished"), Tone::Good)
                        : check.isOpened() ? cell(tr("going on"), Tone::Accent)
                                           : cell(tr("not begun"), Tone::Caution);
    const QString due = shortDate(check.deadline);
    auto* deadline =
        check.isFinished()
            ? cell(tr("Finished on %1").arg(shortDate(check.finishedAt.toLocalTime().date())))
        : left < 0
            ? cell(tr("Was due %1, %n day(s) ago", nullptr, static_cast<int>(-left)).arg(due),
                   Tone::Danger)
            : cell(tr("Due %1, %n day(s) left", nullptr, static_cast<int>(left)).arg(due),
                   left <= 7 ? Tone::Caution : Tone::Plain);
    return {name,
            stands,
            cell(number(state.total.expected)),
            cell(number(state.total.arrived)),
            count(state.missing, Tone::Danger),
            count(state.undecided, Tone::Danger),
            count(state.classesOpen, Tone::Caution),
            deadline};
}

void TermSchools::take(const QList<TermCheckState>& states) {
    const int row = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("School"), tr("State"), tr("Expected"), tr("Arrived"),
                                        tr("Missing"), tr("To decide"), tr("Classes open"),
                                        tr("Deadline")});
    for (const TermCheckState& state : states) {
        m_model->appendRow(rowOf(state));
    }
    const int widths[] = {260, 110, 90, 90, 90, 90, 110};
    for (int column = 0; column < 7; ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    if (!states.isEmpty()) {
        m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
    }
}

void TermSchools::chooseCurrent() {
    const SchoolId school(
        m_model->index(m_table->currentIndex().row(), 0).data(idRole).toLongLong());
    if (school.isValid()) {
        emit chosen(school);
    }
}

bool TermSchools::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            chooseCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xiange::ui
