#pragma once

#include <QByteArray>
#include <QList>

namespace xiange::ui {

struct ZipMember {
    QByteArray name;
    QByteArray bytes;
};

/// A zip archive that holds the files as they are, in order, without packing them: what an .odt
/// is made of.
QByteArray zipOf(const QList<ZipMember>& members);

} // namespace xiange::ui
