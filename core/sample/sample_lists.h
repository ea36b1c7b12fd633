#pragma once

#include "core/sample/sample_children.h"

namespace xiange::sample {

/// The police's list of the children of hukou in the town, compared and booked in September: the
/// pupils who live there and a few children whom no school has, what became of them found out for
/// all but the last; two pupils with a digit wrong wait for a person. Nothing in the first days of
/// a year, and nothing for a district, for which it would take longer than all the rest.
Result<void> keepPoliceList(db::Database& database, const Actor& actor, const SampleSize& size,
                            const QList<QDate>& days);

} // namespace xiange::sample
