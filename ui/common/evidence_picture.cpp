#include "ui/common/evidence_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#ifdef XIANGE_WITH_PDF
#include <QPdfDocument>
#endif

namespace xiange::ui {

namespace {

bool isPdf(const QString& fileName) {
    return fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

QImage firstPage(const QByteArray& bytes, QSize within) {
#ifdef XIANGE_WITH_PDF
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.pageCount() == 0) {
        return {};
    }
    const QSize size = document.pagePointSize(0).toSize().scaled(within, Qt::KeepAspectRatio);
    // A page is transparent where nothing stands on it.
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter(&page).drawImage(0, 0, document.render(0, size));
    return page;
#else
    Q_UNUSED(bytes)
    Q_UNUSED(within)
    return {};
#endif
}

} // namespace

bool canShow(const QString& fileName) {
#ifdef XIANGE_WITH_PDF
    if (isPdf(fileName)) {
        return true;
    }
#endif
    for (const char* ending : {".jpg", ".jpeg", ".png", ".bmp", ".gif", ".webp"}) {
        if (fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

QImage pictureOf(const EvidenceFile& file, QSize within) {
    if (!canShow(file.fileName)) {
        return {};
    }
    if (isPdf(file.fileName)) {
        return firstPage(file.bytes, within);
    }
    QBuffer buffer;
    buffer.setData(file.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > within.width() || size.height() > within.height())) {
        reader.setScaledSize(size.scaled(within, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace xiange::ui
