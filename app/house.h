#pragma once

#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/agenda/agenda.h"
#include "core/attendance/absent_days.h"
#include "core/attendance/leave_book.h"
#include "core/attendance/marks_import.h"
#include "core/attendance/roll_book.h"
#include "core/calendar/calendars.h"
#include "core/cases/case_book.h"
#include "core/cases/case_drafts.h"
#include "core/cases/consultations.h"
#include "core/cases/tips.h"
#include "core/checks/data_check.h"
#include "core/checks/list_comparison.h"
#include "core/checks/ready_comparisons.h"
#include "core/checks/term_checks.h"
#include "core/db/database.h"
#include "core/indicators/absence_course.h"
#include "core/indicators/indicator_board.h"
#include "core/indicators/month_ends.h"
#include "core/papers/ledger.h"
#include "core/papers/paper_desk.h"
#include "core/papers/town_ledger.h"
#include "core/papers/town_plan.h"
#include "core/reports/clearing_ledger.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_inbox.h"
#include "core/schools/areas.h"
#include "core/schools/class_teachers.h"
#include "core/schools/schools.h"
#include "core/settings/rule_book.h"
#include "core/students/bulk_changes.h"
#include "core/students/changes_import.h"
#include "core/students/child_edits.h"
#include "core/students/child_records.h"
#include "core/students/column_choices.h"
#include "core/students/households.h"
#include "core/students/key_groups.h"
#include "core/students/roster_import.h"
#include "core/students/saved_filters.h"
#include "core/students/school_age_register.h"
#include "core/students/status_changes.h"
#include "core/students/student_export.h"
#include "core/students/student_register.h"
#include "core/students/student_search.h"
#include "core/students/support_plans.h"
#include "core/students/year_turn.h"

#include <functional>
#include <memory>

namespace xiange {

/// Every feature over one database for one acting person: what the window and the command line
/// are given.
struct House {
    /// Gives the password of the account named.
    using AskPassword = std::function<Result<QString>(const QString& accountName)>;

    /// Opens the database and takes on the account (the first one when the name is empty); an
    /// account with a password is asked for it.
    static Result<std::unique_ptr<House>> open(const db::Address& address, const Clock& clock,
                                               const QString& accountName = {},
                                               const AskPassword& askPassword = {});

    House(std::unique_ptr<db::Database> opened, const Clock& time, Actor acting);

    std::unique_ptr<db::Database> database;
    const Clock& clock;
    Actor actor;
    Accounts accounts;
    RuleBook rules;
    Schools schools;
    Areas areas;
    ClassTeachers classTeachers;
    Calendars calendars;
    StudentRegister students;
    ChildRecords childRecords;
    Households households;
    KeyGroups keyGroups;
    SupportPlans supportPlans;
    ChildEdits childEdits;
    StudentSearch search;
    StudentExport studentExport;
    BulkChanges bulkChanges;
    SavedFilters savedFilters;
    AbsentDays absentDays;
    RosterImport rosterImport;
    StatusChanges statusChanges;
    ChangesImport changesImport;
    ColumnChoices columnChoices;
    YearTurn yearTurn;
    RollBook rolls;
    LeaveBook leaves;
    MarksImport marksImport;
    Absences absences;
    CaseBook cases;
    CaseDrafts caseDrafts;
    Consultations consultations;
    Tips tips;
    TermChecks termChecks;
    DataCheck dataCheck;
    SchoolAgeRegister schoolAge;
    ListComparison listComparison;
    IndicatorBoard indicators;
    MonthEnds monthEnds;
    AbsenceCourse absenceCourse;
    Agenda agenda;
    PaperRegister papers;
    PaperDesk paperDesk;
    Ledgers ledgers;
    TownPlans townPlans;
    ReportDesk reportDesk;
    ReportInbox reportInbox;
    TownLedger townLedger;
    ReadyComparisons readyComparisons;
    ClearingLedgers clearingLedgers;
};

} // namespace xiange
