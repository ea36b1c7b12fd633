#pragma once

#include "core/papers/paper_blocks.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace xiange::ui {

/// The words of a draft, to be changed by hand: paragraphs, the cells of tables, head and
/// signature.
class PaperEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit PaperEditor(QWidget* parent = nullptr);

    void edit(const PaperText& paper);
    [[nodiscard]] const PaperText& paper() const { return m_paper; }

signals:
    /// Something was typed.
    void edited();

private:
    void addBlock(size_t index);
    void addLine(const QString& label, const QString& text, const QString& name,
                 const std::function<void(const QString&)>& keep);
    void addText(const QString& label, const QString& text, const QString& name,
                 const std::function<void(const QString&)>& keep);
    void addTable(size_t index);

    PaperText m_paper;
    QWidget* m_page = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace xiange::ui
