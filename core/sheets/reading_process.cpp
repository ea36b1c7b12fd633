#include "core/sheets/reading_process.h"

#include "core/sheets/file_reader.h"
#include "core/sheets/workbook_stream.h"

#include <QFile>

#include <cstdlib>
#include <new>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define XIANGE_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define XIANGE_ADDRESS_SANITIZER
#endif
#endif

namespace xiange {

namespace {

constexpr const char* commandWord = "read-workbook";
constexpr int argumentCount = 10; ///< program, command, path and seven limits

#ifdef Q_OS_UNIX
void limit(int resource, rlim_t value) {
    const rlimit both{value, value};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

#ifndef XIANGE_ADDRESS_SANITIZER
// What the program and its libraries have mapped by now; it does not count.
qint64 mappedBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 512LL * 1024 * 1024;
    }
    return file.readAll().split(' ').first().toLongLong() * sysconf(_SC_PAGESIZE);
}
#endif

void applyLimits(const ReadingLimits& limits) {
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // a reader writes no file
    const auto seconds = static_cast<rlim_t>(limits.cpuSeconds);
    limit(RLIMIT_CPU, seconds);
#ifndef XIANGE_ADDRESS_SANITIZER // which maps terabytes of its own
    limit(RLIMIT_AS, static_cast<rlim_t>(mappedBytes() + limits.memoryBytes));
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}
#else
void applyLimits(const ReadingLimits&) {} // the parent's clock is the only limit here
#endif

// Standard output for us alone: what a library prints goes to standard error.
int takeStandardOutput() {
#ifdef Q_OS_UNIX
    const int ours = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(STDERR_FILENO, STDOUT_FILENO);
    return ours;
#else
    _setmode(_fileno(stdout), _O_BINARY);
    return _fileno(stdout);
#endif
}

Reading readOrRunShort(const QString& path, const WorkbookLimits& limits) {
    try {
        return readFileHere(path, limits);
    } catch (const std::bad_alloc&) {
        return unreadable(ReadingFault::TooHungry);
    } catch (const std::exception& problem) {
        return unreadable(ReadingFault::Damaged, QString::fromUtf8(problem.what()));
    }
}

} // namespace

QStringList readingCommand(const QString& path, const ReadingLimits& limits) {
    QStringList command{QString::fromLatin1(commandWord), path};
    for (const qint64 number :
         {limits.workbook.bytes, limits.workbook.unpackedBytes, qint64(limits.workbook.rows),
          qint64(limits.workbook.columns), limits.workbook.cells, limits.memoryBytes,
          qint64(limits.cpuSeconds)}) {
        command.append(QString::number(number));
    }
    return command;
}

std::optional<int> answerReadingCommand(int argc, char* const argv[]) {
    if (argc != argumentCount || qstrcmp(argv[1], commandWord) != 0) {
        return std::nullopt;
    }
    ReadingLimits limits;
    limits.workbook.bytes = std::atoll(argv[3]);
    limits.workbook.unpackedBytes = std::atoll(argv[4]);
    limits.workbook.rows = std::atoi(argv[5]);
    limits.workbook.columns = std::atoi(argv[6]);
    limits.workbook.cells = std::atoll(argv[7]);
    limits.memoryBytes = std::atoll(argv[8]);
    limits.cpuSeconds = std::atoi(argv[9]);
    QFile out;
    if (!out.open(takeStandardOutput(), QIODevice::WriteOnly)) {
        return EXIT_FAILURE;
    }
    applyLimits(limits);
    WorkbookStreamWriter writer([&out](const QByteArray& bytes) { out.write(bytes); });
    writer.write(readOrRunShort(QFile::decodeName(argv[2]), limits.workbook));
    out.flush();
    // Nothing is left to tidy up, and taking a big workbook apart takes time.
    std::_Exit(out.error() == QFileDevice::NoError ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace xiange
