#include "core/sheets/xls_reader.h"

#include "core/sheets/sheet_builder.h"
#include "core/sheets/unreadable_file.h"

#include <QFile>

#include <freexl.h>

namespace xiange {

namespace {

// An open .xls; closes itself.
class XlsFile {
public:
    explicit XlsFile(const QString& path)
        : status(freexl_open(QFile::encodeName(path).constData(), &handle)) {}
    XlsFile(const XlsFile&) = delete;
    XlsFile& operator=(const XlsFile&) = delete;
    ~XlsFile() {
        if (handle != nullptr) {
            freexl_close(handle);
        }
    }

    const void* handle = nullptr;
    int status = FREEXL_OK;
};

Cell cellOf(const FreeXL_CellValue& value) {
    switch (value.type) {
    case FREEXL_CELL_INT:
        return numberCell(value.value.int_value);
    case FREEXL_CELL_DOUBLE:
        return numberCell(value.value.double_value);
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        return textCell(QString::fromUtf8(value.value.text_value));
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME: {
        // "YYYY-MM-DD", with a time of day behind it or not
        const QString text = QString::fromUtf8(value.value.text_value);
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        return date.isValid() ? dateCell(date) : textCell(text);
    }
    case FREEXL_CELL_TIME:
        return textCell(QString::fromUtf8(value.value.text_value));
    default:
        return {};
    }
}

bool readSheet(const void* handle, SheetBuilder& builder) {
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (freexl_worksheet_dimensions(handle, &rows, &columns) != FREEXL_OK) {
        return false;
    }
    for (unsigned int row = 0; row < rows; ++row) {
        for (unsigned short column = 0; column < columns; ++column) {
            FreeXL_CellValue value;
            if (freexl_get_cell_value(handle, row, column, &value) == FREEXL_OK) {
                builder.put(static_cast<int>(row), column, cellOf(value));
            }
        }
        if (builder.fault()) {
            break;
        }
    }
    return true;
}

} // namespace

Reading readXls(const QString& path, const WorkbookLimits& limits) {
    const XlsFile file(path);
    if (file.status == FREEXL_INSUFFICIENT_MEMORY) {
        return unreadable(ReadingFault::TooHungry);
    }
    if (file.status != FREEXL_OK) {
        return unreadable(ReadingFault::Damaged, QStringLiteral("freexl %1").arg(file.status));
    }
    unsigned int password = FREEXL_BIFF_PLAIN;
    freexl_get_info(file.handle, FREEXL_BIFF_PASSWORD, &password);
    if (password == FREEXL_BIFF_OBFUSCATED) {
        return unreadable(ReadingFault::Protected);
    }
    unsigned int count = 0;
    freexl_get_info(file.handle, FREEXL_BIFF_SHEET_COUNT, &count);
    Workbook workbook;
    qint64 cellsLeft = limits.cells;
    for (unsigned short i = 0; i < count; ++i) {
        const char* name = nullptr;
        freexl_get_worksheet_name(file.handle, i, &name);
        if (freexl_select_active_worksheet(file.handle, i) != FREEXL_OK) {
            return unreadable(ReadingFault::Damaged, QStringLiteral("sheet %1").arg(i));
        }
        workbook.sheets.append(Sheet{QString::fromUtf8(name), {}});
        SheetBuilder builder(workbook.sheets.last(), limits, cellsLeft);
        if (!readSheet(file.handle, builder)) {
            return unreadable(ReadingFault::Damaged,
                              QStringLiteral("dimensions of sheet %1").arg(i));
        }
        if (builder.fault()) {
            return unreadable(*builder.fault());
        }
    }
    return workbook;
}

} // namespace xiange
