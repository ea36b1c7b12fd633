#include "ui/settings/rules_section.h"

#include "core/absence/place_rules.h"
#include "core/settings/rule_words.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/settings/edit_history.h"
#include "ui/settings/rule_field.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr int labelWidth = 272;

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    return label;
}

QGridLayout* gridIn(Card* card) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    card->body()->addLayout(grid);
    return grid;
}

QString defaultText(const Rule& rule) {
    return RulesSection::tr("default: %1").arg(ruleValueText(rule.name, rule.fallback));
}

} // namespace

RulesSection::RulesSection(RuleBook& rules, EditHistory& edits, QWidget* parent)
    : SettingsSection(tr("Rules and thresholds"),
                      tr("Practice differs from place to place. A change holds at once, for every "
                         "school in these data."),
                      parent)
    , m_rules(rules)
    , m_edits(edits) {
    setObjectName(QStringLiteral("rulesSection"));
    m_readOnly = wrapped(bodyLabel({}, Tone::Muted, this));
    m_readOnly->setObjectName(QStringLiteral("rulesReadOnly"));
    m_damaged = wrapped(bodyLabel({}, Tone::Caution, this));
    m_damaged->setObjectName(QStringLiteral("rulesDamaged"));
    m_readOnly->hide();
    m_damaged->hide();
    column()->addWidget(m_readOnly);
    column()->addWidget(m_damaged);
    column()->addWidget(makeLadder());
    for (const RuleGroup group : {RuleGroup::Contacts, RuleGroup::Roll}) {
        column()->addWidget(makeGroup(group));
    }
    column()->addWidget(makeSigns());
    for (const RuleGroup group : {RuleGroup::Signals, RuleGroup::Deadlines, RuleGroup::Figures}) {
        column()->addWidget(makeGroup(group));
    }
    column()->addStretch(1);
}

RuleField* RulesSection::addField(const Rule& rule, QWidget* parent) {
    auto* field = new RuleField(rule, parent);
    m_fields.insert(rule.name, field);
    connect(field, &RuleField::given, this,
            [this, name = rule.name](const QString& value) { save(name, value); });
    return field;
}

void RulesSection::endLine(const QStringList& names, QGridLayout* grid, int row, int columns,
                           QWidget* parent) {
    Line line{names, iconButton(QStringLiteral("undo"), tr("Back to the default"), parent),
              wrapped(smallLabel({}, parent)), wrapped(bodyLabel({}, Tone::Danger, parent))};
    line.back->setObjectName(QStringLiteral("back.") + names.first());
    line.complaint->setObjectName(QStringLiteral("complaint.") + names.first());
    QSizePolicy kept = line.back->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    line.back->setSizePolicy(kept);
    connect(line.back, &QPushButton::clicked, this, [this, names] { takeDefaults(names); });
    grid->addWidget(line.back, row, columns);
    grid->addWidget(line.complaint, row + 2, 0, 1, columns);
    line.complaint->hide();
    m_lines.append(line);
}

Card* RulesSection::makeLadder() {
    auto* card =
        new Card(ruleGroupName(RuleGroup::Ladder), ruleGroupSentence(RuleGroup::Ladder), this);
    auto* grid = gridIn(card);
    const QStringList heads{tr("What has to be done"),
                            tr("Absent without leave (school days)"),
                            {},
                            tr("Who has to do it"),
                            tr("Source")};
    for (int column = 0; column < heads.size(); ++column) {
        // The words over the comparison are those of the days beside it, too.
        if (!heads[column].isEmpty()) {
            grid->addWidget(smallLabel(heads[column], card), 0, column, 1, column == 1 ? 2 : 1);
        }
    }
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(3, 4);
    grid->setColumnStretch(4, 8);
    for (const LadderStep& step : defaultLadder().steps) {
        const int row = 1 + 3 * (step.number - 1);
        grid->addWidget(wrapped(bodyLabel(tr("%1  %2", "number of a step, its duty")
                                              .arg(step.number)
                                              .arg(dutyName(step.duty)),
                                          Tone::Plain, card)),
                        row, 0);
        QStringList names;
        int column = 1;
        for (const char* what : {"compare", "days", "who", "source"}) {
            names.append(ladderRule(step.number, what));
            grid->addWidget(addField(*findRule(names.last()), card), row, column++);
        }
        endLine(names, grid, row, column, card);
        grid->addWidget(m_lines.last().note, row + 1, 0, 1, column);
    }
    return card;
}

Card* RulesSection::makeGroup(RuleGroup group) {
    auto* card = new Card(ruleGroupName(group), ruleGroupSentence(group), this);
    auto* grid = gridIn(card);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Rule& rule : allRules()) {
        // How long a window stays open stands with the accounts.
        if (rule.group != group || rule.name.startsWith(QLatin1String("account."))) {
            continue;
        }
        auto* label = bodyLabel(ruleLabel(rule.name), Tone::Plain, card);
        RuleField* field = addField(rule, card);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        endLine({rule.name}, grid, row, 3, card);
        grid->addWidget(m_lines.last().note, row, 2);
        row += 3;
    }
    return card;
}

Card* RulesSection::makeSigns() {
    auto* card =
        new Card(ruleGroupName(RuleGroup::Signs), ruleGroupSentence(RuleGroup::Signs), this);
    auto* grid = gridIn(card);
    QStringList names;
    int column = 0;
    for (const Rule& rule : allRules()) {
        if (rule.group != RuleGroup::Signs) {
            continue;
        }
        names.append(rule.name);
        grid->addWidget(smallLabel(ruleLabel(rule.name), card), 0, column);
        grid->addWidget(addField(rule, card), 1, column++);
    }
    endLine(names, grid, 1, column, card);
    grid->addWidget(m_lines.last().note, 2, 0, 1, column);
    return card;
}

void RulesSection::refresh() {
    const auto values = m_rules.read();
    if (!values) {
        emit failed(values.error());
        return;
    }
    m_values = *values;
    const auto allowed = m_rules.mayChange();
    m_mayChange = allowed.has_value();
    m_readOnly->setText(allowed ? QString() : allowed.error().text);
    m_readOnly->setVisible(!m_mayChange);
    QStringList damaged;
    for (const QString& name : m_values.damaged()) {
        damaged.append(ruleLabel(name));
    }
    m_damaged->setText(tr("What is stored for these rules can't be used; the defaults hold: %1")
                           .arg(damaged.join(tr(", ", "between rules"))));
    m_damaged->setVisible(!damaged.isEmpty());
    showValues();
}

QString RulesSection::noteOf(const QStringList& names) const {
    QStringList parts;
    for (const QString& name : names) {
        const Rule& rule = *findRule(name);
        const bool alone = names.size() == 1;
        const bool shown = rule.kind == RuleKind::Number || rule.kind == RuleKind::Choice;
        if ((alone && shown) || m_values.isOwn(name)) {
            parts.append(
                alone
                    ? defaultText(rule)
                    : tr("%1, %2", "a rule, its default").arg(ruleLabel(name), defaultText(rule)));
        }
        for (const QString& more : {ruleSource(name), ruleElsewhere(name)}) {
            if (!more.isEmpty()) {
                parts.append(more);
            }
        }
    }
    return parts.join(QStringLiteral(" · "));
}

void RulesSection::showValues() {
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        (*field)->show(m_values.text(field.key()));
        (*field)->setReadOnly(!m_mayChange);
    }
    for (const Line& line : std::as_const(m_lines)) {
        const bool own =
            std::any_of(line.names.begin(), line.names.end(), [&](const QString& name) {
                return m_values.isOwn(name) || m_values.damaged().contains(name);
            });
        line.back->setVisible(own && m_mayChange);
        const QString note = noteOf(line.names);
        line.note->setText(note);
        line.note->setVisible(!note.isEmpty());
    }
}

void RulesSection::save(const QString& name, const QString& value) {
    complain(name, {});
    const QString before = m_values.text(name);
    if (value == before) {
        m_fields[name]->settle();
        m_fields[name]->show(before);
        return;
    }
    const auto set = [this, name](const QString& given) {
        return [this, name, given] { return m_rules.set(name, given); };
    };
    const auto done = m_edits.perform(
        {tr("%1: %2").arg(ruleLabel(name), ruleValueText(name, value)), set(value), set(before)});
    if (!done) {
        complain(name, done.error().text);
        if (findRule(name)->kind == RuleKind::Choice) {
            m_fields[name]->show(before);
        }
        return;
    }
    m_fields[name]->settle();
    refresh();
    emit saved();
}

void RulesSection::takeDefaults(const QStringList& names) {
    QMap<QString, QString> before;
    for (const QString& name : names) {
        m_fields[name]->settle();
        before.insert(name, m_values.text(name));
    }
    const auto setAll = [this](const QMap<QString, QString>& values) {
        return [this, values] { return m_rules.setAll(values); };
    };
    QMap<QString, QString> defaults;
    for (const QString& name : names) {
        defaults.insert(name, findRule(name)->fallback);
    }
    const auto done = m_edits.perform(
        {tr("%1: default").arg(ruleLabel(names.first())), setAll(defaults), setAll(before)});
    complain(names.first(), done ? QString() : done.error().text);
    refresh();
    if (done) {
        emit saved();
    }
}

void RulesSection::complain(const QString& name, const QString& words) {
    for (const Line& line : std::as_const(m_lines)) {
        if (line.names.contains(name)) {
            line.complaint->setText(words);
            line.complaint->setVisible(!words.isEmpty());
        }
    }
}

} // namespace xiange::ui
