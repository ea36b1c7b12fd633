#pragma once

#include "core/attendance/attendance.h"
#include "core/schools/schools.h"
#include "ui/attendance/roll_model.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace xiange::ui {

class Choices;
class ToneLine;

/// The line over the roll: which class, which day, which half day; how many; the one button.
class RollHeading : public QWidget {
    Q_OBJECT

public:
    explicit RollHeading(QWidget* parent = nullptr);

    /// `school` only where there are several.
    void setClasses(const QList<SchoolClass>& classes, ClassId current, const QString& school);
    void setDay(QDate day, QDate today);
    void setSession(Session session);
    void showCounts(const RollCounts& counts);
    /// What the button does now, and whether it may.
    void setConfirm(const QString& words, bool enabled);
    /// Taken or not: words and colour.
    void setTaken(const QString& words, bool taken);
    /// Only the day: for what is of the whole school.
    void showOnlyDay(bool only);

signals:
    void classChosen(xiange::ClassId schoolClass);
    void dayStepped(int step);
    void dayChosen(QDate day);
    void sessionChosen(xiange::Session session);
    void confirmed();

private:
    void chooseDay();

    QPushButton* m_class = nullptr;
    QMenu* m_classMenu = nullptr;
    QLabel* m_school = nullptr;
    QPushButton* m_day = nullptr;
    QDate m_shownDay;
    Choices* m_session = nullptr;
    QLabel* m_taken = nullptr;
    ToneLine* m_counts = nullptr;
    QPushButton* m_confirm = nullptr;
};

} // namespace xiange::ui
