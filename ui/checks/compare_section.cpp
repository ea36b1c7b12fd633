#include "ui/checks/compare_section.h"

#include "core/sheets/workbook_reader.h"
#include "ui/checks/compare_detail.h"
#include "ui/checks/compare_rows_model.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

CompareSection::CompareSection(ListComparison& comparison, Prompt& prompt, QWidget* parent)
    : ChecksSection(tr("Compare lists"), parent), m_comparison(comparison), m_prompt(prompt) {
    setObjectName(QStringLiteral("compareSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(buildTop());
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(
        QStringLiteral("search"),
        tr("No list has been compared yet. Choose the department and open its workbook."), {},
        m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildParts());
    column->addWidget(m_stack, 1);
    addKeys();
}

QString CompareSection::help() const {
    return tr("<p>A list of the police, civil affairs, the disabled persons' federation, rural "
              "revitalization, another school or the national system is compared with the roster. "
              "<b>1</b> same child, <b>2</b> different, <b>3</b> later; <b>Ctrl+Z</b> takes the "
              "last decision back. Nothing is booked before you press Book, and a near miss never "
              "without your decision.</p>");
}

QWidget* CompareSection::buildTop() {
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_lists = new QComboBox(top);
    m_lists->setMinimumWidth(260);
    describe(m_lists, QStringLiteral("compareLists"), tr("Compared lists"),
             tr("Which list to review"));
    row->addWidget(m_lists);
    m_freshOnly = new QCheckBox(tr("Only what changed"), top);
    describe(static_cast<QWidget*>(m_freshOnly), QStringLiteral("compareFresh"),
             tr("Only what changed"),
             tr("Without the rows that are as they were in the last list of this department"));
    row->addWidget(m_freshOnly);
    row->addStretch(1);
    m_source = new QComboBox(top);
    describe(m_source, QStringLiteral("compareSource"), tr("Department"),
             tr("Whose list is to be opened"));
    for (const auto& line : listSourceCodes) {
        m_source->addItem(listSourceName(line.value));
    }
    row->addWidget(m_source);
    m_compare = secondaryButton(tr("Open a list…"), top);
    describe(m_compare, QStringLiteral("compareOpen"), tr("Compare a department's workbook"),
             QKeySequence(Qt::CTRL | Qt::Key_O));
    row->addWidget(m_compare);
    m_unbook = quietButton(tr("Take booking back"), top);
    describe(m_unbook, QStringLiteral("compareUnbook"),
             tr("Takes the last booking of this list back as a whole"));
    row->addWidget(m_unbook);
    m_book = primaryButton(tr("Book"), top);
    describe(m_book, QStringLiteral("compareBook"),
             tr("Book what is the same and what has been decided"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_book);
    connect(m_lists, &QComboBox::currentIndexChanged, this, &CompareSection::showList);
    connect(m_freshOnly, &QCheckBox::toggled, this, &CompareSection::showList);
    connect(m_compare, &QPushButton::clicked, this, &CompareSection::chooseFile);
    connect(m_unbook, &QPushButton::clicked, this, &CompareSection::takeBookingBack);
    connect(m_book, &QPushButton::clicked, this, &CompareSection::book);
    return top;
}

QWidget* CompareSection::buildParts() {
    auto* review = new QWidget(m_stack);
    auto* column = new QVBoxLayout(review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_summary = bodyLabel({}, Tone::Muted, review);
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    column->addWidget(m_summary);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(space::m);
    addPart(review, ListOutcome::Same, tr("Same"), "compareSameRows");
    addPart(review, ListOutcome::Near, tr("Near"), "compareNearRows");
    addPart(review, ListOutcome::NotFound, tr("Not found"), "compareMissingRows");
    for (const Part& part : std::as_const(m_parts)) {
        parts->addWidget(part.card, part.outcome == ListOutcome::Same ? 2 : 3);
    }
    column->addLayout(parts, 1);
    m_detail = new CompareDetail(review);
    column->addWidget(m_detail);
    connect(m_detail, &CompareDetail::decided, this, &CompareSection::decide);
    return review;
}

void CompareSection::addPart(QWidget* parent, ListOutcome outcome, const QString& title,
                             const char* name) {
    Part part;
    part.outcome = outcome;
    part.card = new Card(title, {}, parent);
    part.card->body()->setContentsMargins(0, 0, 0, 0);
    part.model = new CompareRowsModel(this);
    part.table = new QTableView(part.card);
    describe(part.table, QString::fromLatin1(name), title);
    part.table->setModel(part.model);
    part.table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(part.table);
    part.table->horizontalHeader()->setSectionResizeMode(CompareRowsModel::About,
                                                         QHeaderView::Stretch);
    part.table->setColumnWidth(CompareRowsModel::Name, 84);
    part.table->setColumnWidth(CompareRowsModel::Decision, 88);
    part.card->body()->addWidget(part.table);
    const auto at = m_parts.size();
    connect(part.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, at](const QModelIndex& current) {
                if (current.isValid()) {
                    showRow(m_parts[at]);
                }
            });
    m_parts.append(part);
}

void CompareSection::addKeys() {
    const std::pair<Qt::Key, ListDecision> keys[] = {{Qt::Key_1, ListDecision::Same},
                                                     {Qt::Key_2, ListDecision::Different},
                                                     {Qt::Key_3, ListDecision::Later}};
    for (const auto& [key, decision] : keys) {
        auto* shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, decision = decision] { decide(decision); });
    }
}

ComparedListId CompareSection::currentList() const {
    return ComparedListId(m_lists->currentData().toLongLong());
}

void CompareSection::refresh() {
    const auto lists = m_comparison.lists();
    if (!lists) {
        emit failed(lists.error());
        return;
    }
    const qint64 before = m_lists->currentData().toLongLong();
    {
        const QSignalBlocker quiet(m_lists);
        m_lists->clear();
        for (const ComparedList& list : *lists) {
            m_lists->addItem(tr("%1  %2  %3")
                                 .arg(listSourceName(list.source), list.asOf.toString(Qt::ISODate),
                                      list.fileName),
                             list.id.value);
        }
        m_lists->setCurrentIndex(std::max(m_lists->findData(before), lists->isEmpty() ? -1 : 0));
    }
    const bool any = !lists->isEmpty();
    // Without a list there is nothing to choose among and nothing to book.
    m_lists->setVisible(any);
    m_book->setVisible(any);
    m_unbook->setVisible(false);
    m_freshOnly->setVisible(any);
    m_stack->setCurrentIndex(any ? 1 : 0);
    showList();
}

void CompareSection::showList() {
    if (!currentList().isValid()) {
        return;
    }
    const auto list = m_comparison.one(currentList());
    if (!list) {
        emit failed(list.error());
        return;
    }
    QString words = tr("%1 rows, %2 out of age, %3 not taken. %4 still to decide, %5 booked.")
                        .arg(list->rows)
                        .arg(list->outOfAge)
                        .arg(list->rejected)
                        .arg(list->open)
                        .arg(list->booked);
    if (list->isRepeat) {
        words += u' ' + tr("Against the last list: %1 new or changed, %2 gone.")
                            .arg(list->fresh)
                            .arg(list->gone);
    }
    m_summary->setText(words);
    m_unbook->setVisible(list->booked > 0);
    for (const Part& part : std::as_const(m_parts)) {
        ComparedRowFilter filter;
        filter.outcome = part.outcome;
        filter.freshOnly = m_freshOnly->isChecked();
        auto rows = m_comparison.rows(currentList(), filter);
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        part.card->setNote(QString::number(rows->size()));
        part.model->setRows(std::move(*rows));
    }
    m_detail->clear();
    m_part = m_row = -1;
    // What wants a decision comes first.
    for (int at = 1; at < m_parts.size() && m_part < 0; ++at) {
        if (const int open = m_parts[at].model->nextOpen(-1); open >= 0) {
            m_parts[at].table->selectRow(open);
        }
    }
}

void CompareSection::showRow(const Part& part) {
    for (int at = 0; at < m_parts.size(); ++at) {
        if (m_parts[at].table == part.table) {
            m_part = at;
        } else {
            m_parts[at].table->clearSelection();
        }
    }
    m_row = part.table->currentIndex().row();
    m_detail->show(part.model->row(m_row));
}

void CompareSection::decide(ListDecision decision) {
    if (m_part < 0 || m_row < 0) {
        return;
    }
    const Part part = m_parts[m_part];
    const ComparedRow& row = part.model->row(m_row);
    const RowDecision wanted = m_detail->decision(decision);
    if (row.outcome == ListOutcome::NotFound && decision == ListDecision::Different &&
        !wanted.standing) {
        emit failed(
            Error{ErrorKind::Invalid,
                  tr("%1 is on no roster. Choose what became of the child first.").arg(row.name),
                  {},
                  QStringLiteral("standing")});
        return;
    }
    const int at = m_row;
    const int where = m_part;
    if (const auto done = m_comparison.decide(row.id, wanted); !done) {
        emit failed(done.error());
        return;
    }
    emit saved();
    showList();
    const int next = m_parts[where].model->nextOpen(at);
    if (next >= 0) {
        m_parts[where].table->selectRow(next);
        m_parts[where].table->setFocus();
    }
}

void CompareSection::undo() {
    const auto row = m_comparison.undo(currentList());
    if (!row) {
        emit failed(row.error());
        return;
    }
    showList();
    for (const Part& part : std::as_const(m_parts)) {
        if (const int at = part.model->rowOf(*row); row->isValid() && at >= 0) {
            part.table->selectRow(at);
        }
    }
    emit noticed(row->isValid() ? tr("The last decision was taken back.")
                                : tr("There is no decision to take back."));
}

void CompareSection::book() {
    const auto list = m_comparison.one(currentList());
    if (!list) {
        emit failed(list.error());
        return;
    }
    if (!m_prompt.confirm(this, tr("Book the list"),
                          tr("What agrees beyond doubt and what has been decided goes into key "
                             "groups, the school-age register and cases. %1 row(s) still wait "
                             "for a decision and are left out.")
                              .arg(list->open),
                          tr("Book"))) {
        return;
    }
    const auto booked = m_comparison.book(currentList());
    if (!booked) {
        emit failed(booked.error());
        return;
    }
    emit saved();
    showList();
    emit noticed(tr("%1 row(s) booked: %2 key groups, %3 in the school-age register, %4 cases.")
                     .arg(booked->rows)
                     .arg(booked->keyGroups)
                     .arg(booked->schoolAge)
                     .arg(booked->cases));
}

void CompareSection::takeBookingBack() {
    if (!m_prompt.confirm(this, tr("Take booking back"),
                          tr("Key groups and lines of the school-age register that this list "
                             "brought are taken back, with the cases that it opened and that "
                             "nobody has worked on."),
                          tr("Take booking back"))) {
        return;
    }
    const auto undone = m_comparison.undoBooking(currentList());
    if (!undone) {
        emit failed(undone.error());
        return;
    }
    emit saved();
    showList();
    const QString done =
        tr("No longer booked: %1 row(s), %2 key groups, %3 in the school-age register, %4 cases.")
            .arg(undone->rows)
            .arg(undone->keyGroups)
            .arg(undone->schoolAge)
            .arg(undone->cases);
    emit noticed(undone->keptCases.isEmpty()
                     ? done
                     : tr("%1 Somebody has worked on these cases, they stay: %2.", "a sentence")
                           .arg(done, undone->keptCases.join(tr(", ", "between names"))));
}

void CompareSection::chooseFile() {
    const QString path = m_prompt.openFile(this, tr("Compare a list"),
                                           tr("Workbooks (*.xlsx *.xls *.ods *.csv *.txt)"));
    if (!path.isEmpty()) {
        compareFile(path, listSourceCodes[m_source->currentIndex()].value);
    }
}

void CompareSection::compareFile(const QString& path, ListSource source) {
    const bool begun = m_work.start(
        [this, path, source](WorkProgress& progress) {
            return readWorkbook(path, [&progress] { return progress.cancelled(); })
                .and_then(readListRows)
                .and_then([&](const ListReading& reading) {
                    return m_comparison.compare(QFileInfo(path).fileName(), reading, source,
                                                [&](qint64 done, qint64 total) {
                                                    progress.report(done, total);
                                                    return !progress.cancelled();
                                                });
                });
        },
        [this](const Result<ComparedListId>& list) {
            m_compare->setEnabled(true);
            if (!list) {
                emit failed(list.error());
                return;
            }
            refresh();
            m_lists->setCurrentIndex(m_lists->findData(list->value));
            emit saved();
        });
    if (begun) {
        m_compare->setEnabled(false);
        m_summary->setText(tr("Reading and comparing the list…"));
    }
}

} // namespace xiange::ui
