#include "core/sheets/xlsx_reader.h"

#include "core/sheets/sheet_builder.h"
#include "core/sheets/unreadable_file.h"
#include "core/sheets/xlsx_sheet_part.h"
#include "core/sheets/xlsx_styles.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

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

Reading readPackage(Package& package, const WorkbookLimits& limits) {
    const WorkbookPart book = readWorkbookPart(package);
    const QList<QString> strings = sharedStrings(package.optionalPart(book.sharedStrings));
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
        readSheetPart(part, XlsxContext{strings, isDate, book.dayZero}, builder);
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
