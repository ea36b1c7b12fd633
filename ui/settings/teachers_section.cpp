#include "ui/settings/teachers_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/settings/edit_history.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int formWidth = 300;

/// Sets the text unless the person is typing there.
void put(QLineEdit* line, const QString& text) {
    if (!(line->hasFocus() && line->isModified())) {
        line->setText(text);
    }
}

} // namespace

TeachersSection::TeachersSection(ClassTeachers& teachers, const Actor& actor, EditHistory& edits,
                                 QWidget* parent)
    : SettingsSection(tr("Class teachers and phones"),
                      tr("Who leads each class, and on which number parents and officers call"),
                      parent)
    , m_teachers(teachers)
    , m_actor(actor)
    , m_edits(edits) {
    setObjectName(QStringLiteral("teachersSection"));
    m_stack = new QStackedWidget(this);
    auto* content = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::m);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    rows->addLayout(row, 1);
    m_gaps = bodyLabel({}, Tone::Caution, content);
    m_gaps->setObjectName(QStringLiteral("teacherGaps"));
    m_gaps->setWordWrap(true);
    rows->addWidget(m_gaps);
    m_stack->addWidget(content);
    m_stack->addWidget(new EmptyState(QStringLiteral("students"),
                                      tr("Choose one school at the top left to see its classes."),
                                      {}, m_stack));
    m_stack->addWidget(new EmptyState(QStringLiteral("students"),
                                      tr("There are no classes in this school year yet. They come "
                                         "with the roster."),
                                      {}, m_stack));
    column()->addWidget(m_stack, 1);
}

QWidget* TeachersSection::makeList() {
    auto* card = new Card(this);
    m_list = new QTreeWidget(card);
    describe(m_list, QStringLiteral("teacherList"), tr("Classes and their teachers"));
    m_list->setToolTip({});
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Class"), tr("Class teacher"), tr("Phone")});
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->setFrameShape(QFrame::NoFrame);
    card->body()->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TeachersSection::showChosen);
    return card;
}

QWidget* TeachersSection::makeForm() {
    auto* card = new Card(tr("The chosen class"), tr("Saved when you leave the field"), this);
    card->setFixedWidth(formWidth);
    m_form = new FormColumn(card);
    m_person = m_form->addLine(QStringLiteral("person"), tr("Class teacher"));
    m_eye = iconButton(QStringLiteral("eye"), tr("Show the phone; the look is recorded"), card);
    describe(m_eye, QStringLiteral("teacherEye"), tr("Show the phone; the look is recorded"));
    m_phone = new QLineEdit(m_form);
    m_form->addField(QStringLiteral("phone"), tr("Phone"), m_phone, m_eye);
    card->body()->addWidget(m_form);
    auto* use = smallLabel(tr("The number stands on notices to the parents and in the chain of "
                              "responsibility of each case."),
                           card);
    use->setWordWrap(true);
    card->body()->addWidget(use);
    card->body()->addSpacing(space::l);
    m_principal = new FormColumn(card);
    m_principalEye =
        iconButton(QStringLiteral("eye"), tr("Show the phone; the look is recorded"), card);
    describe(m_principalEye, QStringLiteral("principalEye"),
             tr("Show the phone; the look is recorded"));
    m_principalPhone = new QLineEdit(m_principal);
    m_principal->addField(QStringLiteral("principalPhone"), tr("Phone of the principal"),
                          m_principalPhone, m_principalEye);
    card->body()->addWidget(m_principal);
    card->body()->addStretch(1);
    for (QLineEdit* line : {m_person, m_phone, m_principalPhone}) {
        keepFieldQuiet(line);
    }
    connect(m_principalPhone, &QLineEdit::editingFinished, this,
            &TeachersSection::savePrincipalPhone);
    connect(m_principalEye, &QPushButton::clicked, this, [this] { showPrincipal(true); });
    connect(m_person, &QLineEdit::editingFinished, this, &TeachersSection::savePerson);
    connect(m_phone, &QLineEdit::editingFinished, this, &TeachersSection::savePhone);
    connect(m_eye, &QPushButton::clicked, this, &TeachersSection::revealPhone);
    return card;
}

void TeachersSection::useSchool(SchoolId school) {
    m_school = school;
    refresh();
}

void TeachersSection::refresh() {
    if (!m_school.isValid()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    auto classes = m_teachers.list(m_school);
    if (!classes) {
        emit failed(classes.error());
        return;
    }
    m_classes = std::move(*classes);
    m_stack->setCurrentIndex(m_classes.isEmpty() ? 2 : 0);
    const bool mayEdit = allow(m_actor, Right::EditSchool, {m_school, {}}).has_value();
    m_person->setReadOnly(!mayEdit);
    m_phone->setReadOnly(!mayEdit);
    m_principalPhone->setReadOnly(!mayEdit);
    showPrincipal(false);
    show();
    showGaps();
}

void TeachersSection::show() {
    const ClassTeacher* before = chosen();
    const ClassId wanted = before ? before->schoolClass : ClassId();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QTreeWidgetItem* current = nullptr;
    for (const ClassTeacher& one : std::as_const(m_classes)) {
        auto* item = new QTreeWidgetItem(
            m_list, {longClassName(one.name), one.person.isEmpty() ? tr("nobody yet") : one.person,
                     one.phone.isEmpty() ? tr("none yet") : one.phone});
        item->setData(0, idRole, QVariant::fromValue(one.schoolClass.value));
        current = one.schoolClass == wanted || current == nullptr ? item : current;
    }
    m_list->setCurrentItem(current);
    showChosen();
}

const ClassTeacher* TeachersSection::chosen() const {
    const auto* item = m_list->currentItem();
    if (item == nullptr) {
        return nullptr;
    }
    const ClassId id(item->data(0, idRole).toLongLong());
    const auto found = std::ranges::find(m_classes, id, &ClassTeacher::schoolClass);
    return found == m_classes.end() ? nullptr : &*found;
}

void TeachersSection::showChosen() {
    const ClassTeacher* one = chosen();
    m_form->setEnabled(one != nullptr);
    m_shown = one ? *one : ClassTeacher();
    put(m_person, m_shown.person);
    put(m_phone, m_shown.phone);
    m_eye->setVisible(!m_shown.phone.isEmpty());
    m_form->clearComplaints();
}

void TeachersSection::showGaps() {
    const auto without = [this](QString ClassTeacher::*field) {
        QStringList names;
        for (const ClassTeacher& one : std::as_const(m_classes)) {
            if ((one.*field).isEmpty()) {
                names << shortClassName(one.name);
            }
        }
        return names.join(QStringLiteral("、"));
    };
    QStringList words;
    if (const QString names = without(&ClassTeacher::person); !names.isEmpty()) {
        words << tr("Without a class teacher: %1").arg(names);
    }
    if (const QString names = without(&ClassTeacher::phone); !names.isEmpty()) {
        words << tr("Without a phone: %1").arg(names);
    }
    m_gaps->setText(words.join(u'\n'));
    m_gaps->setVisible(!words.isEmpty());
}

void TeachersSection::savePerson() {
    const QString person = m_person->text().simplified();
    if (!m_shown.schoolClass.isValid() || m_person->isReadOnly() || person == m_shown.person) {
        return;
    }
    const auto set = [this, id = m_shown.schoolClass](const QString& name) {
        return [this, id, name] { return m_teachers.setPerson(id, name); };
    };
    const QString what = tr("Class teacher of %1: %2").arg(longClassName(m_shown.name)).arg(person);
    finish(m_edits.perform({what, set(person), set(m_shown.person)}), QStringLiteral("person"));
}

void TeachersSection::savePhone() {
    const QString phone = m_phone->text().simplified();
    if (!m_shown.schoolClass.isValid() || m_phone->isReadOnly() || phone == m_shown.phone) {
        return;
    }
    finish(m_teachers.setPhone(m_shown.schoolClass, phone), QStringLiteral("phone"));
}

void TeachersSection::revealPhone() {
    if (!m_shown.schoolClass.isValid()) {
        return;
    }
    const auto teacher = m_teachers.withPhone(m_shown.schoolClass);
    if (!teacher) {
        emit failed(teacher.error());
        return;
    }
    m_shown.phone = teacher->phone;
    m_phone->setText(teacher->phone);
}

void TeachersSection::showPrincipal(bool inFull) {
    const auto phone = m_teachers.principalPhone(m_school, inFull);
    if (!phone) {
        emit failed(phone.error());
        return;
    }
    m_shownPrincipal = *phone;
    put(m_principalPhone, *phone);
    m_principalEye->setVisible(!phone->isEmpty());
}

void TeachersSection::savePrincipalPhone() {
    const QString phone = m_principalPhone->text().simplified();
    if (m_principalPhone->isReadOnly() || phone == m_shownPrincipal) {
        return;
    }
    const auto done = m_teachers.setPrincipalPhone(m_school, phone);
    if (!done) {
        m_principal->complain(QStringLiteral("principalPhone"), done.error().text);
        return;
    }
    m_principal->clearComplaints();
    m_principalPhone->setModified(false);
    emit saved();
    refresh();
}

void TeachersSection::finish(const Result<void>& done, const QString& field) {
    if (!done) {
        m_form->complain(done.error().field.isEmpty() ? field : done.error().field,
                         done.error().text);
        return;
    }
    m_form->clearComplaints();
    m_person->setModified(false);
    m_phone->setModified(false);
    emit saved();
    refresh();
}

} // namespace xiange::ui
