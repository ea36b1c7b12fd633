#pragma once

#include "core/accounts/actor.h"
#include "core/attendance/attendance.h"
#include "core/attendance/month_register.h"
#include "core/base/clock.h"
#include "core/calendar/school_calendar.h"
#include "core/db/database.h"

#include <QObject>

namespace xiange {

/// The roll of every class: reads it, takes it, keeps each change of a mark.
class RollBook : public QObject {
    Q_OBJECT

public:
    RollBook(db::Database& database, const Clock& clock, const Actor& actor,
             QObject* parent = nullptr);

    /// The class list of that day with what is marked so far.
    Result<Roll> open(const RollKey& key);

    /// Confirms a roll: what is not in `marks` is present. `knownVersion` is Roll::version as it
    /// was read; if somebody else confirmed in between, ErrorKind::Conflict and nothing changes.
    /// Refuses days that are not school days and days to come, and a change of a roll long past
    /// without a reason (field "reason"). The draft is done with.
    Result<RollTotals> take(const RollKey& key, const QList<Mark>& marks, int knownVersion,
                            const QString& reason = {});

    /// Keeps what is decided and not confirmed, so that neither a crash nor another page loses it.
    /// Nothing decided: nothing kept.
    Result<void> keepDraft(const RollKey& key, const QList<DecidedMark>& decided);

    /// The first word of a roll and every change since.
    Result<RollHistory> history(const RollKey& key);

    /// Every class of a school on a day, for each session called or not.
    Result<QList<ClassDay>> schoolDay(SchoolId school, QDate day);

    /// The attendance register 考勤表 of a class; `month` is any day of the month.
    Result<MonthRegister> month(ClassId schoolClass, QDate month);

    /// Writes a register as .xlsx with a line that says who took it out and when, and puts that
    /// into the access log. Unreadable where the file can't be written.
    Result<void> exportMonth(const MonthRegister& month, const QString& path);

signals:
    /// After a roll was committed.
    void changed(xiange::ClassId schoolClass, QDate day);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// Whether a roll may be taken on that day at all: a school day, not one to come.
Result<void> mayTakeRoll(const SchoolCalendar& calendar, QDate day, QDate today);

} // namespace xiange
