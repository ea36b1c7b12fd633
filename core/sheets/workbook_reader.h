#pragma once

#include "core/base/error.h"
#include "core/sheets/reading_process.h"
#include "core/sheets/unreadable_file.h"

#include <functional>

namespace xiange {

/// Asked again and again while a file is read; true ends the reading at once.
using ReadingStopped = std::function<bool()>;

/// Reads a .xlsx, .ods, .xls, .csv or .txt file (or a web page with tables that was given such a
/// name); the kind is told by the content, not by the name. It is read in a process of its own,
/// under limits: a file that crashes a reader, never ends or eats memory does not take the program
/// with it. Fails with ErrorKind::Unreadable when the file is missing, empty, damaged, of another
/// kind, protected by a password or beyond the limits, and with Cancelled when stopped. Blocks; may
/// be called on any thread.
[[nodiscard]] Result<Workbook> readWorkbook(const QString& path, const ReadingStopped& stopped = {},
                                            const ReadingLimits& limits = {});

/// The same with another program as the reader, for tests.
[[nodiscard]] Reading readWithProgram(const QString& program, const QString& path,
                                      const ReadingStopped& stopped, const ReadingLimits& limits);

} // namespace xiange
