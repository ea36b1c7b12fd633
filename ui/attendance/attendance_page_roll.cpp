// The second half of the page: reading, finding, marking and confirming one roll. Where it stands
// in the school's days is in attendance_page.cpp.
#include "ui/attendance/attendance_page.h"
#include "ui/attendance/find_field.h"
#include "ui/attendance/history_panel.h"
#include "ui/attendance/leave_panel.h"
#include "ui/attendance/register_view.h"
#include "ui/attendance/roll_card.h"
#include "ui/attendance/roll_grid.h"
#include "ui/attendance/roll_heading.h"
#include "ui/attendance/roll_legend.h"
#include "ui/attendance/school_day_view.h"
#include "ui/attendance/sick_line.h"
#include "ui/common/choices.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompt.h"

#include <QStackedWidget>

namespace xiange::ui {
QHash<StudentId, double> AttendancePage::runsBefore() const {
    QHash<StudentId, double> days;
    RunFilter filter;
    filter.schoolClass = m_key.schoolClass;
    if (const auto runs = m_absences.runsGoingOn(m_key.day, filter)) {
        for (const auto& line : *runs) {
            days.insert(line.student, line.run.schoolDays);
        }
    }
    return days;
}

void AttendancePage::readRoll() {
    m_heading->setClasses(m_classes, m_key.schoolClass, m_schoolName);
    m_heading->setDay(m_key.day, m_clock.today());
    m_heading->setSession(m_key.session);
    const auto roll = m_rolls.open(m_key);
    if (!roll) {
        emit failed(roll.error());
        return;
    }
    m_sickLine->dismiss();
    const MarkSigns signs = m_absences.signs().value_or(MarkSigns());
    m_legend->setSigns(signs);
    m_showing = true;
    m_model->setSigns(signs);
    m_model->show(*roll, runsBefore());
    m_model->restore(roll->draft);
    m_hasDraft = !roll->draft.isEmpty();
    m_showing = false;
    if (m_hasDraft) {
        emit noticed(tr("This roll was begun at %1 and not confirmed; the marks are still here.")
                         .arg(dayAndTime(roll->draftAt, m_clock.today())));
    }
    m_find->clear();
    m_find->setLastDone({});
    typed({});
    showState();
}

void AttendancePage::keepDraft() {
    m_decided.stop();
    const RollKey& key = m_model->roll().key;
    const QList<DecidedMark> decided =
        m_model->differs() ? m_model->decided() : QList<DecidedMark>();
    if (!key.schoolClass.isValid() || (decided.isEmpty() && !m_hasDraft)) {
        return;
    }
    if (const auto kept = m_rolls.keepDraft(key, decided); !kept) {
        emit failed(kept.error());
        return;
    }
    m_hasDraft = !decided.isEmpty();
}

void AttendancePage::typed(const QString& text) {
    if (m_view == SchoolDay) {
        m_find->setMatch(m_schoolDay->find(text), 0, 0);
        return;
    }
    m_found = m_model->find(text);
    m_foundAt = 0;
    m_grid->setFound(m_found.size() > 1 ? m_found : QList<int>());
    showMatch();
}

void AttendancePage::showMatch() {
    if (m_found.isEmpty()) {
        m_find->setMatch({}, 0, 0);
        return;
    }
    const int row = m_found[m_foundAt];
    const auto& child = m_model->row(row).child;
    m_find->setMatch(QStringLiteral("%1 %2").arg(child.seat).arg(child.name),
                     static_cast<int>(m_foundAt) + 1, static_cast<int>(m_found.size()));
    m_grid->setCurrent(row);
}

void AttendancePage::takeMatch() {
    if (m_view == SchoolDay) {
        m_find->match().isEmpty() ? m_schoolDay->setFocus() : m_schoolDay->openChosen();
        return;
    }
    if (m_find->text().trimmed().isEmpty()) {
        m_grid->setFocus();
    } else if (!m_found.isEmpty()) {
        m_grid->takeKeysForOneMark();
    }
}

bool AttendancePage::markAtOnce(const QString& named, QChar letter) {
    const auto kind = markForLetter(letter);
    const auto row = m_model->named(named);
    // "zx" and g may still become "zxg"; a letter that nobody's name goes on with is a mark.
    if (!kind || !row || m_view != RollSheet || !m_model->find(named + letter).isEmpty()) {
        return false;
    }
    m_grid->setCurrent(*row);
    m_model->mark(*row, *kind);
    m_find->clear();
    typed({});
    afterMark(*row);
    return true;
}

void AttendancePage::editNote(int row) {
    const auto& child = m_model->row(row).child;
    if (!child.mark) {
        emit noticed(tr("Mark %1 first; a note belongs to a mark.").arg(child.name));
        return;
    }
    if (child.mark == MarkKind::Sick) {
        askAboutIllness(row);
        m_sickLine->enter();
        return;
    }
    const auto words = m_prompt.line(this, tr("Note for %1").arg(child.name),
                                     tr("Symptom, reason, agreed with whom"), child.note);
    if (words) {
        m_model->setNote(row, *words);
    }
}

void AttendancePage::said(int row) {
    const auto& child = m_model->row(row).child;
    m_find->setLastDone(tr("✓ %1 %2: %3")
                            .arg(child.seat)
                            .arg(child.name, child.mark ? markName(*child.mark) : tr("present")));
}

void AttendancePage::afterMark(int row) {
    if (!m_model->isOpen()) {
        return;
    }
    said(row);
    if (m_model->row(row).child.mark == MarkKind::Sick) {
        askAboutIllness(row);
    } else {
        m_sickLine->dismiss();
    }
}

void AttendancePage::askAboutIllness(int row) {
    // Who was sick on the days before is still the same illness.
    const auto& child = m_model->row(row).child;
    int days = 0;
    while (days < child.lastDays.size() &&
           child.lastDays[child.lastDays.size() - 1 - days] == MarkKind::Sick) {
        ++days;
    }
    const QDate since = m_calendar.plusSchoolDays(m_key.day, -days);
    m_legend->hide();
    m_sickLine->ask(row, child, since.isValid() ? since : m_key.day);
}

void AttendancePage::undo() {
    m_sickLine->dismiss();
    if (m_leave->isVisible() && m_leave->undo()) {
        return;
    }
    if (const int row = m_model->undo(); row >= 0) {
        m_grid->setCurrent(row);
        said(row);
    } else {
        emit noticed(tr("Nothing more to take back in this roll."));
    }
}

void AttendancePage::redo() {
    m_sickLine->dismiss();
    if (const int row = m_model->redo(); row >= 0) {
        m_grid->setCurrent(row);
        said(row);
    }
}

void AttendancePage::beginLeave() {
    const int row = m_grid->current();
    if (m_view == RollSheet && row >= 0 && row < m_model->rowCount()) {
        m_history->hide();
        m_leave->begin(m_model->row(row).child, m_model->roll().key);
    }
}

void AttendancePage::showHistory() {
    if (m_view != RollSheet) {
        return;
    }
    const auto history = m_rolls.history(m_model->roll().key);
    if (!history) {
        emit failed(history.error());
        return;
    }
    m_leave->hide();
    m_history->show(*history, m_clock.today());
}

void AttendancePage::closePanels() {
    m_leave->hide();
    m_history->hide();
    m_find->setFocus();
}

void AttendancePage::showState() {
    m_heading->showCounts(m_model->counts());
    const Roll& roll = m_model->roll();
    const bool future = roll.key.day > m_clock.today();
    const bool possible = m_model->isOpen() && m_model->rowCount() > 0;
    if (m_model->isTaken()) {
        m_heading->setTaken(
            tr("✓ %1, %2").arg(roll.takenBy, dayAndTime(roll.takenAt, m_clock.today())), true);
        m_heading->setConfirm(m_model->differs() ? tr("Confirm changes  Ctrl ↵") : tr("Confirmed"),
                              possible && m_model->differs());
    } else {
        m_heading->setTaken(possible ? tr("Not called yet") : tr("No roll"), false);
        m_heading->setConfirm(tr("Confirm roll  Ctrl ↵"), possible);
    }
    if (!roll.isSchoolDay) {
        const QString name = m_calendar.nameOf(roll.key.day);
        m_state->showMessage(
            name.isEmpty() ? tr("%1 is not a school day.").arg(longDate(roll.key.day))
                           : tr("%1 is not a school day (%2).").arg(longDate(roll.key.day), name),
            Tone::Caution);
    } else if (future) {
        m_state->showMessage(tr("This day is still to come; its roll can't be taken yet."),
                             Tone::Accent);
    } else if (!m_model->isOpen()) {
        m_state->showMessage(roll.closedBecause, Tone::Accent);
    } else if (m_state->isVisible()) {
        m_state->dismiss();
    }
}

void AttendancePage::confirm() {
    if (m_leave->isVisible()) {
        m_leave->save(); // Ctrl+Enter means the form that is open, not the roll behind it
        return;
    }
    m_sickLine->finish();
    const Roll& roll = m_model->roll();
    const bool nothingToDo = m_model->isTaken() && !m_model->differs();
    if (m_stack->currentIndex() != 0 || nothingToDo || m_view != RollSheet) {
        return;
    }
    QString reason;
    if (roll.needsReason) {
        const auto words =
            m_prompt.line(this, tr("Change of an older roll"),
                          tr("This roll is more than %n day(s) old. Why is it changed?", nullptr,
                             roll.daysWithoutReason),
                          {});
        if (!words || words->trimmed().isEmpty()) {
            emit noticed(tr("Nothing was changed: an older roll needs a reason."));
            return;
        }
        reason = words->trimmed();
    }
    const auto totals = m_rolls.take(roll.key, m_model->marks(), roll.version, reason);
    if (!totals) {
        if (totals.error().kind == ErrorKind::Conflict) {
            // What was typed stays on top of what somebody else confirmed.
            keepDraft();
            readRoll();
        }
        emit failed(totals.error());
        return;
    }
    m_decided.stop();
    m_hasDraft = false;
    readRoll();
    m_find->setLastDone(
        tr("✓ Confirmed: %1 expected, %2 present").arg(totals->expected).arg(totals->present));
    m_find->setFocus();
    emit saved();
}

} // namespace xiange::ui
