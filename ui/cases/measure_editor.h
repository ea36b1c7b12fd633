#pragma once

#include "core/cases/dropout_case.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace xiange::ui {

class DayField;

/// The measures of a plan, one line each: chosen or not, what, by whom, until when. What helps
/// against the cause stands there to be ticked; further lines are free.
class MeasureEditor : public QWidget {
    Q_OBJECT

public:
    explicit MeasureEditor(QWidget* parent = nullptr);

    void setToday(QDate today);
    void setMeasures(const QList<PlannedMeasure>& measures);
    /// Offers what helps against this cause besides what is chosen already.
    void suggest(std::optional<Cause> cause);
    /// So many more lines to write into.
    void addEmpty(int lines);
    /// The lines that are ticked.
    [[nodiscard]] QList<PlannedMeasure> measures() const;

signals:
    void edited();

private:
    struct Line {
        QCheckBox* chosen;
        QLineEdit* what;
        QLineEdit* who;
        DayField* until;
    };
    void addLine(const PlannedMeasure& measure, bool chosen);
    void clear();

    QDate m_today;
    QGridLayout* m_grid = nullptr;
    QList<Line> m_lines;
};

} // namespace xiange::ui
