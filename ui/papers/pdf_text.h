#pragma once

#include "ui/papers/paper_layout.h"

#include <QByteArray>

namespace xiange::ui {

/// Makes a PDF say the characters that were written. Qt names a glyph by the lowest code point
/// that has it: 人 (U+4EBA) becomes the radical ⼈ (U+2F08) where a font draws both alike, and the
/// text can't be found. The names are exchanged in place, in the file's own tables of them.
void nameGlyphsAsWritten(QByteArray& pdf, const PaperLayout& layout);

} // namespace xiange::ui
