#include "core/students/key_groups.h"

#include "core/calendar/calendars.h"
#include "core/students/child_door.h"
#include "core/students/child_surroundings.h"
#include "core/students/student_register.h"

#include <algorithm>

namespace xiange {

namespace {

QDate termStart(db::Reader& tx, SchoolId school, QDate today) {
    return readCalendar(tx, school).termAt(today).starts;
}

std::optional<Disability> readDisability(db::Reader& tx, StudentId child) {
    return tx.first(
        "SELECT kind, degree, placement FROM disability WHERE student_id = :child",
        {{"child", child}}, [](const db::Rows& row) {
            return Disability{
                fromCode(disabilityKindCodes, row.text(0)).value_or(DisabilityKind::Other),
                row.number(1), fromCode(schoolingFormCodes, row.text(2))};
        });
}

bool isIn(db::Reader& tx, StudentId child, KeyGroup group) {
    return tx.count("SELECT COUNT(*) FROM key_group WHERE student_id = :child AND kind = :kind "
                    "AND until IS NULL",
                    {{"child", child}, {"kind", codeOf(keyGroupCodes, group)}}) > 0;
}

KeyGroupId insertEntry(db::Writer& tx, StudentId child, KeyGroup group, const QString& source,
                       QDate since) {
    return tx.insert<KeyGroupId>("INSERT INTO key_group (student_id, kind, source, since) "
                                 "VALUES (:child, :kind, :source, :since) RETURNING id",
                                 {{"child", child},
                                  {"kind", codeOf(keyGroupCodes, group)},
                                  {"source", source},
                                  {"since", since}});
}

} // namespace

KeyGroups::KeyGroups(db::Database& database, const Clock& clock, const Actor& actor,
                     QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<KeyGroupStanding>> KeyGroups::list(StudentId child) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<KeyGroupStanding>> {
        const auto place = childWithin(tx, m_actor, Right::SeeChildren, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        const QDate starts = termStart(tx, place->school, m_clock.today());
        QList<KeyGroupStanding> found = tx.list(
            "SELECT k.id, k.kind, k.source, k.since, k.until, (SELECT MAX(r.day) "
            "FROM key_group_review r WHERE r.student_id = k.student_id AND r.kind = k.kind) "
            "FROM key_group k WHERE k.student_id = :child ORDER BY k.since DESC, k.id DESC",
            {{"child", child}}, [&](const db::Rows& row) {
                KeyGroupStanding standing;
                standing.id = row.id<KeyGroupId>(0);
                standing.entry = {
                    fromCode(keyGroupCodes, row.text(1)).value_or(KeyGroup::OtherHardship),
                    row.text(2), row.day(3), row.day(4)};
                standing.reviewed = row.day(5);
                // Whoever entered it this term has looked at it this term.
                const QDate looked = std::max(standing.reviewed, standing.entry.since);
                standing.reviewDue =
                    !standing.entry.until.isValid() && starts.isValid() && looked < starts;
                return standing;
            });
        std::ranges::stable_sort(found, std::ranges::greater(), [](const KeyGroupStanding& s) {
            return !s.entry.until.isValid();
        });
        return found;
    });
}

Result<KeyGroupId> KeyGroups::add(StudentId child, KeyGroup group, const QString& source,
                                  QDate since) {
    const QString known = source.simplified();
    if (known.isEmpty()) {
        return fail(ErrorKind::Invalid, tr("Say from which list or whom this is known."), {},
                    QStringLiteral("source"));
    }
    if (!since.isValid() || since > m_clock.today()) {
        return fail(ErrorKind::Invalid, tr("The first day lies not after today."), {},
                    QStringLiteral("since"));
    }
    KeyGroupId added;
    const auto done = change(
        child, keyGroupName(group), [&](db::Writer& tx, const ChildPlace& place) -> Result<void> {
            if (isIn(tx, child, group)) {
                return fail(ErrorKind::Conflict,
                            tr("%1 is in this key group already.").arg(place.name), {},
                            QStringLiteral("group"));
            }
            added = insertEntry(tx, child, group, known, since);
            return {};
        });
    return done.map([&] { return added; });
}

template <typename Act>
Result<void> KeyGroups::change(StudentId child, const QString& words, Act act) {
    SurroundingsEdit made;
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto place = childWithin(tx, m_actor, Right::EditRecords, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        Result<void> acted;
        made = editSurroundings(tx, m_actor.account, m_clock, child,
                                QStringLiteral("%1: %2").arg(place->name, words),
                                [&] { acted = act(tx, *place); });
        return acted;
    });
    if (done) {
        if (made.changedSomething()) {
            emit edited(made);
        }
        emit changed(child);
    }
    return done;
}

template <typename Act>
Result<void> KeyGroups::changeEntry(KeyGroupId id, const QString& words, Act act) {
    struct Entry {
        StudentId child;
        KeyGroup group = KeyGroup::OtherHardship;
    };
    const auto entry = m_database.read([&](db::Reader& tx) -> Result<Entry> {
        const auto found = tx.first(
            "SELECT student_id, kind FROM key_group WHERE id = :id", {{"id", id}},
            [](const db::Rows& row) {
                return Entry{
                    row.id<StudentId>(0),
                    fromCode(keyGroupCodes, row.text(1)).value_or(KeyGroup::OtherHardship)};
            });
        if (!found) {
            return fail(ErrorKind::Conflict,
                        tr("This entry is no longer there; the list has been read again."));
        }
        return *found;
    });
    if (!entry) {
        return tl::make_unexpected(entry.error());
    }
    return change(entry->child, words.arg(keyGroupName(entry->group)),
                  [&](db::Writer& tx, const ChildPlace&) -> Result<void> {
                      if (act(tx) == 0) {
                          return fail(ErrorKind::Conflict,
                                      tr("This entry is no longer there; the list has been read "
                                         "again."));
                      }
                      return {};
                  });
}

Result<void> KeyGroups::end(KeyGroupId id, QDate until) {
    return changeEntry(id, until.isValid() ? tr("%1 ended") : tr("%1 goes on"),
                       [&](db::Writer& tx) {
                           return tx.change("UPDATE key_group SET until = :until WHERE id = :id",
                                            {{"id", id}, {"until", until}});
                       });
}

Result<void> KeyGroups::remove(KeyGroupId id) {
    return changeEntry(id, tr("%1 removed"), [&](db::Writer& tx) {
        return tx.change("DELETE FROM key_group WHERE id = :id", {{"id", id}});
    });
}

Result<void> KeyGroups::review(StudentId child, KeyGroup group, const QString& note) {
    return change(child, tr("%1 reviewed").arg(keyGroupName(group)),
                  [&](db::Writer& tx, const ChildPlace&) -> Result<void> {
                      tx.change("INSERT INTO key_group_review (student_id, kind, day, note, "
                                "account_id) VALUES (:child, :kind, :day, :note, :account)",
                                {{"child", child},
                                 {"kind", codeOf(keyGroupCodes, group)},
                                 {"day", m_clock.today()},
                                 {"note", note.simplified()},
                                 {"account", m_actor.account}});
                      return {};
                  });
}

Result<std::optional<Disability>> KeyGroups::disability(StudentId child) {
    return m_database.read([&](db::Reader& tx) -> Result<std::optional<Disability>> {
        const auto place = childWithin(tx, m_actor, Right::SeeChildren, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        return readDisability(tx, child);
    });
}

Result<void> KeyGroups::setDisability(StudentId child, const std::optional<Disability>& wanted) {
    return change(child, tr("disability"), [&](db::Writer& tx, const ChildPlace&) -> Result<void> {
        if (readDisability(tx, child) == wanted) {
            return {};
        }
        tx.change("DELETE FROM disability WHERE student_id = :child", {{"child", child}});
        if (wanted) {
            tx.change(
                "INSERT INTO disability (student_id, kind, degree, placement) "
                "VALUES (:child, :kind, :degree, :form)",
                {{"child", child},
                 {"kind", codeOf(disabilityKindCodes, wanted->kind)},
                 {"degree", wanted->degree > 0 ? db::Value(wanted->degree) : nullptr},
                 {"form", wanted->form ? codeOf(schoolingFormCodes, *wanted->form) : QString()}});
            if (!isIn(tx, child, KeyGroup::Disabled)) {
                insertEntry(tx, child, KeyGroup::Disabled, m_actor.name, m_clock.today());
            }
        }
        return {};
    });
}

Result<QList<GroupReviewsDue>> KeyGroups::reviewsDue(SchoolId school) {
    const SchoolId scope = m_actor.school.isValid() ? m_actor.school : school;
    if (const auto allowed = allow(m_actor, Right::SeeChildren, {school, {}}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        struct Looked {
            StudentId child;
            QDate last;
            GroupReviewsDue place;
        };
        const auto standings = tx.list(
            "SELECT k.student_id, k.since, (SELECT MAX(r.day) FROM key_group_review r "
            "WHERE r.student_id = k.student_id AND r.kind = k.kind), s.school_id, c.id, c.grade, "
            "c.number FROM key_group k JOIN student s ON s.id = k.student_id "
            "JOIN school sc ON sc.id = s.school_id "
            "JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
            "JOIN school_class c ON c.id = e.class_id WHERE k.until IS NULL "
            "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
            "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) "
            "AND (CAST(:class AS BIGINT) = 0 OR c.id = :class) "
            "ORDER BY s.school_id, c.grade, c.number, s.id",
            {{"school", scope.value},
             {"town", m_actor.town.value},
             {"class", m_actor.schoolClass.value}},
            [](const db::Rows& row) {
                return Looked{row.id<StudentId>(0), std::max(row.day(1), row.day(2)),
                              GroupReviewsDue{row.id<SchoolId>(3),
                                              row.id<ClassId>(4),
                                              longClassName({row.number(5), row.number(6)}),
                                              0,
                                              {}}};
            });
        // Terms are the same for all schools: read once, not school by school.
        const QDate start = termStart(tx, scope, m_clock.today());
        QList<GroupReviewsDue> due;
        StudentId counted;
        for (const Looked& looked : standings) {
            if (!start.isValid() || looked.last >= start || looked.child == counted) {
                continue;
            }
            counted = looked.child;
            if (due.isEmpty() || due.last().schoolClass != looked.place.schoolClass) {
                due.append(looked.place);
                due.last().termStart = start;
            }
            ++due.last().children;
        }
        return due;
    });
}

QString disabilityKindName(DisabilityKind kind) {
    switch (kind) {
    case DisabilityKind::Sight:
        return KeyGroups::tr("Sight");
    case DisabilityKind::Hearing:
        return KeyGroups::tr("Hearing");
    case DisabilityKind::Speech:
        return KeyGroups::tr("Speech");
    case DisabilityKind::Body:
        return KeyGroups::tr("Body");
    case DisabilityKind::Mind:
        return KeyGroups::tr("Intellect");
    case DisabilityKind::Mental:
        return KeyGroups::tr("Mental");
    case DisabilityKind::Multiple:
        return KeyGroups::tr("Multiple");
    case DisabilityKind::Other:
        return KeyGroups::tr("Other disability");
    }
    return {};
}

QString schoolingFormName(SchoolingForm form) {
    switch (form) {
    case SchoolingForm::OrdinaryClass:
        return KeyGroups::tr("Ordinary class");
    case SchoolingForm::InclusiveClass:
        return KeyGroups::tr("Inclusive class");
    case SchoolingForm::SpecialSchool:
        return KeyGroups::tr("Special school");
    case SchoolingForm::HomeTeaching:
        return KeyGroups::tr("Taught at home");
    case SchoolingForm::WelfareHomeClass:
        return KeyGroups::tr("Class of a welfare home");
    case SchoolingForm::None:
        return KeyGroups::tr("Not placed yet");
    }
    return {};
}

QString groupSourceName(const QString& source) {
    return source == QLatin1String("roster") ? KeyGroups::tr("Roster") : source;
}

} // namespace xiange
