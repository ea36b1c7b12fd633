#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/cases/case_book.h"
#include "core/db/database.h"

#include <QDate>
#include <QList>
#include <QObject>

namespace xiange {

using TipId = Id<struct TipTag>;

/// A report by the public 检举: anyone may report that a child is kept from school (plan, J2).
struct Tip {
    TipId id;
    QDate day;
    QString informant; ///< empty: anonymous
    QString aboutWhom;
    QString place;
    QString text;
    QString account; ///< who took it down
    QDate handledOn; ///< invalid: open
    QString handling;
    CaseId dropoutCase; ///< the case it became
};

/// A report that nobody has dealt with yet.
struct OpenTip {
    TipId id;
    QDate day;
    QString aboutWhom;
    QString text;
    SchoolId school; ///< invalid: it names no school
    QString schoolName;
};

/// The register of reports by the public.
class Tips : public QObject {
    Q_OBJECT

public:
    Tips(db::Database& database, const Clock& clock, const Actor& actor, CaseBook& cases,
         QObject* parent = nullptr);

    Result<TipId> add(const Tip& tip, SchoolId school = {});
    /// Open ones first, then the newest.
    Result<QList<Tip>> list(SchoolId school = {});
    /// Those that wait to be dealt with, the oldest first: of one school, or of all within the
    /// actor's duty; for a class teacher those taken down by that account. One query in all.
    Result<QList<OpenTip>> open(SchoolId school = {});
    /// How it was dealt with, once.
    Result<void> handle(TipId tip, const QString& handling);
    /// Opens a case for the child, or joins the one that is open.
    Result<CaseId> openCase(TipId tip, StudentId student);

signals:
    void changed();

private:
    Result<void> settle(TipId tip, const QString& handling, CaseId becomes);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
    CaseBook& m_cases;
};

} // namespace xiange
