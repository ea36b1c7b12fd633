#pragma once

#include <QWidget>

class QPushButton;

namespace xiange::ui {

/// Where a file is let fall; or a button for those who would rather look for it.
class DropZone : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return m_button; }

signals:
    void dropped(const QString& path);
    void chooseWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPushButton* m_button = nullptr;
    bool m_over = false;
};

} // namespace xiange::ui
