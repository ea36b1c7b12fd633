#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/db/database.h"

#include <QObject>

namespace xiange {

/// The levels of responsibility 区—镇(街道)—村(居).
enum class AreaLevel { District, Town, Village };

inline constexpr Coded<AreaLevel> areaLevelCodes[] = {
    {AreaLevel::District, "district"},
    {AreaLevel::Town, "town"},
    {AreaLevel::Village, "village"},
};

/// A district, town or village with whoever answers for it.
struct Area {
    AreaId id;
    AreaId parent;
    AreaLevel level = AreaLevel::Town;
    QString name;
    QString person;
    QString title;
    QString phone;      ///< masked in a tree, open where it is asked for
    int schools = 0;    ///< that lie in it
    int households = 0; ///< of children, in it itself

    friend bool operator==(const Area&, const Area&) = default;
};

/// Who answers for an area.
struct AreaDuty {
    QString person;
    QString title;
    QString phone;

    friend bool operator==(const AreaDuty&, const AreaDuty&) = default;
};

/// What nobody has been given yet.
struct Unassigned {
    QList<Area> areas;  ///< without a responsible person
    int households = 0; ///< children in school of whom no area is known
};

/// The areas of the database as a tree, and who is responsible for each.
class Areas : public QObject {
    Q_OBJECT

public:
    Areas(db::Database& database, const Clock& clock, const Actor& actor,
          QObject* parent = nullptr);

    /// Parents before their children, within one parent by name; phones masked.
    Result<QList<Area>> tree();
    /// With the phone; that it was looked at is recorded.
    Result<AreaDuty> duty(AreaId id);
    Result<AreaId> add(AreaId parent, AreaLevel level, const QString& name);
    Result<void> rename(AreaId id, const QString& name);
    /// Refused while something lies in it.
    Result<void> remove(AreaId id);
    /// Without a phone, the one that is kept stays.
    Result<void> setDuty(AreaId id, const AreaDuty& duty, bool withPhone = true);
    Result<void> move(AreaId id, AreaId parent);

    Result<Unassigned> unassigned(SchoolId school = {});

signals:
    void changed();

private:
    template <typename Act> Result<void> change(Act act);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

[[nodiscard]] QString areaLevelName(AreaLevel level);

} // namespace xiange
