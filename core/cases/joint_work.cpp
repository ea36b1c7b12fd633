#include "core/cases/joint_work.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace xiange::case_rules {

namespace {

class JointWork {
    Q_DECLARE_TR_FUNCTIONS(JointWork)
};

QList<Correspondence> answered(const Timeline& timeline, EntryKind sent, EntryKind reply,
                               EntryKind reminder, int usualDays) {
    const Timeline valid = standing(timeline);
    QList<Correspondence> letters;
    for (const CaseEntry& entry : valid) {
        if (entry.kind == sent) {
            const QDate start = entry.dateSent.isValid() ? entry.dateSent : entry.day;
            letters.append({entry,
                            entry.deadline.isValid() ? entry.deadline : start.addDays(usualDays),
                            std::nullopt,
                            {}});
            continue;
        }
        if ((entry.kind != reply && entry.kind != reminder) || letters.isEmpty()) {
            continue;
        }
        // An answer that names no letter answers the last one still open.
        auto which = std::find_if(letters.rbegin(), letters.rend(), [&](const Correspondence& c) {
            return entry.about.isValid() ? c.sent.id == entry.about : !c.answer;
        });
        if (which == letters.rend()) {
            continue;
        }
        if (entry.kind == reply) {
            which->answer = entry;
        } else {
            which->remindedOn = entry.day;
            which->due = std::max(which->due, entry.day.addDays(usualDays));
        }
    }
    return letters;
}

QString asked(const CaseEntry& referral) {
    return referral.department ? displayName(*referral.department) : referral.withWhom;
}

/// What an absence asked for in writing stays due when it ends; while it goes on the ladder asks.
void addUnwritten(QList<NextStep>& steps, const Timeline& timeline, const Surroundings& around,
                  const Thresholds& thresholds) {
    const CaseState state = stateOf(timeline).value_or(CaseState::Closed);
    const bool away = state == CaseState::Watch || state == CaseState::Suspected;
    if (!away || !around.behind || around.goesOn()) {
        return;
    }
    const AbsenceRun& run = *around.behind;
    const auto add = [&](Duty duty, EntryKind entry, NextStepKind kind, const QString& words) {
        if (daysReach(thresholds.step(duty), run.schoolDays) &&
            !hasSince(timeline, entry, run.from)) {
            steps.append(
                {kind, run.to, words.arg(run.schoolDays), JointWork::tr("class teacher"), {}});
        }
    };
    add(Duty::GuangdongReport, EntryKind::FormFilled, NextStepKind::FillForm,
        JointWork::tr("Was absent without leave for %1 school days: the provincial report form "
                      "is not filled in yet"));
    add(Duty::ReportToPrincipal, EntryKind::ReportedToPrincipal, NextStepKind::ReportToPrincipal,
        JointWork::tr("Was absent without leave for %1 school days: not reported to the "
                      "principal in writing yet"));
}

void addLetters(QList<NextStep>& steps, const Timeline& timeline, const Surroundings& around,
                QDate today, const Thresholds& thresholds) {
    const QList<Correspondence> letters = hukouLettersOf(timeline, thresholds);
    const CaseState state = stateOf(timeline).value_or(CaseState::Watch);
    const bool away = state == CaseState::Suspected || state == CaseState::Confirmed;
    if (letters.isEmpty() && around.hukou == Hukou::Elsewhere && away) {
        steps.append({NextStepKind::SendHukouLetter,
                      stateSince(timeline),
                      JointWork::tr("Not of this area's hukou: send the letter to the place of "
                                    "hukou"),
                      JointWork::tr("school"),
                      {}});
    }
    for (const Correspondence& letter : letters) {
        if (letter.overdue(today)) {
            steps.append({NextStepKind::RemindHukou, letter.due,
                          JointWork::tr("The place of hukou has not answered: remind it"),
                          JointWork::tr("school"), letter.sent.id});
        }
    }
}

} // namespace

QList<MeasureStanding> measuresOf(const Timeline& timeline) {
    QList<MeasureStanding> measures;
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.kind == EntryKind::Plan) {
            for (qsizetype i = 0; i < entry.measures.size(); ++i) {
                measures.append({entry.id, static_cast<int>(i), entry.cause, entry.measures[i],
                                 MeasureState::UnderWay, entry.day});
            }
        }
        if (entry.kind != EntryKind::PlanProgress || !entry.measureState) {
            continue;
        }
        for (MeasureStanding& measure : measures) {
            if (measure.plan == entry.about && measure.measure == entry.measure) {
                measure.state = *entry.measureState;
                measure.since = entry.day;
            }
        }
    }
    return measures;
}

QList<Correspondence> referralsOf(const Timeline& timeline, const Thresholds& thresholds) {
    return answered(timeline, EntryKind::Referral, EntryKind::ReferralReply,
                    EntryKind::ReferralReply, thresholds.referralDays);
}

QList<Correspondence> hukouLettersOf(const Timeline& timeline, const Thresholds& thresholds) {
    return answered(timeline, EntryKind::HukouLetterSent, EntryKind::HukouLetterAnswered,
                    EntryKind::HukouLetterReminded, thresholds.hukouAnswerDays);
}

std::optional<HomeTeaching> homeTeachingOf(const Timeline& timeline, QDate today) {
    const std::optional<CaseEntry> returned = lastOf(timeline, EntryKind::Returned);
    if (stateOf(timeline) != CaseState::Returned || !returned ||
        returned->placement != Placement::HomeTeaching) {
        return std::nullopt;
    }
    HomeTeaching teaching{returned->visitsAWeek,
                          returned->lessons,
                          returned->day,
                          static_cast<int>(returned->day.daysTo(today) / 7),
                          0,
                          0,
                          0};
    std::map<qint64, int> visitsByWeek;
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.kind == EntryKind::HomeLesson && entry.day >= returned->day) {
            ++teaching.visits;
            ++visitsByWeek[returned->day.daysTo(entry.day) / 7];
            teaching.lessons += entry.lessons;
        }
    }
    for (const auto& [week, visits] : visitsByWeek) {
        teaching.visitsInTime += std::min(visits, teaching.visitsAWeek);
    }
    return teaching;
}

FollowUp followUpOf(const HomeTeaching& teaching, const Thresholds& thresholds) {
    constexpr int schoolWeek = 5;
    const int weeks = (thresholds.followUpWindow + schoolWeek - 1) / schoolWeek;
    FollowUp proof;
    proof.byVisits = true;
    proof.window = std::max(weeks * teaching.visitsAWeek, 1);
    proof.needed = (proof.window * thresholds.followUpPresent + thresholds.followUpWindow - 1) /
                   thresholds.followUpWindow;
    proof.passed = std::min(teaching.plannedVisits(), proof.window);
    proof.present = std::min(teaching.visitsInTime, proof.window);
    return proof;
}

QList<NextStep> furtherSteps(const Timeline& timeline, const Surroundings& around, QDate today,
                             const Thresholds& thresholds) {
    QList<NextStep> steps;
    if (stateOf(timeline).value_or(CaseState::Closed) == CaseState::Closed) {
        return steps;
    }
    addUnwritten(steps, timeline, around, thresholds);
    addLetters(steps, timeline, around, today, thresholds);
    for (const Correspondence& referral : referralsOf(timeline, thresholds)) {
        if (referral.overdue(today)) {
            steps.append({NextStepKind::AskForReply, referral.due,
                          JointWork::tr("%1 has not replied: ask again").arg(asked(referral.sent)),
                          JointWork::tr("school"), referral.sent.id});
        }
    }
    for (const MeasureStanding& measure : measuresOf(timeline)) {
        if (measure.overdue(today)) {
            steps.append({NextStepKind::CarryOutMeasure, measure.planned.until,
                          JointWork::tr("Measure overdue: %1").arg(measure.planned.what),
                          measure.planned.who, measure.plan});
        }
    }
    const std::optional<HomeTeaching> teaching = homeTeachingOf(timeline, today);
    if (teaching && teaching->behind()) {
        steps.append({NextStepKind::GiveLessons,
                      today,
                      JointWork::tr("Teaching at home: %1 of %2 planned visits")
                          .arg(teaching->visits)
                          .arg(teaching->plannedVisits()),
                      JointWork::tr("the teachers named in the plan"),
                      {}});
    }
    return steps;
}

QDate nextStatisticsDay(QDate today) {
    const QDate thisYear(today.year(), 3, 10);
    return today <= thisYear ? thisYear : thisYear.addYears(1);
}

bool lostOn(const Timeline& timeline, QDate statisticsDay, const Thresholds& thresholds) {
    Timeline upToThen;
    bool confirmed = false;
    for (const CaseEntry& entry : standing(timeline)) {
        if (entry.day <= statisticsDay) {
            upToThen.append(entry);
            confirmed = confirmed || entry.kind == EntryKind::Confirmed;
        }
    }
    const std::optional<CaseState> state = stateOf(upToThen);
    if (state == CaseState::Confirmed) {
        return true;
    }
    return confirmed && state == CaseState::Returned &&
           stateSince(upToThen).daysTo(statisticsDay) <= thresholds.statisticsDays;
}

Hukou hukouOf(const QString& place, const QString& district, const QString& town) {
    const bool onlyACode =
        std::all_of(place.begin(), place.end(), [](QChar c) { return c.isDigit(); });
    if (onlyACode || (district.isEmpty() && town.isEmpty())) {
        return Hukou::Unknown;
    }
    const bool inside = (!district.isEmpty() && place.contains(district)) ||
                        (!town.isEmpty() && place.contains(town));
    return inside ? Hukou::Local : Hukou::Elsewhere;
}

} // namespace xiange::case_rules
