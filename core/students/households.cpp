#include "core/students/households.h"

#include "core/accounts/accounts.h"
#include "core/students/child_door.h"
#include "core/students/child_surroundings.h"
#include "core/students/masking.h"

namespace xiange {

namespace {

Household readHousehold(db::Reader& tx, StudentId child) {
    return tx
        .first("SELECT h.area_id, h.responsible_person, h.responsible_title, "
               "COALESCE(p.responsible_phone, '') FROM household h "
               "LEFT JOIN household_private p ON p.student_id = h.student_id "
               "WHERE h.student_id = :child",
               {{"child", child}},
               [](const db::Rows& row) {
                   return Household{row.id<AreaId>(0), row.text(1), row.text(2), row.text(3)};
               })
        .value_or(Household());
}

void write(db::Writer& tx, StudentId child, const Household& household) {
    tx.change("INSERT INTO household (student_id, area_id, responsible_person, "
              "responsible_title) VALUES (:child, :area, :person, :title) "
              "ON CONFLICT (student_id) DO UPDATE SET area_id = excluded.area_id, "
              "responsible_person = excluded.responsible_person, "
              "responsible_title = excluded.responsible_title",
              {{"child", child},
               {"area", household.area},
               {"person", household.person},
               {"title", household.title}});
    tx.change("INSERT INTO household_private (student_id, responsible_phone) "
              "VALUES (:child, :phone) ON CONFLICT (student_id) DO UPDATE SET "
              "responsible_phone = excluded.responsible_phone",
              {{"child", child}, {"phone", household.phone}});
}

} // namespace

Households::Households(db::Database& database, const Clock& clock, const Actor& actor,
                       QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<Household> Households::of(StudentId child) {
    return m_database.read([&](db::Reader& tx) -> Result<Household> {
        if (const auto place = childWithin(tx, m_actor, Right::SeeChildren, child); !place) {
            return tl::make_unexpected(place.error());
        }
        Household household = readHousehold(tx, child);
        household.phone = hiddenPhone(household.phone);
        return household;
    });
}

Result<QString> Households::phone(StudentId child) {
    return m_database.write([&](db::Writer& tx) -> Result<QString> {
        const auto place = childWithin(tx, m_actor, Right::RevealPrivate, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        const QString phone = readHousehold(tx, child).phone;
        if (!phone.isEmpty()) {
            recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"), place->name,
                         logDetail(*place));
        }
        return phone;
    });
}

Result<void> Households::set(StudentId child, const Household& household, bool withPhone) {
    SurroundingsEdit made;
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto place = childWithin(tx, m_actor, Right::EditRecords, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        const Household before = readHousehold(tx, child);
        const Household after{household.area, household.person.simplified(),
                              household.title.simplified(),
                              withPhone ? household.phone.simplified() : before.phone};
        if (before == after) {
            return {};
        }
        made = editSurroundings(tx, m_actor.account, m_clock, child,
                                tr("%1: household").arg(place->name),
                                [&] { write(tx, child, after); });
        return {};
    });
    if (done) {
        if (made.changedSomething()) {
            emit edited(made);
        }
        emit changed(child);
    }
    return done;
}

} // namespace xiange
