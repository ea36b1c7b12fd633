#pragma once

#include "core/calendar/calendars.h"
#include "core/schools/areas.h"
#include "core/schools/class_teachers.h"
#include "core/schools/schools.h"
#include "core/settings/rule_book.h"
#include "ui/common/page.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/edit_history.h"

class QListWidget;
class QStackedWidget;

namespace xiange::ui {

class Prompt;

/// 设置: a list of sections at the left, the chosen one at the right. Every change is saved when
/// it is made.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Schools& schools, ClassTeachers& teachers, Areas& areas, Calendars& calendars,
                 RuleBook& rules, const Clock& clock, const Actor& actor, Prompt& prompt,
                 QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    /// `action`: "school", "teachers", "calendar", "areas", "rules", "accounts", "backup",
    /// "appearance" or "about".
    void goTo(const Target& target) override;
    void undo() override;
    void redo() override;
    /// The accounts, before the appearance.
    void addAccounts(const AccountFeatures& features);
    /// The backups, behind the accounts.
    void addBackups(const BackupFeatures& features, Prompt& prompt);
    /// What is chosen outside of this page is shown in it.
    void showAppearance(ThemeChoice theme, const QString& language);

signals:
    void themeChosen(xiange::ui::ThemeChoice theme);
    void languageChosen(const QString& language);

private:
    QWidget* makeList();
    /// Before the last `fromEnd` ones.
    void addSection(const char* code, const char* icon, SettingsSection* section, int fromEnd = 0);
    void tell(const Result<QString>& what, const QString& sentence, const QString& nothing);

    EditHistory m_edits;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    AppearanceSection* m_appearance = nullptr;
    QList<SettingsSection*> m_sections;
};

} // namespace xiange::ui
