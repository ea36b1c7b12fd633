// Which fields the form shows, in which order, and what it complains about.

#include "core/cases/case_rules.h"
#include "core/cases/leaving.h"
#include "ui/cases/case_words.h"
#include "ui/cases/entry_form.h"
#include "ui/cases/measure_editor.h"
#include "ui/common/attachments.h"
#include "ui/common/day_field.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUrl>

namespace xiange::ui {

void EntryForm::begin(const QString& title, const EntryDraft& draft, const FormContext& context) {
    m_draft = draft;
    m_context = context;
    m_advised.clear();
    m_title->setText(title);
    m_complaint->clear();
    for (DayField* field : {m_day, m_nextStepDay, m_receipt, m_deadline}) {
        field->setToday(context.today);
    }
    m_measures->setToday(context.today);
    m_filling = true;
    fillChoices();
    setProof({}, {});
    setNote({});
    fill();
    showFields();
    showDependents();
    m_attachments->setFiles(draft.evidence);
    showHint();
    m_filling = false;
    m_touched = false;
}

void EntryForm::focusFirst() {
    QWidget* first = m_text;
    for (const char* name :
         {"about", "means", "department", "placement", "measureState", "closingReason", "account",
          "lessons", "cause", "documentNumber", "day"}) {
        QWidget* control = m_cells[QString::fromLatin1(name)].control;
        if (!control->isHidden()) {
            first = control;
            break;
        }
    }
    // Whoever decides reads the proof, then presses the button.
    const bool decides = kind() == EntryKind::Confirmed || m_context.approving;
    (decides ? static_cast<QWidget*>(m_save) : first)->setFocus();
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
    m_save->setText(kind() == EntryKind::Confirmed ? tr("Deem a dropout")
                    : m_context.approving          ? tr("Approve the closing")
                    : kind() == EntryKind::Closed  ? tr("Close or propose")
                                                   : tr("Save"));
}

QStringList
EntryForm::asked(std::initializer_list<std::pair<EntryField, const char*>> cells) const {
    const EntryFields fields = fieldsOf(kind());
    QStringList names;
    for (const auto& [field, name] : cells) {
        if (fields.testFlag(field)) {
            names << QString::fromLatin1(name);
        }
    }
    return names;
}

QStringList EntryForm::namesOver() const {
    using F = EntryField;
    if (m_context.approving) {
        return asked({{F::Account, "account"}});
    }
    QStringList names = asked({{F::About, "about"},
                               {F::MeasureState, "measureState"},
                               {F::Means, "means"},
                               {F::Department, "department"},
                               {F::Reason, "closingReason"},
                               {F::WithWhom, "withWhom"},
                               {F::Outcome, "outcome"},
                               {F::Placement, "placement"},
                               {F::Account, "account"},
                               {F::Document, "documentNumber"}});
    if (isDated(kind())) {
        names << QStringLiteral("day");
    }
    names << asked({{F::Service, "service"}});
    if (m_service->currentData() == codeOf(serviceWays, ServiceWay::Left)) {
        names << asked({{F::Service, "witness"}});
    }
    names << asked({{F::Receipt, "receipt"},
                    {F::Deadline, "deadline"},
                    {F::HomePlan, "visitsAWeek"},
                    {F::HomePlan, "lessons"},
                    {F::Lessons, "lessons"}});
    if (kind() == EntryKind::Closed && m_context.presentOn.isValid()) {
        names << QStringLiteral("presentOn");
    }
    if (kind() == EntryKind::Plan) {
        names << asked({{F::Cause, "cause"}, {F::Measures, "measures"}});
    }
    return names;
}

QStringList EntryForm::namesUnder() const {
    using F = EntryField;
    QStringList names = asked({{F::NextStep, "nextStep"}, {F::NextStep, "nextStepDay"}});
    if (kind() != EntryKind::Plan) {
        names << asked({{F::Cause, "cause"}});
    }
    return names + asked({{F::Whereabouts, "whereabouts"}, {F::Attitude, "attitude"}});
}

void EntryForm::showFields() {
    for (const Cell& cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.control);
        m_grid->removeWidget(cell.label);
        cell.control->hide();
        cell.label->hide();
    }
    const QStringList over = namesOver();
    const QStringList under = namesUnder();

    m_cells[QStringLiteral("withWhom")].label->setText(withWhomWord(kind()));
    m_withWhom->setAccessibleName(withWhomWord(kind()));
    m_textLabel->setText(textWord(kind()));
    m_text->setAccessibleName(textWord(kind()));
    m_cells[QStringLiteral("receipt")].label->setText(receiptWord(kind()));
    m_attachments->setVisible(fieldsOf(kind()).testFlag(EntryField::Evidence) &&
                              !m_context.approving);
    place(over, 0);
    constexpr int textRow = 20;
    m_textLabel->setVisible(!m_context.approving);
    m_text->setVisible(!m_context.approving);
    m_grid->addWidget(m_textLabel, textRow, 0, 1, formColumns);
    m_grid->addWidget(m_text, textRow + 1, 0, 1, formColumns);
    place(under, textRow + 2);

    QWidget* before = nullptr;
    for (const QString& name : over + QStringList{QString()} + under) {
        QWidget* control = name.isEmpty() ? m_text : m_cells[name].control;
        if (before != nullptr) {
            setTabOrder(before, control);
        }
        before = control;
    }
    setTabOrder(before, m_attachments->button());
}

void EntryForm::place(const QStringList& names, int firstRow) {
    int row = firstRow;
    int column = 0;
    for (const QString& name : names) {
        const Cell& cell = m_cells[name];
        if (column + cell.span > formColumns) {
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

void EntryForm::setNote(const QString& note) {
    m_standingNote = note;
    showHint();
}

void EntryForm::showHint() {
    const auto reason = closingReason();
    const bool closing = kind() == EntryKind::Closed && !m_context.approving && reason;
    m_attachments->setHint(closing ? evidenceFor(*reason) : QString());
    QStringList notes{closing ? consequenceOf(*reason) : QString(), m_standingNote};
    notes.removeAll(QString());
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void EntryForm::showDependents() {
    const auto show = [this](const char* name, bool shown) {
        const Cell& cell = m_cells[QString::fromLatin1(name)];
        cell.control->setVisible(shown);
        cell.label->setVisible(shown);
    };
    const EntryFields fields = fieldsOf(kind());
    if (fields.testFlag(EntryField::HomePlan)) {
        const bool atHome =
            m_placement->currentData() == codeOf(placements, Placement::HomeTeaching);
        show("visitsAWeek", atHome);
        show("lessons", atHome);
    }
    if (fields.testFlag(EntryField::Reason)) {
        show("withWhom",
             !m_context.approving && closingReason() == ClosingReason::EnrolledElsewhere);
        show("presentOn", asksAboutPresence());
    }
}

bool EntryForm::asksAboutPresence() const {
    const auto reason = closingReason();
    return kind() == EntryKind::Closed && !m_context.approving && m_context.presentOn.isValid() &&
           reason && leavesTheRoll(*reason);
}

void EntryForm::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && !m_attachments->isHidden()) {
        event->acceptProposedAction();
    }
}

void EntryForm::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    m_attachments->addPaths(paths);
    event->acceptProposedAction();
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
        m_attachments->button()->setFocus();
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
