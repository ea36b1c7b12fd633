#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/db/database.h"

#include <QDate>
#include <QList>
#include <QObject>

namespace xiange {

using ConsultationId = Id<struct ConsultationTag>;
using ConsultationItemId = Id<struct ConsultationItemTag>;

/// Something that a consultation left somebody to do.
struct ConsultationItem {
    ConsultationItemId id;
    QString what;
    QString who;
    QDate due; ///< invalid: no day set
    QDate doneOn;
    QString doneNote;

    [[nodiscard]] bool overdue(QDate today) const {
        return !doneOn.isValid() && due.isValid() && due < today;
    }
};

/// A case talked over, as the minutes name it.
struct ConsultedCase {
    CaseId id;
    QString child;
    QString place; ///< school and class
};

/// The minutes of one meeting of the departments 定期协商 (plan, J1).
struct Consultation {
    ConsultationId id;
    QDate day;
    QString chair;
    QString participants;
    QString text;
    QString account;
    QDateTime recordedAt;
    QList<ConsultedCase> cases;
    QList<ConsultationItem> items;
};

/// A follow-up that is not done yet, with the meeting that left it.
struct OpenFollowUp {
    ConsultationItem item;
    ConsultationId consultation;
    QDate metOn;
    SchoolId school; ///< invalid: a meeting of no one school
    QString schoolName;
};

/// The meetings, each about several cases; what was decided stands in every one of them.
class Consultations : public QObject {
    Q_OBJECT

public:
    Consultations(db::Database& database, const Clock& clock, const Actor& actor,
                  QObject* parent = nullptr);

    /// Writes the minutes, and an entry in the timeline of each case.
    Result<ConsultationId> add(const Consultation& minutes, SchoolId school = {});
    /// The newest first; a school's and those of no one school.
    Result<QList<Consultation>> list(SchoolId school = {});
    /// What is to be done up to a day, the longest overdue first: of one school, or of all within
    /// the actor's duty. One query however many schools there are.
    Result<QList<OpenFollowUp>> followUpsDue(QDate upTo, SchoolId school = {});
    /// Done once, never undone.
    Result<void> finish(ConsultationItemId item, const QString& note);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
