#include "core/sheets/csv_reader.h"

#include "core/sheets/sheet_builder.h"
#include "core/sheets/unreadable_file.h"

#include <QStringDecoder>

#include <array>

namespace xiange {

namespace {

std::optional<QString> decodedWith(QStringDecoder decoder, QByteArrayView bytes) {
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return std::nullopt;
    }
    return text;
}

// The separator that the first lines use most, outside quotes.
QChar separatorOf(const QString& text) {
    constexpr std::array<char16_t, 3> candidates{u',', u'\t', u';'};
    std::array<int, 3> counts{};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u'\n' && ++lines == 5) {
            break;
        }
        for (std::size_t i = 0; !quoted && i < candidates.size(); ++i) {
            counts[i] += c == candidates[i] ? 1 : 0;
        }
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        if (counts[i] > counts[best]) {
            best = i;
        }
    }
    return candidates[best];
}

// Cuts separated text into fields and hands each to the builder.
class FieldCutter {
public:
    FieldCutter(const QString& text, SheetBuilder& builder)
        : m_text(text), m_separator(separatorOf(text)), m_builder(builder) {}

    void run() {
        for (m_at = 0; m_at < m_text.size() && !m_builder.fault(); ++m_at) {
            const QChar c = m_text[m_at];
            if (m_quoted) {
                takeQuoted(c);
            } else if (c == u'"' && m_field.trimmed().isEmpty()) {
                m_quoted = true;
                m_field.clear();
            } else if (c == m_separator) {
                endField();
            } else if (c == u'\n' || c == u'\r') {
                endRecord(c);
            } else {
                m_field.append(c);
            }
        }
        endField();
    }

private:
    void takeQuoted(QChar c) {
        if (c != u'"') {
            m_field.append(c);
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_field.append(c);
            ++m_at;
        } else {
            m_quoted = false;
        }
    }
    void endField() {
        m_builder.put(m_row, m_column++, textCell(m_field));
        m_field.clear();
    }
    void endRecord(QChar c) {
        endField();
        if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n') {
            ++m_at;
        }
        ++m_row;
        m_column = 0;
    }

    const QString& m_text;
    QChar m_separator;
    SheetBuilder& m_builder;
    QString m_field;
    qsizetype m_at = 0;
    bool m_quoted = false;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

std::optional<QString> decodeText(const QByteArray& bytes) {
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        return decodedWith(QStringDecoder(*marked), bytes);
    }
    if (bytes.contains('\0')) {
        return std::nullopt;
    }
    if (auto utf8 = decodedWith(QStringDecoder(QStringConverter::Utf8), bytes)) {
        return utf8;
    }
    return decodedWith(QStringDecoder("GB18030"), bytes);
}

Reading readSeparatedText(const QString& text, const WorkbookLimits& limits) {
    Workbook workbook;
    workbook.sheets.append(Sheet{});
    qint64 cellsLeft = limits.cells;
    SheetBuilder builder(workbook.sheets.first(), limits, cellsLeft);
    FieldCutter(text, builder).run();
    if (builder.fault()) {
        return unreadable(*builder.fault());
    }
    return workbook;
}

} // namespace xiange
