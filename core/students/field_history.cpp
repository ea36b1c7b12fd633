#include "core/students/field_history.h"

#include "core/sheets/headings.h"
#include "core/students/masking.h"
#include "core/students/status_rules.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace xiange {

namespace {

struct FieldHistory {
    Q_DECLARE_TR_FUNCTIONS(xiange::FieldHistory)
};

const QString guardianPrefix = QStringLiteral("guardian:");

QString guardianWords(const Guardian& guardian) {
    QStringList words{guardian.name, guardian.relation, hiddenPhone(guardian.phone),
                      hiddenAddress(guardian.address), guardian.workplace};
    if (!guardian.name.isEmpty() && !guardian.isGuardian) {
        words.append(QStringLiteral("非监护人"));
    }
    if (guardian.worksAway) {
        words.append(QStringLiteral("外出务工"));
    }
    words.removeAll(QString());
    return words.join(u' ');
}

QString nameOfField(const QString& stored) {
    if (stored.startsWith(guardianPrefix)) {
        return FieldHistory::tr("Family member %1").arg(stored.mid(guardianPrefix.size()));
    }
    if (stored == QLatin1String("household")) {
        return FieldHistory::tr("Household");
    }
    if (stored == QLatin1String("disability")) {
        return FieldHistory::tr("Disability");
    }
    if (stored == QLatin1String("key_group")) {
        return FieldHistory::tr("Key group");
    }
    if (stored == QLatin1String("key_group_review")) {
        return FieldHistory::tr("Review of a key group");
    }
    if (stored == QLatin1String("support_plan")) {
        return FieldHistory::tr("Support plan");
    }
    if (stored == QLatin1String("support_review")) {
        return FieldHistory::tr("Review of a support plan");
    }
    const auto field = fromCode(childFieldCodes, stored);
    return field ? childFieldName(*field) : stored;
}

QString wordsOf(const QString& stored, const QString& value) {
    const auto field = fromCode(childFieldCodes, stored);
    return field ? fieldWords(*field, value) : value;
}

// An import keeps the values themselves; on their way into a history they are masked.
QString maskedImport(const QString& title, const QString& value) {
    if (title == headingTitle(Heading::StudentNumber) || title == headingTitle(Heading::IdNumber)) {
        return hiddenIdNumber(value);
    }
    if (title == headingTitle(Heading::Phone)) {
        return hiddenPhone(value);
    }
    if (title == headingTitle(Heading::HomeAddress)) {
        return hiddenAddress(value);
    }
    if (title.startsWith(QStringLiteral("成员"))) {
        return value.section(u' ', 0, 0) +
               (value.contains(u' ') ? QStringLiteral(" ●●●●") : QString());
    }
    return value;
}

QList<FieldHistoryLine> readImports(db::Reader& tx, StudentId child) {
    QList<FieldHistoryLine> lines;
    db::Rows row =
        tx.rows("SELECT b.at, COALESCE(a.name, ''), b.file_name, c.before_json, c.after_json "
                "FROM import_change c JOIN import_batch b ON b.id = c.import_id "
                "LEFT JOIN account a ON a.id = b.account_id "
                "WHERE c.student_id = :child AND b.undone_at IS NULL",
                {{"child", child}});
    while (row.next()) {
        const FieldHistoryLine act{row.moment(0), row.text(1), {}, {}, {}, row.text(2)};
        const auto json = [&row](int column) {
            return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
        };
        if (json(3).isEmpty()) {
            FieldHistoryLine line = act;
            line.field = FieldHistory::tr("Came in with the roster");
            lines.append(line);
            continue;
        }
        for (const FieldChange& change :
             fieldChanges(recordFromJson(json(3)), recordFromJson(json(4)))) {
            FieldHistoryLine line = act;
            line.field = change.field;
            line.before = maskedImport(change.field, change.before);
            line.after = maskedImport(change.field, change.after);
            lines.append(line);
        }
    }
    return lines;
}

/// 学籍异动 by hand; those of a file stand among what imports did.
QList<FieldHistoryLine> readStatusLines(db::Reader& tx, StudentId child) {
    return tx.list("SELECT c.recorded_at, COALESCE(a.name, ''), COALESCE(c.kind, ''), c.day, "
                   "c.other_school, COALESCE(o.kind, '') FROM status_change c "
                   "LEFT JOIN account a ON a.id = c.account_id "
                   "LEFT JOIN status_change o ON o.id = c.corrects "
                   "WHERE c.student_id = :child AND c.import_id IS NULL ORDER BY c.id DESC",
                   {{"child", child}}, [](const db::Rows& row) {
                       const auto words = [&row](int column) {
                           const auto kind = fromCode(statusChangeCodes, row.text(column));
                           return kind ? statusChangeName(*kind) : QString();
                       };
                       QStringList after{words(2), row.day(3).toString(Qt::ISODate), row.text(4)};
                       after.removeAll(QString());
                       const QString before = words(5);
                       return FieldHistoryLine{row.moment(0),
                                               row.text(1),
                                               FieldHistory::tr("Change of status"),
                                               before,
                                               before.isEmpty() ? after.join(u' ')
                                                                : FieldHistory::tr("taken back"),
                                               {}};
                   });
}

} // namespace

void writeHistoryLine(db::Writer& tx, AccountId account, const Clock& clock, StudentId child,
                      const QString& field, const QString& before, const QString& after) {
    tx.change("INSERT INTO field_change (student_id, field, value_before, value_after, account_id, "
              "at) VALUES (:child, :field, :before, :after, :account, :at)",
              {{"child", child},
               {"field", field},
               {"before", before},
               {"after", after},
               {"account", account},
               {"at", clock.now()}});
}

void writeHistory(db::Writer& tx, AccountId account, const Clock& clock,
                  const StudentRecord& before, const StudentRecord& after) {
    for (const auto& field : childFieldCodes) {
        const QString was = fieldValue(before, field.value);
        const QString is = fieldValue(after, field.value);
        if (was != is) {
            writeHistoryLine(tx, account, clock, before.id, QString::fromLatin1(field.code),
                             shownValue(field.value, was), shownValue(field.value, is));
        }
    }
    const Guardian nobody;
    for (qsizetype i = 0; i < std::max(before.guardians.size(), after.guardians.size()); ++i) {
        const Guardian& was = i < before.guardians.size() ? before.guardians[i] : nobody;
        const Guardian& is = i < after.guardians.size() ? after.guardians[i] : nobody;
        if (was != is) {
            writeHistoryLine(tx, account, clock, before.id, guardianPrefix + QString::number(i + 1),
                             guardianWords(was), guardianWords(is));
        }
    }
}

QList<FieldHistoryLine> readHistory(db::Reader& tx, StudentId child) {
    QList<FieldHistoryLine> lines =
        tx.list("SELECT f.at, COALESCE(a.name, ''), f.field, f.value_before, f.value_after "
                "FROM field_change f LEFT JOIN account a ON a.id = f.account_id "
                "WHERE f.student_id = :child ORDER BY f.id DESC",
                {{"child", child}}, [](const db::Rows& row) {
                    return FieldHistoryLine{row.moment(0),
                                            row.text(1),
                                            nameOfField(row.text(2)),
                                            wordsOf(row.text(2), row.text(3)),
                                            wordsOf(row.text(2), row.text(4)),
                                            {}};
                });
    lines += readStatusLines(tx, child);
    lines += readImports(tx, child);
    std::ranges::stable_sort(lines, std::ranges::greater(), &FieldHistoryLine::at);
    return lines;
}

} // namespace xiange
