#include "core/students/column_choices.h"

#include "core/base/json.h"
#include "core/base/text_folding.h"
#include "core/sheets/two_line_headings.h"

#include <QJsonDocument>

namespace xiange {

namespace {

QString keyOf(const HeadingMatch& table) {
    QStringList titles;
    for (const MatchedColumn& column : table.columns) {
        titles.append(foldHeading(column.title));
    }
    return titles.join(u'|');
}

QString toText(const HeadingMatch& table) {
    const QJsonArray columns = jsonArray(table.columns, [](const MatchedColumn& column) {
        return QJsonObject{{"title", foldHeading(column.title)},
                           {"means", column.heading ? headingTitle(*column.heading) : QString()},
                           {"member", column.member}};
    });
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

} // namespace

ColumnChoices::ColumnChoices(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<bool> ColumnChoices::recall(HeadingMatch& table) {
    const auto kept = m_database.read([&](db::Reader& tx) {
        return tx.first("SELECT columns FROM column_choice WHERE headings = :headings",
                        {{"headings", keyOf(table)}},
                        [](const db::Rows& row) { return row.text(0); });
    });
    if (!kept) {
        return tl::make_unexpected(kept.error());
    }
    if (!*kept) {
        return false;
    }
    const QJsonArray columns = QJsonDocument::fromJson((*kept)->toUtf8()).array();
    for (qsizetype i = 0; i < table.columns.size() && i < columns.size(); ++i) {
        table.columns[i].heading = headingOf(columns[i]["means"].toString());
        table.columns[i].member = columns[i]["member"].toInt();
    }
    return true;
}

Result<void> ColumnChoices::keep(const HeadingMatch& table) {
    if (auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return allowed;
    }
    return m_database.write([&](db::Writer& tx) {
        tx.change("INSERT INTO column_choice (headings, columns, account_id, chosen_at) "
                  "VALUES (:headings, :columns, :account, :now) ON CONFLICT (headings) DO UPDATE "
                  "SET columns = excluded.columns, account_id = excluded.account_id, "
                  "chosen_at = excluded.chosen_at",
                  {{"headings", keyOf(table)},
                   {"columns", toText(table)},
                   {"account", m_actor.account},
                   {"now", m_clock.now()}});
    });
}

HeadingMatch tableAt(const Workbook& workbook, int sheet, qsizetype row) {
    return sheet < workbook.sheets.size() ? headingsAt(workbook.sheets[sheet].rows, sheet, row)
                                          : HeadingMatch{sheet, row, {}};
}

void chooseColumn(HeadingMatch& table, int column, std::optional<Heading> heading, int member) {
    for (MatchedColumn& one : table.columns) {
        if (one.column == column) {
            one.heading = heading;
            one.member = member;
        } else if (heading && one.heading == heading && one.member == member) {
            one.heading.reset();
            one.member = 0;
        }
    }
}

} // namespace xiange
