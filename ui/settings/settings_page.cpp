#include "ui/settings/settings_page.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"
#include "ui/settings/about_section.h"
#include "ui/settings/areas_section.h"
#include "ui/settings/calendar_section.h"
#include "ui/settings/rules_section.h"
#include "ui/settings/school_section.h"
#include "ui/settings/teachers_section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

namespace xiange::ui {

namespace {

constexpr int listWidth = 212;
constexpr int codeRole = Qt::UserRole + 1;

} // namespace

SettingsPage::SettingsPage(Schools& schools, ClassTeachers& teachers, Areas& areas,
                           Calendars& calendars, RuleBook& rules, const Clock& clock,
                           const Actor& actor, Prompt& prompt, QWidget* parent)
    : Page(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    m_stack = new QStackedWidget(this);
    row->addWidget(m_stack, 1);
    addSection("school", "school", new SchoolSection(schools, clock, actor, m_edits, this));
    addSection("calendar", "calendar",
               new CalendarSection(calendars, clock, actor, prompt, m_edits, this));
    addSection("areas", "students", new AreasSection(areas, actor, prompt, m_edits, this));
    addSection("teachers", "students", new TeachersSection(teachers, actor, m_edits, this));
    addSection("rules", "ladder", new RulesSection(rules, m_edits, this));
    m_appearance = new AppearanceSection(this);
    addSection("appearance", "eye", m_appearance);
    addSection("about", "info", new AboutSection(this));
    connect(m_appearance, &AppearanceSection::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_appearance, &AppearanceSection::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int section) {
        m_stack->setCurrentIndex(section);
        m_sections[section]->refresh();
    });
    m_list->setCurrentRow(0);
    setFocusProxy(m_list);
}

QWidget* SettingsPage::makeList() {
    auto* panel = new QFrame(this);
    panel->setProperty("role", QStringLiteral("list"));
    panel->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, space::l, 1, 0);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(space::l, 0, space::s, 0);
    heading->addWidget(pageTitle(tr("Settings"), panel));
    column->addLayout(heading);
    m_list = new QListWidget(panel);
    describe(m_list, QStringLiteral("settingsList"), tr("Sections of the settings"));
    m_list->setToolTip({});
    m_list->setIconSize({18, 18});
    m_list->setFrameShape(QFrame::NoFrame);
    column->addWidget(m_list, 1);
    return panel;
}

void SettingsPage::addAccounts(const AccountFeatures& features) {
    addSection("accounts", "lock", new AccountsSection(features, m_edits, this), 2);
}

void SettingsPage::addBackups(const BackupFeatures& features, Prompt& prompt) {
    addSection("backup", "folder", new BackupSection(features, prompt, this), 2);
}

void SettingsPage::addSection(const char* code, const char* icon, SettingsSection* section,
                              int fromEnd) {
    const int at = static_cast<int>(m_sections.size()) - fromEnd;
    auto* scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(section);
    m_sections.insert(at, section);
    m_stack->insertWidget(at, scroll);
    auto* item = new QListWidgetItem(lineIcon(QString::fromLatin1(icon)), section->title());
    m_list->insertItem(at, item);
    item->setSizeHint({listWidth - 2, 36});
    item->setData(codeRole, QString::fromLatin1(code));
    connect(section, &SettingsSection::failed, this, &Page::failed);
    connect(section, &SettingsSection::noticed, this, &Page::noticed);
    connect(section, &SettingsSection::saved, this, &Page::saved);
}

QString SettingsPage::title() const {
    return tr("Settings");
}

QString SettingsPage::help() const {
    return tr("<p>Every change is saved when it is made; <b>Ctrl+Z</b> takes the last one back, "
              "<b>Ctrl+Y</b> makes it again.</p>"
              "<p><b>↑ ↓</b> another section · <b>Tab</b> into it</p>"
              "<p>In the calendar: <b>arrows</b> another day · <b>Page Up, Page Down</b> another "
              "month · <b>Home, End</b> first and last day · <b>Space</b> close the school on that "
              "day, let it teach, or take either back</p>");
}

void SettingsPage::refresh() {
    m_sections[m_list->currentRow()]->refresh();
}

void SettingsPage::useSchool(SchoolId school) {
    for (SettingsSection* section : std::as_const(m_sections)) {
        section->useSchool(school);
    }
}

void SettingsPage::goTo(const Target& target) {
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(codeRole).toString() == target.action) {
            m_list->setCurrentRow(row);
        }
    }
}

void SettingsPage::undo() {
    tell(m_edits.undo(), tr("Taken back — %1"), tr("There is no change to take back."));
}

void SettingsPage::redo() {
    tell(m_edits.redo(), tr("Made again — %1"), tr("There is no change to make again."));
}

void SettingsPage::tell(const Result<QString>& what, const QString& sentence,
                        const QString& nothing) {
    if (!what) {
        emit failed(what.error());
        return;
    }
    emit noticed(what->isEmpty() ? nothing : sentence.arg(*what));
    if (!what->isEmpty()) {
        refresh();
        emit saved();
    }
}

void SettingsPage::showAppearance(ThemeChoice theme, const QString& language) {
    m_appearance->showChoice(theme, language);
}

} // namespace xiange::ui
