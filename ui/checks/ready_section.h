#pragma once

#include "core/checks/ready_comparisons.h"
#include "ui/checks/names_section.h"

namespace xiange::ui {

/// 三项比对: hukou and roster, roster and school, dropouts and formerly poor families, one click
/// each.
class ReadySection : public NamesSection {
    Q_OBJECT

public:
    ReadySection(ReadyComparisons& comparisons, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;

protected:
    Result<Names> read(const Wish& wish) override;

private:
    ReadyComparisons& m_comparisons;
};

} // namespace xiange::ui
