#include "tests/support/small_zip.h"

#include <QtEndian>

#include <array>

namespace xiange::test {

namespace {

const std::array<quint32, 256>& crcTable() {
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < made.size(); ++i) {
            quint32 crc = i;
            for (int bit = 0; bit < 8; ++bit) {
                crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
            }
            made[i] = crc;
        }
        return made;
    }();
    return table;
}

quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ crcTable()[(crc ^ static_cast<quint8>(byte)) & 0xFF];
    }
    return ~crc;
}

void append16(QByteArray& to, int value) {
    to.append(static_cast<char>(value & 0xFF)).append(static_cast<char>((value >> 8) & 0xFF));
}

void append32(QByteArray& to, quint32 value) {
    append16(to, static_cast<int>(value & 0xFFFF));
    append16(to, static_cast<int>(value >> 16));
}

// qCompress puts four bytes of length and two of zlib before the deflated bytes, four of a checksum
// behind them.
QByteArray deflated(const QByteArray& content) {
    const QByteArray packed = qCompress(content);
    return packed.mid(6, packed.size() - 10);
}

// What a local header and an entry of the directory have in common.
QByteArray facts(const ZipPart& part, const QByteArray& packed, quint32 crc) {
    QByteArray bytes;
    append16(bytes, 20);
    append16(bytes, 0);
    append16(bytes, 8);
    append32(bytes, 0);
    append32(bytes, crc);
    append32(bytes, static_cast<quint32>(packed.size()));
    append32(bytes, static_cast<quint32>(part.content.size()));
    append16(bytes, static_cast<int>(part.name.size()));
    append16(bytes, 0);
    return bytes;
}

QByteArray zip(const QList<ZipPart>& parts, int times) {
    QByteArray archive;
    QByteArray directory;
    for (const ZipPart& part : parts) {
        const QByteArray packed = deflated(part.content);
        const QByteArray common = facts(part, packed, crc32(part.content));
        const auto place = static_cast<quint32>(archive.size());
        archive += "PK\3\4" + common + part.name + packed;
        for (int i = 0; i < times; ++i) {
            directory += "PK\1\2";
            append16(directory, 20);
            directory += common;
            append16(directory, 0);
            append16(directory, 0);
            append16(directory, 0);
            append32(directory, 0);
            append32(directory, place);
            directory += part.name;
        }
    }
    const auto start = static_cast<quint32>(archive.size());
    archive += directory + "PK\5\6";
    append32(archive, 0);
    append16(archive, static_cast<int>(parts.size()) * times);
    append16(archive, static_cast<int>(parts.size()) * times);
    append32(archive, static_cast<quint32>(directory.size()));
    append32(archive, start);
    append16(archive, 0);
    return archive;
}

} // namespace

QByteArray zipOf(const QList<ZipPart>& parts) {
    return zip(parts, 1);
}

QByteArray zipThatRepeats(const ZipPart& part, int times) {
    return zip({part}, times);
}

} // namespace xiange::test
