#include "core/sheets/xlsx_styles.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace xiange {

namespace {

// ECMA-376 part 1, 18.8.30: the numbers that need no code; 27 to 31, 36 and 50 to 58 are dates in
// Chinese Excel.
bool isBuiltInDate(int id) {
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
           (id >= 50 && id <= 54) || id == 57 || id == 58;
}

bool isDateCode(QString code) {
    static const QRegularExpression words(QStringLiteral(R"("[^"]*"|\[[^\]]*\]|\\.|General)"),
                                          QRegularExpression::CaseInsensitiveOption);
    code.remove(words);
    return code.contains(u'y', Qt::CaseInsensitive) || code.contains(u'd', Qt::CaseInsensitive) ||
           code.contains(u'年');
}

} // namespace

QList<bool> dateFormats(const QByteArray& stylesXml) {
    QHash<int, bool> custom;
    QList<bool> formats;
    bool inCellFormats = false;
    QXmlStreamReader xml(stylesXml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == u"cellXfs") {
            inCellFormats = false;
        }
        if (!xml.isStartElement()) {
            continue;
        }
        const auto attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (xml.name() == u"numFmt") {
            custom.insert(id, isDateCode(attributes.value(QLatin1String("formatCode")).toString()));
        } else if (inCellFormats && xml.name() == u"xf") {
            formats.append(custom.value(id, isBuiltInDate(id)));
        }
    }
    return formats;
}

} // namespace xiange
