#include "ui/attendance/signals_view.h"

#include "core/cases/case_codes.h"
#include "ui/attendance/signals_model.h"
#include "ui/common/background_work.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

enum Scope { OfClass, OfSchool };

bool same(const RunFilter& one, const RunFilter& other) {
    return one.school == other.school && one.schoolClass == other.schoolClass;
}

} // namespace

SignalsView::SignalsView(Absences& absences, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_absences(absences)
    , m_clock(clock)
    , m_work(new BackgroundWork(this))
    , m_model(new SignalsModel(this)) {
    setObjectName(QStringLiteral("signalsView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_bar = makeBar();
    m_stack = new QStackedWidget(this);
    auto* found = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(found);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::m);
    rows->addWidget(makeTable(), 1);
    rows->addWidget(makeReason());
    m_stack->addWidget(found);
    m_empty = new EmptyState(QStringLiteral("check"), {}, {}, m_stack);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget* SignalsView::makeBar() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_scope = new Choices(Choices::Look::Segments, line);
    m_scope->setObjectName(QStringLiteral("signalScope"));
    row->addWidget(m_scope);
    m_count = bodyLabel({}, Tone::Muted, line);
    m_count->setObjectName(QStringLiteral("signalCount"));
    row->addWidget(m_count);
    row->addStretch(1);
    connect(m_scope, &Choices::chosen, this, [this] {
        read();
        m_table->setFocus();
    });
    return line;
}

QWidget* SignalsView::makeTable() {
    auto* card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, space::s);
    m_table = new QTableView(card);
    m_table->setModel(m_model);
    dressTable(m_table);
    describe(m_table, QStringLiteral("signals"), tr("Warning signals, the gravest first"));
    m_table->setToolTip({});
    const int widths[] = {120, 130, 120, 470, 220};
    for (int column = 0; column < SignalsModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    card->body()->addWidget(m_table);
    connect(m_table, &QAbstractItemView::activated, this, &SignalsView::openChild);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SignalsView::openChild);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SignalsView::explain);
    return card;
}

QWidget* SignalsView::makeReason() {
    auto* card = new Card(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::m);
    m_who = sectionTitle({}, card);
    head->addWidget(m_who);
    head->addStretch(1);
    auto* talk = secondaryButton(tr("Note a talk"), card);
    describe(talk, QStringLiteral("noteTalk"),
             tr("Write down what was said with the child or its guardian; opens a case at watch"),
             QKeySequence(Qt::ALT | Qt::Key_N));
    auto* open = secondaryButton(tr("Open the child"), card);
    open->setObjectName(QStringLiteral("openSignalChild"));
    open->setToolTip(tr("The child's record (Enter)"));
    head->addWidget(talk);
    head->addWidget(open);
    card->body()->addLayout(head);
    const auto words = [card](const char* name, Tone tone) {
        auto* label = bodyLabel({}, tone, card);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        card->body()->addWidget(label);
        return label;
    };
    m_reason = words("signalReason", Tone::Plain);
    m_days = words("signalDays", Tone::Muted);
    m_source = words("signalSource", Tone::Muted);
    connect(talk, &QPushButton::clicked, this, &SignalsView::noteTalk);
    connect(open, &QPushButton::clicked, this, &SignalsView::openChild);
    return card;
}

void SignalsView::show(SchoolId school, ClassId schoolClass, const QString& className) {
    m_school = school;
    m_class = schoolClass;
    m_scope->setWords({className, tr("Whole school")});
    read();
}

void SignalsView::read() {
    m_wanted = RunFilter{m_school, m_scope->current() == OfSchool ? ClassId() : m_class, {}};
    m_count->setText(tr("Reading the rolls …"));
    if (m_work->isRunning()) {
        return; // what is wanted now is read when that is done
    }
    m_reading = m_wanted;
    m_work->start([this, day = m_clock.today(),
                   asked = m_reading](WorkProgress&) { return m_absences.signalsUpTo(day, asked); },
                  [this](const Result<QList<ChildSignals>>& found) {
                      if (!same(m_reading, m_wanted)) {
                          QMetaObject::invokeMethod(this, &SignalsView::read, Qt::QueuedConnection);
                          return;
                      }
                      take(found, m_reading);
                  });
}

void SignalsView::take(const Result<QList<ChildSignals>>& found, const RunFilter& asked) {
    if (!found) {
        m_count->clear();
        emit failed(found.error());
        return;
    }
    m_model->show(*found);
    m_count->setText(
        tr("%n child(ren) with signals since 1 September", nullptr, m_model->children()));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_empty->say(tr("No warning signals."),
                 tr("Nobody missed much, was away Monday after Monday, often late or missed half "
                    "days here and there."));
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    explain();
    if (asked.schoolClass.isValid()) {
        if (const auto noted = m_absences.noteSignalsSeen(asked.schoolClass, m_clock.today());
            !noted) {
            emit failed(noted.error());
        }
    }
}

void SignalsView::explain() {
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        return;
    }
    const WarningSignal& signal = m_model->signal(row);
    m_who->setText(
        tr("%1 · %2", "a child, a signal").arg(m_model->child(row).name, signalName(signal.kind)));
    m_reason->setText(signalReason(signal));
    QStringList days;
    for (const QDate day : signal.days) {
        days.append(dayAndWeekday(day));
    }
    m_days->setText(tr("Counted from %1 to %2: %3")
                        .arg(shortDate(signal.from), shortDate(signal.to),
                             days.join(tr(", ", "between days"))));
    m_source->setText(tr("Source: %1 · a hint to talk, never a verdict").arg(signal.source));
}

void SignalsView::openChild() {
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        return;
    }
    Target target;
    target.page = PageKind::Students;
    target.student = m_model->child(row).student;
    emit going(target);
}

void SignalsView::noteTalk() {
    const int row = m_table->currentIndex().row();
    if (row < 0) {
        return;
    }
    Target target;
    target.page = PageKind::Cases;
    target.student = m_model->child(row).student;
    target.action = codeOf(entryKinds, EntryKind::Contact);
    emit going(target);
}

void SignalsView::wait() {
    m_work->wait();
}

} // namespace xiange::ui
