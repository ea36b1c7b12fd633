#pragma once

#include "core/indicators/indicators.h"
#include "core/papers/paper_kind.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <vector>

namespace xiange {

// What a paper says, as plain words in the language of the paper (Chinese). An empty text or an
// invalid date is something nobody has entered: it becomes a blank to fill by hand.

struct PaperSchool {
    QString name;
    QString code;
    QString numberPrefix;        ///< 清中劝返
    QString educationDepartment; ///< to whom: 区教育局
    QString townGovernment;      ///< to whom: 清溪镇人民政府
    QString principal;
};

struct PaperChild {
    QString name;
    QString sex;
    QDate birth;
    QString age;
    QString className;
    QString studentNo;
    QString idNumber;
    QString nation;
    QString hukou; ///< place of the household register
    QString address;
    QString boarding;      ///< 走读 or 住校
    QStringList keyGroups; ///< 留守儿童, 低保, …
};

struct PaperGuardian {
    QString name;
    QString relation;
    QString phone;
    QString whereabouts; ///< address or place of work
};

/// One school day of the run of absence.
struct PaperAbsentDay {
    QDate date;
    QStringList sessions; ///< those missed without leave: 上午, 下午; none on a day left out
    double schoolDays = 1.0;
    QString note; ///< a session left out of the count and why
};

/// When somebody spoke with the family: before the absence that the paper is about, during it, or
/// after the child was back.
enum class ContactPeriod { Before, During, After };

struct PaperContact {
    QDate date;
    QTime time;
    QString by;
    QString means;
    QString with;
    QString said;
    QString attitude;
    QString outcome;
    QString nextStep;
    bool visit = false;
    ContactPeriod period = ContactPeriod::During;
};

/// One measure taken: a plan, a referral, a notice served.
struct PaperMeasure {
    QDate date;
    QString text;
};

/// One step of the case, as 一生一案 tells them in order.
struct PaperEvent {
    QDate date;
    QString what;
    QString who;
    QString text;
};

/// A paper of the case that is in the register.
struct PaperFiled {
    QString number;
    QString title;
    QString state;
    QDate date;          ///< of the last step: printed, sent, acknowledged
    bool issued = false; ///< printed at least
};

/// Who answers for the child at one level: 区, 镇, 村, 户, and the school.
struct PaperResponsible {
    QString level;
    QString place;
    QString person; ///< empty: nobody is assigned
    QString title;
    QString phone;
};

/// How a paper was served 送达.
struct PaperService {
    QString way; ///< code: direct, left, post, public_notice; empty: not served yet
    QDate day;
    QDate receivedOn;
    QString recipient;
    QString witness;
    QString note;
};

/// How the case ended.
struct PaperClosing {
    QDate date;
    QString reason;
    QString approver;
    QString text;
};

/// Everything a paper about one child's case may say.
struct CasePaper {
    PaperSchool school;
    QString signer; ///< who issues it
    QDate date;     ///< of the paper
    PaperChild child;
    std::vector<PaperGuardian> guardians;

    std::vector<PaperAbsentDay> absentDays;
    double absentSchoolDays = 0;
    QDate lastAttended;
    bool confirmed = false; ///< 视为辍学, else 疑似辍学
    QDate confirmedOn;

    std::vector<PaperContact> contacts;
    QString cause;
    QString causeDetail;
    QString whereabouts;
    std::vector<PaperMeasure> measures;
    QString request; ///< what is asked for beyond the usual words

    QDate returnedOn;
    QString placement;
    QString result;
    QDate relapsedOn;       ///< the return did not last
    double presentDays = 0; ///< since the return …
    int passedDays = 0;     ///< … of so many days on which the class was called
    PaperClosing closing;   ///< without a date: not closed

    QDate criticisedOn;     ///< the guardian was criticised 批评教育
    int correctionDays = 7; ///< time limit of an order to correct
    QDate returnBy;         ///< by when a notice wants the child back
    bool suspected = true;  ///< false for a case at 关注
    QString stateWord;      ///< 疑似辍学, 已复学, …
    QString classTeacher;   ///< 班主任
    QString classTeacherPhone;
    QDate reportedOn; ///< the first written report of the confirmation, if any went out
    bool reportedToEducation = false;
    bool reportedToTownship = false;
    std::vector<PaperResponsible> responsible;
    int publicNoticeDays = 30; ///< after which a public notice counts as served
    int hukouAnswerDays = 30;  ///< in which the place of hukou is asked to answer
    bool taughtAtHome = false; ///< the presence below is visits, not school days
    PaperService service;      ///< of the paper below
    PaperFiled toServe;        ///< what a proof of service is about
    std::vector<PaperEvent> events;
    std::vector<PaperFiled> papers;
    QStringList evidence; ///< files behind the entries
};

/// A line of a ledger.
struct LedgerLine {
    QString name;
    QString sex;
    QDate birth;
    QString school;
    QString className;
    QString studentNo;
    QDate openedOn;
    double absentSchoolDays = 0;
    int contacts = 0;
    QString cause;
    QString whereabouts;
    QDate confirmedOn;
    QDate reportedOn; ///< to the education department
};

/// 巩固率统计表: the cohorts of a school, as the board counts them.
struct RetentionPaper {
    PaperSchool school;
    QDate date; ///< the figures' as-at date
    QString madeBy;
    Indicator leaving; ///< those who leave their stage this school year
    std::vector<CohortRetention> cohorts;
};

/// 台账: what it is about and whom it names.
struct LedgerPaper {
    PaperSchool school;
    QDate date;
    QString madeBy;
    std::vector<LedgerLine> suspected;
    std::vector<LedgerLine> confirmed;
};

} // namespace xiange
