#include "core/indicators/month_ends.h"

#include "core/calendar/school_calendar.h"

namespace xiange {

namespace {

struct KeptPlace {
    const char* kind;
    qint64 id;
};

KeptPlace placeOf(const IndicatorScope& scope, const Actor& actor) {
    const SchoolId school = scope.school.isValid() ? scope.school : actor.school;
    const AreaId town = actor.town.isValid() ? actor.town : scope.town;
    if (school.isValid()) {
        return {"school", school.value};
    }
    return town.isValid() ? KeptPlace{"town", town.value} : KeptPlace{"all", 0};
}

/// The ends of the twelve months before: a program that was shut over the holidays misses none, not
/// even 31 August of the year that is over.
QList<QDate> monthEndsBefore(QDate today) {
    constexpr int months = 12;
    QList<QDate> ends;
    const QDate first(today.year(), today.month(), 1);
    for (int i = months - 1; i >= 0; --i) {
        ends.append(first.addMonths(-i).addDays(-1));
    }
    return ends;
}

/// Before its first class a school has no figures that anybody could have handed in.
bool hasDataAt(db::Reader& tx, QDate day) {
    return tx.count("SELECT COUNT(*) FROM (SELECT 1 FROM enrolment WHERE since <= :day LIMIT 1) x",
                    {{"day", day}}) > 0;
}

bool isKept(db::Reader& tx, QDate day, const KeptPlace& place) {
    return tx.count("SELECT COUNT(*) FROM month_end_figure WHERE month_end = :day "
                    "AND place = :place AND place_id = :id",
                    {{"day", day}, {"place", place.kind}, {"id", place.id}}) > 0;
}

int write(db::Writer& tx, QDate day, const PlaceFigures& figures, const Clock& clock) {
    const KeptPlace place = figures.school.isValid() ? KeptPlace{"school", figures.school.value}
                            : figures.town.isValid() ? KeptPlace{"town", figures.town.value}
                                                     : KeptPlace{"all", 0};
    int written = 0;
    for (const Indicator& figure : figures.indicators) {
        if (!figure.value) {
            continue;
        }
        written += static_cast<int>(
            tx.change("INSERT INTO month_end_figure (month_end, place, place_id, figure, "
                      "numerator, denominator, value, definition, kept_at) VALUES (:day, :place, "
                      ":id, :key, :above, :below, :value, :definition, :now) "
                      "ON CONFLICT DO NOTHING",
                      {{"day", day},
                       {"place", place.kind},
                       {"id", place.id},
                       {"key", codeOf(indicatorKeys, figure.key)},
                       {"above", figure.ratio.numerator},
                       {"below", figure.ratio.denominator},
                       {"value", *figure.value},
                       {"definition", figure.definition},
                       {"now", clock.now()}}));
    }
    return written;
}

} // namespace

std::optional<MonthEnd> asHandedIn(const Indicator& figure, const QList<MonthEnd>& kept) {
    for (const MonthEnd& end : kept) {
        if (end.key == figure.key && end.day == figure.asAt) {
            return end;
        }
    }
    return std::nullopt;
}

MonthEnds::MonthEnds(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<int> MonthEnds::keep() {
    // Whoever looks first keeps them for everybody: what is kept must not depend on who that is.
    const Actor everybody;
    const KeptPlace widest = placeOf({}, everybody);
    int written = 0;
    for (const QDate day : monthEndsBefore(m_clock.today())) {
        const auto kept = m_database.read(
            [&](db::Reader& tx) { return isKept(tx, day, widest) || !hasDataAt(tx, day); });
        if (!kept || *kept) {
            if (!kept) {
                return tl::make_unexpected(kept.error());
            }
            continue;
        }
        const auto figures = IndicatorBoard(m_database, m_clock, everybody).figuresByPlace(day);
        if (!figures) {
            return tl::make_unexpected(figures.error());
        }
        const auto done = m_database.write([&](db::Writer& tx) {
            for (const PlaceFigures& place : *figures) {
                written += write(tx, day, place, m_clock);
            }
        });
        if (!done) {
            return tl::make_unexpected(done.error());
        }
    }
    return written;
}

Result<QList<MonthEnd>> MonthEnds::of(const IndicatorScope& scope) {
    const KeptPlace place = placeOf(scope, m_actor);
    if (const auto may = allow(m_actor, Right::SeeChildren, {scope.school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    const QDate until = scope.asAt.isValid() ? scope.asAt : m_clock.today();
    return m_database.read([&](db::Reader& tx) {
        return tx.list(
            "SELECT month_end, figure, numerator, denominator, value, definition, kept_at "
            "FROM month_end_figure WHERE place = :place AND place_id = :id "
            "AND month_end <= :until ORDER BY month_end, figure",
            {{"place", place.kind}, {"id", place.id}, {"until", until}}, [](const db::Rows& row) {
                return MonthEnd{
                    row.day(0),
                    fromCode(indicatorKeys, row.text(1)).value_or(IndicatorKey::OpenCases),
                    {row.integer(2), row.integer(3)},
                    row.real(4),
                    row.text(5),
                    row.moment(6).toLocalTime().date()};
            });
    });
}

} // namespace xiange
