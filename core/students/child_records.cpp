#include "core/students/child_records.h"

#include "core/base/text_folding.h"
#include "core/students/child_door.h"
#include "core/students/field_history.h"
#include "core/students/masking.h"
#include "core/students/record_store.h"

#include <QLocale>

namespace xiange {

namespace {

ChildRecord masked(const StudentRecord& record, int version) {
    ChildRecord shown;
    shown.id = record.id;
    shown.version = version;
    shown.name = record.name;
    for (const auto& field : childFieldCodes) {
        shown.values.insert(field.value, shownValue(field.value, fieldValue(record, field.value)));
    }
    for (Guardian guardian : record.guardians) {
        guardian.phone = hiddenPhone(guardian.phone);
        guardian.idNumber = hiddenIdNumber(guardian.idNumber);
        guardian.address = hiddenAddress(guardian.address);
        shown.guardians.append(guardian);
    }
    for (StudentProblem problem : record.problems) {
        problem.value = hiddenIdNumber(problem.value);
        shown.problems.append(problem);
    }
    return shown;
}

int versionOf(db::Reader& tx, StudentId child) {
    return static_cast<int>(
        tx.count("SELECT version FROM student WHERE id = :id", {{"id", child}}));
}

tl::unexpected<Error> changedMeanwhile(db::Reader& tx, StudentId child) {
    const QList<FieldHistoryLine> history = readHistory(tx, child);
    if (history.isEmpty()) {
        return fail(ErrorKind::Conflict,
                    ChildRecords::tr("Somebody else changed this record meanwhile. It has been "
                                     "read again; what you typed is still there."));
    }
    const FieldHistoryLine& last = history.first();
    return fail(ErrorKind::Conflict,
                ChildRecords::tr("%1 changed “%2” meanwhile from “%3” to “%4”. The record has been "
                                 "read again; what you typed is still there: Enter saves it.")
                    .arg(last.account, last.field, last.before, last.after));
}

// A number that stands for another child already.
Result<void> stillUnique(db::Reader& tx, const StudentRecord& record) {
    const qint64 sameId = tx.count(
        "SELECT COUNT(*) FROM student_private WHERE id_number = :number AND student_id <> :id",
        {{"number", record.idNumber}, {"id", record.id}});
    if (sameId > 0 && !record.idNumber.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    ChildRecords::tr("Another child has this ID number already."), {},
                    codeOf(childFieldCodes, ChildField::IdNumber));
    }
    const qint64 sameNo =
        tx.count("SELECT COUNT(*) FROM student WHERE student_no = :number AND id <> :id",
                 {{"number", record.studentNo}, {"id", record.id}});
    if (sameNo > 0 && !record.studentNo.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    ChildRecords::tr("Another child has this student number already."), {},
                    codeOf(childFieldCodes, ChildField::StudentNo));
    }
    return {};
}

Result<QString> soundPhone(const QString& typed) {
    StudentRecord nobody;
    const auto checked = withField(nobody, ChildField::Phone, typed);
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    return checked->phone;
}

Result<Guardian> memberAfter(Guardian guardian, const GuardianEdit& edit) {
    guardian.name = foldName(edit.name);
    guardian.relation = edit.relation.simplified();
    guardian.isGuardian = edit.isGuardian;
    guardian.worksAway = edit.worksAway;
    if (guardian.name.isEmpty()) {
        return fail(ErrorKind::Invalid, ChildRecords::tr("A member of the family needs a name."),
                    {}, QStringLiteral("name"));
    }
    if (edit.phone) {
        const auto phone = soundPhone(*edit.phone);
        if (!phone) {
            return tl::make_unexpected(phone.error());
        }
        guardian.phone = *phone;
    }
    if (edit.address) {
        guardian.address = edit.address->simplified();
    }
    if (edit.workplace) {
        guardian.workplace = edit.workplace->simplified();
    }
    return guardian;
}

} // namespace

ChildRecords::ChildRecords(db::Database& database, const Clock& clock, const Actor& actor,
                           QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<ChildRecord> ChildRecords::read(StudentId child) {
    return m_database.read([&](db::Reader& tx) -> Result<ChildRecord> {
        const auto place = childWithin(tx, m_actor, Right::SeeChildren, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        ChildRecord shown = masked(*readRecord(tx, child), versionOf(tx, child));
        shown.editable =
            allow(m_actor, Right::EditRecords, {place->school, place->schoolClass}).has_value();
        return shown;
    });
}

template <typename Edit>
Result<int> ChildRecords::edit(StudentId child, int seenVersion, const QString& words,
                               Edit change) {
    Change made;
    const auto version = m_database.write([&](db::Writer& tx) -> Result<int> {
        const auto place = childWithin(tx, m_actor, Right::EditRecords, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        // Also takes the row's lock: of two people who save at once, the second one is told.
        if (tx.change("UPDATE student SET version = version WHERE id = :id AND version = :seen",
                      {{"id", child}, {"seen", seenVersion}}) == 0) {
            return changedMeanwhile(tx, child);
        }
        const StudentRecord before = *readRecord(tx, child);
        const Result<StudentRecord> after = change(before);
        if (!after) {
            return tl::make_unexpected(after.error());
        }
        if (*after == before) {
            return seenVersion;
        }
        if (const auto unique = stillUnique(tx, *after); !unique) {
            return tl::make_unexpected(unique.error());
        }
        replaceRecord(tx, before, *after);
        writeHistory(tx, m_actor.account, m_clock, before, *after);
        made = {child, before, *after, QStringLiteral("%1: %2").arg(before.name, words)};
        return versionOf(tx, child);
    });
    if (version && made.child.isValid()) {
        m_done.push_back(std::move(made));
        m_undone.clear();
        emit edited();
        emit changed(child);
    }
    return version;
}

Result<int> ChildRecords::set(StudentId child, ChildField field, const QString& value,
                              int seenVersion) {
    return edit(child, seenVersion, childFieldName(field),
                [&](const StudentRecord& before) { return withField(before, field, value); });
}

Result<int> ChildRecords::setGuardian(StudentId child, int position, const GuardianEdit& edit,
                                      int seenVersion) {
    return this->edit(child, seenVersion, tr("family"),
                      [&](const StudentRecord& before) -> Result<StudentRecord> {
                          const bool isNew = position < 1 || position > before.guardians.size();
                          const auto guardian = memberAfter(
                              isNew ? Guardian() : before.guardians[position - 1], edit);
                          if (!guardian) {
                              return tl::make_unexpected(guardian.error());
                          }
                          StudentRecord after = before;
                          if (isNew) {
                              after.guardians.append(*guardian);
                          } else {
                              after.guardians[position - 1] = *guardian;
                          }
                          dropMendedProblems(after);
                          return after;
                      });
}

Result<int> ChildRecords::removeGuardian(StudentId child, int position, int seenVersion) {
    return edit(child, seenVersion, tr("family"),
                [&](const StudentRecord& before) -> Result<StudentRecord> {
                    StudentRecord after = before;
                    if (position >= 1 && position <= after.guardians.size()) {
                        after.guardians.removeAt(position - 1);
                    }
                    return after;
                });
}

Result<QList<FieldHistoryLine>> ChildRecords::history(StudentId child) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<FieldHistoryLine>> {
        if (const auto place = childWithin(tx, m_actor, Right::SeeChildren, child); !place) {
            return tl::make_unexpected(place.error());
        }
        return readHistory(tx, child);
    });
}

Result<void> ChildRecords::put(const StudentRecord& expected, const StudentRecord& wanted) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto place = childWithin(tx, m_actor, Right::EditRecords, expected.id);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        const auto now = readRecord(tx, expected.id);
        if (*now != expected) {
            return fail(ErrorKind::Conflict,
                        tr("This record has been changed since; the change can't be taken back "
                           "any more."));
        }
        replaceRecord(tx, *now, wanted);
        writeHistory(tx, m_actor.account, m_clock, *now, wanted);
        return {};
    });
    if (done) {
        emit changed(expected.id);
    }
    return done;
}

Result<QString> ChildRecords::undo() {
    if (m_done.empty()) {
        return QString();
    }
    Change change = std::move(m_done.back());
    m_done.pop_back();
    if (const auto back = put(change.after, change.before); !back) {
        return tl::make_unexpected(back.error());
    }
    m_undone.push_back(std::move(change));
    return m_undone.back().words;
}

Result<QString> ChildRecords::redo() {
    if (m_undone.empty()) {
        return QString();
    }
    Change change = std::move(m_undone.back());
    m_undone.pop_back();
    if (const auto again = put(change.before, change.after); !again) {
        return tl::make_unexpected(again.error());
    }
    m_done.push_back(std::move(change));
    return m_done.back().words;
}

} // namespace xiange
