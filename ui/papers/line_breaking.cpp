#include "ui/papers/line_breaking.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace xiange::ui {

namespace {

enum class UnitKind { Character, Opening, Closing, Word, Space };

/// A unit of the text that is never broken. What is cut off (`lead`, `trail`) is the empty half
/// of a bracket or stop.
struct Unit {
    QString text;
    UnitKind kind = UnitKind::Character;
    double advance = 0;
    double lead = 0;
    double trail = 0;
    bool noStart = false; ///< may not begin a line
    bool noEnd = false;   ///< may not end a line

    [[nodiscard]] double width() const { return advance - lead - trail; }
};

bool isWide(char32_t c) {
    return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
           (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || c >= 0x20000 ||
           c == 0x2014 || c == 0x2026 || (c >= 0x2018 && c <= 0x201D) ||
           (c >= 0x2460 && c <= 0x24FF) || (c >= 0x25A0 && c <= 0x25FF);
}

Unit characterUnit(const QString& text, double em) {
    static const QString opening = QStringLiteral("（《「『【〔〈［｛“‘");
    static const QString closing = QStringLiteral("，。、；：）》」』】〕〉］｝”’");
    static const QString others = QStringLiteral("？！…—％～");
    Unit unit{text, UnitKind::Character, em};
    const QChar c = text.front();
    if (opening.contains(c)) {
        unit.kind = UnitKind::Opening;
        unit.noEnd = true;
    } else if (closing.contains(c)) {
        unit.kind = UnitKind::Closing;
        unit.noStart = true;
    } else if (others.contains(c)) {
        unit.noStart = true;
    }
    return unit;
}

std::vector<Unit> unitsOf(const QString& text, double em,
                          const std::function<double(const QString&)>& measure) {
    std::vector<Unit> units;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        const QString piece = text.mid(from, to - from);
        from = to;
        const char32_t c = piece.toUcs4().front();
        if (isWide(c)) {
            units.push_back(characterUnit(piece, em));
        } else if (piece.front() == u' ') {
            units.push_back({piece, UnitKind::Space, measure(piece)});
        } else if (!units.empty() && units.back().kind == UnitKind::Word) {
            units.back().text += piece;
        } else {
            units.push_back({piece, UnitKind::Word});
        }
    }
    for (Unit& unit : units) {
        if (unit.kind == UnitKind::Word) {
            unit.advance = measure(unit.text);
            unit.noStart = QStringLiteral(",.;:!?)%·").contains(unit.text.front());
        }
    }
    return units;
}

/// A long number, as of a child's registration, may be parted after every fourth character: a
/// line torn apart is worse. A word wider than a line is cut into characters.
std::vector<Unit> withoutLongWords(std::vector<Unit> units, double width,
                                   const std::function<double(const QString&)>& measure) {
    constexpr qsizetype longWord = 15;
    constexpr qsizetype part = 4;
    std::vector<Unit> out;
    for (Unit& unit : units) {
        const bool tooWide = unit.advance > width;
        if (unit.kind != UnitKind::Word || (!tooWide && unit.text.size() < longWord)) {
            out.push_back(std::move(unit));
            continue;
        }
        const qsizetype step = width < part * measure(QStringLiteral("0")) ? 1 : part;
        for (qsizetype i = 0; i < unit.text.size(); i += step) {
            const QString piece = unit.text.mid(i, step);
            out.push_back({piece, UnitKind::Word, measure(piece)});
        }
    }
    return out;
}

void closeUpNeighbours(std::vector<Unit>& units, double em) {
    for (size_t i = 1; i < units.size(); ++i) {
        const UnitKind before = units[i - 1].kind;
        const UnitKind here = units[i].kind;
        if (before == UnitKind::Closing &&
            (here == UnitKind::Closing || here == UnitKind::Opening)) {
            units[i - 1].trail = em / 2;
        } else if (before == UnitKind::Opening && here == UnitKind::Opening) {
            units[i].lead = em / 2;
        }
    }
}

double spare(const Unit& unit, double em) {
    if (unit.kind != UnitKind::Opening && unit.kind != UnitKind::Closing) {
        return 0;
    }
    return std::max(0.0, em / 2 - unit.lead - unit.trail);
}

bool mayBreakBefore(const std::vector<Unit>& units, size_t at) {
    return !units[at].noStart && !units[at - 1].noEnd;
}

/// Where the line that begins at `from` ends (exclusive); never `from` itself.
size_t lineEnd(const std::vector<Unit>& units, size_t from, double width, double em) {
    constexpr double tolerance = 0.01;
    double x = 0;
    double squeezable = 0;
    for (size_t i = from; i < units.size(); ++i) {
        const double over = x + units[i].width() - width;
        if (over > tolerance && units[i].kind != UnitKind::Space && i > from) {
            // A stop is drawn into the line by squeezing, if the next unit may begin a line.
            const bool squeezed = units[i].noStart &&
                                  over <= squeezable + spare(units[i], em) + tolerance &&
                                  (i + 1 == units.size() || mayBreakBefore(units, i + 1));
            if (squeezed) {
                return i + 1;
            }
            for (size_t at = i; at > from; --at) {
                if (mayBreakBefore(units, at)) {
                    return at;
                }
            }
            return i;
        }
        x += units[i].width();
        squeezable += spare(units[i], em);
    }
    return units.size();
}

void squeeze(std::vector<Unit>& line, double over, double em) {
    double available = 0;
    for (const Unit& unit : line) {
        available += spare(unit, em);
    }
    const double share = available > 0 ? std::min(1.0, over / available) : 0;
    for (Unit& unit : line) {
        (unit.kind == UnitKind::Opening ? unit.lead : unit.trail) += spare(unit, em) * share;
    }
}

/// Whether a line may be stretched between the two; not inside a word.
bool partedBy(const Unit& before, const Unit& after) {
    return before.kind != UnitKind::Word || after.kind != UnitKind::Word;
}

TextLine placed(std::vector<Unit> line, double indent, double width, double em, bool stretch) {
    while (!line.empty() && line.back().kind == UnitKind::Space) {
        line.pop_back();
    }
    double used = 0;
    for (const Unit& unit : line) {
        used += unit.width();
    }
    if (used > width) {
        squeeze(line, used - width, em);
    }
    // A line with few gaps is left ragged rather than torn apart.
    double gaps = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        gaps += partedBy(line[i - 1], line[i]) ? 1 : 0;
    }
    const double slack = gaps > 0 ? (width - used) / gaps : 0;
    const double gap = stretch && slack > 0 && slack < em * 0.4 ? slack : 0;
    TextLine out;
    double x = indent;
    for (size_t i = 0; i < line.size(); ++i) {
        x += i > 0 && partedBy(line[i - 1], line[i]) ? gap : 0;
        out.pieces.push_back({line[i].text, x - line[i].lead});
        x += line[i].width();
    }
    out.width = x;
    return out;
}

} // namespace

std::vector<TextLine> breakLines(const QString& text, const LineStyle& style,
                                 const std::function<double(const QString&)>& measure) {
    std::vector<TextLine> lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        std::vector<Unit> units =
            withoutLongWords(unitsOf(paragraph, style.em, measure),
                             style.width - std::max(style.firstIndent, style.nextIndent), measure);
        closeUpNeighbours(units, style.em);
        size_t from = 0;
        bool first = lines.empty();
        do {
            const double indent = first ? style.firstIndent : style.nextIndent;
            first = false;
            while (from > 0 && from < units.size() && units[from].kind == UnitKind::Space) {
                ++from;
            }
            const double width = style.width - indent;
            const size_t end = lineEnd(units, from, width, style.em);
            const auto begin = units.begin();
            lines.push_back(placed({begin + static_cast<std::ptrdiff_t>(from),
                                    begin + static_cast<std::ptrdiff_t>(end)},
                                   indent, width, style.em, style.justified && end < units.size()));
            from = end;
        } while (from < units.size());
    }
    return lines;
}

} // namespace xiange::ui
