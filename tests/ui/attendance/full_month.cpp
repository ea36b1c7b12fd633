#include "tests/ui/attendance/full_month.h"

#include "tests/ui/attendance/school_behind.h"

namespace xiange::ui::test {

namespace {

SchoolCalendar autumn() {
    QList<SpecialDay> special{{QDate(2026, 10, 10), true, QStringLiteral("补班")}};
    for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1)) {
        special.append({day, false, QStringLiteral("国庆节")});
    }
    return SchoolCalendar({{2026, 1, QDate(2026, 9, 1), QDate(2027, 1, 29)}}, special);
}

QList<ListedChild> sixty() {
    const QStringList more{
        QStringLiteral("欧阳娜娜"), QStringLiteral("司马相如"), QStringLiteral("古丽米热·艾合买提"),
        QStringLiteral("上官婉儿"), QStringLiteral("扎西"),     QStringLiteral("陈𬭎"),
        QStringLiteral("诸葛亮"),   QStringLiteral("李")};
    QList<ListedChild> children;
    int seat = 0;
    for (const QString& name : namesOfSeventh3() + more) {
        ++seat;
        children.append({StudentId(seat), seat, name, {}, {{QDate(2026, 9, 1), QDate()}}});
    }
    children[20].enrolled = {{QDate(2026, 10, 16), QDate()}};
    children[40].enrolled = {{QDate(2026, 9, 1), QDate(2026, 10, 15)}};
    children[40].seat = 0;
    return children;
}

} // namespace

MonthRegister fullMonth() {
    MonthFacts facts;
    facts.calendar = autumn();
    facts.today = QDate(2026, 11, 23);
    facts.children = sixty();
    quint32 random = 31;
    const auto dice = [&random](quint32 sides) {
        random = random * 1664525U + 1013904223U;
        return static_cast<int>((random >> 16U) % sides);
    };
    for (const QDate day : facts.calendar.schoolDays(QDate(2026, 10, 1), QDate(2026, 10, 31))) {
        for (const Session session : allSessions) {
            if (day == QDate(2026, 10, 21) && session == Session::Afternoon) {
                continue; // nobody called
            }
            facts.called.append({day, session});
            for (const ListedChild& child : std::as_const(facts.children)) {
                const bool gone = child.student == StudentId(1) && day >= QDate(2026, 10, 19);
                if (gone || dice(25) == 0) {
                    const MarkKind kind = gone ? MarkKind::Unexcused : allMarkKinds[dice(6)];
                    facts.marks.append({day, session, {child.student, kind, QString()}});
                }
            }
        }
    }
    MonthRegister month = assembleMonth(QDate(2026, 10, 1), facts);
    month.schoolName = QStringLiteral("清溪镇初级中学");
    month.className = QStringLiteral("七年级3班");
    month.headTeacher = QStringLiteral("李文静");
    month.schoolYear = 2026;
    return month;
}

} // namespace xiange::ui::test
