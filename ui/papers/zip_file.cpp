#include "ui/papers/zip_file.h"

#include <array>

namespace xiange::ui {

namespace {

// CRC-32 of the zip format, reflected polynomial 0xEDB88320.
quint32 checkSum(const QByteArray& bytes) {
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            }
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum = table[(sum ^ static_cast<quint8>(byte)) & 0xFFU] ^ (sum >> 8U);
    }
    return ~sum;
}

void put(QByteArray& to, quint32 value, int bytes) {
    for (int i = 0; i < bytes; ++i) {
        to.append(static_cast<char>((value >> (8 * static_cast<quint32>(i))) & 0xFFU));
    }
}

/// What the local header and the directory have in common.
void putFacts(QByteArray& to, const ZipMember& member) {
    constexpr quint32 version = 20;
    constexpr quint32 day = 0x21; // 1 January 1980: the same words make the same file
    const auto size = static_cast<quint32>(member.bytes.size());
    put(to, version, 2);
    put(to, 0, 2); // flags
    put(to, 0, 2); // stored
    put(to, 0, 2); // time
    put(to, day, 2);
    put(to, checkSum(member.bytes), 4);
    put(to, size, 4);
    put(to, size, 4);
    put(to, static_cast<quint32>(member.name.size()), 2);
    put(to, 0, 2); // extra field
}

} // namespace

QByteArray zipOf(const QList<ZipMember>& members) {
    QByteArray zip;
    QByteArray directory;
    for (const ZipMember& member : members) {
        const auto offset = static_cast<quint32>(zip.size());
        put(zip, 0x04034B50, 4);
        putFacts(zip, member);
        zip += member.name + member.bytes;
        put(directory, 0x02014B50, 4);
        put(directory, 20, 2); // made by
        putFacts(directory, member);
        put(directory, 0, 2); // comment
        put(directory, 0, 2); // disk
        put(directory, 0, 2); // internal attributes
        put(directory, 0, 4); // external attributes
        put(directory, offset, 4);
        directory += member.name;
    }
    const auto start = static_cast<quint32>(zip.size());
    zip += directory;
    put(zip, 0x06054B50, 4);
    put(zip, 0, 2);
    put(zip, 0, 2);
    put(zip, static_cast<quint32>(members.size()), 2);
    put(zip, static_cast<quint32>(members.size()), 2);
    put(zip, static_cast<quint32>(directory.size()), 4);
    put(zip, start, 4);
    put(zip, 0, 2);
    return zip;
}

} // namespace xiange::ui
