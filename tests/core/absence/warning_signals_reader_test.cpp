// The reader of early-warning signals, and a random term read once by the program and once by
// counting fingers.
#include "core/absence/absences.h"
#include "core/calendar/calendars.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <map>
#include <random>

namespace xiange {

namespace {

/// What the roll book holds, kept beside the database.
struct Book {
    std::map<std::pair<QDate, Session>, std::map<qint64, MarkKind>> rolls;

    [[nodiscard]] const std::map<qint64, MarkKind>* find(QDate day, Session session) const {
        const auto roll = rolls.find({day, session});
        return roll == rolls.end() ? nullptr : &roll->second;
    }
};

/// The share of half days missed, counted one by one.
std::pair<int, int> missedOf(const Book& book, StudentId child, QDate since) {
    int missed = 0;
    int called = 0;
    for (const auto& [when, marks] : book.rolls) {
        if (when.first < since) {
            continue;
        }
        ++called;
        const auto mark = marks.find(child.value);
        missed += mark != marks.end() && mark->second != MarkKind::Late &&
                          mark->second != MarkKind::LeftEarly
                      ? 1
                      : 0;
    }
    return {missed, called};
}

/// Whether a child was away (1), there (0), or nobody called (-1).
int away(const Book& book, StudentId child, QDate day, Session session) {
    const auto* marks = book.find(day, session);
    if (!marks) {
        return -1;
    }
    const auto mark = marks->find(child.value);
    return mark != marks->end() && mark->second != MarkKind::Late &&
                   mark->second != MarkKind::LeftEarly
               ? 1
               : 0;
}

} // namespace

class WarningReaderTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_town = test::makeSmallSchool(*m_database,
                                           {QStringLiteral("陈浩宇"), QStringLiteral("何语琪"),
                                            QStringLiteral("林佳"), QStringLiteral("吴建")});
        }
    }

    void call(QDate day, Session session, const std::map<qint64, MarkKind>& marks) {
        m_book.rolls[{day, session}] = marks;
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            const auto roll =
                tx.insert<RollCallId>("INSERT INTO roll_call (class_id, day, session, taken_at) "
                                      "VALUES (:class, :day, :session, :at) RETURNING id",
                                      {{"class", m_town.schoolClass},
                                       {"day", day},
                                       {"session", codeOf(sessionCodes, session)},
                                       {"at", m_clock.now()}});
            for (const auto& [student, kind] : marks) {
                tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                          "VALUES (:roll, :student, :kind)",
                          {{"roll", roll},
                           {"student", StudentId(student)},
                           {"kind", codeOf(markCodes, kind)}});
            }
        }));
    }

    QList<ChildSignals> read(QDate day, const RunFilter& filter = {}) {
        const auto found = Absences(*m_database, m_clock, m_town.actor).signalsUpTo(day, filter);
        EXPECT_OK(found);
        return found.value_or(QList<ChildSignals>());
    }

    static std::map<SignalKind, WarningSignal> of(const QList<ChildSignals>& all, StudentId child) {
        std::map<SignalKind, WarningSignal> kinds;
        for (const ChildSignals& line : all) {
            for (const WarningSignal& found : line.found) {
                if (line.student == child) {
                    kinds.emplace(found.kind, found);
                }
            }
        }
        return kinds;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    test::SmallSchool m_town;
    Book m_book;
};
INSTANTIATE_ON_BOTH_ENGINES(WarningReaderTest);

TEST_P(WarningReaderTest, ARandomTermReadsAsCountedByHand) {
    std::mt19937 dice(20260901); // NOLINT: the same term every time
    const auto roll = [&dice](unsigned sides) { return static_cast<int>(dice() % sides); };
    const StudentId late = m_town.children[3];
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE enrolment SET since = '2026-10-13' WHERE student_id = :id",
                  {{"id", late}});
    }));
    const SchoolCalendar calendar =
        *m_database->read([&](db::Reader& tx) { return readCalendar(tx, m_town.school); });
    const QDate last(2026, 11, 20);
    const auto days = calendar.schoolDays(QDate(2026, 9, 1), last);
    for (const QDate day : days) {
        for (const Session session : allSessions) {
            if (roll(12) == 0) {
                continue; // nobody called
            }
            std::map<qint64, MarkKind> marks;
            for (int child = 0; child < 4; ++child) {
                const bool bad = roll(child == 0 ? 4U : child == 1 ? 9U : 30U) == 0;
                const bool monday = child == 2 && day.dayOfWeek() == 1 && roll(2) == 0;
                if (bad || monday) {
                    marks[m_town.children[child].value] = allMarkKinds[roll(6)];
                }
            }
            call(day, session, marks);
        }
    }
    const auto all = read(last);
    const WarningSettings settings;
    int signalsSeen = 0;
    for (const StudentId child : std::as_const(m_town.children)) {
        const QDate since = child == late ? QDate(2026, 10, 13) : QDate(2026, 9, 1);
        const auto found = of(all, child);
        signalsSeen += static_cast<int>(found.size());

        const auto [missed, called] = missedOf(m_book, child, since);
        const int band = missed * 100 >= 20 * called   ? 20
                         : missed * 100 >= 10 * called ? 10
                         : missed * 100 >= 5 * called  ? 5
                                                       : 0;
        ASSERT_EQ(found.count(SignalKind::AbsenceShare), band > 0 ? 1U : 0U);
        if (band > 0) {
            const WarningSignal& share = found.at(SignalKind::AbsenceShare);
            EXPECT_EQ(share.count, missed);
            EXPECT_EQ(share.base, called);
            EXPECT_EQ(share.band, band);
        }

        int mondays = 0;
        for (QDate monday(2026, 10, 12); monday <= last; monday = monday.addDays(7)) {
            int awayOnMonday = 0;
            int inClass = 0;
            for (QDate day = monday; day < monday.addDays(7); day = day.addDays(1)) {
                for (const Session session : allSessions) {
                    const int state = day < since ? -1 : away(m_book, child, day, session);
                    awayOnMonday += day == monday && state == 1 ? 1 : 0;
                    inClass += state == 0 ? 1 : 0;
                }
            }
            mondays += awayOnMonday > 0 && inClass > 0 ? 1 : 0;
        }
        EXPECT_EQ(found.count(SignalKind::Mondays), mondays >= settings.mondays ? 1U : 0U);

        int timesLate = 0;
        int halfDays = 0;
        for (const QDate day : days.last(20)) {
            const int am = day < since ? -1 : away(m_book, child, day, Session::Morning);
            const int pm = day < since ? -1 : away(m_book, child, day, Session::Afternoon);
            halfDays += (am == 1 && pm == 0) || (am == 0 && pm == 1) ? 1 : 0;
            for (const Session session : allSessions) {
                const auto* marks = m_book.find(day, session);
                const bool isLate = marks && marks->count(child.value) > 0 &&
                                    marks->at(child.value) == MarkKind::Late;
                timesLate += isLate && day >= since ? 1 : 0;
            }
        }
        EXPECT_EQ(found.count(SignalKind::Late), timesLate >= settings.late ? 1U : 0U);
        EXPECT_EQ(found.count(SignalKind::ScatteredHalfDays),
                  halfDays >= settings.halfDays ? 1U : 0U);
    }
    EXPECT_GE(signalsSeen, 4) << "a term in which nothing happens tests nothing";
}

TEST_P(WarningReaderTest, WhatHappenedInTheClassBeforeCounts) {
    for (QDate day(2026, 9, 7); day <= QDate(2026, 9, 11); day = day.addDays(1)) {
        call(day, Session::Morning, {{m_town.children[0].value, MarkKind::Late}});
    }
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        const auto other =
            tx.insert<ClassId>("INSERT INTO school_class (school_id, school_year, grade, number) "
                               "VALUES (:school, 2026, 7, 4) RETURNING id",
                               {{"school", m_town.school}});
        tx.change("UPDATE enrolment SET until = '2026-09-13' WHERE student_id = :id",
                  {{"id", m_town.children[0]}});
        tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                  "VALUES (:id, :class, '2026-09-14')",
                  {{"id", m_town.children[0]}, {"class", other}});
    }));
    const auto found = read(QDate(2026, 9, 14));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].className, QStringLiteral("七年级4班"));
    EXPECT_EQ(found[0].found.first().kind, SignalKind::Late);
    EXPECT_EQ(found[0].found.first().count, 5);
    EXPECT_TRUE(read(QDate(2026, 9, 14), {{}, m_town.schoolClass, {}}).isEmpty())
        << "the child is in the other class now";
}

TEST_P(WarningReaderTest, ATeacherSeesOnlyTheOwnClass) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    teacher.school = m_town.school;
    teacher.schoolClass = ClassId(m_town.schoolClass.value + 1);
    const auto found = Absences(*m_database, m_clock, teacher)
                           .signalsUpTo(QDate(2026, 11, 20), {{}, m_town.schoolClass, {}});
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().kind, ErrorKind::NotAllowed);
}

} // namespace xiange
