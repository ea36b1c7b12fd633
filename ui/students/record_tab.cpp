#include "ui/students/record_tab.h"

#include "core/students/area_codes.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int labelWidth = 76;

QString codeFor(ChildField field) {
    return codeOf(childFieldCodes, field);
}

bool isCode(ChildField field) {
    return field == ChildField::IdNumber || field == ChildField::StudentNo ||
           field == ChildField::Phone;
}

} // namespace

RecordTab::RecordTab(StudentRegister& students, ChildRecords& records, QWidget* parent)
    : ChildTab(parent), m_students(students), m_records(records) {
    setObjectName(QStringLiteral("recordTab"));
    build();
}

void RecordTab::build() {
    m_problems = new FreshColumn(sheet());
    column()->addWidget(m_problems);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    addText(grid, ChildField::Name);
    addChoice(grid, ChildField::Sex, {QString(), QStringLiteral("male"), QStringLiteral("female")});
    for (const ChildField field :
         {ChildField::BirthDate, ChildField::IdNumber, ChildField::StudentNo, ChildField::Ethnicity,
          ChildField::Phone, ChildField::Address, ChildField::HukouPlace}) {
        addText(grid, field);
    }
    addChoice(grid, ChildField::Boards, {QStringLiteral("no"), QStringLiteral("yes")});
    addText(grid, ChildField::SeatNo);
    addText(grid, ChildField::EnteredOn);
    column()->addLayout(grid);
    m_other = new FreshColumn(sheet());
    column()->addWidget(m_other);
    column()->addStretch(1);
}

QLabel* RecordTab::complaintLine(QGridLayout* grid, int row, ChildField field) {
    auto* complaint = smallLabel({}, sheet());
    complaint->setObjectName(QStringLiteral("complaint_%1").arg(codeFor(field)));
    complaint->setWordWrap(true);
    setTone(complaint, Tone::Danger);
    complaint->hide();
    grid->addWidget(complaint, row + 1, 1);
    return complaint;
}

void RecordTab::addText(QGridLayout* grid, ChildField field) {
    const int row = grid->rowCount();
    const qsizetype at = m_lines.size();
    auto* label = bodyLabel(childFieldName(field), Tone::Muted, sheet());
    auto* text = new QLineEdit(sheet());
    describe(text, QStringLiteral("field_%1").arg(codeFor(field)), childFieldName(field),
             isSensitive(field) ? tr("Type a new value over the hidden one; saved when the field "
                                     "is left")
                                : tr("Saved when the field is left; Esc puts it back"));
    label->setBuddy(text);
    if (isCode(field)) {
        text->setFont(codeFont(type::body));
    }
    text->installEventFilter(this);
    grid->addWidget(label, row, 0);
    grid->addWidget(text, row, 1);
    m_lines.append({field, text, nullptr, complaintLine(grid, row, field), {}, false});
    connect(text, &QLineEdit::returnPressed, this, [this, at] { save(m_lines[at], true); });
    connect(text, &QLineEdit::editingFinished, this, [this, at] { save(m_lines[at], false); });
}

void RecordTab::addChoice(QGridLayout* grid, ChildField field, const QStringList& codes) {
    const int row = grid->rowCount();
    const qsizetype at = m_lines.size();
    auto* label = bodyLabel(childFieldName(field), Tone::Muted, sheet());
    auto* box = new QComboBox(sheet());
    describe(box, QStringLiteral("field_%1").arg(codeFor(field)), childFieldName(field));
    for (const QString& code : codes) {
        box->addItem(code.isEmpty() ? tr("not known") : fieldWords(field, code), code);
    }
    box->setFocusPolicy(Qt::StrongFocus);
    box->installEventFilter(this);
    label->setBuddy(box);
    grid->addWidget(label, row, 0);
    grid->addWidget(box, row, 1);
    m_lines.append({field, nullptr, box, complaintLine(grid, row, field), {}, false});
    connect(box, &QComboBox::activated, this, [this, at] { save(m_lines[at], true); });
}

QString RecordTab::readValue(ChildField field) const {
    if (m_open != nullptr) {
        switch (field) {
        case ChildField::IdNumber:
            return m_open->idNumber;
        case ChildField::Phone:
            return m_open->phone;
        case ChildField::Address:
            return m_open->address;
        case ChildField::StudentNo:
            return m_profile.line.studentNo;
        default:
            break;
        }
    }
    return m_record.values.value(field);
}

void RecordTab::refresh() {
    const auto record = m_records.read(child());
    const auto profile = m_students.profile(child());
    if (told(record) == nullptr || told(profile) == nullptr) {
        return;
    }
    m_record = *record;
    m_profile = *profile;
    for (Line& line : m_lines) {
        put(line, readValue(line.field));
    }
    showProblems();
    showOther();
}

void RecordTab::put(Line& line, const QString& value) {
    // What was refused here and has been put right elsewhere since is over.
    const QString kept = m_record.values.value(line.field);
    const bool settled = line.text != nullptr && !line.complaint->isHidden() && !line.conflicted &&
                         !line.text->hasFocus() && line.kept != kept;
    const bool untouched = line.text == nullptr || line.text->text() == line.shown || settled;
    line.shown = value;
    line.kept = kept;
    if (line.choice != nullptr) {
        line.choice->setCurrentIndex(std::max(0, line.choice->findData(value)));
        line.choice->setEnabled(m_record.editable);
        return;
    }
    line.text->setReadOnly(!m_record.editable);
    if (untouched) { // what is being typed stays
        line.text->setText(value);
        line.text->setCursorPosition(0);
        line.conflicted = false;
        line.complaint->hide();
        setTone(line.text, Tone::Plain);
    }
}

void RecordTab::reveal(const PrivateDetails* open) {
    m_open = open;
    refresh();
}

void RecordTab::save(Line& line, bool meant) {
    const QString typed =
        line.text != nullptr ? line.text->text() : line.choice->currentData().toString();
    if (typed == line.shown) {
        line.complaint->hide();
        return;
    }
    if (!child().isValid() || !m_record.editable || (line.conflicted && !meant)) {
        return;
    }
    if (isSensitive(line.field) && typed.contains(u'●')) {
        complain(line, Error{ErrorKind::Invalid,
                             tr("Type the whole value; a hidden one can't be changed in part."),
                             {},
                             {}});
        return;
    }
    const auto version = m_records.set(child(), line.field, typed, m_record.version);
    if (!version) {
        complain(line, version.error());
        return;
    }
    line.shown = typed; // untouched again: what was kept may be written a little differently
    line.complaint->hide();
    emit saved();
    if (m_open != nullptr && isSensitive(line.field)) {
        emit revealWanted();
    } else {
        refresh();
    }
}

void RecordTab::complain(Line& line, const Error& error) {
    if (error.kind == ErrorKind::Conflict) {
        // Both are shown: the other one's in the words, this one's in the field.
        line.conflicted = true;
        if (const auto record = m_records.read(child())) {
            m_record = *record;
        }
    }
    QWidget* field = line.text != nullptr ? static_cast<QWidget*>(line.text) : line.choice;
    line.complaint->setText(error.text);
    line.complaint->show();
    field->setAccessibleDescription(error.text);
    setTone(field, Tone::Danger);
    if (line.choice != nullptr) {
        line.choice->setCurrentIndex(std::max(0, line.choice->findData(line.shown)));
    }
}

void RecordTab::forget() {
    m_open = nullptr;
}

void RecordTab::leave() {
    for (Line& line : m_lines) {
        line.conflicted = false;
        line.complaint->hide();
        if (line.text != nullptr) {
            setTone(line.text, Tone::Plain);
            line.shown.clear();
            line.text->clear();
        }
    }
}

void RecordTab::showProblems() {
    auto* rows = m_problems->begin();
    const auto& problems = m_open != nullptr ? m_open->problems : m_record.problems;
    for (const StudentProblem& problem : problems) {
        const QString words =
            problem.value.isEmpty()
                ? tr("%1: %2").arg(problem.field, rosterProblemName(problem.problem))
                : tr("%1: %2 (%3)")
                      .arg(problem.field, rosterProblemName(problem.problem), problem.value);
        auto* mark = pill(words, Tone::Caution, m_problems->content());
        mark->setObjectName(QStringLiteral("problem"));
        mark->setToolTip(tr("Correct the field below: the mark goes when the value is right"));
        rows->addWidget(mark, 0, Qt::AlignLeft);
    }
    m_problems->setVisible(!problems.isEmpty());
}

void RecordTab::showOther() {
    auto* rows = m_other->begin();
    QWidget* parent = m_other->content();
    const auto fact = [&](const QString& word, const QString& value) {
        auto* row = new QHBoxLayout;
        auto* label = bodyLabel(word, Tone::Muted, parent);
        label->setMinimumWidth(labelWidth);
        label->setMaximumWidth(140);
        label->setWordWrap(true);
        auto* words = bodyLabel(value, Tone::Plain, parent);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        rows->addLayout(row);
    };
    const QString hukou = m_record.values.value(ChildField::HukouPlace);
    if (const QString named = hukouWords(hukou); named != hukou) {
        fact(tr("Hukou place"), named);
    }
    rows->addWidget(horizontalLine(parent));
    rows->addWidget(sectionTitle(tr("Classes"), parent));
    for (const ClassStay& stay : m_profile.classes) {
        fact(shortClassName(stay.name), spanOfDays(stay.enrolment.since, stay.enrolment.until));
    }
    if (!m_profile.fields.isEmpty()) {
        rows->addWidget(horizontalLine(parent));
        rows->addWidget(sectionTitle(tr("Other columns of the roster"), parent));
        for (auto it = m_profile.fields.cbegin(); it != m_profile.fields.cend(); ++it) {
            fact(it.key(), it.value());
        }
    }
}

bool RecordTab::eventFilter(QObject* watched, QEvent* event) {
    auto* text = qobject_cast<QLineEdit*>(watched);
    const auto line = std::ranges::find_if(
        m_lines, [watched](const Line& l) { return l.text == watched || l.choice == watched; });
    if (line == m_lines.end()) {
        return ChildTab::eventFilter(watched, event);
    }
    if (event->type() == QEvent::Wheel && text == nullptr) {
        event->ignore(); // a box that is only passed over keeps its value
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool history = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (history && (text == nullptr || text->text() == line->shown)) {
            event->ignore(); // nothing typed: the window takes back the last change
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && text != nullptr &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && text->text() != line->shown) {
        text->setText(line->shown);
        put(*line, line->shown);
        return true;
    }
    return ChildTab::eventFilter(watched, event);
}

} // namespace xiange::ui
