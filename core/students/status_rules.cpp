#include "core/students/status_rules.h"

#include "core/base/text_folding.h"
#include "core/calendar/school_calendar.h"
#include "core/students/student_register.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange::status_rules {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::StatusRules)
};

// The rules of the student roll; no article is named where none has been confirmed.
const QString rollRules = QStringLiteral("教基〔2025〕1号");
const QString compulsoryLaw = QStringLiteral("义务教育法 27");

constexpr int shortestSuspensionMonths = 3;
constexpr int longestSuspensionYears = 1;

struct KindWords {
    StatusChangeKind kind;
    const char16_t* words;
};

constexpr KindWords kindWords[] = {
    {StatusChangeKind::Suspended, u"休学|因病休学|休学延期|延长休学"},
    {StatusChangeKind::Resumed, u"复学|休学期满复学|提前复学"},
    {StatusChangeKind::TransferredIn, u"转入|转学转入|省内转入|跨省转入|市内转入|区内转入"},
    {StatusChangeKind::TransferredOut, u"转出|转学转出|省内转出|跨省转出|市内转出|区内转出"},
    {StatusChangeKind::SkippedGrade, u"跳级"},
    {StatusChangeKind::Died, u"死亡|去世|身故"},
    {StatusChangeKind::Missing, u"失踪"},
    {StatusChangeKind::WentAbroad, u"出国|出境|出国(境)|出国出境|出国境"},
    {StatusChangeKind::CameBack, u"回国复学|回国|回国(境)复学"},
    {StatusChangeKind::Reinstated, u"恢复入学资格"},
    {StatusChangeKind::LeftOtherwise, u"其他离校|其它离校|其他"},
    {StatusChangeKind::Graduated, u"毕业"},
    {StatusChangeKind::Completed, u"结业"},
};

class Objections {
public:
    void refuse(const char* field, const QString& text, const QString& source = {}) {
        list.append({ObjectionWeight::Refused, QString::fromLatin1(field), text, source});
    }
    void incomplete(const char* field, const QString& text, const QString& source = {}) {
        list.append({ObjectionWeight::Incomplete, QString::fromLatin1(field), text, source});
    }
    QList<StatusObjection> list;
};

bool containsAny(const QString& text, const char16_t* words) {
    const QStringList all = QString::fromUtf16(words).split(u'|');
    return std::ranges::any_of(all, [&](const QString& word) { return text.contains(word); });
}

const Enrolment* openEnrolment(const StatusFacts& facts) {
    const auto open = std::ranges::find_if(facts.enrolments,
                                           [](const Enrolment& e) { return !e.until.isValid(); });
    return open == facts.enrolments.end() ? nullptr : &*open;
}

void judgeDay(const StatusChangeDraft& draft, const StatusFacts& facts, Objections& found) {
    if (!draft.day.isValid()) {
        found.refuse("day", Words::tr("The date is missing or not readable."));
        return;
    }
    if (draft.day > facts.today) {
        found.refuse("day", Words::tr("The date lies in the future."));
    }
    if (facts.lastChange.isValid() && draft.day < facts.lastChange) {
        found.refuse("day", Words::tr("The child has had a later change, on %1.")
                                .arg(facts.lastChange.toString(Qt::ISODate)));
    }
    const Enrolment* open = openEnrolment(facts);
    if (open != nullptr && draft.day < open->since) {
        found.refuse("day", Words::tr("The child belongs to its class only since %1.")
                                .arg(open->since.toString(Qt::ISODate)));
    }
}

void judgeSuspension(const StatusChangeDraft& draft, Objections& found) {
    // What an illness or an injury is called; a reason without any of these is not one of health.
    static constexpr const char16_t* health =
        u"病|伤|骨折|手术|医|炎|癌|瘤|症|疗|康复|住院|心理|抑郁|焦虑|残|健康|烧|感染|结核|"
        u"孕|中毒|过敏|血|身体";
    if (!draft.reason.trimmed().isEmpty() && !containsAny(draft.reason, health)) {
        found.refuse("reason",
                     Words::tr("休学 is for health only: say which illness or injury it is."),
                     rollRules);
    }
    const QString proof = draft.evidence + QLatin1Char(' ') + draft.reason;
    const bool named = proof.contains(QStringLiteral("医院"));
    if (!named && containsAny(proof, u"卫生院|卫生所|卫生室|诊所|门诊")) {
        found.refuse("evidence",
                     Words::tr("休学 needs the proof of a hospital of county level or higher."),
                     rollRules);
    } else if (!named && !draft.attached) {
        found.incomplete("evidence",
                         Words::tr("The proof of a hospital of county level or higher is missing."),
                         rollRules);
    }
    if (!draft.until.isValid() || !draft.day.isValid()) {
        return;
    }
    if (draft.until.addDays(1) < draft.day.addMonths(shortestSuspensionMonths)) {
        found.refuse(
            "until",
            Words::tr("休学 lasts at least three months; a shorter illness is sick leave."),
            rollRules);
    } else if (draft.until >= draft.day.addYears(longestSuspensionYears)) {
        found.refuse("until",
                     Words::tr("休学 lasts one year at most; record an extension when it ends."),
                     rollRules);
    }
}

void judgeClass(const StatusChangeDraft& draft, const StatusFacts& facts, Objections& found) {
    const bool onlyTold = draft.kind == StatusChangeKind::TransferredIn &&
                          facts.status == StudentStatus::Enrolled && !facts.toClass;
    if (!leadsIntoClass(draft.kind) || onlyTold) {
        return;
    }
    if (!facts.toClass) {
        found.refuse("to_class", Words::tr("Say which class the child goes to."));
        return;
    }
    if (draft.day.isValid() && facts.toClass->schoolYear != schoolYearOf(draft.day)) {
        found.refuse("to_class",
                     Words::tr("This class is not one of the school year of the date."));
    }
    const bool otherSchool = facts.toClass->school != facts.school;
    if (otherSchool && draft.kind != StatusChangeKind::TransferredIn) {
        found.refuse("to_class", Words::tr("The class belongs to another school: record a 转入."));
    }
    if (draft.kind == StatusChangeKind::SkippedGrade && facts.lastClass &&
        facts.toClass->name.grade != facts.lastClass->name.grade + 1 &&
        facts.toClass->name.grade != facts.lastClass->name.grade + 2) {
        found.refuse("to_class", Words::tr("跳级 leads into a higher grade."));
    }
}

void judgeEnd(const StatusChangeDraft& draft, const StatusFacts& facts, Objections& found) {
    const bool ends =
        draft.kind == StatusChangeKind::Graduated || draft.kind == StatusChangeKind::Completed;
    if (!ends || !facts.lastClass) {
        return;
    }
    const int last = facts.stage == SchoolStage::Primary ? 6 : 9;
    if (facts.lastClass->name.grade != last) {
        found.refuse("kind", Words::tr("Only %1 graduates at this school.").arg(gradeName(last)));
    }
}

void judgeProof(const StatusChangeDraft& draft, Objections& found) {
    if (draft.kind == StatusChangeKind::TransferredOut && draft.otherSchool.trimmed().isEmpty()) {
        found.refuse("other_school",
                     Words::tr("转出 is complete only when the receiving school is known."),
                     rollRules);
    }
    if (draft.reason.trimmed().isEmpty()) {
        found.incomplete("reason", Words::tr("The reason is missing."));
    }
    const QString evidence = statusEvidence(draft.kind);
    if (draft.kind != StatusChangeKind::Suspended && !evidence.isEmpty() &&
        draft.evidence.trimmed().isEmpty() && !draft.attached) {
        found.incomplete("evidence", Words::tr("The proof is missing: %1.").arg(evidence));
    }
}

// Ends the open stay on the day before; a stay that began that very day keeps this one day.
void endOpenStay(QList<Enrolment>& enrolments, QDate day) {
    for (Enrolment& enrolment : enrolments) {
        if (!enrolment.until.isValid()) {
            enrolment.until = std::max(enrolment.since, day.addDays(-1));
        }
    }
}

void goToClass(QList<Enrolment>& enrolments, ClassId to, QDate day) {
    for (Enrolment& enrolment : enrolments) {
        if (!enrolment.until.isValid() && enrolment.since == day) {
            enrolment.schoolClass = to; // was never in the other class for a day
            return;
        }
    }
    endOpenStay(enrolments, day);
    enrolments.append(Enrolment{to, day, {}});
}

StudentStatus statusAfter(StatusChangeKind kind) {
    switch (kind) {
    case StatusChangeKind::Suspended:
        return StudentStatus::Suspended;
    case StatusChangeKind::Resumed:
    case StatusChangeKind::TransferredIn:
    case StatusChangeKind::SkippedGrade:
    case StatusChangeKind::CameBack:
    case StatusChangeKind::Reinstated:
        return StudentStatus::Enrolled;
    case StatusChangeKind::TransferredOut:
        return StudentStatus::TransferredOut;
    case StatusChangeKind::Died:
        return StudentStatus::Dead;
    case StatusChangeKind::WentAbroad:
        return StudentStatus::Abroad;
    case StatusChangeKind::Missing:
    case StatusChangeKind::LeftOtherwise:
        return StudentStatus::Left;
    case StatusChangeKind::Graduated:
    case StatusChangeKind::Completed:
        return StudentStatus::Graduated;
    }
    return StudentStatus::Enrolled;
}

} // namespace

Result<StatusChangeKind> readKind(const QString& word) {
    const QString folded = foldHeading(word);
    for (const KindWords& line : kindWords) {
        if (QString::fromUtf16(line.words).split(u'|').contains(folded)) {
            return line.kind;
        }
    }
    for (const QString& never : {QStringLiteral("退学"), QStringLiteral("开除"),
                                 QStringLiteral("留级"), QStringLiteral("劝退")}) {
        if (folded.contains(never)) {
            return fail(ErrorKind::Invalid,
                        Words::tr("There is no %1 in compulsory education (%2). A child that does "
                                  "not come is a case of return to school.")
                            .arg(never, compulsoryLaw),
                        {}, QStringLiteral("kind"));
        }
    }
    return fail(ErrorKind::Invalid,
                folded.isEmpty() ? Words::tr("The kind of change is missing.")
                                 : Words::tr("“%1” is no kind of status change.").arg(word),
                {}, QStringLiteral("kind"));
}

QList<StatusChangeKind> possibleKinds(StudentStatus status) {
    using enum StatusChangeKind;
    switch (status) {
    case StudentStatus::Enrolled:
        return {TransferredOut, Suspended, SkippedGrade, WentAbroad,    TransferredIn,
                Graduated,      Completed, Missing,      LeftOtherwise, Died};
    case StudentStatus::Suspended:
        return {Resumed, Suspended, TransferredOut, WentAbroad, Missing, LeftOtherwise, Died};
    case StudentStatus::TransferredOut:
        return {TransferredIn, Died};
    case StudentStatus::Abroad:
        return {CameBack, TransferredIn, Died};
    case StudentStatus::Left:
        return {Reinstated, TransferredIn, Died};
    case StudentStatus::Graduated:
    case StudentStatus::Dead:
        return {};
    }
    return {};
}

bool leadsIntoClass(StatusChangeKind kind) {
    return kind == StatusChangeKind::Resumed || kind == StatusChangeKind::TransferredIn ||
           kind == StatusChangeKind::SkippedGrade || kind == StatusChangeKind::CameBack ||
           kind == StatusChangeKind::Reinstated;
}

bool namesOtherSchool(StatusChangeKind kind) {
    return kind == StatusChangeKind::TransferredOut || kind == StatusChangeKind::TransferredIn;
}

std::optional<StatusClass> usualClass(StatusChangeKind kind, QDate day,
                                      const std::optional<StatusClass>& lastClass,
                                      const QList<StatusClass>& classesOfSchool) {
    if (!lastClass || !day.isValid()) {
        return std::nullopt;
    }
    if (kind == StatusChangeKind::Resumed) {
        return lastClass->schoolYear == schoolYearOf(day) ? lastClass : std::nullopt;
    }
    if (kind != StatusChangeKind::SkippedGrade) {
        return std::nullopt;
    }
    QList<StatusClass> next;
    for (const StatusClass& one : classesOfSchool) {
        if (one.schoolYear == schoolYearOf(day) && one.name.grade == lastClass->name.grade + 1) {
            next.append(one);
        }
    }
    const auto sameNumber = std::ranges::find_if(
        next, [&](const StatusClass& one) { return one.name.number == lastClass->name.number; });
    if (sameNumber != next.end()) {
        return *sameNumber;
    }
    return next.size() == 1 ? std::optional(next.first()) : std::nullopt;
}

QList<StatusObjection> judge(const StatusChangeDraft& draft, const StatusFacts& facts) {
    Objections found;
    if (!possibleKinds(facts.status).contains(draft.kind)) {
        found.refuse("kind", Words::tr("%1 is not possible: the child's status is “%2”.")
                                 .arg(statusChangeName(draft.kind))
                                 .arg(studentStatusName(facts.status)));
        return found.list;
    }
    judgeDay(draft, facts, found);
    if (draft.kind == StatusChangeKind::Suspended) {
        judgeSuspension(draft, found);
    }
    judgeClass(draft, facts, found);
    judgeEnd(draft, facts, found);
    judgeProof(draft, found);
    return found.list;
}

bool isRefused(const QList<StatusObjection>& objections) {
    return std::ranges::any_of(objections, [](const StatusObjection& objection) {
        return objection.weight == ObjectionWeight::Refused;
    });
}

StatusEffect effectOf(const StatusChangeDraft& draft, const StatusFacts& facts) {
    StatusEffect effect{statusAfter(draft.kind), facts.school, facts.enrolments};
    if (leadsIntoClass(draft.kind)) {
        if (facts.toClass) {
            effect.school = facts.toClass->school;
            goToClass(effect.enrolments, facts.toClass->id, draft.day);
        }
        return effect;
    }
    endOpenStay(effect.enrolments, draft.day);
    return effect;
}

} // namespace xiange::status_rules
