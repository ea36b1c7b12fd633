#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace xiange::ui {

/// A few words of which one is chosen: joined (上午|下午) or as loose chips (全部 36, 有疑 28).
class Choices : public QWidget {
    Q_OBJECT

public:
    enum class Look { Segments, Chips };
    explicit Choices(Look look, QWidget* parent = nullptr);

    /// Sets the words, keeping the choice where it can. Buttons are named objectName + number.
    void setWords(const QStringList& words);
    [[nodiscard]] int current() const;
    /// Chooses without the signal.
    void setCurrent(int index);

signals:
    /// The person chose another one.
    void chosen(int index);

private:
    Look m_look;
    QHBoxLayout* m_row = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace xiange::ui
