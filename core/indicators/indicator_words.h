#pragma once

#include "core/indicators/indicators.h"

/// What the figures say of themselves.
namespace xiange::indicator_words {

QString retention(indicator_rules::CohortForm form, const indicator_rules::Flows& flows,
                  const indicator_rules::RetentionSettings& settings, bool onlyPoor);
QString yearByCounts(int schoolYear);
QString yearByNames(int schoolYear);
QString lastYearUnknown();
QString dropoutRate(int schoolYear);
QString openCases();
/// There is no such child here.
QString nobody(IndicatorKey key);
/// The figure counts children of an area, which only the register of residence knows.
QString needsRegister(IndicatorKey key);
/// By residence, with the ages that count.
QString enrolment(IndicatorKey key, const AgeBands& bands);
/// There is no child of the age in the register.
QString nobodyOfTheAge(IndicatorKey key);
/// One school, or some of its children, says nothing of an area.
QString undecided(int children);
QString countedByArea();
QString causeUnknown();

// What the parts of a figure are called.
QString stage(bool junior);
QString hukou(bool rural);
QString boarding(bool boards);
QString noSchool();
QString noTown();
QString noClass();

} // namespace xiange::indicator_words
