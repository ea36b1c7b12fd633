#pragma once

#include <QByteArray>
#include <QFont>
#include <QList>
#include <QString>

namespace xiange::ui {

/// What a file says in one font.
struct WrittenText {
    QFont font;
    QString characters; ///< in any order, each as often as one likes
};

/// Makes a PDF say the characters that were written. Qt names a glyph by the lowest code point
/// that has it: 人 (U+4EBA) becomes the radical ⼈ (U+2F08) where a font draws both alike, and the
/// text can't be found. The names are exchanged in place, in the file's own tables of them.
void nameGlyphsAsWritten(QByteArray& pdf, const QList<WrittenText>& written);

} // namespace xiange::ui
