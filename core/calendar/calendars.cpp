#include "core/calendar/calendars.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace xiange {

QList<SpecialDay> readCountryDays(db::Reader& tx) {
    return tx.list("SELECT day, teaches, name FROM calendar_day ORDER BY day", {},
                   [](const db::Rows& row) {
                       return SpecialDay{row.day(0), row.flag(1), row.text(2)};
                   });
}

namespace {

// The usual dates in Guangdong; a school sets its own in the calendar settings.
QList<Term> usualTerms(int schoolYear) {
    return {{schoolYear, 1, QDate(schoolYear, 9, 1), QDate(schoolYear + 1, 1, 31)},
            {schoolYear, 2, QDate(schoolYear + 1, 2, 15), QDate(schoolYear + 1, 7, 10)}};
}

void storeCountryDays(db::Writer& tx, const QList<SpecialDay>& days) {
    for (const SpecialDay& day : days) {
        tx.change("INSERT INTO calendar_day (day, teaches, name) "
                  "VALUES (:day, :teaches, :name) ON CONFLICT (day) DO UPDATE SET "
                  "teaches = excluded.teaches, name = excluded.name",
                  {{"day", day.day}, {"teaches", day.teaches}, {"name", day.name}});
    }
}

QList<SpecialDay> readOwnDays(db::Reader& tx, SchoolId school) {
    return tx.list("SELECT day, teaches, reason FROM school_own_day WHERE school_id = :school "
                   "ORDER BY day",
                   {{"school", school}}, [](const db::Rows& row) {
                       return SpecialDay{row.day(0), row.flag(1), row.text(2)};
                   });
}

QList<Term> readTerms(db::Reader& tx) {
    return tx.list("SELECT school_year, number, starts, ends FROM term", {},
                   [](const db::Rows& row) {
                       return Term{row.number(0), row.number(1), row.day(2), row.day(3)};
                   });
}

bool isInATerm(const QList<Term>& terms, QDate day) {
    return std::any_of(terms.begin(), terms.end(),
                       [day](const Term& term) { return term.starts <= day && day <= term.ends; });
}

bool runsIntoAnother(const QList<Term>& terms, const Term& term) {
    return std::any_of(terms.begin(), terms.end(), [&term](const Term& other) {
        const bool same = other.schoolYear == term.schoolYear && other.number == term.number;
        return !same && other.starts <= term.ends && term.starts <= other.ends;
    });
}

} // namespace

Calendars::Calendars(db::Database& database, const Clock& clock, const Actor& actor,
                     QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

SchoolCalendar readCalendar(db::Reader& tx, SchoolId school) {
    return SchoolCalendar(readTerms(tx), readCountryDays(tx), readOwnDays(tx, school));
}

Result<SchoolCalendar> Calendars::of(SchoolId school) {
    return m_database.read([&](db::Reader& tx) { return readCalendar(tx, school); });
}

Result<QList<SpecialDay>> Calendars::countryDays() {
    return m_database.read([](db::Reader& tx) { return readCountryDays(tx); });
}

Result<int> Calendars::importHolidays(const QByteArray& json) {
    const QJsonArray days =
        QJsonDocument::fromJson(json).object().value(QLatin1String("days")).toArray();
    QList<SpecialDay> special;
    for (const QJsonValue& value : days) {
        const QJsonObject object = value.toObject();
        const QDate day =
            QDate::fromString(object.value(QLatin1String("date")).toString(), Qt::ISODate);
        if (!day.isValid() || !object.value(QLatin1String("isOffDay")).isBool()) {
            return fail(ErrorKind::Unreadable,
                        tr("The holiday list has an entry without a readable date: %1. Nothing was "
                           "changed.")
                            .arg(object.value(QLatin1String("date")).toString()));
        }
        special.append({day, !object.value(QLatin1String("isOffDay")).toBool(),
                        object.value(QLatin1String("name")).toString()});
    }
    if (special.isEmpty()) {
        return fail(ErrorKind::Unreadable,
                    tr("This is not a holiday list: a JSON file with \"days\", each with name, "
                       "date and isOffDay, is expected. Nothing was changed."));
    }
    if (const auto allowed = allow(m_actor, Right::EditSchool); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const auto done = m_database.write([&](db::Writer& tx) {
        storeCountryDays(tx, special);
        return static_cast<int>(special.size());
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> Calendars::replaceCountryDays(const QList<SpecialDay>& days) {
    if (const auto allowed = allow(m_actor, Right::EditSchool); !allowed) {
        return allowed;
    }
    const auto done = m_database.write([&](db::Writer& tx) {
        tx.change("DELETE FROM calendar_day", {});
        storeCountryDays(tx, days);
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> Calendars::addSchoolYear(int schoolYear) {
    const auto done = m_database.write([&](db::Writer& tx) {
        for (const Term& term : usualTerms(schoolYear)) {
            tx.change("INSERT INTO term (school_year, number, starts, ends) "
                      "VALUES (:year, :number, :starts, :ends) ON CONFLICT DO NOTHING",
                      {{"year", term.schoolYear},
                       {"number", term.number},
                       {"starts", term.starts},
                       {"ends", term.ends}});
        }
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> Calendars::setTerm(const Term& term) {
    if (!term.starts.isValid() || !term.ends.isValid() || term.ends <= term.starts) {
        return fail(ErrorKind::Invalid, tr("A term ends after it starts."));
    }
    if (const auto allowed = allow(m_actor, Right::EditSchool); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (runsIntoAnother(readTerms(tx), term)) {
            return fail(ErrorKind::Invalid, tr("These dates run into another term."));
        }
        tx.change("INSERT INTO term (school_year, number, starts, ends) "
                  "VALUES (:year, :number, :starts, :ends) ON CONFLICT (school_year, number) "
                  "DO UPDATE SET starts = excluded.starts, ends = excluded.ends",
                  {{"year", term.schoolYear},
                   {"number", term.number},
                   {"starts", term.starts},
                   {"ends", term.ends}});
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<QList<SpecialDay>> Calendars::ownDays(SchoolId school) {
    return m_database.read([&](db::Reader& tx) { return readOwnDays(tx, school); });
}

Result<void> Calendars::setOwnDay(SchoolId school, QDate day, bool teaches, const QString& reason) {
    const QString why = reason.simplified();
    if (why.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    tr("Give the reason, for example typhoon or sports day: it stands in the "
                       "explanation of every absence."),
                    {}, QStringLiteral("reason"));
    }
    if (const auto allowed = allow(m_actor, Right::EditSchool, {school, {}}); !allowed) {
        return allowed;
    }
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const QList<Term> terms = readTerms(tx);
        if (!isInATerm(terms, day)) {
            return fail(ErrorKind::Invalid,
                        tr("This day lies outside the terms. Change the dates of the term first."));
        }
        if (SchoolCalendar(terms, readCountryDays(tx)).isSchoolDay(day) == teaches) {
            return fail(ErrorKind::Invalid, teaches ? tr("This is a school day anyway.")
                                                    : tr("This is a day off anyway."));
        }
        tx.change("INSERT INTO school_own_day (school_id, day, teaches, reason) "
                  "VALUES (:school, :day, :teaches, :reason) ON CONFLICT (school_id, day) "
                  "DO UPDATE SET teaches = excluded.teaches, reason = excluded.reason",
                  {{"school", school}, {"day", day}, {"teaches", teaches}, {"reason", why}});
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> Calendars::removeOwnDay(SchoolId school, QDate day) {
    if (const auto allowed = allow(m_actor, Right::EditSchool, {school, {}}); !allowed) {
        return allowed;
    }
    const auto done = m_database.write([&](db::Writer& tx) {
        tx.change("DELETE FROM school_own_day WHERE school_id = :school AND day = :day",
                  {{"school", school}, {"day", day}});
    });
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace xiange
