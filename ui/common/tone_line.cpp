#include "ui/common/tone_line.h"

#include <QPainter>

namespace xiange::ui {
namespace {

constexpr int between = 12;
constexpr int inside = 3;

QFont wordFont() {
    return bodyFont();
}
QFont numberFont() {
    return bodyFont(type::body, QFont::DemiBold);
}

int widthOf(const ToneLine::Piece& piece) {
    return QFontMetrics(wordFont()).horizontalAdvance(piece.word) + inside +
           QFontMetrics(numberFont()).horizontalAdvance(piece.number);
}

} // namespace

ToneLine::ToneLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ToneLine::setPieces(QList<Piece> pieces) {
    m_pieces = std::move(pieces);
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString ToneLine::text() const {
    QStringList words;
    for (const auto& piece : m_pieces) {
        words.append(QStringLiteral("%1 %2").arg(piece.word, piece.number));
    }
    return words.join(QStringLiteral("  "));
}

QSize ToneLine::sizeHint() const {
    int width = 0;
    for (const auto& piece : m_pieces) {
        width += widthOf(piece) + between;
    }
    return {std::max(0, width - between) + 2, measure::control};
}

void ToneLine::paintEvent(QPaintEvent*) {
    QPainter p(this);
    int x = 0;
    for (const auto& piece : m_pieces) {
        const int wide = widthOf(piece);
        const QRect field(x, 0, wide + 2, height());
        p.setPen(colours().ink(piece.tone));
        p.setFont(wordFont());
        p.drawText(field, Qt::AlignLeft | Qt::AlignVCenter, piece.word);
        p.setFont(numberFont());
        p.drawText(field, Qt::AlignRight | Qt::AlignVCenter, piece.number);
        x += wide + between;
    }
}

} // namespace xiange::ui
