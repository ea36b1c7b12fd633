#include "core/students/foot_line.h"

#include "core/base/text_folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace xiange {

namespace {

// How totals, signatures and notes below a list of children begin.
bool isFootWord(const QString& text) {
    static const QRegularExpression totals(
        QStringLiteral("^(合计|总计|小计|共计|总人数|本页|全校|累计|共\\d+人|共计?\\d+)"));
    static const QRegularExpression signatures(QStringLiteral(
        "^(制表|填表|填报|审核|复核|经办|校长|负责人|班主任|学籍管理员|单位|学校|联系人)"
        "[^:]{0,8}:|(签字|签名|签章|盖章|公章)"));
    static const QRegularExpression notes(
        QStringLiteral("^(注|备注|说明|填表说明|附注)\\d*[:.、]"));
    const QString folded = foldHeading(text);
    return totals.match(folded).hasMatch() || signatures.match(foldWidth(text)).hasMatch() ||
           notes.match(foldWidth(text).remove(u' ')).hasMatch();
}

bool repeatsHeadings(const SheetRow& row, const HeadingMatch& table) {
    const auto isTitle = [&](const MatchedColumn& column) {
        return !row.cell(column.column).isEmpty() &&
               foldHeading(row.cell(column.column).text) == foldHeading(column.title);
    };
    return std::ranges::count_if(table.columns, isTitle) >= 3;
}

} // namespace

bool isFootLine(const SheetRow& row, const HeadingMatch& table) {
    for (const Heading number : {Heading::IdNumber, Heading::StudentNumber}) {
        const QString text = row.cell(table.columnOf(number)).text;
        if (std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) >= 6) {
            return false;
        }
    }
    if (repeatsHeadings(row, table)) {
        return true;
    }
    const auto first = std::ranges::find_if(row.cells, [](const Cell& c) { return !c.isEmpty(); });
    const QString name = row.cell(table.columnOf(Heading::Name)).text;
    return (first != row.cells.end() && isFootWord(first->text)) || isFootWord(name);
}

} // namespace xiange
