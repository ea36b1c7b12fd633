#include "core/sheets/orcus_reader.h"

#include "core/sheets/sheet_builder.h"
#include "core/sheets/unreadable_file.h"

#include <deque>
#include <exception>
#include <new>
#include <orcus/orcus_ods.hpp>
#include <orcus/orcus_xls_xml.hpp>
#include <orcus/spreadsheet/import_interface.hpp>

namespace xiange {

namespace {

namespace model = orcus::spreadsheet;
namespace iface = orcus::spreadsheet::iface;

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

class SharedStrings final : public iface::import_shared_strings {
public:
    size_t append(std::string_view s) override {
        m_strings.push_back(fromUtf8(s));
        return m_strings.size() - 1;
    }
    size_t add(std::string_view s) override { return append(s); }
    void set_segment_font(size_t) override {}
    void set_segment_bold(bool) override {}
    void set_segment_italic(bool) override {}
    void set_segment_font_name(std::string_view) override {}
    void set_segment_font_size(double) override {}
    void set_segment_font_color(model::color_elem_t, model::color_elem_t, model::color_elem_t,
                                model::color_elem_t) override {}
    void append_segment(std::string_view s) override { m_segments += fromUtf8(s); }
    size_t commit_segments() override {
        m_strings.push_back(std::exchange(m_segments, {}));
        return m_strings.size() - 1;
    }

    [[nodiscard]] QString at(size_t index) const {
        return index < m_strings.size() ? m_strings[index] : QString();
    }

private:
    std::deque<QString> m_strings;
    QString m_segments;
};

// Ends the reading at once: a repeated cell can go on for a million rows.
struct BeyondLimits {
    ReadingFault fault;
};

void putOrStop(SheetBuilder& builder, model::row_t row, model::col_t column, Cell cell) {
    builder.put(row, column, std::move(cell));
    if (builder.fault()) {
        throw BeyondLimits{*builder.fault()};
    }
}

// A formula is read as the result that the file keeps beside it.
class FormulaResult final : public iface::import_formula {
public:
    explicit FormulaResult(SheetBuilder& builder) : m_builder(builder) {}

    void set_position(model::row_t row, model::col_t col) override {
        m_row = row;
        m_column = col;
        m_cell = {};
    }
    void set_formula(model::formula_grammar_t, std::string_view) override {}
    void set_shared_formula_index(size_t) override {}
    void set_result_string(std::string_view value) override { m_cell = textCell(fromUtf8(value)); }
    void set_result_value(double value) override { m_cell = numberCell(value); }
    void set_result_bool(bool value) override {
        m_cell = textCell(value ? QStringLiteral("是") : QStringLiteral("否"));
    }
    void set_result_empty() override { m_cell = {}; }
    void commit() override { putOrStop(m_builder, m_row, m_column, m_cell); }

private:
    SheetBuilder& m_builder;
    model::row_t m_row = 0;
    model::col_t m_column = 0;
    Cell m_cell;
};

class OneSheet final : public iface::import_sheet {
public:
    OneSheet(Sheet& sheet, const SharedStrings& strings, const WorkbookLimits& limits,
             qint64& cellsLeft)
        : m_limits(limits)
        , m_strings(strings)
        , m_builder(sheet, limits, cellsLeft)
        , m_formula(m_builder) {}

    iface::import_formula* get_formula() override { return &m_formula; }
    void set_auto(model::row_t row, model::col_t col, std::string_view s) override {
        putOrStop(m_builder, row, col, textCell(fromUtf8(s)));
    }
    void set_string(model::row_t row, model::col_t col, model::string_id_t index) override {
        putOrStop(m_builder, row, col, textCell(m_strings.at(index)));
    }
    void set_value(model::row_t row, model::col_t col, double value) override {
        putOrStop(m_builder, row, col, numberCell(value));
    }
    void set_bool(model::row_t row, model::col_t col, bool value) override {
        putOrStop(m_builder, row, col,
                  textCell(value ? QStringLiteral("是") : QStringLiteral("否")));
    }
    void set_date_time(model::row_t row, model::col_t col, int year, int month, int day, int, int,
                       double) override {
        putOrStop(m_builder, row, col, dateCell(QDate(year, month, day)));
    }
    void set_format(model::row_t, model::col_t, size_t) override {}
    void set_format(model::row_t, model::col_t, model::row_t, model::col_t, size_t) override {}
    void fill_down_cells(model::row_t row, model::col_t col, model::row_t count) override {
        const Cell cell = m_builder.cellAt(row, col);
        for (model::row_t i = 1; i <= count; ++i) {
            putOrStop(m_builder, row + i, col, cell);
        }
    }
    [[nodiscard]] model::range_size_t get_sheet_size() const override {
        return {m_limits.rows, m_limits.columns};
    }

private:
    const WorkbookLimits& m_limits;
    const SharedStrings& m_strings;
    SheetBuilder m_builder;
    FormulaResult m_formula;
};

class Settings final : public iface::import_global_settings {
public:
    void set_origin_date(int, int, int) override {}
    void set_default_formula_grammar(model::formula_grammar_t grammar) override {
        m_grammar = grammar;
    }
    [[nodiscard]] model::formula_grammar_t get_default_formula_grammar() const override {
        return m_grammar;
    }
    void set_character_set(orcus::character_set_t) override {}

private:
    model::formula_grammar_t m_grammar = model::formula_grammar_t::ods;
};

// Receives what liborcus finds and fills the workbook.
class WorkbookFactory final : public iface::import_factory {
public:
    WorkbookFactory(Workbook& workbook, const WorkbookLimits& limits)
        : m_workbook(workbook), m_limits(limits), m_cellsLeft(limits.cells) {}

    iface::import_global_settings* get_global_settings() override { return &m_settings; }
    iface::import_shared_strings* get_shared_strings() override { return &m_strings; }
    iface::import_sheet* append_sheet(model::sheet_t, std::string_view name) override {
        m_targets.push_back(Sheet{fromUtf8(name), {}});
        m_sheets.emplace_back(m_targets.back(), m_strings, m_limits, m_cellsLeft);
        return &m_sheets.back();
    }
    iface::import_sheet* get_sheet(std::string_view name) override {
        for (size_t i = 0; i < m_targets.size(); ++i) {
            if (m_targets[i].name == fromUtf8(name)) {
                return &m_sheets[i];
            }
        }
        return nullptr;
    }
    iface::import_sheet* get_sheet(model::sheet_t index) override {
        const auto i = static_cast<size_t>(index);
        return index >= 0 && i < m_sheets.size() ? &m_sheets[i] : nullptr;
    }
    void finalize() override {}

    void finish() {
        for (Sheet& sheet : m_targets) {
            m_workbook.sheets.append(std::move(sheet));
        }
    }

private:
    Workbook& m_workbook;
    const WorkbookLimits& m_limits;
    qint64 m_cellsLeft;
    Settings m_settings;
    SharedStrings m_strings;
    std::deque<Sheet> m_targets; // a deque: the sheets keep references into it
    std::deque<OneSheet> m_sheets;
};

void readStream(WorkbookFactory& factory, std::string_view stream, OrcusFormat format) {
    switch (format) {
    case OrcusFormat::Ods:
        orcus::orcus_ods(&factory).read_stream(stream);
        return;
    case OrcusFormat::XmlSpreadsheet2003:
        orcus::orcus_xls_xml(&factory).read_stream(stream);
        return;
    }
}

} // namespace

Reading readWithOrcus(const QByteArray& bytes, OrcusFormat format, const WorkbookLimits& limits) {
    Workbook workbook;
    WorkbookFactory factory(workbook, limits);
    try {
        readStream(factory, {bytes.constData(), static_cast<size_t>(bytes.size())}, format);
    } catch (const BeyondLimits& beyond) {
        return unreadable(beyond.fault);
    } catch (const std::bad_alloc&) {
        return unreadable(ReadingFault::TooHungry);
    } catch (const std::exception& problem) {
        return unreadable(ReadingFault::Damaged, QString::fromUtf8(problem.what()));
    }
    factory.finish();
    return workbook;
}

} // namespace xiange
