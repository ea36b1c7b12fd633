#include "ui/common/theme.h"
#include "ui/students/import_panel.h"
#include "ui/students/profile_panel.h"
#include "ui/students/student_list_model.h"
#include "ui/students/students_page.h"
#include "ui/students/year_turn_panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

// The two works that take the place of the list while they last.
void StudentsPage::buildAside() {
    const auto frameOf = [this](QWidget* panel) {
        auto* frame = new QWidget(m_stack);
        auto* padded = new QVBoxLayout(frame);
        padded->setContentsMargins(space::xl, space::l, space::xl, space::l);
        padded->addWidget(panel);
        m_stack->addWidget(frame);
    };
    m_panel = new ImportPanel(m_imports, m_clock, m_prompt);
    frameOf(m_panel);
    m_turnPanel = new YearTurnPanel(m_imports.turns, m_prompt);
    frameOf(m_turnPanel);
    connect(m_turn, &QPushButton::clicked, this, &StudentsPage::openTurn);
    const auto written = [this] {
        emit saved();
        m_isSmall.reset();
        readClasses();
    };
    connect(m_panel, &ImportPanel::written, this, written);
    connect(m_panel, &ImportPanel::closed, this, &StudentsPage::backToList);
    connect(m_turnPanel, &YearTurnPanel::written, this, written);
    connect(m_turnPanel, &YearTurnPanel::closed, this, &StudentsPage::backToList);
}

void StudentsPage::openImport() {
    m_stack->setCurrentIndex(Import);
    m_panel->begin(m_school);
}

void StudentsPage::openTurn() {
    m_stack->setCurrentIndex(Turn);
    m_turnPanel->begin(m_school);
}

void StudentsPage::backToList() {
    m_stack->setCurrentIndex(List);
    refresh();
    m_find->setFocus();
}

bool StudentsPage::isAside() const {
    return m_stack->currentIndex() == Import || m_stack->currentIndex() == Turn;
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
    if (isAside() && !m_panel->isBusy()) {
        m_stack->setCurrentIndex(List);
    }
    if (m_model->rowOf(target.student) < 0) {
        clearFilters();
    }
    if (m_model->rowOf(target.student) < 0 && !m_reader.isRunning()) {
        m_status->setCurrentIndex(0);
        readList();
    }
    goToChild(target.student);
}

void StudentsPage::goToChild(StudentId student) {
    const int row = m_model->rowOf(student);
    if (row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_table->setFocus();
        return;
    }
    m_profile->show(student);
    if (m_reader.isRunning()) {
        m_wanted = student; // stands in the list that is on its way
    }
}

} // namespace xiange::ui
