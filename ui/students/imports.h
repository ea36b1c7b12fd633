#pragma once

namespace xiange {
class ChangesImport;
class ColumnChoices;
class RosterImport;
class Schools;
class YearTurn;
} // namespace xiange

namespace xiange::ui {

/// The features that touch many children at once.
struct Imports {
    RosterImport& rosters;
    ChangesImport& changes;
    ColumnChoices& columns;
    YearTurn& turns;
    Schools& schools;
};

} // namespace xiange::ui
