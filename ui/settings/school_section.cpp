#include "ui/settings/school_section.h"

#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/settings/edit_history.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int formWidth = 640;
constexpr int wordWidth = 128;

QLabel* addFact(QGridLayout* grid, const QString& word, const char* name, QWidget* parent) {
    const int row = grid->rowCount();
    auto* value = bodyLabel({}, Tone::Plain, parent);
    value->setObjectName(QString::fromLatin1(name));
    value->setAccessibleName(word);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(bodyLabel(word, Tone::Muted, parent), row, 0);
    grid->addWidget(value, row, 1);
    return value;
}

QGridLayout* factGrid() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, wordWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

/// Sets the text unless the person is typing there.
void put(QLineEdit* line, const QString& text) {
    if (!(line->hasFocus() && line->isModified())) {
        line->setText(text);
    }
}

} // namespace

SchoolSection::SchoolSection(Schools& schools, const Clock& clock, const Actor& actor,
                             EditHistory& edits, QWidget* parent)
    : SettingsSection(tr("School"), tr("What stands on every paper of the school"), parent)
    , m_schools(schools)
    , m_clock(clock)
    , m_actor(actor)
    , m_edits(edits) {
    setObjectName(QStringLiteral("schoolSection"));
    m_stack = new QStackedWidget(this);
    auto* content = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::m);
    rows->addWidget(makeFacts());
    rows->addWidget(makeFields());
    rows->addStretch(1);
    m_stack->addWidget(content);
    m_stack->addWidget(new EmptyState(QStringLiteral("school"),
                                      tr("Choose one school at the top left to see its settings."),
                                      {}, m_stack));
    column()->addWidget(m_stack, 1);
}

QWidget* SchoolSection::makeFacts() {
    auto* card =
        new Card(tr("Identity"), tr("As it was registered; changed by the district"), this);
    card->setMaximumWidth(formWidth);
    auto* grid = factGrid();
    m_name = addFact(grid, tr("Name"), "schoolName", card);
    m_code = addFact(grid, tr("School code"), "schoolCode", card);
    m_town = addFact(grid, tr("Town (street)"), "schoolTown", card);
    card->body()->addLayout(grid);
    return card;
}

QWidget* SchoolSection::makeFields() {
    auto* card = new Card(tr("Papers"), tr("Saved when you leave the field"), this);
    card->setMaximumWidth(formWidth);
    m_form = new FormColumn(card);
    m_form->pair();
    m_principal =
        m_form->addLine(QStringLiteral("principal"), tr("Principal"), tr("Who signs the reports"));
    m_prefix = m_form->addLine(QStringLiteral("paperPrefix"), tr("Prefix of document numbers"),
                               tr("The word before the year, for example the school's short name"));
    m_department = m_form->addLine(QStringLiteral("educationDepartment"),
                                   tr("Education department the reports go to"));
    card->body()->addWidget(m_form);
    auto* grid = factGrid();
    m_number = addFact(grid, tr("Number of a paper"), "numberSample", card);
    m_government = addFact(grid, tr("Town government"), "townGovernment", card);
    card->body()->addLayout(grid);
    m_readOnly = smallLabel(tr("Your account may look at these settings, not change them."), card);
    m_readOnly->setObjectName(QStringLiteral("schoolReadOnly"));
    card->body()->addWidget(m_readOnly);
    for (QLineEdit* line : {m_principal, m_prefix, m_department}) {
        keepFieldQuiet(line);
    }
    connect(m_prefix, &QLineEdit::textChanged, this, &SchoolSection::showNumber);
    connect(m_principal, &QLineEdit::editingFinished, this, &SchoolSection::saveHead);
    connect(m_prefix, &QLineEdit::editingFinished, this, &SchoolSection::saveHead);
    connect(m_department, &QLineEdit::editingFinished, this, &SchoolSection::saveDepartment);
    return card;
}

void SchoolSection::useSchool(SchoolId school) {
    m_id = school;
    refresh();
}

void SchoolSection::goTo(const Target&, qint64 id) {
    if (id > 0) {
        useSchool(SchoolId(id));
        m_principal->setFocus();
    }
}

void SchoolSection::refresh() {
    m_stack->setCurrentIndex(m_id.isValid() ? 0 : 1);
    if (!m_id.isValid()) {
        return;
    }
    const auto school = m_schools.find(m_id);
    if (!school) {
        emit failed(school.error());
        return;
    }
    const auto to = m_schools.addressees(*school);
    if (!to) {
        emit failed(to.error());
        return;
    }
    show(*school, *to);
}

void SchoolSection::show(const School& school, const Addressees& to) {
    m_school = school;
    m_to = to;
    m_name->setText(school.name);
    m_code->setText(school.code);
    m_town->setText(school.town.isEmpty() ? tr("not given") : school.town);
    m_government->setText(to.townGovernment.isEmpty() ? tr("not given") : to.townGovernment);
    put(m_principal, school.principal);
    put(m_prefix, school.paperPrefix);
    put(m_department, to.educationDepartment);
    showNumber();
    const bool mayEdit = allow(m_actor, Right::EditSchool, {m_id, {}}).has_value();
    for (QLineEdit* line : {m_principal, m_prefix, m_department}) {
        line->setReadOnly(!mayEdit);
    }
    m_readOnly->setVisible(!mayEdit);
}

void SchoolSection::showNumber() {
    // The form of official document numbers, GB/T 9704.
    m_number->setText(
        QStringLiteral("%1〔%2〕1号").arg(m_prefix->text().trimmed()).arg(m_clock.today().year()));
}

void SchoolSection::saveHead() {
    const QString principal = m_form->value(QStringLiteral("principal"));
    const QString prefix = m_form->value(QStringLiteral("paperPrefix"));
    if (m_principal->isReadOnly() ||
        (principal == m_school.principal && prefix == m_school.paperPrefix)) {
        return;
    }
    const bool isPrincipal = principal != m_school.principal;
    const auto set = [this, id = m_id](const QString& head, const QString& word) {
        return [this, id, head, word] { return m_schools.setHead(id, head, word); };
    };
    const QString what = isPrincipal ? tr("Principal: %1").arg(principal)
                                     : tr("Prefix of document numbers: %1").arg(prefix);
    finish(m_edits.perform(
               {what, set(principal, prefix), set(m_school.principal, m_school.paperPrefix)}),
           isPrincipal ? QStringLiteral("principal") : QStringLiteral("paperPrefix"));
}

void SchoolSection::saveDepartment() {
    const QString name = m_form->value(QStringLiteral("educationDepartment"));
    if (m_department->isReadOnly() || name == m_to.educationDepartment) {
        return;
    }
    const auto set = [this](const QString& given) {
        return [this, given] { return m_schools.setEducationDepartment(given); };
    };
    finish(m_edits.perform({tr("Education department: %1").arg(name), set(name),
                            set(m_to.educationDepartment)}),
           QStringLiteral("educationDepartment"));
}

void SchoolSection::finish(const Result<void>& done, const QString& field) {
    if (!done) {
        m_form->complain(done.error().field.isEmpty() ? field : done.error().field,
                         done.error().text);
        return;
    }
    m_form->clearComplaints();
    for (QLineEdit* line : {m_principal, m_prefix, m_department}) {
        line->setModified(false);
    }
    refresh();
    emit saved();
}

} // namespace xiange::ui
