#include "core/reports/clearing_ledger.h"

#include "core/accounts/accounts.h"
#include "core/calendar/school_calendar.h"
#include "core/cases/case_rows.h"
#include "core/reports/monthly_figures.h"
#include "core/settings/rule_book.h"
#include "core/students/school_age_register.h"

#include <algorithm>

namespace xiange {

namespace {

ClearingLine lineOf(const DropoutCase& found, ClearingKind kind) {
    ClearingLine line;
    line.kind = kind;
    line.dropoutCase = found.id;
    line.student = found.child.id;
    line.name = found.child.name;
    line.school = found.child.schoolName;
    line.className =
        found.child.schoolClass.isValid() ? shortClassName(found.child.className) : QString();
    QStringList named;
    const QList<Cause> list = case_rules::causesOf(found.timeline);
    for (const Cause cause : list) {
        named.append(displayName(cause));
    }
    line.cause = named.join(u'、');
    return line;
}

/// Why a case left this state: what it became, and with a closing its reason.
QString reasonOf(const DropoutCase& found, CaseState next) {
    if (next != CaseState::Closed) {
        return displayName(next);
    }
    const auto closing = case_rules::lastOf(found.timeline, EntryKind::Closed);
    return closing && closing->closingReason ? displayName(*closing->closingReason)
                                             : displayName(next);
}

bool isReturned(const ClearingLine& line) {
    return line.ending == Ending::Returned;
}

/// What a later state makes of a line that is open or whose child is back and followed up.
void leave(ClearingLine& line, const DropoutCase& found, CaseState next, QDate day) {
    const bool wasBack = isReturned(line);
    line.how = reasonOf(found, next);
    switch (next) {
    case CaseState::Returned:
        line.ending = Ending::Returned;
        line.returnedOn = day;
        return;
    case CaseState::Suspected:
    case CaseState::Confirmed:
        line.ending = wasBack ? Ending::Relapsed : Ending::MovedOn;
        line.how = wasBack ? ClearingLedgers::tr("Came back and was lost again")
                   : next == CaseState::Confirmed
                       ? ClearingLedgers::tr("Confirmed: moved to the dropouts")
                       : line.how;
        break;
    case CaseState::Watch:
    case CaseState::Closed:
        line.ending = Ending::Closed;
        break;
    }
    line.clearedOn = day;
}

/// One line for each time that the case came into the ledger.
QList<ClearingLine> linesOf(const DropoutCase& found, ClearingKind kind, QDate today) {
    const CaseState wanted =
        kind == ClearingKind::Suspected ? CaseState::Suspected : CaseState::Confirmed;
    QList<ClearingLine> lines;
    QList<CaseStep> sofar;
    bool inside = false;
    const QList<CaseStep> steps = monthly::stepsUntil(found.timeline, today);
    for (const CaseStep& step : steps) {
        sofar.append(step);
        const auto state = monthly::stateAfter(sofar);
        const bool isBack = !lines.isEmpty() && isReturned(lines.back());
        if (state && (isBack || (inside && state != wanted))) {
            leave(lines.back(), found, *state, step.day);
        }
        if (state == wanted && !inside) {
            ClearingLine line = lineOf(found, kind);
            line.openedOn = step.day;
            line.how = displayName(wanted);
            lines.append(line);
        }
        inside = state == wanted;
    }
    return lines;
}

QList<ClearingLine> readNotAtSchool(db::Reader& tx, const Actor& actor, SchoolId school) {
    const SchoolId only = school.isValid() ? school : actor.school;
    return tx.list(
        "SELECT c.student_id, c.name, COALESCE(sc.name, c.town || c.village), c.away_since, "
        "c.cleared_on, c.standing, c.reason FROM school_age_child c "
        "LEFT JOIN student s ON s.id = c.student_id LEFT JOIN school sc ON sc.id = s.school_id "
        "WHERE c.away_since IS NOT NULL "
        "AND (CAST(:school AS BIGINT) = 0 OR c.school_id = :school OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR c.town_id = :town OR sc.town_id = :town "
        "OR (c.town_id IS NULL AND c.school_id IS NULL AND s.id IS NULL "
        "AND c.town = (SELECT name FROM area WHERE id = :town)))",
        {{"school", only.value}, {"town", actor.town.value}}, [](const db::Rows& row) {
            ClearingLine line;
            line.kind = ClearingKind::NotAtSchool;
            line.student = row.id<StudentId>(0);
            line.name = row.text(1);
            line.school = row.text(2);
            line.openedOn = row.day(3);
            line.clearedOn = row.day(4);
            line.ending = line.clearedOn.isValid() ? Ending::Closed : Ending::None;
            line.how =
                standingName(fromCode(standingCodes, row.text(5)).value_or(Standing::NotEnrolled));
            line.cause = row.text(6);
            return line;
        });
}

QList<ClearingLine> readLines(db::Reader& tx, const Actor& actor, ClearingKind kind,
                              SchoolId school, QDate today) {
    if (kind == ClearingKind::NotAtSchool) {
        // The register of the area is not a class teacher's business.
        return allow(actor, Right::ImportRoster) ? readNotAtSchool(tx, actor, school)
                                                 : QList<ClearingLine>();
    }
    QList<ClearingLine> lines;
    const SchoolId only = school.isValid() ? school : actor.school;
    for (const DropoutCase& found :
         case_rows::readCases(tx, {only, actor.town, actor.schoolClass, {}})) {
        lines += linesOf(found, kind, today);
    }
    return lines;
}

void sortOpenFirst(QList<ClearingLine>& lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const auto& a, const auto& b) {
        const auto place = [](const ClearingLine& line) {
            return line.isOpen() ? 0 : line.isSettled() ? 2 : 1;
        };
        return std::pair(place(a), a.openedOn) < std::pair(place(b), b.openedOn);
    });
}

} // namespace

bool ClearingLine::changedIn(ReportMonth month) const {
    const auto in = [&](QDate day) { return day.isValid() && ReportMonth::of(day) == month; };
    return in(openedOn) || in(returnedOn) || in(clearedOn);
}

Quarter Quarter::of(QDate day) {
    return {QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1)};
}

QString Quarter::text() const {
    return QStringLiteral("%1-Q%2").arg(first.year()).arg((first.month() + 2) / 3);
}

int QuarterReview::open() const {
    return static_cast<int>(std::ranges::count_if(
        lines, [](const ReviewLine& line) { return !line.reviewedOn.isValid(); }));
}

QString clearingName(ClearingKind kind) {
    switch (kind) {
    case ClearingKind::NotAtSchool:
        return ClearingLedgers::tr("Not enrolled anywhere");
    case ClearingKind::Suspected:
        return ClearingLedgers::tr("Suspected dropouts");
    case ClearingKind::Confirmed:
        return ClearingLedgers::tr("Dropouts");
    }
    return {};
}

ClearingLedgers::ClearingLedgers(db::Database& database, const Clock& clock, const Actor& actor,
                                 QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<bool> ClearingLedgers::hukouListCompared() {
    return m_database.read([&](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM compared_list WHERE source = 'police' AND "
                        "(CAST(:school AS BIGINT) = 0 OR COALESCE(school_id, 0) IN (0, :school)) "
                        "AND (CAST(:town AS BIGINT) = 0 OR COALESCE(town_id, 0) IN (0, :town))",
                        {{"school", m_actor.school.value}, {"town", m_actor.town.value}}) > 0;
    });
}

Result<QList<ClearingLine>> ClearingLedgers::lines(ClearingKind kind, SchoolId school) {
    const QDate today = m_clock.today();
    const QDate yearBegan(schoolYearOf(today), 9, 1);
    return m_database.read([&](db::Reader& tx) -> Result<QList<ClearingLine>> {
        if (const auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        QList<ClearingLine> lines = readLines(tx, m_actor, kind, school, today);
        lines.removeIf([&](const ClearingLine& line) {
            return line.isSettled() && line.clearedOn < yearBegan;
        });
        sortOpenFirst(lines);
        return lines;
    });
}

Result<QList<ClearingLine>> ClearingLedgers::changes(ReportMonth month, SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<ClearingLine>> {
        if (const auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        QList<ClearingLine> lines;
        for (const auto& kind : clearingKindCodes) {
            lines += readLines(tx, m_actor, kind.value, school, m_clock.today());
        }
        lines.removeIf([&](const ClearingLine& line) { return !line.changedIn(month); });
        return lines;
    });
}

Result<QuarterReview> ClearingLedgers::review(Quarter quarter, SchoolId school) {
    const QDate until = std::min(quarter.last(), m_clock.today());
    return m_database.read([&](db::Reader& tx) -> Result<QuarterReview> {
        if (const auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        QuarterReview review;
        review.quarter = quarter;
        review.due = quarter.last().addDays(readRules(tx).count(QStringLiteral("review.days")));
        QHash<CaseId, ReviewLine> done;
        tx.list("SELECT r.case_id, r.day, COALESCE(a.name, ''), r.note FROM case_review r "
                "LEFT JOIN account a ON a.id = r.account_id WHERE r.quarter = :quarter "
                "ORDER BY r.id",
                {{"quarter", quarter.text()}}, [&](const db::Rows& row) {
                    ReviewLine& line = done[row.id<CaseId>(0)];
                    line.reviewedOn = row.day(1);
                    line.reviewedBy = row.text(2);
                    line.note = row.text(3);
                    return true;
                });
        const SchoolId only = school.isValid() ? school : m_actor.school;
        for (const DropoutCase& found :
             case_rows::readCases(tx, {only, m_actor.town, m_actor.schoolClass, {}})) {
            const QList<CaseStep> steps = monthly::stepsUntil(found.timeline, until);
            const auto state = monthly::stateAfter(steps);
            const bool closedBefore =
                state == CaseState::Closed && steps.back().day < quarter.first;
            if (!state || closedBefore || !monthly::everSuspected(steps)) {
                continue;
            }
            ReviewLine line = done.value(found.id);
            const ClearingLine about = lineOf(found, ClearingKind::Suspected);
            line.dropoutCase = found.id;
            line.student = about.student;
            line.name = about.name;
            line.school = about.school;
            line.className = about.className;
            line.state = *state;
            line.since = steps.back().day;
            review.lines.append(line);
        }
        std::stable_sort(review.lines.begin(), review.lines.end(),
                         [](const auto& a, const auto& b) {
                             return std::pair(a.reviewedOn.isValid(), a.since) <
                                    std::pair(b.reviewedOn.isValid(), b.since);
                         });
        return review;
    });
}

Result<void> ClearingLedgers::markReviewed(CaseId id, Quarter quarter, const QString& note) {
    if (note.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, tr("Say in a few words what the review found."), {},
                    QStringLiteral("note"));
    }
    auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto found = case_rows::readCase(tx, id);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("There is no such case."));
        }
        // Not those who keep the case: the principal, the town, the district.
        if (const auto may =
                allow(m_actor, Right::ApproveClosing, placeOf(tx, found->child.school));
            !may) {
            return may;
        }
        tx.change("INSERT INTO case_review (case_id, quarter, day, note, account_id) "
                  "VALUES (:case, :quarter, :day, :note, :account)",
                  {{"case", id},
                   {"quarter", quarter.text()},
                   {"day", m_clock.today()},
                   {"note", note.trimmed()},
                   {"account", m_actor.account}});
        recordAccess(tx, m_actor, m_clock, QStringLiteral("case reviewed"), found->child.name,
                     quarter.text());
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace xiange
