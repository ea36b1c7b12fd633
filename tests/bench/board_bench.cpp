// The board and the duties of a district, beside the bare SQL that counts the board's figures.
//
//   board_bench DATABASE      a file or postgresql://…, made by: xiange sample --schools 150
//                             --students 120000 --out DATABASE
#include "core/accounts/accounts.h"
#include "core/agenda/agenda.h"
#include "core/indicators/absence_course.h"
#include "core/indicators/indicator_board.h"
#include "tests/bench/bare_sqlite.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace xiange::bench {

namespace {

constexpr int rounds = 11;

/// The median, in milliseconds.
template <typename Fn> double measure(const char* what, Fn act) {
    std::vector<double> times;
    qsizetype found = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        found = act();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-34s least %7.1f ms   median %7.1f ms   worst %7.1f ms   %lld rows\n", what,
                times.front(), times[times.size() / 2], times.back(),
                static_cast<long long>(found));
    return times[times.size() / 2];
}

// What has to be counted at least: every child's school, class, status, entry, end, poverty and
// whether it was there a year ago; the changes; the cases with their entries.
constexpr const char* childrenStatement =
    "SELECT s.school_id, s.status, s.entered_on, e.class_id, e.until, "
    "EXISTS (SELECT 1 FROM key_group p WHERE p.student_id = s.id AND p.kind IN ('low_income', "
    "'destitute', 'low_income_margin', 'high_expense', 'orphan', 'unsupported', 'disabled', "
    "'formerly_poor')), l.covered, COUNT(*) FROM (SELECT student_id, MAX(id) AS last, "
    "MAX(CASE WHEN since > '2025-09-01' THEN 0 WHEN until IS NULL THEN 1 "
    "WHEN until >= '2025-09-01' THEN 2 ELSE 0 END) AS covered FROM enrolment GROUP BY student_id) "
    "l CROSS JOIN student s CROSS JOIN enrolment e WHERE s.id = l.student_id AND e.id = l.last "
    "GROUP BY 4, 2, 3, 5, 6, 7, 1";
constexpr const char* outsideStatement =
    "SELECT s.school_id, s.status, s.entered_on, COUNT(*) FROM student s WHERE NOT EXISTS "
    "(SELECT 1 FROM enrolment e WHERE e.student_id = s.id) GROUP BY 1, 2, 3";
constexpr const char* changesStatement =
    "SELECT student_id, kind, day, other_school FROM status_change ORDER BY student_id, day, id";
constexpr const char* casesStatement =
    "SELECT c.id, c.student_id, s.school_id, n.kind, n.day, n.corrects, n.cause FROM dropout_case "
    "c JOIN student s ON s.id = c.student_id JOIN case_entry n ON n.case_id = c.id ORDER BY 1, 5";

int run(const QString& url) {
    const FixedClock clock(QDate(2026, 11, 23), QTime(10, 0));
    const auto address = db::parseAddress(url);
    auto database = db::Database::open(*address, db::OpenMode::Existing);
    if (!database) {
        qWarning("%s", qUtf8Printable(database.error().text));
        return 4;
    }
    const Actor actor = *Accounts(**database, clock).find();
    IndicatorBoard board(**database, clock, actor);
    const double whole = measure("board", [&] { return board.board()->indicators.size(); });
    measure("one figure with its names",
            [&] { return board.indicator(IndicatorKey::NineYearRetention)->children.size(); });
    AbsenceCourse course(**database, clock, actor);
    measure("absence of the year", [&] { return course.days()->size(); });
    Agenda agenda(**database, clock, actor);
    measure("duties of the day", [&] { return agenda.today()->due.size(); });
    if (address->engine == db::Engine::Sqlite) {
        BareSqlite bare(address->path);
        const double least = measure("bare SQL of the figures", [&] {
            return bare.run(childrenStatement) + bare.run(outsideStatement) +
                   bare.run(changesStatement) + bare.run(casesStatement);
        });
        std::printf("board to bare SQL: %.2f\n", whole / least);
    }
    return 0;
}

} // namespace

} // namespace xiange::bench

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        qWarning("board_bench DATABASE: see the top of board_bench.cpp how to make one");
        return 2;
    }
    return xiange::bench::run(QString::fromLocal8Bit(argv[1]));
}
