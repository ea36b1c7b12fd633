#include "ui/attendance/leave_panel.h"

#include "ui/attendance/leave_list.h"
#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QComboBox* sessions(QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const Session session : allSessions) {
        box->addItem(sessionName(session), codeOf(sessionCodes, session));
    }
    return box;
}

QDateEdit* dayEdit(QWidget* parent) {
    auto* edit = new QDateEdit(parent);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    return edit;
}

} // namespace

LeavePanel::LeavePanel(LeaveBook& leaves, Prompt& prompt, QWidget* parent)
    : Card(parent), m_leaves(leaves) {
    setObjectName(QStringLiteral("leavePanel"));
    setAccessibleName(tr("Leave"));
    setFixedWidth(300);
    build(prompt);
}

void LeavePanel::build(Prompt& prompt) {
    auto* column = body();
    column->setSpacing(space::s);
    m_name = sectionTitle({}, this);
    m_name->setObjectName(QStringLiteral("leaveName"));
    column->addWidget(m_name);
    m_list = new LeaveList(m_leaves, prompt, this);
    column->addWidget(m_list);
    connect(m_list, &LeaveList::changed, this, [this](const QString& words) {
        m_complaint->hide();
        emit changed(words);
    });
    connect(m_list, &LeaveList::complained, this, &LeavePanel::complain);
    const auto field = [this, column](const QString& words, QWidget* control, const char* name) {
        column->addWidget(smallLabel(words, this));
        column->addWidget(control);
        describe(control, QString::fromLatin1(name), words);
    };
    m_kind = new QComboBox(this);
    for (const MarkKind kind : {MarkKind::Sick, MarkKind::Personal, MarkKind::Official}) {
        m_kind->addItem(markName(kind), codeOf(markCodes, kind));
    }
    field(tr("Kind of leave"), m_kind, "leaveKind");
    const auto end = [this, column](const QString& words, QDateEdit* day, QComboBox* session,
                                    const char* name) {
        column->addWidget(smallLabel(words, this));
        auto* row = new QHBoxLayout;
        row->addWidget(day, 3);
        row->addWidget(session, 2);
        column->addLayout(row);
        describe(day, QStringLiteral("leave%1Day").arg(QLatin1String(name)), words);
        describe(session, QStringLiteral("leave%1Session").arg(QLatin1String(name)), words);
    };
    m_firstDay = dayEdit(this);
    m_firstSession = sessions(this);
    end(tr("From"), m_firstDay, m_firstSession, "First");
    m_lastDay = dayEdit(this);
    m_lastSession = sessions(this);
    end(tr("Up to and including"), m_lastDay, m_lastSession, "Last");
    m_note = new QLineEdit(this);
    field(tr("Symptom or reason"), m_note, "leaveNote");
    m_doctor = new QComboBox(this);
    m_doctor->addItems(
        {tr("Doctor: not known"), tr("Seen by a doctor"), tr("Not seen by a doctor")});
    field(tr("Doctor"), m_doctor, "leaveDoctor");
    m_proof = new QLineEdit(this);
    field(tr("Proof (note of the parents, hospital …)"), m_proof, "leaveProof");
    m_complaint = bodyLabel({}, Tone::Danger, this);
    m_complaint->setObjectName(QStringLiteral("leaveComplaint"));
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    column->addWidget(m_complaint);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), this);
    describe(cancel, QStringLiteral("leaveCancel"), tr("Close without a leave (Esc)"));
    auto* grant = primaryButton(tr("Grant leave"), this);
    describe(grant, QStringLiteral("leaveGrant"), tr("Grant the leave (Ctrl+Enter)"));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(grant);
    column->addLayout(row);
    connect(grant, &QPushButton::clicked, this, &LeavePanel::save);
    connect(cancel, &QPushButton::clicked, this, &LeavePanel::closed);
    connect(m_firstDay, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_lastDay->date() < day) {
            m_lastDay->setDate(day);
        }
    });
}

void LeavePanel::begin(const RollChild& child, const RollKey& key) {
    if (m_student != child.student) {
        m_student = child.student;
        m_name->setText(tr("Leave for %1").arg(child.name));
        m_kind->setCurrentIndex(
            child.mark ? std::max(0, m_kind->findData(codeOf(markCodes, *child.mark))) : 0);
        m_firstDay->setDate(key.day);
        m_firstSession->setCurrentIndex(static_cast<int>(key.session));
        m_lastDay->setDate(key.day);
        m_lastSession->setCurrentIndex(static_cast<int>(Session::Afternoon));
        m_note->setText(child.note);
        m_doctor->setCurrentIndex(0);
        m_proof->clear();
    }
    m_complaint->hide();
    m_list->show(child, key.day);
    show();
    m_kind->setFocus();
}

Leave LeavePanel::leave() const {
    Leave leave;
    leave.student = m_student;
    leave.kind = fromCode(markCodes, m_kind->currentData().toString()).value_or(MarkKind::Sick);
    leave.firstDay = m_firstDay->date();
    leave.firstSession = static_cast<Session>(m_firstSession->currentIndex());
    leave.lastDay = m_lastDay->date();
    leave.lastSession = static_cast<Session>(m_lastSession->currentIndex());
    leave.note = m_note->text().trimmed();
    if (m_doctor->currentIndex() > 0) {
        leave.seenDoctor = m_doctor->currentIndex() == 1;
    }
    return leave;
}

void LeavePanel::complain(const QString& words) {
    m_complaint->setText(words);
    m_complaint->show();
}

bool LeavePanel::undo() {
    return m_list->undo();
}

void LeavePanel::save() {
    const auto done = m_leaves.grant(leave(), m_proof->text().trimmed());
    if (!done) {
        complain(done.error().text);
        return;
    }
    m_student = {};
    const QString words = done->marksChanged > 0
                              ? tr("Leave granted; %n mark(s) changed from absent to leave.",
                                   nullptr, done->marksChanged)
                              : tr("Leave granted; the rolls of these days show it beforehand.");
    emit granted(done->calledPresent > 0
                     ? tr("Leave granted. At %n half day(s) the child was called as present; "
                          "change those rolls by hand if that was wrong.",
                          nullptr, done->calledPresent)
                     : words);
    emit closed();
}

void LeavePanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
    } else if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace xiange::ui
