#include "core/schools/schools.h"

#include "core/accounts/accounts.h"
#include "core/calendar/school_calendar.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>

namespace xiange {

namespace {

School readSchool(const db::Rows& row) {
    return School{row.id<SchoolId>(0), row.text(1), row.text(2), row.id<AreaId>(3),
                  row.text(4),         row.text(5), row.text(6)};
}

SchoolClass readClass(const db::Rows& row) {
    return SchoolClass{row.id<ClassId>(0), row.id<SchoolId>(1),
                       row.number(2),      {row.number(3), row.number(4)},
                       row.text(5),        row.number(6)};
}

constexpr const char* departmentSetting = "papers.education_department";

/// The school, if the actor may look at it.
Result<School> seen(const Actor& actor, const School& school) {
    const Place place{school.id, {}, school.townId};
    return allow(actor, Right::SeeChildren, place).map([&] { return school; });
}

AreaId townNamed(db::Writer& tx, const QString& name) {
    const auto known =
        tx.first("SELECT id FROM area WHERE level = 'town' AND name = :name", {{"name", name}},
                 [](const db::Rows& row) { return row.id<AreaId>(0); });
    if (known) {
        return *known;
    }
    return tx.insert<AreaId>("INSERT INTO area (level, name) VALUES ('town', :name) RETURNING id",
                             {{"name", name}});
}

} // namespace

Schools::Schools(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<SchoolId> Schools::add(const QString& name, const QString& code, const QString& town) {
    static const QRegularExpression tenDigits(QStringLiteral("^[0-9]{10}$"));
    const QString trimmedName = name.simplified();
    const QString trimmedCode = code.trimmed();
    if (trimmedName.isEmpty()) {
        return fail(ErrorKind::Invalid, tr("A school needs a name."), {}, QStringLiteral("name"));
    }
    if (!tenDigits.match(trimmedCode).hasMatch()) {
        return fail(ErrorKind::Invalid,
                    tr("The school code has ten digits, for example 2144000001; this is %1.")
                        .arg(trimmedCode.isEmpty() ? tr("empty") : trimmedCode),
                    {}, QStringLiteral("code"));
    }
    if (const auto allowed = allow(m_actor, Right::EditSchool); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    if (m_actor.school.isValid()) {
        return fail(
            ErrorKind::NotAllowed,
            tr("The account %1 belongs to one school and can't add another.").arg(m_actor.name));
    }
    const auto added = m_database.write([&](db::Writer& tx) -> Result<SchoolId> {
        const AreaId townId = town.trimmed().isEmpty() ? AreaId() : townNamed(tx, town.trimmed());
        const auto id = tx.insert<SchoolId>(
            "INSERT INTO school (code, name, town_id) VALUES (:code, :name, :town) "
            "ON CONFLICT DO NOTHING RETURNING id",
            {{"code", trimmedCode}, {"name", trimmedName}, {"town", townId}});
        if (!id.isValid()) {
            return fail(ErrorKind::Conflict,
                        tr("There is a school with the code %1 already.").arg(trimmedCode), {},
                        QStringLiteral("code"));
        }
        return id;
    });
    if (added) {
        emit changed();
    }
    return added;
}

Result<QList<School>> Schools::list() {
    auto schools = m_database.read([&](db::Reader& tx) {
        return tx.list("SELECT s.id, s.code, s.name, s.town_id, COALESCE(a.name, ''), s.principal, "
                       "s.paper_prefix FROM school s LEFT JOIN area a ON a.id = s.town_id "
                       "WHERE (CAST(:school AS BIGINT) IS NULL OR s.id = :school) "
                       "AND (CAST(:town AS BIGINT) IS NULL OR s.town_id = :town) ORDER BY s.id",
                       {{"school", m_actor.school}, {"town", m_actor.town}}, readSchool);
    });
    if (schools) {
        const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
        std::stable_sort(schools->begin(), schools->end(), [&](const School& a, const School& b) {
            const int towns = collator.compare(a.town, b.town);
            return towns != 0 ? towns < 0 : collator.compare(a.name, b.name) < 0;
        });
    }
    return schools;
}

Result<School> Schools::find(SchoolId id) {
    return m_database.read([&](db::Reader& tx) -> Result<School> {
        const auto school = tx.first(
            "SELECT s.id, s.code, s.name, s.town_id, COALESCE(a.name, ''), s.principal, "
            "s.paper_prefix FROM school s LEFT JOIN area a ON a.id = s.town_id WHERE s.id = :id",
            {{"id", id}}, readSchool);
        if (!school) {
            return fail(ErrorKind::NotFound, tr("This school is not in the data."));
        }
        return seen(m_actor, *school);
    });
}

Result<School> Schools::findByCode(const QString& code) {
    return m_database.read([&](db::Reader& tx) -> Result<School> {
        const auto school =
            tx.first("SELECT s.id, s.code, s.name, s.town_id, COALESCE(a.name, ''), s.principal, "
                     "s.paper_prefix FROM school s LEFT JOIN area a ON a.id = s.town_id "
                     "WHERE s.code = :code",
                     {{"code", code.trimmed()}}, readSchool);
        if (!school) {
            return fail(ErrorKind::NotFound,
                        tr("There is no school with the code %1.").arg(code.trimmed()));
        }
        return seen(m_actor, *school);
    });
}

Result<AreaId> Schools::findTown(const QString& name) {
    return m_database.read([&](db::Reader& tx) -> Result<AreaId> {
        const auto town = tx.first("SELECT id FROM area WHERE level = 'town' AND name = :name",
                                   {{"name", name.trimmed()}},
                                   [](const db::Rows& row) { return row.id<AreaId>(0); });
        if (!town) {
            return fail(ErrorKind::NotFound,
                        tr("There is no town or street %1 in the data.").arg(name.trimmed()));
        }
        return *town;
    });
}

Result<void> Schools::setHead(SchoolId id, const QString& principal, const QString& paperPrefix) {
    static const QRegularExpression numbering(QStringLiteral("[0-9〔〕\\[\\]()（）]"));
    if (paperPrefix.contains(numbering)) {
        return fail(ErrorKind::Invalid,
                    tr("Only the word itself: the year in brackets and the number are added to "
                       "it."),
                    {}, QStringLiteral("paperPrefix"));
    }
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (auto allowed = allow(m_actor, Right::EditSchool, placeOf(tx, id)); !allowed) {
            return allowed;
        }
        tx.change(
            "UPDATE school SET principal = :principal, paper_prefix = :prefix WHERE id = :id",
            {{"principal", principal.trimmed()}, {"prefix", paperPrefix.trimmed()}, {"id", id}});
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<QList<SchoolClass>> Schools::classes(SchoolId school, QDate day) {
    return m_database.read([&](db::Reader& tx) -> Result<QList<SchoolClass>> {
        if (const auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        return tx.list(
            "SELECT c.id, c.school_id, c.school_year, c.grade, c.number, c.head_teacher, "
            "COUNT(e.id) FROM school_class c LEFT JOIN enrolment e ON e.class_id = c.id "
            "AND e.since <= :day AND (e.until IS NULL OR e.until >= :day) "
            "WHERE c.school_id = :school AND c.school_year = :year "
            "AND (CAST(:class AS BIGINT) IS NULL OR c.id = :class) "
            "GROUP BY c.id, c.school_id, c.school_year, c.grade, c.number, c.head_teacher "
            "ORDER BY c.grade, c.number",
            {{"school", school},
             {"year", schoolYearOf(day)},
             {"day", day},
             {"class", m_actor.schoolClass}},
            readClass);
    });
}

Result<SchoolClass> Schools::schoolClass(ClassId id, QDate day) {
    return m_database.read([&](db::Reader& tx) -> Result<SchoolClass> {
        const auto found = tx.first(
            "SELECT c.id, c.school_id, c.school_year, c.grade, c.number, c.head_teacher, "
            "(SELECT COUNT(*) FROM enrolment e WHERE e.class_id = c.id AND e.since <= :day "
            "AND (e.until IS NULL OR e.until >= :day)) FROM school_class c WHERE c.id = :id",
            {{"id", id}, {"day", day}}, readClass);
        if (!found) {
            return fail(ErrorKind::NotFound, tr("This class is not in the data."));
        }
        return allow(m_actor, Right::SeeChildren, placeOf(tx, found->school, found->id)).map([&] {
            return *found;
        });
    });
}

Result<QList<AreaLink>> Schools::chainOf(AreaId area) {
    return m_database.read([&](db::Reader& tx) {
        QList<AreaLink> chain;
        AreaId next = area;
        while (next.isValid() && chain.size() < 8) {
            auto link = tx.first("SELECT id, parent_id, level, name, responsible_person, "
                                 "responsible_title FROM area WHERE id = :id",
                                 {{"id", next}}, [&](const db::Rows& row) {
                                     next = row.id<AreaId>(1);
                                     return AreaLink{row.id<AreaId>(0), row.text(2), row.text(3),
                                                     row.text(4), row.text(5)};
                                 });
            if (!link) {
                break;
            }
            chain.prepend(*link);
        }
        return chain;
    });
}

Result<Addressees> Schools::addressees(const School& school) {
    const auto chain = chainOf(school.townId);
    if (!chain) {
        return tl::make_unexpected(chain.error());
    }
    Addressees to;
    for (const AreaLink& area : *chain) {
        if (area.level == QLatin1String("district")) {
            to.educationDepartment = area.name + QStringLiteral("教育局");
        } else if (area.level == QLatin1String("town")) {
            // 街道 is run by an office, a 镇 or 乡 by a government.
            to.townGovernment = area.name + (area.name.endsWith(QStringLiteral("街道"))
                                                 ? QStringLiteral("办事处")
                                                 : QStringLiteral("人民政府"));
        }
    }
    return m_database.read([&](db::Reader& tx) {
        const auto given = tx.first("SELECT value FROM setting WHERE name = :name",
                                    {{"name", QString::fromLatin1(departmentSetting)}},
                                    [](const db::Rows& row) { return row.text(0); });
        to.educationDepartment = given.value_or(to.educationDepartment);
        return to;
    });
}

Result<void> Schools::setEducationDepartment(const QString& name) {
    if (const auto allowed = allow(m_actor, Right::EditSchool); !allowed) {
        return allowed;
    }
    const QString given = name.simplified();
    const auto done = m_database.write([&](db::Writer& tx) {
        const QString setting = QString::fromLatin1(departmentSetting);
        tx.change("DELETE FROM setting WHERE name = :name", {{"name", setting}});
        if (!given.isEmpty()) {
            tx.change("INSERT INTO setting (name, value) VALUES (:name, :value)",
                      {{"name", setting}, {"value", given}});
        }
    });
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace xiange
