#pragma once

#include "core/attendance/attendance.h"
#include "core/attendance/class_list.h"
#include "core/attendance/mark_signs.h"
#include "core/calendar/school_calendar.h"
#include "core/db/transaction.h"

#include <array>
#include <iterator>

namespace xiange {

inline constexpr std::size_t sessionCount = std::size(allSessions);
inline constexpr std::size_t markKindCount = std::size(allMarkKinds);

/// What a day is to the class.
enum class RegisterDayKind {
    SchoolDay,
    MakeUpDay, ///< 调休上课: a Saturday or Sunday that counts
    Weekend,
    DayOff, ///< a holiday, or a weekday on which the school does not teach
};

/// One half day of the class. Not called is not the same as all present.
struct RegisterSession {
    bool called = false;
    int expected = 0; ///< children of the class that day
    int present = 0;  ///< in the classroom; only told where called
};

struct RegisterDay {
    QDate day;
    RegisterDayKind kind = RegisterDayKind::SchoolDay;
    QString name; ///< of the holiday or make-up day
    std::array<RegisterSession, sessionCount> sessions;

    [[nodiscard]] bool isSchoolDay() const {
        return kind == RegisterDayKind::SchoolDay || kind == RegisterDayKind::MakeUpDay;
    }
    [[nodiscard]] const RegisterSession& of(Session session) const {
        return sessions[static_cast<std::size_t>(session)];
    }
};

/// What the register says of one child at one half day.
enum class CellState {
    NoSchool,    ///< not a school day
    NotEnrolled, ///< the child was not in this class that day
    ToCome,      ///< the half day is not over yet, or nobody calls the class at that hour
    NotCalled,   ///< it is over, and nobody called
    Present,
    Marked,
};

struct RegisterCell {
    CellState state = CellState::NoSchool;
    MarkKind mark = MarkKind::Unexcused; ///< where state is Marked
    QString note;
};

struct RegisterChild {
    ListedChild child;
    /// One for each day of the month.
    QList<std::array<RegisterCell, sessionCount>> days;
    /// Half days of each kind, in the order of allMarkKinds.
    std::array<int, markKindCount> marks{};
    int called = 0;        ///< half days at which the class was called while the child was in it
    int missed = 0;        ///< half days of these at which the child was away, for any reason
    double daysAbsent = 0; ///< Σ over days of missed ÷ called that day

    [[nodiscard]] int count(MarkKind kind) const { return marks[static_cast<std::size_t>(kind)]; }
};

/// The attendance register 考勤表 of a class and a month: child × day × half day.
struct MonthRegister {
    ClassId schoolClass;
    QString schoolName;
    QString className; ///< long form, 七年级3班
    QString headTeacher;
    int schoolYear = 0;
    MarkSigns signs; ///< of the place
    QDate first;     ///< the first of the month
    QDate last;
    QList<RegisterDay> days;
    QList<RegisterChild> children;
    int schoolDays = 0;  ///< in the whole month
    int notCalled = 0;   ///< half days that are over and nobody called
    qint64 expected = 0; ///< Σ over called half days of the children there should be
    qint64 present = 0;
};

/// A roll or a mark as it lies in the database.
struct CalledSession {
    QDate day;
    Session session = Session::Morning;
};
struct StoredMark {
    QDate day;
    Session session = Session::Morning;
    Mark mark;
};

/// What a register is put together from.
struct MonthFacts {
    SchoolCalendar calendar;
    QDate today; ///< half days from here on are still to come
    QList<ListedChild> children;
    QList<CalledSession> called;
    QList<StoredMark> marks;
    /// The half days at which this class is called at all: a school may call once a day.
    QList<Session> held;
};

/// Puts days, cells and totals together; `month` is any day of the month. Rolls on days that are
/// no school days (any more) and marks of children who were not in the class do not count.
MonthRegister assembleMonth(QDate month, const MonthFacts& facts);

/// Reads what a month needs, in one statement each for children, rolls and marks. Names of class
/// and school are left to the caller, who knows them.
MonthFacts readMonthFacts(db::Reader& tx, SchoolId school, ClassId schoolClass, QDate month,
                          QDate today);

/// Days in words: 2, 0.5; with two of three calls missed 0.67.
QString daysText(double days);
/// The sign of a cell on paper: the mark's, √ present, – not called, ／ not in the class.
QString cellSymbol(const RegisterCell& cell, const MarkSigns& signs = {});
/// Every sign with its meaning, for below the table.
QStringList registerLegend(const MarkSigns& signs = {});
/// Days off, make-up days and who came or left within the month, for below the table.
QStringList registerNotes(const MonthRegister& month);
/// 七年级3班 2026年10月 考勤表
QString registerTitle(const MonthRegister& month);

} // namespace xiange
