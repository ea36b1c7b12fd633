#pragma once

#include "core/cases/case_rules.h"

#include <QWidget>

namespace xiange::ui {

/// The school days after a return, one small field each: there, half, away, not called. The sign
/// says it, the colour only helps; the day under the mouse stands in the tooltip.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(QWidget* parent = nullptr);

    void setDays(const QList<case_rules::Attendance>& days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int perRow(int width) const;

    QList<case_rules::Attendance> m_days;
};

} // namespace xiange::ui
