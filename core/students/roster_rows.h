#pragma once

#include "core/sheets/heading_match.h"
#include "core/students/student.h"

namespace xiange {

/// How much a finding weighs.
enum class Severity {
    Rejected, ///< the row can't be taken for one child
    Problem,  ///< the child comes in without the damaged value
    Warning,  ///< touches nothing
};

inline constexpr Coded<Severity> severityCodes[] = {{Severity::Rejected, "rejected"},
                                                    {Severity::Problem, "problem"},
                                                    {Severity::Warning, "warning"}};

/// One thing that somebody has to look at in a file.
struct Finding {
    int row = 0; ///< in the spreadsheet, from 1
    QString name;
    QString column; ///< title in the file, without stars
    QString field;  ///< the same column in the words of the national system
    QString value;  ///< as it stands in the file
    RosterProblem problem = RosterProblem::UnknownValue;
    Severity severity = Severity::Problem;
    QString text; ///< for people
};

/// What a row says of one member of the family; an empty value says nothing.
struct ToldMember {
    int member = 0; ///< 1: the first one of the file
    Guardian told;
    std::optional<bool> isGuardian;
};

/// One row of a roster, read and judged on its own. Where a value is empty or not sound, the
/// optional is empty and nothing is taken over.
struct RosterRow {
    int row = 0;
    QString schoolCode;
    QString name;
    std::optional<ClassName> className;
    std::optional<Sex> sex;
    QDate birthDate;
    QString idNumber;
    QString studentNo;
    std::optional<QString> ethnicity;
    std::optional<bool> boards;
    std::optional<int> seatNo;
    QDate enteredOn;
    std::optional<QString> phone;
    std::optional<QString> address;
    std::optional<QString> hukouPlace;
    QMap<QString, QString> fields;
    QMap<KeyGroup, bool> groups; ///< what the row says of a key group, yes or no
    QList<ToldMember> guardians; ///< by member
    QList<Finding> findings;

    [[nodiscard]] bool isRejected() const;
    void reject(Finding finding);
};

/// How a roster is to be read.
struct RosterReading {
    int schoolYear = 0;
    SchoolStage stage = SchoolStage::NineYear; ///< where the row has no school code of its own
};

/// Reads every row under the headings; pure, knows no database. A row whose number stands in an
/// earlier row too is rejected.
[[nodiscard]] QList<RosterRow> readRosterRows(const Sheet& sheet, const HeadingMatch& table,
                                              const RosterReading& reading);

} // namespace xiange
