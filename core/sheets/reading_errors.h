#pragma once

#include "core/base/error.h"

namespace xiange {

/// What a person is told when a spreadsheet can't be read; all are ErrorKind::Unreadable.
[[nodiscard]] tl::unexpected<Error> missingFile(const QString& path, const QString& detail);
[[nodiscard]] tl::unexpected<Error> emptyFile();
[[nodiscard]] tl::unexpected<Error> damagedFile(const QString& detail);
[[nodiscard]] tl::unexpected<Error> protectedFile();
[[nodiscard]] tl::unexpected<Error> oversizedFile();
[[nodiscard]] tl::unexpected<Error> webPageFile();
[[nodiscard]] tl::unexpected<Error> foreignFile();

} // namespace xiange
