#include "ui/papers/paper_geometry.h"
#include "ui/papers/paper_output.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>

namespace xiange::ui {

namespace {

// QTextDocument counts in pixels of 96 to the inch; the writer turns them into points again.
constexpr double pixels = 96.0 / 72.0;

/// Writes block after block at the end of a document.
class OdtMaker {
public:
    OdtMaker(QTextDocument& document, const PaperFonts& fonts)
        : m_cursor(&document), m_fonts(fonts) {}

    void operator()(const Letterhead& head) {
        paragraph(head.organ, PaperFont::Title, 34, Qt::AlignHCenter, QColor(0xC0, 0, 0));
        paragraph(QStringLiteral("%1　　　　签发人：%2").arg(head.number, head.signer),
                  PaperFont::Body, 16, Qt::AlignHCenter);
    }
    void operator()(const Paragraph& text) {
        switch (text.style) {
        case ParagraphStyle::Title:
            return paragraph(text.text, PaperFont::Title, 22, Qt::AlignHCenter);
        case ParagraphStyle::Addressee:
            return paragraph(text.text, PaperFont::Body, 16, Qt::AlignJustify);
        case ParagraphStyle::Heading1:
            return paragraph(text.text, PaperFont::Heading, 16, Qt::AlignLeft, {}, 2);
        case ParagraphStyle::Heading2:
            return paragraph(text.text, PaperFont::Kai, 16, Qt::AlignLeft, {}, 2);
        case ParagraphStyle::Body:
        case ParagraphStyle::AnnexNote:
            return paragraph(text.text, PaperFont::Body, 16, Qt::AlignJustify, {}, 2);
        case ParagraphStyle::Right:
            return paragraph(text.text, PaperFont::Body, 12, Qt::AlignRight);
        case ParagraphStyle::Note:
            return paragraph(text.text, PaperFont::Body, 10.5, Qt::AlignJustify);
        }
    }
    void operator()(const Table& table);
    void operator()(const Signature& signature) {
        const QString gap(4, QChar(0x3000));
        paragraph(signature.organ + gap, PaperFont::Body, 16, Qt::AlignRight);
        paragraph(signature.date + gap, PaperFont::Body, 16, Qt::AlignRight);
    }
    void operator()(const AnnexMark& annex) {
        m_pageBreak = true;
        paragraph(annex.mark, PaperFont::Heading, 16, Qt::AlignLeft);
    }

private:
    void paragraph(const QString& text, PaperFont font, double points, Qt::Alignment alignment,
                   const QColor& colour = {}, double indent = 0);
    QTextCharFormat format(PaperFont font, double points, const QColor& colour = {}) const;

    QTextCursor m_cursor;
    const PaperFonts& m_fonts;
    bool m_first = true;
    bool m_pageBreak = false;
};

QTextCharFormat OdtMaker::format(PaperFont font, double points, const QColor& colour) const {
    QTextCharFormat format;
    format.setFontFamilies({m_fonts.family(font)});
    format.setFontPointSize(points);
    format.setFontWeight(font == PaperFont::Title && !m_fonts.isStandard(font) ? QFont::Bold
                                                                               : QFont::Normal);
    if (colour.isValid()) {
        format.setForeground(colour);
    }
    return format;
}

void OdtMaker::paragraph(const QString& text, PaperFont font, double points,
                         Qt::Alignment alignment, const QColor& colour, double indent) {
    QTextBlockFormat block;
    block.setAlignment(alignment);
    block.setTextIndent(indent * points * pixels);
    block.setLineHeight(points < 14 ? 130 : 150, QTextBlockFormat::ProportionalHeight);
    if (m_pageBreak) {
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_pageBreak = false;
    }
    if (m_first) {
        m_cursor.setBlockFormat(block);
        m_first = false;
    } else {
        m_cursor.insertBlock(block, format(font, points, colour));
    }
    m_cursor.insertText(text, format(font, points, colour));
}

void OdtMaker::operator()(const Table& table) {
    const auto rows = static_cast<int>(table.head.size() + table.rows.size());
    const auto columns = static_cast<int>(table.widths.size());
    if (rows == 0) {
        return;
    }
    QTextTableFormat look;
    look.setBorder(0.7);
    look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    look.setBorderCollapse(true);
    look.setCellPadding(3);
    look.setCellSpacing(0);
    look.setHeaderRowCount(static_cast<int>(table.head.size()));
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    double shares = 0;
    for (const double width : table.widths) {
        shares += width;
    }
    QList<QTextLength> lengths;
    for (const double width : table.widths) {
        lengths.append(QTextLength(QTextLength::PercentageLength, width / shares * 100));
    }
    look.setColumnWidthConstraints(lengths);
    QTextTable* made = m_cursor.insertTable(rows, columns, look);
    int at = 0;
    const auto fill = [&](const TableRow& row) {
        int column = 0;
        for (const TableCell& cell : row.cells) {
            if (cell.span > 1) {
                made->mergeCells(at, column, 1, cell.span);
            }
            QTextCursor inside = made->cellAt(at, column).firstCursorPosition();
            QTextBlockFormat block;
            block.setAlignment(cell.centred ? Qt::AlignHCenter : Qt::AlignLeft);
            inside.setBlockFormat(block);
            inside.insertText(cell.text,
                              format(cell.label ? PaperFont::Heading : PaperFont::Body, 12));
            for (int line = static_cast<int>(cell.text.count(u'\n')) + 1; line < row.minimumLines;
                 ++line) {
                inside.insertText(QStringLiteral("\n"), format(PaperFont::Body, 12));
            }
            column += cell.span;
        }
        ++at;
    };
    for (const TableRow& row : table.head) {
        fill(row);
    }
    for (const TableRow& row : table.rows) {
        fill(row);
    }
    m_cursor.movePosition(QTextCursor::End);
}

} // namespace

Result<void> writeOdt(const PaperText& paper, const PaperFonts& fonts, const QString& path) {
    QTextDocument document;
    document.setMetaInformation(QTextDocument::DocumentTitle, paper.title);
    OdtMaker maker(document, fonts);
    for (const Block& block : paper.blocks) {
        std::visit(maker, block);
    }
    // The writer closes what it writes to, which a QSaveFile does not survive.
    QByteArray odt;
    QBuffer buffer(&odt);
    QSaveFile file(path);
    if (!QTextDocumentWriter(&buffer, "odf").write(&document) || !file.open(QIODevice::WriteOnly) ||
        file.write(odt) != odt.size() || !file.commit()) {
        return fail(ErrorKind::Unreadable,
                    QCoreApplication::translate(
                        "PaperOutput",
                        "The paper could not be written to %1. Is the folder there, and writable?")
                        .arg(path),
                    file.errorString());
    }
    return {};
}

} // namespace xiange::ui
