#include "core/sheets/zip_directory.h"

#include <QtEndian>

namespace xiange {

namespace {

constexpr qsizetype endRecordSize = 22;
constexpr qsizetype entryHeadSize = 46;

quint32 u32(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 u16(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

} // namespace

std::optional<QList<ZipEntry>> readZipDirectory(const QByteArray& bytes) {
    // The end record stands at the very end, before a comment of at most 64 KB.
    const qsizetype end = bytes.lastIndexOf(QByteArrayView("PK\5\6"));
    if (end < 0 || end + endRecordSize > bytes.size()) {
        return std::nullopt;
    }
    const int count = u16(bytes, end + 10);
    qsizetype at = u32(bytes, end + 16);
    QList<ZipEntry> entries;
    for (int i = 0; i < count; ++i) {
        if (at + entryHeadSize > end || u32(bytes, at) != 0x02014b50) {
            return std::nullopt;
        }
        const qsizetype nameLength = u16(bytes, at + 28);
        const qsizetype length =
            entryHeadSize + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
        const qsizetype local = u32(bytes, at + 42);
        if (at + length > end || local + 30 > at || u32(bytes, local) != 0x04034b50) {
            return std::nullopt;
        }
        entries.append(ZipEntry{bytes.mid(at + entryHeadSize, nameLength), u32(bytes, at + 20),
                                u32(bytes, at + 24)});
        at += length;
    }
    return entries;
}

} // namespace xiange
