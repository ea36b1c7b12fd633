#include "ui/students/students_page.h"

#include "core/students/roster_import.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"
#include "ui/students/bulk_bar.h"
#include "ui/students/import_panel.h"
#include "ui/students/profile_panel.h"
#include "ui/students/student_list_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace xiange::ui {
namespace {

/// More children than this are read and sorted off the window's thread.
constexpr qint64 readAtOnce = 4000;

} // namespace

StudentsPage::StudentsPage(StudentRegister& students, const Imports& imports, Schools& schools,
                           const ListWork& work, const Clock& clock, Prompt& prompt,
                           const ChildFeatures& child, QWidget* parent)
    : Page(parent)
    , m_students(students)
    , m_imports(imports)
    , m_schools(schools)
    , m_work(work)
    , m_clock(clock)
    , m_prompt(prompt)
    , m_child(child) {
    build();
    listen();
}

QString StudentsPage::title() const {
    return tr("Students");
}

QString StudentsPage::help() const {
    return tr("<p>Every child of the school. Type a name, pinyin, initials, student number or the "
              "last digits of the ID number; the arrows walk through the list while you type.</p>"
              "<p>ID numbers, phones and addresses are hidden until you press the eye; every look "
              "is recorded.</p><table cellspacing='4'>"
              "<tr><td>Ctrl+F</td><td>filter</td></tr>"
              "<tr><td>Ctrl+R</td><td>show what is hidden</td></tr>"
              "<tr><td>Ctrl+I</td><td>import a roster</td></tr>"
              "<tr><td>F3</td><td>sort by the next column (Shift+F3: the other way round)</td></tr>"
              "<tr><td>Shift+↓, Ctrl+A</td><td>choose several, to change or export them</td></tr>"
              "<tr><td>Ctrl+Z</td><td>take the last change back</td></tr>"
              "<tr><td>Ctrl+PgDn</td><td>the child's next tab</td></tr>"
              "<tr><td>Esc</td><td>no filter</td></tr></table>");
}

void StudentsPage::build() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    whole->addWidget(m_stack);

    auto* list = new QWidget(m_stack);
    auto* row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QWidget(list);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(tr("Students"), left));
    m_count = bodyLabel({}, Tone::Muted, left);
    m_count->setObjectName(QStringLiteral("studentCount"));
    heading->addWidget(m_count);
    m_clear = linkButton(tr("No filter"), left);
    describe(m_clear, QStringLiteral("clearFilters"), tr("Show all again"));
    heading->addWidget(m_clear);
    heading->addStretch(1);
    m_turn = secondaryButton(tr("Year turn"), left);
    describe(m_turn, QStringLiteral("openYearTurn"),
             tr("Moves all classes up a grade at the end of the school year"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U));
    heading->addWidget(m_turn);
    m_export = secondaryButton(tr("Export"), left);
    describe(m_export, QStringLiteral("exportRoster"),
             tr("Write the children of the list to a file"), QKeySequence(Qt::CTRL | Qt::Key_E));
    auto* versions = new QMenu(m_export);
    const auto version = [this, versions](const QString& word, ExportColumns columns) {
        connect(versions->addAction(word), &QAction::triggered, this,
                [this, columns] { exportTo(columns, false); });
    };
    version(tr("Without private values"), ExportColumns::WithoutPrivate);
    version(tr("For public display: class, name, sex"), ExportColumns::Public);
    version(tr("Everything, to be imported again"), ExportColumns::Full);
    m_export->setMenu(versions);
    heading->addWidget(m_export);
    m_import = primaryButton(tr("Import a roster"), left);
    describe(m_import, QStringLiteral("importRoster"), tr("Import a roster"),
             QKeySequence(Qt::CTRL | Qt::Key_I));
    heading->addWidget(m_import);
    column->addLayout(heading);
    column->addWidget(buildFilters(left));
    m_bulk = new BulkBar(m_work.bulk, m_clock, m_prompt, left);
    column->addWidget(m_bulk);
    auto* card = new Card(left);
    card->body()->setContentsMargins(1, 1, 1, 8);
    m_table = new QTableView(card);
    buildTable();
    card->body()->addWidget(m_table, 1);
    m_nobody = bodyLabel(tr("Nobody is found with this filter."), Tone::Muted, card);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->hide();
    card->body()->addWidget(m_nobody, 1);
    column->addWidget(card, 1);
    row->addWidget(left, 1);
    m_profile = new ProfilePanel(m_child, list);
    row->addWidget(m_profile);
    m_stack->addWidget(list);

    m_empty = new EmptyState(QStringLiteral("students"), tr("There are no children yet."),
                             tr("Import a roster"), m_stack);
    m_empty->say(tr("There are no children yet."),
                 tr("Import the roster of the national system, or the list you keep in Excel or "
                    "WPS. Nothing is written before you have seen what it does."));
    describe(m_empty->button(), QStringLiteral("emptyAction"), tr("Import a roster"),
             QKeySequence(Qt::CTRL | Qt::Key_I));
    m_stack->addWidget(m_empty);
    if (!m_imports.rosters.mayImport()) {
        m_turn->hide();
        m_import->hide();
        m_empty->button()->hide();
        m_empty->say(tr("There are no children yet."),
                     tr("The person who keeps the school's roster imports it."));
    }
    buildAside();
    setFocusProxy(m_find);
}

void StudentsPage::buildTable() {
    m_table->setObjectName(QStringLiteral("studentTable"));
    m_table->setAccessibleName(tr("Children"));
    m_model = new StudentListModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int widths[] = {104, 76, 48, 48, 150, 56, 122, 92, 150};
    for (int i = 0; i < StudentListModel::ColumnCount; ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    m_table->setColumnWidth(
        StudentListModel::SexColumn,
        std::max(widths[StudentListModel::SexColumn],
                 m_table->fontMetrics().horizontalAdvance(sexName(Sex::Female)) + 2 * space::m));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(StudentListModel::Groups,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setSectionsClickable(true);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &StudentsPage::sortBy);
}

void StudentsPage::listen() {
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &StudentsPage::readList);
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    for (auto* box : {m_class, m_status, m_group}) {
        connect(box, &QComboBox::activated, this, &StudentsPage::readList);
    }
    connect(m_problems, &QPushButton::toggled, this, &StudentsPage::readList);
    m_layoutPause.setSingleShot(true);
    m_layoutPause.setInterval(800);
    connect(&m_layoutPause, &QTimer::timeout, this, &StudentsPage::keepLayout);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_layoutRead) {
            m_layoutPause.start();
        }
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_bulk->setChildren(chosen()); });
    connect(m_bulk, &BulkBar::failed, this, &Page::failed);
    connect(m_bulk, &BulkBar::done, this, [this](const QString& text) {
        m_bulkLast = m_work.bulk.canUndo();
        emit noticed(text);
        emit saved();
        readList();
    });
    connect(m_bulk, &BulkBar::exportWanted, this,
            [this] { exportTo(ExportColumns::WithoutPrivate, true); });
    const auto sortKey = [this](const QKeySequence& keys, bool turn) {
        auto* key = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, turn] {
            const int next = m_sortColumn < 0 ? 0 : (m_sortColumn + 1) % StudentListModel::School;
            sortBy(turn ? std::max(0, m_sortColumn) : next);
        });
    };
    sortKey(QKeySequence(Qt::Key_F3), false);
    sortKey(QKeySequence(Qt::SHIFT | Qt::Key_F3), true);
    connect(m_clear, &QPushButton::clicked, this, &StudentsPage::clearFilters);
    connect(m_import, &QPushButton::clicked, this, &StudentsPage::openImport);
    connect(m_empty, &EmptyState::acted, this, &StudentsPage::openImport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StudentsPage::showChosen);
    connect(m_profile, &ProfilePanel::failed, this, &Page::failed);
    connect(m_profile, &ProfilePanel::printWanted, this, &StudentsPage::print);
    connect(m_profile, &ProfilePanel::going, this, &Page::going);
    connect(m_profile, &ProfilePanel::recorded, this, &Page::noticed);
    connect(m_profile, &ProfilePanel::saved, this, [this] {
        m_bulkLast = false;
        emit saved();
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_find->setFocus(); });
}

void StudentsPage::useSchool(SchoolId school) {
    if (school != m_school) {
        m_school = school;
        m_isSmall.reset();
        becomeStale();
    }
}

QString StudentsPage::unfinished() const {
    if (m_writer.isRunning()) {
        return tr("A file is being written.");
    }
    return m_panel->isBusy()
               ? tr("An import is running; closing stops it, and nothing of it is kept.")
               : QString();
}

void StudentsPage::refresh() {
    m_isSmall.reset();
    readLayout();
    readClasses();
    readList();
    m_profile->refresh();
}

void StudentsPage::readClasses() {
    if (!m_school.isValid()) {
        if (const auto schools = m_schools.list(); schools && schools->size() == 1) {
            m_school = schools->first().id;
        }
    }
    const QVariant kept = m_class->currentData();
    m_class->clear();
    m_class->addItem(tr("Any class"));
    if (!m_school.isValid()) {
        return;
    }
    const auto classes = m_schools.classes(m_school, m_clock.today());
    if (!classes) {
        emit failed(classes.error());
        return;
    }
    for (const auto& line : *classes) {
        m_class->addItem(shortClassName(line.name), QVariant::fromValue(line.id.value));
    }
    m_class->setCurrentIndex(std::max(0, m_class->findData(kept)));
    m_bulk->setClasses(*classes);
}

/// Everything the list shows, as it is asked for now; may run on any thread.
std::function<StudentsPage::Read()> StudentsPage::reading() const {
    const QDate today = m_clock.today();
    return [this, wanted = filter(), today, column = m_sortColumn, order = m_sortOrder] {
        Read read{m_students.list(wanted), {}};
        if (const auto calendar = m_work.calendars.of(wanted.school)) {
            read.absent = m_work.absent.days(wanted.school, calendar->termAt(today).starts, today)
                              .value_or(QHash<StudentId, double>());
        }
        if (read.lines && column >= 0) {
            sortLines(*read.lines, read.absent, column, order);
        }
        return read;
    };
}

void StudentsPage::readList() {
    m_pause.stop();
    if (m_reader.isRunning()) {
        m_again = true;
        return;
    }
    if (!m_isSmall) {
        m_isSmall = m_students.count(m_school).value_or(0) <= readAtOnce;
    }
    if (*m_isSmall) {
        take(reading()());
        return;
    }
    m_count->setText(tr("reading…"));
    m_reader.start([work = reading()](WorkProgress&) { return work(); },
                   [this](Read read) {
                       if (m_again) {
                           m_again = false;
                           readList();
                       } else {
                           take(std::move(read));
                       }
                   });
}

void StudentsPage::take(Read read) {
    if (!read.lines) {
        emit failed(read.lines.error());
        return;
    }
    if (!isAside()) {
        m_stack->setCurrentIndex(read.lines->isEmpty() && !isFiltered() ? Empty : List);
    }
    showLines(*std::move(read.lines), std::move(read.absent));
    if (m_wanted.isValid()) {
        goToChild(std::exchange(m_wanted, StudentId()));
    }
}

void StudentsPage::showLines(QList<StudentLine> lines, QHash<StudentId, double> absent) {
    const StudentId kept = m_profile->student();
    // Who has left the list by what was just done stays on the right; another question, and the
    // first answer to it is shown.
    const bool sameQuestion = asksTheSame();
    const auto count = lines.size();
    m_table->setColumnHidden(StudentListModel::School, m_school.isValid());
    m_table->setColumnHidden(StudentListModel::Phone,
                             !m_school.isValid()); // the room is the school's
    m_model->setLines(std::move(lines), std::move(absent));
    m_count->setText(tr("%1 children").arg(number(count)));
    m_clear->setVisible(isFiltered());
    m_nobody->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_bulk->setChildren({});
    if (count == 0) {
        m_profile->show({});
        return;
    }
    const int found = m_model->rowOf(kept);
    if (found < 0 && kept.isValid() && sameQuestion) {
        m_stays = kept;
        m_table->setCurrentIndex({});
        return;
    }
    const int row = std::max(0, found);
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    showChosen();
}

/// The same column again: the other way round.
void StudentsPage::sortBy(int column) {
    const bool again = column == m_sortColumn && m_sortOrder == Qt::AscendingOrder;
    m_sortOrder = again ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sortColumn = column;
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(column, m_sortOrder);
    keepLayout();
    readList();
}

void StudentsPage::showChosen() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() && m_stays.isValid() && m_stays == m_profile->student()) {
        return;
    }
    const StudentId student = current.isValid() ? m_model->line(current.row()).id : StudentId();
    if (student != m_profile->student() || !student.isValid()) {
        m_profile->show(student);
    }
}

} // namespace xiange::ui
