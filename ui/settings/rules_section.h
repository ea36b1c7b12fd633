#pragma once

#include "core/settings/rule_book.h"
#include "ui/settings/settings_section.h"

#include <QMap>

class QGridLayout;
class QLabel;
class QPushButton;

namespace xiange::ui {

class Card;
class EditHistory;
class RuleField;

/// 规则与阈值: every number the program counts by, where it comes from, and what the place made of
/// it. A change holds at once for every school of the database.
class RulesSection : public SettingsSection {
    Q_OBJECT

public:
    RulesSection(RuleBook& rules, EditHistory& edits, QWidget* parent);

    void refresh() override;

private:
    /// Fields that stand in one row: one way back to their defaults, one line for what is wrong.
    struct Line {
        QStringList names;
        QPushButton* back = nullptr;
        QLabel* note = nullptr;
        QLabel* complaint = nullptr;
    };

    Card* makeLadder();
    Card* makeGroup(RuleGroup group);
    /// Fields in one column: 考勤符号 would be seven rows for seven characters.
    Card* makeSigns();
    RuleField* addField(const Rule& rule, QWidget* parent);
    /// The way back, the note and the complaint of a row of fields.
    void endLine(const QStringList& names, QGridLayout* grid, int row, int columns,
                 QWidget* parent);
    [[nodiscard]] QString noteOf(const QStringList& names) const;
    void save(const QString& name, const QString& value);
    void takeDefaults(const QStringList& names);
    void complain(const QString& name, const QString& words);
    void showValues();

    RuleBook& m_rules;
    EditHistory& m_edits;
    RuleValues m_values;
    bool m_mayChange = false;
    QMap<QString, RuleField*> m_fields;
    QList<Line> m_lines;
    QLabel* m_readOnly = nullptr;
    QLabel* m_damaged = nullptr;
};

} // namespace xiange::ui
