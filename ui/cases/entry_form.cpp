#include "ui/cases/entry_form.h"

#include "ui/common/day_field.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace xiange::ui {

namespace {

constexpr int columns = 4;

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

EntryForm::EntryForm(Prompt& prompt, QWidget* parent) : Card(parent), m_prompt(prompt) {
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
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    body()->addLayout(m_grid);
    makeFields();

    auto* last = new QHBoxLayout;
    last->setSpacing(space::m);
    m_attach = secondaryButton(tr("Attach…"), this);
    describe(m_attach, QStringLiteral("attach"), tr("Attach a photo, scan or PDF of up to 10 MB"));
    m_evidence = smallLabel({}, this);
    m_evidence->setObjectName(QStringLiteral("attached"));
    m_complaint = bodyLabel({}, Tone::Danger, this);
    m_complaint->setObjectName(QStringLiteral("formComplaint"));
    m_complaint->setWordWrap(true);
    auto* cancel = secondaryButton(tr("Cancel"), this);
    describe(cancel, QStringLiteral("cancelForm"),
             tr("Put the form away; what was typed is kept (Esc)"));
    m_save = primaryButton(tr("Save"), this);
    describe(m_save, QStringLiteral("saveForm"), tr("Save (Ctrl+Enter)"));
    last->addWidget(m_attach);
    last->addWidget(m_evidence);
    last->addWidget(m_complaint, 1);
    last->addWidget(cancel);
    last->addWidget(m_save);
    body()->addLayout(last);
    connect(m_attach, &QPushButton::clicked, this, &EntryForm::attach);
    connect(cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::submit);
}

void EntryForm::makeFields() {
    const QString none = tr("(not known)");
    m_means = addCombo("means", tr("Means"));
    fillCombo(m_means, contactMeans, {});
    m_withWhom = addLine("withWhom", {});
    m_outcome = addCombo("outcome", tr("Outcome"));
    fillCombo(m_outcome, contactOutcomes, tr("(choose)"));
    m_placement = addCombo("placement", tr("Placement"));
    fillCombo(m_placement, placements, tr("(choose)"));
    m_reason = addCombo("closingReason", tr("Reason"));
    m_approver = addLine("approver", tr("Approved by (a second person)"));
    m_document = addLine("documentNumber", tr("Document number"));
    m_day = addDay("day", tr("Day"));
    m_receipt = addDay("receipt", tr("Receipt on"));
    m_deadline = addDay("deadline", tr("Deadline"));
    m_cause = addCombo("cause", tr("Cause"));
    fillCombo(m_cause, causes, none);
    m_whereabouts = addCombo("whereabouts", tr("Whereabouts"));
    fillCombo(m_whereabouts, whereaboutsCodes, none);
    m_attitude = addLine("attitude", tr("Attitude of child and guardian"), 2);
    m_nextStep = addLine("nextStep", tr("Agreed next step"), 3);
    m_nextStepDay = addDay("nextStepDay", tr("On"));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(56);
    m_textLabel = smallLabel({}, this);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EntryForm::showEvidence);
}

QComboBox* EntryForm::addCombo(const char* name, const QString& label) {
    auto* box = new QComboBox(this);
    box->setMinimumContentsLength(6);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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

void EntryForm::begin(const QString& title, const EntryDraft& draft, QDate today,
                      const QList<ClosingReason>& reasons) {
    m_draft = draft;
    m_today = today;
    m_title->setText(title);
    m_complaint->clear();
    for (DayField* field : {m_day, m_nextStepDay, m_receipt, m_deadline}) {
        field->setToday(today);
    }
    m_reason->clear();
    for (const ClosingReason reason : reasons) {
        m_reason->addItem(displayName(reason), codeOf(closingReasons, reason));
    }
    setProof({}, {});
    showFields();
    fill();
    showEvidence();
}

void EntryForm::focusFirst() {
    QWidget* first = m_text;
    for (const char* name : {"means", "placement", "closingReason", "documentNumber", "day"}) {
        QWidget* control = m_cells[QString::fromLatin1(name)].control;
        if (!control->isHidden()) {
            first = control;
            break;
        }
    }
    // The principal reads the proof, then presses the button.
    (kind() == EntryKind::Confirmed ? static_cast<QWidget*>(m_save) : first)->setFocus();
}

void EntryForm::setProof(const QStringList& there, const QStringList& missing) {
    const auto lines = [](const QString& sign, const QStringList& sentences) {
        QStringList all;
        for (const QString& sentence : sentences) {
            all << sign + sentence;
        }
        return all.join(u'\n');
    };
    m_there->setText(lines(QStringLiteral("✓ "), there));
    m_there->setVisible(!there.isEmpty());
    m_missing->setText(lines(QStringLiteral("✗ "), missing));
    m_missing->setVisible(!missing.isEmpty());
    m_save->setEnabled(missing.isEmpty());
    m_save->setText(kind() == EntryKind::Confirmed ? tr("Deem a dropout") : tr("Save"));
}

void EntryForm::showFields() {
    for (const Cell& cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.control);
        m_grid->removeWidget(cell.label);
        cell.control->hide();
        cell.label->hide();
    }
    using F = EntryField;
    const EntryFields fields = fieldsOf(kind());
    QStringList over;
    QStringList under;
    const auto ask = [fields](QStringList& names, F field, const QStringList& cells) {
        if (fields.testFlag(field)) {
            names << cells;
        }
    };
    ask(over, F::Means, {QStringLiteral("means")});
    ask(over, F::WithWhom, {QStringLiteral("withWhom")});
    ask(over, F::Outcome, {QStringLiteral("outcome")});
    ask(over, F::Placement, {QStringLiteral("placement")});
    ask(over, F::Reason, {QStringLiteral("closingReason")});
    ask(over, F::Approver, {QStringLiteral("approver")});
    ask(over, F::Document, {QStringLiteral("documentNumber")});
    if (isDated(kind())) {
        over << QStringLiteral("day");
    }
    ask(over, F::Receipt, {QStringLiteral("receipt")});
    ask(over, F::Deadline, {QStringLiteral("deadline")});
    ask(under, F::NextStep, {QStringLiteral("nextStep"), QStringLiteral("nextStepDay")});
    ask(under, F::Cause, {QStringLiteral("cause")});
    ask(under, F::Whereabouts, {QStringLiteral("whereabouts")});
    ask(under, F::Attitude, {QStringLiteral("attitude")});

    m_cells[QStringLiteral("withWhom")].label->setText(withWhomWord(kind()));
    m_withWhom->setAccessibleName(withWhomWord(kind()));
    m_textLabel->setText(textWord(kind()));
    m_text->setAccessibleName(textWord(kind()));
    m_attach->setVisible(fields.testFlag(F::Evidence));
    place(over, 0);
    constexpr int textRow = 10;
    m_grid->addWidget(m_textLabel, textRow, 0, 1, columns);
    m_grid->addWidget(m_text, textRow + 1, 0, 1, columns);
    place(under, textRow + 2);

    QWidget* before = nullptr;
    for (const QString& name : over + QStringList{QString()} + under) {
        QWidget* control = name.isEmpty() ? m_text : m_cells[name].control;
        if (before != nullptr) {
            setTabOrder(before, control);
        }
        before = control;
    }
    setTabOrder(before, m_attach);
}

void EntryForm::place(const QStringList& names, int firstRow) {
    int row = firstRow;
    int column = 0;
    for (const QString& name : names) {
        const Cell& cell = m_cells[name];
        if (column + cell.span > columns) {
            column = 0;
            row += 2;
        }
        m_grid->addWidget(cell.label, row, column, 1, cell.span);
        m_grid->addWidget(cell.control, row + 1, column, 1, cell.span);
        cell.label->show();
        cell.control->show();
        column += cell.span;
    }
}

void EntryForm::attach() {
    const QString path = m_prompt.openFile(
        this, tr("Attach"), tr("Photos and documents (*.jpg *.jpeg *.png *.pdf);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestEvidence) {
        complain({ErrorKind::Unreadable,
                  tr("%1 can't be read or is larger than 10 MB.").arg(QFileInfo(path).fileName()),
                  {},
                  QStringLiteral("evidence")});
        return;
    }
    m_draft.evidence.append({QFileInfo(path).fileName(), file.readAll()});
    m_complaint->clear();
    showEvidence();
}

void EntryForm::showEvidence() {
    QStringList names;
    for (const EvidenceFile& file : m_draft.evidence) {
        names << file.fileName;
    }
    const auto reason = closingReason();
    const bool closing = kind() == EntryKind::Closed && reason;
    m_evidence->setText(!names.isEmpty() ? names.join(QStringLiteral("  "))
                        : closing        ? evidenceFor(*reason)
                                         : QString());
    m_evidence->setVisible(!m_attach->isHidden());
}

bool EntryForm::readable() {
    for (DayField* field : {m_day, m_nextStepDay, m_receipt, m_deadline}) {
        if (!field->isHidden() && field->isUnreadable()) {
            complain({ErrorKind::Invalid,
                      tr("This is not a day: %1").arg(field->text()),
                      {},
                      field->objectName()});
            return false;
        }
    }
    return true;
}

void EntryForm::submit() {
    m_complaint->clear();
    for (const Cell& cell : std::as_const(m_cells)) {
        setTone(cell.control, Tone::Plain);
    }
    if (m_save->isEnabled() && readable()) {
        emit submitted();
    }
}

void EntryForm::complain(const Error& error) {
    m_complaint->setText(error.text);
    if (error.field == QLatin1String("evidence")) {
        m_attach->setFocus();
    } else if (error.field == QLatin1String("text")) {
        m_text->setFocus();
    } else if (m_cells.contains(error.field)) {
        setTone(m_cells[error.field].control, Tone::Danger);
        m_cells[error.field].control->setFocus();
    }
}

void EntryForm::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace xiange::ui
