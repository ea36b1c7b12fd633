#include "core/indicators/indicator_words.h"

#include <QCoreApplication>

namespace xiange::indicator_words {

namespace {

struct IndicatorWords {
    Q_DECLARE_TR_FUNCTIONS(IndicatorWords)
};

} // namespace

QString retention(const indicator_rules::Flows& flows, bool onlyPoor) {
    const QString how =
        onlyPoor
            ? IndicatorWords::tr("The children of the grades that leave their stage this school "
                                 "year (6 years primary, 3 years junior) who were ever flagged as "
                                 "from families in difficulty: still in school or graduated ÷ "
                                 "(entered %1 + transferred in %2 − transferred out %3).")
            : IndicatorWords::tr("The grades that leave their stage this school year (6 years "
                                 "primary, 3 years junior): still in school or graduated ÷ "
                                 "(entered %1 + transferred in %2 − transferred out %3). At most "
                                 "100 %.");
    return how.arg(flows.entrants).arg(flows.transfersIn).arg(flows.transfersOut);
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
                              "not returned ÷ the roll on that day.")
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
    return IndicatorWords::tr("No value: no child of the grades that leave this year is here.");
}

QString needsRegister(IndicatorKey key) {
    switch (key) {
    case IndicatorKey::PrimaryGrossEnrolment:
        return IndicatorWords::tr("No value yet: pupils in primary school, of any age ÷ children "
                                  "of 6 to 11 in the area. The register of all children of the "
                                  "area is not in the data.");
    case IndicatorKey::JuniorNetEnrolment:
        return IndicatorWords::tr("No value yet: children of 12 to 14 in junior school or higher "
                                  "÷ all children of 12 to 14 in the area, by hukou. The register "
                                  "of all children of the area is not in the data.");
    case IndicatorKey::DisabledEnrolment:
        return IndicatorWords::tr("No value yet: disabled children of school age in any "
                                  "placement ÷ all disabled children of school age in the area. "
                                  "The register of all children of the area is not in the data.");
    case IndicatorKey::NineYearRetention:
    case IndicatorKey::YearRetention:
    case IndicatorKey::PoorFamilyRetention:
    case IndicatorKey::DropoutRatePrimary:
    case IndicatorKey::DropoutRateJunior:
    case IndicatorKey::OpenCases:
        break;
    }
    return {};
}

QString causeUnknown() {
    return IndicatorWords::tr("Not yet known");
}

} // namespace xiange::indicator_words
