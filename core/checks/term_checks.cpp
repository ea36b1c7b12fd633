#include "core/checks/term_checks.h"

#include "core/accounts/accounts.h"
#include "core/calendar/calendars.h"
#include "core/checks/term_check_rows.h"
#include "core/checks/term_check_rules.h"

#include <QLocale>

#include <algorithm>

namespace xiange {

using namespace term_check_rows;

namespace {

tl::unexpected<Error> notExpected() {
    return fail(ErrorKind::NotFound,
                TermChecks::tr("This child is not among those the check expects."));
}

void writeAbsence(db::Writer& tx, TermCheckId check, const NotArrived& child) {
    const QString whereabouts =
        child.whereabouts ? codeOf(whereaboutsCodes, *child.whereabouts) : QString();
    const QString cause = child.cause ? codeOf(causes, *child.cause) : QString();
    tx.change("INSERT INTO term_check_absence (check_id, student_id, whereabouts, cause, note) "
              "VALUES (:check, :student, :whereabouts, :cause, :note) "
              "ON CONFLICT (check_id, student_id) DO UPDATE SET "
              "whereabouts = excluded.whereabouts, cause = excluded.cause, note = excluded.note",
              {{"check", check},
               {"student", child.student},
               {"whereabouts", db::orNull(whereabouts)},
               {"cause", db::orNull(cause)},
               {"note", child.note.trimmed()}});
}

} // namespace

TermChecks::TermChecks(db::Database& database, CaseBook& cases, const Clock& clock,
                       const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_cases(cases), m_clock(clock), m_actor(actor) {}

// ---- writing ------------------------------------------------------------------------------

Result<void> TermChecks::mayOpen(SchoolId school) const {
    return allow(m_actor, Right::ImportRoster, {school, {}});
}

Result<TermCheckId> TermChecks::open(SchoolId school) {
    const auto opened = m_database.write([&](db::Writer& tx) -> Result<TermCheckId> {
        if (auto may = allow(m_actor, Right::ImportRoster, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        auto check = termOf(tx, school, m_clock.today());
        if (!check) {
            return tl::make_unexpected(check.error());
        }
        if (check->isOpened()) {
            return fail(ErrorKind::Conflict, tr("This term's check has been opened already."));
        }
        check->id = tx.insert<TermCheckId>(
            "INSERT INTO term_check (school_id, school_year, term, starts, deadline, account_id, "
            "opened_at) VALUES (:school, :year, :term, :starts, :deadline, :account, :at) "
            "RETURNING id",
            {{"school", school},
             {"year", check->schoolYear},
             {"term", check->term},
             {"starts", check->starts},
             {"deadline", check->deadline},
             {"account", m_actor.account},
             {"at", m_clock.now()}});
        if (keepRoster(tx, *check, rosterDay(*check, m_clock.today())) == 0) {
            return fail(ErrorKind::Invalid,
                        tr("No class of this school year has children yet: import the roster "
                           "first."));
        }
        return check->id;
    });
    if (opened) {
        emit changed();
    }
    return opened;
}

template <typename Work>
Result<void> TermChecks::change(TermCheckId id, ClassId schoolClass, Right right, Work work) {
    const Result<void> done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto check = readCheck(tx, id);
        if (!check) {
            return noSuchCheck();
        }
        if (auto may = allow(m_actor, right, placeOf(tx, check->school, schoolClass)); !may) {
            return may;
        }
        if (check->isFinished()) {
            return fail(ErrorKind::Invalid,
                        tr("This check was finished on %1 by %2 and stays as it was.")
                            .arg(QLocale().toString(check->finishedAt.toLocalTime().date(),
                                                    tr("d MMM yyyy", "a day")),
                                 check->finishedBy));
        }
        return work(tx, *check);
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> TermChecks::confirmClass(TermCheckId id, ClassId schoolClass,
                                      const QList<NotArrived>& missing, int knownVersion) {
    return change(id, schoolClass, Right::TakeRoll, [&](db::Writer& tx, const TermCheck&) {
        QList<ArrivalChild> children = readChildren(tx, id);
        children.removeIf([&](const ArrivalChild& c) { return c.schoolClass != schoolClass; });
        const auto isIn = [](const auto& list, StudentId student) {
            return std::any_of(list.begin(), list.end(),
                               [&](const auto& one) { return one.student == student; });
        };
        for (const NotArrived& child : missing) {
            if (!isIn(children, child.student)) {
                return Result<void>(notExpected());
            }
        }
        const qint64 written = tx.change(
            "INSERT INTO term_check_class (check_id, class_id, account_id, confirmed_at) "
            "VALUES (:check, :class, :account, :at) ON CONFLICT (check_id, class_id) DO UPDATE "
            "SET account_id = excluded.account_id, confirmed_at = excluded.confirmed_at, "
            "version = term_check_class.version + 1 WHERE term_check_class.version = :known",
            {{"check", id},
             {"class", schoolClass},
             {"account", m_actor.account},
             {"at", m_clock.now()},
             {"known", knownVersion}});
        const qint64 version = tx.count("SELECT version FROM term_check_class "
                                        "WHERE check_id = :check AND class_id = :class",
                                        {{"check", id}, {"class", schoolClass}});
        if (written == 0 || version != knownVersion + 1) {
            return Result<void>(
                fail(ErrorKind::Conflict,
                     tr("Somebody else has gone through this class in the meantime. What they "
                        "marked is shown; look at it and confirm again.")));
        }
        for (const ArrivalChild& child : std::as_const(children)) {
            if (!child.absent || isIn(missing, child.student)) {
                continue;
            }
            if (child.dropoutCase.isValid()) {
                return Result<void>(
                    fail(ErrorKind::Invalid,
                         tr("%1 has a case from this check: record the child as arrived instead.")
                             .arg(child.name)));
            }
            tx.change("DELETE FROM term_check_absence WHERE check_id = :check "
                      "AND student_id = :student",
                      {{"check", id}, {"student", child.student}});
        }
        for (const NotArrived& child : missing) {
            writeAbsence(tx, id, child);
        }
        return Result<void>();
    });
}

template <typename Work>
Result<void> TermChecks::changeChild(TermCheckId id, StudentId student, Work work) {
    const auto schoolClass = m_database.read([&](db::Reader& tx) {
        return tx
            .first("SELECT class_id FROM term_check_child WHERE check_id = :check "
                   "AND student_id = :student",
                   {{"check", id}, {"student", student}},
                   [](const db::Rows& row) { return row.id<ClassId>(0); })
            .value_or(ClassId());
    });
    if (!schoolClass) {
        return tl::make_unexpected(schoolClass.error());
    }
    if (!schoolClass->isValid()) {
        return notExpected();
    }
    return change(id, *schoolClass, Right::TakeRoll, [&](db::Writer& tx, const TermCheck&) {
        const QList<ArrivalChild> children = readChildren(tx, id);
        const auto child =
            std::find_if(children.begin(), children.end(),
                         [&](const ArrivalChild& one) { return one.student == student; });
        if (child == children.end() || !child->absent) {
            return Result<void>(
                fail(ErrorKind::Invalid, tr("This child has not been marked as not arrived.")));
        }
        return work(tx, *child);
    });
}

Result<void> TermChecks::setWhereabouts(TermCheckId id, const NotArrived& about) {
    return changeChild(id, about.student, [&](db::Writer& tx, const ArrivalChild&) {
        writeAbsence(tx, id, about);
        return Result<void>();
    });
}

Result<void> TermChecks::setArrived(TermCheckId id, StudentId student, QDate day) {
    if (day.isValid() && day > m_clock.today()) {
        return fail(ErrorKind::Invalid, tr("The day of arrival can't lie in the future."));
    }
    return changeChild(id, student, [&](db::Writer& tx, const ArrivalChild&) {
        tx.change("UPDATE term_check_absence SET arrived_on = :day "
                  "WHERE check_id = :check AND student_id = :student",
                  {{"day", day}, {"check", id}, {"student", student}});
        return Result<void>();
    });
}

Result<void> TermChecks::setExplained(TermCheckId id, StudentId student, bool explained) {
    return changeChild(id, student, [&](db::Writer& tx, const ArrivalChild& child) {
        if (child.dropoutCase.isValid()) {
            return Result<void>(
                fail(ErrorKind::Invalid,
                     tr("%1 has a case already: what happens next stands there.").arg(child.name)));
        }
        if (explained && !child.whereabouts) {
            return Result<void>(fail(ErrorKind::Invalid,
                                     tr("Say first where %1 is.").arg(child.name), {},
                                     QStringLiteral("whereabouts")));
        }
        const auto decision = explained ? ArrivalDecision::Explained : ArrivalDecision::Open;
        tx.change("UPDATE term_check_absence SET decision = :decision, decided_by = :account, "
                  "decided_at = :at WHERE check_id = :check AND student_id = :student",
                  {{"decision", codeOf(arrivalDecisions, decision)},
                   {"account", m_actor.account},
                   {"at", m_clock.now()},
                   {"check", id},
                   {"student", student}});
        return Result<void>();
    });
}

Result<int> TermChecks::suspect(TermCheckId id, const QList<StudentId>& students) {
    const auto now = state(id);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    int done = 0;
    for (const ArrivalChild& child : now->notArrived) {
        if (!students.contains(child.student) || !child.isMissing() ||
            child.dropoutCase.isValid()) {
            continue;
        }
        if (const auto booked = suspectOne(id, child); !booked) {
            return tl::make_unexpected(booked.error());
        }
        ++done;
    }
    return done;
}

Result<void> TermChecks::suspectOne(TermCheckId id, const ArrivalChild& child) {
    if (!child.whereabouts) {
        return fail(ErrorKind::Invalid, tr("Say first where %1 is.").arg(child.name), {},
                    QStringLiteral("whereabouts"));
    }
    auto found = m_cases.openCaseOf(child.student);
    if (found && !found->isValid()) {
        found = m_cases.open(child.student, CaseOrigin::TermCheck,
                             tr("Did not come at the start of the term; whereabouts: %1. %2")
                                 .arg(displayName(*child.whereabouts), child.note)
                                 .trimmed());
    }
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    const auto file = m_cases.one(*found);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (file->state == CaseState::Watch) {
        CaseEntry entry;
        entry.kind = EntryKind::MarkedSuspected;
        entry.whereabouts = child.whereabouts;
        entry.cause = child.cause;
        entry.text = child.note;
        if (const auto marked = m_cases.add(*found, entry); !marked) {
            return tl::make_unexpected(marked.error());
        }
    }
    return changeChild(id, child.student, [&](db::Writer& tx, const ArrivalChild&) {
        tx.change("UPDATE term_check_absence SET decision = 'suspected', case_id = :case, "
                  "decided_by = :account, decided_at = :at "
                  "WHERE check_id = :check AND student_id = :student",
                  {{"case", *found},
                   {"account", m_actor.account},
                   {"at", m_clock.now()},
                   {"check", id},
                   {"student", child.student}});
        return Result<void>();
    });
}

Result<void> TermChecks::finish(TermCheckId id) {
    return change(id, {}, Right::ImportRoster, [&](db::Writer& tx, const TermCheck& check) {
        const TermCheckState state = readState(tx, check);
        if (auto may = term_check_rules::mayFinish(state); !may) {
            return may;
        }
        keepFigures(tx, state);
        tx.change("UPDATE term_check SET finished_at = :at, finished_by = :account WHERE id = :id",
                  {{"at", m_clock.now()}, {"account", m_actor.account}, {"id", id}});
        return Result<void>();
    });
}

} // namespace xiange
