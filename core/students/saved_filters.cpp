#include "core/students/saved_filters.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace xiange {

namespace {

QString toText(const StudentFilter& filter) {
    const QJsonObject object{
        {"class", filter.schoolClass.value},
        {"text", filter.text},
        {"status", filter.status ? codeOf(studentStatusCodes, *filter.status) : QString()},
        {"group", filter.group ? codeOf(keyGroupCodes, *filter.group) : QString()},
        {"problems", filter.withProblems},
        {"boards", filter.boards},
        {"hukou", filter.hukou ? codeOf(hukouDistanceCodes, *filter.hukou) : QString()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StudentFilter fromText(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    StudentFilter filter;
    filter.schoolClass = ClassId(object["class"].toInteger());
    filter.text = object["text"].toString();
    filter.status = fromCode(studentStatusCodes, object["status"].toString());
    filter.group = fromCode(keyGroupCodes, object["group"].toString());
    filter.withProblems = object["problems"].toBool();
    filter.boards = object["boards"].toBool();
    filter.hukou = fromCode(hukouDistanceCodes, object["hukou"].toString());
    return filter;
}

} // namespace

SavedFilters::SavedFilters(db::Database& database, const Actor& actor)
    : m_database(database), m_actor(actor) {}

Result<QList<SavedFilter>> SavedFilters::list() {
    return m_database.read([&](db::Reader& tx) {
        return tx.list("SELECT name, content FROM saved_filter WHERE account_id = :account "
                       "AND name <> '' ORDER BY name",
                       {{"account", m_actor.account}}, [](const db::Rows& row) {
                           return SavedFilter{row.text(0), fromText(row.text(1))};
                       });
    });
}

Result<void> SavedFilters::save(const QString& name, const StudentFilter& filter) {
    const QString given = name.simplified();
    if (given.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("SavedFilters", "The filter needs a name."), {},
                    QStringLiteral("name"));
    }
    return m_database.write([&](db::Writer& tx) {
        tx.change("INSERT INTO saved_filter (account_id, name, content) "
                  "VALUES (:account, :name, :content) "
                  "ON CONFLICT (account_id, name) DO UPDATE SET content = excluded.content",
                  {{"account", m_actor.account}, {"name", given}, {"content", toText(filter)}});
    });
}

// The layout stands where a filter without a name would.
Result<ListLayout> SavedFilters::layout() {
    return m_database.read([&](db::Reader& tx) {
        const QString text =
            tx.first("SELECT content FROM saved_filter WHERE account_id = :account AND name = ''",
                     {{"account", m_actor.account}},
                     [](const db::Rows& row) { return row.text(0); })
                .value_or(QString());
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        ListLayout layout;
        for (const QJsonValue& width : object["widths"].toArray()) {
            layout.widths.append(width.toInt());
        }
        layout.sortColumn = object["sort"].toInt(-1);
        layout.descending = object["descending"].toBool();
        return layout;
    });
}

Result<void> SavedFilters::keepLayout(const ListLayout& layout) {
    const QJsonObject object{{"widths", jsonArray(layout.widths, [](int width) { return width; })},
                             {"sort", layout.sortColumn},
                             {"descending", layout.descending}};
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return m_database.write([&](db::Writer& tx) {
        tx.change("INSERT INTO saved_filter (account_id, name, content) "
                  "VALUES (:account, '', :content) "
                  "ON CONFLICT (account_id, name) DO UPDATE SET content = excluded.content",
                  {{"account", m_actor.account}, {"content", text}});
    });
}

Result<void> SavedFilters::remove(const QString& name) {
    return m_database.write([&](db::Writer& tx) {
        tx.change("DELETE FROM saved_filter WHERE account_id = :account AND name = :name",
                  {{"account", m_actor.account}, {"name", name}});
    });
}

} // namespace xiange
