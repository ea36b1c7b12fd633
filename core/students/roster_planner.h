#pragma once

#include "core/accounts/actor.h"
#include "core/students/record_store.h"
#include "core/students/roster_import.h"

#include <QCoreApplication>

namespace xiange {

/// Reads from the database what a roster has to be compared with, and compares.
class RosterPlanner {
    Q_DECLARE_TR_FUNCTIONS(xiange::RosterImport)

public:
    /// With a writer, the classes that are missing are made; without one they get ids that only
    /// stand for them (negative).
    RosterPlanner(db::Reader& reader, db::Writer* writer, const Actor& actor, QDate today);

    /// Stops (ErrorKind::Cancelled) where `progress` says false.
    Result<RosterPlan> plan(const RosterFile& file, const RosterOptions& options,
                            const ImportProgress& progress = {});
    [[nodiscard]] const QList<ClassId>& madeClasses() const { return m_madeClasses; }

private:
    void readSchools();
    void readClasses();
    Result<void> chooseSchools(const RosterFile& file, const RosterOptions& options);
    Result<void> mayImport() const;
    Result<void> compare(const QList<StudentId>& matches);
    void findMissing(const QList<StudentKey>& keys, const QList<StudentId>& matches);
    ClassId classOf(SchoolId school, const ClassName& name);
    [[nodiscard]] bool isStopped(qsizetype done) const;

    db::Reader& m_reader;
    db::Writer* m_writer;
    const Actor& m_actor;
    MergeContext m_context;
    QHash<QString, SchoolId> m_schoolsByCode;
    QHash<SchoolId, QString> m_schoolNames;
    QHash<QString, ClassId> m_classIds; ///< by school, year, grade and number
    QList<ClassId> m_madeClasses;
    QList<RosterRow> m_rows;
    QList<SchoolId> m_schools;                 ///< of each row
    QHash<StudentId, StudentRecord> m_records; ///< of the schools on the list, as they are
    RosterPlan m_plan;
    ImportProgress m_progress;
};

} // namespace xiange
