#include "ui/common/line_icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace xiange::ui {
namespace {

QPixmap drawn(const QString& name, const QColor& colour, const QSize& pixels) {
    const QString key = QStringLiteral("xiange/%1/%2/%3x%4")
                            .arg(name, colour.name())
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray svg = file.readAll().replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = drawn(m_name, colour(mode), (QSizeF(rect.size()) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(m_name, colour(mode), size);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_name, m_tone); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? colours().muted : colours().ink(m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon lineIcon(const QString& name, Tone tone) {
    return QIcon(new LineIconEngine(name, tone));
}

QPixmap linePixmap(const QString& name, const QColor& colour, const QSize& size,
                   qreal devicePixelRatio) {
    QPixmap pixmap = drawn(name, colour, (QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace xiange::ui
