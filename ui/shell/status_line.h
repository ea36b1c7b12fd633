#pragma once

#include "ui/common/theme.h"

#include <QDateTime>
#include <QFrame>

class QLabel;
class QPushButton;

namespace xiange::ui {

/// The line at the bottom: what is saved, where, the last backup, and whether this is a key
/// period.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setSaved(const QDateTime& moment);
    void setDatabase(const QString& text);
    void setBackup(const QString& text, Tone tone = Tone::Muted);
    void setKeyPeriod(const QString& text);
    /// Says, until that changes, that no administrator has a password.
    void setUnguarded(bool unguarded);

signals:
    void helpWanted();
    /// A password is to be set.
    void passwordWanted();

private:
    QLabel* m_dot = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_database = nullptr;
    QLabel* m_backup = nullptr;
    QLabel* m_period = nullptr;
    QPushButton* m_unguarded = nullptr;
};

} // namespace xiange::ui
