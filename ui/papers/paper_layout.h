#pragma once

#include "core/papers/paper_blocks.h"
#include "ui/papers/paper_boxes.h"

#include <QSizeF>

class QPainter;

namespace xiange::ui {

/// A paper set in type as GB/T 9704-2012 asks: A4, 22 lines of 28 characters. Painted by anything
/// that has a QPainter; the pages are the same everywhere.
class PaperLayout {
public:
    /// A draft carries 拟稿 · 未签发 on its first page.
    PaperLayout(const PaperText& paper, const PaperFonts& fonts, bool draft);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// A4 in the layout's unit, a tenth of a point.
    [[nodiscard]] QSizeF pageSize() const;
    /// Paints a page (from 0), its upper left corner at the painter's origin, in tenths of a
    /// point.
    void paint(QPainter& painter, int page) const;
    /// The characters that stand on the pages in one font.
    [[nodiscard]] QString charactersIn(PaperFont font) const;
    [[nodiscard]] const PaperFonts& fonts() const { return m_fonts; }

private:
    struct Page {
        std::vector<PaperGlyphs> glyphs;
        std::vector<PaperRule> rules;
    };
    /// Breaks the paper into pages, the rows of its forms in `formScale` of their size.
    void setPages(const PaperText& paper, double formScale);
    void addBox(Page& page, const PaperBox& box, double y) const;
    [[nodiscard]] Page pageOf(const PaperFlow& flow, const std::vector<PlacedBox>& placed) const;
    void addPageNumber(Page& page, int number) const;
    void addDraftMark(Page& page) const;

    PaperFonts m_fonts;
    paper::Sheet m_sheet;
    std::vector<Page> m_pages;
};

} // namespace xiange::ui
