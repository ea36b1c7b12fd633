#include "ui/students/drop_zone.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

/// The one local file of what is being dragged; empty if it is anything else.
QString fileOf(const QMimeData* data) {
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

DropZone::DropZone(QWidget* parent) : QWidget(parent) {
    setAcceptDrops(true);
    setObjectName(QStringLiteral("dropZone"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(3);
    auto* title = sectionTitle(tr("Let the roster file fall here"), this);
    title->setAlignment(Qt::AlignHCenter);
    column->addSpacing(72);
    column->addWidget(title);
    auto* words = bodyLabel(
        tr("As it was exported from the national system or kept in Excel or WPS: .xlsx .xls .ods "
           ".csv. Title lines and the order of columns don't matter."),
        Tone::Muted, this);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    m_button = primaryButton(tr("Choose a file …"), this);
    describe(m_button, QStringLiteral("chooseRoster"), tr("Choose the roster file"),
             QKeySequence(QKeySequence::Open));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(4);
    connect(m_button, &QPushButton::clicked, this, &DropZone::chooseWanted);
    setFocusProxy(m_button);
}

void DropZone::dragEnterEvent(QDragEnterEvent* event) {
    if (!fileOf(event->mimeData()).isEmpty()) {
        m_over = true;
        event->acceptProposedAction();
        update();
    }
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*) {
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event) {
    m_over = false;
    update();
    const QString path = fileOf(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        emit dropped(path);
    }
}

void DropZone::paintEvent(QPaintEvent*) {
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(m_over ? c.accent : c.muted, m_over ? 2 : 1, Qt::DashLine));
    p.setBrush(m_over ? c.accentSoft : c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), measure::cardRadius,
                      measure::cardRadius);
    const QPoint at(width() / 2 - 24, m_button->y() - 138);
    p.drawPixmap(at, linePixmap(QStringLiteral("import"), c.accent, {48, 48}, devicePixelRatioF()));
}

} // namespace xiange::ui
