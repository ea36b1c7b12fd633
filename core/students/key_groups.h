#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/students/student.h"

#include <QObject>

namespace xiange {

struct SurroundingsEdit;

using KeyGroupId = Id<struct KeyGroupTag>;

/// A key group that a child is or was in, and when somebody last looked whether it still is.
struct KeyGroupStanding {
    KeyGroupId id;
    KeyGroupEntry entry;
    QDate reviewed;         ///< invalid: never
    bool reviewDue = false; ///< goes on, and nobody has looked since the term began
};

/// The kinds of disability of the statute (残疾人保障法 2).
enum class DisabilityKind { Sight, Hearing, Speech, Body, Mind, Mental, Multiple, Other };

inline constexpr Coded<DisabilityKind> disabilityKindCodes[] = {
    {DisabilityKind::Sight, "sight"},       {DisabilityKind::Hearing, "hearing"},
    {DisabilityKind::Speech, "speech"},     {DisabilityKind::Body, "body"},
    {DisabilityKind::Mind, "mind"},         {DisabilityKind::Mental, "mental"},
    {DisabilityKind::Multiple, "multiple"}, {DisabilityKind::Other, "other"},
};

/// In which form a disabled child is taught (残疾人教育条例 17, 20).
enum class SchoolingForm {
    OrdinaryClass,
    InclusiveClass,
    SpecialSchool,
    HomeTeaching,
    WelfareHomeClass,
    None
};

inline constexpr Coded<SchoolingForm> schoolingFormCodes[] = {
    {SchoolingForm::OrdinaryClass, "same_class"},
    {SchoolingForm::InclusiveClass, "inclusive_class"},
    {SchoolingForm::SpecialSchool, "special_school"},
    {SchoolingForm::HomeTeaching, "home_teaching"},
    {SchoolingForm::WelfareHomeClass, "welfare_home_class"},
    {SchoolingForm::None, "none"},
};

struct Disability {
    DisabilityKind kind = DisabilityKind::Other;
    int degree = 0; ///< 1 (gravest) to 4; 0: not known
    std::optional<SchoolingForm> form;

    friend bool operator==(const Disability&, const Disability&) = default;
};

/// Children of a class whose key groups nobody has looked at this term.
struct GroupReviewsDue {
    SchoolId school;
    ClassId schoolClass;
    QString className; ///< long form
    int children = 0;
    QDate termStart;
};

/// Which key groups a child is in, by which list, from when to when; reviewed each term.
class KeyGroups : public QObject {
    Q_OBJECT

public:
    KeyGroups(db::Database& database, const Clock& clock, const Actor& actor,
              QObject* parent = nullptr);

    /// Those that go on first, then the newest.
    Result<QList<KeyGroupStanding>> list(StudentId child);
    /// `source` is the list or the person it is known from. Refused while the child is in it.
    Result<KeyGroupId> add(StudentId child, KeyGroup group, const QString& source, QDate since);
    /// The child is in it up to and including `until`; an invalid day: it goes on again.
    Result<void> end(KeyGroupId id, QDate until);
    /// Takes an entry away that was a mistake.
    Result<void> remove(KeyGroupId id);
    /// Somebody has looked: it is still so.
    Result<void> review(StudentId child, KeyGroup group, const QString& note = {});

    Result<std::optional<Disability>> disability(StudentId child);
    /// Nothing: not disabled. A kind puts the child into the key group 残疾 if it is not in it.
    Result<void> setDisability(StudentId child, const std::optional<Disability>& disability);

    /// By class, within the actor's scope; an invalid school is all.
    Result<QList<GroupReviewsDue>> reviewsDue(SchoolId school = {});

signals:
    void changed(xiange::StudentId child);
    /// What was changed, so that it can be taken back.
    void edited(const xiange::SurroundingsEdit& edit);

private:
    /// Checks that the child is within reach, runs `act(tx, place)` with `words` for its history,
    /// and tells of it.
    template <typename Act> Result<void> change(StudentId child, const QString& words, Act act);
    /// The same for an entry that must be there.
    template <typename Act> Result<void> changeEntry(KeyGroupId id, const QString& words, Act act);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

[[nodiscard]] QString disabilityKindName(DisabilityKind kind);
[[nodiscard]] QString schoolingFormName(SchoolingForm form);
/// The list a key group is known from; "roster" is the roster itself.
[[nodiscard]] QString groupSourceName(const QString& source);

} // namespace xiange
