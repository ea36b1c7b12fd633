#include "core/students/evidence_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace xiange {

Result<void> checkEvidence(const QList<EvidenceFile>& files) {
    for (const EvidenceFile& file : files) {
        if (file.bytes.isEmpty() || file.bytes.size() > largestEvidence) {
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("xiange::EvidenceFile",
                                                    "%1 can't be attached: a file may have up to "
                                                    "10 MB and must not be empty.")
                            .arg(file.fileName),
                        {}, QStringLiteral("evidence"));
        }
    }
    return {};
}

Result<EvidenceFile> readEvidence(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestEvidence || file.size() == 0) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("xiange::EvidenceFile",
                                                "%1 can't be attached: it can't be read, is empty, "
                                                "or is larger than 10 MB.")
                        .arg(QFileInfo(path).fileName()),
                    file.errorString(), QStringLiteral("evidence"));
    }
    return EvidenceFile{QFileInfo(path).fileName(), file.readAll()};
}

} // namespace xiange
