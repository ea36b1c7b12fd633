#include "core/students/bulk_changes.h"

#include "core/accounts/accounts.h"

#include <algorithm>

namespace xiange {

namespace {

QList<Enrolment> enrolmentsOf(db::Reader& tx, StudentId child) {
    return tx.list("SELECT class_id, since, until FROM enrolment WHERE student_id = :child "
                   "ORDER BY since, id",
                   {{"child", child}}, [](const db::Rows& row) {
                       return Enrolment{row.id<ClassId>(0), row.day(1), row.day(2)};
                   });
}

void writeEnrolments(db::Writer& tx, StudentId child, const QList<Enrolment>& enrolments) {
    tx.change("DELETE FROM enrolment WHERE student_id = :child", {{"child", child}});
    for (const Enrolment& one : enrolments) {
        tx.change("INSERT INTO enrolment (student_id, class_id, since, until) "
                  "VALUES (:child, :class, :since, :until)",
                  {{"child", child},
                   {"class", one.schoolClass},
                   {"since", one.since},
                   {"until", one.until}});
    }
    tx.change("UPDATE student SET version = version + 1 WHERE id = :child", {{"child", child}});
}

/// The classes of a child that goes into another one; unchanged if it is there already.
QList<Enrolment> moved(QList<Enrolment> enrolments, ClassId schoolClass, QDate since) {
    for (Enrolment& one : enrolments) {
        if (one.until.isValid()) {
            continue;
        }
        if (one.schoolClass == schoolClass) {
            return enrolments;
        }
        if (one.since >= since) {
            one.schoolClass = schoolClass; // was never in the other class for a day
            return enrolments;
        }
        one.until = since.addDays(-1);
    }
    enrolments.append(Enrolment{schoolClass, since, {}});
    return enrolments;
}

QString nameOf(db::Reader& tx, StudentId child) {
    return tx
        .first("SELECT name FROM student WHERE id = :child", {{"child", child}},
               [](const db::Rows& row) { return row.text(0); })
        .value_or(QString());
}

} // namespace

BulkChanges::BulkChanges(db::Database& database, const Clock& clock, const Actor& actor,
                         QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<void> BulkChanges::mayChange(db::Reader& tx, StudentId child, SchoolId* school) const {
    const auto found =
        tx.first("SELECT school_id FROM student WHERE id = :child", {{"child", child}},
                 [](const db::Rows& row) { return row.id<SchoolId>(0); });
    if (!found) {
        return fail(ErrorKind::NotFound, tr("One of these children is not in the register."));
    }
    *school = *found;
    return allow(m_actor, Right::ImportRoster, placeOf(tx, *found));
}

Result<int> BulkChanges::setClass(const QList<StudentId>& children, ClassId schoolClass,
                                  QDate since) {
    return keep(m_database.write([&](db::Writer& tx) -> Result<Step> {
        const auto ofSchool = tx.first("SELECT school_id FROM school_class WHERE id = :class",
                                       {{"class", schoolClass}},
                                       [](const db::Rows& row) { return row.id<SchoolId>(0); });
        if (!ofSchool || !since.isValid()) {
            return fail(ErrorKind::NotFound, tr("Choose a class and the day."));
        }
        Step step;
        for (const StudentId child : children) {
            SchoolId school;
            if (const auto may = mayChange(tx, child, &school); !may) {
                return tl::make_unexpected(may.error());
            }
            if (school != *ofSchool) {
                return fail(ErrorKind::Invalid,
                            tr("%1 is at another school: that takes a transfer, not a change of "
                               "class. Nothing was changed.")
                                .arg(nameOf(tx, child)));
            }
            const QList<Enrolment> before = enrolmentsOf(tx, child);
            const QList<Enrolment> after = moved(before, schoolClass, since);
            if (before != after) {
                writeEnrolments(tx, child, after);
                step.before.insert(child, before);
                step.after.insert(child, after);
            }
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("class changed for several"),
                     QString::number(schoolClass.value), QString::number(step.after.size()));
        return step;
    }));
}

Result<int> BulkChanges::addGroup(const QList<StudentId>& children, KeyGroup group,
                                  const QString& source, QDate since) {
    if (source.trimmed().isEmpty() || !since.isValid()) {
        return fail(ErrorKind::Invalid, tr("Say where this is known from, and since when."), {},
                    QStringLiteral("source"));
    }
    return keep(m_database.write([&](db::Writer& tx) -> Result<Step> {
        Step step;
        for (const StudentId child : children) {
            SchoolId school;
            if (const auto may = mayChange(tx, child, &school); !may) {
                return tl::make_unexpected(may.error());
            }
            const QString kind = codeOf(keyGroupCodes, group);
            if (tx.count("SELECT COUNT(*) FROM key_group WHERE student_id = :child "
                         "AND kind = :kind AND until IS NULL",
                         {{"child", child}, {"kind", kind}}) > 0) {
                continue;
            }
            const auto row = tx.insert<Id<struct KeyGroupTag>>(
                "INSERT INTO key_group (student_id, kind, source, since) "
                "VALUES (:child, :kind, :source, :since) RETURNING id",
                {{"child", child}, {"kind", kind}, {"source", source.trimmed()}, {"since", since}});
            step.groups.append(row.value);
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("key group added to several"),
                     codeOf(keyGroupCodes, group), QString::number(step.groups.size()));
        return step;
    }));
}

Result<int> BulkChanges::keep(Result<Step> made) {
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    const auto count = static_cast<int>(made->after.size() + made->groups.size());
    if (count > 0) {
        m_steps.append(*std::move(made));
        emit changed();
    }
    return count;
}

Result<int> BulkChanges::undo() {
    if (m_steps.isEmpty()) {
        return 0;
    }
    const Step step = m_steps.last();
    const auto undone = m_database.write([&](db::Writer& tx) -> Result<int> {
        for (auto it = step.after.cbegin(); it != step.after.cend(); ++it) {
            if (enrolmentsOf(tx, it.key()) != it.value()) {
                return fail(ErrorKind::Conflict,
                            tr("The class of %1 has been changed by something else since; nothing "
                               "was taken back.")
                                .arg(nameOf(tx, it.key())));
            }
            writeEnrolments(tx, it.key(), step.before.value(it.key()));
        }
        for (const qint64 row : step.groups) {
            tx.change("DELETE FROM key_group WHERE id = :row", {{"row", row}});
        }
        const auto count = static_cast<int>(step.after.size() + step.groups.size());
        recordAccess(tx, m_actor, m_clock, QStringLiteral("change of several undone"), {},
                     QString::number(count));
        return count;
    });
    if (undone) {
        m_steps.removeLast();
        emit changed();
    }
    return undone;
}

} // namespace xiange
