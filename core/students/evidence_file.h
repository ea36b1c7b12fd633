#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace xiange {

/// A file that proves something: a photo, a scan, a PDF; to be attached, or read again.
struct EvidenceFile {
    QString fileName;
    QByteArray bytes;
};

/// The largest evidence file, in bytes.
inline constexpr qint64 largestEvidence = 10 * 1024 * 1024;

/// Invalid, with the words for people, where one of them is empty or too large.
[[nodiscard]] Result<void> checkEvidence(const QList<EvidenceFile>& files);

/// Reads a file from the disk; Invalid where it can't be read, is empty or too large.
[[nodiscard]] Result<EvidenceFile> readEvidence(const QString& path);

} // namespace xiange
