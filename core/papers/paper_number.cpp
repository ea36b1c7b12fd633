#include "core/papers/paper_number.h"

namespace xiange {

QString paperNumber(const QString& prefix, int year, int sequence) {
    // GB/T 9704-2012 7.2.5: the year in full, in 〔〕; the number without 第 and leading zeros.
    return QStringLiteral("%1〔%2〕%3号").arg(prefix).arg(year).arg(sequence);
}

} // namespace xiange
