#pragma once

#include <QStringList>
#include <QWidget>

namespace xiange::ui {

/// The steps of a longer work in one line: those behind ticked, the present one in colour.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QStringList steps, QWidget* parent = nullptr);

    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override { return {600, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

} // namespace xiange::ui
