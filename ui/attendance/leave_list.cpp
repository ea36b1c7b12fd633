#include "ui/attendance/leave_list.h"

#include "core/calendar/school_calendar.h"
#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

QString halfDay(QDate day, Session session) {
    return LeaveList::tr("%1 %2", "a day and its half day")
        .arg(shortDate(day), sessionName(session));
}

} // namespace

QString leaveWords(const Leave& leave) {
    const QString from = halfDay(leave.firstDay, leave.firstSession);
    const QString to = halfDay(leave.lastDay, leave.lastSession);
    const bool whole =
        leave.firstSession == Session::Morning && leave.lastSession == Session::Afternoon;
    const QString days =
        whole && leave.firstDay == leave.lastDay ? shortDate(leave.firstDay)
        : whole ? LeaveList::tr("%1 – %2").arg(shortDate(leave.firstDay), shortDate(leave.lastDay))
        : from == to ? from
                     : LeaveList::tr("%1 – %2").arg(from, to);
    const QString kind = QStringLiteral("%1 · %2").arg(days, markName(leave.kind));
    return leave.note.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, leave.note);
}

LeaveList::LeaveList(LeaveBook& leaves, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_leaves(leaves), m_prompt(prompt) {
    setObjectName(QStringLiteral("leaveList"));
    setAccessibleName(tr("Leaves of this school year"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_heading = smallLabel(tr("Leaves of this school year"), this);
    column->addWidget(m_heading);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    column->addLayout(m_lines);
}

void LeaveList::show(const RollChild& child, QDate day) {
    m_student = child.student;
    m_name = child.name;
    m_day = day;
    m_withdrawn.clear();
    read();
}

void LeaveList::read() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may be what was pressed
        delete item;
    }
    const int year = schoolYearOf(m_day);
    const auto leaves = m_leaves.leavesOf(m_student, QDate(year, 9, 1), QDate(year + 1, 8, 31));
    if (!leaves) {
        emit complained(leaves.error().text);
        return;
    }
    constexpr qsizetype shown = 4; // the newest; more would leave no room for the form
    for (qsizetype i = std::max<qsizetype>(0, leaves->size() - shown); i < leaves->size(); ++i) {
        addLine(leaves->at(i), false);
    }
    for (const Leave& leave : std::as_const(m_withdrawn)) {
        addLine(leave, true);
    }
    setVisible(m_lines->count() > 0);
}

void LeaveList::addLine(const Leave& leave, bool withdrawn) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = bodyLabel(leaveWords(leave), withdrawn ? Tone::Muted : Tone::Plain, line);
    words->setWordWrap(true);
    if (withdrawn) {
        QFont struck = words->font();
        struck.setStrikeOut(true);
        words->setFont(struck);
    }
    row->addWidget(words, 1);
    auto* button = linkButton(withdrawn ? tr("Undo") : tr("Withdraw"), line);
    describe(button,
             QStringLiteral("leave%1%2")
                 .arg(withdrawn ? QStringLiteral("Restore") : QStringLiteral("Withdraw"))
                 .arg(m_lines->count()),
             withdrawn ? tr("Let this leave hold again (Ctrl+Z)") : tr("Withdraw this leave"));
    connect(button, &QPushButton::clicked, this,
            [this, leave, withdrawn] { withdrawn ? restore(leave) : withdraw(leave); });
    row->addWidget(button);
    m_lines->addWidget(line);
}

void LeaveList::withdraw(const Leave& leave) {
    const QString what = tr("%1\n\nRolls not taken yet will not show it any more. What a roll "
                            "already says stays; change that roll by hand if it was wrong.")
                             .arg(leaveWords(leave));
    if (!m_prompt.confirm(this, tr("Withdraw a leave of %1").arg(m_name), what, tr("Withdraw"))) {
        return;
    }
    const auto kept = m_leaves.withdraw(leave.id);
    if (!kept) {
        emit complained(kept.error().text);
        return;
    }
    m_withdrawn.append(leave);
    read();
    emit changed(*kept > 0 ? tr("Leave withdrawn; %n half day(s) already called stay marked as "
                                "leave.",
                                nullptr, *kept)
                           : tr("Leave withdrawn; no roll shows it any more."));
}

void LeaveList::restore(const Leave& leave) {
    if (const auto done = m_leaves.restore(leave.id); !done) {
        emit complained(done.error().text);
        return;
    }
    m_withdrawn.removeIf([&](const Leave& line) { return line.id == leave.id; });
    read();
    emit changed(tr("The leave holds again."));
}

bool LeaveList::undo() {
    if (m_withdrawn.isEmpty()) {
        return false;
    }
    restore(Leave(m_withdrawn.last()));
    return true;
}

} // namespace xiange::ui
