// The filter line over the list of children, and the filters kept under a name.
#include "ui/common/buttons.h"
#include "ui/common/prompt.h"
#include "ui/students/student_list_model.h"
#include "ui/students/students_page.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace xiange::ui {

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
    m_find->setFixedWidth(170);
    m_find->installEventFilter(this);
    row->addWidget(m_find);
    const auto box = [line, row](const QString& name, const QString& what, int width) {
        auto* made = new QComboBox(line);
        describe(made, name, what);
        made->setFixedWidth(width);
        row->addWidget(made);
        return made;
    };
    m_class = box(QStringLiteral("studentClass"), tr("Class"), 112);
    m_status = box(QStringLiteral("studentStatus"), tr("Status"), 108);
    m_status->addItem(tr("Any status"));
    for (const auto& status : studentStatusCodes) {
        m_status->addItem(studentStatusName(status.value), QString::fromLatin1(status.code));
    }
    m_status->setCurrentIndex(1);
    m_group = box(QStringLiteral("studentGroup"), tr("Key group"), 132);
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
    m_more = secondaryButton({}, line);
    describe(m_more, QStringLiteral("studentMore"), tr("Boarders, and where the hukou lies"));
    m_more->setProperty("kind", QStringLiteral("chip"));
    m_more->setCheckable(true);
    buildMore();
    row->addWidget(m_more);
    m_saved = quietButton(tr("Filters"), line);
    describe(m_saved, QStringLiteral("savedFilters"), tr("Filters kept under a name"));
    m_saved->setMenu(new QMenu(m_saved));
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &StudentsPage::fillSavedFilters);
    row->addWidget(m_saved);
    row->addStretch(1);
    return line;
}

void StudentsPage::buildMore() {
    auto* menu = new QMenu(m_more);
    m_boards = menu->addAction(tr("Boarders"));
    m_boards->setObjectName(QStringLiteral("studentBoards"));
    m_boards->setCheckable(true);
    menu->addSeparator();
    m_hukou = new QActionGroup(menu);
    m_hukou->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const auto& distance : hukouDistanceCodes) {
        QAction* action = menu->addAction(hukouDistanceName(distance.value));
        action->setObjectName(QStringLiteral("hukou_") + QLatin1String(distance.code));
        action->setData(QString::fromLatin1(distance.code));
        action->setCheckable(true);
        m_hukou->addAction(action);
    }
    m_more->setMenu(menu);
    connect(menu, &QMenu::triggered, this, [this] {
        showMore();
        readList();
    });
    connect(menu, &QMenu::aboutToHide, this, &StudentsPage::showMore); // a press alone checks it
    showMore();
}

// What is chosen in the menu is said on the button: nobody looks into it to find out.
void StudentsPage::showMore() {
    QStringList chosen;
    if (m_boards->isChecked()) {
        chosen.append(tr("Boarders"));
    }
    if (const QAction* action = m_hukou->checkedAction()) {
        chosen.append(action->text());
    }
    const QString words = chosen.isEmpty() ? tr("More")
                          : chosen.size() == 1
                              ? chosen.first()
                              : tr("%n conditions", nullptr, static_cast<int>(chosen.size()));
    m_more->setText(tr("%1 ▾", "a button that opens a menu").arg(words));
    m_more->setChecked(!chosen.isEmpty());
    m_more->setToolTip(chosen.isEmpty() ? tr("Boarders, and where the hukou lies")
                                        : chosen.join(QStringLiteral("、")));
}

std::optional<HukouDistance> StudentsPage::hukou() const {
    const QAction* action = m_hukou->checkedAction();
    return action == nullptr ? std::nullopt
                             : fromCode(hukouDistanceCodes, action->data().toString());
}

void StudentsPage::chooseHukou(std::optional<HukouDistance> wanted) {
    for (QAction* action : m_hukou->actions()) {
        action->setChecked(wanted && codeOf(hukouDistanceCodes, *wanted) == action->data());
    }
}

StudentFilter StudentsPage::filter() const {
    StudentFilter made;
    made.school = m_school;
    made.schoolClass = ClassId(m_class->currentData().toLongLong());
    made.text = m_find->text().trimmed();
    made.status = fromCode(studentStatusCodes, m_status->currentData().toString());
    made.group = fromCode(keyGroupCodes, m_group->currentData().toString());
    made.withProblems = m_problems->isChecked();
    made.boards = m_boards->isChecked();
    made.hukou = hukou();
    return made;
}

bool StudentsPage::isFiltered() const {
    return !m_find->text().trimmed().isEmpty() || m_class->currentIndex() > 0 ||
           m_status->currentIndex() != 1 || m_group->currentIndex() > 0 ||
           m_problems->isChecked() || m_boards->isChecked() || hukou().has_value();
}

void StudentsPage::clearFilters() {
    m_find->clear();
    m_class->setCurrentIndex(0);
    m_status->setCurrentIndex(1);
    m_group->setCurrentIndex(0);
    {
        const QSignalBlocker problems(m_problems);
        m_problems->setChecked(false);
    }
    m_boards->setChecked(false);
    chooseHukou(std::nullopt);
    showMore();
    readList();
}

void StudentsPage::fillSavedFilters() {
    QMenu* menu = m_saved->menu();
    menu->clear();
    const auto kept = m_work.filters.list();
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    for (const SavedFilter& one : *kept) {
        connect(menu->addAction(one.name), &QAction::triggered, this,
                [this, filter = one.filter] { useFilter(filter); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Keep this filter…")), &QAction::triggered, this, [this] {
        const auto name = m_prompt.line(this, tr("Keep this filter"), tr("Name"), {});
        if (!name) {
            return;
        }
        if (const auto done = m_work.filters.save(*name, filter()); !done) {
            emit failed(done.error());
        }
    });
    if (!kept->isEmpty()) {
        QMenu* forget = menu->addMenu(tr("Forget"));
        for (const SavedFilter& one : *kept) {
            connect(forget->addAction(one.name), &QAction::triggered, this,
                    [this, name = one.name] {
                        if (const auto done = m_work.filters.remove(name); !done) {
                            emit failed(done.error());
                        }
                    });
        }
    }
}

void StudentsPage::useFilter(const StudentFilter& kept) {
    const QSignalBlocker problems(m_problems);
    m_find->setText(kept.text);
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_class, QVariant::fromValue(kept.schoolClass.value));
    choose(m_status, kept.status ? codeOf(studentStatusCodes, *kept.status) : QVariant());
    choose(m_group, kept.group ? codeOf(keyGroupCodes, *kept.group) : QVariant());
    m_problems->setChecked(kept.withProblems);
    m_boards->setChecked(kept.boards);
    chooseHukou(kept.hukou);
    showMore();
    readList();
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

namespace {

bool isSame(const StudentFilter& a, const StudentFilter& b) {
    const auto parts = [](const StudentFilter& f) {
        return std::tie(f.school, f.schoolClass, f.text, f.status, f.group, f.withProblems,
                        f.boards, f.hukou);
    };
    return parts(a) == parts(b);
}

} // namespace

bool StudentsPage::asksTheSame() {
    return isSame(std::exchange(m_asked, filter()), filter());
}

} // namespace xiange::ui
