#include "core/sheets/xlsx_reader.h"

#include "core/sheets/sheet_builder.h"
#include "core/sheets/unreadable_file.h"
#include "core/sheets/xlsx_styles.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

#include <cmath>
#include <new>
#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>
#include <stdexcept>
#include <vector>

namespace xiange {

namespace {

// The parts of the package, by name, unpacked one at a time.
class Package {
public:
    explicit Package(const QByteArray& bytes)
        : m_stream(reinterpret_cast<const unsigned char*>(bytes.constData()),
                   static_cast<size_t>(bytes.size()))
        , m_archive(&m_stream) {
        m_archive.load();
    }

    [[nodiscard]] QByteArray part(const QString& name) {
        std::vector<unsigned char> content;
        if (!m_archive.read_file_entry(name.toStdString(), content)) {
            throw std::runtime_error("no part " + name.toStdString());
        }
        while (!content.empty() && content.back() == 0) {
            content.pop_back(); // liborcus adds a terminator
        }
        return {reinterpret_cast<const char*>(content.data()),
                static_cast<qsizetype>(content.size())};
    }
    [[nodiscard]] QByteArray optionalPart(const QString& name) {
        try {
            return part(name);
        } catch (const std::exception&) {
            return {};
        }
    }

private:
    orcus::zip_archive_stream_blob m_stream;
    orcus::zip_archive m_archive;
};

struct SheetPart {
    QString name;
    QString part;
};

struct WorkbookPart {
    QList<SheetPart> sheets;
    QString sharedStrings = QStringLiteral("xl/sharedStrings.xml");
    QString styles = QStringLiteral("xl/styles.xml");
    QDate dayZero = QDate(1899, 12, 30);
};

// A target may be absolute ("/xl/worksheets/sheet1.xml") or relative to xl/.
QString partName(const QString& target) {
    return target.startsWith(u'/') ? target.mid(1)
                                   : QDir::cleanPath(QStringLiteral("xl/") + target);
}

WorkbookPart readWorkbookPart(Package& package) {
    WorkbookPart book;
    QHash<QString, QString> targets;
    QXmlStreamReader relations(package.part(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd()) {
        if (relations.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const auto attributes = relations.attributes();
        const QString part = partName(attributes.value(QLatin1String("Target")).toString());
        targets.insert(attributes.value(QLatin1String("Id")).toString(), part);
        if (attributes.value(QLatin1String("Type")).endsWith(u"/sharedStrings")) {
            book.sharedStrings = part;
        } else if (attributes.value(QLatin1String("Type")).endsWith(u"/styles")) {
            book.styles = part;
        }
    }
    QXmlStreamReader xml(package.part(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"workbookPr" &&
            (xml.attributes().value(QLatin1String("date1904")) == u"1" ||
             xml.attributes().value(QLatin1String("date1904")) == u"true")) {
            book.dayZero = QDate(1904, 1, 1);
        } else if (xml.name() == u"sheet") {
            SheetPart sheet{xml.attributes().value(QLatin1String("name")).toString(), {}};
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if (attribute.name() == u"id") { // r:id, whatever its prefix
                    sheet.part = targets.value(attribute.value().toString());
                }
            }
            book.sheets.append(sheet);
        }
    }
    return book;
}

// The text of <si> or <is>: all <t> inside, without the phonetic hints.
QString readRichText(QXmlStreamReader& xml) {
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"rPh") {
            xml.skipCurrentElement();
        } else if (xml.isStartElement() && xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.isStartElement()) {
            ++depth;
        } else if (xml.isEndElement()) {
            --depth;
        }
    }
    return text.remove(QLatin1String("_x000D_"));
}

QList<QString> readSharedStrings(const QByteArray& part) {
    QList<QString> strings;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si") {
            strings.append(readRichText(xml));
        }
    }
    if (!part.isEmpty() && xml.hasError()) {
        throw std::runtime_error("shared strings"); // else their cells would be empty
    }
    return strings;
}

// "AB12" → 27; -1 if there is no column in it
int columnOf(QStringView reference) {
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > 20'000) {
            break;
        }
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

// Reads the cells of one sheet.
class SheetPartReader {
public:
    SheetPartReader(const QByteArray& part, const QList<QString>& strings,
                    const QList<bool>& isDate, QDate dayZero, SheetBuilder& builder)
        : m_xml(part)
        , m_strings(strings)
        , m_isDate(isDate)
        , m_dayZero(dayZero)
        , m_builder(builder) {}

    /// False if the part is not sound XML.
    bool run() {
        while (!m_xml.atEnd() && !m_builder.fault()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            if (m_xml.name() == u"row") {
                const int number = m_xml.attributes().value(QLatin1String("r")).toInt();
                m_row = number > 0 ? number - 1 : m_row + 1;
                m_column = -1;
            } else if (m_xml.name() == u"c") {
                readCell();
            }
        }
        return !m_xml.hasError();
    }

private:
    void readCell() {
        const auto attributes = m_xml.attributes();
        const int named = columnOf(attributes.value(QLatin1String("r")));
        m_column = named >= 0 ? named : m_column + 1;
        const QString type = attributes.value(QLatin1String("t")).toString();
        const int style = attributes.value(QLatin1String("s")).toInt();
        QString value;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") {
                value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
            } else if (m_xml.name() == u"is") {
                value = readRichText(m_xml);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        m_builder.put(m_row, m_column, cellOf(type, style, value));
    }

    [[nodiscard]] Cell cellOf(const QString& type, int style, const QString& value) const {
        if (type == u"s") {
            const int index = value.toInt();
            return textCell(index >= 0 && index < m_strings.size() ? m_strings[index] : QString());
        }
        if (type == u"b") {
            return textCell(value == u"1" ? QStringLiteral("是") : QStringLiteral("否"));
        }
        if (type == u"d") {
            const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
            return date.isValid() ? dateCell(date) : textCell(value);
        }
        if (!type.isEmpty() && type != u"n") {
            return textCell(value);
        }
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber) {
            return textCell(value);
        }
        if (m_isDate.value(style, false) && number >= 1 && number < 300'000) {
            return dateCell(m_dayZero.addDays(static_cast<qint64>(std::floor(number))));
        }
        return numberCell(number);
    }

    QXmlStreamReader m_xml;
    const QList<QString>& m_strings;
    const QList<bool>& m_isDate;
    QDate m_dayZero;
    SheetBuilder& m_builder;
    int m_row = -1;
    int m_column = -1;
};

Reading readPackage(Package& package, const WorkbookLimits& limits) {
    const WorkbookPart book = readWorkbookPart(package);
    const QList<QString> strings = readSharedStrings(package.optionalPart(book.sharedStrings));
    const QList<bool> isDate = dateFormats(package.optionalPart(book.styles));
    Workbook workbook;
    qint64 cellsLeft = limits.cells;
    for (const SheetPart& sheet : book.sheets) {
        const QByteArray part = package.optionalPart(sheet.part);
        if (part.isEmpty()) {
            return unreadable(ReadingFault::Damaged,
                              QStringLiteral("no part for sheet %1").arg(sheet.name));
        }
        workbook.sheets.append(Sheet{sheet.name, {}});
        SheetBuilder builder(workbook.sheets.last(), limits, cellsLeft);
        if (!SheetPartReader(part, strings, isDate, book.dayZero, builder).run()) {
            return unreadable(ReadingFault::Damaged,
                              QStringLiteral("XML of sheet %1").arg(sheet.name));
        }
        if (builder.fault()) {
            return unreadable(*builder.fault());
        }
    }
    return workbook;
}

} // namespace

Reading readXlsx(const QByteArray& bytes, const WorkbookLimits& limits) {
    try {
        Package package(bytes);
        return readPackage(package, limits);
    } catch (const std::bad_alloc&) {
        return unreadable(ReadingFault::TooHungry);
    } catch (const std::exception& problem) {
        return unreadable(ReadingFault::Damaged, QString::fromUtf8(problem.what()));
    }
}

} // namespace xiange
