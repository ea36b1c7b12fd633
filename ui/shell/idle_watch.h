#pragma once

#include <QObject>
#include <QTimer>

namespace xiange::ui {

/// Tells when nobody has touched keys or mouse of this program for some minutes.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// 0: never.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_timer.interval() / 60000; }

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer{this};
};

} // namespace xiange::ui
