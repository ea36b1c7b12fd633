#pragma once

#include "core/base/error.h"
#include "ui/papers/paper_layout.h"

#include <QImage>

#include <memory>

class QPagedPaintDevice;
class QPrinter;

namespace xiange::ui {

using PaperLayouts = std::vector<std::shared_ptr<const PaperLayout>>;

/// The papers one after the other as a PDF whose text can be searched and copied.
QByteArray pdfOf(const PaperLayouts& papers, const QString& title);
Result<void> writePdf(const PaperLayout& layout, const QString& title, const QString& path);
/// Writes bytes that are a file already, whole or not at all.
Result<void> writeFile(const QByteArray& bytes, const QString& path);

/// Writes the paper as an .odt that can be edited. It carries the same words, fonts, sizes and
/// tables; line and page ends are the word processor's own.
Result<void> writeOdt(const PaperText& paper, const PaperFonts& fonts, bool draft,
                      const QString& path);

/// Writes one picture a page: paper.png, or paper-1.png, paper-2.png of more than one.
Result<void> writePng(const PaperLayout& layout, const QString& path, double dotsPerInch);

/// Sends the pages that the printer's settings ask for, counted through all papers. A printer that
/// is a PDF file gets the very bytes of pdfOf.
Result<void> print(const PaperLayouts& papers, const QString& title, QPrinter& printer);

QImage pageImage(const PaperLayout& layout, int page, double dotsPerInch);

} // namespace xiange::ui
