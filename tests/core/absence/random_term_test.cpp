// A random term goes into the database the way a school writes it, and the same facts stay in
// plain structs here. The runs the program derives must be those a person would count on paper.
#include "core/absence/absences.h"
#include "core/attendance/leave_book.h"
#include "core/attendance/roll_book.h"
#include "core/calendar/calendars.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"

#include <map>
#include <random>
#include <set>

namespace xiange {

namespace {

constexpr int childCount = 6;
constexpr int classCount = 2;
const QDate firstDay(2026, 9, 1);
const QDate lastDay(2026, 10, 23);

/// What happened, as the test threw the dice.
struct Facts {
    struct Stay {
        int schoolClass = 0;
        QDate since;
        QDate until; ///< invalid: goes on
    };
    using Half = std::pair<QDate, int>;

    std::set<QDate> freeDays; ///< weekdays without school
    std::set<QDate> taughtWeekends;
    std::map<QDate, bool> ownDays;
    std::set<Half> called[classCount];
    std::map<Half, MarkKind> marks[childCount];
    QList<Stay> stays[childCount];

    [[nodiscard]] bool isSchoolDay(QDate day) const {
        if (const auto own = ownDays.find(day); own != ownDays.end()) {
            return own->second;
        }
        return day.dayOfWeek() <= 5 ? !freeDays.contains(day) : taughtWeekends.contains(day);
    }
    [[nodiscard]] int classOf(int child, QDate day) const {
        for (const Stay& stay : stays[child]) {
            if (stay.since <= day && (!stay.until.isValid() || day <= stay.until)) {
                return stay.schoolClass;
            }
        }
        return -1;
    }
};

/// What a run comes to, counted by hand.
struct Counted {
    QDate from;
    double days = 0;
    int sessions = 0;
    int notCalled = 0; ///< half days since it began at which nobody called
    friend bool operator==(const Counted&, const Counted&) = default;
};

std::ostream& operator<<(std::ostream& out, const Counted& counted) {
    return out << counted.from.toString(Qt::ISODate).toStdString() << " " << counted.days
               << " days " << counted.sessions << " sessions " << counted.notCalled
               << " not called";
}

// From the day asked about back to the beginning of the year, half day by half day.
Counted countByHand(const Facts& facts, int child, QDate day) {
    bool usual[2] = {false, false}; // half days at which the child's classes are ever called
    for (QDate at = firstDay; at <= day; at = at.addDays(1)) {
        const int in = facts.classOf(child, at);
        for (int half = 0; half < 2 && in >= 0 && facts.isSchoolDay(at); ++half) {
            usual[half] = usual[half] || facts.called[in].contains({at, half});
        }
    }
    Counted counted;
    int open = 0; // not called, and no mark of the run before it seen yet
    for (QDate at = day; at >= firstDay; at = at.addDays(-1)) {
        const int in = facts.classOf(child, at);
        if (in < 0 || !facts.isSchoolDay(at)) {
            continue;
        }
        const int calls = static_cast<int>(facts.called[in].count({at, 0})) +
                          static_cast<int>(facts.called[in].count({at, 1}));
        for (int half = 1; half >= 0; --half) {
            if (!facts.called[in].contains({at, half})) {
                open += at != day && usual[half] ? 1 : 0;
                continue;
            }
            const auto mark = facts.marks[child].find({at, half});
            if (mark == facts.marks[child].end() || mark->second != MarkKind::Unexcused) {
                return counted;
            }
            counted.from = at;
            counted.days += 1.0 / calls;
            ++counted.sessions;
            counted.notCalled += open;
            open = 0;
        }
    }
    return counted;
}

} // namespace

class RandomTerm : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        QStringList names;
        for (int i = 0; i < childCount; ++i) {
            names.append(QStringLiteral("学生%1").arg(i));
        }
        m_town = test::makeSmallSchool(*m_database, names);
        m_rolls = std::make_unique<RollBook>(*m_database, m_clock, m_town.actor);
        m_leaves = std::make_unique<LeaveBook>(*m_database, m_clock, m_town.actor);
        m_calendars = std::make_unique<Calendars>(*m_database, m_clock, m_town.actor);
        m_classes[0] = m_town.schoolClass;
        m_classes[1] = *m_database->write([&](db::Writer& tx) {
            return tx.insert<ClassId>(
                "INSERT INTO school_class (school_id, school_year, grade, number) "
                "VALUES (:school, 2026, 7, 4) RETURNING id",
                {{"school", m_town.school}});
        });
        // As makeSmallSchool() says.
        for (QDate day(2026, 10, 1); day <= QDate(2026, 10, 7); day = day.addDays(1)) {
            m_facts.freeDays.insert(day);
        }
        m_facts.freeDays.insert(QDate(2026, 9, 25));
        m_facts.taughtWeekends = {QDate(2026, 9, 20), QDate(2026, 10, 10)};
    }

    int dice(int sides) { return static_cast<int>(m_random() % static_cast<unsigned>(sides)); }
    QDate someDay() { return firstDay.addDays(dice(static_cast<int>(firstDay.daysTo(lastDay)))); }

    // Some stay, one leaves, one comes in the middle, some change classes, one leaves for a while.
    void enrol() {
        for (int child = 0; child < childCount; ++child) {
            QList<Facts::Stay>& stays = m_facts.stays[child];
            const QDate turn = someDay().addDays(3);
            switch (dice(5)) {
            case 0: // transferred out
                stays = {{0, firstDay, turn}};
                break;
            case 1: // transferred in
                stays = {{dice(2), turn, {}}};
                break;
            case 2: // changed classes
                stays = {{0, firstDay, turn}, {1, turn.addDays(1), {}}};
                break;
            case 3: // away from the school for some days
                stays = {{0, firstDay, turn}, {dice(2), turn.addDays(2 + dice(12)), {}}};
                break;
            default:
                stays = {{dice(2), firstDay, {}}};
            }
            ASSERT_OK(m_database->write([&](db::Writer& tx) {
                tx.change("DELETE FROM enrolment WHERE student_id = :id",
                          {{"id", m_town.children[child]}});
                for (const Facts::Stay& stay : stays) {
                    tx.change("INSERT INTO enrolment (student_id, class_id, since, until) "
                              "VALUES (:id, :class, :since, :until)",
                              {{"id", m_town.children[child]},
                               {"class", m_classes[stay.schoolClass]},
                               {"since", stay.since},
                               {"until", stay.until}});
                }
            }));
        }
    }

    void callClass(int schoolClass, QDate day, int half) {
        QList<Mark> marks;
        for (int child = 0; child < childCount; ++child) {
            if (m_facts.classOf(child, day) != schoolClass) {
                continue;
            }
            // Who is away today was mostly away before: runs must grow.
            const bool away = m_away[child] ? dice(12) > 0 : dice(8) == 0;
            m_away[child] = away;
            if (away) {
                const int kind = dice(10);
                const MarkKind mark = kind < 8   ? MarkKind::Unexcused
                                      : kind < 9 ? MarkKind::Late
                                                 : MarkKind::Official;
                marks.append({m_town.children[child], mark, {}});
                m_facts.marks[child][{day, half}] = mark;
            }
        }
        m_facts.called[schoolClass].insert({day, half});
        m_clock.set(day, QTime(half == 0 ? 8 : 15, 0));
        ASSERT_OK(
            m_rolls->take({m_classes[schoolClass], day, static_cast<Session>(half)}, marks, 0));
    }

    void callTheTerm() {
        const bool onceADay = dice(4) == 0; // class 1 may call in the morning only
        for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
            for (int schoolClass = 0; schoolClass < classCount && m_facts.isSchoolDay(day);
                 ++schoolClass) {
                for (int half = 0; half < 2; ++half) {
                    const bool never = onceADay && schoolClass == 1 && half == 1;
                    if (!never && dice(9) > 0) {
                        callClass(schoolClass, day, half);
                    }
                }
            }
        }
        m_clock.set(lastDay, QTime(18, 0));
    }

    void enterLeaveAfterwards() {
        for (int i = 0; i < 3; ++i) {
            const int child = dice(childCount);
            Leave leave;
            leave.student = m_town.children[child];
            leave.kind = dice(2) == 0 ? MarkKind::Sick : MarkKind::Personal;
            leave.firstDay = someDay();
            leave.firstSession = static_cast<Session>(dice(2));
            leave.lastDay = leave.firstDay.addDays(1 + dice(4));
            leave.lastSession = static_cast<Session>(dice(2));
            ASSERT_OK(m_leaves->grant(leave, QStringLiteral("补假条")));
            for (auto& [half, mark] : m_facts.marks[child]) {
                const Facts::Half from{leave.firstDay, static_cast<int>(leave.firstSession)};
                const Facts::Half to{leave.lastDay, static_cast<int>(leave.lastSession)};
                if (half >= from && half <= to && mark == MarkKind::Unexcused) {
                    mark = leave.kind;
                }
            }
        }
    }

    void changeTheCalendar() {
        for (int i = 0; i < 4; ++i) {
            const QDate day = someDay();
            if (m_facts.ownDays.contains(day)) {
                ASSERT_OK(m_calendars->removeOwnDay(m_town.school, day));
                m_facts.ownDays.erase(day);
            } else if (m_facts.isSchoolDay(day)) {
                ASSERT_OK(
                    m_calendars->setOwnDay(m_town.school, day, false, QStringLiteral("台风")));
                m_facts.ownDays[day] = false;
            } else if (day.dayOfWeek() > 5) {
                ASSERT_OK(m_calendars->setOwnDay(m_town.school, day, true, QStringLiteral("补课")));
                m_facts.ownDays[day] = true;
            }
        }
    }

    void compareOn(QDate day, unsigned seed) {
        Absences absences(*m_database, m_clock, m_town.actor);
        const auto runs = absences.runsGoingOn(day);
        ASSERT_OK(runs);
        std::map<StudentId, Counted> found;
        for (const ChildRun& line : *runs) {
            const Counted counted{line.run.from, line.run.schoolDays, line.run.sessions,
                                  static_cast<int>(line.run.skipped.size())};
            found.insert({line.student, counted});
        }
        for (int child = 0; child < childCount; ++child) {
            const StudentId student = m_town.children[child];
            const bool here = m_facts.classOf(child, day) >= 0;
            const Counted wanted = here ? countByHand(m_facts, child, day) : Counted();
            const auto line = found.find(student);
            const Counted got = line == found.end() ? Counted() : line->second;
            EXPECT_EQ(got, wanted) << "seed " << seed << ", child " << child << ", "
                                   << day.toString(Qt::ISODate).toStdString();
            m_runsSeen += wanted.sessions > 0 ? 1 : 0;
        }
    }

    std::mt19937 m_random;
    Facts m_facts;
    bool m_away[childCount] = {};
    int m_runsSeen = 0;
    FixedClock m_clock{firstDay};
    test::SmallSchool m_town;
    ClassId m_classes[classCount];
    std::unique_ptr<RollBook> m_rolls;
    std::unique_ptr<LeaveBook> m_leaves;
    std::unique_ptr<Calendars> m_calendars;
};
INSTANTIATE_ON_BOTH_ENGINES(RandomTerm);

TEST_P(RandomTerm, ItsRunsAreThoseCountedByHand) {
    const int terms = 12;
    for (unsigned seed = 1; seed <= terms; ++seed) {
        if (seed > 1) {
            m_facts = Facts();
            m_database.reset();
            SetUp();
        }
        m_random.seed(seed);
        std::fill(std::begin(m_away), std::end(m_away), false);
        enrol();
        callTheTerm();
        enterLeaveAfterwards();
        changeTheCalendar();
        for (QDate day = firstDay.addDays(3); day <= lastDay && !HasFatalFailure();
             day = day.addDays(1 + dice(3))) {
            compareOn(day, seed);
        }
        if (HasFailure()) {
            return;
        }
    }
    EXPECT_GT(m_runsSeen, 300) << "the dice must throw runs, or nothing was compared";
}

} // namespace xiange
