#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace xiange::ui {

/// A piece of text that is drawn as one: a character of Chinese, or a word of letters or digits.
struct PlacedText {
    QString text;
    double x = 0;
};

struct TextLine {
    std::vector<PlacedText> pieces;
    double width = 0; ///< from the line's start to the end of its last piece
};

/// How a paragraph's lines are to be; all lengths in one unit.
struct LineStyle {
    double width = 0;
    double em = 0; ///< what a Chinese character takes
    double firstIndent = 0;
    double nextIndent = 0;
    bool justified = true;
};

/// Lines of Chinese with letters and digits between: no stop at the start of a line and no
/// opening bracket at its end (避头尾), stops side by side are drawn closer, a line that would
/// break before a stop is squeezed if half widths allow it. Words and numbers stay whole. A line
/// feed in the text begins a new line. `measure` gives the width of a word.
std::vector<TextLine> breakLines(const QString& text, const LineStyle& style,
                                 const std::function<double(const QString&)>& measure);

} // namespace xiange::ui
