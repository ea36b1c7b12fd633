#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schools/schools.h"
#include "core/students/changes_import.h"
#include "core/students/column_choices.h"
#include "core/students/roster_import.h"
#include "core/students/student_register.h"
#include "core/students/year_turn.h"
#include "ui/students/imports.h"

#include <QTemporaryDir>

#include <memory>

namespace xiange::ui::test {

/// One school in a database file (work in the background needs one), empty until a roster comes
/// in.
struct RosterBehind {
    RosterBehind();

    /// Brings a sample roster in, without a screen.
    void importSample(const char* name);
    [[nodiscard]] qint64 count(const char* statement) const;

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> database;
    Actor actor;
    SchoolId school;
    std::unique_ptr<Schools> schools;
    std::unique_ptr<RosterImport> rosters;
    std::unique_ptr<ChangesImport> changes;
    std::unique_ptr<ColumnChoices> columns;
    std::unique_ptr<YearTurn> turns;
    std::unique_ptr<StudentRegister> students;

    [[nodiscard]] Imports imports() const {
        return {*rosters, *changes, *columns, *turns, *schools};
    }
};

/// The path of a file in tests/data.
QString sampleFile(const char* name);

} // namespace xiange::ui::test
