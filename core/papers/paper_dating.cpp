#include "core/papers/paper_dating.h"

#include "core/papers/fact_words.h"

namespace xiange {

namespace {

/// How the built-in templates set the paper's own day into a line of words.
constexpr const char16_t* dayInWords[] = {u"截止日期：%1", u"填表日期：%1", u"于%1制作",
                                          u"于%1统计",     u"截至%1",       u"于%1当日送达"};

void putInWords(QString& text, const QString& before, const QString& now) {
    for (const char16_t* words : dayInWords) {
        const QString pattern = QString::fromUtf16(words);
        text.replace(pattern.arg(before), pattern.arg(now));
    }
}

} // namespace

void putDay(PaperText& paper, QDate before, QDate now, int correctionDays) {
    const QString old = longDate(before);
    const QString today = longDate(now);
    const QString limit = QStringLiteral("期限至%1");
    for (Block& block : paper.blocks) {
        if (auto* signature = std::get_if<Signature>(&block)) {
            signature->date = signature->date == old ? today : signature->date;
        } else if (auto* paragraph = std::get_if<Paragraph>(&block)) {
            putInWords(paragraph->text, old, today);
            if (paragraph->style == ParagraphStyle::Right) {
                paragraph->text.replace(old, today); // a form's head says nothing else
            }
            paragraph->text.replace(limit.arg(longDate(before.addDays(correctionDays))),
                                    limit.arg(longDate(now.addDays(correctionDays))));
        } else if (auto* table = std::get_if<Table>(&block)) {
            for (TableRow& row : table->rows) {
                for (size_t cell = 1; cell < row.cells.size(); ++cell) {
                    const bool day = row.cells[cell - 1].text == QStringLiteral("填表日期");
                    if (day && row.cells[cell].text == old) {
                        row.cells[cell].text = today;
                    }
                }
            }
        }
    }
}

} // namespace xiange
