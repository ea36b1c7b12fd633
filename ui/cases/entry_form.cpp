#include "ui/cases/entry_form.h"

#include "ui/cases/measure_editor.h"
#include "ui/common/attachments.h"
#include "ui/common/buttons.h"
#include "ui/common/day_field.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

namespace xiange::ui {

namespace {

/// The choice of a code table, its code as data; with `none`, nothing chosen comes first.
template <typename E, std::size_t N>
void fillCombo(QComboBox* box, const Coded<E> (&table)[N], const QString& none) {
    if (!none.isEmpty()) {
        box->addItem(none, QString());
    }
    for (const auto& line : table) {
        box->addItem(displayName(line.value), QString::fromLatin1(line.code));
    }
}

} // namespace

EntryForm::EntryForm(Prompt& prompt, QWidget* parent) : Card(parent) {
    setAcceptDrops(true);
    setTone(this, Tone::Accent);
    m_title = sectionTitle({}, this);
    m_title->setObjectName(QStringLiteral("formTitle"));
    body()->addWidget(m_title);
    m_there = bodyLabel({}, Tone::Good, this);
    m_there->setObjectName(QStringLiteral("proofThere"));
    m_there->setWordWrap(true);
    m_missing = bodyLabel({}, Tone::Danger, this);
    m_missing->setObjectName(QStringLiteral("proofMissing"));
    m_missing->setWordWrap(true);
    body()->addWidget(m_there);
    body()->addWidget(m_missing);
    m_note = smallLabel({}, this);
    m_note->setObjectName(QStringLiteral("formNote"));
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    for (int column = 0; column < formColumns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    body()->addLayout(m_grid);
    makeFields();

    auto* last = new QHBoxLayout;
    last->setSpacing(space::m);
    m_attachments = new Attachments(prompt, this);
    m_complaint = bodyLabel({}, Tone::Danger, this);
    m_complaint->setObjectName(QStringLiteral("formComplaint"));
    m_complaint->setWordWrap(true);
    auto* cancel = secondaryButton(tr("Cancel"), this);
    describe(cancel, QStringLiteral("cancelForm"),
             tr("Put the form away; what was typed is kept (Esc)"));
    m_save = primaryButton(tr("Save"), this);
    describe(m_save, QStringLiteral("saveForm"), tr("Save (Ctrl+Enter)"));
    last->addWidget(m_attachments);
    last->addWidget(m_complaint, 1);
    last->addWidget(cancel);
    last->addWidget(m_save);
    body()->addLayout(last);
    listen();
    connect(cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::submit);
}

void EntryForm::makeFields() {
    makeChoices();
    m_withWhom = addLine("withWhom", {});
    m_document = addLine("documentNumber", tr("Document number"));
    m_witness = addLine("witness", tr("Witness"));
    m_day = addDay("day", tr("Day"));
    m_receipt = addDay("receipt", tr("Receipt on"));
    m_deadline = addDay("deadline", tr("Deadline"));
    m_attitude = addLine("attitude", tr("Attitude of child and guardian"), 2);
    m_nextStep = addLine("nextStep", tr("Agreed next step"), 3);
    m_nextStepDay = addDay("nextStepDay", tr("On"));
    m_visits = addNumber("visitsAWeek", tr("Visits a week"), 14);
    m_lessons = addNumber("lessons", tr("Lessons each visit"), 20);
    m_measures = new MeasureEditor(this);
    addCell("measures", tr("Measures: tick what is planned"), m_measures, formColumns);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(56);
    m_textLabel = smallLabel({}, this);
}

void EntryForm::makeChoices() {
    const QString none = tr("(not known)");
    const QString choose = tr("(choose)");
    m_means = addCombo("means", tr("Means"));
    fillCombo(m_means, contactMeans, {});
    m_outcome = addCombo("outcome", tr("Outcome"));
    fillCombo(m_outcome, contactOutcomes, choose);
    m_placement = addCombo("placement", tr("Placement"));
    fillCombo(m_placement, placements, choose);
    m_reason = addCombo("closingReason", tr("Reason"));
    m_account = addCombo("account", tr("Decided by (account)"), 2);
    m_present = new QCheckBox(this);
    addCell("presentOn", tr("The roll says otherwise"), m_present, formColumns);
    m_about = addCombo("about", tr("About"), 2);
    m_department = addCombo("department", tr("Department"));
    fillCombo(m_department, departments, choose);
    m_service = addCombo("service", tr("Way of service"));
    fillCombo(m_service, serviceWays, tr("(not served yet)"));
    m_measureState = addCombo("measureState", tr("How it stands"));
    fillCombo(m_measureState, measureStates, choose);
    m_cause = addCombo("cause", tr("Cause"));
    fillCombo(m_cause, causes, none);
    m_whereabouts = addCombo("whereabouts", tr("Whereabouts"));
    fillCombo(m_whereabouts, whereaboutsCodes, none);
}

QComboBox* EntryForm::addCombo(const char* name, const QString& label, int span) {
    auto* box = new QComboBox(this);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addCell(name, label, box, span);
    return box;
}

QSpinBox* EntryForm::addNumber(const char* name, const QString& label, int most) {
    auto* box = new QSpinBox(this);
    box->setRange(0, most);
    box->setSpecialValueText(tr("(none)"));
    addCell(name, label, box);
    return box;
}

QLineEdit* EntryForm::addLine(const char* name, const QString& label, int span) {
    auto* line = new QLineEdit(this);
    addCell(name, label, line, span);
    return line;
}

DayField* EntryForm::addDay(const char* name, const QString& label) {
    auto* field = new DayField({}, this);
    addCell(name, label, field);
    return field;
}

void EntryForm::addCell(const char* name, const QString& label, QWidget* control, int span) {
    control->setObjectName(QString::fromLatin1(name));
    control->setAccessibleName(label);
    auto* words = smallLabel(label, this);
    words->setBuddy(control);
    m_cells.insert(QString::fromLatin1(name), {control, words, span});
}

void EntryForm::listen() {
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(400);
    connect(m_pause, &QTimer::timeout, this, &EntryForm::typed);
    const auto touched = [this] {
        if (!m_filling) {
            m_touched = true;
            m_pause->start();
        }
    };
    for (const Cell& cell : std::as_const(m_cells)) {
        if (auto* box = qobject_cast<QComboBox*>(cell.control)) {
            connect(box, &QComboBox::activated, this, touched);
        } else if (auto* line = qobject_cast<QLineEdit*>(cell.control)) {
            connect(line, &QLineEdit::textEdited, this, touched);
        } else if (auto* tick = qobject_cast<QCheckBox*>(cell.control)) {
            connect(tick, &QCheckBox::clicked, this, touched);
        } else if (auto* number = qobject_cast<QSpinBox*>(cell.control)) {
            connect(number, &QSpinBox::valueChanged, this, touched);
        }
    }
    connect(m_day, &QLineEdit::textChanged, this, &EntryForm::moveDeadline);
    connect(m_text, &QPlainTextEdit::textChanged, this, touched);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { advise(true); });
    connect(m_measures, &MeasureEditor::edited, this, touched);
    connect(m_attachments, &Attachments::filesChanged, this, &EntryForm::filesChanged);
    connect(m_attachments, &Attachments::filesChanged, m_complaint, &QLabel::clear);
    connect(m_attachments, &Attachments::refused, m_complaint, &QLabel::setText);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EntryForm::showHint);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EntryForm::showDependents);
    connect(m_placement, &QComboBox::currentIndexChanged, this, &EntryForm::showDependents);
    connect(m_service, &QComboBox::activated, this, [this] {
        showFields(); // a paper left at a refusal asks for its witness
        showDependents();
        m_service->setFocus();
    });
    connect(m_outcome, &QComboBox::activated, this, [this] { advise(false); });
    connect(m_cause, &QComboBox::activated, this,
            [this] { m_measures->suggest(fromCode(causes, m_cause->currentData().toString())); });
}

} // namespace xiange::ui
