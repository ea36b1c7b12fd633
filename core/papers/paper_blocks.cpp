#include "core/papers/paper_blocks.h"

#include "core/base/codes.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace xiange {

namespace {

constexpr Coded<ParagraphStyle> styleCodes[] = {
    {ParagraphStyle::Title, "title"},       {ParagraphStyle::Addressee, "addressee"},
    {ParagraphStyle::Heading1, "heading1"}, {ParagraphStyle::Heading2, "heading2"},
    {ParagraphStyle::Body, "body"},         {ParagraphStyle::AnnexNote, "annex_note"},
    {ParagraphStyle::Right, "right"},       {ParagraphStyle::Note, "note"},
};

QJsonObject rowToJson(const TableRow& row) {
    const QJsonArray cells = jsonArray(row.cells, [](const TableCell& cell) {
        return QJsonObject{{"text", cell.text},
                           {"span", cell.span},
                           {"label", cell.label},
                           {"centred", cell.centred}};
    });
    return {{"lines", row.minimumLines}, {"cells", cells}};
}

struct BlockToJson {
    QJsonObject operator()(const Letterhead& head) const {
        return {{"block", "letterhead"},
                {"organ", head.organ},
                {"number", head.number},
                {"signer", head.signer}};
    }
    QJsonObject operator()(const Paragraph& paragraph) const {
        return {{"block", "paragraph"},
                {"style", codeOf(styleCodes, paragraph.style)},
                {"text", paragraph.text}};
    }
    QJsonObject operator()(const Table& table) const {
        return {{"block", "table"},
                {"widths", jsonArray(table.widths, [](double width) { return width; })},
                {"head", jsonArray(table.head, rowToJson)},
                {"rows", jsonArray(table.rows, rowToJson)}};
    }
    QJsonObject operator()(const Signature& signature) const {
        return {{"block", "signature"}, {"organ", signature.organ}, {"date", signature.date}};
    }
    QJsonObject operator()(const AnnexMark& annex) const {
        return {{"block", "annex"}, {"mark", annex.mark}};
    }
    QJsonObject operator()(const TearLine& tear) const {
        return {{"block", "tear"}, {"text", tear.text}};
    }
};

std::vector<TableRow> rowsFromJson(const QJsonArray& array) {
    std::vector<TableRow> rows;
    for (const QJsonValue& value : array) {
        TableRow row;
        row.minimumLines = value["lines"].toInt(1);
        const QJsonArray cells = value["cells"].toArray();
        for (const QJsonValue& cell : cells) {
            row.cells.push_back({cell["text"].toString(), cell["span"].toInt(1),
                                 cell["label"].toBool(), cell["centred"].toBool()});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Block> blockFromJson(const QJsonObject& object) {
    const QString kind = object["block"].toString();
    const auto text = [&object](const char* key) { return object[QLatin1String(key)].toString(); };
    if (kind == QLatin1String("letterhead")) {
        return Letterhead{text("organ"), text("number"), text("signer")};
    }
    if (kind == QLatin1String("paragraph")) {
        const auto style = fromCode(styleCodes, text("style"));
        return style ? std::optional<Block>(Paragraph{*style, text("text")}) : std::nullopt;
    }
    if (kind == QLatin1String("table")) {
        Table table;
        const QJsonArray widths = object["widths"].toArray();
        for (const QJsonValue& width : widths) {
            table.widths.push_back(width.toDouble());
        }
        table.head = rowsFromJson(object["head"].toArray());
        table.rows = rowsFromJson(object["rows"].toArray());
        return table;
    }
    if (kind == QLatin1String("signature")) {
        return Signature{text("organ"), text("date")};
    }
    if (kind == QLatin1String("annex")) {
        return AnnexMark{text("mark")};
    }
    if (kind == QLatin1String("tear")) {
        return TearLine{text("text")};
    }
    return std::nullopt;
}

/// All that stands at a place: a block's words, or those of one cell.
QString wordsAt(const PaperText& paper, const Blank& place) {
    const auto index = static_cast<size_t>(place.block);
    if (index >= paper.blocks.size()) {
        return {};
    }
    const Block& block = paper.blocks[index];
    if (const auto* head = std::get_if<Letterhead>(&block)) {
        return head->organ + head->number + head->signer;
    }
    if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
        return paragraph->text;
    }
    if (const auto* signature = std::get_if<Signature>(&block)) {
        return signature->organ + signature->date;
    }
    const auto* table = std::get_if<Table>(&block);
    const auto row = static_cast<size_t>(place.row);
    const auto cell = static_cast<size_t>(place.cell);
    if (table && row < table->rows.size() && cell < table->rows[row].cells.size()) {
        return table->rows[row].cells[cell].text;
    }
    return {};
}

} // namespace

void dropFilledBlanks(PaperText& paper) {
    if (paper.blanks.empty()) {
        return;
    }
    paper.missing.clear();
    for (const Blank& blank : paper.blanks) {
        const QString words = wordsAt(paper, blank);
        if (words.trimmed().isEmpty() || words.contains(blankLine)) {
            paper.missing.append(blank.name);
        }
    }
    paper.missing.removeDuplicates();
}

QByteArray toJson(const PaperText& paper) {
    const QJsonArray blocks = jsonArray(
        paper.blocks, [](const Block& block) { return std::visit(BlockToJson(), block); });
    const QJsonArray blanks = jsonArray(paper.blanks, [](const Blank& blank) {
        return QJsonObject{
            {"name", blank.name}, {"block", blank.block}, {"row", blank.row}, {"cell", blank.cell}};
    });
    return QJsonDocument(QJsonObject{{"title", paper.title},
                                     {"landscape", paper.landscape},
                                     {"one_page", paper.onePage},
                                     {"blocks", blocks},
                                     {"missing", QJsonArray::fromStringList(paper.missing)},
                                     {"blanks", blanks}})
        .toJson(QJsonDocument::Compact);
}

Result<PaperText> paperFromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    PaperText paper;
    paper.title = document["title"].toString();
    paper.landscape = document["landscape"].toBool();
    paper.onePage = document["one_page"].toBool();
    const QJsonArray blocks = document["blocks"].toArray();
    for (const QJsonValue& value : blocks) {
        auto block = blockFromJson(value.toObject());
        if (!block) {
            return fail(ErrorKind::Unreadable,
                        QCoreApplication::translate(
                            "PaperText", "The kept paper can't be read by this version."),
                        QString::fromUtf8(json.left(200)));
        }
        paper.blocks.push_back(std::move(*block));
    }
    const QJsonArray missing = document["missing"].toArray();
    for (const QJsonValue& value : missing) {
        paper.missing.append(value.toString());
    }
    const QJsonArray blanks = document["blanks"].toArray();
    for (const QJsonValue& value : blanks) {
        paper.blanks.push_back({value["name"].toString(), value["block"].toInt(),
                                value["row"].toInt(-1), value["cell"].toInt(-1)});
    }
    if (!document.isObject()) {
        return fail(ErrorKind::Unreadable,
                    QCoreApplication::translate("PaperText",
                                                "The kept paper can't be read by this version."),
                    QString::fromUtf8(json.left(200)));
    }
    return paper;
}

} // namespace xiange
