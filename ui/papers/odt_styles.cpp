#include "ui/papers/odt_styles.h"

#include "ui/papers/paper_geometry.h"

#include <QXmlStreamWriter>

namespace xiange::ui {

using namespace paper;

namespace {

using Attributes = QList<std::pair<const char*, QString>>;

QString millimetres(double length) {
    return QString::number(length / millimetre, 'f', 2) + QStringLiteral("mm");
}

QString points(double length) {
    return QString::number(length / point, 'f', 2) + QStringLiteral("pt");
}

void element(QXmlStreamWriter& xml, const char* name, const Attributes& attributes) {
    xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes) {
        xml.writeAttribute(QLatin1String(key), value);
    }
}

void emptyElement(QXmlStreamWriter& xml, const char* name, const Attributes& attributes) {
    element(xml, name, attributes);
    xml.writeEndElement();
}

QString word(const char* text) {
    return QString::fromLatin1(text);
}

struct OdtStyle {
    const char* name;
    PaperFont font;
    double size;
    const char* align = "start";
    double linePitch = line;
    double indent = 0;
    bool keepWithNext = false;
    Attributes more;
};

void writeStyle(QXmlStreamWriter& xml, const PaperFonts& fonts, const OdtStyle& style) {
    element(xml, "style:style",
            {{"style:name", word(style.name)}, {"style:family", word("paragraph")}});
    Attributes paragraph{{"fo:text-align", word(style.align)},
                         {"fo:line-height", points(style.linePitch)},
                         {"fo:text-indent", points(style.indent)},
                         {"fo:margin-top", word("0mm")},
                         {"fo:margin-bottom", word("0mm")},
                         {"fo:orphans", word("2")},
                         {"fo:widows", word("2")},
                         {"style:snap-to-layout-grid", word("false")},
                         {"style:text-autospace", word("none")},
                         {"style:punctuation-wrap", word("hanging")}};
    if (style.keepWithNext) {
        paragraph.append({"fo:keep-with-next", word("always")});
    }
    for (const auto& own : style.more) {
        paragraph.removeIf(
            [&own](const auto& usual) { return qstrcmp(usual.first, own.first) == 0; });
        paragraph.append(own);
    }
    emptyElement(xml, "style:paragraph-properties", paragraph);
    const QString family = fonts.family(style.font);
    const QString size = points(style.size);
    const bool bold = style.font == PaperFont::Title && !fonts.isStandard(style.font);
    const QString weight = word(bold ? "bold" : "normal");
    Attributes text{{"style:font-name", family},
                    {"style:font-name-asian", family},
                    {"fo:font-size", size},
                    {"style:font-size-asian", size},
                    {"fo:font-weight", weight},
                    {"style:font-weight-asian", weight},
                    {"fo:language", word("zh")},
                    {"fo:country", word("CN")},
                    {"style:language-asian", word("zh")},
                    {"style:country-asian", word("CN")}};
    if (qstrcmp(style.name, "Organ") == 0) {
        text.append({"fo:color", word("#c00000")});
        text.append({"fo:letter-spacing", points(style.size / 4)});
    } else if (qstrcmp(style.name, "Draft") == 0) {
        text.append({"fo:color", word("#808080")});
    }
    emptyElement(xml, "style:text-properties", text);
    xml.writeEndElement();
}

QList<OdtStyle> stylesOfPapers() {
    constexpr double two = 2 * character;
    constexpr double cell = 17 * point;
    const Attributes rule{{"fo:border-bottom", word("1.2pt solid #c00000")},
                          {"fo:padding-bottom", word("2mm")},
                          {"fo:margin-bottom", word("6mm")}};
    const Attributes annex{{"fo:break-before", word("page")}};
    const Attributes aside{{"fo:margin-right", points(4 * character)}};
    const Attributes tear{{"fo:border-top", word("0.75pt dashed #000000")},
                          {"fo:margin-top", word("8mm")}};
    return {
        {"Draft", PaperFont::Heading, 10.5 * point, "end", 16 * point, 0, true, {}},
        {"Organ", PaperFont::Title, 34 * point, "center", 48 * point, 0, true, {}},
        {"Number", PaperFont::Body, bodySize, "justify", line, 0, true, rule},
        {"NumberAlone", PaperFont::Body, bodySize, "center", line, 0, true, rule},
        {"Title",
         PaperFont::Title,
         titleSize,
         "center",
         34 * point,
         0,
         true,
         {{"fo:margin-bottom", word("4mm")}}},
        {"Addressee", PaperFont::Body, bodySize, "justify", line, 0, true, {}},
        {"Heading1", PaperFont::Heading, bodySize, "start", line, two, true, {}},
        {"Heading2", PaperFont::Kai, bodySize, "start", line, two, true, {}},
        {"Body", PaperFont::Body, bodySize, "justify", line, two, false, {}},
        {"AnnexNote", PaperFont::Body, bodySize, "start", line, two, true, {}},
        {"Right", PaperFont::Body, cellSize, "end", 20 * point, 0, true, {}},
        {"Note", PaperFont::Body, noteSize, "justify", 17 * point, 0, false, {}},
        {"Organ2", PaperFont::Body, bodySize, "end", line, 0, true,
         aside + Attributes{{"fo:margin-top", points(line)}}},
        {"Date", PaperFont::Body, bodySize, "end", line, 0, false, aside},
        {"Annex", PaperFont::Heading, bodySize, "start", line, 0, true, annex},
        {"Tear", PaperFont::Body, noteSize, "center", 20 * point, 0, true, tear},
        {"Cell", PaperFont::Body, cellSize, "start", cell, 0, false, {}},
        {"CellCentred", PaperFont::Body, cellSize, "center", cell, 0, false, {}},
        {"CellLabel", PaperFont::Heading, cellSize, "center", cell, 0, false, {}},
        {"PageOdd",
         PaperFont::Body,
         numberSize,
         "end",
         20 * point,
         0,
         false,
         {{"fo:margin-right", points(numberSize)}}},
        {"PageEven",
         PaperFont::Body,
         numberSize,
         "start",
         20 * point,
         0,
         false,
         {{"fo:margin-left", points(numberSize)}}},
    };
}

void writePage(QXmlStreamWriter& xml, const Sheet& sheet, bool landscape) {
    const double right = sheet.pageWidth - sheet.left - sheet.textWidth;
    const double below = sheet.pageHeight - sheet.top - sheet.textHeight;
    constexpr double footer = 14 * millimetre;
    element(xml, "style:page-layout", {{"style:name", word("A4")}});
    emptyElement(xml, "style:page-layout-properties",
                 {{"fo:page-width", millimetres(sheet.pageWidth)},
                  {"fo:page-height", millimetres(sheet.pageHeight)},
                  {"style:print-orientation", word(landscape ? "landscape" : "portrait")},
                  {"fo:margin-top", millimetres(sheet.top)},
                  {"fo:margin-bottom", millimetres(below - footer)},
                  {"fo:margin-left", millimetres(sheet.left)},
                  {"fo:margin-right", millimetres(right)}});
    xml.writeStartElement(word("style:footer-style"));
    emptyElement(xml, "style:header-footer-properties",
                 {{"svg:height", millimetres(footer)}, {"fo:margin-top", word("4mm")}});
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePageNumber(QXmlStreamWriter& xml, const char* place, const char* style) {
    xml.writeStartElement(word(place));
    element(xml, "text:p", {{"text:style-name", word(style)}});
    xml.writeCharacters(QStringLiteral("— "));
    element(xml, "text:page-number", {{"text:select-page", word("current")}});
    xml.writeCharacters(word("1"));
    xml.writeEndElement();
    xml.writeCharacters(QStringLiteral(" —"));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

void startOdt(QXmlStreamWriter& xml, const QString& root) {
    static const char* const vocabularies[][2] = {
        {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
        {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
        {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
        {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
        {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
        {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
        {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
        {"dc", "http://purl.org/dc/elements/1.1/"},
    };
    xml.writeStartDocument();
    xml.writeStartElement(root);
    for (const auto& vocabulary : vocabularies) {
        xml.writeAttribute(word("xmlns:") + word(vocabulary[0]), word(vocabulary[1]));
    }
    xml.writeAttribute(word("office:version"), word("1.2"));
}

void writeFontFaces(QXmlStreamWriter& xml, const PaperFonts& fonts) {
    xml.writeStartElement(word("office:font-face-decls"));
    QStringList written;
    for (const PaperFont use :
         {PaperFont::Body, PaperFont::Heading, PaperFont::Kai, PaperFont::Title}) {
        const QString family = fonts.family(use);
        if (!written.contains(family)) {
            written.append(family);
            emptyElement(xml, "style:font-face",
                         {{"style:name", family}, {"svg:font-family", u'\'' + family + u'\''}});
        }
    }
    xml.writeEndElement();
}

QByteArray odtStyles(const PaperFonts& fonts, bool landscape) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startOdt(xml, word("office:document-styles"));
    writeFontFaces(xml, fonts);
    xml.writeStartElement(word("office:styles"));
    const QList<OdtStyle> styles = stylesOfPapers();
    for (const OdtStyle& style : styles) {
        writeStyle(xml, fonts, style);
    }
    xml.writeEndElement();
    xml.writeStartElement(word("office:automatic-styles"));
    writePage(xml, landscape ? paper::landscape : portrait, landscape);
    xml.writeEndElement();
    xml.writeStartElement(word("office:master-styles"));
    element(xml, "style:master-page",
            {{"style:name", word("Standard")}, {"style:page-layout-name", word("A4")}});
    writePageNumber(xml, "style:footer", "PageOdd");
    writePageNumber(xml, "style:footer-left", "PageEven");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace xiange::ui
