#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/calendar/school_calendar.h"
#include "core/db/database.h"

#include <QByteArray>
#include <QObject>

namespace xiange {

/// The school years, terms and special days as they are stored.
class Calendars : public QObject {
    Q_OBJECT

public:
    Calendars(db::Database& database, const Clock& clock, const Actor& actor,
              QObject* parent = nullptr);

    /// The calendar of a school over all its years; of the country where the school is invalid.
    Result<SchoolCalendar> of(SchoolId school = {});
    Result<QList<SpecialDay>> countryDays();

    /// Reads the JSON shape {"year":…, "days":[{"name","date","isOffDay"}]}; days already known
    /// are replaced. Returns the number of days.
    Result<int> importHolidays(const QByteArray& json);

    /// Takes an import back: only these holidays and make-up days are left.
    Result<void> replaceCountryDays(const QList<SpecialDay>& days);

    /// Sets both terms of a school year; the usual dates if there are none yet.
    Result<void> addSchoolYear(int schoolYear);
    /// Refuses a term that ends before it starts or runs into another one.
    Result<void> setTerm(const Term& term);

    /// The days on which one school departs from the country, in order.
    Result<QList<SpecialDay>> ownDays(SchoolId school);
    /// Gives a school a day off (typhoon, sports day) or lets it teach on a free day, with the
    /// reason; what was set for that day before is replaced. Refuses a day outside the terms, and
    /// a word that would change nothing. Runs of absence follow by themselves: they are not stored.
    Result<void> setOwnDay(SchoolId school, QDate day, bool teaches, const QString& reason);
    /// The day is again what the country says it is.
    Result<void> removeOwnDay(SchoolId school, QDate day);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// Holidays and make-up days of the country, for working days.
QList<SpecialDay> readCountryDays(db::Reader& tx);

/// The calendar of a school inside a transaction that reads other things too.
SchoolCalendar readCalendar(db::Reader& tx, SchoolId school);

} // namespace xiange
