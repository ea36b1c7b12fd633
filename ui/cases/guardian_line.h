#pragma once

#include "core/students/student.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace xiange::ui {

/// Whom to call about a child, the numbers masked until they are asked for.
class GuardianLine : public QWidget {
    Q_OBJECT

public:
    explicit GuardianLine(QWidget* parent = nullptr);

    /// Their phones masked or in full, as they come.
    void show(const QList<Guardian>& guardians);

signals:
    void phonesWanted();

private:
    QLabel* m_names = nullptr;
    QPushButton* m_reveal = nullptr;
};

} // namespace xiange::ui
