#pragma once

#include "ui/common/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace xiange::ui {

/// A white field with a thin line and round corners; with or without a heading.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    /// With a heading, a muted note beside it, and a line below.
    Card(const QString& title, const QString& note, QWidget* parent = nullptr);

    /// Where the content goes. Its margins are those of a padded card; a table sets them to 0.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Right of the heading's words: for chips and links. Null without a heading.
    [[nodiscard]] QHBoxLayout* heading() const { return m_heading; }
    void setTitle(const QString& title);
    void setNote(const QString& note);

private:
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_heading = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace xiange::ui
