#include "core/students/roster_plan.h"

#include <algorithm>

namespace xiange {

namespace {

QDate startOf(int schoolYear) {
    return {schoolYear, 9, 1};
}

template <typename T> void takeOver(T& kept, const std::optional<T>& told) {
    if (told) {
        kept = *told;
    }
}

void takeOver(QString& kept, const QString& told) {
    if (!told.isEmpty()) {
        kept = told;
    }
}

void takeOver(QDate& kept, QDate told) {
    if (told.isValid()) {
        kept = told;
    }
}

// Ends the class of before and begins the new one. Within a school year the child changes class
// today; into a new school year all go on its first day.
void moveToClass(StudentRecord& record, ClassId schoolClass, const MergeContext& context) {
    if (record.currentClass() == schoolClass) {
        return;
    }
    const QDate yearStart = startOf(context.schoolYear);
    QDate since = yearStart;
    for (Enrolment& enrolment : record.enrolments) {
        if (enrolment.until.isValid()) {
            continue;
        }
        const int yearBefore = context.classes.value(enrolment.schoolClass).schoolYear;
        since = yearBefore == context.schoolYear ? std::max(context.today, yearStart) : yearStart;
        if (enrolment.since >= since) {
            enrolment.schoolClass = schoolClass; // was never in the other class for a day
            return;
        }
        enrolment.until = since.addDays(-1);
    }
    if (!record.id.isValid() && record.enteredOn > since) {
        since = record.enteredOn;
    }
    record.enrolments.append(Enrolment{schoolClass, since, {}});
}

void mergeGroups(StudentRecord& record, const QMap<KeyGroup, bool>& told, QDate today) {
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        const auto open = std::ranges::find_if(record.rosterGroups, [&](const KeyGroupEntry& g) {
            return g.group == it.key() && !g.until.isValid();
        });
        const bool isOpen = open != record.rosterGroups.end();
        if (it.value() && !isOpen) {
            record.rosterGroups.append(
                KeyGroupEntry{it.key(), QStringLiteral("roster"), today, {}});
        } else if (!it.value() && isOpen) {
            open->until = today;
        }
    }
}

// Brings what a row says of the family into what is known of it. Nobody is removed: a list may
// have columns for some of the members only.
class FamilyMerge {
public:
    explicit FamilyMerge(QList<Guardian>& family)
        : m_family(family), m_known(family.size()), m_taken(family.size(), false) {}

    void takeOverAll(const QList<ToldMember>& members) {
        QList<const ToldMember*> others;
        for (const ToldMember& member : members) {
            const qsizetype place = placeOf(member.told);
            if (place >= 0) {
                takeOverAt(place, member);
            } else {
                others.append(&member);
            }
        }
        for (const ToldMember* member : others) {
            const qsizetype place = member->member - 1;
            if (place < m_known && !m_taken[place]) {
                takeOverAt(place, *member);
            } else if (!member->told.name.isEmpty() || !member->told.phone.isEmpty()) {
                m_family.append(Guardian{});
                m_taken.append(false);
                takeOverAt(m_family.size() - 1, *member);
            }
        }
    }

private:
    // Where this person stands already: the place in a file shifts when an earlier one is empty.
    [[nodiscard]] qsizetype placeOf(const Guardian& told) const {
        for (qsizetype i = 0; i < m_known; ++i) {
            const Guardian& known = m_family[i];
            const bool named = !told.name.isEmpty() && !known.name.isEmpty();
            const bool same = named ? told.name == known.name
                                    : !told.phone.isEmpty() && told.phone == known.phone;
            if (same && !m_taken[i]) {
                return i;
            }
        }
        return -1;
    }
    void takeOverAt(qsizetype place, const ToldMember& member) {
        Guardian& kept = m_family[place];
        takeOver(kept.name, member.told.name);
        takeOver(kept.relation, member.told.relation);
        takeOver(kept.isGuardian, member.isGuardian);
        takeOver(kept.phone, member.told.phone);
        takeOver(kept.idNumber, member.told.idNumber);
        takeOver(kept.address, member.told.address);
        takeOver(kept.workplace, member.told.workplace);
        m_taken[place] = true;
    }

    QList<Guardian>& m_family;
    qsizetype m_known; ///< how many there were before the row
    QList<bool> m_taken;
};

// A problem stays until the value it is about is there.
bool isMended(const StudentRecord& record, RosterProblem problem, const QString& field) {
    switch (problem) {
    case RosterProblem::CheckDigit:
    case RosterProblem::NumberDamaged:
    case RosterProblem::NumberMissing:
        return field == headingTitle(Heading::IdNumber) && !record.idNumber.isEmpty();
    case RosterProblem::SexMismatch:
        return record.sex.has_value();
    case RosterProblem::BirthMismatch:
        return record.birthDate.isValid();
    case RosterProblem::NameMissing:
    case RosterProblem::ClassUnreadable:
    case RosterProblem::Duplicate:
    case RosterProblem::DateUnreadable:
    case RosterProblem::UnknownValue:
    case RosterProblem::AreaCodeUnknown:
    case RosterProblem::StudentNoDiffers:
        return false;
    }
    return false;
}

void mergeProblems(StudentRecord& record, const RosterRow& row, const QStringList& fileFields) {
    QList<StudentProblem> problems;
    for (const StudentProblem& old : record.problems) {
        if (!fileFields.contains(old.field)) {
            problems.append(old);
        }
    }
    for (const Finding& finding : row.findings) {
        const auto same = [&](const StudentProblem& p) {
            return p.field == finding.field && p.problem == finding.problem;
        };
        if (finding.severity == Severity::Problem && std::ranges::none_of(problems, same)) {
            problems.append(StudentProblem{finding.field, finding.problem, finding.value});
        }
    }
    problems.removeIf(
        [&](const StudentProblem& p) { return isMended(record, p.problem, p.field); });
    record.problems = problems;
}

QString className(ClassId id, const MergeContext& context) {
    const auto found = context.classes.constFind(id);
    return found == context.classes.cend() ? QString() : longClassName(found->name);
}

} // namespace

bool RosterPlan::isAlarming() const {
    return knownBefore > 0 && (changed + missing.size()) * 10 > knownBefore;
}

StudentRecord mergedRecord(const StudentRecord& before, const RosterRow& row, SchoolId school,
                           ClassId schoolClass, const MergeContext& context) {
    StudentRecord after = before;
    after.name = row.name;
    takeOver(after.studentNo, row.studentNo);
    takeOver(after.idNumber, row.idNumber);
    if (row.sex) {
        after.sex = row.sex;
    }
    takeOver(after.birthDate, row.birthDate);
    takeOver(after.ethnicity, row.ethnicity);
    takeOver(after.boards, row.boards);
    takeOver(after.seatNo, row.seatNo);
    takeOver(after.enteredOn, row.enteredOn);
    takeOver(after.phone, row.phone);
    takeOver(after.address, row.address);
    takeOver(after.hukouPlace, row.hukouPlace);
    after.fields.insert(row.fields);
    FamilyMerge(after.guardians).takeOverAll(row.guardians);
    if (before.school != school) {
        after.school = school;
        after.status = StudentStatus::Enrolled;
    }
    // Who is suspended or has left comes back by a status change with its date and reason, not by a
    // list.
    if (after.status == StudentStatus::Enrolled) {
        moveToClass(after, schoolClass, context);
    }
    mergeGroups(after, row.groups, context.today);
    mergeProblems(after, row, context.fileFields);
    after.sortBelongings();
    return after;
}

RosterEntry compareRow(RosterRow row, const StudentRecord& before, StudentRecord after,
                       const MergeContext& context) {
    RosterEntry entry{std::move(row), RosterOutcome::New, before, std::move(after), {}};
    if (!before.id.isValid()) {
        return entry;
    }
    entry.outcome = before == entry.after ? RosterOutcome::Unchanged : RosterOutcome::Changed;
    if (entry.outcome == RosterOutcome::Changed) {
        entry.changes = fieldChanges(before, entry.after);
        if (before.currentClass() != entry.after.currentClass()) {
            entry.changes.prepend(FieldChange{headingTitle(Heading::ClassName),
                                              className(before.currentClass(), context),
                                              className(entry.after.currentClass(), context)});
        }
    }
    return entry;
}

void sumUp(RosterPlan& plan) {
    for (const RosterEntry& entry : plan.entries) {
        switch (entry.outcome) {
        case RosterOutcome::New:
            ++plan.newOnes;
            break;
        case RosterOutcome::Changed:
            ++plan.changed;
            break;
        case RosterOutcome::Unchanged:
            ++plan.unchanged;
            break;
        case RosterOutcome::Rejected:
            ++plan.rejected;
            break;
        }
        const auto isProblem = [](const Finding& f) { return f.severity == Severity::Problem; };
        plan.withProblems += std::ranges::any_of(entry.row.findings, isProblem) ? 1 : 0;
        plan.findings.append(entry.row.findings);
    }
}

} // namespace xiange
