// A line of the register kept aside, so that a booking can be taken back.

#include "core/base/json.h"
#include "core/students/school_age_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace xiange::school_age_rows {

namespace {

constexpr int columns = 16;

} // namespace

QString lineAsText(db::Reader& tx, SchoolAgeChildId id) {
    return tx
        .first("SELECT student_id, name, sex, birth_date, town, village, household, responsible, "
               "standing, reason, source, as_of, away_since, cleared_on, booked_at, account_id "
               "FROM school_age_child WHERE id = :id",
               {{"id", id}},
               [](const db::Rows& row) {
                   QJsonArray line;
                   for (int column = 0; column < columns; ++column) {
                       // Ids as numbers in text, days and moments as ISO: comparable, restorable.
                       const QString text =
                           row.isNull(column)            ? QString()
                           : column == 0 || column == 15 ? QString::number(row.integer(column))
                           : column == 14 ? row.moment(column).toString(Qt::ISODateWithMs)
                           : column == 3 || (column >= 11 && column <= 13)
                               ? row.day(column).toString(Qt::ISODate)
                               : row.text(column);
                       line.append(text);
                   }
                   return QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact));
               })
        .value_or(QString());
}

// Lines kept by earlier versions end before the account.
bool isSameLine(const QString& now, const QString& kept) {
    return kept.isEmpty() ? now.isEmpty() : now.startsWith(kept.chopped(1));
}

void restoreLine(db::Writer& tx, SchoolAgeChildId id, const QString& text) {
    if (text.isEmpty()) {
        tx.change("DELETE FROM school_age_child WHERE id = :id", {{"id", id}});
        return;
    }
    const QJsonArray line = QJsonDocument::fromJson(text.toUtf8()).array();
    const auto at = [&line](int column) { return line.at(column).toString(); };
    const auto day = [&at](int column) { return QDate::fromString(at(column), Qt::ISODate); };
    tx.change("UPDATE school_age_child SET student_id = :student, name = :name, sex = :sex, "
              "birth_date = :birth, town = :town, village = :village, household = :household, "
              "responsible = :responsible, standing = :standing, reason = :reason, "
              "source = :source, as_of = :as_of, away_since = :away, cleared_on = :cleared, "
              "booked_at = :booked, account_id = COALESCE(:account, account_id) WHERE id = :id",
              {{"student", StudentId(at(0).toLongLong())},
               {"name", at(1)},
               {"sex", db::orNull(at(2))},
               {"birth", day(3)},
               {"town", at(4)},
               {"village", at(5)},
               {"household", at(6)},
               {"responsible", at(7)},
               {"standing", at(8)},
               {"reason", at(9)},
               {"source", at(10)},
               {"as_of", day(11)},
               {"away", day(12)},
               {"cleared", day(13)},
               {"booked", QDateTime::fromString(at(14), Qt::ISODateWithMs)},
               {"account", AccountId(at(15).toLongLong())},
               {"id", id}});
}

} // namespace xiange::school_age_rows
