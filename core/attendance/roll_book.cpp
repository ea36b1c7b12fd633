#include "core/attendance/roll_book.h"

#include "core/attendance/class_list.h"
#include "core/attendance/leave_book.h"
#include "core/attendance/mark_signs.h"
#include "core/attendance/roll_draft.h"
#include "core/attendance/stored_roll.h"
#include "core/calendar/calendars.h"
#include "core/schools/class_name.h"
#include "core/settings/rule_book.h"

#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

struct ClassPlace {
    SchoolId school;
    ClassName name;
};

std::optional<ClassPlace> readPlace(db::Reader& tx, ClassId schoolClass) {
    return tx.first("SELECT school_id, grade, number FROM school_class WHERE id = :id",
                    {{"id", schoolClass}}, [](const db::Rows& row) {
                        return ClassPlace{row.id<SchoolId>(0), {row.number(1), row.number(2)}};
                    });
}

QList<RollChild> readChildren(db::Reader& tx, const RollKey& key) {
    QList<RollChild> children;
    for (const ListedChild& listed : readClassList(tx, key.schoolClass, key.day, key.day)) {
        RollChild child;
        child.student = listed.student;
        child.seat = listed.seat;
        child.name = listed.name;
        child.searchKey = listed.searchKey;
        children.append(child);
    }
    return children;
}

// The enum stands in order of gravity.
bool graver(MarkKind a, MarkKind b) {
    return static_cast<int>(a) < static_cast<int>(b);
}

void addLastDays(db::Reader& tx, const SchoolCalendar& calendar, Roll& roll) {
    constexpr int shownDays = 5;
    const QDate last = calendar.lastSchoolDayUpTo(roll.key.day.addDays(-1));
    const QDate first = last.isValid() ? calendar.plusSchoolDays(last, 1 - shownDays) : QDate();
    const QList<QDate> days =
        calendar.schoolDays(first.isValid() ? first : roll.key.day.addDays(-14), last);
    QHash<StudentId, QHash<QDate, MarkKind>> marks;
    db::Rows rows = tx.rows("SELECT m.student_id, r.day, m.kind FROM roll_call r "
                            "JOIN mark m ON m.roll_call_id = r.id WHERE r.class_id = :class "
                            "AND r.day >= :first AND r.day <= :last",
                            {{"class", roll.key.schoolClass},
                             {"first", days.isEmpty() ? roll.key.day : days.first()},
                             {"last", roll.key.day.addDays(-1)}});
    while (rows.next()) {
        const auto kind = fromCode(markCodes, rows.text(2));
        auto& ofChild = marks[rows.id<StudentId>(0)];
        const QDate day = rows.day(1);
        if (kind && (!ofChild.contains(day) || graver(*kind, ofChild[day]))) {
            ofChild.insert(day, *kind);
        }
    }
    const auto called = tx.list("SELECT DISTINCT day FROM roll_call WHERE class_id = :class "
                                "AND day >= :first AND day <= :last",
                                {{"class", roll.key.schoolClass},
                                 {"first", days.isEmpty() ? roll.key.day : days.first()},
                                 {"last", roll.key.day.addDays(-1)}},
                                [](const db::Rows& row) { return row.day(0); });
    for (RollChild& child : roll.children) {
        const auto ofChild = marks.value(child.student);
        for (const QDate day : days) {
            child.lastDaysCalled.append(called.contains(day));
            const auto found = ofChild.find(day);
            child.lastDays.append(found == ofChild.end() ? std::nullopt
                                                         : std::optional<MarkKind>(*found));
        }
    }
}

void showMarks(Roll& roll, const QHash<StudentId, Mark>& marks) {
    for (RollChild& child : roll.children) {
        if (const auto found = marks.find(child.student); found != marks.end()) {
            child.mark = found->kind;
            child.note = found->note;
            child.seenDoctor = found->seenDoctor;
            child.illSince = found->illSince;
        }
    }
}

// A leave granted beforehand marks the child; the teacher sees it and confirms.
void showLeave(db::Reader& tx, Roll& roll) {
    const auto leaves = leavesOver(tx, roll.key);
    for (RollChild& child : roll.children) {
        if (const auto leave = leaves.find(child.student); leave != leaves.end()) {
            child.mark = leave->kind;
            child.note = leave->note;
            child.seenDoctor = leave->seenDoctor;
            child.illSince = leave->kind == MarkKind::Sick ? leave->firstDay : QDate();
            child.onLeave = true;
        }
    }
}

RollTotals totalsOf(qsizetype expected, const QList<Mark>& marks) {
    RollTotals totals;
    totals.expected = static_cast<int>(expected);
    totals.marks = static_cast<int>(marks.size());
    totals.present =
        totals.expected -
        static_cast<int>(std::count_if(marks.begin(), marks.end(),
                                       [](const Mark& mark) { return isAbsent(mark.kind); }));
    return totals;
}

} // namespace

RollBook::RollBook(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<Roll> RollBook::open(const RollKey& key) {
    return m_database.read([&](db::Reader& tx) -> Result<Roll> {
        const auto place = readPlace(tx, key.schoolClass);
        if (!place) {
            return fail(ErrorKind::NotFound, tr("This class is not in the data."));
        }
        if (const auto allowed =
                allow(m_actor, Right::SeeChildren, {place->school, key.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const SchoolCalendar calendar = readCalendar(tx, place->school);
        Roll roll;
        roll.key = key;
        roll.className = longClassName(place->name);
        roll.isSchoolDay = calendar.isSchoolDay(key.day);
        const auto may = allow(m_actor, Right::TakeRoll, {place->school, key.schoolClass});
        const auto open = mayTakeRoll(calendar, key.day, m_clock.today());
        roll.closedBecause = !may ? may.error().text : !open ? open.error().text : QString();
        roll.children = readChildren(tx, key);
        addLastDays(tx, calendar, roll);
        if (const auto taken = readRoll(tx, key)) {
            roll.takenAt = taken->takenAt;
            roll.takenBy = taken->takenBy;
            roll.version = taken->version;
            roll.daysWithoutReason = daysWithoutReason(readRules(tx));
            roll.needsReason = key.day.daysTo(m_clock.today()) > roll.daysWithoutReason;
            showMarks(roll, readMarks(tx, taken->id));
        } else {
            showLeave(tx, roll);
        }
        readDraft(tx, m_actor.account, roll);
        return roll;
    });
}

Result<RollTotals> RollBook::take(const RollKey& key, const QList<Mark>& marks, int knownVersion,
                                  const QString& reason) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<RollTotals> {
        const auto place = readPlace(tx, key.schoolClass);
        if (!place) {
            return fail(ErrorKind::NotFound, tr("This class is not in the data."));
        }
        if (const auto allowed = allow(m_actor, Right::TakeRoll, {place->school, key.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (const auto day = mayTakeRoll(readCalendar(tx, place->school), key.day, m_clock.today());
            !day) {
            return tl::make_unexpected(day.error());
        }
        const auto stored = readRoll(tx, key);
        if ((stored ? stored->version : 0) != knownVersion) {
            return fail(
                ErrorKind::Conflict,
                tr("%1 confirmed this roll in the meantime. Look at it, then confirm again.")
                    .arg(stored ? stored->takenBy : QString()));
        }
        const int free = daysWithoutReason(readRules(tx));
        if (stored && reason.trimmed().isEmpty() && key.day.daysTo(m_clock.today()) > free) {
            return fail(
                ErrorKind::Invalid,
                tr("This roll is more than %n day(s) old: say why it is changed.", nullptr, free),
                {}, QStringLiteral("reason"));
        }
        const QList<RollChild> children = readChildren(tx, key);
        for (const Mark& mark : marks) {
            if (std::none_of(children.begin(), children.end(), [&](const RollChild& child) {
                    return child.student == mark.student;
                })) {
                return fail(ErrorKind::Invalid,
                            tr("A marked child is not in this class on that day."));
            }
        }
        if (const auto kept = storeRoll(tx, m_actor, m_clock, key, stored, marks, reason); !kept) {
            return tl::make_unexpected(kept.error());
        }
        deleteDraft(tx, key, m_actor.account);
        return totalsOf(children.size(), marks);
    });
    if (done) {
        emit changed(key.schoolClass, key.day);
    }
    return done;
}

Result<void> mayTakeRoll(const SchoolCalendar& calendar, QDate day, QDate today) {
    if (day > today) {
        return fail(ErrorKind::Invalid, RollBook::tr("A roll can't be taken for a day to come."));
    }
    if (!calendar.isSchoolDay(day)) {
        return fail(ErrorKind::Invalid,
                    RollBook::tr("%1 is not a school day. If the school teaches on it, enter it in "
                                 "the calendar first.")
                        .arg(QLocale().toString(day, QLocale::ShortFormat)));
    }
    return {};
}

Result<void> RollBook::keepDraft(const RollKey& key, const QList<DecidedMark>& decided) {
    return m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto place = readPlace(tx, key.schoolClass);
        if (const auto allowed = allow(m_actor, Right::TakeRoll,
                                       {place ? place->school : SchoolId(), key.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        if (decided.isEmpty()) {
            deleteDraft(tx, key, m_actor.account);
        } else {
            writeDraft(tx, key, m_actor.account, m_clock.now(), decided);
        }
        return {};
    });
}

} // namespace xiange
