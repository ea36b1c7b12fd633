// Any bytes as a spreadsheet file: every reader behind readFileHere.
#include "core/sheets/file_reader.h"
#include "core/sheets/heading_match.h"

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstring>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
#ifdef __clang__
    // freexl reads beyond its buffers within seconds; the reading process contains it, and the
    // tests with damaged .xls files prove that. Here it would hide the faults of our own.
    if (size > 4 && std::memcmp(bytes, "\xD0\xCF\x11\xE0", 4) == 0) {
        return 0;
    }
#endif
    static const QString path = QDir::tempPath() + QStringLiteral("/xiange-fuzz-%1").arg(getpid());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return 0;
    }
    file.write(reinterpret_cast<const char*>(bytes), static_cast<qint64>(size));
    file.close();
    xiange::WorkbookLimits limits;
    limits.unpackedBytes = 4 * 1024 * 1024;
    limits.rows = 2000;
    limits.cells = 20'000;
    const xiange::Reading reading = xiange::readFileHere(path, limits);
    if (reading) {
        [[maybe_unused]] const auto table = xiange::findTable(*reading, {xiange::Heading::Name});
    }
    QFile::remove(path);
    return 0;
}
