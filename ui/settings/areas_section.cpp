#include "ui/settings/areas_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace xiange::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int formWidth = 300;

AreaLevel levelWithin(AreaLevel level) {
    return level == AreaLevel::District ? AreaLevel::Town : AreaLevel::Village;
}

} // namespace

AreasSection::AreasSection(Areas& areas, const Actor& actor, Prompt& prompt, EditHistory& edits,
                           QWidget* parent)
    : SettingsSection(tr("Areas and persons"),
                      tr("Who answers for each district, town and village"), parent)
    , m_areas(areas)
    , m_actor(actor)
    , m_prompt(prompt)
    , m_edits(edits) {
    setObjectName(QStringLiteral("areasSection"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(makeTree(), 1);
    row->addWidget(makeForm());
    column()->addLayout(row, 1);
    m_unassigned = bodyLabel({}, Tone::Caution, this);
    m_unassigned->setObjectName(QStringLiteral("unassigned"));
    m_unassigned->setWordWrap(true);
    column()->addWidget(m_unassigned);
    const bool mayEdit = allow(actor, Right::EditSchool).has_value();
    for (QWidget* control : {static_cast<QWidget*>(m_addTop), static_cast<QWidget*>(m_addWithin),
                             static_cast<QWidget*>(m_remove)}) {
        control->setVisible(mayEdit);
    }
    for (auto* line : {m_name, m_person, m_title, m_phone}) {
        line->setReadOnly(!mayEdit);
        keepFieldQuiet(line);
    }
}

QWidget* AreasSection::makeTree() {
    auto* card = new Card(this);
    m_list = new QTreeWidget(card);
    describe(m_list, QStringLiteral("areaTree"), tr("Areas"));
    m_list->setToolTip({});
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({tr("Area"), tr("Level"), tr("Responsible person"), tr("Households")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setFrameShape(QFrame::NoFrame);
    card->body()->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    m_addTop = secondaryButton(tr("Add a district"), card);
    describe(m_addTop, QStringLiteral("addDistrict"), tr("Add a district"));
    m_addWithin = secondaryButton(tr("Add within it"), card);
    describe(m_addWithin, QStringLiteral("addWithin"), tr("Add an area within the chosen one"));
    m_remove = secondaryButton(tr("Remove"), card);
    describe(m_remove, QStringLiteral("removeArea"), tr("Remove the chosen area"));
    buttons->addWidget(m_addTop);
    buttons->addWidget(m_addWithin);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &AreasSection::showChosen);
    connect(m_addTop, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addWithin, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_remove, &QPushButton::clicked, this, &AreasSection::remove);
    return card;
}

QWidget* AreasSection::makeForm() {
    auto* card = new Card(tr("The chosen area"), tr("Saved when you leave the field"), this);
    card->setFixedWidth(formWidth);
    m_form = new FormColumn(card);
    m_name = m_form->addLine(QStringLiteral("name"), tr("Name"));
    m_person = m_form->addLine(QStringLiteral("person"), tr("Responsible person"));
    m_title = m_form->addLine(QStringLiteral("title"), tr("Position"));
    m_eye = iconButton(QStringLiteral("eye"), tr("Show the phone; the look is recorded"), card);
    describe(m_eye, QStringLiteral("areaEye"), tr("Show the phone; the look is recorded"));
    m_phone = new QLineEdit(m_form);
    m_form->addField(QStringLiteral("phone"), tr("Phone"), m_phone, m_eye);
    card->body()->addWidget(m_form);
    card->body()->addStretch(1);
    connect(m_name, &QLineEdit::editingFinished, this, &AreasSection::rename);
    for (auto* line : {m_person, m_title, m_phone}) {
        connect(line, &QLineEdit::editingFinished, this, &AreasSection::saveDuty);
    }
    connect(m_eye, &QPushButton::clicked, this, &AreasSection::revealPhone);
    return card;
}

void AreasSection::useSchool(SchoolId school) {
    m_school = school;
    if (isVisible()) {
        refresh();
    }
}

void AreasSection::goTo(const Target&, qint64 id) {
    if (id > 0) {
        m_wanted = AreaId(id);
        refresh();
        (m_person->text().isEmpty() ? m_person : m_phone)->setFocus();
    }
}

void AreasSection::refresh() {
    const auto tree = m_areas.tree();
    if (!tree) {
        emit failed(tree.error());
        return;
    }
    m_tree = *tree;
    show();
    showUnassigned();
}

void AreasSection::show() {
    const Area* before = chosen();
    const AreaId wanted = m_wanted.isValid() ? m_wanted : before ? before->id : AreaId();
    m_wanted = {};
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QHash<AreaId, QTreeWidgetItem*> items;
    QTreeWidgetItem* current = nullptr;
    for (const Area& area : std::as_const(m_tree)) {
        const QStringList words{area.name, areaLevelName(area.level),
                                area.person.isEmpty() ? tr("nobody yet") : area.person,
                                area.households > 0 ? number(area.households) : QString()};
        auto* parent = items.value(area.parent);
        auto* item =
            parent ? new QTreeWidgetItem(parent, words) : new QTreeWidgetItem(m_list, words);
        item->setData(0, idRole, QVariant::fromValue(area.id.value));
        items.insert(area.id, item);
        current = area.id == wanted || current == nullptr ? item : current;
    }
    m_list->expandAll();
    m_list->setCurrentItem(current);
    showChosen();
}

const Area* AreasSection::chosen() const {
    const auto* item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const AreaId id(item->data(0, idRole).toLongLong());
    const auto found = std::ranges::find(m_tree, id, &Area::id);
    return found == m_tree.end() ? nullptr : &*found;
}

void AreasSection::showChosen() {
    const Area* area = chosen();
    m_form->setEnabled(area != nullptr);
    m_addWithin->setEnabled(area != nullptr && area->level != AreaLevel::Village);
    m_remove->setEnabled(area != nullptr);
    m_duty = area ? AreaDuty{area->person, area->title, area->phone} : AreaDuty();
    m_name->setText(area ? area->name : QString());
    m_person->setText(m_duty.person);
    m_title->setText(m_duty.title);
    m_phone->setText(m_duty.phone);
    m_form->clearComplaints();
}

void AreasSection::showUnassigned() {
    const auto unassigned = m_areas.unassigned(m_school);
    if (!unassigned) {
        emit failed(unassigned.error());
        return;
    }
    QStringList words;
    if (!unassigned->areas.isEmpty()) {
        QStringList names;
        for (const Area& area : unassigned->areas) {
            names.append(area.name);
        }
        words.append(tr("Without a responsible person: %1").arg(names.join(QStringLiteral("、"))));
    }
    if (unassigned->households > 0) {
        words.append(tr("Children whose village or community is not known: %1")
                         .arg(number(unassigned->households)));
    }
    m_unassigned->setText(words.join(u'\n'));
    m_unassigned->setVisible(!words.isEmpty());
}

void AreasSection::add(bool within) {
    const Area* above = chosen();
    if (within && above == nullptr) {
        return;
    }
    const AreaLevel level = within ? levelWithin(above->level) : AreaLevel::District;
    const AreaId parent = within ? above->id : AreaId();
    const auto name = m_prompt.line(this, tr("Add an area"), areaLevelName(level), {});
    if (!name) {
        return;
    }
    const auto added = m_areas.add(parent, level, *name);
    if (!added) {
        emit failed(added.error());
        return;
    }
    m_wanted = *added;
    emit saved();
    refresh();
    m_person->setFocus();
}

void AreasSection::rename() {
    const Area* area = chosen();
    const QString name = m_name->text().trimmed();
    if (area == nullptr || name == area->name || m_name->isReadOnly()) {
        return;
    }
    const auto set = [this, id = area->id](const QString& word) {
        return [this, id, word] { return m_areas.rename(id, word); };
    };
    finish(m_edits.perform({tr("Name of the area: %1").arg(name), set(name), set(area->name)}),
           QStringLiteral("name"));
}

void AreasSection::remove() {
    const Area* area = chosen();
    if (area == nullptr || !m_prompt.confirm(this, tr("Remove the area"),
                                             tr("Remove %1?").arg(area->name), tr("Remove"))) {
        return;
    }
    const auto done = m_areas.remove(area->id);
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit saved();
    refresh();
}

void AreasSection::saveDuty() {
    const Area* area = chosen();
    AreaDuty duty{m_person->text().trimmed(), m_title->text().trimmed(), m_phone->text().trimmed()};
    if (area == nullptr || duty == m_duty || m_person->isReadOnly()) {
        return;
    }
    const bool withPhone = duty.phone != m_duty.phone;
    if (withPhone && duty.phone.contains(u'●')) {
        m_form->complain(QStringLiteral("phone"), tr("Type the whole phone number."));
        return;
    }
    finish(m_areas.setDuty(area->id, duty, withPhone), QStringLiteral("person"));
}

void AreasSection::revealPhone() {
    const Area* area = chosen();
    if (area == nullptr) {
        return;
    }
    const auto duty = m_areas.duty(area->id);
    if (!duty) {
        emit failed(duty.error());
        return;
    }
    m_duty = *duty;
    m_phone->setText(duty->phone);
}

void AreasSection::finish(const Result<void>& done, const QString& field) {
    if (!done) {
        m_form->complain(done.error().field.isEmpty() ? field : done.error().field,
                         done.error().text);
        return;
    }
    m_form->clearComplaints();
    emit saved();
    refresh();
}

} // namespace xiange::ui
