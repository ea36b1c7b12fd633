#include "core/papers/paper_number.h"

namespace xiange {

QString paperNumber(const QString& prefix, int year, int sequence) {
    // GB/T 9704-2012 7.2.5: the year in full, in 〔〕; the number without 第 and leading zeros.
    // A school that has not settled its own 代字 yet: what the paper is about.
    const QString mark = prefix.isEmpty() ? QStringLiteral("劝返") : prefix;
    return QStringLiteral("%1〔%2〕%3号").arg(mark).arg(year).arg(sequence);
}

} // namespace xiange
