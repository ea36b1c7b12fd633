// Importing a roster of 100,000 children × 31 columns from .xlsx, beside what nobody can do
// without: liborcus reading the file and bare SQLite inserting the rows.
//
//   import_bench FOLDER     a folder for the files it makes
#include "core/accounts/accounts.h"
#include "core/schools/schools.h"
#include "core/sheets/reading_process.h"
#include "core/sheets/workbook_writer.h"
#include "core/students/identity_number.h"
#include "core/students/roster_import.h"
#include "tests/bench/bare_copy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <orcus/orcus_xlsx.hpp>
#include <orcus/spreadsheet/document.hpp>
#include <orcus/spreadsheet/factory.hpp>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace xiange::bench {

namespace {

constexpr int children = 100'000;
constexpr int classesPerGrade = 99;

QString identityOf(int child) {
    const QDate born = QDate(2012, 1, 1).addDays(child % 3000);
    const QString first = QStringLiteral("449999%1%2")
                              .arg(born.toString(QStringLiteral("yyyyMMdd")))
                              .arg(child / 3000 * 20 + child % 17, 3, 10, QLatin1Char('0'));
    return first + identityCheckCharacter(first);
}

QString phoneOf(int child) {
    return QStringLiteral("139%1").arg(child * 37 % 100'000'000, 8, 10, QLatin1Char('0'));
}

// The national system's columns; every cell is text, as its export has them.
OutSheet roster() {
    OutSheet sheet;
    sheet.name = QStringLiteral("学生");
    sheet.headings =
        QStringLiteral("姓名|性别|出生日期|民族|国籍/地区|身份证件类型|身份证件号|"
                       "港澳台侨外|健康状况|政治面貌|户口性质|户口所在地行政区划|年级|"
                       "班级|学籍号|班内学号|入学年月|入学方式|就读方式|现住址|联系电话|"
                       "是否独生子女|是否受过学前教育|是否留守儿童|是否孤儿|上下学距离|"
                       "上下学方式|成员1姓名|成员1关系|成员1是否监护人|成员1联系电话")
            .split(QLatin1Char('|'));
    const QString given = QStringLiteral("子涵浩宇欣怡佳琪语嘉雪晨旭婷思远明轩");
    const QString surnames = QStringLiteral("陈林黄张李王吴刘蔡杨");
    sheet.widths.resize(sheet.headings.size(), 12);
    sheet.rows.reserve(children);
    for (int i = 0; i < children; ++i) {
        const QString number = identityOf(i);
        const QString surname = surnames.mid(i % 10, 1);
        const int grade = i / classesPerGrade % 9;
        const QString name =
            surname + given.mid(i * 7 % given.size(), 1) + given.mid(i * 3 % given.size(), 1);
        const bool boy = number[16].digitValue() % 2 == 1;
        OutRow row;
        for (const QString& cell :
             {name,
              boy ? QStringLiteral("男") : QStringLiteral("女"),
              number.mid(6, 8),
              QStringLiteral("汉族"),
              QStringLiteral("中国"),
              QStringLiteral("居民身份证"),
              number,
              QStringLiteral("否"),
              QStringLiteral("健康或良好"),
              QStringLiteral("群众"),
              QStringLiteral("农业家庭户口"),
              QStringLiteral("449999"),
              QStringLiteral("%1年级").arg(QStringLiteral("一二三四五六七八九")[grade]),
              QStringLiteral("%1班").arg(i % classesPerGrade + 1),
              QLatin1Char('G') + number,
              QString::number(i % 45 + 1),
              QStringLiteral("202009"),
              QStringLiteral("就近入学"),
              i % 5 == 0 ? QStringLiteral("住校") : QStringLiteral("走读"),
              QStringLiteral("云山镇上坪村%1号").arg(i % 4000),
              phoneOf(i),
              i % 3 == 0 ? QStringLiteral("是") : QStringLiteral("否"),
              QStringLiteral("是"),
              i % 9 == 0 ? QStringLiteral("单亲留守儿童") : QStringLiteral("非留守儿童"),
              QStringLiteral("否"),
              QString::number(i % 30),
              QStringLiteral("步行"),
              surname + QStringLiteral("大") + given.mid(i % given.size(), 1),
              QStringLiteral("父亲"),
              QStringLiteral("是"),
              phoneOf(i + 1)}) {
            row.append(cell);
        }
        sheet.rows.append(row);
    }
    return sheet;
}

// Of this process and its reader: a busy machine does not stretch it.
double cpuSeconds() {
#ifdef Q_OS_UNIX
    double sum = 0;
    for (const auto whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(whose, &used);
        sum += static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
               static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    }
    return sum;
#else
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

// Seconds by the clock and of the processor since it was made.
struct Stopwatch {
    Stopwatch() { m_clock.start(); }
    [[nodiscard]] double seconds() const { return static_cast<double>(m_clock.elapsed()) / 1000; }
    [[nodiscard]] double cpu() const { return cpuSeconds() - m_cpu; }

private:
    QElapsedTimer m_clock;
    double m_cpu = cpuSeconds();
};

long peakMegabytes([[maybe_unused]] bool ofReader) {
#ifdef Q_OS_UNIX
    rusage used{};
    getrusage(ofReader ? RUSAGE_CHILDREN : RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
#else
    return 0;
#endif
}

template <typename T> T must(Result<T> result) {
    if (!result) {
        std::printf("%s %s\n", qPrintable(result.error().text), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

void importAll(const QString& file, const db::Address& address) {
    const FixedClock clock(QDate(2026, 11, 23), QTime(9, 0));
    const auto database = must(db::Database::open(address, db::OpenMode::CreateNew));
    const auto actor =
        must(Accounts(*database, clock).add(QStringLiteral("管理员"), Role::Administrator));
    must(Schools(*database, clock, actor)
             .add(QStringLiteral("云山学校"), QStringLiteral("1144999901")));
    RosterImport imports(*database, clock, actor);
    const Stopwatch reading;
    const RosterFile read = must(RosterImport::readFile(file));
    std::printf("  reading  %6.2f s, %6.2f s of the processor; peak %ld MB, the reader %ld MB\n",
                reading.seconds(), reading.cpu(), peakMegabytes(false), peakMegabytes(true));
    const Stopwatch writing;
    const RosterResult done = must(imports.import(read, {}));
    std::printf("  the rest %6.2f s, %6.2f s of the processor; peak %ld MB; %d new, %d rejected\n",
                writing.seconds(), writing.cpu(), peakMegabytes(false), done.plan.newOnes,
                done.plan.rejected);
}

void readWithLiborcus(const QString& file) {
    orcus::spreadsheet::document document({1'048'576, 16'384});
    orcus::spreadsheet::import_factory factory(document);
    orcus::orcus_xlsx reader(&factory);
    reader.read_file(file.toStdString());
}

int run(const QString& folder) {
    const QString file = folder + QStringLiteral("/roster.xlsx");
    if (!QFile::exists(file)) {
        // In a process of its own, which keeps the memory it took.
        QProcess::execute(QCoreApplication::applicationFilePath(),
                          {folder, QStringLiteral("make")});
    }
    db::Address address;
    address.path = folder + QStringLiteral("/import.xiange");
    QFile::remove(address.path);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("Import of %d children:\n", children);
    const Stopwatch import;
    importAll(file, address);
    const double whole = import.seconds();
    const double wholeCpu = import.cpu();
    const Stopwatch orcus;
    readWithLiborcus(file);
    const double orcusSeconds = orcus.seconds();
    const double orcusCpu = orcus.cpu();
    const BareCopy copy(address.path, folder + QStringLiteral("/bare.sqlite"));
    const Stopwatch bare;
    copy.insertAll();
    const double bareSeconds = bare.seconds();
    const double bareCpu = bare.cpu();
    std::printf("  whole    %6.2f s, %6.2f s of the processor\n", whole, wholeCpu);
    std::printf("liborcus   %6.2f s, %6.2f s of the processor\n", orcusSeconds, orcusCpu);
    std::printf("SQLite     %6.2f s, %6.2f s of the processor: the %lld rows the import stores\n",
                bareSeconds, bareCpu, static_cast<long long>(copy.rows()));
    std::printf("ratio      %6.2f by the clock, %.2f by the processor\n",
                whole / (orcusSeconds + bareSeconds), wholeCpu / (orcusCpu + bareCpu));
    return 0;
}

} // namespace

} // namespace xiange::bench

int main(int argc, char* argv[]) {
    if (const auto status = xiange::answerReadingCommand(argc, argv)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    if (argc == 3) {
        return xiange::writeWorkbook(folder + QStringLiteral("/roster.xlsx"),
                                     {xiange::bench::roster()})
                   ? 0
                   : 1;
    }
    return xiange::bench::run(folder);
}
