#include "core/schools/areas.h"

#include "core/accounts/accounts.h"
#include "core/schools/masked_phone.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

Area readArea(const db::Rows& row) {
    return Area{row.id<AreaId>(0),
                row.id<AreaId>(1),
                fromCode(areaLevelCodes, row.text(2)).value_or(AreaLevel::Village),
                row.text(3),
                row.text(4),
                row.text(5),
                maskedPhone(row.text(6)),
                row.number(7),
                row.number(8)};
}

QList<Area> readAreas(db::Reader& tx) {
    QList<Area> areas = tx.list(
        "SELECT a.id, a.parent_id, a.level, a.name, a.responsible_person, a.responsible_title, "
        "COALESCE(p.phone, ''), (SELECT COUNT(*) FROM school s WHERE s.town_id = a.id), "
        "(SELECT COUNT(*) FROM household h WHERE h.area_id = a.id) "
        "FROM area a LEFT JOIN area_private p ON p.area_id = a.id",
        {}, readArea);
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::sort(areas, [&](const Area& a, const Area& b) {
        return a.level != b.level ? a.level < b.level : collator.compare(a.name, b.name) < 0;
    });
    return areas;
}

void appendWithin(AreaId parent, const QHash<AreaId, QList<Area>>& byParent, QList<Area>& tree) {
    for (const Area& area : byParent.value(parent)) {
        tree.append(area);
        appendWithin(area.id, byParent, tree);
    }
}

std::optional<AreaLevel> levelOf(db::Reader& tx, AreaId id) {
    return tx.first("SELECT level FROM area WHERE id = :id", {{"id", id}}, [](const db::Rows& row) {
        return fromCode(areaLevelCodes, row.text(0)).value_or(AreaLevel::Village);
    });
}

tl::unexpected<Error> invalid(const QString& text, const QString& field = {}) {
    return fail(ErrorKind::Invalid, text, {}, field);
}

Result<void> mayLieIn(db::Reader& tx, AreaId parent, AreaLevel level) {
    if (!parent.isValid()) {
        return {};
    }
    const auto above = levelOf(tx, parent);
    if (!above || *above >= level) {
        return invalid(Areas::tr("A town lies in a district, a village in a town."));
    }
    return {};
}

Result<void> nameIsFree(db::Reader& tx, AreaId parent, AreaId self, const QString& name) {
    if (name.isEmpty()) {
        return invalid(Areas::tr("An area needs a name."), QStringLiteral("name"));
    }
    const auto same = tx.count("SELECT COUNT(*) FROM area WHERE name = :name AND id <> :self "
                               "AND COALESCE(parent_id, 0) = :parent",
                               {{"name", name}, {"self", self.value}, {"parent", parent.value}});
    if (same > 0) {
        return invalid(Areas::tr("There is an area named %1 here already.").arg(name),
                       QStringLiteral("name"));
    }
    return {};
}

} // namespace

Areas::Areas(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<Area>> Areas::tree() {
    return m_database.read([&](db::Reader& tx) {
        QHash<AreaId, QList<Area>> byParent;
        for (const Area& area : readAreas(tx)) {
            byParent[area.parent].append(area);
        }
        QList<Area> tree;
        appendWithin({}, byParent, tree);
        return tree;
    });
}

Result<AreaDuty> Areas::duty(AreaId id) {
    return m_database.write([&](db::Writer& tx) -> Result<AreaDuty> {
        if (const auto allowed = allow(m_actor, Right::RevealPrivate); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        const auto found = tx.first(
            "SELECT a.responsible_person, a.responsible_title, COALESCE(p.phone, ''), a.name "
            "FROM area a LEFT JOIN area_private p ON p.area_id = a.id WHERE a.id = :id",
            {{"id", id}}, [](const db::Rows& row) {
                return std::pair(AreaDuty{row.text(0), row.text(1), row.text(2)}, row.text(3));
            });
        if (!found) {
            return fail(ErrorKind::NotFound, tr("This area is no longer there."));
        }
        if (!found->first.phone.isEmpty()) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"), found->second);
        }
        return found->first;
    });
}

template <typename Act> Result<void> Areas::change(Act act) {
    if (const auto allowed = allow(m_actor, Right::EditSchool); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const Result<void> done = m_database.write(act);
    if (done) {
        emit changed();
    }
    return done;
}

Result<AreaId> Areas::add(AreaId parent, AreaLevel level, const QString& name) {
    AreaId made;
    const auto done = change([&](db::Writer& tx) -> Result<void> {
        if (const auto fits = mayLieIn(tx, parent, level); !fits) {
            return fits;
        }
        if (const auto isFree = nameIsFree(tx, parent, {}, name.simplified()); !isFree) {
            return isFree;
        }
        made = tx.insert<AreaId>("INSERT INTO area (parent_id, level, name) "
                                 "VALUES (:parent, :level, :name) RETURNING id",
                                 {{"parent", parent},
                                  {"level", codeOf(areaLevelCodes, level)},
                                  {"name", name.simplified()}});
        return {};
    });
    if (!done) {
        return tl::make_unexpected(done.error());
    }
    return made;
}

Result<void> Areas::rename(AreaId id, const QString& name) {
    return change([&](db::Writer& tx) -> Result<void> {
        const AreaId parent(
            tx.count("SELECT COALESCE(parent_id, 0) FROM area WHERE id = :id", {{"id", id}}));
        if (const auto isFree = nameIsFree(tx, parent, id, name.simplified()); !isFree) {
            return isFree;
        }
        tx.change("UPDATE area SET name = :name WHERE id = :id",
                  {{"name", name.simplified()}, {"id", id}});
        return {};
    });
}

Result<void> Areas::remove(AreaId id) {
    return change([&](db::Writer& tx) -> Result<void> {
        const auto inside = tx.count("SELECT (SELECT COUNT(*) FROM area WHERE parent_id = :id) + "
                                     "(SELECT COUNT(*) FROM school WHERE town_id = :id) + "
                                     "(SELECT COUNT(*) FROM household WHERE area_id = :id) + "
                                     "(SELECT COUNT(*) FROM account WHERE town_id = :id)",
                                     {{"id", id}});
        if (inside > 0) {
            return fail(ErrorKind::Conflict,
                        tr("Areas, schools, households or accounts lie in it; move them first."));
        }
        tx.change("DELETE FROM area_private WHERE area_id = :id", {{"id", id}});
        tx.change("DELETE FROM area WHERE id = :id", {{"id", id}});
        return {};
    });
}

Result<void> Areas::setDuty(AreaId id, const AreaDuty& duty, bool withPhone) {
    return change([&](db::Writer& tx) -> Result<void> {
        if (withPhone && !duty.phone.isEmpty() && duty.person.simplified().isEmpty()) {
            return invalid(tr("Say whose phone this is."), QStringLiteral("person"));
        }
        tx.change(
            "UPDATE area SET responsible_person = :person, responsible_title = :title "
            "WHERE id = :id",
            {{"person", duty.person.simplified()}, {"title", duty.title.simplified()}, {"id", id}});
        if (!withPhone) {
            return {};
        }
        tx.change("INSERT INTO area_private (area_id, phone) VALUES (:id, :phone) "
                  "ON CONFLICT (area_id) DO UPDATE SET phone = excluded.phone",
                  {{"id", id}, {"phone", duty.phone.simplified()}});
        return {};
    });
}

Result<void> Areas::move(AreaId id, AreaId parent) {
    return change([&](db::Writer& tx) -> Result<void> {
        const auto level = levelOf(tx, id);
        if (!level) {
            return fail(ErrorKind::NotFound, tr("This area is no longer there."));
        }
        if (const auto fits = mayLieIn(tx, parent, *level); !fits) {
            return fits;
        }
        tx.change("UPDATE area SET parent_id = :parent WHERE id = :id",
                  {{"parent", parent}, {"id", id}});
        return {};
    });
}

Result<Unassigned> Areas::unassigned(SchoolId school) {
    const SchoolId scope = m_actor.school.isValid() ? m_actor.school : school;
    return m_database.read([&](db::Reader& tx) {
        Unassigned found;
        found.areas = readAreas(tx);
        found.areas.removeIf([](const Area& area) { return !area.person.isEmpty(); });
        found.households = static_cast<int>(tx.count(
            "SELECT COUNT(*) FROM student s JOIN school sc ON sc.id = s.school_id "
            "WHERE s.status = 'enrolled' AND (CAST(:school AS BIGINT) = 0 OR s.school_id = "
            ":school) "
            "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town) AND NOT EXISTS "
            "(SELECT 1 FROM household h WHERE h.student_id = s.id AND h.area_id IS NOT NULL)",
            {{"school", scope.value}, {"town", m_actor.town.value}}));
        return found;
    });
}

QString areaLevelName(AreaLevel level) {
    switch (level) {
    case AreaLevel::District:
        return Areas::tr("District");
    case AreaLevel::Town:
        return Areas::tr("Town (street)");
    case AreaLevel::Village:
        return Areas::tr("Village (community)");
    }
    return {};
}

} // namespace xiange
