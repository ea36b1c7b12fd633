#pragma once

#include <QList>
#include <QString>

namespace xiange {

/// What has to be done when a run of 旷课 grows to a length.
enum class Duty {
    ContactGuardian,   ///< 当天联系监护人
    VisitHome,         ///< 家访，会同村(居)委会
    ReportToPrincipal, ///< 书面报告校长，告知镇(街道)
    GuangdongReport,   ///< 广东省义务教育阶段辍学学生情况报告表
    MarkSuspected,     ///< 疑似辍学：系统标注、立案
    ProposeDropout,    ///< 提请认定“视为辍学”
};

/// A step of the escalation ladder: a setting of the place, with its source beside it.
struct LadderStep {
    int number = 0;
    double days = 0;       ///< school days of the current run
    bool moreThan = false; ///< the run must be longer than `days`, not only as long
    Duty duty = Duty::ContactGuardian;
    QString source;   ///< where the duty stands, in Chinese, as it is cited
    QString who = {}; ///< has to do it
};

/// What the last step asks besides days: 经多次联系.
struct ContactThreshold {
    int contacts = 3;
    int days = 3;  ///< on different days
    int means = 2; ///< by different means
};

/// The ladder of a place.
struct Ladder {
    QList<LadderStep> steps;
    ContactThreshold contacts;
};

/// The contacts made since a run began, as far as the ladder asks.
struct ContactTally {
    int contacts = 0;
    int days = 0;
    int means = 0;
};

/// The values of the work plan and of Guangdong; see the source of each step.
Ladder defaultLadder();

/// Whether days alone bring a run to this step.
bool daysReach(const LadderStep& step, double schoolDays);

/// Whether the contacts are enough for the last step.
bool contactsReach(const ContactThreshold& threshold, const ContactTally& made);

/// The highest step a run stands on, 0 for none: the last one needs the contacts too; without
/// them the child stays on the step below however many days go by.
int stepOf(const Ladder& ladder, double schoolDays, const ContactTally& made);

QString dutyName(Duty duty);

} // namespace xiange
