#include "ui/common/pdf_text.h"

#include <QHash>
#include <QRawFont>

namespace xiange::ui {

namespace {

using Names = QHash<QByteArray, QByteArray>;

QByteArray hexName(char16_t c) {
    return QByteArray::number(c, 16).rightJustified(4, '0').toUpper();
}

/// For every character of `text` whose glyph has a lower code point: that one, and the right one.
void addNames(Names& names, const QRawFont& font, const QString& text) {
    constexpr char16_t first = 0x20;
    constexpr char16_t firstSurrogate = 0xD800;
    QList<QChar> codes;
    for (char16_t c = first; c < firstSurrogate; ++c) {
        codes.append(QChar(c));
    }
    QList<quint32> glyphs(codes.size());
    auto count = static_cast<int>(glyphs.size());
    if (!font.glyphIndexesForChars(codes.constData(), static_cast<int>(codes.size()), glyphs.data(),
                                   &count)) {
        return;
    }
    QHash<quint32, char16_t> lowest;
    for (int i = 0; i < count; ++i) {
        if (glyphs[i] != 0 && !lowest.contains(glyphs[i])) {
            lowest.insert(glyphs[i], codes[i].unicode());
        }
    }
    for (const QChar c : text) {
        if (c.unicode() < first || c.unicode() >= firstSurrogate) {
            continue;
        }
        const char16_t named = lowest.value(glyphs[c.unicode() - first], c.unicode());
        if (named != c.unicode()) {
            names.insert(hexName(named), hexName(c.unicode()));
        }
    }
}

/// Exchanges the names in one line of a table: <first glyph> <last glyph> [<name> <name> …].
void exchange(QByteArray& pdf, qsizetype from, qsizetype to, const Names& names) {
    int token = 0;
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at < to; at = pdf.indexOf('<', at + 1)) {
        if (++token <= 2 || at + 5 >= pdf.size() || pdf[at + 5] != '>') {
            continue;
        }
        if (const auto name = names.constFind(pdf.mid(at + 1, 4)); name != names.cend()) {
            pdf.replace(at + 1, 4, *name);
        }
    }
}

} // namespace

void nameGlyphsAsWritten(QByteArray& pdf, const QList<WrittenText>& written) {
    Names names;
    for (const WrittenText& text : written) {
        if (!text.characters.isEmpty()) {
            addNames(names, QRawFont::fromFont(text.font), text.characters);
        }
    }
    const QByteArray begin = "beginbfrange\n";
    const QByteArray end = "endbfrange";
    for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + 1)) {
        const qsizetype stop = pdf.indexOf(end, at);
        for (qsizetype line = at + begin.size(); line < stop;) {
            qsizetype next = pdf.indexOf('\n', line);
            next = next < 0 ? stop : next;
            exchange(pdf, line, next, names);
            line = next + 1;
        }
    }
}

} // namespace xiange::ui
