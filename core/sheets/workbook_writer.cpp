#include "core/sheets/workbook_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <xlsxwriter.h>

namespace xiange {

namespace {

struct WorkbookWriter {
    Q_DECLARE_TR_FUNCTIONS(xiange::WorkbookWriter)
};

// Excel refuses these in a sheet's name, and more than 31 characters.
QByteArray sheetName(const QString& wanted) {
    QString name = wanted;
    for (const QChar c : QStringLiteral("[]:*?/\\'")) {
        name.replace(c, u' ');
    }
    return name.simplified().left(31).toUtf8();
}

// Width in Excel's units: a Chinese character takes about two.
int displayWidth(const QString& text) {
    int width = 0;
    for (const QChar c : text) {
        width += c.unicode() < 0x2E80 ? 1 : 2;
    }
    return width;
}

struct Formats {
    lxw_format* title;
    lxw_format* heading;
    lxw_format* text;
};

Formats makeFormats(lxw_workbook* book) {
    Formats formats{workbook_add_format(book), workbook_add_format(book),
                    workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    format_set_bold(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_num_format(formats.text, "@"); // or Excel turns an ID into a number when edited
    return formats;
}

void setColumnWidths(lxw_worksheet* sheet, const OutSheet& out) {
    for (qsizetype column = 0; column < out.headings.size(); ++column) {
        int width = displayWidth(out.headings[column]);
        for (const QList<OutCell>& row : out.rows) {
            if (column < row.size()) {
                width = std::max(width, displayWidth(row[column].text));
            }
        }
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, at, at, std::clamp(width, 6, 60) + 2, nullptr);
    }
}

// libxlsxwriter takes at most 32,767 characters; an empty string would be a blank cell.
void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
               lxw_format* format) {
    if (!text.isEmpty()) {
        worksheet_write_string(sheet, row, column, text.left(32'000).toUtf8().constData(), format);
    }
}

void fillSheet(lxw_worksheet* sheet, const OutSheet& out, const Formats& formats) {
    lxw_row_t at = 0;
    for (const QString& line : out.titleLines) {
        writeText(sheet, at++, 0, line, formats.title);
    }
    for (qsizetype column = 0; column < out.headings.size(); ++column) {
        writeText(sheet, at, static_cast<lxw_col_t>(column), out.headings[column], formats.heading);
    }
    worksheet_freeze_panes(sheet, ++at, 0);
    for (const QList<OutCell>& row : out.rows) {
        lxw_col_t column = 0;
        for (const OutCell& cell : row) {
            if (cell.number) {
                worksheet_write_number(sheet, at, column, *cell.number, nullptr);
            } else {
                writeText(sheet, at, column, cell.text, formats.text);
            }
            ++column;
        }
        ++at;
    }
    setColumnWidths(sheet, out);
}

} // namespace

Result<void> writeWorkbook(const QString& path, const QList<OutSheet>& sheets) {
    const auto refused = [&path](const QString& detail) {
        return fail(ErrorKind::Unreadable,
                    WorkbookWriter::tr("The file %1 can't be written. Check that the folder is "
                                       "there and the file not open in another program.")
                        .arg(QDir::toNativeSeparators(path)),
                    detail);
    };
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    if (book == nullptr) {
        return refused(QStringLiteral("workbook_new"));
    }
    const Formats formats = makeFormats(book);
    QSet<QByteArray> taken;
    for (const OutSheet& out : sheets) {
        const QByteArray name = sheetName(out.name);
        const bool usable = !name.isEmpty() && !taken.contains(name.toLower());
        taken.insert(name.toLower());
        // Without a name Excel's own numbering is used.
        fillSheet(workbook_add_worksheet(book, usable ? name.constData() : nullptr), out, formats);
    }
    const lxw_error status = workbook_close(book);
    if (status != LXW_NO_ERROR) {
        return refused(QString::fromLatin1(lxw_strerror(status)));
    }
    return {};
}

} // namespace xiange
