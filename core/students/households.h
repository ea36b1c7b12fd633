#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QObject>

#include <optional>

namespace xiange {

struct SurroundingsEdit;

/// Where a child's family lives and who looks after the household (村干部包户).
struct Household {
    AreaId area;
    QString person;
    QString title;
    QString phone; ///< masked when read

    friend bool operator==(const Household&, const Household&) = default;
};

/// The households of the children within the actor's scope.
class Households : public QObject {
    Q_OBJECT

public:
    Households(db::Database& database, const Clock& clock, const Actor& actor,
               QObject* parent = nullptr);

    Result<Household> of(StudentId child);
    /// The phone in full; that it was looked at is recorded.
    Result<QString> phone(StudentId child);
    /// Without a phone, the one that is kept stays.
    Result<void> set(StudentId child, const Household& household, bool withPhone);

signals:
    void changed(xiange::StudentId child);
    /// What was changed, so that it can be taken back.
    void edited(const xiange::SurroundingsEdit& edit);

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
