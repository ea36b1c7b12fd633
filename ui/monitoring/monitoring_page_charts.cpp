#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/monitoring/bar_chart.h"
#include "ui/monitoring/chart_tools.h"
#include "ui/monitoring/column_chart.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/monitoring/month_chart.h"
#include "ui/monitoring/stem_chart.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>

namespace xiange::ui {

void MonitoringPage::addTools(Card* card, PickChart* chart) {
    auto* button = iconButton(QStringLiteral("export"), tr("Copy, save, print, as a table"), card);
    button->setObjectName(QStringLiteral("tools"));
    auto* menu = new QMenu(button);
    const auto title = [chart] { return chart->accessibleName(); };
    menu->addAction(tr("Show as a table"), this,
                    [this, chart, title] { showTable(chart, title()); });
    menu->addAction(tr("Copy the picture"), this, [chart] {
        QGuiApplication::clipboard()->setImage(chart_tools::pictureOf(*chart));
    });
    menu->addAction(tr("Copy the numbers"), this,
                    [chart] { QGuiApplication::clipboard()->setText(chart->table().asText()); });
    menu->addAction(tr("Save as PNG or SVG …"), this,
                    [this, chart, title] { savePicture(chart, title()); });
    menu->addAction(tr("Print …"), this, [this, chart, title] { printChart(chart, title()); });
    connect(button, &QPushButton::clicked, menu,
            [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    chart->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chart, &QWidget::customContextMenuRequested, menu,
            [chart, menu](const QPoint& at) { menu->popup(chart->mapToGlobal(at)); });
    menu->setObjectName(chart->objectName() + QStringLiteral("Menu"));
    card->heading()->addWidget(button);
}

void MonitoringPage::showTable(PickChart* chart, const QString& title) {
    m_tabled = chart;
    m_stack->setCurrentWidget(m_table);
    m_table->set(title, chart->table());
}

void MonitoringPage::savePicture(PickChart* chart, const QString& title) {
    QString path = m_prompt.saveFile(this, tr("Save the chart"), title + QStringLiteral(".png"),
                                     tr("Pictures (*.png *.svg)"));
    if (path.isEmpty()) {
        return;
    }
    if (!path.endsWith(QLatin1String(".png")) && !path.endsWith(QLatin1String(".svg"))) {
        path += QLatin1String(".png");
    }
    if (const auto saved = chart_tools::save(*chart, title, path); !saved) {
        emit failed(saved.error());
        return;
    }
    emit noticed(tr("Saved as %1").arg(path));
}

void MonitoringPage::printChart(PickChart* chart, const QString& title) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    if (m_prompt.choosePrinter(this, printer)) {
        chart_tools::print(*chart, title, printer);
    }
}

void MonitoringPage::print() {
    for (PickChart* chart :
         {static_cast<PickChart*>(m_bars), static_cast<PickChart*>(m_months),
          static_cast<PickChart*>(m_causeBars), static_cast<PickChart*>(m_columns)}) {
        if (chart->hasFocus()) {
            printChart(chart, chart->accessibleName());
            return;
        }
    }
    printChart(m_stems, m_stems->accessibleName());
}

} // namespace xiange::ui
