#include "ui/attendance/register_print.h"

#include "ui/attendance/register_sheet_painter.h"
#include "ui/common/pdf_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

namespace xiange::ui {

using namespace register_paper;

namespace {

struct RegisterPrinting {
    Q_DECLARE_TR_FUNCTIONS(xiange::ui::RegisterPrinting)
};

constexpr int unitsPerInch = 720;
constexpr double lowestRow = 4.6 * millimetre;
constexpr double highestRow = 7 * millimetre;
constexpr qsizetype totalRows = 2;

void preparePage(QPagedPaintDevice& device) {
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(QMarginsF());
}

/// Every character of the paper, to name its glyphs by.
QList<WrittenText> textsOf(const MonthRegister& month, const QStringList& notes) {
    QImage nothing(1, 1, QImage::Format_Mono);
    QPainter painter(&nothing);
    SheetPainter sheet(painter, month);
    sheet.title(0, 1, 1);
    sheet.head(0);
    for (const RegisterChild& child : month.children) {
        sheet.child(0, lowestRow, child, 0);
    }
    sheet.totals(0, lowestRow);
    sheet.legend(0);
    sheet.notes(0, notes);
    sheet.signature(0);
    return {{formFont(8, false), sheet.plainText()}, {formFont(8, true), sheet.boldText()}};
}

} // namespace

QList<RegisterPage> registerPages(qsizetype rows, qsizetype perPage, qsizetype onLastPage) {
    qsizetype pages = 1;
    while ((pages - 1) * perPage + onLastPage < rows) {
        ++pages;
    }
    const auto parts = [](qsizetype whole, qsizetype size) { return (whole + size - 1) / size; };
    const qsizetype each =
        pages == 1 ? rows : std::max(parts(rows, pages), parts(rows - onLastPage, pages - 1));
    QList<RegisterPage> made;
    for (qsizetype first = 0, page = 0; page < pages; ++page) {
        const qsizetype count = page + 1 == pages ? rows - first : each;
        made.append({first, count});
        first += count;
    }
    return made;
}

RegisterPrint::RegisterPrint(const MonthRegister& month)
    : m_month(month), m_notes(registerNotes(month)) {
    const double room = bottom - top - titleHeight - headHeight - legendHeight;
    double lastRoom = room - signatureHeight;
    for (const QString& note : std::as_const(m_notes)) {
        lastRoom -= noteHeightOf(note);
    }
    m_pages = registerPages(
        month.children.size(), static_cast<qsizetype>(room / lowestRow),
        std::max<qsizetype>(1, static_cast<qsizetype>(lastRoom / lowestRow) - totalRows));
    m_rowHeight = highestRow;
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        const bool last = page + 1 == m_pages.size();
        const auto rows = static_cast<double>(m_pages[page].count + (last ? totalRows : 0));
        m_rowHeight = std::min(m_rowHeight, (last ? lastRoom : room) / std::max(1.0, rows));
    }
}

QSizeF RegisterPrint::pageSize() {
    return {pageWidth, pageHeight};
}

void RegisterPrint::paint(QPainter& painter, int page) const {
    painter.save();
    SheetPainter sheet(painter, m_month);
    const double from = sheet.title(top, page + 1, pageCount());
    double y = sheet.head(from);
    const RegisterPage& part = m_pages[page];
    for (qsizetype i = 0; i < part.count; ++i) {
        y = sheet.child(y, m_rowHeight, m_month.children[part.first + i], part.first + i + 1);
    }
    const bool last = page + 1 == pageCount();
    if (last) {
        y = sheet.totals(y, m_rowHeight);
    }
    sheet.grid(from, y);
    y = sheet.legend(y);
    if (last) {
        y = sheet.notes(y, m_notes);
        sheet.signature(y);
    }
    painter.restore();
}

Result<void> writeRegisterPdf(const MonthRegister& month, const QString& path) {
    const auto notWritten = [&path](const QString& why) {
        return fail(ErrorKind::Unreadable,
                    RegisterPrinting::tr("The register could not be written to %1. Is the folder "
                                         "there, and writable?")
                        .arg(path),
                    why);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return notWritten(file.errorString());
    }
    const RegisterPrint print(month);
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        preparePage(writer);
        writer.setResolution(unitsPerInch);
        writer.setTitle(registerTitle(month));
        writer.setCreator(QStringLiteral("Xiange"));
        QPainter painter(&writer);
        for (int page = 0; page < print.pageCount(); ++page) {
            if (page > 0) {
                writer.newPage();
            }
            print.paint(painter, page);
        }
    }
    nameGlyphsAsWritten(pdf, textsOf(month, registerNotes(month)));
    file.write(pdf);
    if (!file.commit()) {
        return notWritten(file.errorString());
    }
    return {};
}

Result<void> printRegister(const MonthRegister& month, QPrinter& printer) {
    printer.setFullPage(true);
    preparePage(printer);
    const RegisterPrint print(month);
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(ErrorKind::Unreadable,
                    RegisterPrinting::tr("The printer did not answer. Is it on and has it paper?"));
    }
    const double scale = static_cast<double>(printer.resolution()) / unitsPerInch;
    painter.scale(scale, scale);
    const int first = std::max(1, printer.fromPage());
    const int last =
        printer.toPage() > 0 ? std::min(printer.toPage(), print.pageCount()) : print.pageCount();
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            printer.newPage();
        }
        print.paint(painter, page - 1);
    }
    return {};
}

QFont registerFont() {
    return formFont(8, false);
}

QImage registerImage(const RegisterPrint& print, int page, double dotsPerInch) {
    const double scale = dotsPerInch / unitsPerInch;
    QImage image((RegisterPrint::pageSize() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    print.paint(painter, page);
    return image;
}

} // namespace xiange::ui
