#include "core/sheets/html_table_reader.h"

#include "core/sheets/sheet_builder.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace xiange {

namespace {

// What stands between < and >.
struct Tag {
    QString name; ///< in lower case, with the slash of an end tag
    QString attributes;

    [[nodiscard]] int number(QLatin1String attribute) const {
        qsizetype at = attributes.indexOf(attribute, 0, Qt::CaseInsensitive);
        if (at < 0) {
            return 1;
        }
        at += attribute.size();
        while (at < attributes.size() && QStringLiteral(" =\"'").contains(attributes[at])) {
            ++at;
        }
        qsizetype end = at;
        while (end < attributes.size() && end - at < 6 && attributes[end].isDigit()) {
            ++end;
        }
        return std::max(1, attributes.mid(at, end - at).toInt());
    }
};

// "amp", "#20013", "#x4e2d" → the character; empty if it is none of them
QString characterOf(const QString& entity) {
    static const QHash<QString, QChar> named{
        {QStringLiteral("amp"), u'&'},   {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},    {QStringLiteral("quot"), u'"'},
        {QStringLiteral("apos"), u'\''}, {QStringLiteral("nbsp"), u' '}};
    if (!entity.startsWith(u'#')) {
        const auto found = named.constFind(entity.toLower());
        return found == named.cend() ? QString() : QString(*found);
    }
    const bool hex = entity.size() > 1 && entity[1].toLower() == u'x';
    const uint code = QStringView(entity).mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
    const char32_t character = code;
    return code > 0 && code <= 0x10FFFF ? QString::fromUcs4(&character, 1) : QString();
}

// Walks over a page and hands the cells of its tables to builders.
class TableWalk {
public:
    TableWalk(const QString& page, const WorkbookLimits& limits)
        : m_page(page), m_limits(limits), m_cellsLeft(limits.cells) {}

    void run() {
        for (m_at = 0; m_at < m_page.size() && !fault(); ++m_at) {
            const QChar c = m_page[m_at];
            if (c == u'<') {
                takeMarkup();
            } else if (m_inCell && c == u'&') {
                takeEntity();
            } else if (m_inCell) {
                m_text.append(c.isSpace() ? QChar(u' ') : c);
            }
        }
        endCell();
    }

    [[nodiscard]] std::optional<ReadingFault> fault() const {
        return m_builder ? m_builder->fault() : std::nullopt;
    }
    std::deque<Sheet> sheets; ///< a deque: the builder keeps a reference into it

private:
    void takeMarkup() {
        if (QStringView(m_page).mid(m_at).startsWith(u"<!--")) {
            m_at = endOf(QLatin1String("-->"), m_at) + 2;
            return;
        }
        const qsizetype end = endOf(QLatin1String(">"), m_at);
        const QStringView inside = QStringView(m_page).mid(m_at + 1, end - m_at - 1);
        qsizetype length = 0;
        while (length < inside.size() && !inside[length].isSpace() &&
               (inside[length] != u'/' || length == 0)) {
            ++length;
        }
        m_at = end;
        take(Tag{inside.first(length).toString().toLower(), inside.mid(length).toString()});
    }

    void take(const Tag& tag) {
        if (tag.name == u"style" || tag.name == u"script" || tag.name == u"title") {
            m_at = endOf(QLatin1String("</") + tag.name, m_at) - 1;
        } else if (tag.name == u"table") {
            endCell();
            beginTable();
        } else if (tag.name == u"tr") {
            endCell();
            beginRow();
        } else if (tag.name == u"td" || tag.name == u"th") {
            endCell();
            beginCell(tag);
        } else if (tag.name == u"/td" || tag.name == u"/th" || tag.name == u"/tr" ||
                   tag.name == u"/table") {
            endCell();
        } else if (m_inCell && tag.name == u"br") {
            m_text.append(u' ');
        }
    }

    void beginTable() {
        sheets.push_back(Sheet{QStringLiteral("%1").arg(sheets.size() + 1), {}});
        m_builder.emplace(sheets.back(), m_limits, m_cellsLeft);
        m_row = -1;
        m_covered.clear();
    }
    void beginRow() {
        ++m_row;
        m_column = 0;
        for (int& rows : m_covered) {
            rows = std::max(0, rows - 1);
        }
    }
    void beginCell(const Tag& tag) {
        if (!m_builder || m_row < 0) {
            return;
        }
        while (m_covered.value(m_column) > 0) {
            ++m_column; // a cell from above reaches down to here
        }
        m_inCell = true;
        m_width = std::min(tag.number(QLatin1String("colspan")), m_limits.columns);
        const int height = tag.number(QLatin1String("rowspan"));
        if (height > 1 && m_column + m_width <= m_limits.columns) {
            m_covered.resize(std::max<qsizetype>(m_covered.size(), m_column + m_width));
            std::fill_n(m_covered.begin() + m_column, m_width, height);
        }
    }
    void endCell() {
        if (m_inCell) {
            m_builder->put(m_row, m_column, textCell(m_text.simplified()));
            m_column += m_width;
        }
        m_inCell = false;
        m_text.clear();
    }

    void takeEntity() {
        constexpr qsizetype longest = 10;
        const QStringView ahead = QStringView(m_page).mid(m_at, longest);
        const qsizetype end = ahead.indexOf(u';');
        const QString meant = end > 1 ? characterOf(ahead.mid(1, end - 1).toString()) : QString();
        m_text.append(meant.isEmpty() ? QStringLiteral("&") : meant);
        m_at += meant.isEmpty() ? 0 : end;
    }

    [[nodiscard]] qsizetype endOf(const QString& text, qsizetype from) const {
        const qsizetype found = m_page.indexOf(text, from, Qt::CaseInsensitive);
        return found < 0 ? m_page.size() : found;
    }

    const QString& m_page;
    const WorkbookLimits& m_limits;
    qint64 m_cellsLeft;
    std::optional<SheetBuilder> m_builder;
    qsizetype m_at = 0;
    QString m_text;
    bool m_inCell = false;
    int m_row = -1;
    int m_column = 0;
    int m_width = 1;
    QList<int> m_covered; ///< by column: rows still covered by a cell from above
};

} // namespace

bool looksLikeWebPage(const QString& start) {
    return start.startsWith(u'<') &&
           (start.contains(QLatin1String("<html")) || start.contains(QLatin1String("<table")) ||
            start.startsWith(QLatin1String("<!doctype html")));
}

Reading readHtmlTables(const QString& page, const WorkbookLimits& limits) {
    TableWalk walk(page, limits);
    walk.run();
    if (walk.fault()) {
        return unreadable(*walk.fault());
    }
    Workbook workbook;
    for (Sheet& sheet : walk.sheets) {
        if (!sheet.rows.isEmpty()) {
            workbook.sheets.append(std::move(sheet));
        }
    }
    if (workbook.sheets.isEmpty()) {
        return unreadable(ReadingFault::WebPage);
    }
    return workbook;
}

} // namespace xiange
