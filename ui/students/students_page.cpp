#include "ui/students/students_page.h"

#include "core/students/roster_import.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"
#include "ui/students/import_panel.h"
#include "ui/students/profile_panel.h"
#include "ui/students/student_list_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

/// A list longer than this is nobody's to read; the filter narrows it.
constexpr int mostShown = 5000;

} // namespace

StudentsPage::StudentsPage(StudentRegister& students, RosterImport& rosters, Schools& schools,
                           const Clock& clock, Prompt& prompt, const ChildFeatures& child,
                           QWidget* parent)
    : Page(parent)
    , m_students(students)
    , m_rosters(rosters)
    , m_schools(schools)
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
    heading->addStretch(1);
    m_import = primaryButton(tr("Import a roster"), left);
    describe(m_import, QStringLiteral("importRoster"), tr("Import a roster"),
             QKeySequence(Qt::CTRL | Qt::Key_I));
    heading->addWidget(m_import);
    column->addLayout(heading);
    column->addWidget(buildFilters(left));
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
    auto* frame = new QWidget(m_stack);
    auto* padded = new QVBoxLayout(frame);
    padded->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_panel = new ImportPanel(m_rosters, m_clock, m_prompt, frame);
    padded->addWidget(m_panel);
    m_stack->addWidget(frame);
    setFocusProxy(m_find);
}

QWidget* StudentsPage::buildFilters(QWidget* parent) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_find = new QLineEdit(line);
    describe(m_find, QStringLiteral("studentFind"),
             tr("Filter by name, pinyin, initials or number"),
             tr("Name, pinyin, initials, student number, end of the ID number (Ctrl+F)"));
    m_find->setPlaceholderText(tr("Name, pinyin, number"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(220);
    m_find->installEventFilter(this);
    row->addWidget(m_find);
    const auto box = [line, row](const QString& name, const QString& what, int width) {
        auto* made = new QComboBox(line);
        describe(made, name, what);
        made->setFixedWidth(width);
        row->addWidget(made);
        return made;
    };
    m_class = box(QStringLiteral("studentClass"), tr("Class"), 124);
    m_status = box(QStringLiteral("studentStatus"), tr("Status"), 116);
    m_status->addItem(tr("Any status"));
    for (const auto& status : studentStatusCodes) {
        m_status->addItem(studentStatusName(status.value), QString::fromLatin1(status.code));
    }
    m_status->setCurrentIndex(1);
    m_group = box(QStringLiteral("studentGroup"), tr("Key group"), 144);
    m_group->addItem(tr("Any group"));
    for (const auto& group : keyGroupCodes) {
        m_group->addItem(keyGroupName(group.value), QString::fromLatin1(group.code));
    }
    m_problems = secondaryButton(tr("Data to mend"), line);
    describe(m_problems, QStringLiteral("studentProblems"),
             tr("Only children whose record has to be mended"));
    m_problems->setProperty("kind", QStringLiteral("chip"));
    m_problems->setCheckable(true);
    row->addWidget(m_problems);
    m_clear = linkButton(tr("No filter"), line);
    describe(m_clear, QStringLiteral("clearFilters"), tr("Show all again"));
    row->addWidget(m_clear);
    row->addStretch(1);
    return line;
}

void StudentsPage::buildTable() {
    m_table->setObjectName(QStringLiteral("studentTable"));
    m_table->setAccessibleName(tr("Children"));
    m_model = new StudentListModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    const int widths[] = {104, 78, 48, 150, 84, 118, 112, 96};
    for (int i = 0; i < StudentListModel::ColumnCount; ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(StudentListModel::Groups,
                                                      QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
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
    connect(m_clear, &QPushButton::clicked, this, &StudentsPage::clearFilters);
    connect(m_import, &QPushButton::clicked, this, &StudentsPage::openImport);
    connect(m_empty, &EmptyState::acted, this, &StudentsPage::openImport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StudentsPage::showChosen);
    connect(m_profile, &ProfilePanel::failed, this, &Page::failed);
    connect(m_profile, &ProfilePanel::printWanted, this, &StudentsPage::print);
    connect(m_profile, &ProfilePanel::going, this, &Page::going);
    connect(m_profile, &ProfilePanel::saved, this, &Page::saved);
    connect(m_panel, &ImportPanel::written, this, [this] {
        emit saved();
        readClasses();
    });
    connect(m_panel, &ImportPanel::closed, this, [this] {
        m_stack->setCurrentIndex(List);
        refresh();
        m_find->setFocus();
    });
    auto* find = new QShortcut(QKeySequence(QKeySequence::Find), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_find->setFocus(); });
}

void StudentsPage::useSchool(SchoolId school) {
    if (school != m_school) {
        m_school = school;
        becomeStale();
    }
}

QString StudentsPage::unfinished() const {
    return m_panel->isBusy()
               ? tr("An import is running; closing stops it, and nothing of it is kept.")
               : QString();
}

void StudentsPage::refresh() {
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
}

StudentFilter StudentsPage::filter() const {
    StudentFilter made;
    made.school = m_school;
    made.schoolClass = ClassId(m_class->currentData().toLongLong());
    made.text = m_find->text().trimmed();
    made.status = fromCode(studentStatusCodes, m_status->currentData().toString());
    made.group = fromCode(keyGroupCodes, m_group->currentData().toString());
    made.withProblems = m_problems->isChecked();
    made.limit = mostShown;
    return made;
}

bool StudentsPage::isFiltered() const {
    return !m_find->text().trimmed().isEmpty() || m_class->currentIndex() > 0 ||
           m_status->currentIndex() != 1 || m_group->currentIndex() > 0 || m_problems->isChecked();
}

void StudentsPage::readList() {
    m_pause.stop();
    auto lines = m_students.list(filter());
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    if (m_stack->currentIndex() != Import) {
        m_stack->setCurrentIndex(lines->isEmpty() && !isFiltered() ? Empty : List);
    }
    showLines(std::move(*lines));
}

void StudentsPage::showLines(QList<StudentLine> lines) {
    const StudentId kept = m_profile->student();
    const auto count = lines.size();
    m_model->setLines(std::move(lines));
    m_count->setText(count < mostShown
                         ? tr("%1 children").arg(number(count))
                         : tr("the first %1 children; narrow the filter").arg(number(count)));
    m_clear->setVisible(isFiltered());
    m_nobody->setVisible(count == 0);
    m_table->setVisible(count > 0);
    if (count == 0) {
        m_profile->show({});
        return;
    }
    const int row = std::max(0, m_model->rowOf(kept));
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    showChosen();
}

void StudentsPage::showChosen() {
    const QModelIndex current = m_table->currentIndex();
    const StudentId student = current.isValid() ? m_model->line(current.row()).id : StudentId();
    if (student != m_profile->student() || !student.isValid()) {
        m_profile->show(student);
    }
}

void StudentsPage::clearFilters() {
    m_find->clear();
    m_class->setCurrentIndex(0);
    m_status->setCurrentIndex(1);
    m_group->setCurrentIndex(0);
    m_problems->setChecked(false);
    readList();
}

void StudentsPage::openImport() {
    m_stack->setCurrentIndex(Import);
    m_panel->begin(m_school);
}

void StudentsPage::goTo(const Target& target) {
    if (target.action == QLatin1String("import")) {
        openImport();
        return;
    }
    m_profile->openTab(target.action);
    if (!target.student.isValid()) {
        return;
    }
    if (m_stack->currentIndex() == Import && !m_panel->isBusy()) {
        m_stack->setCurrentIndex(List);
    }
    if (m_model->rowOf(target.student) < 0) {
        clearFilters();
    }
    if (m_model->rowOf(target.student) < 0) {
        m_status->setCurrentIndex(0);
        readList();
    }
    const int row = m_model->rowOf(target.student);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_table->setFocus();
    } else {
        m_profile->show(target.student);
    }
}

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

void StudentsPage::undo() {
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

bool StudentsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_find || event->type() != QEvent::KeyPress) {
        return Page::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        clearFilters();
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        readList();
        m_table->setFocus();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_model->rowCount() > 0) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        const int row = m_table->currentIndex().row() + step;
        m_table->selectRow(std::clamp(row, 0, m_model->rowCount() - 1));
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace xiange::ui
