#include "ui/checks/names_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

NamesSection::NamesSection(const QString& title, const QString& name, Prompt& prompt,
                           QWidget* parent)
    : ChecksSection(title, parent), m_prompt(prompt) {
    setObjectName(name + QStringLiteral("Section"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    buildTop(name);
    column->addLayout(m_top);
    m_note = bodyLabel({}, Tone::Muted, this);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    buildTable(name);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void NamesSection::buildTop(const QString& name) {
    m_top = new QHBoxLayout;
    m_top->setSpacing(space::s);
    m_views = new Choices(Choices::Look::Chips, this);
    describe(m_views, name + QStringLiteral("Views"), title());
    m_figures = new ToneLine(this);
    m_figures->setObjectName(name + QStringLiteral("Figures"));
    auto* sheet = secondaryButton(tr("Spreadsheet"), this);
    describe(sheet, name + QStringLiteral("Sheet"), tr("Saves the names as a workbook"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_top->addWidget(m_views);
    m_top->addWidget(m_figures);
    m_top->addStretch(1);
    m_top->addWidget(sheet);
    connect(m_views, &Choices::chosen, this, &NamesSection::refresh);
    connect(sheet, &QPushButton::clicked, this, &NamesSection::save);
}

void NamesSection::buildTable(const QString& name) {
    m_stack = new QStackedWidget(this);
    auto* card = new Card(m_stack);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_below = card->body();
    m_table = new QTableView(card);
    describe(m_table, name + QStringLiteral("Table"), title());
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table, 1);
    m_stack->addWidget(card);
    m_empty = new EmptyState(QStringLiteral("tick"), QString(), {}, m_stack);
    m_empty->setObjectName(name + QStringLiteral("Empty"));
    m_stack->addWidget(m_empty);
    m_unknown = new EmptyState(QStringLiteral("search"), QString(), {}, m_stack);
    m_unknown->setObjectName(name + QStringLiteral("Unknown"));
    m_stack->addWidget(m_unknown);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NamesSection::openLine);
}

void NamesSection::setViews(const QStringList& words) {
    m_views->setWords(words);
}

int NamesSection::view() const {
    return m_views->current();
}

void NamesSection::useSchool(SchoolId school) {
    m_school = school;
}

void NamesSection::refresh() {
    const Wish wish{view(), m_school, span()};
    const bool begun = m_work.start([this, wish](WorkProgress&) { return read(wish); },
                                    [this](const Result<Names>& names) {
                                        if (!names) {
                                            emit failed(names.error());
                                        } else {
                                            showNames(*names);
                                        }
                                        if (m_again) {
                                            m_again = false;
                                            refresh();
                                        }
                                    });
    m_again = m_again || !begun;
}

/// Whose duty does not reach here is told so on the page itself.
void NamesSection::refuse(const Error& error) {
    m_names = {};
    m_figures->setPieces({});
    m_note->hide();
    m_model->clear();
    m_empty->say(error.text);
    m_stack->setCurrentIndex(1);
    if (error.kind != ErrorKind::NotAllowed) {
        emit failed(error);
    }
    shown();
}

void NamesSection::showNames(const Names& names) {
    const int row = m_table->currentIndex().row();
    m_names = names;
    m_figures->setPieces(names.figures);
    m_note->setText(names.note);
    m_note->setVisible(!names.note.isEmpty());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(names.headings);
    for (const Line& line : names.lines) {
        QList<QStandardItem*> items;
        for (const Cell& cell : line.cells) {
            auto* item = new QStandardItem(cell.isTag ? QString() : cell.text);
            item->setEditable(false);
            item->setToolTip(cell.text);
            if (cell.isTag) {
                item->setData(QStringList{cell.text}, role::tags);
                item->setData(static_cast<int>(cell.tone), role::tagTone);
                item->setData(cell.text, Qt::AccessibleTextRole);
            } else if (cell.tone != Tone::Plain) {
                item->setData(static_cast<int>(cell.tone), role::tone);
            }
            item->setData(cell.strong, role::strong);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    for (int column = 0; column < names.widths.size(); ++column) {
        m_table->setColumnWidth(column, names.widths[column]);
    }
    EmptyState* empty = names.isUnknown ? m_unknown : m_empty;
    empty->say(names.empty, names.emptyNote);
    m_stack->setCurrentWidget(names.lines.isEmpty() ? empty : m_stack->widget(0));
    if (!names.lines.isEmpty()) {
        m_table->selectRow(qBound(0, row, m_model->rowCount() - 1));
    }
    shown();
}

NamesSection::Line NamesSection::chosen() const {
    return m_names.lines.value(m_table->currentIndex().row());
}

void NamesSection::openLine() {
    const Line line = chosen();
    Target target;
    if (line.dropoutCase.isValid()) {
        target.page = PageKind::Cases;
        target.dropoutCase = line.dropoutCase;
    } else if (line.student.isValid()) {
        target.page = PageKind::Students;
        target.student = line.student;
    } else {
        return;
    }
    emit going(target);
}

void NamesSection::save() {
    if (!m_names.write) {
        return;
    }
    const QString path =
        m_prompt.saveFile(this, title(), m_names.fileName, tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    const auto rows = m_names.write(path);
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    emit noticed(
        tr("%n child(ren) written to %1.", nullptr, *rows).arg(QDir::toNativeSeparators(path)));
}

bool NamesSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openLine();
            return true;
        }
    }
    return ChecksSection::eventFilter(watched, event);
}

} // namespace xiange::ui
