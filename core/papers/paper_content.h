#pragma once

#include "core/base/codes.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <vector>

namespace xiange {

/// The papers the program can write.
enum class PaperKind {
    Report,       ///< 辍学(疑似辍学)学生情况书面报告
    Registration, ///< 辍学学生劝返复学登记表
};

inline constexpr Coded<PaperKind> paperKindCodes[] = {
    {PaperKind::Report, "report"},
    {PaperKind::Registration, "registration"},
};

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

struct PaperContact {
    QDate date;
    QTime time;
    QString by;
    QString means;
    QString with;
    QString said;
    QString attitude;
    QString outcome;
};

/// One measure taken: a plan, a referral, a notice served.
struct PaperMeasure {
    QDate date;
    QString text;
};

/// Everything a paper about one child's case may say.
struct CasePaper {
    PaperSchool school;
    QString number; ///< 清中劝返〔2026〕15号
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
};

} // namespace xiange
