#include "ui/students/family_tab.h"

#include "ui/common/buttons.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace xiange::ui {

namespace {

const QString masked = QStringLiteral("●");

/// What was typed over a masked value; nothing if it was left as it stood.
std::optional<QString> typedOver(const QString& typed, const QString& shown) {
    return typed == shown ? std::nullopt : std::optional(typed);
}

} // namespace

FamilyTab::FamilyTab(ChildRecords& records, Households& households, Areas& areas, QWidget* parent)
    : ChildTab(parent), m_records(records), m_households(households), m_areas(areas) {
    setObjectName(QStringLiteral("familyTab"));
    m_members = new FreshColumn(sheet());
    column()->addWidget(m_members);
    auto* add = secondaryButton(tr("Add a member"), sheet());
    describe(add, QStringLiteral("addGuardian"), tr("Add a member of the family"));
    connect(add, &QPushButton::clicked, this, [this] { openForm(0); });
    m_add = add;
    column()->addWidget(add, 0, Qt::AlignLeft);
    buildForm();
    buildHousehold();
    column()->addStretch(1);
}

void FamilyTab::buildForm() {
    m_formFrame = new QWidget(sheet());
    auto* rows = new QVBoxLayout(m_formFrame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    m_formTitle = sectionTitle({}, m_formFrame);
    rows->addWidget(m_formTitle);
    m_form = new FormColumn(m_formFrame);
    m_form->pair();
    m_form->addLine(QStringLiteral("name"), tr("Name"));
    m_relation = m_form->addChoice(QStringLiteral("relation"), tr("Relation"));
    m_relation->setEditable(true);
    m_relation->addItems({QStringLiteral("父亲"), QStringLiteral("母亲"), QStringLiteral("祖父"),
                          QStringLiteral("祖母"), QStringLiteral("外祖父"),
                          QStringLiteral("外祖母"), QStringLiteral("其他亲属")});
    m_form->addLine(QStringLiteral("phone"), tr("Phone"));
    m_form->addLine(QStringLiteral("address"), tr("Address"));
    m_form->addLine(QStringLiteral("workplace"), tr("Place of work"));
    rows->addWidget(m_form);
    m_isGuardian = new QCheckBox(tr("is a guardian"), m_formFrame);
    describe(m_isGuardian, QStringLiteral("isGuardian"), tr("is a guardian"));
    m_worksAway = new QCheckBox(tr("works away from home"), m_formFrame);
    describe(m_worksAway, QStringLiteral("worksAway"), tr("works away from home"));
    auto* checks = new QHBoxLayout;
    checks->addWidget(m_isGuardian);
    checks->addWidget(m_worksAway);
    checks->addStretch(1);
    rows->addLayout(checks);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), m_formFrame);
    describe(cancel, QStringLiteral("guardianCancel"), tr("Close without saving"));
    auto* save = primaryButton(tr("Save"), m_formFrame);
    describe(save, QStringLiteral("guardianSave"), tr("Save this member"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &FamilyTab::closeForm);
    connect(save, &QPushButton::clicked, this, &FamilyTab::saveForm);
    for (auto* line : m_form->findChildren<QLineEdit*>()) {
        connect(line, &QLineEdit::returnPressed, this, &FamilyTab::saveForm);
    }
    m_formFrame->hide();
    column()->addWidget(m_formFrame);
}

void FamilyTab::buildHousehold() {
    column()->addWidget(horizontalLine(sheet()));
    column()->addWidget(sectionTitle(tr("Household"), sheet()));
    m_unassigned = pill(tr("No village or community yet"), Tone::Caution, sheet());
    column()->addWidget(m_unassigned, 0, Qt::AlignLeft);
    m_home = new FormColumn(sheet());
    m_area = m_home->addChoice(QStringLiteral("householdArea"), tr("Village or community"));
    m_area->setToolTip(tr("The areas are kept in the settings"));
    m_home->pair();
    m_person = m_home->addLine(QStringLiteral("householdPerson"), tr("Responsible person"));
    m_title = m_home->addLine(QStringLiteral("householdTitle"), tr("Position"));
    m_phone = m_home->addLine(QStringLiteral("householdPhone"), tr("Phone of that person"));
    column()->addWidget(m_home);
    connect(m_area, &QComboBox::activated, this, &FamilyTab::saveHousehold);
    for (auto* line : {m_person, m_title, m_phone}) {
        connect(line, &QLineEdit::editingFinished, this, &FamilyTab::saveHousehold);
        line->installEventFilter(this);
    }
}

// Where nothing is being typed, Ctrl+Z is the window's: it takes back the last change.
bool FamilyTab::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString kept = watched == m_person  ? m_household.person
                             : watched == m_title ? m_household.title
                                                  : m_household.phone;
        const bool history = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (history && static_cast<QLineEdit*>(watched)->text() == kept) {
            event->ignore();
            return true;
        }
    }
    return ChildTab::eventFilter(watched, event);
}

void FamilyTab::refresh() {
    const auto record = m_records.read(child());
    if (const auto* read = told(record)) {
        m_record = *read;
        showMembers();
        readAreas();
        readHousehold();
    }
}

void FamilyTab::reveal(const PrivateDetails* open) {
    if (m_open == nullptr) {
        m_openPhone = m_households.phone(child()).value_or(QString());
    }
    m_open = open;
    refresh();
}

void FamilyTab::forget() {
    m_open = nullptr;
    m_openPhone.clear();
}

void FamilyTab::leave() {
    m_household = {};
    for (auto* line : {m_person, m_title, m_phone}) {
        line->clear();
    }
    closeForm();
}

void FamilyTab::showMembers() {
    auto* rows = m_members->begin();
    const auto& members = m_open != nullptr ? m_open->guardians : m_record.guardians;
    if (members.isEmpty()) {
        rows->addWidget(bodyLabel(tr("Nobody of the family is entered yet."), Tone::Muted,
                                  m_members->content()));
    }
    for (int i = 0; i < members.size(); ++i) {
        addMember(rows, i + 1, members[i]);
    }
    m_add->setVisible(m_record.editable && m_formFrame->isHidden());
}

void FamilyTab::addMember(QBoxLayout* rows, int position, const Guardian& member) {
    QWidget* parent = m_members->content();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::xs);
    auto* name = strongLabel(member.name, parent);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    if (!member.relation.isEmpty()) {
        head->addWidget(pill(member.relation, Tone::Muted, parent));
    }
    if (member.isGuardian) {
        head->addWidget(pill(tr("guardian"), Tone::Accent, parent));
    }
    if (member.worksAway) {
        head->addWidget(pill(tr("works away"), Tone::Caution, parent));
    }
    rows->addLayout(head);
    for (const QString& value : {member.phone, member.address, member.workplace}) {
        if (!value.isEmpty()) {
            auto* words = bodyLabel(value, Tone::Muted, parent);
            words->setWordWrap(true);
            words->setTextInteractionFlags(Qt::TextSelectableByMouse);
            rows->addWidget(words);
        }
    }
    if (m_record.editable) {
        auto* buttons = new QHBoxLayout;
        auto* change = linkButton(tr("Change"), parent);
        describe(change, QStringLiteral("changeGuardian%1").arg(position),
                 tr("Change what is kept of %1").arg(member.name));
        connect(change, &QPushButton::clicked, this, [this, position] { openForm(position); });
        auto* remove = linkButton(tr("Remove"), parent);
        describe(remove, QStringLiteral("removeGuardian%1").arg(position),
                 tr("Remove %1; Ctrl+Z brings it back").arg(member.name));
        connect(remove, &QPushButton::clicked, this, [this, position] { removeMember(position); });
        buttons->addWidget(change);
        buttons->addWidget(remove);
        buttons->addStretch(1);
        rows->addLayout(buttons);
    }
    rows->addWidget(horizontalLine(parent));
}

void FamilyTab::openForm(int position) {
    m_position = position;
    const auto& members = m_open != nullptr ? m_open->guardians : m_record.guardians;
    const Guardian member = position > 0 ? members.value(position - 1) : Guardian();
    m_form->clearComplaints();
    m_form->setValue(QStringLiteral("name"), member.name);
    m_relation->setCurrentText(position > 0 ? member.relation : QString());
    m_form->setValue(QStringLiteral("phone"), member.phone);
    m_form->setValue(QStringLiteral("address"), member.address);
    m_form->setValue(QStringLiteral("workplace"), member.workplace);
    m_isGuardian->setChecked(member.isGuardian);
    m_worksAway->setChecked(member.worksAway);
    m_formTitle->setText(position > 0 ? member.name : tr("A new member"));
    m_formFrame->show();
    m_add->hide();
    m_form->findChild<QLineEdit*>(QStringLiteral("name"))->setFocus();
}

void FamilyTab::closeForm() {
    m_formFrame->hide();
    m_add->setVisible(m_record.editable);
}

void FamilyTab::saveForm() {
    const auto& members = m_open != nullptr ? m_open->guardians : m_record.guardians;
    const Guardian shown = m_position > 0 ? members.value(m_position - 1) : Guardian();
    GuardianEdit edit;
    edit.name = m_form->value(QStringLiteral("name"));
    edit.relation = m_relation->currentText();
    edit.isGuardian = m_isGuardian->isChecked();
    edit.worksAway = m_worksAway->isChecked();
    edit.phone = typedOver(m_form->value(QStringLiteral("phone")), shown.phone);
    edit.address = typedOver(m_form->value(QStringLiteral("address")), shown.address);
    edit.workplace = typedOver(m_form->value(QStringLiteral("workplace")), shown.workplace);
    m_form->clearComplaints();
    for (const auto& [value, name] : {std::pair(edit.phone, "phone"), {edit.address, "address"}}) {
        if (value && value->contains(masked)) {
            m_form->complain(QLatin1String(name),
                             tr("Type the whole value; a hidden one can't be changed in part."));
            return;
        }
    }
    const auto version = m_records.setGuardian(child(), m_position, edit, m_record.version);
    if (!version) {
        const QString field = version.error().field;
        m_form->complain(field.isEmpty() ? QStringLiteral("name") : field, version.error().text);
        if (version.error().kind == ErrorKind::Conflict) {
            refresh(); // what was typed stays in the form
        }
        return;
    }
    closeForm();
    emit saved();
    if (m_open != nullptr) {
        emit revealWanted();
    } else {
        refresh();
    }
}

void FamilyTab::removeMember(int position) {
    const auto version = m_records.removeGuardian(child(), position, m_record.version);
    if (told(version) != nullptr) {
        emit saved();
    }
    if (m_open != nullptr) {
        emit revealWanted();
    } else {
        refresh();
    }
}

void FamilyTab::readAreas() {
    const auto tree = m_areas.tree();
    if (told(tree) == nullptr) {
        return;
    }
    m_area->clear();
    m_area->addItem(tr("not known"), QVariant::fromValue<qint64>(0));
    for (const Area& area : *tree) {
        m_area->addItem(QString(2 * static_cast<int>(area.level), u' ') + area.name,
                        QVariant::fromValue(area.id.value));
    }
    m_area->setEnabled(m_record.editable);
}

void FamilyTab::readHousehold() {
    const auto read = m_households.of(child());
    if (told(read) == nullptr) {
        return;
    }
    const auto put = [this](QLineEdit* line, const QString& before, const QString& value) {
        if (line->text() == before || line->text().isEmpty()) { // what is being typed stays
            line->setText(value);
        }
        line->setReadOnly(!m_record.editable);
    };
    const Household before = m_household;
    m_household = *read;
    if (m_open != nullptr && !m_openPhone.isEmpty()) {
        m_household.phone = m_openPhone;
    }
    put(m_person, before.person, m_household.person);
    put(m_title, before.title, m_household.title);
    put(m_phone, before.phone, m_household.phone);
    m_area->setCurrentIndex(
        std::max(0, m_area->findData(QVariant::fromValue(m_household.area.value))));
    m_unassigned->setVisible(!m_household.area.isValid());
}

void FamilyTab::saveHousehold() {
    Household wanted{AreaId(m_area->currentData().toLongLong()), m_person->text().trimmed(),
                     m_title->text().trimmed(), m_phone->text().trimmed()};
    if (wanted == m_household || !child().isValid() || !m_record.editable) {
        return;
    }
    const bool withPhone = wanted.phone != m_household.phone;
    m_home->clearComplaints();
    if (withPhone && wanted.phone.contains(masked)) {
        m_home->complain(QStringLiteral("householdPhone"),
                         tr("Type the whole value; a hidden one can't be changed in part."));
        return;
    }
    const auto done = m_households.set(child(), wanted, withPhone);
    if (!done) {
        emit failed(done.error());
        return;
    }
    if (withPhone && m_open != nullptr) {
        m_openPhone = wanted.phone;
    }
    m_household = wanted;
    emit saved();
    readHousehold();
}

} // namespace xiange::ui
