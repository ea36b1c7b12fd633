#include "core/attendance/roll_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiange {

namespace {

QString toText(const QList<Mark>& marks) {
    QJsonArray list;
    for (const Mark& mark : marks) {
        QJsonObject object{{QStringLiteral("student"), mark.student.value},
                           {QStringLiteral("kind"), codeOf(markCodes, mark.kind)},
                           {QStringLiteral("note"), mark.note}};
        if (mark.seenDoctor) {
            object.insert(QStringLiteral("seen_doctor"), *mark.seenDoctor);
        }
        if (mark.illSince.isValid()) {
            object.insert(QStringLiteral("ill_since"), mark.illSince.toString(Qt::ISODate));
        }
        list.append(object);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Mark> fromText(const QString& text) {
    QList<Mark> marks;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        const auto kind = fromCode(markCodes, object.value(QLatin1String("kind")).toString());
        if (!kind) {
            continue;
        }
        Mark mark{StudentId(object.value(QLatin1String("student")).toInteger()), *kind,
                  object.value(QLatin1String("note")).toString()};
        if (object.contains(QLatin1String("seen_doctor"))) {
            mark.seenDoctor = object.value(QLatin1String("seen_doctor")).toBool();
        }
        mark.illSince =
            QDate::fromString(object.value(QLatin1String("ill_since")).toString(), Qt::ISODate);
        marks.append(mark);
    }
    return marks;
}

} // namespace

void readDraft(db::Reader& tx, AccountId account, Roll& roll) {
    db::Rows rows = tx.rows("SELECT marks, saved_at FROM roll_draft WHERE class_id = :class "
                            "AND day = :day AND session = :session AND account_id = :account",
                            {{"class", roll.key.schoolClass},
                             {"day", roll.key.day},
                             {"session", codeOf(sessionCodes, roll.key.session)},
                             {"account", account}});
    if (rows.next()) {
        roll.draft = fromText(rows.text(0));
        roll.draftAt = rows.moment(1);
    }
}

void writeDraft(db::Writer& tx, const RollKey& key, AccountId account, const QDateTime& now,
                const QList<Mark>& marks) {
    tx.change("INSERT INTO roll_draft (class_id, day, session, account_id, marks, saved_at) "
              "VALUES (:class, :day, :session, :account, :marks, :at) "
              "ON CONFLICT (class_id, day, session, account_id) DO UPDATE SET "
              "marks = excluded.marks, saved_at = excluded.saved_at",
              {{"class", key.schoolClass},
               {"day", key.day},
               {"session", codeOf(sessionCodes, key.session)},
               {"account", account},
               {"marks", toText(marks)},
               {"at", now}});
}

void deleteDraft(db::Writer& tx, const RollKey& key, AccountId account) {
    tx.change("DELETE FROM roll_draft WHERE class_id = :class AND day = :day "
              "AND session = :session AND account_id = :account",
              {{"class", key.schoolClass},
               {"day", key.day},
               {"session", codeOf(sessionCodes, key.session)},
               {"account", account}});
}

} // namespace xiange
