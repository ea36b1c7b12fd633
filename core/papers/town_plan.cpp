#include "core/papers/town_plan.h"

#include "core/accounts/accounts.h"
#include "core/cases/case_rows.h"
#include "core/cases/responsibility.h"
#include "core/papers/paper_words.h"
#include "core/schools/schools.h"

#include <QSet>

namespace xiange {

namespace {

QString governmentOf(const QString& town) {
    if (town.isEmpty()) {
        return {};
    }
    return town + (town.endsWith(QStringLiteral("街道")) ? QStringLiteral("办事处")
                                                         : QStringLiteral("人民政府"));
}

QString sexWord(const std::optional<Sex>& sex) {
    return !sex ? QString() : *sex == Sex::Female ? QStringLiteral("女") : QStringLiteral("男");
}

QMap<QString, int> readKeyGroups(db::Reader& tx, const Actor& actor, AreaId town) {
    QMap<QString, int> counts;
    tx.list(
        "SELECT g.kind, COUNT(DISTINCT g.student_id) FROM key_group g "
        "JOIN student s ON s.id = g.student_id JOIN school sc ON sc.id = s.school_id "
        "WHERE g.until IS NULL AND s.status IN ('enrolled', 'suspended') "
        "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) GROUP BY g.kind",
        {{"school", actor.school.value}, {"town", town.isValid() ? town.value : actor.town.value}},
        [&](const db::Rows& row) {
            counts.insert(row.text(0), row.number(1));
            return true;
        });
    return counts;
}

QHash<SchoolId, int> readEnrolled(db::Reader& tx) {
    QHash<SchoolId, int> counts;
    // 在籍: 休学 and truants are on the roll.
    tx.list("SELECT school_id, COUNT(*) FROM student "
            "WHERE status IN ('enrolled', 'suspended') GROUP BY school_id",
            {}, [&](const db::Rows& row) {
                counts.insert(row.id<SchoolId>(0), row.number(1));
                return true;
            });
    return counts;
}

PlanChild planChild(const SchoolAgeChild& child, QDate today) {
    PlanChild one;
    one.name = namePartly(child.name);
    one.sex = sexWord(child.sex);
    one.age = child.birthDate.isValid() ? completeYears(child.birthDate, today) : 0;
    one.place = child.village.isEmpty() ? child.town : child.village;
    one.school = child.school;
    one.standing = standingOnPaper(child);
    one.responsible = child.responsible;
    return one;
}

/// Whether the case is open, so that its child is named.
bool addCase(db::Reader& tx, TownPlan& plan, PlanSchool& school, const DropoutCase& one) {
    const auto state = case_rules::stateOf(one.timeline);
    school.suspected += state == CaseState::Suspected ? 1 : 0;
    school.confirmed += state == CaseState::Confirmed ? 1 : 0;
    school.returned += state == CaseState::Returned ? 1 : 0;
    if (state != CaseState::Suspected && state != CaseState::Confirmed) {
        return false;
    }
    const PaperWords words;
    PlanChild child;
    child.name = namePartly(one.child.name);
    child.sex = words.of("sex", one.child.sex);
    child.age = one.child.birthDate.isValid() ? completeYears(one.child.birthDate, plan.date) : 0;
    child.school = one.child.schoolName;
    child.standing = words.of("state", codeOf(caseStates, *state));
    const QList<Responsible> chain = responsibleFor(tx, one.child, false);
    for (const Responsible& person : chain) {
        if (person.level == DutyLevel::Village) {
            child.place = person.place;
        }
        if (!person.person.isEmpty() && person.level <= DutyLevel::Household) {
            child.responsible = person.person; // the nearest one to the child
        }
    }
    const QList<Cause> named = case_rules::causesOf(one.timeline);
    for (const Cause cause : named) {
        child.causes.append(words.of("cause", codeOf(causes, cause)));
        ++plan.causes[codeOf(causes, cause)];
    }
    plan.children.append(child);
    return true;
}

} // namespace

QString namePartly(const QString& name) {
    if (name.size() < 2) {
        return name;
    }
    QString shown = name;
    const qsizetype last = name.size() > 2 ? name.size() - 1 : name.size();
    for (qsizetype at = 1; at < last; ++at) {
        shown[at] = u'×';
    }
    return shown;
}

TownPlans::TownPlans(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<Area> TownPlans::townOf(AreaId town, const QList<Area>& areas) const {
    QList<Area> towns;
    for (const Area& area : areas) {
        if (area.level == AreaLevel::Town && (!town.isValid() || area.id == town) &&
            (!m_actor.town.isValid() || area.id == m_actor.town)) {
            towns.append(area);
        }
    }
    if (towns.size() > 1) {
        return fail(ErrorKind::Invalid, tr("There are several towns: say which one."), {},
                    QStringLiteral("town"));
    }
    if (towns.isEmpty() && town.isValid()) {
        return fail(ErrorKind::NotFound, tr("There is no such town within this account's reach."));
    }
    return towns.value(0);
}

Result<AreaId> TownPlans::townNamed(const QString& name) {
    return name.isEmpty() ? Result<AreaId>(AreaId())
                          : Schools(m_database, m_clock, m_actor).findTown(name);
}

void TownPlans::countVillages(TownPlan& plan, const QList<SchoolAgeChild>& children) {
    QMap<QString, PlanVillage> byName;
    for (const Area& area : std::as_const(plan.duties)) {
        if (area.level == AreaLevel::Village) {
            byName.insert(area.name, {area.name, area.person});
        }
    }
    PlanVillage unknown{QStringLiteral("村（居）不详"), {}};
    for (const SchoolAgeChild& child : children) {
        PlanVillage& village = child.village.isEmpty() ? unknown : byName[child.village];
        village.name = child.village.isEmpty() ? unknown.name : child.village;
        ++village.children;
        village.inferred += child.placeInferred ? 1 : 0;
        ++(isAway(child)                              ? village.away
           : isSuspected(child)                       ? village.suspected
           : isSuspended(child)                       ? village.others
           : child.standing == Standing::EnrolledHere ? village.here
           : isAtSchool(child.standing)               ? village.elsewhere
                                                      : village.others);
        ++(child.age == SchoolAge::Junior ? plan.junior : plan.primary);
    }
    plan.villages = byName.values();
    if (unknown.children > 0) {
        plan.villages.append(unknown);
    }
}

Result<TownPlan> TownPlans::gather(AreaId town) {
    if (m_actor.school.isValid()) {
        return fail(ErrorKind::NotAllowed,
                    tr("The account %1 belongs to one school. The plan of a town is made by the "
                       "town or the district.")
                        .arg(m_actor.name));
    }
    if (const auto may = allow(m_actor, Right::ExportChildren, {{}, {}, town}); !may) {
        return tl::make_unexpected(may.error());
    }
    const auto areas = Areas(m_database, m_clock, m_actor).tree();
    if (!areas) {
        return tl::make_unexpected(areas.error());
    }
    const auto found = townOf(town, *areas);
    const auto schools = Schools(m_database, m_clock, m_actor).list();
    auto children = SchoolAgeRegister(m_database, m_clock, m_actor).list();
    if (!found || !schools || !children) {
        return tl::make_unexpected(!found     ? found.error()
                                   : !schools ? schools.error()
                                              : children.error());
    }
    IndicatorScope scope;
    scope.town = found->id;
    const auto board = IndicatorBoard(m_database, m_clock, m_actor).board(scope);
    if (!board) {
        return tl::make_unexpected(board.error());
    }
    TownPlan plan;
    plan.town = found->name;
    plan.government = governmentOf(found->name);
    plan.date = m_clock.today();
    plan.madeBy = m_actor.name;
    plan.indicators = board->indicators;
    for (const Area& area : *areas) {
        if (area.id == found->id || area.id == found->parent || area.parent == found->id) {
            plan.duties.append(area);
        }
    }
    QSet<QString> schoolsHere;
    for (const School& school : *schools) {
        if (school.townId == found->id) {
            schoolsHere.insert(school.name);
        }
    }
    // Who lives in the town counts, wherever the child goes to school.
    children->removeIf([&](const SchoolAgeChild& child) {
        const bool counts = countsAsSchoolAge(child.standing);
        if (counts && !plan.town.isEmpty() && child.town != plan.town &&
            schoolsHere.contains(child.school)) {
            ++plan.outside;
        }
        return !counts || (!plan.town.isEmpty() && child.town != plan.town);
    });
    countVillages(plan, *children);
    return m_database.write([&](db::Writer& tx) {
        plan.keyGroups = readKeyGroups(tx, m_actor, found->id);
        QHash<SchoolId, PlanSchool> bySchool;
        const case_rows::CaseScope cases{m_actor.school, found->id, {}, {}};
        QSet<StudentId> named;
        for (const DropoutCase& one : case_rows::readCases(tx, cases)) {
            if (addCase(tx, plan, bySchool[one.child.school], one)) {
                named.insert(one.child.id);
            }
        }
        for (const SchoolAgeChild& child : std::as_const(*children)) {
            if (isAway(child) && !(child.student.isValid() && named.contains(child.student))) {
                plan.children.append(planChild(child, plan.date));
            }
        }
        const QHash<SchoolId, int> enrolled = readEnrolled(tx);
        for (const School& school : *schools) {
            if (!found->id.isValid() || school.townId == found->id) {
                PlanSchool line = bySchool.value(school.id);
                line.name = school.name;
                line.principal = school.principal;
                line.enrolled = enrolled.value(school.id);
                plan.schools.append(line);
            }
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("town plan made"), plan.town,
                     QString::number(plan.children.size()));
        return plan;
    });
}

Result<PaperText> TownPlans::paper(AreaId town) {
    const auto plan = gather(town);
    if (!plan) {
        return tl::make_unexpected(plan.error());
    }
    return PaperTemplate::named(QStringLiteral("town_plan")).map([&](const PaperTemplate& words) {
        return words.fill(fieldsOf(*plan));
    });
}

Result<PaperText> TownPlans::registerPaper(const SchoolAgeFilter& filter) {
    if (const auto may = allow(m_actor, Right::ExportChildren); !may) {
        return tl::make_unexpected(may.error());
    }
    const auto children = SchoolAgeRegister(m_database, m_clock, m_actor).list(filter);
    if (!children) {
        return tl::make_unexpected(children.error());
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger made as a paper"),
                     QStringLiteral("school_age"), QString::number(children->size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return PaperTemplate::named(QStringLiteral("school_age")).map([&](const PaperTemplate& words) {
        return words.fill(fieldsOf(*children, filter, m_actor.name, m_clock.today()));
    });
}

} // namespace xiange
