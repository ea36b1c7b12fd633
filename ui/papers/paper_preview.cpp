#include "ui/papers/paper_preview.h"

#include "ui/common/theme.h"
#include "ui/papers/paper_output.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <vector>

namespace xiange::ui {

/// What is scrolled: draws the pages that can be seen, and keeps their pictures.
class PaperPreview::Sheets : public QWidget {
public:
    explicit Sheets(QWidget* parent) : QWidget(parent) {}

    void showPaper(std::shared_ptr<const PaperLayout> layout, int width) {
        m_layout = std::move(layout);
        m_pictures.assign(m_layout ? static_cast<size_t>(m_layout->pageCount()) : 0, {});
        constexpr int widest = 760;
        m_page = QSize(std::min(width - 2 * space::l, widest), 0);
        const QSizeF a4 = m_layout ? m_layout->pageSize() : QSizeF(210, 297);
        m_page.setHeight(qRound(m_page.width() * a4.height() / a4.width()));
        const int pages = m_layout ? m_layout->pageCount() : 0;
        setFixedSize(width, space::l + pages * (m_page.height() + space::l));
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        for (size_t i = 0; i < m_pictures.size(); ++i) {
            const QRect sheet = rectOf(i);
            if (!sheet.intersects(event->rect())) {
                continue;
            }
            painter.drawImage(sheet, picture(i));
            painter.setPen(colours().line);
            painter.drawRect(sheet.adjusted(0, 0, -1, -1));
        }
    }

private:
    [[nodiscard]] QRect rectOf(size_t page) const {
        return {(width() - m_page.width()) / 2,
                space::l + static_cast<int>(page) * (m_page.height() + space::l), m_page.width(),
                m_page.height()};
    }

    const QImage& picture(size_t page) {
        QImage& image = m_pictures[page];
        if (image.isNull()) {
            constexpr double unitsPerInch = 720;
            const double inches = m_layout->pageSize().width() / unitsPerInch;
            const double ratio = devicePixelRatioF();
            image = pageImage(*m_layout, static_cast<int>(page), m_page.width() * ratio / inches);
            image.setDevicePixelRatio(ratio);
        }
        return image;
    }

    std::shared_ptr<const PaperLayout> m_layout;
    std::vector<QImage> m_pictures;
    QSize m_page;
};

PaperPreview::PaperPreview(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets(this)) {
    setWidget(m_sheets);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the paper"));
}

void PaperPreview::showPaper(std::shared_ptr<const PaperLayout> layout, bool samePaper) {
    m_layout = std::move(layout);
    m_sheets->showPaper(m_layout, viewport()->width());
    if (!samePaper) {
        verticalScrollBar()->setValue(0);
    }
    verticalScrollBar()->setSingleStep(40);
}

void PaperPreview::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    m_sheets->showPaper(m_layout, viewport()->width());
}

} // namespace xiange::ui
