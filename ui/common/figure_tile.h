#pragma once

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QList>

namespace xiange::ui {

/// What a tile says: a word, a number that is the message, and one line below.
struct Figure {
    QString label;
    QString value;
    QString unit;  ///< small, after the value: "%"
    QString note;  ///< below, left
    QString aside; ///< below, right
    Tone tone = Tone::Plain;
    Tone asideTone = Tone::Muted;
    QList<double> trend = {}; ///< earlier values and this one, oldest first; drawn from two on
};

/// A card with one big number; a button when somebody listens (`clicked`).
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureTile(QWidget* parent = nullptr);
    explicit FigureTile(Figure figure, QWidget* parent = nullptr);

    void setFigure(Figure figure);
    [[nodiscard]] const Figure& figure() const { return m_figure; }
    /// Without it the tile is no stop of the keyboard.
    void setOpens(bool opens);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintTrend(QPainter& painter, const QRectF& field) const;

    Figure m_figure;
    bool m_opens = false;
};

} // namespace xiange::ui
