#include "core/cases/remedies.h"

#include <QCoreApplication>

#include <optional>

namespace xiange {

namespace {

constexpr int most = 4;
struct Line {
    Cause cause;
    const char* measures[most];
    std::optional<Department> departments[most];
};

using D = Department;
// The causes and what helps against them, after the work plan's list (S4).
constexpr Line lines[] = {
    {Cause::LearningDifficulty,
     {QT_TRANSLATE_NOOP("Remedies", "Help with learning"),
      QT_TRANSLATE_NOOP("Remedies", "A mentor"),
      QT_TRANSLATE_NOOP("Remedies", "Vocational courses beside the general ones")},
     {}},
    {Cause::WearyOfStudy,
     {QT_TRANSLATE_NOOP("Remedies", "Counselling"), QT_TRANSLATE_NOOP("Remedies", "A mentor"),
      QT_TRANSLATE_NOOP("Remedies", "Vocational courses beside the general ones"),
      QT_TRANSLATE_NOOP("Remedies", "Clubs and activities")},
     {D::YouthLeague}},
    {Cause::Working,
     {QT_TRANSLATE_NOOP("Remedies", "Stop the child labour"),
      QT_TRANSLATE_NOOP("Remedies", "Talk with the employer"),
      QT_TRANSLATE_NOOP("Remedies", "Fetch the child back")},
     {D::HumanResources, D::Police, D::MarketRegulation}},
    {Cause::Poverty,
     {QT_TRANSLATE_NOOP("Remedies", "Financial aid"),
      QT_TRANSLATE_NOOP("Remedies", "Relief or minimum allowance"),
      QT_TRANSLATE_NOOP("Remedies", "Help the family to work")},
     {D::CivilAffairs, D::RuralRevitalization}},
    {Cause::IllnessOrDisability,
     {QT_TRANSLATE_NOOP("Remedies", "Inclusive class"),
      QT_TRANSLATE_NOOP("Remedies", "Special school"),
      QT_TRANSLATE_NOOP("Remedies", "Teaching at home"),
      QT_TRANSLATE_NOOP("Remedies", "Medical aid")},
     {D::DisabledFederation, D::CivilAffairs}},
    {Cause::MentalHealth,
     {QT_TRANSLATE_NOOP("Remedies", "Counselling"),
      QT_TRANSLATE_NOOP("Remedies", "Medical referral"),
      QT_TRANSLATE_NOOP("Remedies", "A slow return, part of the day first")},
     {}},
    {Cause::FamilyChange,
     {QT_TRANSLATE_NOOP("Remedies", "Find a guardian"),
      QT_TRANSLATE_NOOP("Remedies", "Name a child welfare officer"),
      QT_TRANSLATE_NOOP("Remedies", "Care by the village")},
     {D::CivilAffairs, D::WomensFederation, D::Justice}},
    {Cause::EarlyMarriage,
     {QT_TRANSLATE_NOOP("Remedies", "Stop the marriage"),
      QT_TRANSLATE_NOOP("Remedies", "Talk with both families"),
      QT_TRANSLATE_NOOP("Remedies", "Explain the law")},
     {D::WomensFederation, D::Justice, D::Police}},
    {Cause::Religion,
     {QT_TRANSLATE_NOOP("Remedies", "Explain the law"),
      QT_TRANSLATE_NOOP("Remedies", "Persuade together with the village")},
     {D::Police, D::Justice}},
    {Cause::InternetAddiction,
     {QT_TRANSLATE_NOOP("Remedies", "Counselling"),
      QT_TRANSLATE_NOOP("Remedies", "Guidance for the family"),
      QT_TRANSLATE_NOOP("Remedies", "Check the internet cafés")},
     {D::YouthLeague, D::MarketRegulation}},
    {Cause::Bullying,
     {QT_TRANSLATE_NOOP("Remedies", "Stop the bullying"),
      QT_TRANSLATE_NOOP("Remedies", "Protect the child"),
      QT_TRANSLATE_NOOP("Remedies", "Change of class")},
     {D::Police, D::Justice}},
    {Cause::MovedWithParents,
     {QT_TRANSLATE_NOOP("Remedies", "Find the new school"),
      QT_TRANSLATE_NOOP("Remedies", "Move the student record"),
      QT_TRANSLATE_NOOP("Remedies", "Letter to the new place")},
     {D::Police}},
    {Cause::Other, {QT_TRANSLATE_NOOP("Remedies", "A plan for this child")}, {}},
};

} // namespace

Remedy remedyFor(Cause cause) {
    Remedy remedy;
    for (const Line& line : lines) {
        if (line.cause != cause) {
            continue;
        }
        for (int i = 0; i < most; ++i) {
            if (line.measures[i] != nullptr) {
                remedy.measures << QCoreApplication::translate("Remedies", line.measures[i]);
            }
            if (line.departments[i]) {
                remedy.departments << *line.departments[i];
            }
        }
    }
    return remedy;
}

} // namespace xiange
