// Comparing 100,000 listed children with 120,000 pupils, beside reading the two files: the
// matching alone, and the whole of it with pupils read from a database and the result kept there.
//
//   list_bench FOLDER [ADDRESS]     an empty folder, for the two files; an empty database, else
//                                   one is made in the folder
#include "core/accounts/accounts.h"
#include "core/checks/list_comparison.h"
#include "core/sheets/workbook_reader.h"
#include "core/sheets/workbook_writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

namespace xiange::bench {

namespace {

constexpr int pupils = 120'000;
constexpr int listedChildren = 100'000;
const QString families = QStringLiteral("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗");
const QString given = QStringLiteral("伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂子梓涵宇轩浩然");

struct Child {
    QString name;
    QString number;
};

class Children {
public:
    Child next() {
        const QDate birth = QDate(2011, 9, 1).addDays(below(3280));
        const QString digits = QStringLiteral("4499%1%2%3")
                                   .arg(10 + below(90))
                                   .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                   .arg(below(1000), 3, 10, QLatin1Char('0'));
        return {QString(families[below(static_cast<int>(families.size()))]) +
                    given[below(static_cast<int>(given.size()))] +
                    given[below(static_cast<int>(given.size()))],
                digits + identityCheckCharacter(digits)};
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    std::mt19937 m_random{20261123};
};

/// Of a hundred: two with a wrong digit, two cut off, two of somebody else.
Child damaged(Child child, Children& children) {
    const int kind = children.below(100);
    if (kind < 2) {
        QChar& digit = child.number[14];
        digit = digit == u'9' ? QChar(u'0') : QChar(digit.unicode() + 1);
    } else if (kind < 4) {
        child.number.truncate(14);
    } else if (kind < 6) {
        return children.next();
    }
    return child;
}

void write(const QString& path, const QList<Child>& children) {
    OutSheet sheet;
    sheet.headings = {QStringLiteral("姓名"), QStringLiteral("身份证件号")};
    for (const Child& child : children) {
        sheet.rows.append(OutRow{child.name, child.number});
    }
    if (!writeWorkbook(path, {sheet})) {
        std::printf("%s can't be written\n", qUtf8Printable(path));
    }
}

QList<RosterChild> rosterOf(const ListReading& reading) {
    QList<RosterChild> roster;
    for (const ListChild& child : reading.children) {
        roster.append(RosterChild{
            StudentId(roster.size() + 1), child.name, child.number, {}, child.birthDate, true});
    }
    return roster;
}

Result<std::unique_ptr<db::Database>> databaseOf(const QString& address,
                                                 const QList<RosterChild>& roster) {
    auto database = db::parseAddress(address).and_then([](const db::Address& place) {
        return db::Database::open(place, db::OpenMode::CreateOrOpen);
    });
    if (!database) {
        return database;
    }
    const auto filled = (*database)->write([&](db::Writer& tx) {
        const auto school = tx.insert<SchoolId>(
            "INSERT INTO school (code, name) VALUES ('2144990001', 'x') RETURNING id", {});
        for (const RosterChild& child : roster) {
            const auto id = tx.insert<StudentId>(
                "INSERT INTO student (school_id, name, search_key, birth_date) "
                "VALUES (:school, :name, '', :birth) RETURNING id",
                {{"school", school}, {"name", child.name}, {"birth", child.birthDate}});
            tx.change("INSERT INTO student_private (student_id, id_number) VALUES (:id, :number) "
                      "ON CONFLICT DO NOTHING",
                      {{"id", id}, {"number", child.idNumber}});
        }
    });
    if (!filled) {
        return tl::make_unexpected(filled.error());
    }
    return database;
}

void compareAndKeep(const QString& address, const QList<RosterChild>& roster,
                    const Workbook& listed, double reading) {
    const FixedClock clock(QDate(2026, 11, 23));
    const auto database = databaseOf(address, roster);
    if (!database) {
        std::printf("no database: %s\n", qUtf8Printable(database.error().detail));
        return;
    }
    const Actor actor =
        Accounts(**database, clock).add(QStringLiteral("x"), Role::Administrator).value_or(Actor());
    CaseBook cases(**database, clock, actor);
    ListComparison lists(**database, cases, clock, actor);
    for (const char* what : {"comparing, keeping ", "the same once more "}) {
        QElapsedTimer timer;
        timer.start();
        const auto list = readListRows(listed).and_then([&](const ListReading& rows) {
            return lists.compare(QStringLiteral("x"), rows, ListSource::Police);
        });
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        std::printf("%s %8.0f ms   ratio %.2f%s\n", what, took, took / reading,
                    list ? "" : "   failed");
    }
    QElapsedTimer timer;
    timer.start();
    const auto all = lists.lists();
    const double looking = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    timer.start();
    const auto near = lists.rows(all->front().id, {ListOutcome::Near, false, false});
    std::printf("the two lists        %8.0f ms, their %lld near misses %.0f ms\n", looking,
                static_cast<long long>(near->size()),
                static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

int run(const QString& folder, const QString& address) {
    Children children;
    QList<Child> roster;
    for (int i = 0; i < pupils; ++i) {
        roster.append(children.next());
    }
    QList<Child> listed;
    for (int i = 0; i < listedChildren; ++i) {
        listed.append(damaged(roster[i], children));
    }
    const QString files[] = {folder + QStringLiteral("/roster.xlsx"),
                             folder + QStringLiteral("/list.xlsx")};
    write(files[0], roster);
    write(files[1], listed);

    QElapsedTimer timer;
    timer.start();
    const auto first = readWorkbook(files[0]);
    const auto second = readWorkbook(files[1]);
    const double reading = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!first || !second) {
        std::printf("the files can't be read\n");
        return 3;
    }
    const auto pupilRows = readListRows(*first);
    const QList<RosterChild> onRoster = rosterOf(*pupilRows);
    timer.start();
    const auto rows = readListRows(*second);
    const QList<ListMatch> matches =
        matchList(rows->children, onRoster, {QDate(2026, 8, 31), {}, {}});
    const double comparing = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    int counts[4] = {};
    for (const ListMatch& match : matches) {
        ++counts[static_cast<int>(match.outcome)];
    }
    std::printf("reading both files  %8.0f ms\ncomparing           %8.0f ms   ratio %.2f\n"
                "%d same, %d near, %d not found, %d out of age\n",
                reading, comparing, comparing / reading, counts[0], counts[1], counts[2],
                counts[3]);
    std::fflush(stdout);
    compareAndKeep(address, onRoster, *second, reading);
    return 0;
}

} // namespace

} // namespace xiange::bench

int main(int argc, char* argv[]) {
    if (const auto status = xiange::answerReadingCommand(argc, argv)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    if (argc < 2) {
        qWarning("list_bench FOLDER: an empty one, for the two files");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    return xiange::bench::run(folder, argc > 2 ? QString::fromLocal8Bit(argv[2])
                                               : folder + QStringLiteral("/list.xiange"));
}
