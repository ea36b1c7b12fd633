// Any text as a cell: dates, class names, identity numbers, headings, separated text.
#include "core/base/text_folding.h"
#include "core/schools/class_name.h"
#include "core/sheets/csv_reader.h"
#include "core/sheets/date_reading.h"
#include "core/sheets/heading_match.h"
#include "core/sheets/sheet_builder.h"
#include "core/students/identity_number.h"
#include "core/students/student_number.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

void readAsCell(const QString& text, double number) {
    using namespace xiange;
    for (const Cell& cell : {textCell(text), numberCell(number)}) {
        const auto date = readDate(cell);
        if (date && !date->date.isValid()) {
            std::abort();
        }
        const auto identity = readIdentityNumber(cell.text, cell.number.has_value());
        if (identity.number && (identity.number->text.size() != 18 || identity.fault)) {
            std::abort();
        }
        [[maybe_unused]] const auto student = readStudentNumber(cell.text);
        [[maybe_unused]] const auto heading = headingOf(cell.text);
        [[maybe_unused]] const auto name = foldName(cell.text);
    }
    const qsizetype half = text.size() / 2;
    for (const SchoolStage stage :
         {SchoolStage::Primary, SchoolStage::Junior, SchoolStage::NineYear}) {
        const auto read = readClassName(text.first(half), text.mid(half), 2026, stage);
        if (read && (read->grade < 1 || read->grade > 9 || read->number < 1)) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size) {
    if (size < sizeof(double)) {
        return 0;
    }
    double number = 0;
    std::memcpy(&number, bytes, sizeof(double));
    const QByteArray rest(reinterpret_cast<const char*>(bytes) + sizeof(double),
                          static_cast<qsizetype>(size - sizeof(double)));
    const QString text = QString::fromUtf8(rest);
    readAsCell(text, number);
    if (const auto decoded = xiange::decodeText(rest)) {
        const auto workbook = xiange::readSeparatedText(*decoded, {});
        if (workbook && !workbook->sheets.first().rows.isEmpty()) {
            [[maybe_unused]] const auto columns =
                xiange::matchHeadings(workbook->sheets.first().rows.first());
        }
    }
    return 0;
}
