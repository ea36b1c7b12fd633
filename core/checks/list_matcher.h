#pragma once

#include "core/checks/list_rows.h"
#include "core/students/school_age.h"

#include <functional>

namespace xiange {

/// What came of comparing one listed child with the roster.
enum class ListOutcome {
    Same,     ///< one pupil, beyond doubt
    Near,     ///< perhaps; only a person may say so
    NotFound, ///< of school age, or of unknown age, and on no roster
    OutOfAge, ///< on no roster, and too young or too old to have to be
};

inline constexpr Coded<ListOutcome> listOutcomeCodes[] = {
    {ListOutcome::Same, "same"},
    {ListOutcome::Near, "near"},
    {ListOutcome::NotFound, "not_found"},
    {ListOutcome::OutOfAge, "out_of_age"},
};

/// What speaks for a pupil being the listed child.
enum class MatchSign {
    Number,       ///< the same ID number
    NameAndBirth, ///< the same name and birth date, and one of the two has no number
    OneDigit,     ///< the numbers differ in one digit
    Swapped,      ///< two neighbouring digits are swapped
    CutNumber,    ///< the listed number is the beginning of the pupil's
    Homophone,    ///< the name sounds the same
    SameName,     ///< the same name, and born in the same month, or nobody knows when
    OtherName,    ///< the same number under a quite different name
    OtherNumber,  ///< the same name and birth date under another number
    Former,       ///< was on a roster, but left
};

inline constexpr Coded<MatchSign> matchSignCodes[] = {
    {MatchSign::Number, "number"},
    {MatchSign::NameAndBirth, "name_and_birth"},
    {MatchSign::OneDigit, "one_digit"},
    {MatchSign::Swapped, "swapped"},
    {MatchSign::CutNumber, "cut_number"},
    {MatchSign::Homophone, "homophone"},
    {MatchSign::SameName, "same_name"},
    {MatchSign::OtherName, "other_name"},
    {MatchSign::OtherNumber, "other_number"},
    {MatchSign::Former, "former"},
};

[[nodiscard]] QString matchSignName(MatchSign sign);

/// A pupil as far as a comparison needs to know.
struct RosterChild {
    StudentId student;
    QString name;
    QString idNumber;
    QString studentNo;
    QDate birthDate;
    bool onRoster = true; ///< enrolled or suspended; not one who left
};

struct MatchCandidate {
    StudentId student;
    QList<MatchSign> signs;

    friend bool operator==(const MatchCandidate&, const MatchCandidate&) = default;
};

struct ListMatch {
    ListOutcome outcome = ListOutcome::NotFound;
    QList<MatchCandidate> candidates; ///< the likeliest first; one where they are the same

    friend bool operator==(const ListMatch&, const ListMatch&) = default;
};

/// How to compare.
struct ListMatching {
    QDate ageDay; ///< on which ages are counted
    AgeBands bands;
    std::function<bool(qsizetype done)> progress; ///< false stops; what follows stays NotFound
};

/// Compares each listed child with the whole roster : by ID number, then by name and
/// birth date where one side has no number, then near misses. Pure; the order of either list does
/// not matter.
[[nodiscard]] QList<ListMatch> matchList(const QList<ListChild>& listed,
                                         const QList<RosterChild>& roster, const ListMatching& how);

} // namespace xiange
