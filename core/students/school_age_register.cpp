#include "core/students/school_age_register.h"

#include "core/accounts/accounts.h"
#include "core/settings/rule_book.h"
#include "core/students/school_age_rows.h"
#include "core/students/unseen_pupils.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

std::optional<SchoolAgeChildId> childNamedBy(db::Reader& tx, const SchoolAgeEntry& entry) {
    return tx.first("SELECT c.id FROM school_age_child c "
                    "LEFT JOIN school_age_child_private p ON p.child_id = c.id "
                    "WHERE c.student_id = :student OR "
                    "(p.id_number = :number AND CAST(:number AS TEXT) <> '') "
                    "ORDER BY c.student_id NULLS LAST",
                    {{"student", entry.student.value}, {"number", entry.idNumber}},
                    [](const db::Rows& row) { return row.id<SchoolAgeChildId>(0); });
}

void sortByNeedAndPlace(QList<SchoolAgeChild>& children) {
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    // Sort keys are made once: comparing Chinese words is what sorting takes its time for.
    struct Line {
        int rank; ///< away, suspected, unseen, everybody else
        QCollatorSortKey town;
        QCollatorSortKey village;
        QCollatorSortKey name;
        qsizetype at;
    };
    std::vector<Line> lines;
    lines.reserve(static_cast<std::size_t>(children.size()));
    for (qsizetype at = 0; at < children.size(); ++at) {
        const SchoolAgeChild& child = children[at];
        lines.push_back({isAway(child)        ? 0
                         : isSuspected(child) ? 1
                         : isUnseen(child)    ? 2
                                              : 3,
                         collator.sortKey(child.town), collator.sortKey(child.village),
                         collator.sortKey(child.name), at});
    }
    std::ranges::sort(lines, [](const Line& a, const Line& b) {
        if (a.rank != b.rank) {
            return a.rank < b.rank;
        }
        for (const auto part : {&Line::town, &Line::village, &Line::name}) {
            if (const int order = (a.*part).compare(b.*part); order != 0) {
                return order < 0;
            }
        }
        return a.at < b.at;
    });
    QList<SchoolAgeChild> sorted;
    sorted.reserve(children.size());
    for (const Line& line : lines) {
        sorted.append(children[line.at]);
    }
    children = std::move(sorted);
}

struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::SchoolAgeRegister)
};

/// Folds the number and takes from it what the entry does not say; what is wrong with the entry.
Result<void> complete(SchoolAgeEntry& entry, QDate today) {
    entry.name = entry.name.simplified();
    if (entry.name.isEmpty()) {
        return fail(ErrorKind::Invalid, RegisterWords::tr("The child needs a name."), {},
                    QStringLiteral("name"));
    }
    if (!entry.idNumber.trimmed().isEmpty()) {
        const NumberReading reading = readIdentityNumber(entry.idNumber);
        if (!reading.number) {
            return fail(ErrorKind::Invalid,
                        reading.fault == NumberFault::CheckDigit
                            ? RegisterWords::tr("The last character of the ID number does not fit "
                                                "the others: look at it again.")
                            : RegisterWords::tr("An ID number has 18 characters and a birth date "
                                                "in it. Leave it empty if nobody knows it."),
                        {}, QStringLiteral("idNumber"));
        }
        entry.idNumber = reading.number->text;
        entry.birthDate = entry.birthDate.isValid() ? entry.birthDate : reading.number->birth;
        entry.sex = entry.sex ? entry.sex : reading.number->sex;
    } else {
        entry.idNumber.clear();
    }
    if (!entry.birthDate.isValid() || entry.birthDate > today) {
        return fail(ErrorKind::Invalid,
                    RegisterWords::tr("The birth date says whether the child is of school age: "
                                      "give it, or the ID number."),
                    {}, QStringLiteral("birthDate"));
    }
    return {};
}

bool isPupil(db::Reader& tx, const QString& idNumber) {
    return !idNumber.isEmpty() &&
           tx.count("SELECT COUNT(*) FROM student_private p JOIN student s ON s.id = p.student_id "
                    "WHERE p.id_number = :number AND s.status IN ('enrolled', 'suspended')",
                    {{"number", idNumber}}) > 0;
}

/// Whether the child is there and within this person's reach.
Result<void> within(db::Reader& tx, const Actor& actor, SchoolAgeChildId id) {
    const auto place =
        tx.first("SELECT COALESCE(c.school_id, s.school_id), COALESCE(c.town_id, sc.town_id) "
                 "FROM school_age_child c LEFT JOIN student s ON s.id = c.student_id "
                 "LEFT JOIN school sc ON sc.id = s.school_id WHERE c.id = :id",
                 {{"id", id}}, [](const db::Rows& row) {
                     return Place{row.id<SchoolId>(0), {}, row.id<AreaId>(1)};
                 });
    if (!place) {
        return fail(ErrorKind::NotFound, RegisterWords::tr("This child is not in the register "
                                                           "any more."));
    }
    return allow(actor, Right::ImportRoster, *place);
}

} // namespace

SchoolAgeChildId schoolAgeChildOf(db::Reader& tx, const SchoolAgeEntry& entry) {
    return childNamedBy(tx, entry).value_or(SchoolAgeChildId());
}

SchoolAgeChildId bookSchoolAgeChild(db::Writer& tx, const SchoolAgeEntry& entry, const Actor& actor,
                                    const Clock& clock) {
    const auto found = childNamedBy(tx, entry);
    const SchoolAgeChildId id = found ? *found : school_age_rows::insert(tx, entry, actor, clock);
    if (found) {
        school_age_rows::update(tx, id, entry, actor, clock);
    }
    school_age_rows::keepSecrets(tx, id, entry);
    return id;
}

static bool isOfKind(const SchoolAgeChild& child, SchoolAgeKind kind) {
    switch (kind) {
    case SchoolAgeKind::Suspected:
        return isSuspected(child);
    case SchoolAgeKind::Unseen:
        return isUnseen(child);
    case SchoolAgeKind::Elsewhere:
        return isAtSchool(child.standing) && child.standing != Standing::EnrolledHere &&
               !isAway(child);
    case SchoolAgeKind::HukouProblem:
        return isHukouProblem(child.standing);
    }
    return false;
}

bool isDropout(const SchoolAgeChild& child) {
    return child.openCase == OpenCase::Dropout && isAtSchool(child.standing);
}

bool isSuspected(const SchoolAgeChild& child) {
    return child.openCase == OpenCase::Suspected && isAtSchool(child.standing);
}

bool isUnseen(const SchoolAgeChild& child) {
    return child.unseen && child.openCase == OpenCase::None &&
           child.standing == Standing::EnrolledHere;
}

bool isAway(const SchoolAgeChild& child) {
    return needsPlacing(child.standing) || isDropout(child);
}

QString standingName(const SchoolAgeChild& child) {
    return isDropout(child)     ? RegisterWords::tr("Dropout")
           : isSuspected(child) ? RegisterWords::tr("Suspected dropout")
           : isUnseen(child)    ? RegisterWords::tr("On the roster, not in school")
                                : standingName(child.standing);
}

QString standingOnPaper(const SchoolAgeChild& child) {
    return isDropout(child)     ? QStringLiteral("辍学")
           : isSuspected(child) ? QStringLiteral("疑似辍学")
           : isUnseen(child)    ? QStringLiteral("在籍不在校")
                                : standingOnPaper(child.standing);
}

bool fits(const SchoolAgeChild& child, const SchoolAgeFilter& filter) {
    const auto says = [&](const QString& text) {
        return text.contains(filter.words, Qt::CaseInsensitive);
    };
    return (filter.town.isEmpty() || child.town == filter.town) &&
           (filter.village.isEmpty() || child.village == filter.village) &&
           (!filter.notAtSchool || isAway(child)) &&
           (!filter.kind || isOfKind(child, *filter.kind)) &&
           (!filter.listedOnly || child.id.isValid()) &&
           (filter.words.isEmpty() || says(child.name) || says(child.household) ||
            says(child.responsible) || says(child.school) || says(child.reason));
}

SchoolAgeRegister::SchoolAgeRegister(db::Database& database, const Clock& clock, const Actor& actor,
                                     QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<SchoolAgeChild>> SchoolAgeRegister::list(const SchoolAgeFilter& filter) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        Actor reach = m_actor;
        if (filter.school.isValid() && !reach.school.isValid()) {
            reach.school = filter.school;
        }
        QList<SchoolAgeChild> children = school_age_rows::readListed(tx, reach);
        if (!filter.listedOnly) {
            children += school_age_rows::readUnlistedPupils(tx, reach);
        }
        school_age_rows::fillResponsible(tx, children);
        school_age_rows::fillOpenCases(tx, children);
        const RuleValues rules = readRules(tx);
        const auto unseen = unseenPupils(tx, reach.school, m_clock.today(),
                                         rules.count(QStringLiteral("check.absent_days")));
        const AgeBands bands = ageBandsOf(rules);
        const QDate day = ageCountingDay(m_clock.today());
        for (SchoolAgeChild& child : children) {
            child.unseen = unseen.contains(child.student);
            // Without a birth date nobody can say that the child is too old or too young.
            child.age = child.birthDate.isValid() ? schoolAgeOf(child.birthDate, day, bands)
                                                  : SchoolAge::Primary;
        }
        children.removeIf([&](const SchoolAgeChild& one) {
            return one.age == SchoolAge::TooYoung || one.age == SchoolAge::TooOld ||
                   !fits(one, filter);
        });
        sortByNeedAndPlace(children);
        return children;
    });
}

Result<SchoolAgeChildId> SchoolAgeRegister::save(SchoolAgeChildId id, SchoolAgeEntry entry) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    if (const auto whole = complete(entry, m_clock.today()); !whole) {
        return tl::make_unexpected(whole.error());
    }
    entry.asOf = entry.asOf.isValid() ? entry.asOf : m_clock.today();
    entry.source = entry.source.isEmpty() ? QStringLiteral("手工登记") : entry.source;
    auto saved = m_database.write([&](db::Writer& tx) -> Result<SchoolAgeChildId> {
        if (id.isValid()) {
            if (const auto may = within(tx, m_actor, id); !may) {
                return tl::make_unexpected(may.error());
            }
        }
        const auto there = childNamedBy(tx, entry);
        if (there && *there != id && (id.isValid() || !entry.student.isValid())) {
            return fail(ErrorKind::Conflict,
                        RegisterWords::tr("Another child in the register has this ID number. "
                                          "Look for it there."),
                        {}, QStringLiteral("idNumber"));
        }
        if (!there && !entry.student.isValid() && isPupil(tx, entry.idNumber)) {
            return fail(ErrorKind::Conflict,
                        RegisterWords::tr("A pupil on a roster has this ID number: the child is "
                                          "at school."),
                        {}, QStringLiteral("idNumber"));
        }
        SchoolAgeChildId child = id.isValid() ? id : there.value_or(SchoolAgeChildId());
        if (child.isValid()) {
            school_age_rows::update(tx, child, entry, m_actor, m_clock);
        } else {
            child = school_age_rows::insert(tx, entry, m_actor, m_clock);
        }
        school_age_rows::keepSecrets(tx, child, entry);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("school-age child written"), entry.name,
                     codeOf(standingCodes, entry.standing));
        return child;
    });
    if (saved) {
        emit changed();
    }
    return saved;
}

Result<SchoolAgeSecrets> SchoolAgeRegister::reveal(SchoolAgeChildId id) {
    return m_database.write([&](db::Writer& tx) -> Result<SchoolAgeSecrets> {
        if (const auto may = within(tx, m_actor, id); !may) {
            return tl::make_unexpected(may.error());
        }
        const auto name = tx.first("SELECT name FROM school_age_child WHERE id = :id", {{"id", id}},
                                   [](const db::Rows& row) { return row.text(0); });
        recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"),
                     name.value_or(QString()), QStringLiteral("school-age register"));
        return tx
            .first("SELECT id_number, address, phone FROM school_age_child_private "
                   "WHERE child_id = :id",
                   {{"id", id}},
                   [](const db::Rows& row) {
                       return SchoolAgeSecrets{row.text(0), row.text(1), row.text(2)};
                   })
            .value_or(SchoolAgeSecrets());
    });
}

} // namespace xiange
