#pragma once

#include "ui/common/theme.h"

#include <QList>
#include <QWidget>

namespace xiange::ui {

/// One line of short figures, each word quiet and its number strong: 应到 52  实到 48  旷课 2.
class ToneLine : public QWidget {
    Q_OBJECT

public:
    struct Piece {
        QString word;
        QString number;
        Tone tone = Tone::Plain;
    };

    explicit ToneLine(QWidget* parent = nullptr);

    void setPieces(QList<Piece> pieces);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Piece> m_pieces;
};

} // namespace xiange::ui
