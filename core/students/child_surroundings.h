#pragma once

#include "core/students/households.h"
#include "core/students/key_groups.h"
#include "core/students/support_plans.h"

namespace xiange {

/// What is kept of a child beside its record: key groups, disability, household, support plans;
/// whole, as it is put back when a change is taken back.
struct ChildSurroundings {
    struct Group {
        KeyGroupId id;
        KeyGroupEntry entry;
        friend bool operator==(const Group&, const Group&) = default;
    };
    struct GroupReview {
        qint64 id = 0;
        KeyGroup group = KeyGroup::OtherHardship;
        QDate day;
        QString note;
        AccountId account;
        friend bool operator==(const GroupReview&, const GroupReview&) = default;
    };
    struct PlanReview {
        qint64 id = 0;
        QDate day;
        QString note;
        AccountId account;
        friend bool operator==(const PlanReview&, const PlanReview&) = default;
    };
    struct Plan {
        SupportPlanId id;
        QDate starts;
        QString mentor;
        QString reasons; ///< codes with commas
        QString measures;
        QDate nextReview;
        QDate ended;
        QString result;
        AccountId account;
        QList<PlanReview> reviews;
        friend bool operator==(const Plan&, const Plan&) = default;
    };

    QList<Group> groups;
    QList<GroupReview> groupReviews;
    std::optional<Disability> disability;
    Household household; ///< the phone in full
    QList<Plan> plans;

    friend bool operator==(const ChildSurroundings&, const ChildSurroundings&) = default;
};

/// One change of a child's surroundings that can be taken back.
struct SurroundingsEdit {
    StudentId child;
    QString words; ///< for people: who and what
    ChildSurroundings before;
    ChildSurroundings after;

    [[nodiscard]] bool changedSomething() const { return before != after; }
};

[[nodiscard]] ChildSurroundings readSurroundings(db::Reader& tx, StudentId child);
/// Writes what differs between the two.
void replaceSurroundings(db::Writer& tx, StudentId child, const ChildSurroundings& before,
                         const ChildSurroundings& after);
/// Writes a line of the child's history for everything in which the two differ; the phone masked.
void writeSurroundingsHistory(db::Writer& tx, AccountId account, const Clock& clock,
                              const SurroundingsEdit& edit);

/// Runs `act()` on what is kept of a child, writes the history, and gives what can be taken back.
template <typename Act>
SurroundingsEdit editSurroundings(db::Writer& tx, AccountId account, const Clock& clock,
                                  StudentId child, const QString& words, Act act) {
    SurroundingsEdit edit{child, words, readSurroundings(tx, child), {}};
    act();
    edit.after = readSurroundings(tx, child);
    writeSurroundingsHistory(tx, account, clock, edit);
    return edit;
}

} // namespace xiange
