#include "core/indicators/indicator_words.h"

#include <QCoreApplication>

namespace xiange::indicator_words {

namespace {

struct IndicatorWords {
    Q_DECLARE_TR_FUNCTIONS(IndicatorWords)
};

} // namespace

namespace {

QString cohortSentence(indicator_rules::CohortForm form) {
    using indicator_rules::CohortForm;
    switch (form) {
    case CohortForm::NineYears:
        return IndicatorWords::tr("Nine years: this year's grade 9 since it entered grade 1.");
    case CohortForm::Junior:
        return IndicatorWords::tr("Junior form, three years: this year's grade 9 since it entered "
                                  "grade 7. The data do not reach back nine years.");
    case CohortForm::Primary:
        return IndicatorWords::tr("Primary form, six years: this year's grade 6 since it entered "
                                  "grade 1.");
    }
    return {};
}

} // namespace

QString retention(indicator_rules::CohortForm form, const indicator_rules::Flows& flows,
                  const indicator_rules::RetentionSettings& settings, bool onlyPoor) {
    QStringList sentences{cohortSentence(form)};
    if (onlyPoor) {
        sentences << IndicatorWords::tr("Only children ever flagged as from families in "
                                        "difficulty.");
    }
    sentences << IndicatorWords::tr("Still in school or graduated %1 ÷ (entered %2 + transferred "
                                    "in %3 + skipped a grade %5 − transferred out %4).")
                     .arg(flows.kept)
                     .arg(flows.entrants)
                     .arg(flows.transfersIn)
                     .arg(flows.transfersOut)
                     .arg(flows.otherIn);
    if (settings.leaveOutDied) {
        sentences << IndicatorWords::tr("Children who died (%1) are left out.").arg(flows.died);
    }
    if (settings.leaveOutAbroad) {
        sentences << IndicatorWords::tr("Children who left the country (%1) are left out.")
                         .arg(flows.abroad);
    }
    if (settings.capAt100) {
        sentences << IndicatorWords::tr("At most 100 %.");
    }
    return sentences.join(QLatin1Char(' '));
}

QString yearByCounts(int schoolYear) {
    return IndicatorWords::tr("By counts, stage by stage: pupils of each grade now ÷ pupils of the "
                              "grade below when the school year %1 opened. May exceed 100 %.")
        .arg(schoolYear);
}

QString yearByNames(int schoolYear) {
    return IndicatorWords::tr("By names: of the children on the roll when the school year %1 "
                              "opened, those who are still in education, here or in a known "
                              "school.")
        .arg(schoolYear);
}

QString lastYearUnknown() {
    return IndicatorWords::tr("No value yet: nothing of last school year is in the data.");
}

QString dropoutRate(int schoolYear) {
    return IndicatorWords::tr("By school roll: children deemed dropouts since 1 September %1 and "
                              "not returned, those who came later too ÷ the roll on that day.")
        .arg(schoolYear);
}

QString openCases() {
    return IndicatorWords::tr("Suspected and confirmed dropouts whose case is not closed. The "
                              "ledger is to be cleared always.");
}

QString nobody(IndicatorKey key) {
    switch (key) {
    case IndicatorKey::PoorFamilyRetention:
        return IndicatorWords::tr("No value: no child of the grades that leave this year is "
                                  "flagged as from a family in difficulty.");
    case IndicatorKey::DropoutRatePrimary:
        return IndicatorWords::tr("No value: no child of primary age is on the roll here.");
    case IndicatorKey::DropoutRateJunior:
        return IndicatorWords::tr("No value: no child of a junior school is on the roll here.");
    case IndicatorKey::NineYearRetention:
    case IndicatorKey::YearRetention:
    case IndicatorKey::PrimaryGrossEnrolment:
    case IndicatorKey::JuniorNetEnrolment:
    case IndicatorKey::DisabledEnrolment:
    case IndicatorKey::OpenCases:
        break;
    }
    return IndicatorWords::tr("No value: counted are the grades that leave this year, and none of "
                              "them is here. The chart shows the grades on their way.");
}

QString needsRegister(IndicatorKey key) {
    if (key == IndicatorKey::DisabledEnrolment) {
        return IndicatorWords::tr("No value yet: load the list of the disabled persons' federation "
                                  "in the checks and book it. Counted are disabled children of "
                                  "school age in any placement ÷ all of them in the area.");
    }
    return IndicatorWords::tr("No value yet: load the police's list of hukou in the checks and "
                              "book it. Only it says which children live in the area.");
}

QString enrolment(IndicatorKey key, const AgeBands& bands) {
    if (key == IndicatorKey::PrimaryGrossEnrolment) {
        return IndicatorWords::tr("By residence: children of the area in primary school, of any "
                                  "age ÷ children of %1 to %2 in the area. May exceed 100 %.")
            .arg(bands.primaryFrom)
            .arg(bands.primaryTo);
    }
    if (key == IndicatorKey::JuniorNetEnrolment) {
        return IndicatorWords::tr("By residence: children of %1 to %2 in junior school or higher ÷ "
                                  "all children of that age in the area. Suspended studies do not "
                                  "count.")
            .arg(bands.primaryTo + 1)
            .arg(bands.juniorTo);
    }
    return IndicatorWords::tr("By residence: disabled children of %1 to %2 in any placement, "
                              "teaching at home included ÷ all disabled children of that age.")
        .arg(bands.primaryFrom)
        .arg(bands.juniorTo);
}

QString nobodyOfTheAge(IndicatorKey key) {
    return key == IndicatorKey::DisabledEnrolment
               ? IndicatorWords::tr("No value: no disabled child of school age is known here.")
               : IndicatorWords::tr("No value: no child of the age is in the register here.");
}

QString undecided(int children) {
    return IndicatorWords::tr(
        "%n child(ren) of the list not decided about are left out: not judged "
        "against the target until they are.",
        nullptr, children);
}

QString countedByArea() {
    return IndicatorWords::tr("No value here: enrolment is counted by area. Choose a town, or all "
                              "schools, and all children.");
}

QString causeUnknown() {
    return IndicatorWords::tr("Not yet known");
}

QString stage(bool junior) {
    return junior ? IndicatorWords::tr("Junior school") : IndicatorWords::tr("Primary school");
}

QString hukou(bool rural) {
    return rural ? IndicatorWords::tr("Rural hukou") : IndicatorWords::tr("Urban hukou");
}

QString boarding(bool boards) {
    return boards ? IndicatorWords::tr("Boarders") : IndicatorWords::tr("Day pupils");
}

QString noSchool() {
    return IndicatorWords::tr("In no school here");
}

QString noTown() {
    return IndicatorWords::tr("No town known");
}

QString noClass() {
    return IndicatorWords::tr("In no class here");
}

} // namespace xiange::indicator_words
