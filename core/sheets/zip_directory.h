#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace xiange {

/// One file inside a zip archive, as the archive's directory names it.
struct ZipEntry {
    QByteArray name;
    qint64 packedBytes = 0;
    qint64 unpackedBytes = 0;
};

/// The directory of a zip archive, read without unpacking anything, so that a bomb can be refused
/// beforehand; nothing if the archive is cut off or not sound.
[[nodiscard]] std::optional<QList<ZipEntry>> readZipDirectory(const QByteArray& bytes);

} // namespace xiange
