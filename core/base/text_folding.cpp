#include "core/base/text_folding.h"

namespace xiange {

QString foldWidth(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E) {
            out.append(QChar(static_cast<char16_t>(u - 0xFEE0)));
        } else if (u == 0x3000 || u == 0x00A0) {
            out.append(u' ');
        } else if (u == 0x200B || u == 0xFEFF) {
            continue; // invisible, comes along when text is copied from a web page
        } else {
            out.append(c);
        }
    }
    return out;
}

QString foldHeading(QStringView text) {
    QString out;
    for (const QChar c : foldWidth(text)) {
        if (c.isSpace() || c == u'*' || c == u':' || c == u'★') {
            continue;
        }
        out.append(c.toLower());
    }
    return out;
}

QString foldName(QStringView text) {
    const QString folded = foldWidth(text).simplified();
    QString out;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        const bool isDot = c == u'·' || c == u'•' || c == u'・' || c == u'‧' || c == u'･';
        if (isDot) {
            out.append(u'·');
            continue;
        }
        if (c == u' ') {
            const bool betweenLatin = i > 0 && i + 1 < folded.size() &&
                                      folded[i - 1].script() == QChar::Script_Latin &&
                                      folded[i + 1].script() == QChar::Script_Latin;
            if (!betweenLatin) {
                continue;
            }
        }
        out.append(c);
    }
    return out;
}

} // namespace xiange
