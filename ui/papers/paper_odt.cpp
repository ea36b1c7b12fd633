#include "ui/papers/odt_styles.h"
#include "ui/papers/paper_geometry.h"
#include "ui/papers/paper_output.h"
#include "ui/papers/zip_file.h"

#include <QXmlStreamWriter>

#include <numeric>

namespace xiange::ui {

namespace {

constexpr int mostLines = 12;

QString word(const char* text) {
    return QString::fromLatin1(text);
}

/// Writes block after block into content.xml.
class OdtBody {
public:
    explicit OdtBody(QXmlStreamWriter& xml) : m_xml(xml) {}

    void operator()(const Letterhead& head) {
        paragraph(head.organ, "Organ");
        if (head.signer.isEmpty()) {
            return paragraph(head.number, "NumberAlone");
        }
        m_xml.writeStartElement(word("text:p"));
        m_xml.writeAttribute(word("text:style-name"), word("NumberTab"));
        m_xml.writeCharacters(head.number);
        m_xml.writeEmptyElement(word("text:tab"));
        m_xml.writeCharacters(QStringLiteral("签发人：") + head.signer);
        m_xml.writeEndElement();
    }
    void operator()(const Paragraph& text) { paragraph(text.text, styleOf(text.style)); }
    void operator()(const Table& table);
    void operator()(const Signature& signature) {
        paragraph(signature.organ, "Organ2");
        paragraph(signature.date, "Date");
    }
    void operator()(const AnnexMark& annex) { paragraph(annex.mark, "Annex"); }
    void operator()(const TearLine& tear) { paragraph(tear.text, "Tear"); }

    void paragraph(const QString& text, const char* style);

private:
    static const char* styleOf(ParagraphStyle style);
    void row(const TableRow& row);

    QXmlStreamWriter& m_xml;
    int m_tables = 0;
};

const char* OdtBody::styleOf(ParagraphStyle style) {
    switch (style) {
    case ParagraphStyle::Title:
        return "Title";
    case ParagraphStyle::Addressee:
        return "Addressee";
    case ParagraphStyle::Heading1:
        return "Heading1";
    case ParagraphStyle::Heading2:
        return "Heading2";
    case ParagraphStyle::Body:
        return "Body";
    case ParagraphStyle::AnnexNote:
        return "AnnexNote";
    case ParagraphStyle::Right:
        return "Right";
    case ParagraphStyle::Note:
        return "Note";
    }
    return "Body";
}

void OdtBody::paragraph(const QString& text, const char* style) {
    m_xml.writeStartElement(word("text:p"));
    m_xml.writeAttribute(word("text:style-name"), word(style));
    const QStringList lines = QString(text).remove(titleBreak).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            m_xml.writeEmptyElement(word("text:line-break"));
        }
        m_xml.writeCharacters(lines[i]);
    }
    m_xml.writeEndElement();
}

void OdtBody::row(const TableRow& row) {
    m_xml.writeStartElement(word("table:table-row"));
    m_xml.writeAttribute(word("table:style-name"),
                         QStringLiteral("Row%1").arg(std::min(row.minimumLines, mostLines)));
    for (const TableCell& cell : row.cells) {
        m_xml.writeStartElement(word("table:table-cell"));
        m_xml.writeAttribute(word("table:style-name"), word("Box"));
        m_xml.writeAttribute(word("office:value-type"), word("string"));
        if (cell.span > 1) {
            m_xml.writeAttribute(word("table:number-columns-spanned"), QString::number(cell.span));
        }
        paragraph(cell.text, cell.label ? "CellLabel" : cell.centred ? "CellCentred" : "Cell");
        m_xml.writeEndElement();
        for (int i = 1; i < cell.span; ++i) {
            m_xml.writeEmptyElement(word("table:covered-table-cell"));
        }
    }
    m_xml.writeEndElement();
}

void OdtBody::operator()(const Table& table) {
    ++m_tables;
    m_xml.writeStartElement(word("table:table"));
    m_xml.writeAttribute(word("table:name"), QStringLiteral("T%1").arg(m_tables));
    m_xml.writeAttribute(word("table:style-name"), word("Grid"));
    for (size_t i = 0; i < table.widths.size(); ++i) {
        m_xml.writeEmptyElement(word("table:table-column"));
        m_xml.writeAttribute(word("table:style-name"),
                             QStringLiteral("T%1C%2").arg(m_tables).arg(i));
    }
    if (!table.head.empty()) {
        m_xml.writeStartElement(word("table:table-header-rows"));
        for (const TableRow& one : table.head) {
            row(one);
        }
        m_xml.writeEndElement();
    }
    for (const TableRow& one : table.rows) {
        row(one);
    }
    m_xml.writeEndElement();
}

void attribute(QXmlStreamWriter& xml, const char* name, const QString& value) {
    xml.writeAttribute(word(name), value);
}

void startStyle(QXmlStreamWriter& xml, const QString& name, const char* family,
                const char* properties) {
    xml.writeStartElement(word("style:style"));
    attribute(xml, "style:name", name);
    attribute(xml, "style:family", word(family));
    xml.writeStartElement(word(properties));
}

void endStyle(QXmlStreamWriter& xml) {
    xml.writeEndElement();
    xml.writeEndElement();
}

QString inMillimetres(double length) {
    return QString::number(length / paper::millimetre, 'f', 2) + word("mm");
}

void writeColumns(QXmlStreamWriter& xml, const PaperText& paper, double textWidth) {
    int number = 0;
    for (const Block& block : paper.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) {
            continue;
        }
        ++number;
        const double shares = std::accumulate(table->widths.begin(), table->widths.end(), 0.0);
        for (size_t i = 0; i < table->widths.size(); ++i) {
            startStyle(xml, QStringLiteral("T%1C%2").arg(number).arg(i), "table-column",
                       "style:table-column-properties");
            attribute(xml, "style:column-width",
                      inMillimetres(table->widths[i] / shares * textWidth));
            endStyle(xml);
        }
    }
}

void writeTableStyles(QXmlStreamWriter& xml, double textWidth) {
    startStyle(xml, word("Grid"), "table", "style:table-properties");
    attribute(xml, "style:width", inMillimetres(textWidth));
    attribute(xml, "table:align", word("margins"));
    attribute(xml, "table:border-model", word("collapsing"));
    endStyle(xml);
    startStyle(xml, word("Box"), "table-cell", "style:table-cell-properties");
    attribute(xml, "fo:border", word("0.5pt solid #000000"));
    attribute(xml, "fo:padding", word("1.2mm"));
    attribute(xml, "style:vertical-align", word("middle"));
    endStyle(xml);
    for (int lines = 1; lines <= mostLines; ++lines) {
        startStyle(xml, QStringLiteral("Row%1").arg(lines), "table-row",
                   "style:table-row-properties");
        attribute(xml, "style:min-row-height", QStringLiteral("%1pt").arg(lines * 17 + 8));
        attribute(xml, "fo:keep-together", word("auto"));
        endStyle(xml);
    }
    xml.writeStartElement(word("style:style"));
    attribute(xml, "style:name", word("NumberTab"));
    attribute(xml, "style:family", word("paragraph"));
    attribute(xml, "style:parent-style-name", word("Number"));
    xml.writeStartElement(word("style:paragraph-properties"));
    xml.writeStartElement(word("style:tab-stops"));
    xml.writeEmptyElement(word("style:tab-stop"));
    attribute(xml, "style:position", inMillimetres(textWidth - paper::character));
    attribute(xml, "style:type", word("right"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray odtContent(const PaperText& paper, const PaperFonts& fonts, bool draft) {
    const double textWidth = (paper.landscape ? paper::landscape : paper::portrait).textWidth;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdt(xml, word("office:document-content"));
    writeFontFaces(xml, fonts);
    xml.writeStartElement(word("office:automatic-styles"));
    writeTableStyles(xml, textWidth);
    writeColumns(xml, paper, textWidth);
    xml.writeEndElement();
    xml.writeStartElement(word("office:body"));
    xml.writeStartElement(word("office:text"));
    OdtBody body(xml);
    if (draft) {
        body.paragraph(QStringLiteral("拟稿 · 未签发"), "Draft");
    }
    for (const Block& block : paper.blocks) {
        std::visit(body, block);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray odtMeta(const QString& title) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdt(xml, word("office:document-meta"));
    xml.writeStartElement(word("office:meta"));
    xml.writeTextElement(word("dc:title"), title);
    xml.writeTextElement(word("meta:generator"), word("Xiange"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

constexpr const char* mimeType = "application/vnd.oasis.opendocument.text";

QByteArray odtManifest() {
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
                       "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                       "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" "
                       "manifest:version=\"1.2\" manifest:media-type=\"";
    bytes += QByteArray(mimeType) + "\"/>";
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"}) {
        bytes += QByteArray("<manifest:file-entry manifest:full-path=\"") + part +
                 "\" manifest:media-type=\"text/xml\"/>";
    }
    return bytes + "</manifest:manifest>";
}

} // namespace

Result<void> writeOdt(const PaperText& paper, const PaperFonts& fonts, bool draft,
                      const QString& path) {
    // The kind of file must come first and unpacked.
    return writeFile(zipOf({{"mimetype", mimeType},
                            {"META-INF/manifest.xml", odtManifest()},
                            {"content.xml", odtContent(paper, fonts, draft)},
                            {"styles.xml", odtStyles(fonts, paper.landscape)},
                            {"meta.xml", odtMeta(paper.title)}}),
                     path);
}

} // namespace xiange::ui
