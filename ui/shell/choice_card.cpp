#include "ui/shell/choice_card.h"

#include "ui/common/line_icon.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace xiange::ui {

ChoiceCard::ChoiceCard(QString icon, const QString& word, const QString& sentence, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)) {
    setText(word);
    setAccessibleName(word);
    setAccessibleDescription(sentence);
    setToolTip(sentence);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || hasFocus();
    p.setPen(QPen(marked || underMouse() ? c.accent : c.line, marked ? 2 : 1));
    p.setBrush(isChecked() ? c.accentSoft : c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::cardRadius,
                      measure::cardRadius);
    p.drawPixmap(18, (height() - 28) / 2,
                 linePixmap(m_icon, c.accent, {28, 28}, devicePixelRatioF()));
    const QRect words(62, 18, width() - 78, height() - 24);
    p.setPen(c.text);
    p.setFont(bodyFont(type::section, QFont::DemiBold));
    p.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
    p.setPen(c.muted);
    p.setFont(bodyFont(type::small));
    p.drawText(words.adjusted(0, 24, 0, 6), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
               accessibleDescription());
}

} // namespace xiange::ui
