#include "ui/monitoring/chart_tools.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSvgGenerator>
#include <QWidget>

namespace xiange::ui::chart_tools {

namespace {

constexpr int titleHeight = 32;

QSize sizeOf(const QWidget& chart) {
    return {chart.width(), chart.height() + titleHeight};
}

void paint(QWidget& chart, const QString& title, QPainter& painter) {
    painter.fillRect(QRect(QPoint(), sizeOf(chart)), colours().surface);
    painter.setPen(colours().text);
    painter.setFont(bodyFont(type::body, QFont::DemiBold));
    painter.drawText(QRect(space::m, 0, chart.width(), titleHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, title);
    chart.render(&painter, QPoint(0, titleHeight), {}, QWidget::DrawChildren);
}

Result<void> notWritten(const QString& path) {
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("ChartTools", "The picture %1 can't be written.")
                    .arg(QFileInfo(path).fileName()));
}

} // namespace

QImage pictureOf(QWidget& chart) {
    constexpr int finer = 2;
    QImage picture(chart.size() * finer, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(finer);
    picture.fill(colours().surface);
    QPainter painter(&picture);
    chart.render(&painter, {}, {}, QWidget::DrawChildren);
    return picture;
}

Result<void> save(QWidget& chart, const QString& title, const QString& path) {
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)) {
        QSvgGenerator drawing;
        drawing.setFileName(path);
        drawing.setTitle(title);
        drawing.setSize(sizeOf(chart));
        drawing.setViewBox(QRect(QPoint(), sizeOf(chart)));
        QPainter painter;
        if (!painter.begin(&drawing)) {
            return notWritten(path);
        }
        paint(chart, title, painter);
        return {};
    }
    constexpr int finer = 2;
    QImage picture(sizeOf(chart) * finer, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(finer);
    QPainter painter(&picture);
    paint(chart, title, painter);
    painter.end();
    if (!picture.save(path)) {
        return notWritten(path);
    }
    return {};
}

void print(QWidget& chart, const QString& title, QPrinter& printer) {
    QPainter painter(&printer);
    const double scale = printer.pageRect(QPrinter::DevicePixel).width() / chart.width();
    painter.scale(scale, scale);
    paint(chart, title, painter);
}

} // namespace xiange::ui::chart_tools
