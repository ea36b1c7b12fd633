#pragma once

#include "core/base/id.h"
#include "core/cases/case_codes.h"
#include "core/schools/class_name.h"
#include "core/students/evidence_file.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

namespace xiange {

using EvidenceId = Id<struct EvidenceTag>;

/// A photo, scan or PDF that belongs to an entry, without its bytes.
struct Evidence {
    EvidenceId id;
    QString fileName;
    qint64 size = 0; ///< bytes
};

/// One measure of a plan: what, by whom, until when.
struct PlannedMeasure {
    QString what;
    QString who;
    QDate until; ///< invalid: no day set
    friend bool operator==(const PlannedMeasure&, const PlannedMeasure&) = default;
};

/// One entry of a timeline. Which fields are filled depends on the kind; none is ever changed.
struct CaseEntry {
    EntryId id;
    EntryKind kind = EntryKind::Note;
    QDate day;            ///< when it happened
    AccountId account;    ///< who wrote it down
    QString accountName;  ///< the same for people; filled when read
    QDateTime recordedAt; ///< when it was written down, UTC
    QString persons;      ///< who acted or took part
    QString text;

    std::optional<ContactMeans> means;
    QString withWhom; ///< person spoken with, department asked, recipient
    QString attitude; ///< of child and guardian
    std::optional<ContactOutcome> outcome;
    QString nextStep;
    QDate nextStepDay;

    QString documentNumber;
    QDate dateSent;
    QDate receiptDay; ///< when the other side received or answered
    QDate deadline;

    std::optional<Cause> cause;
    std::optional<Whereabouts> whereabouts;
    std::optional<Placement> placement;
    std::optional<ClosingReason> closingReason;
    AccountId approverAccount;   ///< who confirmed or approved, under an account of their own
    QString approver;            ///< the name of that person
    bool approverProved = false; ///< who gave the own password for it
    EntryId corrects;            ///< the entry that a correction strikes out

    EntryId about; ///< the entry this one answers, proves, carries out or approves
    std::optional<Department> department; ///< the one asked or answering
    std::optional<ServiceWay> service;    ///< how a paper was served
    QString witness;                      ///< who saw that it was left
    QList<PlannedMeasure> measures;       ///< of a plan
    int measure = -1;                     ///< which of the plan's measures this is about, from 0
    std::optional<MeasureState> measureState;
    int visitsAWeek = 0; ///< 送教上门 as planned
    int lessons = 0;     ///< in each visit: planned, or given
    /// Of a closing: the school's own roll had the child present on that day, and the person who
    /// proposed the closing has answered for it.
    QDate presentOn;

    QList<Evidence> evidence;
};

/// A case's entries in the order in which they were written down.
using Timeline = QList<CaseEntry>;

/// Whether the household register lies in the school's own area.
enum class Hukou { Unknown, Local, Elsewhere };

/// The child that a case is about, as far as a case shows it; nothing that is masked.
struct CaseChild {
    StudentId id;
    QString name;
    QString searchKey;
    QString studentNo;
    QString sex; ///< "male", "female", empty
    QDate birthDate;
    bool boards = false;
    SchoolId school;
    QString schoolName;
    AreaId town;
    QString hukouPlace; ///< district of the household register, as the roster says it
    Hukou hukou = Hukou::Unknown;
    ClassId schoolClass; ///< invalid when in no class today
    ClassId lastClass;   ///< the same, or the one it left
    ClassName className; ///< of the last class
    QString headTeacher;
};

/// One child's return-to-school case with everything in it.
struct DropoutCase {
    CaseId id;
    CaseOrigin origin = CaseOrigin::Manual;
    CaseChild child;
    Timeline timeline;
};

} // namespace xiange
