#pragma once

#include <QWidget>

class QButtonGroup;

namespace xiange::ui {

/// The states of the list as chips in two rows, each with its count; one is chosen.
class StateChips : public QWidget {
    Q_OBJECT

public:
    explicit StateChips(int count, QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    /// Chooses without the signal.
    void setCurrent(int index);

signals:
    /// The person chose another one.
    void chosen(int index);

private:
    QButtonGroup* m_group = nullptr;
};

} // namespace xiange::ui
