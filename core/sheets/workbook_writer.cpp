#include "core/sheets/workbook_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
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

constexpr lxw_color_t shade = 0xE7E9EC;

/// Writes one sheet from top to bottom.
class SheetFiller {
public:
    SheetFiller(lxw_workbook* book, lxw_worksheet* sheet, const OutSheet& out)
        : m_book(book), m_sheet(sheet), m_out(out) {
        for (const OutRow& row : out.headRows + out.rows) {
            m_columns = std::max(m_columns, widthOf(row));
        }
        m_columns = std::max(m_columns, static_cast<int>(out.headings.size()));
        for (int column = 0; column < m_columns; ++column) {
            const double wanted = m_out.widths.value(column, 0);
            m_widths.append(wanted > 0 ? wanted : measured(column));
        }
    }

    void fill() {
        lxw_format* title = m_out.isForm ? centred() : plain();
        format_set_bold(title);
        format_set_font_size(title, 14);
        lxw_format* under = m_out.isForm ? centred() : plain();
        for (const QString& line : m_out.titleLines) {
            writeLine(line, m_at == 0 ? title : under);
        }
        const lxw_row_t head = m_at;
        writeHead();
        worksheet_freeze_panes(m_sheet, m_at, static_cast<lxw_col_t>(m_out.frozenColumns));
        for (const OutRow& row : m_out.rows) {
            writeRow(row);
        }
        lxw_format* foot = plain();
        for (const QString& line : m_out.footLines) {
            writeText(m_at++, 0, line, foot);
        }
        setColumnWidths();
        // A wide list is read on the screen; on one page nobody could read it.
        constexpr int readable = 20;
        if (m_out.isForm || m_columns <= readable) {
            setPage(head);
        }
    }

private:
    [[nodiscard]] static int widthOf(const OutRow& row) {
        int width = 0;
        for (const OutCell& cell : row) {
            width += cell.columns;
        }
        return width;
    }

    /// A list to print: one row of headings, long words wrapped to keep it readable on one page.
    [[nodiscard]] bool isLedger() const { return m_out.isForm && m_out.headRows.isEmpty(); }

    lxw_format* plain() { return workbook_add_format(m_book); }

    lxw_format* centred() {
        lxw_format* format = plain();
        format_set_align(format, LXW_ALIGN_CENTER);
        return format;
    }

    /// One format for each look, of text and of numbers, made when first needed.
    lxw_format* formatOf(const OutCell& cell) {
        lxw_format*& format = m_formats[{cell.look, !cell.number}];
        if (format) {
            return format;
        }
        format = cell.look == CellLook::Plain ? plain() : centred();
        if (!cell.number) {
            format_set_num_format(format, "@"); // or Excel turns an ID into a number when edited
        }
        if (m_out.isForm) {
            format_set_border(format, LXW_BORDER_THIN);
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        }
        if (isLedger() && cell.number) {
            format_set_align(format, LXW_ALIGN_CENTER);
        } else if (isLedger()) {
            format_set_text_wrap(format);
        }
        if (cell.look == CellLook::Head) {
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_bold(format);
            format_set_text_wrap(format);
        }
        if (cell.look == CellLook::Shaded) {
            format_set_bg_color(format, shade);
        }
        return format;
    }

    // libxlsxwriter takes at most 32,767 characters. Empty cells of a form have their box.
    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format) {
        if (!text.isEmpty()) {
            worksheet_write_string(m_sheet, row, column, text.left(32'000).toUtf8().constData(),
                                   format);
        } else if (m_out.isForm) {
            worksheet_write_blank(m_sheet, row, column, format);
        }
    }

    void writeLine(const QString& line, lxw_format* format) {
        if (m_out.isForm && m_columns > 1) {
            worksheet_merge_range(m_sheet, m_at, 0, m_at, static_cast<lxw_col_t>(m_columns - 1),
                                  line.toUtf8().constData(), format);
        } else {
            writeText(m_at, 0, line, format);
        }
        ++m_at;
    }

    void writeHead() {
        if (m_out.headRows.isEmpty()) {
            lxw_format* format = m_out.isForm ? centred() : plain();
            format_set_bold(format);
            format_set_bottom(format, LXW_BORDER_THIN);
            if (m_out.isForm) {
                format_set_border(format, LXW_BORDER_THIN);
                format_set_bg_color(format, shade);
                format_set_text_wrap(format);
                format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            }
            if (isLedger()) {
                setRowHeight(m_out.headings);
            }
            for (qsizetype column = 0; column < m_out.headings.size(); ++column) {
                writeText(m_at, static_cast<lxw_col_t>(column), m_out.headings[column], format);
            }
            ++m_at;
        }
        for (const OutRow& row : m_out.headRows) {
            writeRow(row);
        }
    }

    void writeRow(const OutRow& row) {
        int column = 0;
        if (isLedger()) {
            QStringList texts;
            for (const OutCell& cell : row) {
                texts.append(cell.text);
            }
            setRowHeight(texts);
        }
        for (const OutCell& cell : row) {
            while (m_covered.contains({m_at, column})) {
                ++column;
            }
            writeCell(cell, static_cast<lxw_col_t>(column));
            column += cell.columns;
        }
        // A short line of a ledger is boxed to its end; forms with a head of their own are not.
        for (; isLedger() && column < m_columns; ++column) {
            writeText(m_at, static_cast<lxw_col_t>(column), {}, formatOf(OutCell()));
        }
        ++m_at;
    }

    void writeCell(const OutCell& cell, lxw_col_t column) {
        lxw_format* format = formatOf(cell);
        if (cell.columns > 1 || cell.rows > 1) {
            // The first cell is written below; the rest is blank and looks like it.
            worksheet_merge_range(m_sheet, m_at, column,
                                  m_at + static_cast<lxw_row_t>(cell.rows - 1),
                                  static_cast<lxw_col_t>(column + cell.columns - 1), "", format);
            for (int below = 1; below < cell.rows; ++below) {
                for (int right = 0; right < cell.columns; ++right) {
                    m_covered.insert({m_at + static_cast<lxw_row_t>(below), column + right});
                }
            }
        }
        if (cell.number) {
            worksheet_write_number(m_sheet, m_at, column, *cell.number, format);
        } else {
            writeText(m_at, column, cell.text, format);
        }
    }

    void setColumnWidths() {
        for (int column = 0; column < m_columns; ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, m_widths[column], nullptr);
        }
    }

    /// Programs do not measure wrapped words by themselves when they open a file.
    void setRowHeight(const QStringList& texts) {
        constexpr double lineHeight = 15; // points
        int lines = 1;
        for (int column = 0; column < std::min(m_columns, static_cast<int>(texts.size()));
             ++column) {
            const int room = std::max(1, static_cast<int>(m_widths[column]) - 1);
            lines = std::max(lines, (displayWidth(texts[column]) + room - 1) / room);
        }
        if (lines > 1) {
            worksheet_set_row(m_sheet, m_at, lineHeight * lines, nullptr);
        }
    }

    [[nodiscard]] double measured(int column) const {
        constexpr int narrow = 8; // longer headings take two lines
        const int heading = displayWidth(m_out.headings.value(column));
        int width = isLedger() && heading > narrow ? (heading + 1) / 2 : heading;
        for (const OutRow& row : m_out.rows) {
            if (column < row.size()) {
                width = std::max(width, displayWidth(row[column].text));
            }
        }
        return std::clamp(width, 6, isLedger() ? 40 : 60) + 2;
    }

    void setPage(lxw_row_t head) {
        constexpr uint8_t a4 = 9;
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_margins(m_sheet, 0.4, 0.4, 0.4, 0.5); // inches
        worksheet_center_horizontally(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        const auto rows = static_cast<lxw_row_t>(std::max<qsizetype>(1, m_out.headRows.size()));
        worksheet_repeat_rows(m_sheet, 0, head + rows - 1);
        worksheet_set_footer(m_sheet, "&C&P / &N");
    }

    lxw_workbook* m_book;
    lxw_worksheet* m_sheet;
    const OutSheet& m_out;
    int m_columns = 1;
    QList<double> m_widths;
    lxw_row_t m_at = 0;
    std::map<std::pair<CellLook, bool>, lxw_format*> m_formats;
    std::set<std::pair<lxw_row_t, int>> m_covered;
};

} // namespace

Result<void> writeWorkbook(const QString& path, const QList<OutSheet>& sheets) {
    const auto refused = [&path](const QString& detail) {
        return fail(ErrorKind::Unreadable,
                    WorkbookWriter::tr("The file %1 can't be written. Check that the folder is "
                                       "there, the disk not full, and the file not open in "
                                       "another program.")
                        .arg(QDir::toNativeSeparators(path)),
                    detail);
    };
    // Written aside: a full disk must not cost the file that stood there.
    const QString aside = path + QStringLiteral(".part");
    const auto dropAside = qScopeGuard([&aside] { QFile::remove(aside); });
    // The library says on standard error, in its own words, what it can't open: it is asked first.
    if (QFile probe(aside); !probe.open(QIODevice::WriteOnly)) {
        return refused(probe.errorString());
    }
    lxw_workbook* book = workbook_new(QFile::encodeName(aside).constData());
    if (book == nullptr) {
        return refused(QStringLiteral("workbook_new"));
    }
    QSet<QByteArray> taken;
    for (const OutSheet& out : sheets) {
        const QByteArray name = sheetName(out.name);
        const bool usable = !name.isEmpty() && !taken.contains(name.toLower());
        taken.insert(name.toLower());
        // Without a name Excel's own numbering is used.
        SheetFiller(book, workbook_add_worksheet(book, usable ? name.constData() : nullptr), out)
            .fill();
    }
    const lxw_error status = workbook_close(book);
    if (status != LXW_NO_ERROR) {
        return refused(QString::fromLatin1(lxw_strerror(status)));
    }
    std::error_code failed;
    std::filesystem::rename(aside.toStdU16String(), path.toStdU16String(), failed);
    if (failed) {
        return refused(QString::fromStdString(failed.message()));
    }
    return {};
}

} // namespace xiange
