#pragma once

#include "core/indicators/indicator_board.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QPushButton;

namespace xiange::ui {

/// Which children the board looks at: town, school, stage or grade, key group, sex, hukou,
/// boarding, and as at which day.
class BoardFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit BoardFilterBar(QWidget* parent = nullptr);

    /// The towns and schools to choose from; the choice stays where it can.
    void offer(const QList<BoardPlace>& places, QDate today);
    void choose(const IndicatorScope& scope);
    [[nodiscard]] IndicatorScope scope() const;
    /// Everything, as at today.
    void reset();

signals:
    /// The person chose otherwise.
    void changed();

private:
    QComboBox* addBox(const char* name, const QString& words);
    void fillSchools();
    void tell();

    QList<BoardPlace> m_places;
    QDate m_today;
    QComboBox* m_town = nullptr;
    QComboBox* m_school = nullptr;
    QComboBox* m_grade = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_sex = nullptr;
    QComboBox* m_hukou = nullptr;
    QComboBox* m_boards = nullptr;
    QDateEdit* m_asAt = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace xiange::ui
