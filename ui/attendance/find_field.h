#pragma once

#include <QLineEdit>

#include <functional>

namespace xiange::ui {

/// Where the absent child's initials or seat number are typed. Beside the letters stands who they
/// mean, so that nobody is marked unseen.
class FindField : public QLineEdit {
    Q_OBJECT

public:
    explicit FindField(QWidget* parent = nullptr);

    /// Who is meant now ("38 董昊宇"), and which of how many it is.
    void setMatch(const QString& who, int place, int count);
    /// What was done last, shown while the field is empty.
    void setLastDone(const QString& words);
    /// What may be typed here, said while the field is empty; none: a child.
    void setHint(const QString& words);
    /// Asked at each letter after something typed ("38" and k, "zxm" and k): true when the letter
    /// marked the child, false when it goes on naming one.
    void setMarksAtOnce(std::function<bool(const QString& typed, QChar letter)> marks);
    [[nodiscard]] QString match() const { return m_match; }

signals:
    /// Space, Enter or Down: the keyboard goes to the child found.
    void taken();
    /// Tab: the next of several; back with Shift.
    void cycled(int step);
    void undoWanted();
    void redoWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_match;
    QString m_place;
    QString m_lastDone;
    QString m_hint;
    int m_count = 0;
    std::function<bool(const QString&, QChar)> m_marksAtOnce;
};

} // namespace xiange::ui
