#include "core/sheets/two_line_headings.h"

#include "core/base/text_folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace xiange {

namespace {

/// What a title over several columns says of the family: 家庭成员2, 父亲, 监护人信息.
struct FamilyTitle {
    QString who;           ///< 家庭成员2, 父亲, 监护人; empty: no member of the family
    bool numbered = false; ///< which one of the members
    bool member = false;   ///< a member without a number: each 姓名 begins another one
};

FamilyTitle familyTitle(const QString& title) {
    static const QRegularExpression form(QStringLiteral(
        R"(^(?:家庭)?(成员|监护人|家长|父亲|母亲)([1-9一二三])?(?:基本)?(?:信息|情况|资料)?$)"));
    const auto found = form.match(foldHeading(title));
    if (!found.hasMatch()) {
        return {};
    }
    const QString who = found.captured(1);
    const bool numbered = !found.captured(2).isEmpty();
    return {who + found.captured(2), numbered, who == QStringLiteral("成员") && !numbered};
}

// 成员姓名 under 家庭成员1 is 成员1姓名.
QString joined(const FamilyTitle& over, const QString& under) {
    static const QRegularExpression again(QStringLiteral("^(?:家庭)?(?:成员|监护人|家长)(?=.)"));
    QString rest = foldHeading(under);
    rest.remove(again);
    if (over.member && headingOf(rest) != Heading::Name) {
        return rest; // belongs to the member that the last 姓名 began
    }
    return over.who + rest;
}

HeadingMatch joinedAt(const QList<SheetRow>& rows, int sheet, qsizetype upper) {
    if (upper < 0 || upper + 1 >= rows.size() || rows[upper + 1].number != rows[upper].number + 1) {
        return {sheet, upper, {}};
    }
    return {sheet, upper + 1, matchHeadings(joinedHeadings(rows[upper], rows[upper + 1]))};
}

} // namespace

SheetRow joinedHeadings(const SheetRow& upper, const SheetRow& lower) {
    SheetRow row{lower.number, {}};
    FamilyTitle over;
    for (qsizetype i = 0; i < std::max(upper.cells.size(), lower.cells.size()); ++i) {
        const Cell& above = upper.cell(i);
        const Cell& under = lower.cell(i);
        if (!above.isEmpty()) {
            over = under.isEmpty() ? FamilyTitle() : familyTitle(above.text);
        }
        if (under.isEmpty()) {
            row.cells.append(above);
        } else if (over.who.isEmpty()) {
            row.cells.append(under);
        } else {
            row.cells.append(Cell{.text = joined(over, under.text)});
        }
    }
    return row;
}

HeadingMatch headingsAt(const QList<SheetRow>& rows, int sheet, qsizetype row) {
    HeadingMatch best{sheet, row, {}};
    if (row < 0 || row >= rows.size()) {
        return best;
    }
    best.columns = matchHeadings(rows[row]);
    for (const qsizetype upper : {row - 1, row}) {
        HeadingMatch both = joinedAt(rows, sheet, upper);
        if (both.recognised() > best.recognised()) {
            best = std::move(both);
        }
    }
    return best;
}

} // namespace xiange
