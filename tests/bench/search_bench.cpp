// Finding a child among 120,000, beside the same statement on bare SQLite.
//
//   search_bench DATABASE     a file or postgresql://…, made by: xiange sample --schools 150
//                             --students 120000 --out DATABASE
#include "core/accounts/accounts.h"
#include "core/students/student_search.h"
#include "tests/bench/bare_sqlite.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace xiange::bench {

namespace {

constexpr int rounds = 40;

template <typename Fn> void measure(const char* what, Fn act) {
    std::vector<double> times;
    qsizetype found = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        found = act();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-34s median %7.2f ms   worst %7.2f ms   %lld found\n", what,
                times[times.size() / 2], times.back(), static_cast<long long>(found));
}

int run(const QString& url) {
    const FixedClock clock(QDate(2026, 11, 23));
    const auto address = db::parseAddress(url);
    auto database = db::Database::open(*address, db::OpenMode::Existing);
    if (!database) {
        qWarning("%s", qUtf8Printable(database.error().text));
        return 4;
    }
    const Actor actor = *Accounts(**database, clock).find();
    StudentSearch search(**database, clock, actor);
    const auto made = search.bringUpToDate();
    std::printf("%d children had no keys\n", made.value_or(-1));
    for (const char* typed : {"z", "zh", "zxm", "zhangwei", "zhang xiaoming", "李", "王小明",
                              "张伟", "七3", "0911", "130911", "13936528309", "G4499", "qqqqqq"}) {
        measure(typed, [&] { return search.find(QString::fromUtf8(typed))->size(); });
    }
    if (address->engine == db::Engine::Sqlite) {
        BareSqlite bare(address->path);
        measure("zxm, bare SQLite", [&] {
            return bare.run(
                "SELECT s.id, s.name, s.student_no, s.status, s.school_id, sc.name, e.class_id, "
                "c.grade, c.number, s.search_key FROM student_search k "
                "JOIN student s ON s.id = k.student_id JOIN school sc ON sc.id = s.school_id "
                "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
                "LEFT JOIN school_class c ON c.id = e.class_id "
                "WHERE k.search_key >= 'zxm' AND k.search_key < 'zxm~' "
                "ORDER BY k.search_key LIMIT 300");
        });
    }
    return 0;
}

} // namespace

} // namespace xiange::bench

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        qWarning("search_bench DATABASE: see the top of search_bench.cpp how to make one");
        return 2;
    }
    return xiange::bench::run(QString::fromLocal8Bit(argv[1]));
}
