#include "core/students/unseen_pupils.h"

#include <algorithm>

namespace xiange {

namespace {

// Holidays included, ten school days lie within this.
constexpr int lookBackDays = 90;

/// On how many half days the class was called.
struct CalledDay {
    QDate day;
    int sessions = 0;
};

/// The last days on which each class was called, the latest first.
QHash<ClassId, QList<CalledDay>> readCalled(db::Reader& tx, SchoolId school, QDate today,
                                            int days) {
    QHash<ClassId, QList<CalledDay>> called;
    db::Rows roll = tx.rows(
        "SELECT r.class_id, r.day, COUNT(*) FROM roll_call r "
        "JOIN school_class c ON c.id = r.class_id "
        "WHERE (CAST(:school AS BIGINT) = 0 OR c.school_id = :school) "
        "AND r.day >= :from AND r.day <= :today GROUP BY r.class_id, r.day ORDER BY r.day DESC",
        {{"school", school.value}, {"from", today.addDays(-lookBackDays)}, {"today", today}});
    while (roll.next()) {
        auto& of = called[roll.id<ClassId>(0)];
        if (of.size() < days) {
            of.append({roll.day(1), roll.number(2)});
        }
    }
    return called;
}

struct Missed {
    ClassId schoolClass; ///< in which the child was missed last
    QHash<QDate, int> sessions;
};

QHash<StudentId, Missed> readMissed(db::Reader& tx, SchoolId school, QDate today) {
    QHash<StudentId, Missed> missed;
    db::Rows mark = tx.rows(
        "SELECT m.student_id, r.class_id, r.day, COUNT(*) FROM mark m "
        "JOIN roll_call r ON r.id = m.roll_call_id JOIN school_class c ON c.id = r.class_id "
        "JOIN student s ON s.id = m.student_id "
        "WHERE (CAST(:school AS BIGINT) = 0 OR c.school_id = :school) "
        "AND s.status = 'enrolled' AND r.day >= :from AND r.day <= :today "
        "AND m.kind IN ('unexcused', 'personal') GROUP BY m.student_id, r.class_id, r.day "
        "ORDER BY r.day",
        {{"school", school.value}, {"from", today.addDays(-lookBackDays)}, {"today", today}});
    while (mark.next()) {
        Missed& of = missed[mark.id<StudentId>(0)];
        of.schoolClass = mark.id<ClassId>(1);
        of.sessions.insert(mark.day(2), mark.number(3));
    }
    return missed;
}

} // namespace

QHash<StudentId, Unseen> unseenPupils(db::Reader& tx, SchoolId school, QDate today, int days) {
    QHash<StudentId, Unseen> unseen;
    const auto called = readCalled(tx, school, today, days);
    const auto missed = readMissed(tx, school, today);
    for (auto child = missed.cbegin(); child != missed.cend(); ++child) {
        const auto of = called.value(child->schoolClass);
        const bool never = std::ranges::all_of(of, [&](const CalledDay& one) {
            return child->sessions.value(one.day) >= one.sessions;
        });
        if (of.size() >= days && never) {
            unseen.insert(child.key(), Unseen::OnLastDays);
        }
    }
    db::Rows missing = tx.rows(
        "SELECT a.student_id FROM term_check_absence a JOIN term_check t ON t.id = a.check_id "
        "JOIN student s ON s.id = a.student_id "
        "WHERE (CAST(:school AS BIGINT) = 0 OR t.school_id = :school) "
        "AND t.finished_at IS NULL AND a.arrived_on IS NULL AND s.status = 'enrolled'",
        {{"school", school.value}});
    while (missing.next()) {
        unseen.insert(missing.id<StudentId>(0), Unseen::SinceTermBegan);
    }
    return unseen;
}

} // namespace xiange
