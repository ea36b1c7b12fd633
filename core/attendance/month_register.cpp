#include "core/attendance/month_register.h"

#include "core/calendar/calendars.h"

#include <QHash>
#include <QSet>

namespace xiange {

namespace {

using SessionKey = std::pair<QDate, int>;

SessionKey keyOf(QDate day, Session session) {
    return {day, static_cast<int>(session)};
}

RegisterDayKind kindOf(const SchoolCalendar& calendar, QDate day) {
    const bool weekend = day.dayOfWeek() > 5;
    if (calendar.isSchoolDay(day)) {
        return weekend ? RegisterDayKind::MakeUpDay : RegisterDayKind::SchoolDay;
    }
    // A holiday that falls on a Sunday is shown as the holiday it belongs to.
    return weekend && calendar.nameOf(day).isEmpty() ? RegisterDayKind::Weekend
                                                     : RegisterDayKind::DayOff;
}

/// Fills one register from the facts, day by day and child by child.
class Assembler {
public:
    Assembler(const MonthFacts& facts, MonthRegister& month) : m_facts(facts), m_month(month) {
        for (const CalledSession& call : facts.called) {
            m_called.insert(keyOf(call.day, call.session));
        }
        for (const StoredMark& stored : facts.marks) {
            m_marks[stored.mark.student].insert(keyOf(stored.day, stored.session), stored.mark);
        }
    }

    void assemble() {
        for (QDate day = m_month.first; day <= m_month.last; day = day.addDays(1)) {
            m_month.days.append(dayOf(day));
        }
        for (const ListedChild& child : m_facts.children) {
            m_month.children.append(rowOf(child));
        }
        for (const RegisterDay& day : std::as_const(m_month.days)) {
            m_month.schoolDays += day.isSchoolDay() ? 1 : 0;
            for (const Session session : allSessions) {
                const RegisterSession& half = day.of(session);
                m_month.expected += half.called ? half.expected : 0;
                m_month.present += half.present;
                m_month.notCalled += stateOf(day, session) == CellState::NotCalled ? 1 : 0;
            }
        }
    }

private:
    [[nodiscard]] RegisterDay dayOf(QDate date) const {
        RegisterDay day{date, kindOf(m_facts.calendar, date), m_facts.calendar.nameOf(date), {}};
        for (const Session session : allSessions) {
            day.sessions[static_cast<std::size_t>(session)].called =
                day.isSchoolDay() && m_called.contains(keyOf(date, session));
        }
        return day;
    }

    // The class as a whole; Present stands for "called".
    [[nodiscard]] CellState stateOf(const RegisterDay& day, Session session) const {
        if (!day.isSchoolDay()) {
            return CellState::NoSchool;
        }
        if (day.of(session).called) {
            return CellState::Present;
        }
        const bool held = m_facts.held.isEmpty() || m_facts.held.contains(session);
        return held && day.day < m_facts.today ? CellState::NotCalled : CellState::ToCome;
    }

    [[nodiscard]] RegisterCell cellOf(const ListedChild& child, const RegisterDay& day,
                                      Session session) const {
        RegisterCell cell;
        cell.state = stateOf(day, session);
        if (cell.state == CellState::NoSchool) {
            return cell;
        }
        if (!child.isEnrolledOn(day.day)) {
            cell.state = CellState::NotEnrolled;
            return cell;
        }
        if (cell.state == CellState::Present) {
            const auto ofChild = m_marks.constFind(child.student);
            if (ofChild != m_marks.cend()) {
                if (const auto mark = ofChild->constFind(keyOf(day.day, session));
                    mark != ofChild->cend()) {
                    return {CellState::Marked, mark->kind, mark->note};
                }
            }
        }
        return cell;
    }

    RegisterChild rowOf(const ListedChild& child) {
        RegisterChild row;
        row.child = child;
        for (RegisterDay& day : m_month.days) {
            std::array<RegisterCell, sessionCount> cells;
            int called = 0;
            int missed = 0;
            for (const Session session : allSessions) {
                const auto at = static_cast<std::size_t>(session);
                const RegisterCell cell = cellOf(child, day, session);
                const bool marked = cell.state == CellState::Marked;
                const bool away = marked && isAbsent(cell.mark);
                const bool counts = marked || cell.state == CellState::Present;
                called += counts ? 1 : 0;
                missed += away ? 1 : 0;
                day.sessions[at].present += counts && !away ? 1 : 0;
                row.marks[static_cast<std::size_t>(cell.mark)] += marked ? 1 : 0;
                cells[at] = cell;
            }
            if (day.isSchoolDay() && child.isEnrolledOn(day.day)) {
                for (RegisterSession& half : day.sessions) {
                    ++half.expected;
                }
            }
            row.called += called;
            row.missed += missed;
            row.daysAbsent += called > 0 ? static_cast<double>(missed) / called : 0;
            row.days.append(cells);
        }
        return row;
    }

    const MonthFacts& m_facts;
    MonthRegister& m_month;
    QSet<SessionKey> m_called;
    QHash<StudentId, QHash<SessionKey, Mark>> m_marks;
};

} // namespace

MonthRegister assembleMonth(QDate month, const MonthFacts& facts) {
    MonthRegister made;
    made.first = QDate(month.year(), month.month(), 1);
    made.last = QDate(month.year(), month.month(), month.daysInMonth());
    Assembler(facts, made).assemble();
    return made;
}

MonthFacts readMonthFacts(db::Reader& tx, SchoolId school, ClassId schoolClass, QDate month,
                          QDate today) {
    const QDate first(month.year(), month.month(), 1);
    const QDate last(month.year(), month.month(), month.daysInMonth());
    MonthFacts facts;
    facts.today = today;
    facts.calendar = readCalendar(tx, school);
    facts.children = readClassList(tx, schoolClass, first, last);
    const auto session = [](const db::Rows& row, int column) {
        return fromCode(sessionCodes, row.text(column)).value_or(Session::Morning);
    };
    facts.called = tx.list("SELECT day, session FROM roll_call WHERE class_id = :class "
                           "AND day >= :first AND day <= :last",
                           {{"class", schoolClass}, {"first", first}, {"last", last}},
                           [&](const db::Rows& row) {
                               return CalledSession{row.day(0), session(row, 1)};
                           });
    facts.marks = tx.list(
        "SELECT r.day, r.session, m.student_id, m.kind, m.note FROM roll_call r "
        "JOIN mark m ON m.roll_call_id = r.id WHERE r.class_id = :class "
        "AND r.day >= :first AND r.day <= :last",
        {{"class", schoolClass}, {"first", first}, {"last", last}}, [&](const db::Rows& row) {
            const auto kind = fromCode(markCodes, row.text(3)).value_or(MarkKind::Unexcused);
            return StoredMark{
                row.day(0), session(row, 1), {row.id<StudentId>(2), kind, row.text(4)}};
        });
    facts.held =
        tx.list("SELECT DISTINCT session FROM roll_call WHERE class_id = :class",
                {{"class", schoolClass}}, [&](const db::Rows& row) { return session(row, 0); });
    return facts;
}

} // namespace xiange
