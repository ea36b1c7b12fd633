// Any bytes as the answer of a reading process.
#include "core/sheets/workbook_stream.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    xiange::WorkbookLimits limits;
    limits.rows = 1000;
    limits.cells = 10'000;
    xiange::WorkbookStreamParser parser(limits);
    const QByteArray all(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const qsizetype half = all.size() / 2;
    if (!parser.feed(all.first(half)) || !parser.feed(all.mid(half)) || !parser.isComplete()) {
        return 0;
    }
    const xiange::Reading reading = parser.take();
    for (const xiange::Sheet& sheet : reading.value_or(xiange::Workbook{}).sheets) {
        for (const xiange::SheetRow& row : sheet.rows) {
            if (row.number > limits.rows || row.cells.size() > limits.columns) {
                std::abort();
            }
        }
    }
    return 0;
}
