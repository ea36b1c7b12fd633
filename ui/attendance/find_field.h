#pragma once

#include <QLineEdit>

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
    [[nodiscard]] QString match() const { return m_match; }

signals:
    /// Space, Enter or Down: the keyboard goes to the child found.
    void taken();
    /// Tab: the next of several; back with Shift.
    void cycled(int step);
    /// A letter right after a seat number ("38k").
    void markTyped(int seat, QChar letter);
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
};

} // namespace xiange::ui
