#include "ui/common/empty_state.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

/// Paints the icon afresh each time, so that it follows the theme.
class LargeIcon final : public QWidget {
public:
    LargeIcon(QString name, QWidget* parent) : QWidget(parent), m_name(std::move(name)) {
        setFixedSize(72, 72);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setPen(Qt::NoPen);
        p.setBrush(colours().accentSoft);
        p.drawEllipse(rect());
        p.drawPixmap(20, 20,
                     linePixmap(m_name, colours().accent, QSize(32, 32), devicePixelRatioF()));
    }

private:
    QString m_name;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& sentence, const QString& action,
                       QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(new LargeIcon(icon, this), 0, Qt::AlignHCenter);
    m_sentence = sectionTitle(sentence, this);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_note = bodyLabel({}, Tone::Muted, this);
    m_note->setAlignment(Qt::AlignHCenter);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_note);
    m_button = primaryButton(action, this);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    m_button->setAccessibleName(action);
    m_button->setToolTip(action);
    m_button->setVisible(!action.isEmpty());
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(const QString& sentence, const QString& note) {
    m_sentence->setText(sentence);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace xiange::ui
