#include "ui/students/changes_tab.h"

#include "ui/common/attachments.h"
#include "ui/common/buttons.h"
#include "ui/common/day_field.h"
#include "ui/common/evidence_window.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

/// A field under its label that can be hidden with it.
QWidget* labelled(const QString& words, QWidget* field, const QString& name, QWidget* parent) {
    auto* frame = new QWidget(parent);
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    auto* label = bodyLabel(words, Tone::Muted, frame);
    label->setBuddy(field);
    rows->addWidget(label);
    rows->addWidget(field);
    describe(field, name, words);
    return frame;
}

QString classWords(const std::optional<StatusClass>& schoolClass) {
    return schoolClass ? shortClassName(schoolClass->name) : ChangesTab::tr("no class");
}

} // namespace

ChangesTab::ChangesTab(StudentRegister& students, StatusChanges& changes, const Clock& clock,
                       Prompt& prompt, QWidget* parent)
    : ChildTab(parent), m_students(students), m_changes(changes), m_clock(clock), m_prompt(prompt) {
    setObjectName(QStringLiteral("changesTab"));
    m_begin = secondaryButton(tr("A new change"), sheet());
    describe(m_begin, QStringLiteral("newChange"), tr("Record a change of the child's status"));
    column()->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this, &ChangesTab::openForm);
    buildForm();
    m_history = new FreshColumn(sheet());
    column()->addWidget(m_history);
    column()->addStretch(1);
}

ChangesTab::~ChangesTab() = default;

void ChangesTab::buildForm() {
    m_frame = new QWidget(sheet());
    auto* rows = new QVBoxLayout(m_frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    m_form = new FormColumn(m_frame);
    m_form->pair();
    m_kind = m_form->addChoice(QStringLiteral("kind"), tr("Change"));
    m_day = new DayField(m_clock.today(), m_form);
    m_form->addField(QStringLiteral("day"), tr("First day"), m_day);
    auto* reason = m_form->addLine(QStringLiteral("reason"), tr("Reason"));
    m_evidence = m_form->addLine(QStringLiteral("evidence"), tr("Evidence"));
    rows->addWidget(m_form);
    m_files = new Attachments(m_prompt, m_frame, Qt::Vertical);
    rows->addWidget(m_files);
    connect(m_files, &Attachments::filesChanged, this, &ChangesTab::showEffect);
    connect(m_files, &Attachments::refused, this, [this](const QString& why) {
        m_effect->setText(why);
        setTone(m_effect, Tone::Danger);
    });
    m_school = new QLineEdit(m_frame);
    m_schoolFrame = labelled(tr("Other school"), m_school, QStringLiteral("otherSchool"), m_frame);
    rows->addWidget(m_schoolFrame);
    m_class = new QComboBox(m_frame);
    m_classFrame = labelled(tr("Into the class"), m_class, QStringLiteral("toClass"), m_frame);
    rows->addWidget(m_classFrame);
    m_until = new DayField(m_clock.today(), m_frame);
    m_untilFrame = labelled(tr("Last day, if known"), m_until, QStringLiteral("untilDay"), m_frame);
    rows->addWidget(m_untilFrame);
    m_effect = bodyLabel({}, Tone::Plain, m_frame);
    m_effect->setObjectName(QStringLiteral("changeEffect"));
    m_effect->setWordWrap(true);
    rows->addWidget(m_effect);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), m_frame);
    describe(cancel, QStringLiteral("changeCancel"), tr("Close without recording"));
    m_record = primaryButton(tr("Record"), m_frame);
    describe(m_record, QStringLiteral("changeRecord"), tr("Record the change"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_record);
    rows->addLayout(buttons);
    m_frame->hide();
    column()->addWidget(m_frame);
    connect(cancel, &QPushButton::clicked, this, &ChangesTab::leave);
    connect(m_record, &QPushButton::clicked, this, &ChangesTab::record);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChangesTab::kindChosen);
    connect(m_class, &QComboBox::activated, this, &ChangesTab::showEffect);
    connect(m_day, &QLineEdit::editingFinished, this, &ChangesTab::readClasses);
    for (auto* line : {static_cast<QLineEdit*>(m_day), static_cast<QLineEdit*>(m_until), m_school,
                       reason, m_evidence}) {
        connect(line, &QLineEdit::textChanged, this, &ChangesTab::showEffect);
    }
}

void ChangesTab::leave() {
    m_frame->hide();
    m_begin->show();
    m_form->clearComplaints();
    for (auto* line : m_frame->findChildren<QLineEdit*>()) {
        line->clear();
    }
    m_files->setFiles({});
}

void ChangesTab::refresh() {
    const auto profile = m_students.profile(child());
    if (const auto* read = told(profile)) {
        m_status = read->line.status;
        showHistory();
    }
}

void ChangesTab::openForm() {
    m_frame->show();
    m_begin->hide();
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const StatusChangeKind kind : status_rules::possibleKinds(m_status)) {
            m_kind->addItem(statusChangeName(kind), codeOf(statusChangeCodes, kind));
        }
    }
    m_day->setDay(m_clock.today());
    readClasses();
    kindChosen();
    m_kind->setFocus();
}

void ChangesTab::readClasses() {
    const QVariant kept = m_class->currentData();
    m_class->clear();
    m_class->addItem(tr("the usual one"), QVariant::fromValue<qint64>(0));
    for (const StatusClass& line :
         m_changes.classesFor(m_day->day()).value_or(QList<StatusClass>())) {
        m_class->addItem(shortClassName(line.name), QVariant::fromValue(line.id.value));
    }
    m_class->setCurrentIndex(std::max(0, m_class->findData(kept)));
}

StatusChangeDraft ChangesTab::draft() const {
    StatusChangeDraft made;
    made.student = child();
    made.kind = fromCode(statusChangeCodes, m_kind->currentData().toString())
                    .value_or(StatusChangeKind::TransferredOut);
    made.day = m_day->day();
    made.reason = m_form->value(QStringLiteral("reason"));
    made.evidence = m_evidence->text().trimmed();
    made.attached = !m_files->files().isEmpty();
    if (status_rules::namesOtherSchool(made.kind)) {
        made.otherSchool = m_school->text().trimmed();
    }
    if (status_rules::leadsIntoClass(made.kind)) {
        made.toClass = ClassId(m_class->currentData().toLongLong());
    }
    if (made.kind == StatusChangeKind::Suspended) {
        made.until = m_until->day();
    }
    return made;
}

void ChangesTab::kindChosen() {
    const StatusChangeKind kind = draft().kind;
    m_schoolFrame->setVisible(status_rules::namesOtherSchool(kind));
    m_classFrame->setVisible(status_rules::leadsIntoClass(kind));
    m_untilFrame->setVisible(kind == StatusChangeKind::Suspended);
    m_evidence->setPlaceholderText(statusEvidence(kind));
    m_evidence->setToolTip(statusEvidence(kind));
    showEffect();
}

void ChangesTab::showEffect() {
    if (m_frame->isHidden() || m_kind->count() == 0) {
        return;
    }
    const auto preview = m_changes.preview(draft());
    if (told(preview) == nullptr) {
        return;
    }
    m_record->setEnabled(preview->canBeRecorded());
    QStringList words;
    for (const StatusObjection& objection : preview->objections) {
        words.append(objection.source.isEmpty()
                         ? objection.text
                         : tr("%1 (%2)").arg(objection.text, objection.source));
    }
    if (words.isEmpty()) {
        words.append(tr("Effect: %1 → %2; %3 → %4")
                         .arg(studentStatusName(preview->before), studentStatusName(preview->after),
                              classWords(preview->classBefore), classWords(preview->classAfter)));
        if (preview->lastDay.isValid()) {
            words.append(tr("Last day in the class: %1").arg(fullDate(preview->lastDay)));
        }
    }
    m_effect->setText(words.join(u'\n'));
    setTone(m_effect, preview->canBeRecorded() ? Tone::Good : Tone::Caution);
}

void ChangesTab::record() {
    const StatusChangeDraft wanted = draft();
    const auto done = m_changes.record(wanted, m_files->files());
    if (!done) {
        m_effect->setText(done.error().text);
        setTone(m_effect, Tone::Danger);
        return;
    }
    leave();
    emit saved();
    emit recorded(*done, statusChangeName(wanted.kind));
    refresh();
}

void ChangesTab::showHistory() {
    const auto history = m_changes.history(child());
    if (told(history) == nullptr) {
        return;
    }
    auto* rows = m_history->begin();
    if (history->isEmpty()) {
        rows->addWidget(
            bodyLabel(tr("No change of status is recorded."), Tone::Muted, m_history->content()));
    }
    for (const StatusChangeEntry& entry : *history) {
        addEntry(rows, entry);
    }
}

void ChangesTab::addEntry(QBoxLayout* rows, const StatusChangeEntry& entry) {
    QWidget* parent = m_history->content();
    auto* head = new QHBoxLayout;
    head->addWidget(
        strongLabel(entry.kind ? statusChangeName(*entry.kind) : tr("Taken back"), parent), 1);
    if (entry.correctedBy.isValid()) {
        head->addWidget(pill(tr("taken back"), Tone::Muted, parent));
    }
    rows->addLayout(head);
    QStringList words{fullDate(entry.day)};
    for (const QString& value : {entry.reason, entry.otherSchool, entry.evidence}) {
        if (!value.isEmpty()) {
            words.append(value);
        }
    }
    if (entry.until.isValid()) {
        words.append(tr("until %1").arg(fullDate(entry.until)));
    }
    auto* body = bodyLabel(words.join(QStringLiteral(" · ")), Tone::Plain, parent);
    body->setWordWrap(true);
    rows->addWidget(body);
    rows->addWidget(smallLabel(
        tr("%1, %2").arg(entry.account, dayAndTime(entry.recordedAt, m_clock.today())), parent));
    addFiles(rows, entry);
    if (entry.canBeCorrected) {
        addCorrection(rows, entry.id);
    }
    rows->addWidget(horizontalLine(parent));
}

void ChangesTab::addFiles(QBoxLayout* rows, const StatusChangeEntry& entry) {
    QWidget* parent = m_history->content();
    for (const StatusFile& file : entry.files) {
        auto* open = linkButton(shortFileName(file.fileName), parent);
        describe(open, QStringLiteral("statusFile%1").arg(file.id.value),
                 tr("Look at %1; the look is recorded").arg(file.fileName));
        connect(open, &QPushButton::clicked, this, [this, id = file.id] { openFile(id); });
        rows->addWidget(open, 0, Qt::AlignLeft);
    }
    if (!entry.kind || entry.correctedBy.isValid()) {
        return;
    }
    auto* line = new QHBoxLayout;
    if (entry.proofMissing) {
        auto* missing = pill(tr("proof missing"), Tone::Caution, parent);
        missing->setToolTip(statusEvidence(*entry.kind));
        line->addWidget(missing);
    }
    auto* attach = linkButton(tr("Attach a file …"), parent);
    describe(attach, QStringLiteral("attachToChange"),
             tr("A photo, scan or PDF of up to 10 MB that proves this change"));
    connect(attach, &QPushButton::clicked, this, [this, id = entry.id] { attachTo(id); });
    line->addWidget(attach);
    line->addStretch(1);
    rows->addLayout(line);
}

void ChangesTab::addCorrection(QBoxLayout* rows, StatusChangeId change) {
    QWidget* parent = m_history->content();
    auto* why = new QLineEdit(parent);
    why->setPlaceholderText(tr("Why it is taken back"));
    describe(why, QStringLiteral("correctReason"), tr("Why it is taken back"));
    auto* back = secondaryButton(tr("Take back"), parent);
    describe(back, QStringLiteral("correctChange"),
             tr("Recorded by mistake: the child stands as it did before"));
    auto* line = new QHBoxLayout;
    line->addWidget(why, 1);
    line->addWidget(back);
    rows->addLayout(line);
    const auto act = [this, why, change] { correct(change, why->text()); };
    connect(back, &QPushButton::clicked, this, act);
    connect(why, &QLineEdit::returnPressed, this, act);
}

void ChangesTab::attachTo(StatusChangeId change) {
    const QString path =
        m_prompt.openFile(this, tr("Attach a file"),
                          tr("Photos and documents (*.jpg *.jpeg *.png *.pdf);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    const auto done = readEvidence(path).and_then(
        [&](const EvidenceFile& file) { return m_changes.attach(change, {file}); });
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit saved();
    refresh();
}

void ChangesTab::openFile(StatusFileId id) {
    const auto file = m_changes.file(id);
    if (told(file) == nullptr) {
        return;
    }
    if (!m_window) {
        m_window = std::make_unique<EvidenceWindow>(m_prompt);
        connect(m_window.get(), &EvidenceWindow::failed, this, &ChildTab::failed);
    }
    m_window->open(*file);
}

void ChangesTab::correct(StatusChangeId change, const QString& reason) {
    const auto done = m_changes.correct(change, reason.trimmed());
    if (told(done) != nullptr) {
        emit saved();
        refresh();
    }
}

} // namespace xiange::ui
