#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace xiange::ui {

/// An empty page that says what to do next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    /// Without `action` there is no button.
    EmptyState(const QString& icon, const QString& sentence, const QString& action,
               QWidget* parent = nullptr);

    void say(const QString& sentence, const QString& note = {});
    [[nodiscard]] QPushButton* button() const { return m_button; }

signals:
    void acted();

private:
    QLabel* m_sentence = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace xiange::ui
