#include "core/sheets/heading_match.h"

#include "core/base/text_folding.h"
#include "core/sheets/two_line_headings.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

constexpr qsizetype searchedRows = 30; // title lines and notes above a table are fewer

bool belongsToMembers(Heading heading) {
    switch (heading) {
    case Heading::Relation:
    case Heading::HomeAddress:
    case Heading::HukouPlace:
    case Heading::Phone:
    case Heading::IsGuardian:
    case Heading::IdType:
    case Heading::IdNumber:
    case Heading::Workplace:
    case Heading::Occupation:
    case Heading::Ethnicity:
        return true;
    default:
        return false;
    }
}

// Gives each column its meaning from left to right, because a bare 联系电话 after 成员姓名 is the
// member's and not the child's.
class ColumnReader {
public:
    MatchedColumn read(int column, const QString& title) {
        MatchedColumn matched{column, title, std::nullopt, 0};
        const QString folded = foldHeading(title);
        if (readNumberedMember(folded, matched) || readNamedMember(folded, matched)) {
            return matched;
        }
        matched.heading = headingOf(title);
        if (m_currentMember > 0 && matched.heading && belongsToMembers(*matched.heading)) {
            matched.member = m_currentMember;
        }
        return matched;
    }

private:
    // 成员1姓名, 家庭成员2联系电话, 监护人1关系, 成员姓名1
    bool readNumberedMember(const QString& folded, MatchedColumn& matched) {
        static const QRegularExpression before(
            QStringLiteral(R"(^(?:家庭)?(?:成员|监护人|家长)([1-9一二三])(.+)$)"));
        static const QRegularExpression after(
            QStringLiteral(R"(^(?:家庭)?(?:成员|监护人|家长)(.+?)([1-9一二三])$)"));
        QString number;
        QString rest;
        if (const auto found = before.match(folded); found.hasMatch()) {
            number = found.captured(1);
            rest = found.captured(2);
        } else if (const auto other = after.match(folded); other.hasMatch()) {
            number = other.captured(2);
            rest = other.captured(1);
        } else {
            return false;
        }
        matched.heading = headingOf(rest);
        const qsizetype han = QStringLiteral("一二三").indexOf(number);
        matched.member = han >= 0 ? static_cast<int>(han) + 1 : number.toInt();
        return true;
    }

    // 成员姓名 (begins a group), 监护人姓名, 父亲姓名, 母亲电话
    bool readNamedMember(const QString& folded, MatchedColumn& matched) {
        static const QRegularExpression bare(
            QStringLiteral(R"(^(?:家庭)?(成员|监护人|家长|父亲|母亲)(.+)$)"));
        const auto found = bare.match(folded);
        if (!found.hasMatch()) {
            return false;
        }
        const QString who = found.captured(1);
        matched.heading = headingOf(found.captured(2));
        const bool begins = matched.heading == Heading::Name;
        if (who == QStringLiteral("成员") && begins) {
            m_currentMember = ++m_members;
        } else if (!m_memberOf.contains(who)) {
            m_memberOf.insert(who, ++m_members);
        }
        matched.member = m_memberOf.value(who, std::max(m_currentMember, 1));
        if (begins) {
            m_currentMember = matched.member;
        }
        return true;
    }

    int m_members = 0;
    int m_currentMember = 0;
    QHash<QString, int> m_memberOf;
};

bool hasAll(const HeadingMatch& match, const QList<Heading>& required) {
    return std::ranges::all_of(required, [&match](Heading h) { return match.has(h); });
}

} // namespace

int HeadingMatch::columnOf(Heading heading, int member) const {
    for (const MatchedColumn& column : columns) {
        if (column.heading == heading && column.member == member) {
            return column.column;
        }
    }
    return -1;
}

int HeadingMatch::members() const {
    int most = 0;
    for (const MatchedColumn& column : columns) {
        most = std::max(most, column.member);
    }
    return most;
}

int HeadingMatch::recognised() const {
    return static_cast<int>(std::ranges::count_if(
        columns, [](const MatchedColumn& column) { return column.heading.has_value(); }));
}

QList<MatchedColumn> matchHeadings(const SheetRow& row) {
    ColumnReader reader;
    QList<MatchedColumn> columns;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (!row.cells[i].isEmpty()) {
            columns.append(reader.read(static_cast<int>(i), row.cells[i].text));
        }
    }
    return columns;
}

std::optional<HeadingMatch> findTable(const Workbook& workbook, const QList<Heading>& required) {
    std::optional<HeadingMatch> best;
    for (qsizetype sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        const QList<SheetRow>& rows = workbook.sheets[sheet].rows;
        for (qsizetype row = 0; row < std::min(rows.size(), searchedRows); ++row) {
            HeadingMatch match = headingsAt(rows, static_cast<int>(sheet), row);
            if (hasAll(match, required) && (!best || match.recognised() > best->recognised())) {
                best = std::move(match);
            }
        }
    }
    return best;
}

} // namespace xiange
