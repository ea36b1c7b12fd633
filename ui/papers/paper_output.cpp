#include "ui/papers/paper_output.h"

#include "ui/common/pdf_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <limits>

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

QList<WrittenText> textsOf(const PaperLayouts& papers) {
    QList<WrittenText> texts;
    for (const PaperFont use :
         {PaperFont::Body, PaperFont::Heading, PaperFont::Kai, PaperFont::Title}) {
        QString characters;
        for (const auto& paper : papers) {
            characters += paper->charactersIn(use);
        }
        if (!papers.empty()) {
            texts.append({papers.front()->fonts().font(use, 160), characters});
        }
    }
    return texts;
}

QPageLayout pageLayoutOf(const PaperLayout& paper) {
    const bool wide = paper.pageSize().width() > paper.pageSize().height();
    return {QPageSize(QPageSize::A4), wide ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF()};
}

} // namespace

QByteArray pdfOf(const PaperLayouts& papers, const QString& title) {
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Xiange"));
    QPainter painter;
    for (const auto& paper : papers) {
        writer.setPageLayout(pageLayoutOf(*paper));
        for (int page = 0; page < paper->pageCount(); ++page) {
            if (painter.isActive()) {
                writer.newPage();
            } else {
                painter.begin(&writer);
            }
            paper->paint(painter, page);
        }
    }
    painter.end();
    nameGlyphsAsWritten(pdf, textsOf(papers));
    return pdf;
}

Result<void> writeFile(const QByteArray& bytes, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return notWritten(path, file.errorString());
    }
    return {};
}

Result<void> writePdf(const PaperLayout& layout, const QString& title, const QString& path) {
    return writeFile(pdfOf({std::make_shared<PaperLayout>(layout)}, title), path);
}

QImage pageImage(const PaperLayout& layout, int page, double dotsPerInch) {
    const double scale = dotsPerInch / unitsPerInch;
    QImage image((layout.pageSize() * scale).toSize(), QImage::Format_RGB32);
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

Result<void> print(const PaperLayouts& papers, const QString& title, QPrinter& printer) {
    if (printer.outputFormat() == QPrinter::PdfFormat) {
        return writeFile(pdfOf(papers, title), printer.outputFileName());
    }
    printer.setFullPage(true);
    const int first = std::max(1, printer.fromPage());
    const int last = printer.toPage() > 0 ? printer.toPage() : std::numeric_limits<int>::max();
    const double scale = static_cast<double>(printer.resolution()) / unitsPerInch;
    const bool bothSides =
        printer.duplex() != QPrinter::DuplexNone && printer.duplex() != QPrinter::DuplexAuto;
    QPainter painter;
    int number = 0;
    for (const auto& paper : papers) {
        printer.setPageLayout(pageLayoutOf(*paper));
        for (int page = 0; page < paper->pageCount(); ++page) {
            if (++number < first || number > last) {
                continue;
            }
            if (painter.isActive()) {
                printer.newPage();
            } else if (!painter.begin(&printer)) {
                return fail(
                    ErrorKind::Unreadable,
                    QCoreApplication::translate(
                        "PaperOutput", "The printer did not answer. Is it on and has it paper?"));
            }
            painter.resetTransform();
            painter.scale(scale, scale);
            paper->paint(painter, page);
        }
        // The next paper begins on a sheet of its own.
        if (bothSides && painter.isActive() && paper->pageCount() % 2 == 1 &&
            paper != papers.back()) {
            printer.newPage();
        }
    }
    return {};
}

} // namespace xiange::ui
