#pragma once

#include "ui/papers/paper_layout.h"

#include <QScrollArea>

#include <memory>

namespace xiange::ui {

/// The pages as they will be printed, one below the other, as wide as there is room.
class PaperPreview : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);

    /// Null shows nothing. Begins at the top unless it is the same paper, changed.
    void showPaper(std::shared_ptr<const PaperLayout> layout, bool samePaper = false);
    [[nodiscard]] const PaperLayout* layoutShown() const { return m_layout.get(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Sheets;

    std::shared_ptr<const PaperLayout> m_layout;
    Sheets* m_sheets = nullptr;
};

} // namespace xiange::ui
