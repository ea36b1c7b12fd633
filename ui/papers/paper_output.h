#pragma once

#include "core/base/error.h"
#include "ui/papers/paper_layout.h"

#include <QImage>

class QPagedPaintDevice;
class QPrinter;

namespace xiange::ui {

/// Writes the paper as a PDF with text that can be searched and copied.
Result<void> writePdf(const PaperLayout& layout, const QString& title, const QString& path);

/// Writes the paper as an .odt that can be edited. It carries the same words; line and page ends
/// are the word processor's own.
Result<void> writeOdt(const PaperText& paper, const PaperFonts& fonts, const QString& path);

/// Writes one picture a page: paper.png, or paper-1.png, paper-2.png of more than one.
Result<void> writePng(const PaperLayout& layout, const QString& path, double dotsPerInch);

/// Sends the pages that the printer's settings ask for.
Result<void> print(const PaperLayout& layout, QPrinter& printer);

QImage pageImage(const PaperLayout& layout, int page, double dotsPerInch);

} // namespace xiange::ui
