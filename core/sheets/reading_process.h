#pragma once

#include "core/sheets/workbook.h"

#include <QStringList>

namespace xiange {

/// How much a reading process may take before it is ended.
struct ReadingLimits {
    WorkbookLimits workbook;
    qint64 memoryBytes = 1024LL * 1024 * 1024; ///< beyond what the program itself maps
    int cpuSeconds = 60;
    int seconds = 120; ///< by the clock on the wall
};

/// The hidden command with which a program of ours is started to read one file; see
/// answerReadingCommand.
[[nodiscard]] QStringList readingCommand(const QString& path, const ReadingLimits& limits);

/// To be called first in main(): if these are the arguments of the hidden command, reads the file
/// under its limits, writes it to standard output and gives the exit status; otherwise nothing.
/// Every program that calls readWorkbook() answers it, the tests too.
[[nodiscard]] std::optional<int> answerReadingCommand(int argc, char* const argv[]);

} // namespace xiange
