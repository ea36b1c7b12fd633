#pragma once

#include "core/base/error.h"
#include "ui/common/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace xiange::ui {

/// A line over the page that says what did not happen and what to do. It stays until it is
/// dismissed or what it speaks of has been solved.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showNotice(const QString& text);
    /// With a button that does something about it.
    void showMessage(const QString& text, Tone tone, const QString& action = {},
                     std::function<void()> act = {});
    void dismiss();
    [[nodiscard]] QString text() const;

signals:
    void dismissed();

private:
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_action = nullptr;
    QPushButton* m_close = nullptr;
    std::function<void()> m_act;
};

} // namespace xiange::ui
