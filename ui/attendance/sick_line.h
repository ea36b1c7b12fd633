#pragma once

#include "core/attendance/attendance.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace xiange::ui {

/// What is told of an illness; nothing of it must be.
struct Sickness {
    QString symptom;
    std::optional<bool> seenDoctor;
    QDate since;
    friend bool operator==(const Sickness&, const Sickness&) = default;
};

/// Symptom, doctor, since: one small line that comes up when a child has been marked sick. Enter
/// or Tab goes into it; every other key goes on with the roll as if it were not there.
class SickLine : public QWidget {
    Q_OBJECT

public:
    explicit SickLine(QWidget* parent = nullptr);

    /// While the line is up, a key pressed in this widget goes into the line or sends it away.
    void watch(QWidget* keysComeFrom);
    /// Comes up for a child; `since` is proposed where nothing is known.
    void ask(int row, const RollChild& child, QDate since);
    /// The keyboard goes to the symptom.
    void enter();
    /// Tells what was filled in, if somebody was here; the line stays.
    void finish();
    void dismiss();
    [[nodiscard]] bool isAsking() const { return m_row >= 0; }

signals:
    void told(int row, const xiange::ui::Sickness& sickness);
    /// Gone: skipped or filled in. `keyboardBack` if the keyboard was in it.
    void done(bool keyboardBack);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyOutside(int key, Qt::KeyboardModifiers modifiers);
    bool keyInside(QObject* field, int key, Qt::KeyboardModifiers modifiers);
    void leave();
    [[nodiscard]] Sickness filledIn() const;

    int m_row = -1;
    bool m_entered = false;
    Sickness m_known;
    QList<QWidget*> m_outside;
    QLabel* m_who = nullptr;
    QComboBox* m_symptom = nullptr;
    QComboBox* m_doctor = nullptr;
    QDateEdit* m_since = nullptr;
};

} // namespace xiange::ui
