#include "ui/checks/school_age_form.h"

#include "ui/checks/school_age_notes_view.h"
#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/form_column.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

/// 2015-03-02, 20150302, 2015.3.2, 2015年3月2日
QDate birthFrom(const QString& typed) {
    static const QRegularExpression parted(
        QStringLiteral("^(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?$"));
    const auto found = parted.match(typed);
    return found.hasMatch() ? QDate(found.captured(1).toInt(), found.captured(2).toInt(),
                                    found.captured(3).toInt())
                            : QDate::fromString(typed, QStringLiteral("yyyyMMdd"));
}

} // namespace

SchoolAgeForm::SchoolAgeForm(QWidget* parent) : Card(tr("Child"), {}, parent) {
    setObjectName(QStringLiteral("schoolAgeForm"));
    setFixedWidth(330);
    build();
}

static QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void SchoolAgeForm::build() {
    m_sides = new Choices(Choices::Look::Chips, this);
    describe(m_sides, QStringLiteral("schoolAgeSides"), tr("The child, or contacts"));
    m_sides->setWords({tr("Child"), tr("Contacts")});
    body()->addWidget(m_sides, 0, Qt::AlignLeft);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scrolled(buildFields(), m_stack));
    m_notes = new SchoolAgeNotesView(m_stack);
    m_stack->addWidget(scrolled(m_notes, m_stack));
    body()->addWidget(m_stack, 1);
    m_buttons = buildButtons();
    body()->addWidget(m_buttons);
    connect(m_sides, &Choices::chosen, this, [this] { turnTo(m_sides->current()); });
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SchoolAgeForm::cancelled);
}

void SchoolAgeForm::turnTo(int side) {
    m_stack->setCurrentIndex(side);
    m_buttons->setVisible(side == 0);
}

QWidget* SchoolAgeForm::buildFields() {
    m_form = new FormColumn(this);
    m_standing = m_form->addChoice(QStringLiteral("standing"), tr("Standing"));
    for (const auto& line : standingCodes) {
        m_standing->addItem(standingName(line.value), static_cast<int>(line.value));
    }
    m_form->addLine(QStringLiteral("reason"), tr("Reason, what was found out"));
    m_form->pair();
    m_form->addLine(QStringLiteral("name"), tr("Name"));
    m_sex = m_form->addChoice(QStringLiteral("sex"), tr("Sex"));
    m_sex->addItem(tr("unknown"), QString());
    m_sex->addItem(tr("boy"), codeOf(sexCodes, Sex::Male));
    m_sex->addItem(tr("girl"), codeOf(sexCodes, Sex::Female));
    m_form->addLine(QStringLiteral("birthDate"), tr("Born on"), QStringLiteral("2015-03-02"));
    m_form->pair();
    m_form->addLine(QStringLiteral("town"), tr("Town"));
    m_form->addLine(QStringLiteral("village"), tr("Village"));
    m_form->pair();
    m_form->addLine(QStringLiteral("household"), tr("Household"));
    m_form->addLine(QStringLiteral("responsible"), tr("Responsible"));
    m_form->addLine(QStringLiteral("idNumber"), tr("ID number"));
    m_form->pair();
    m_form->addLine(QStringLiteral("phone"), tr("Phone"));
    m_form->addLine(QStringLiteral("address"), tr("Address"));
    return m_form;
}

QWidget* SchoolAgeForm::buildButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto* save = primaryButton(tr("Save"), this);
    describe(save, QStringLiteral("schoolAgeSave"), tr("Writes the child into the register"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* cancel = secondaryButton(tr("Cancel"), this);
    describe(cancel, QStringLiteral("schoolAgeCancel"), tr("Closes the form (Esc)"));
    m_reveal = linkButton(tr("Show number, phone"), this);
    describe(m_reveal, QStringLiteral("schoolAgeReveal"),
             tr("Shows ID number, phone and address; the look is recorded"));
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_reveal);
    connect(cancel, &QPushButton::clicked, this, &SchoolAgeForm::cancelled);
    connect(save, &QPushButton::clicked, this, &SchoolAgeForm::saveWanted);
    connect(m_reveal, &QPushButton::clicked, this, &SchoolAgeForm::secretsWanted);
    return buttons;
}

void SchoolAgeForm::begin(const QString& town, const QString& village) {
    SchoolAgeChild child;
    child.town = town;
    child.village = village;
    child.standing = Standing::NotEnrolled;
    setTitle(tr("New child"));
    fill(child);
    m_form->findChild<QLineEdit*>(QStringLiteral("name"))->setFocus();
}

void SchoolAgeForm::show(const SchoolAgeChild& child) {
    setTitle(child.name);
    fill(child);
    m_standing->setFocus();
}

void SchoolAgeForm::fill(const SchoolAgeChild& child) {
    m_child = child;
    m_form->clearComplaints();
    m_standing->setCurrentIndex(m_standing->findData(static_cast<int>(child.standing)));
    m_sex->setCurrentIndex(child.sex ? m_sex->findData(codeOf(sexCodes, *child.sex)) : 0);
    const std::pair<const char*, QString> values[] = {
        {"reason", child.reason},
        {"name", child.name},
        {"birthDate", child.birthDate.toString(Qt::ISODate)},
        {"town", child.town},
        {"village", child.village},
        {"household", child.household},
        {"responsible", child.responsible},
        {"idNumber", {}},
        {"phone", {}},
        {"address", {}}};
    for (const auto& [name, value] : values) {
        m_form->setValue(QString::fromLatin1(name), value);
    }
    const QString hint = child.id.isValid() ? QStringLiteral("●●●●●●") : QString();
    for (const char* name : {"idNumber", "phone", "address"}) {
        m_form->findChild<QLineEdit*>(QString::fromLatin1(name))->setPlaceholderText(hint);
    }
    m_reveal->setVisible(child.id.isValid());
    m_sides->setVisible(child.id.isValid());
    m_sides->setCurrent(0);
    turnTo(0);
    m_before = written();
}

QString SchoolAgeForm::written() const {
    const SchoolAgeEntry now = entry();
    return QStringList{now.name,
                       m_form->value(QStringLiteral("birthDate")),
                       m_sex->currentText(),
                       m_standing->currentText(),
                       now.town,
                       now.village,
                       now.household,
                       now.responsible,
                       now.reason,
                       now.idNumber,
                       now.phone,
                       now.address}
        .join(QLatin1Char('\n'));
}

bool SchoolAgeForm::isChanged() const {
    return written() != m_before;
}

void SchoolAgeForm::showSecrets(const SchoolAgeSecrets& secrets) {
    const std::pair<const char*, QString> values[] = {
        {"idNumber", secrets.idNumber}, {"phone", secrets.phone}, {"address", secrets.address}};
    const bool untouched = !isChanged();
    for (const auto& [name, value] : values) {
        auto* line = m_form->findChild<QLineEdit*>(QString::fromLatin1(name));
        line->setPlaceholderText(tr("unknown"));
        if (line->text().isEmpty()) { // what somebody has typed stays
            line->setText(value);
        }
    }
    m_before = untouched ? written() : m_before;
}

SchoolAgeEntry SchoolAgeForm::entry() const {
    SchoolAgeEntry entry;
    const auto value = [this](const char* name) {
        return m_form->value(QString::fromLatin1(name)).trimmed();
    };
    entry.student = m_child.student;
    entry.name = value("name");
    entry.sex = fromCode(sexCodes, m_sex->currentData().toString());
    entry.birthDate = birthFrom(value("birthDate"));
    entry.town = value("town");
    entry.village = value("village");
    entry.household = value("household");
    entry.responsible = value("responsible");
    entry.standing = static_cast<Standing>(m_standing->currentData().toInt());
    entry.reason = value("reason");
    entry.idNumber = value("idNumber");
    entry.phone = value("phone");
    entry.address = value("address");
    return entry;
}

bool SchoolAgeForm::complain(const Error& error) {
    m_form->clearComplaints();
    if (error.field.isEmpty()) {
        return false;
    }
    m_form->complain(error.field, error.text);
    return true;
}

} // namespace xiange::ui
