#include "ui/papers/unnumbered_papers.h"

#include "ui/common/prompt.h"
#include "ui/papers/paper_output.h"

#include <QPrinter>

namespace xiange::ui {

PaperOut paperOut(Prompt& prompt) {
    PaperOut out;
    out.print = [&prompt](QWidget* parent, const PaperText& text) -> Result<bool> {
        QPrinter printer(QPrinter::HighResolution);
        printer.setDocName(text.title);
        printer.setPageSize(QPageSize(QPageSize::A4));
        if (!prompt.choosePrinter(parent, printer)) {
            return false;
        }
        const auto layout = std::make_shared<PaperLayout>(text, PaperFonts(), false);
        return print({layout}, text.title, printer).map([] { return true; });
    };
    out.save = [](const PaperText& text, const QString& path) -> Result<void> {
        const PaperLayout layout(text, PaperFonts(), false);
        return path.endsWith(QLatin1String(".odt")) ? writeOdt(text, layout.fonts(), false, path)
                                                    : writePdf(layout, text.title, path);
    };
    return out;
}

} // namespace xiange::ui
