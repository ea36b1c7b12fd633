// Opening a class and saving its roll, in a district of 120,000 children with a year of marks,
// beside the same statements on bare SQLite.
//
//   roll_bench DATABASE     made by: xiange --date 2027-07-09 sample --schools 150
//                                    --students 120000 --out DATABASE
#include "core/accounts/accounts.h"
#include "core/attendance/roll_book.h"
#include "tests/bench/bare_sqlite.h"

#include <QCoreApplication>
#include <QFile>

#include <benchmark/benchmark.h>
#include <map>

namespace xiange::bench {

namespace {

// The sample's last day has no afternoon roll yet: it is saved here again and again.
const QDate day(2027, 7, 9);

struct District {
    explicit District(const QString& path)
        : clock(day, QTime(17, 0))
        , bare(path)
        , database(open(path))
        , actor(*Accounts(*database, clock).find())
        , rolls(*database, clock, actor) {
        const auto classes = database->read([](db::Reader& tx) {
            return tx.list("SELECT id FROM school_class ORDER BY id", {},
                           [](const db::Rows& row) { return row.id<ClassId>(0); });
        });
        allClasses = *classes;
    }

    static std::unique_ptr<db::Database> open(const QString& path) {
        db::Address address;
        address.path = path;
        auto opened = db::Database::open(address, db::OpenMode::Existing);
        Q_ASSERT(opened);
        return std::move(*opened);
    }

    ClassId nextClass() {
        m_next = (m_next + 97) % allClasses.size(); // never the one that is still warm
        return allClasses[m_next];
    }

    FixedClock clock;
    BareSqlite bare;
    std::unique_ptr<db::Database> database;
    Actor actor;
    RollBook rolls;
    QList<ClassId> allClasses;

private:
    qsizetype m_next = 0;
};

District* district = nullptr;

void readOnBare(BareSqlite& bare, const QByteArray& schoolClass) {
    const QByteArray today = day.toString(Qt::ISODate).toLatin1();
    const QByteArray weekAgo = day.addDays(-7).toString(Qt::ISODate).toLatin1();
    bare.run("BEGIN");
    bare.run("SELECT school_id, grade, number FROM school_class WHERE id = :class",
             {{":class", schoolClass}});
    bare.run("SELECT school_year, number, starts, ends FROM term");
    bare.run("SELECT day, teaches, reason FROM school_own_day WHERE school_id = 1");
    bare.run("SELECT day, teaches, name FROM calendar_day ORDER BY day");
    bare.run("SELECT s.id, s.seat_no, s.name, s.search_key, e.since, e.until FROM enrolment e "
             "JOIN student s ON s.id = e.student_id WHERE e.class_id = :class "
             "AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) ORDER BY e.since",
             {{":class", schoolClass}, {":day", today}});
    bare.run("SELECT m.student_id, r.day, m.kind FROM roll_call r "
             "JOIN mark m ON m.roll_call_id = r.id WHERE r.class_id = :class "
             "AND r.day >= :first AND r.day <= :last",
             {{":class", schoolClass}, {":first", weekAgo}, {":last", today}});
    bare.run("SELECT r.id, r.version, r.taken_at, COALESCE(a.name, '') FROM roll_call r "
             "LEFT JOIN account a ON a.id = r.account_id "
             "WHERE r.class_id = :class AND r.day = :day AND r.session = 'am'",
             {{":class", schoolClass}, {":day", today}});
    bare.run("SELECT student_id, kind, note, seen_doctor, ill_since FROM mark "
             "WHERE roll_call_id = (SELECT id FROM roll_call WHERE class_id = :class "
             "AND day = :day AND session = 'am')",
             {{":class", schoolClass}, {":day", today}});
    bare.run("SELECT marks, saved_at FROM roll_draft WHERE class_id = :class AND day = :day "
             "AND session = 'am' AND account_id = 1",
             {{":class", schoolClass}, {":day", today}});
    bare.run("COMMIT");
}

void openClass(benchmark::State& state) {
    for (auto _ : state) {
        const auto roll = district->rolls.open({district->nextClass(), day, Session::Morning});
        benchmark::DoNotOptimize(roll->children.size());
    }
}

void openClassBare(benchmark::State& state) {
    for (auto _ : state) {
        readOnBare(district->bare, QByteArray::number(district->nextClass().value));
    }
}

void saveRoll(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const RollKey key{district->nextClass(), day, Session::Afternoon};
        const auto roll = district->rolls.open(key);
        const QList<Mark> marks{{roll->children[1].student, MarkKind::Unexcused, {}},
                                {roll->children[4].student, MarkKind::Sick, {}}};
        state.ResumeTiming();
        const auto done = district->rolls.take(key, marks, roll->version);
        benchmark::DoNotOptimize(done.has_value());
    }
}

void saveRollBare(benchmark::State& state) {
    BareSqlite& bare = district->bare;
    const QByteArray today = day.toString(Qt::ISODate).toLatin1();
    for (auto _ : state) {
        const QByteArray schoolClass = QByteArray::number(district->nextClass().value);
        bare.run("BEGIN IMMEDIATE");
        bare.run("SELECT school_id, grade, number FROM school_class WHERE id = :class",
                 {{":class", schoolClass}});
        bare.run("SELECT school_year, number, starts, ends FROM term");
        bare.run("SELECT day, teaches, reason FROM school_own_day WHERE school_id = 1");
        bare.run("SELECT day, teaches, name FROM calendar_day ORDER BY day");
        bare.run("SELECT id, version FROM roll_call WHERE class_id = :class AND day = :day "
                 "AND session = 'pm'",
                 {{":class", schoolClass}, {":day", today}});
        bare.run("SELECT s.id, s.seat_no, s.name, s.search_key, e.since, e.until FROM enrolment e "
                 "JOIN student s ON s.id = e.student_id WHERE e.class_id = :class "
                 "AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) ORDER BY e.since",
                 {{":class", schoolClass}, {":day", today}});
        bare.run("INSERT INTO roll_call (class_id, day, session, account_id, taken_at) "
                 "VALUES (:class, :day, 'pm', 1, '2027-07-09T09:00:00Z') "
                 "ON CONFLICT (class_id, day, session) DO UPDATE SET version = version + 1",
                 {{":class", schoolClass}, {":day", today}});
        for (const char* seat : {"1", "4"}) {
            bare.run("INSERT INTO mark (roll_call_id, student_id, kind, note) "
                     "SELECT r.id, e.student_id, 'sick', '' FROM roll_call r "
                     "JOIN enrolment e ON e.class_id = r.class_id "
                     "WHERE r.class_id = :class AND r.day = :day AND r.session = 'pm' "
                     "ORDER BY e.id LIMIT 1 OFFSET :seat "
                     "ON CONFLICT (roll_call_id, student_id) DO UPDATE SET kind = excluded.kind",
                     {{":class", schoolClass}, {":day", today}, {":seat", seat}});
        }
        bare.run("DELETE FROM roll_draft WHERE class_id = :class AND day = :day "
                 "AND session = 'pm' AND account_id = 1",
                 {{":class", schoolClass}, {":day", today}});
        bare.run("COMMIT");
    }
}

/// Prints as usual and remembers, for the ratios at the end.
class Ratios : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            m_times[run.benchmark_name()] = run.GetAdjustedRealTime();
        }
        ConsoleReporter::ReportRuns(runs);
    }
    void say(const char* ours, const char* bare) {
        GetOutputStream() << ours << ": " << m_times[ours] / m_times[bare] << " x bare SQLite\n";
    }

private:
    std::map<std::string, double> m_times;
};

} // namespace

} // namespace xiange::bench

int main(int argc, char* argv[]) {
    using namespace xiange::bench;
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!QFile::exists(path)) {
        qWarning("roll_bench DATABASE: see the top of roll_bench.cpp how to make one");
        return 2;
    }
    District here(path);
    district = &here;
    benchmark::RegisterBenchmark("open class", openClass)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("open class, bare", openClassBare)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("save roll", saveRoll)->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("save roll, bare", saveRollBare)->Unit(benchmark::kMicrosecond);
    Ratios ratios;
    benchmark::RunSpecifiedBenchmarks(&ratios);
    ratios.say("open class", "open class, bare");
    ratios.say("save roll", "save roll, bare");
    return 0;
}
