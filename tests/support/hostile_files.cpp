#include "tests/support/hostile_files.h"

#include "tests/support/small_zip.h"

#include <QString>

#include <array>

namespace xiange::test {

namespace {

const QByteArray xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray inlineCell(const QByteArray& text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray row(const QList<QByteArray>& cells) {
    QByteArray xml = "<row>";
    for (const QByteArray& cell : cells) {
        xml += inlineCell(cell);
    }
    return xml + "</row>";
}

const QByteArray titles = row({"姓名", "身份证件号", "班级"});
const QByteArray child = row({"张三", "34052419800101001X", "一年级1班"});

QByteArray odsWith(const QByteArray& rows, const QByteArray& doctype = {}) {
    return zipOf(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
         {"content.xml", xmlHead + doctype +
                             "<office:document-content "
                             "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                             "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                             "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                             "<office:body><office:spreadsheet><table:table table:name=\"a\">" +
                             rows +
                             "</table:table></office:spreadsheet></office:body>"
                             "</office:document-content>"}});
}

QByteArray odsRow(const QByteArray& attributes, const QByteArray& cellAttributes) {
    return "<table:table-row " + attributes + "><table:table-cell office:value-type=\"string\" " +
           cellAttributes + "><text:p>x</text:p></table:table-cell></table:table-row>";
}

// "lol" multiplied by ten, nine times over
QByteArray laughs() {
    QByteArray doctype = "<!DOCTYPE x [<!ENTITY a0 \"lol\">";
    for (int i = 1; i <= 9; ++i) {
        doctype += "<!ENTITY a" + QByteArray::number(i) + " \"";
        for (int times = 0; times < 10; ++times) {
            doctype += "&a" + QByteArray::number(i - 1) + ";";
        }
        doctype += "\">";
    }
    return doctype + "]>";
}

QByteArray utf16(const char* text) {
    const QString wide = QString::fromLatin1(text);
    return {reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2};
}

QByteArray replaced(QByteArray content, const QByteArray& before, const QByteArray& after) {
    const qsizetype at = content.indexOf(before);
    return at < 0 ? content : content.replace(at, after.size(), after);
}

// The second record of the workbook's stream becomes FILEPASS: all behind it is enciphered.
QByteArray withPassword(QByteArray xls) {
    const qsizetype start = xls.indexOf(QByteArray("\x09\x08\x10\x00\x00\x06\x05\x00", 8));
    if (start >= 0) {
        xls.replace(start + 20, 2, QByteArray("\x2F\x00", 2));
    }
    return xls;
}

QByteArray wide(int columns) {
    QByteArray xml = "<row>";
    for (int i = 0; i < columns; ++i) {
        xml += "<c t=\"inlineStr\"><is><t>1</t></is></c>";
    }
    return xml + "</row>";
}

QByteArray repeated(const QByteArray& piece, int times) {
    QByteArray all;
    all.reserve(piece.size() * times);
    for (int i = 0; i < times; ++i) {
        all += piece;
    }
    return all;
}

} // namespace

QByteArray xlsxWith(const QByteArray& sheetRows, const QByteArray& sharedStrings,
                    const QByteArray& beforeSheet) {
    const QByteArray relations =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    return zipOf(
        {{"[Content_Types].xml", xmlHead + "<Types/>"},
         {"xl/workbook.xml", xmlHead + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
                                 "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                                 "</workbook>"},
         {"xl/_rels/workbook.xml.rels",
          xmlHead + "<Relationships><Relationship Id=\"r1\" Type=\"" + relations +
              "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" +
              relations + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
         {"xl/sharedStrings.xml", xmlHead + beforeSheet + "<sst>" + sharedStrings + "</sst>"},
         {"xl/worksheets/sheet1.xml", xmlHead + beforeSheet + "<worksheet xmlns=\"" + main +
                                          "\"><sheetData>" + sheetRows +
                                          "</sheetData></worksheet>"}});
}

QList<HostileFile> craftedFiles(const QByteArray& soundXls) {
    const QByteArray formulas =
        "<row><c><f>HYPERLINK(\"http://x\",\"y\")</f><v>1</v></c><c t=\"str\"><f>1+1</f>"
        "<v>=cmd|' /C calc'!A0</v></c><c t=\"e\"><v>#REF!</v></c></row>";
    const QByteArray spaces(16 * 1024 * 1024, ' ');
    return {
        {"sound.xlsx", xlsxWith(titles + child)},
        {"overlapping-bomb.xlsx", zipThatRepeats({"xl/workbook.xml", spaces}, 200)},
        {"bomb-of-spaces.xlsx", xlsxWith(titles + spaces + child)},
        {"17000-columns.xlsx", xlsxWith(wide(17'000))},
        {"far-column.xlsx", xlsxWith("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")},
        {"far-row.xlsx", xlsxWith("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>")},
        {"row-beyond.xlsx", xlsxWith("<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>")},
        {"million-characters.xlsx", xlsxWith(titles + row({QByteArray(1'000'000, 'a'), "", ""}))},
        {"million-characters.csv", "姓名,班级\n" + QByteArray(1'000'000, 'a') + ",1\n"},
        {"open-quote.csv", "姓名,班级\n\"张三,1\n" + repeated("李四,一年级1班\n", 5000)},
        {"formulas.xlsx", xlsxWith(titles + formulas)},
        {"formulas.csv", "姓名,班级\n=1+1,@SUM(A1)\n+张三,一年级1班\n"},
        // liborcus stops the whole process at a character that Unicode does not have.
        {"beyond-unicode.xml",
         xmlHead + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet>"
                   "<Table><Row><Cell><Data>&#1997977;</Data></Cell></Row></Table></Worksheet>"
                   "</Workbook>"},
        {"macros.xlsm", xlsxWith(titles + child) + QByteArray("vbaProject.bin")},
        {"laughs.xlsx", xlsxWith(row({"&a9;"}), "<si><t>&a9;</t></si>", laughs())},
        {"laughs.ods", odsWith(odsRow("", "table:x=\"&a9;\""), laughs())},
        {"outside-entity.xlsx",
         xlsxWith(row({"&e;"}), {}, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")},
        {"deep-value.xlsx", xlsxWith("<row><c><v>" + repeated("<v>", 300'000) + "1")},
        {"deep-string.xlsx", xlsxWith("<row><c t=\"inlineStr\"><is>" + repeated("<t>", 300'000))},
        {"deep.ods", odsWith(repeated("<table:table-row>", 300'000))},
        {"repeated-rows.ods", odsWith(odsRow("table:number-rows-repeated=\"1048576\"",
                                             "table:number-columns-repeated=\"16384\""))},
        {"repeated-endless.ods", odsWith(odsRow("table:number-rows-repeated=\"2147483647\"",
                                                "table:number-columns-repeated=\"2147483647\""))},
        {"negative.ods", odsWith(odsRow("table:number-rows-repeated=\"-5\"",
                                        "table:number-columns-repeated=\"-7\""))},
        {"password.xls", withPassword(soundXls)},
        {"password.xlsx", replaced(soundXls, utf16("Workbook"), utf16("EncryptedPackage"))},
        {"many-tables.xls", "<html>" + repeated("<table><tr><td>1", 20'000)},
        {"spans.xls", "<html><table><tr><td colspan=999999 rowspan=999999>1<td>2<tr><td>3"},
        {"entities.xls", "<html><table><tr><td>" + repeated("&#x110000;&amp", 10'000)},
        {"nothing.xlsx", zipOf({})},
        {"foreign.xlsx", zipOf({{"word/document.xml", "<x/>"}})},
        {"zeros.xls", QByteArray(100'000, '\0')},
        {"ole-zeros.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + utf16("Workbook") +
                              QByteArray(100'000, '\0')},
        {"ole-ones.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + utf16("Workbook") +
                             QByteArray(100'000, '\xFF')},
        {"noise.txt", repeated(QByteArray("\x81\x30\x81\x30\xFE\xFE,\"\t;", 10), 10'000)},
    };
}

HostileFile damagedFile(const QList<HostileFile>& sound, QRandomGenerator& generator) {
    const auto below = [&](qsizetype bound) {
        return static_cast<qsizetype>(
            generator.bounded(static_cast<quint32>(qMax<qsizetype>(bound, 1))));
    };
    static constexpr std::array endings{".xlsx", ".xls", ".ods", ".csv", ".txt", ".xlsm"};
    const HostileFile& source = sound[below(sound.size())];
    QByteArray content = source.content;
    const qsizetype size = content.size();
    switch (below(7)) {
    case 0:
        content.truncate(below(size));
        break;
    case 1:
        for (qsizetype i = 1 + below(8); i > 0; --i) {
            content[below(size)] = static_cast<char>(below(256));
        }
        break;
    case 2:
        for (qsizetype i = 1 + below(200); i > 0; --i) {
            content[below(size)] = static_cast<char>(content[below(size)] ^ (1 << below(8)));
        }
        break;
    case 3:
        content.insert(below(size), content.mid(below(size), below(2000)));
        break;
    case 4:
        content.remove(below(size), below(2000));
        break;
    case 5: {
        const qsizetype at = below(size);
        content.replace(at, below(64), QByteArray(64, below(2) == 0 ? '\0' : '\xFF'));
        break;
    }
    default: // lengths and offsets: four bytes that are a number become a very big one
        content.replace(below(size) / 4 * 4, 4, QByteArray("\xFE\xFF\xFF\x7F", 4));
        break;
    }
    return {source.name + endings[static_cast<std::size_t>(below(endings.size()))], content};
}

} // namespace xiange::test
