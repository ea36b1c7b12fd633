#include "core/students/support_plans.h"

#include "core/schools/class_name.h"
#include "core/students/child_door.h"
#include "core/students/child_surroundings.h"

#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

QString toText(const QList<SupportReason>& reasons) {
    QStringList codes;
    for (const SupportReason reason : reasons) {
        codes.append(codeOf(supportReasonCodes, reason));
    }
    return codes.join(u',');
}

QList<SupportReason> reasonsOf(const QString& text) {
    QList<SupportReason> reasons;
    for (const QString& code : text.split(u',', Qt::SkipEmptyParts)) {
        if (const auto reason = fromCode(supportReasonCodes, code)) {
            reasons.append(*reason);
        }
    }
    return reasons;
}

SupportPlan readPlan(const db::Rows& row) {
    SupportPlan plan;
    plan.id = row.id<SupportPlanId>(0);
    plan.child = row.id<StudentId>(1);
    plan.version = row.number(2);
    plan.starts = row.day(3);
    plan.mentor = row.text(4);
    plan.reasons = reasonsOf(row.text(5));
    plan.measures = row.text(6);
    plan.nextReview = row.day(7);
    plan.ended = row.day(8);
    plan.result = row.text(9);
    return plan;
}

Result<void> sound(const SupportPlan& plan) {
    if (plan.mentor.simplified().isEmpty()) {
        return fail(ErrorKind::Invalid, SupportPlans::tr("Say who the mentor is."), {},
                    QStringLiteral("mentor"));
    }
    if (plan.reasons.isEmpty()) {
        return fail(ErrorKind::Invalid, SupportPlans::tr("Choose at least one reason."), {},
                    QStringLiteral("reasons"));
    }
    if (plan.measures.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, SupportPlans::tr("Say what is going to be done."), {},
                    QStringLiteral("measures"));
    }
    if (!plan.nextReview.isValid() || plan.nextReview <= plan.starts) {
        return fail(ErrorKind::Invalid,
                    SupportPlans::tr("The next review lies after the first day."), {},
                    QStringLiteral("nextReview"));
    }
    return {};
}

SupportPlanId insertPlan(db::Writer& tx, const SupportPlan& plan, AccountId account) {
    return tx.insert<SupportPlanId>(
        "INSERT INTO support_plan (student_id, starts, mentor, reasons, measures, next_review, "
        "account_id) VALUES (:child, :starts, :mentor, :reasons, :measures, :next, :account) "
        "RETURNING id",
        {{"child", plan.child},
         {"starts", plan.starts},
         {"mentor", plan.mentor.simplified()},
         {"reasons", toText(plan.reasons)},
         {"measures", plan.measures.trimmed()},
         {"next", plan.nextReview},
         {"account", account}});
}

bool updatePlan(db::Writer& tx, const SupportPlan& plan) {
    return tx.change("UPDATE support_plan SET mentor = :mentor, reasons = :reasons, "
                     "measures = :measures, next_review = :next, version = version + 1 "
                     "WHERE id = :id AND version = :version AND ended IS NULL",
                     {{"mentor", plan.mentor.simplified()},
                      {"reasons", toText(plan.reasons)},
                      {"measures", plan.measures.trimmed()},
                      {"next", plan.nextReview},
                      {"id", plan.id},
                      {"version", plan.version}}) == 1;
}

} // namespace

SupportPlans::SupportPlans(db::Database& database, const Clock& clock, const Actor& actor,
                           QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<SupportPlan>> SupportPlans::list(StudentId child) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<SupportPlan>> {
        if (const auto place = childWithin(tx, m_actor, Right::SeeChildren, child); !place) {
            return tl::make_unexpected(place.error());
        }
        QList<SupportPlan> plans =
            tx.list("SELECT id, student_id, version, starts, mentor, reasons, measures, "
                    "next_review, ended, result FROM support_plan WHERE student_id = :child "
                    "ORDER BY starts DESC, id DESC",
                    {{"child", child}}, readPlan);
        std::ranges::stable_sort(plans, std::ranges::greater(),
                                 [](const SupportPlan& plan) { return !plan.ended.isValid(); });
        for (SupportPlan& plan : plans) {
            plan.reviews =
                tx.list("SELECT r.day, r.note, COALESCE(a.name, '') FROM support_review r "
                        "LEFT JOIN account a ON a.id = r.account_id WHERE r.plan_id = :plan "
                        "ORDER BY r.day DESC, r.id DESC",
                        {{"plan", plan.id}}, [](const db::Rows& row) {
                            return SupportReview{row.day(0), row.text(1), row.text(2)};
                        });
        }
        return plans;
    });
}

Result<SupportPlanId> SupportPlans::save(const SupportPlan& plan) {
    if (const auto right = sound(plan); !right) {
        return tl::make_unexpected(right.error());
    }
    SurroundingsEdit made;
    const auto saved = m_database.write([&](db::Writer& tx) -> Result<SupportPlanId> {
        const auto place = childWithin(tx, m_actor, Right::EditRecords, plan.child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        SupportPlanId id = plan.id;
        bool written = true;
        made = editSurroundings(tx, m_actor.account, m_clock, plan.child,
                                tr("%1: support plan").arg(place->name), [&] {
                                    if (plan.id.isValid()) {
                                        written = updatePlan(tx, plan);
                                    } else {
                                        id = insertPlan(tx, plan, m_actor.account);
                                    }
                                });
        if (!written) {
            return fail(ErrorKind::Conflict,
                        tr("Somebody else changed this plan meanwhile. It has been read again; "
                           "what you typed is still there."));
        }
        return id;
    });
    if (saved) {
        if (made.changedSomething()) {
            emit edited(made);
        }
        emit changed(plan.child);
    }
    return saved;
}

template <typename Act>
Result<void> SupportPlans::change(SupportPlanId plan, const QString& words, Act act) {
    SurroundingsEdit made;
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const StudentId child =
            tx.first("SELECT student_id FROM support_plan WHERE id = :id AND ended IS NULL",
                     {{"id", plan}}, [](const db::Rows& row) { return row.id<StudentId>(0); })
                .value_or(StudentId());
        if (!child.isValid()) {
            return fail(ErrorKind::Conflict, tr("This plan has been finished meanwhile."));
        }
        const auto place = childWithin(tx, m_actor, Right::EditRecords, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        made = editSurroundings(tx, m_actor.account, m_clock, child, words.arg(place->name),
                                [&] { act(tx); });
        return {};
    });
    if (done) {
        emit edited(made);
        emit changed(made.child);
    }
    return done;
}

Result<void> SupportPlans::review(SupportPlanId plan, const QString& note, QDate next) {
    if (note.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, tr("Say what the review showed."), {},
                    QStringLiteral("note"));
    }
    if (!next.isValid() || next <= m_clock.today()) {
        return fail(ErrorKind::Invalid, tr("The next review lies after today."), {},
                    QStringLiteral("nextReview"));
    }
    return change(plan, tr("%1: support plan reviewed"), [&](db::Writer& tx) {
        tx.change("INSERT INTO support_review (plan_id, day, note, account_id) "
                  "VALUES (:plan, :day, :note, :account)",
                  {{"plan", plan},
                   {"day", m_clock.today()},
                   {"note", note.trimmed()},
                   {"account", m_actor.account}});
        tx.change("UPDATE support_plan SET next_review = :next, version = version + 1 "
                  "WHERE id = :plan",
                  {{"next", next}, {"plan", plan}});
    });
}

Result<void> SupportPlans::finish(SupportPlanId plan, const QString& result) {
    if (result.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, tr("Say what came of the plan."), {},
                    QStringLiteral("result"));
    }
    return change(plan, tr("%1: support plan finished"), [&](db::Writer& tx) {
        tx.change("UPDATE support_plan SET ended = :day, result = :result, "
                  "version = version + 1 WHERE id = :plan",
                  {{"day", m_clock.today()}, {"result", result.trimmed()}, {"plan", plan}});
    });
}

Result<QList<SupportPlanDue>> SupportPlans::reviewsDue(QDate day, SchoolId school) {
    const SchoolId scope = m_actor.school.isValid() ? m_actor.school : school;
    if (const auto allowed = allow(m_actor, Right::SeeChildren, {school, {}}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        return tx.list(
            "SELECT p.id, s.id, s.name, s.school_id, sc.name, c.id, c.grade, c.number, p.mentor, "
            "p.next_review FROM support_plan p JOIN student s ON s.id = p.student_id "
            "JOIN school sc ON sc.id = s.school_id "
            "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
            "LEFT JOIN school_class c ON c.id = e.class_id "
            "WHERE p.ended IS NULL AND p.next_review <= :day "
            "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
            "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) "
            "AND (CAST(:class AS BIGINT) = 0 OR c.id = :class) ORDER BY p.next_review, p.id",
            {{"day", day},
             {"school", scope.value},
             {"town", m_actor.town.value},
             {"class", m_actor.schoolClass.value}},
            [](const db::Rows& row) {
                const bool inClass = row.number(6) > 0;
                return SupportPlanDue{row.id<SupportPlanId>(0),
                                      row.id<StudentId>(1),
                                      row.text(2),
                                      row.id<SchoolId>(3),
                                      row.text(4),
                                      row.id<ClassId>(5),
                                      inClass ? longClassName({row.number(6), row.number(7)})
                                              : QString(),
                                      row.text(8),
                                      row.day(9)};
            });
    });
}

QString supportReasonName(SupportReason reason) {
    switch (reason) {
    case SupportReason::Learning:
        return SupportPlans::tr("Learning difficulty");
    case SupportReason::Weariness:
        return SupportPlans::tr("Weary of school");
    case SupportReason::Attendance:
        return SupportPlans::tr("Irregular attendance");
    case SupportReason::Family:
        return SupportPlans::tr("Family changed or away");
    case SupportReason::Mind:
        return SupportPlans::tr("State of mind");
    case SupportReason::Hardship:
        return SupportPlans::tr("Economic hardship");
    case SupportReason::Other:
        return SupportPlans::tr("Other reason");
    }
    return {};
}

} // namespace xiange
