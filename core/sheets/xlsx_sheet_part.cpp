#include "core/sheets/xlsx_sheet_part.h"

#include <charconv>
#include <cmath>
#include <orcus/sax_parser.hpp>
#include <string>
#include <string_view>

namespace xiange {

namespace {

QString textOf(const std::string& utf8) {
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (text.contains(QLatin1String("_x000D_"))) {
        text.remove(QLatin1String("_x000D_")); // Excel's own way to write a carriage return
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(blank) - first + 1);
}

template <typename T> std::optional<T> numberOf(std::string_view text) {
    const std::string_view digits = trimmed(text);
    T value{};
    const auto [end, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return problem == std::errc() && end == digits.data() + digits.size() && !digits.empty()
               ? std::optional(value)
               : std::nullopt;
}

// "AB12" → 27; -1 if there is no column in it
int columnOf(std::string_view reference) {
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > 20'000) {
            break;
        }
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

// Collects the text of <t>, without the phonetic hints.
class TextHandler : public orcus::sax_handler {
protected:
    void begin(std::string_view name) {
        if (name == "rPh") {
            ++m_phonetic;
        }
        m_collecting = (name == "t" && m_phonetic == 0) || name == "v";
    }
    void end(std::string_view name) {
        m_phonetic -= name == "rPh" && m_phonetic > 0 ? 1 : 0;
        m_collecting = false;
    }

public:
    void characters(std::string_view text, bool /*transient*/) {
        if (m_collecting) {
            m_text.append(text);
        }
    }

protected:
    std::string m_text;

private:
    int m_phonetic = 0;
    bool m_collecting = false;
};

class SharedStringHandler : public TextHandler {
public:
    void start_element(const orcus::sax::parser_element& element) { begin(element.name); }
    void end_element(const orcus::sax::parser_element& element) {
        end(element.name);
        if (element.name == "si") {
            strings.append(textOf(m_text));
            m_text.clear();
        }
    }

    QList<QString> strings;
};

// Ends the parsing where the limits are reached; the builder knows why.
struct Enough {};

class CellHandler : public TextHandler {
public:
    CellHandler(const XlsxContext& context, SheetBuilder& builder)
        : m_context(context), m_builder(builder) {}

    // liborcus tells the attributes before their element.
    void attribute(const orcus::sax::parser_attribute& attribute) {
        if (attribute.name == "r" && attribute.ns.empty()) {
            m_reference = attribute.value;
        } else if (attribute.name == "s") {
            m_style = numberOf<int>(attribute.value).value_or(-1);
        } else if (attribute.name == "t") {
            m_type = attribute.value;
        }
    }
    void start_element(const orcus::sax::parser_element& element) {
        begin(element.name);
        if (element.name == "row") {
            const auto number = numberOf<int>(m_reference);
            m_row = number && *number > 0 ? *number - 1 : m_row + 1;
            m_column = -1;
        } else if (element.name == "c") {
            const int named = columnOf(m_reference);
            m_column = named >= 0 ? named : m_column + 1;
            m_cellType = m_type;
            m_cellStyle = m_style;
            m_text.clear();
        }
        m_reference.clear();
        m_type.clear();
        m_style = 0;
    }
    void end_element(const orcus::sax::parser_element& element) {
        end(element.name);
        if (element.name == "c") {
            m_builder.put(m_row, m_column, cell());
            if (m_builder.fault()) {
                throw Enough();
            }
        }
    }

private:
    [[nodiscard]] Cell cell() const {
        if (m_cellType == "s") {
            const int index = numberOf<int>(m_text).value_or(-1);
            return index >= 0 && index < m_context.strings.size()
                       ? textCell(m_context.strings[index])
                       : Cell();
        }
        if (m_cellType == "b") {
            return textCell(m_text == "1" ? QStringLiteral("是") : QStringLiteral("否"));
        }
        if (m_cellType == "d") {
            const QString text = textOf(m_text);
            const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
            return date.isValid() ? dateCell(date) : textCell(text);
        }
        const auto number =
            m_cellType.empty() || m_cellType == "n" ? numberOf<double>(m_text) : std::nullopt;
        if (!number) {
            return textCell(textOf(m_text));
        }
        if (m_context.isDate.value(m_cellStyle, false) && *number >= 1 && *number < 300'000) {
            return dateCell(m_context.dayZero.addDays(static_cast<qint64>(std::floor(*number))));
        }
        return numberCell(*number);
    }

    const XlsxContext& m_context;
    SheetBuilder& m_builder;
    std::string m_reference;
    std::string m_type;
    int m_style = 0;
    std::string m_cellType;
    int m_cellStyle = 0;
    int m_row = -1;
    int m_column = -1;
};

template <typename Handler> void parse(const QByteArray& part, Handler& handler) {
    orcus::sax_parser<Handler> parser(part.constData(), static_cast<size_t>(part.size()), handler);
    parser.parse();
}

} // namespace

QList<QString> sharedStrings(const QByteArray& part) {
    SharedStringHandler handler;
    if (!part.isEmpty()) {
        parse(part, handler);
    }
    return handler.strings;
}

void readSheetPart(const QByteArray& part, const XlsxContext& context, SheetBuilder& builder) {
    CellHandler handler(context, builder);
    try {
        parse(part, handler);
    } catch (const Enough&) { // NOLINT: the builder keeps the reason
    }
}

} // namespace xiange
