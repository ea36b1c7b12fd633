#include "ui/students/profile_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"
#include "ui/students/absences_tab.h"
#include "ui/students/changes_tab.h"
#include "ui/students/family_tab.h"
#include "ui/students/groups_tab.h"
#include "ui/students/list_tabs.h"
#include "ui/students/record_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

constexpr int wide = 356;
constexpr auto codeProperty = "tabCode";

int ageOn(const QDate& birth, const QDate& day) {
    if (!birth.isValid()) {
        return 0;
    }
    const bool before = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

} // namespace

ProfilePanel::ProfilePanel(const ChildFeatures& features, QWidget* parent)
    : QFrame(parent), m_features(features) {
    build();
    buildTabs();
    show({});
}

void ProfilePanel::build() {
    setProperty("role", QStringLiteral("side"));
    setObjectName(QStringLiteral("profile"));
    setAccessibleName(tr("The child chosen"));
    setFixedWidth(wide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, 4, space::s);
    column->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::s, 0);
    m_name = pageTitle({}, this);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setWordWrap(true);
    m_eye = iconButton(QStringLiteral("eye"), tr("Show ID number, phones and address"), this);
    describe(m_eye, QStringLiteral("reveal"),
             tr("Show ID number, phones and address; the look is recorded"),
             QKeySequence(Qt::CTRL | Qt::Key_R));
    m_case = secondaryButton(tr("Case"), this);
    describe(m_case, QStringLiteral("toCase"), tr("The return-to-school case of this child"));
    m_roll = secondaryButton(tr("Attendance"), this);
    describe(m_roll, QStringLiteral("toRoll"), tr("The roll of this child's class"));
    head->addWidget(m_name, 1);
    head->addWidget(m_case);
    head->addWidget(m_roll);
    m_print = iconButton(QStringLiteral("print"), tr("Own record for the guardian"), this);
    describe(m_print, QStringLiteral("ownRecord"),
             tr("All that is kept about this child, as a PDF for the guardian (Ctrl+P); the asking "
                "is recorded"));
    head->addWidget(m_print);
    head->addWidget(m_eye);
    column->addLayout(head);
    m_facts = bodyLabel({}, Tone::Muted, this);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("childTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("What is kept of this child"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setProperty("kind", QStringLiteral("tight"));
    column->addWidget(m_tabs, 1);
    connect(m_print, &QPushButton::clicked, this, &ProfilePanel::printWanted);
    connect(m_eye, &QPushButton::clicked, this, &ProfilePanel::toggleEye);
    const auto go = [this](PageKind page) {
        Target target;
        target.page = page;
        target.student = m_student;
        target.schoolClass = page == PageKind::Attendance ? m_class : ClassId();
        emit going(target);
    };
    connect(m_case, &QPushButton::clicked, this, [go] { go(PageKind::Cases); });
    connect(m_roll, &QPushButton::clicked, this, [go] { go(PageKind::Attendance); });
}

void ProfilePanel::buildTabs() {
    ChildFeatures& f = m_features;
    auto* record = new RecordTab(f.students, f.records, m_tabs);
    auto* family = new FamilyTab(f.records, f.households, f.areas, m_tabs);
    addTab(record, "record", tr("Record"), tr("The child's own record"));
    addTab(family, "family", tr("Family"), tr("Guardians and household"));
    addTab(new GroupsTab(f.groups, f.plans, f.clock, m_tabs), "groups", tr("Groups"),
           tr("Key groups, disability, support plans"));
    addTab(new AbsencesTab(f.students, f.absences, f.calendars, f.clock, m_tabs), "absences",
           tr("Absences"), tr("Attendance of the school year"));
    addTab(new CasesTab(f.cases, m_tabs), "cases", tr("Cases"), tr("Return-to-school cases"));
    auto* changes = new ChangesTab(f.students, f.changes, f.clock, f.prompt, m_tabs);
    addTab(changes, "changes", tr("Changes"), tr("Status changes"));
    connect(changes, &ChangesTab::recorded, this,
            [this](StatusChangeId change, const QString& words) {
                m_lastChange = {change, words};
                emit recorded(tr("%1: %2 recorded. Ctrl+Z takes it back.", "name, kind of change")
                                  .arg(m_name->text(), words));
            });
    addTab(new PapersTab(f.papers, m_tabs), "papers", tr("Papers"), tr("Papers about this child"));
    addTab(new HistoryTab(f.records, f.clock, m_tabs), "history", tr("History"),
           tr("Who changed what"));
    connect(record, &RecordTab::revealWanted, this, &ProfilePanel::reveal);
    connect(family, &FamilyTab::revealWanted, this, &ProfilePanel::reveal);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ProfilePanel::showTab);
    const auto walk = [this](const QKeySequence& keys, int step) {
        auto* shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            const int count = m_tabs->count();
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
        });
    };
    walk(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    walk(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1);
    walk(QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    walk(QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void ProfilePanel::addTab(ChildTab* tab, const char* code, const QString& word,
                          const QString& what) {
    tab->setProperty(codeProperty, QString::fromLatin1(code));
    const int at = m_tabs->addTab(tab, word);
    m_tabs->setTabToolTip(at, tr("%1 (Ctrl+Tab: the next one)").arg(what));
    m_leaves.append(tab);
    connect(tab, &ChildTab::failed, this, &ProfilePanel::failed);
    connect(tab, &ChildTab::going, this, &ProfilePanel::going);
    connect(tab, &ChildTab::saved, this, [this] {
        m_lastChange = {};
        showHead();
        emit saved();
    });
}

void ProfilePanel::openTab(const QString& code) {
    for (ChildTab* tab : std::as_const(m_leaves)) {
        if (tab->property(codeProperty).toString() == code) {
            m_tabs->setCurrentWidget(tab);
        }
    }
}

void ProfilePanel::show(StudentId student) {
    const bool another = student != m_student;
    m_student = student;
    if (another) {
        conceal();
    }
    const bool somebody = student.isValid();
    for (auto* button : {m_eye, m_print, m_case, m_roll}) {
        button->setVisible(somebody);
    }
    m_tabs->setVisible(somebody);
    if (!somebody) {
        m_name->setText(tr("No child chosen"));
        m_facts->setText(tr("Choose a line of the list, or find a child with Ctrl+K."));
        return;
    }
    showHead();
    showTab();
}

void ProfilePanel::refresh() {
    if (m_student.isValid()) {
        showHead();
        showTab();
    }
}

void ProfilePanel::showTab() {
    if (auto* tab = qobject_cast<ChildTab*>(m_tabs->currentWidget());
        tab != nullptr && m_student.isValid()) {
        tab->show(m_student);
        if (m_open) {
            tab->reveal(&*m_open);
        }
    }
}

void ProfilePanel::showHead() {
    const auto profile = m_features.students.profile(m_student);
    if (!profile) {
        emit failed(profile.error());
        return;
    }
    const auto& child = profile->line;
    m_class = child.schoolClass;
    m_name->setText(child.name);
    QStringList facts;
    if (child.sex) {
        facts.append(sexName(*child.sex));
    }
    if (const int age = ageOn(profile->birthDate, m_features.clock.today()); age > 0) {
        facts.append(tr("%n years", nullptr, age));
    }
    if (child.className) {
        facts.append(shortClassName(*child.className));
    }
    facts.append(child.boards ? tr("boards") : tr("day pupil"));
    facts.append(studentStatusName(child.status));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_roll->setEnabled(child.schoolClass.isValid());
}

void ProfilePanel::toggleEye() {
    if (m_open) {
        conceal();
        showTab();
    } else {
        reveal();
    }
}

void ProfilePanel::reveal() {
    auto open = m_features.students.reveal(m_student);
    if (!open) {
        emit failed(open.error());
        return;
    }
    for (ChildTab* tab : std::as_const(m_leaves)) {
        tab->forget();
    }
    m_open = std::move(*open);
    m_eye->setIcon(lineIcon(QStringLiteral("eye-off")));
    m_eye->setAccessibleName(tr("Hide ID number, phones and address"));
    showTab();
}

void ProfilePanel::conceal() {
    for (ChildTab* tab : std::as_const(m_leaves)) {
        tab->forget();
    }
    m_open.reset();
    m_eye->setIcon(lineIcon(QStringLiteral("eye")));
    m_eye->setAccessibleName(tr("Show ID number, phones and address"));
}

Result<QString> ProfilePanel::undo() {
    if (const auto [change, words] = std::exchange(m_lastChange, {}); change.isValid()) {
        const auto corrected = m_features.changes.correct(change, tr("Taken back at once"));
        refresh();
        return corrected.map([words = words](StatusChangeId) { return words; });
    }
    const auto done = m_features.edits.undo();
    refresh();
    return done;
}

Result<QString> ProfilePanel::redo() {
    const auto done = m_features.edits.redo();
    refresh();
    return done;
}

} // namespace xiange::ui
