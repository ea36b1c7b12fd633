#include "core/calendar/calendars.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiange {

namespace {

QList<SpecialDay> readCountryDays(db::Reader& tx) {
    return tx.list("SELECT day, teaches, name FROM calendar_day ORDER BY day", {},
                   [](const db::Rows& row) {
                       return SpecialDay{row.day(0), row.flag(1), row.text(2)};
                   });
}

// The usual dates in Guangdong; a school sets its own in the calendar settings.
QList<Term> usualTerms(int schoolYear) {
    return {{schoolYear, 1, QDate(schoolYear, 9, 1), QDate(schoolYear + 1, 1, 31)},
            {schoolYear, 2, QDate(schoolYear + 1, 2, 15), QDate(schoolYear + 1, 7, 10)}};
}

} // namespace

Calendars::Calendars(db::Database& database, const Clock& clock, const Actor& actor,
                     QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

SchoolCalendar readCalendar(db::Reader& tx, SchoolId school) {
    const auto terms =
        tx.list("SELECT school_year, number, starts, ends FROM term", {}, [](const db::Rows& row) {
            return Term{row.number(0), row.number(1), row.day(2), row.day(3)};
        });
    const auto own =
        tx.list("SELECT day, teaches, reason FROM school_own_day WHERE school_id = :school",
                {{"school", school}}, [](const db::Rows& row) {
                    return SpecialDay{row.day(0), row.flag(1), row.text(2)};
                });
    return SchoolCalendar(terms, readCountryDays(tx), own);
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
        for (const SpecialDay& day : special) {
            tx.change("INSERT INTO calendar_day (day, teaches, name) "
                      "VALUES (:day, :teaches, :name) ON CONFLICT (day) DO UPDATE SET "
                      "teaches = excluded.teaches, name = excluded.name",
                      {{"day", day.day}, {"teaches", day.teaches}, {"name", day.name}});
        }
        return static_cast<int>(special.size());
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
    const auto done = m_database.write([&](db::Writer& tx) {
        tx.change("INSERT INTO term (school_year, number, starts, ends) "
                  "VALUES (:year, :number, :starts, :ends) ON CONFLICT (school_year, number) "
                  "DO UPDATE SET starts = excluded.starts, ends = excluded.ends",
                  {{"year", term.schoolYear},
                   {"number", term.number},
                   {"starts", term.starts},
                   {"ends", term.ends}});
    });
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace xiange
