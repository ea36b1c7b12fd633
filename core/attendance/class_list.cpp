#include "core/attendance/class_list.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

struct Line {
    ListedChild child;
    bool seated = false;
};

// One line a child: who left and came back within the days has two enrolments.
QList<Line> readLines(db::Reader& tx, ClassId schoolClass, QDate first, QDate last) {
    QList<Line> lines;
    QHash<StudentId, qsizetype> places;
    db::Rows rows =
        tx.rows("SELECT s.id, s.seat_no, s.name, s.search_key, e.since, e.until FROM enrolment e "
                "JOIN student s ON s.id = e.student_id WHERE e.class_id = :class "
                "AND e.since <= :last AND (e.until IS NULL OR e.until >= :first) ORDER BY e.since",
                {{"class", schoolClass}, {"first", first}, {"last", last}});
    while (rows.next()) {
        const auto student = rows.id<StudentId>(0);
        if (!places.contains(student)) {
            places.insert(student, lines.size());
            lines.append(
                {{student, rows.number(1), rows.text(2), rows.text(3), {}}, !rows.isNull(1)});
        }
        lines[places[student]].child.enrolled.append({rows.day(4), rows.day(5)});
    }
    return lines;
}

} // namespace

bool ListedChild::isEnrolledOn(QDate day) const {
    return std::any_of(enrolled.begin(), enrolled.end(),
                       [day](const DaySpan& span) { return span.holds(day); });
}

QList<ListedChild> readClassList(db::Reader& tx, ClassId schoolClass, QDate first, QDate last) {
    QList<Line> lines = readLines(tx, schoolClass, first, last);
    // Making a collator takes longer than reading a class.
    thread_local const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
        if (a.seated != b.seated) {
            return a.seated;
        }
        if (a.seated && a.child.seat != b.child.seat) {
            return a.child.seat < b.child.seat;
        }
        const int names = collator.compare(a.child.name, b.child.name);
        return names != 0 ? names < 0 : a.child.student < b.child.student;
    });
    QList<ListedChild> children;
    int next = 1;
    for (Line& line : lines) {
        if (!line.child.isEnrolledOn(last)) {
            line.child.seat = 0;
        } else {
            line.child.seat = line.seated ? std::max(line.child.seat, next) : next;
            next = line.child.seat + 1;
        }
        children.append(line.child);
    }
    return children;
}

} // namespace xiange
