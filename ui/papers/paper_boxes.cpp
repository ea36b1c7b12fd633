#include "ui/papers/paper_boxes.h"

#include "ui/papers/paper_geometry.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace xiange::ui {

using namespace paper;

namespace {

// Characters are drawn one by one: in a run of letters and digits some fonts put other forms of
// the digits, which have no code point and would be lost to whoever searches or copies the file.
QStringList charactersOf(const QString& text) {
    QStringList characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        characters.append(text.mid(from, to - from));
        from = to;
    }
    return characters;
}

} // namespace

std::vector<TextLine> PaperTypesetter::lines(const QString& text, PaperFont font, double size,
                                             const LineStyle& style) const {
    const QFontMetricsF metrics(m_fonts.font(font, size));
    return breakLines(text, style, [&metrics](const QString& word) {
        double width = 0;
        for (const QString& character : charactersOf(word)) {
            width += metrics.horizontalAdvance(character);
        }
        return width;
    });
}

void PaperTypesetter::put(PaperBox& box, const TextLine& line, double x, double middle,
                          PaperFont font, double size, PaperColour colour) const {
    // The middle of a Chinese character lies 0.38 of its size above the baseline.
    const double baseline = middle + 0.38 * size;
    const QFontMetricsF metrics(m_fonts.font(font, size));
    for (const PlacedText& piece : line.pieces) {
        double at = x + piece.x;
        for (const QString& character : charactersOf(piece.text)) {
            if (!character.front().isSpace()) {
                box.glyphs.push_back({{at, baseline}, character, font, size, colour});
            }
            at += metrics.horizontalAdvance(character);
        }
    }
}

double PaperTypesetter::put(PaperBox& box, const QString& text, double x, double middle,
                            PaperFont font, double size, PaperColour colour) const {
    const auto line = lines(text, font, size, {1e9, size, 0, 0, false});
    put(box, line.front(), x, middle, font, size, colour);
    return line.front().width;
}

double PaperTypesetter::width(const QString& text, PaperFont font, double size) const {
    return lines(text, font, size, {1e9, size, 0, 0, false}).front().width;
}

namespace {

/// Turns one block after the other into boxes.
class FlowMaker {
public:
    explicit FlowMaker(const PaperTypesetter& typesetter)
        : m_typesetter(typesetter), m_textWidth(typesetter.textWidth()) {}

    void operator()(const Letterhead& head);
    void operator()(const Paragraph& paragraph);
    void operator()(const Table& table);
    void operator()(const Signature& signature);
    void operator()(const AnnexMark& annex);
    void operator()(const TearLine& tear);

    void make(const Block& block);
    PaperFlow take() { return std::move(m_flow); }

private:
    void title(const QString& words);
    void titleLines(const QString& text, double width);
    void bodyLines(const QString& text, PaperFont font, double firstIndent, double nextIndent,
                   bool keepWithNext);
    void smallLines(const QString& text, double size, bool right);
    /// Rows and lines of text, whatever already stays with them not counted.
    void keepBefore(size_t box, size_t count);
    void keepLinesBefore(size_t box, size_t count);
    PaperBox& add(double height);

    const PaperTypesetter& m_typesetter;
    PaperFlow m_flow;
    double m_textWidth;
    size_t m_annexLines = 0; ///< of the list of annexes just made, up to the last box
    double m_gap = 0;        ///< to leave before the next box
    bool m_newPage = false;  ///< the next box begins a page
    bool m_together = false; ///< everything up to the next page: what is torn off
};

void FlowMaker::make(const Block& block) {
    const size_t first = m_flow.boxes.size();
    std::visit(*this, block);
    const auto* paragraph = std::get_if<Paragraph>(&block);
    m_annexLines = paragraph && paragraph->style == ParagraphStyle::AnnexNote
                       ? m_annexLines + m_flow.boxes.size() - first
                       : 0;
    for (size_t i = first; m_together && i < m_flow.boxes.size(); ++i) {
        m_flow.boxes[i].flow.keepWithNext = true;
    }
}

PaperBox& FlowMaker::add(double height) {
    PaperBox box;
    box.flow.height = height;
    box.flow.gapBefore = m_gap;
    box.flow.newPageBefore = m_newPage;
    m_gap = 0;
    m_newPage = false;
    m_flow.boxes.push_back(std::move(box));
    return m_flow.boxes.back();
}

void FlowMaker::operator()(const Letterhead& head) {
    // The mark's upper edge stands 30 mm below the paper's, as in the standard's letter form.
    constexpr double rise = 7 * millimetre;
    constexpr double largest = 34 * point;
    constexpr double spread = 1.25;
    const auto letters = static_cast<double>(std::max<qsizetype>(head.organ.size(), 1));
    const double size = std::floor(std::min(largest, m_textWidth / letters / spread));
    PaperBox& box = add(line * 2 + 4 * millimetre);
    const double width = size * (letters + (letters - 1) * (spread - 1));
    double x = (m_textWidth - width) / 2;
    for (const QChar c : head.organ) {
        m_typesetter.put(box, QString(c), x, size / 2 - rise, PaperFont::Title, size,
                         PaperColour::Red);
        x += size * spread;
    }
    const double second = line * 1.5;
    // Only what goes upwards names its signer; else the number stands in the middle.
    const bool upwards = !head.signer.isEmpty();
    const double numberWidth = m_typesetter.width(head.number, PaperFont::Body, bodySize);
    m_typesetter.put(box, head.number, upwards ? character : (m_textWidth - numberWidth) / 2,
                     second, PaperFont::Body, bodySize);
    const QString label = upwards ? QStringLiteral("签发人：") : QString();
    const double nameWidth = m_typesetter.width(head.signer, PaperFont::Kai, bodySize);
    const double nameX = m_textWidth - character - nameWidth;
    m_typesetter.put(box, label, nameX - 4 * bodySize, second, PaperFont::Body, bodySize);
    m_typesetter.put(box, head.signer, nameX, second, PaperFont::Kai, bodySize);
    const double ruleY = line * 2 + 3 * millimetre;
    box.rules.push_back({QLineF(0, ruleY, m_textWidth, ruleY), 1.2 * point, PaperColour::Red});
    box.flow.keepWithNext = true;
    m_gap = line - 4 * millimetre;
}

void FlowMaker::operator()(const Paragraph& paragraph) {
    switch (paragraph.style) {
    case ParagraphStyle::Title:
        return title(paragraph.text);
    case ParagraphStyle::Addressee:
        return bodyLines(paragraph.text, PaperFont::Body, 0, 0, true);
    case ParagraphStyle::Heading1:
        return bodyLines(paragraph.text, PaperFont::Heading, 2 * character, 0, true);
    case ParagraphStyle::Heading2:
        return bodyLines(paragraph.text, PaperFont::Kai, 2 * character, 0, true);
    case ParagraphStyle::Body:
        return bodyLines(paragraph.text, PaperFont::Body, 2 * character, 0, false);
    case ParagraphStyle::AnnexNote:
        if (!paragraph.text.startsWith(QChar(0x3000))) {
            m_gap = line;
        }
        return bodyLines(paragraph.text, PaperFont::Body, 2 * character, 6 * character, true);
    case ParagraphStyle::Right:
        return smallLines(paragraph.text, cellSize * m_typesetter.formScale(), true);
    case ParagraphStyle::Note:
        m_gap = 4 * point;
        return smallLines(paragraph.text, noteSize * m_typesetter.formScale(), false);
    }
}

// A long title is set in lines of like length, the upper ones not shorter than the last; where the
// template says how it is best parted, and both parts fit, it is parted there.
void FlowMaker::title(const QString& words) {
    const auto widthOf = [this](const QString& part) {
        return m_typesetter.width(part, PaperFont::Title, titleSize);
    };
    QString text = words;
    text.remove(titleBreak);
    const QStringList parts = words.split(titleBreak);
    const bool fit = parts.size() > 1 && std::ranges::all_of(parts, [&](const QString& part) {
                         return widthOf(part) <= m_textWidth;
                     });
    if (fit && widthOf(text) > m_textWidth) {
        return titleLines(parts.join(u'\n'), m_textWidth);
    }
    const double whole = m_typesetter.width(text, PaperFont::Title, titleSize);
    const double count = std::ceil(whole / m_textWidth);
    const double wanted = std::ceil(whole / count / titleSize) * titleSize;
    titleLines(text, std::min(m_textWidth, wanted + 0.1));
}

void FlowMaker::titleLines(const QString& text, double width) {
    const auto lines =
        m_typesetter.lines(text, PaperFont::Title, titleSize, {width, titleSize, 0, 0, false});
    constexpr double titleLine = 34 * point;
    for (const TextLine& one : lines) {
        PaperBox& box = add(titleLine);
        m_typesetter.put(box, one, (m_textWidth - one.width) / 2, titleLine / 2, PaperFont::Title,
                         titleSize);
        box.flow.keepWithNext = true;
    }
    // The lines of the body stand where they would on a page of 22 lines.
    const double used = titleLine * static_cast<double>(lines.size());
    m_gap = (std::ceil(used / line + 0.4)) * line - used;
}

void FlowMaker::bodyLines(const QString& text, PaperFont font, double firstIndent,
                          double nextIndent, bool keepWithNext) {
    const auto lines = m_typesetter.lines(text, font, bodySize,
                                          {m_textWidth, character, firstIndent, nextIndent, true});
    for (const TextLine& one : lines) {
        PaperBox& box = add(line);
        m_typesetter.put(box, one, 0, line / 2, font, bodySize);
        box.flow.keepWithNext = keepWithNext;
    }
}

void FlowMaker::smallLines(const QString& text, double size, bool right) {
    const double pitch = size * 1.6;
    const auto lines =
        m_typesetter.lines(text, PaperFont::Body, size, {m_textWidth, size, 0, 0, !right});
    if (right) {
        m_gap = std::min(m_gap, line / 3);
    }
    for (const TextLine& one : lines) {
        PaperBox& box = add(pitch);
        m_typesetter.put(box, one, right ? m_textWidth - one.width : 0, pitch / 2, PaperFont::Body,
                         size);
        box.flow.keepWithNext = right;
    }
}

void FlowMaker::operator()(const Table& table) {
    // What is before the last rows goes with them: signatures never stand alone on a page.
    const size_t first = m_flow.boxes.size();
    addTable(m_flow, table, m_typesetter);
    if (first == m_flow.boxes.size()) {
        return;
    }
    m_flow.boxes[first].flow.gapBefore = m_gap;
    m_flow.boxes[first].flow.newPageBefore = m_newPage;
    m_gap = 0;
    m_newPage = false;
    if (table.rows.size() == 1) {
        keepBefore(first, 2);
    }
}

void FlowMaker::keepBefore(size_t box, size_t count) {
    for (size_t i = box; i > 0 && count > 0 && !m_flow.boxes[i].flow.newPageBefore; --i) {
        FlowBox& before = m_flow.boxes[i - 1].flow;
        count -= before.keepWithNext ? 0 : 1;
        before.keepWithNext = true;
    }
}

void FlowMaker::keepLinesBefore(size_t box, size_t count) {
    for (size_t i = box; i > 0 && count > 0 && !m_flow.boxes[i].flow.newPageBefore; --i, --count) {
        m_flow.boxes[i - 1].flow.keepWithNext = true;
    }
}

void FlowMaker::operator()(const Signature& signature) {
    // Two lines of the text at least go with the signature, all of the list of annexes too.
    const size_t first = m_flow.boxes.size();
    m_gap = line;
    const double dateWidth = m_typesetter.width(signature.date, PaperFont::Body, bodySize);
    const double organWidth = m_typesetter.width(signature.organ, PaperFont::Body, bodySize);
    const double dateX = m_textWidth - 4 * character - dateWidth;
    const double centred = dateX + (dateWidth - organWidth) / 2;
    PaperBox& organ = add(line);
    m_typesetter.put(organ, signature.organ, std::min(centred, m_textWidth - organWidth), line / 2,
                     PaperFont::Body, bodySize);
    organ.flow.keepWithNext = true;
    keepLinesBefore(first - m_annexLines, 2);
    PaperBox& date = add(line);
    m_typesetter.put(date, signature.date, dateX, line / 2, PaperFont::Body, bodySize);
}

void FlowMaker::operator()(const AnnexMark& annex) {
    m_gap = 0;
    m_newPage = true;
    m_together = false;
    if (annex.mark.isEmpty()) {
        return; // only a new page
    }
    PaperBox& box = add(line);
    m_typesetter.put(box, annex.mark, 0, line / 2, PaperFont::Heading, bodySize);
    box.flow.keepWithNext = true;
    m_gap = line / 2;
}

void FlowMaker::operator()(const TearLine& tear) {
    m_gap = line;
    m_together = true;
    constexpr double size = noteSize;
    PaperBox& box = add(line);
    const double width = m_typesetter.width(tear.text, PaperFont::Body, size);
    const double from = (m_textWidth - width) / 2 - size;
    const double until = (m_textWidth + width) / 2 + size;
    m_typesetter.put(box, tear.text, from + size, line / 2, PaperFont::Body, size);
    for (const QLineF& rule :
         {QLineF(0, line / 2, from, line / 2), QLineF(until, line / 2, m_textWidth, line / 2)}) {
        box.rules.push_back({rule, 0.75 * point, PaperColour::Ink, true});
    }
    box.flow.keepWithNext = true;
}

} // namespace

PaperFlow flowOf(const PaperText& paper, const PaperTypesetter& typesetter) {
    FlowMaker maker(typesetter);
    for (const Block& block : paper.blocks) {
        maker.make(block);
    }
    return maker.take();
}

} // namespace xiange::ui
