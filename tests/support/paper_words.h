#pragma once

#include "core/papers/paper_blocks.h"

namespace xiange::test {

/// All the words of a paper, a line for each paragraph and row.
inline QString allText(const PaperText& paper) {
    QString out;
    for (const Block& block : paper.blocks) {
        if (const auto* head = std::get_if<Letterhead>(&block)) {
            out += head->organ + u'\t' + head->number + u'\t' + head->signer + u'\n';
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            out += QString(paragraph->text).remove(titleBreak) + u'\n';
        } else if (const auto* signature = std::get_if<Signature>(&block)) {
            out += signature->organ + u'\t' + signature->date + u'\n';
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (const TableRow& row : table->rows) {
                for (const TableCell& cell : row.cells) {
                    out += cell.text + u'\t';
                }
                out += u'\n';
            }
        }
    }
    return out;
}

} // namespace xiange::test
