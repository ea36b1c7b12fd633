#include "core/sheets/file_reader.h"

#include "core/sheets/csv_reader.h"
#include "core/sheets/html_table_reader.h"
#include "core/sheets/orcus_reader.h"
#include "core/sheets/xls_reader.h"
#include "core/sheets/xlsx_reader.h"
#include "core/sheets/zip_directory.h"

#include <QFile>

#include <algorithm>

namespace xiange {

namespace {

Reading readZipped(const QByteArray& bytes, const WorkbookLimits& limits) {
    const auto entries = readZipDirectory(bytes);
    if (!entries) {
        return unreadable(ReadingFault::Damaged, QStringLiteral("zip directory"));
    }
    qint64 unpacked = 0;
    bool xlsx = false;
    bool ods = false;
    for (const ZipEntry& entry : *entries) {
        // Deflate packs at most 1032 to 1: a larger claim is a damaged or hostile directory.
        if (entry.packedBytes > bytes.size() ||
            entry.unpackedBytes > entry.packedBytes * 1032 + 1032) {
            return unreadable(ReadingFault::Damaged, QStringLiteral("size of a zip entry"));
        }
        unpacked += entry.unpackedBytes;
        xlsx = xlsx || entry.name == "xl/workbook.xml";
        ods = ods || entry.name == "content.xml";
    }
    if (unpacked > limits.unpackedBytes) {
        return unreadable(ReadingFault::Oversized);
    }
    if (!xlsx && !ods) {
        return unreadable(ReadingFault::Foreign);
    }
    return xlsx ? readXlsx(bytes, limits) : readWithOrcus(bytes, OrcusFormat::Ods, limits);
}

Reading readOle(const QString& path, const QByteArray& bytes, const WorkbookLimits& limits) {
    const auto utf16 = [](const char16_t* name) {
        return QByteArray(reinterpret_cast<const char*>(name),
                          static_cast<qsizetype>(std::char_traits<char16_t>::length(name) * 2));
    };
    if (bytes.contains(utf16(u"EncryptedPackage"))) {
        return unreadable(
            ReadingFault::Protected); // a .xlsx with a password is wrapped into an OLE file
    }
    if (!bytes.contains(utf16(u"Workbook")) && !bytes.contains(utf16(u"Book"))) {
        return unreadable(ReadingFault::Foreign);
    }
    return readXls(path, limits);
}

bool looksLikeText(const QString& text) {
    return std::ranges::none_of(text.first(std::min<qsizetype>(text.size(), 4096)), [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
    });
}

Reading readText(const QByteArray& bytes, const WorkbookLimits& limits) {
    const std::optional<QString> text = decodeText(bytes);
    if (!text || !looksLikeText(*text) || text->startsWith(QLatin1String("%PDF"))) {
        return unreadable(ReadingFault::Foreign);
    }
    const QString start = text->first(std::min<qsizetype>(text->size(), 2048)).trimmed().toLower();
    if (start.contains(QLatin1String("urn:schemas-microsoft-com:office:spreadsheet"))) {
        return readWithOrcus(bytes, OrcusFormat::XmlSpreadsheet2003, limits);
    }
    if (looksLikeWebPage(start)) {
        return readHtmlTables(*text, limits);
    }
    if (start.startsWith(u'<')) {
        return unreadable(ReadingFault::Foreign);
    }
    return readSeparatedText(*text, limits);
}

} // namespace

Reading readFileHere(const QString& path, const WorkbookLimits& limits) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(ReadingFault::Missing, file.errorString());
    }
    if (file.size() > limits.bytes) {
        return unreadable(ReadingFault::Oversized);
    }
    const QByteArray bytes = file.readAll();
    if (bytes.trimmed().isEmpty()) {
        return unreadable(ReadingFault::Empty);
    }
    Reading workbook = bytes.startsWith("PK")                 ? readZipped(bytes, limits)
                       : bytes.startsWith("\xD0\xCF\x11\xE0") ? readOle(path, bytes, limits)
                                                              : readText(bytes, limits);
    if (workbook && workbook->sheets.size() > limits.sheets) {
        return unreadable(ReadingFault::Oversized);
    }
    const auto isBlank = [](const Sheet& sheet) { return sheet.rows.isEmpty(); };
    if (workbook && std::ranges::all_of(workbook->sheets, isBlank)) {
        return unreadable(ReadingFault::Empty);
    }
    return workbook;
}

} // namespace xiange
