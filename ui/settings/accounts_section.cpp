#include "ui/settings/accounts_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"
#include "ui/settings/edit_history.h"
#include "ui/settings/password_card.h"
#include "ui/settings/rule_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

QString idleRule() {
    return QStringLiteral("account.idle_minutes");
}

void choose(QComboBox* box, qint64 id) {
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(id))));
}

qint64 chosenId(const QComboBox* box) {
    return box->isEnabled() ? box->currentData().toLongLong() : 0;
}

} // namespace

void AccountsSection::refresh() {
    m_schools = m_features.schools.list().value_or(QList<School>());
    m_towns.clear();
    const QList<Area> areas = m_features.areas.tree().value_or(QList<Area>());
    for (const Area& area : areas) {
        if (area.level == AreaLevel::Town) {
            m_towns.insert(area.id, area.name);
        }
    }
    if (const auto rules = m_features.rules.read()) {
        m_idle->show(rules->text(idleRule()));
    }
    if (m_mayManage) {
        const auto lines = m_features.book.list();
        if (!lines) {
            emit failed(lines.error());
            return;
        }
        m_lines = *lines;
        // Those out of use come last.
        std::ranges::stable_partition(
            m_lines, [](const AccountLine& line) { return !line.retiredAt.isValid(); });
        showLines();
    } else {
        m_password->showAccount(m_actor.account, m_actor.name,
                                m_features.book.hasOwnPassword().value_or(false));
    }
}

QString AccountsSection::scopeWords(const Actor& actor) {
    if (actor.town.isValid()) {
        return m_towns.value(actor.town);
    }
    if (!actor.school.isValid()) {
        return tr("everything");
    }
    const auto school = std::ranges::find(m_schools, actor.school, &School::id);
    const QString name = school == m_schools.end() ? QString() : school->name;
    if (!actor.schoolClass.isValid()) {
        return name;
    }
    if (!m_classNames.contains(actor.schoolClass)) {
        const auto found =
            m_features.schools.schoolClass(actor.schoolClass, m_features.clock.today());
        m_classNames.insert(actor.schoolClass, found ? shortClassName(found->name) : QString());
    }
    const QString className = m_classNames.value(actor.schoolClass);
    return m_schools.size() > 1 ? tr("%1 %2", "school, class").arg(name, className) : className;
}

void AccountsSection::showLines() {
    const AccountLine* before = chosen();
    const AccountId wanted = m_wanted.isValid() ? m_wanted
                             : before           ? before->actor.account
                                                : m_actor.account;
    m_wanted = {};
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(m_lines.size()));
    int current = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        const AccountLine& line = m_lines[row];
        const bool retired = line.retiredAt.isValid();
        const QStringList words{
            line.actor.account == m_actor.account ? tr("%1 (you)").arg(line.actor.name)
                                                  : line.actor.name,
            roleName(line.actor.role), scopeWords(line.actor),
            retired            ? tr("out of use")
            : line.hasPassword ? tr("set")
                               : tr("none"),
            line.lastSignIn.isValid() ? dayAndTime(line.lastSignIn, m_features.clock.today())
                                      : QStringLiteral("—")};
        for (int column = 0; column < words.size(); ++column) {
            auto* item = new QTableWidgetItem(words[column]);
            item->setToolTip(words[column]);
            const Tone tone = retired                            ? Tone::Muted
                              : column == 3 && !line.hasPassword ? Tone::Caution
                                                                 : Tone::Plain;
            item->setData(role::tone, static_cast<int>(tone));
            item->setData(role::strong, column == 0 && !retired);
            m_table->setItem(row, column, item);
        }
        current = line.actor.account == wanted ? row : current;
    }
    m_table->setCurrentCell(current, 0);
    showChosen();
    showClassesWithout();
}

void AccountsSection::useSchool(SchoolId school) {
    m_lookedAt = school;
    if (isVisible()) {
        refresh();
    }
}

void AccountsSection::showClassesWithout() {
    QSet<ClassId> taken;
    for (const AccountLine& line : std::as_const(m_lines)) {
        if (!line.retiredAt.isValid()) {
            taken.insert(line.actor.schoolClass);
        }
    }
    const bool oneSchool = m_lookedAt.isValid() || m_schools.size() == 1;
    QStringList names;
    for (const School& school : std::as_const(m_schools)) {
        if (m_lookedAt.isValid() && school.id != m_lookedAt) {
            continue;
        }
        QStringList without;
        const auto classes = m_features.schools.classes(school.id, m_features.clock.today());
        for (const SchoolClass& each : classes.value_or(QList<SchoolClass>())) {
            if (!taken.contains(each.id)) {
                without.append(shortClassName(each.name));
            }
        }
        if (oneSchool) {
            names += without;
        } else if (!without.isEmpty()) {
            names.append(tr("%1 (%n class(es))", nullptr, static_cast<int>(without.size()))
                             .arg(school.name));
        }
    }
    constexpr qsizetype shown = 12;
    const QString list = QStringList(names.mid(0, shown)).join(QStringLiteral("、"));
    m_without->setText(tr("Without an account of the class teacher: %1")
                           .arg(names.size() > shown ? list + QStringLiteral("…") : list));
    m_without->setVisible(!names.isEmpty());
}

const AccountLine* AccountsSection::chosen() const {
    const int row = m_table->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

void AccountsSection::showChosen() {
    const AccountLine* line = m_adding ? nullptr : chosen();
    m_card->setTitle(m_adding ? tr("A new account") : tr("The chosen account"));
    m_card->setNote(m_adding ? QString() : tr("Saved when chosen"));
    m_add->setEnabled(!m_adding);
    m_save->setVisible(m_adding);
    m_cancel->setVisible(m_adding);
    m_form->setEnabled(m_adding || (line != nullptr && !line->retiredAt.isValid()));
    m_name->setReadOnly(!m_adding);
    m_form->clearComplaints();
    m_retire->setEnabled(line != nullptr && line->actor.account != m_actor.account);
    m_retire->setText(line != nullptr && line->retiredAt.isValid() ? tr("Put back in use")
                                                                   : tr("Take out of use"));
    m_password->setVisible(!m_adding && line != nullptr && !line->retiredAt.isValid());
    if (line == nullptr) {
        return;
    }
    m_name->setText(line->actor.name);
    showScope(line->actor);
    m_password->showAccount(line->actor.account, line->actor.name, line->hasPassword);
}

void AccountsSection::showScope(const Actor& actor) {
    const QSignalBlocker quietRole(m_role), quietSchool(m_school), quietTown(m_town);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(actor.role)));
    m_school->clear();
    if (actor.role != Role::ClassTeacher) {
        m_school->addItem(tr("all schools"), QVariant::fromValue(qint64{0}));
    }
    for (const School& school : std::as_const(m_schools)) {
        m_school->addItem(school.name, QVariant::fromValue(school.id.value));
    }
    choose(m_school, actor.school.value);
    m_school->setEnabled(actor.role != Role::TownOfficer && actor.role != Role::DistrictOfficer);
    m_town->clear();
    m_town->addItem(QStringLiteral("—"), QVariant::fromValue(qint64{0}));
    for (auto town = m_towns.cbegin(); town != m_towns.cend(); ++town) {
        m_town->addItem(town.value(), QVariant::fromValue(town.key().value));
    }
    m_town->setEnabled(actor.role == Role::TownOfficer);
    choose(m_town, actor.town.value);
    showClasses(SchoolId(m_school->currentData().toLongLong()), actor.schoolClass);
    m_class->setEnabled(actor.role == Role::ClassTeacher);
}

void AccountsSection::showClasses(SchoolId school, ClassId chosenClass) {
    const QSignalBlocker quiet(m_class);
    m_class->clear();
    m_class->addItem(QStringLiteral("—"), QVariant::fromValue(qint64{0}));
    if (!school.isValid()) {
        return;
    }
    const auto classes = m_features.schools.classes(school, m_features.clock.today());
    for (const SchoolClass& each : classes.value_or(QList<SchoolClass>())) {
        const QString name = shortClassName(each.name);
        m_class->addItem(each.headTeacher.isEmpty() || each.headTeacher == m_name->text()
                             ? name
                             : tr("%1 · now %2", "class, head teacher").arg(name, each.headTeacher),
                         QVariant::fromValue(each.id.value));
    }
    choose(m_class, chosenClass.value);
}

Actor AccountsSection::typed() const {
    const AccountLine* line = m_adding ? nullptr : chosen();
    return {line ? line->actor.account : AccountId(),
            m_name->text().trimmed(),
            static_cast<Role>(m_role->currentData().toInt()),
            AreaId(chosenId(m_town)),
            SchoolId(chosenId(m_school)),
            ClassId(chosenId(m_class))};
}

void AccountsSection::beginNew() {
    m_adding = true;
    m_name->clear();
    showScope({{},
               {},
               Role::ClassTeacher,
               {},
               m_schools.isEmpty() ? SchoolId() : m_schools.first().id,
               {}});
    showChosen();
    m_name->setFocus();
}

void AccountsSection::saveNew() {
    const auto added = m_features.book.add(typed());
    if (!added) {
        finish(tl::make_unexpected(added.error()));
        return;
    }
    m_adding = false;
    m_wanted = *added;
    finish({});
    m_table->setFocus();
}

void AccountsSection::save() {
    const AccountLine* line = m_adding ? nullptr : chosen();
    if (line == nullptr) {
        return;
    }
    Actor now = typed();
    // A class teacher has a class only when it is chosen: until then nothing is saved.
    if (now.role == Role::ClassTeacher && !now.schoolClass.isValid()) {
        m_form->complain(QStringLiteral("accountClass"), tr("Choose the class."));
        return;
    }
    if (now.role == Role::TownOfficer && !now.town.isValid()) {
        m_form->complain(QStringLiteral("accountTown"), tr("Choose the town."));
        return;
    }
    const Actor before = line->actor;
    AccountBook& book = m_features.book;
    finish(
        m_edits.perform({tr("Account %1").arg(now.name), [&book, now] { return book.change(now); },
                         [&book, before] { return book.change(before); }}));
}

void AccountsSection::retireOrPutBack() {
    const AccountLine* line = chosen();
    if (line == nullptr) {
        return;
    }
    AccountBook& book = m_features.book;
    const AccountId id = line->actor.account;
    m_wanted = id;
    const auto out = [&book, id] { return book.retire(id); };
    const auto back = [&book, id] { return book.putBack(id); };
    finish(line->retiredAt.isValid()
               ? m_edits.perform({tr("%1 back in use").arg(line->actor.name), back, out})
               : m_edits.perform({tr("%1 out of use").arg(line->actor.name), out, back}));
}

void AccountsSection::finish(const Result<void>& done) {
    if (!done) {
        const QHash<QString, QString> fields{
            {QStringLiteral("name"), QStringLiteral("accountName")},
            {QStringLiteral("class"), QStringLiteral("accountClass")},
            {QStringLiteral("town"), QStringLiteral("accountTown")}};
        const QString field = fields.value(done.error().field);
        if (field.isEmpty()) {
            emit failed(done.error());
            showChosen();
        } else {
            m_form->complain(field, done.error().text);
        }
        return;
    }
    emit saved();
    refresh();
}

} // namespace xiange::ui
