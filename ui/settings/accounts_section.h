#pragma once

#include "core/accounts/account_book.h"
#include "core/schools/areas.h"
#include "core/schools/schools.h"
#include "core/settings/rule_book.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace xiange::ui {

class Card;
class EditHistory;
class FormColumn;
class PasswordCard;
class RuleField;

/// What the section of the accounts works with.
struct AccountFeatures {
    AccountBook& book;
    Schools& schools;
    Areas& areas;
    RuleBook& rules;
    const Clock& clock;
    const Actor& actor;
};

/// 账号与角色: who may open these data, as what, and with which password. Somebody who does not
/// look after the accounts finds the own password here and nothing else.
class AccountsSection : public SettingsSection {
    Q_OBJECT

public:
    AccountsSection(const AccountFeatures& features, EditHistory& edits, QWidget* parent);

    void refresh() override;
    void useSchool(SchoolId school) override;

private:
    QWidget* makeTable();
    QWidget* makeForm();
    QWidget* makeLockLine();
    void showLines();
    void showClassesWithout();
    void showChosen();
    void showScope(const Actor& actor);
    void showClasses(SchoolId school, ClassId chosen);
    void beginNew();
    void save();
    void saveNew();
    void retireOrPutBack();
    void finish(const Result<void>& done);
    [[nodiscard]] Actor typed() const;
    [[nodiscard]] const AccountLine* chosen() const;
    [[nodiscard]] QString scopeWords(const Actor& actor);

    AccountFeatures m_features;
    Actor m_actor;
    EditHistory& m_edits;
    QList<AccountLine> m_lines;
    QList<School> m_schools;
    QHash<ClassId, QString> m_classNames;
    QHash<AreaId, QString> m_towns;
    AccountId m_wanted;  ///< to be chosen when the list has been read again
    SchoolId m_lookedAt; ///< invalid: all within reach
    bool m_adding = false;
    bool m_mayManage = false;

    QWidget* m_all = nullptr;
    QTableWidget* m_table = nullptr;
    FormColumn* m_form = nullptr;
    Card* m_card = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_school = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_town = nullptr;
    QLabel* m_without = nullptr; ///< classes that no account is in charge of
    QPushButton* m_add = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
    PasswordCard* m_password = nullptr;
    RuleField* m_idle = nullptr;
};

} // namespace xiange::ui
