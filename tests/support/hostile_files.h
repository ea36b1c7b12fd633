#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace xiange::test {

/// A file made to do harm, or damaged on its way.
struct HostileFile {
    QByteArray name; ///< what is wrong with it, with an ending that may lie
    QByteArray content;
};

/// A sound little .xlsx with this sheet and these shared strings (XML inside the root element).
[[nodiscard]] QByteArray xlsxWith(const QByteArray& sheetRows, const QByteArray& sharedStrings = {},
                                  const QByteArray& beforeSheet = {});

/// Files as nobody makes them by accident: bombs, endless columns, entities, passwords, macros.
[[nodiscard]] QList<HostileFile> craftedFiles(const QByteArray& soundXls);

/// One of the sound files, damaged in a way that the generator's seed decides.
[[nodiscard]] HostileFile damagedFile(const QList<HostileFile>& sound, QRandomGenerator& generator);

} // namespace xiange::test
