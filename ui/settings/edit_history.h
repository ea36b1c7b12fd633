#pragma once

#include "core/base/error.h"

#include <QString>

#include <functional>
#include <vector>

namespace xiange::ui {

/// One change of a setting, how it is made and how it is taken back.
struct SettingsEdit {
    QString what; ///< for people: "Principal", "20 November: typhoon"
    std::function<Result<void>()> make;
    std::function<Result<void>()> takeBack;
};

/// The changes made on the settings page since it was opened, for Ctrl+Z and Ctrl+Y.
class EditHistory {
public:
    /// Makes the change, and remembers it if it happened.
    Result<void> perform(SettingsEdit edit);
    /// Takes the last change back; gives its words, empty if there was none. What cannot be taken
    /// back any more is forgotten.
    Result<QString> undo();
    Result<QString> redo();

private:
    std::vector<SettingsEdit> m_done;
    std::vector<SettingsEdit> m_undone;
};

} // namespace xiange::ui
