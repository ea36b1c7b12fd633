#include "ui/settings/edit_history.h"

namespace xiange::ui {

Result<void> EditHistory::perform(SettingsEdit edit) {
    auto made = edit.make();
    if (made) {
        m_done.push_back(std::move(edit));
        m_undone.clear();
    }
    return made;
}

Result<QString> EditHistory::undo() {
    if (m_done.empty()) {
        return QString();
    }
    SettingsEdit edit = std::move(m_done.back());
    m_done.pop_back();
    if (const auto back = edit.takeBack(); !back) {
        return tl::make_unexpected(back.error());
    }
    m_undone.push_back(std::move(edit));
    return m_undone.back().what;
}

Result<QString> EditHistory::redo() {
    if (m_undone.empty()) {
        return QString();
    }
    SettingsEdit edit = std::move(m_undone.back());
    m_undone.pop_back();
    if (const auto made = edit.make(); !made) {
        return tl::make_unexpected(made.error());
    }
    m_done.push_back(std::move(edit));
    return m_done.back().what;
}

} // namespace xiange::ui
