#include "ui/papers/paper_output.h"

#include "ui/common/pdf_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

namespace xiange::ui {

namespace {

constexpr int unitsPerInch = 720;

tl::unexpected<Error> notWritten(const QString& path, const QString& why) {
    return fail(ErrorKind::Unreadable,
                QCoreApplication::translate(
                    "PaperOutput",
                    "The paper could not be written to %1. Is the folder there, and writable?")
                    .arg(path),
                why);
}

QList<WrittenText> textsOf(const PaperLayout& layout) {
    QList<WrittenText> texts;
    for (const PaperFont use :
         {PaperFont::Body, PaperFont::Heading, PaperFont::Kai, PaperFont::Title}) {
        texts.append({layout.fonts().font(use, 160), layout.charactersIn(use)});
    }
    return texts;
}

} // namespace

Result<void> writePdf(const PaperLayout& layout, const QString& title, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(path, file.errorString());
    }
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(unitsPerInch);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Xiange"));
        QPainter painter(&writer);
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0) {
                writer.newPage();
            }
            layout.paint(painter, page);
        }
    }
    nameGlyphsAsWritten(pdf, textsOf(layout));
    file.write(pdf);
    if (!file.commit()) {
        return notWritten(path, file.errorString());
    }
    return {};
}

QImage pageImage(const PaperLayout& layout, int page, double dotsPerInch) {
    const double scale = dotsPerInch / unitsPerInch;
    QImage image((PaperLayout::pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    layout.paint(painter, page);
    return image;
}

Result<void> writePng(const PaperLayout& layout, const QString& path, double dotsPerInch) {
    const QFileInfo info(path);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QString name =
            layout.pageCount() == 1
                ? path
                : info.dir().filePath(
                      QStringLiteral("%1-%2.png").arg(info.completeBaseName()).arg(page + 1));
        if (!pageImage(layout, page, dotsPerInch).save(name, "PNG")) {
            return notWritten(name, {});
        }
    }
    return {};
}

Result<void> print(const PaperLayout& layout, QPrinter& printer) {
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(ErrorKind::Unreadable,
                    QCoreApplication::translate(
                        "PaperOutput", "The printer did not answer. Is it on and has it paper?"));
    }
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), layout.pageCount()) : layout.pageCount();
    const double scale = static_cast<double>(printer.resolution()) / unitsPerInch;
    painter.scale(scale, scale);
    for (int page = first; page < last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        layout.paint(painter, page);
    }
    return {};
}

} // namespace xiange::ui
