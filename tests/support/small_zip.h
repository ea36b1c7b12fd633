#pragma once

#include <QByteArray>
#include <QList>

namespace xiange::test {

/// One file of a zip archive to be made.
struct ZipPart {
    QByteArray name;
    QByteArray content;
};

/// A zip archive of these parts, packed.
[[nodiscard]] QByteArray zipOf(const QList<ZipPart>& parts);

/// An archive whose directory lists the one part so many times: each a few bytes, unpacked huge.
[[nodiscard]] QByteArray zipThatRepeats(const ZipPart& part, int times);

} // namespace xiange::test
