#include "core/sheets/csv_reader.h"

#include "core/sheets/sheet_builder.h"
#include "core/sheets/unreadable_file.h"

#include <QStringDecoder>

#include <algorithm>
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

// How often a line of the beginning holds this character outside quotes, at least; title lines
// without any do not count.
int leastPerLine(const QString& text, QChar separator) {
    constexpr int linesLookedAt = 20;
    bool quoted = false;
    int lines = 0;
    int count = 0;
    int least = 0;
    for (qsizetype i = 0; i <= text.size() && lines < linesLookedAt; ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u'\n');
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u'\n' || c == u'\r')) {
            least = count > 0 && (least == 0 || count < least) ? count : least;
            count = 0;
            ++lines;
        } else if (!quoted && c == separator) {
            ++count;
        }
    }
    return least;
}

QChar separatorOf(const QString& text) {
    // In this order: a comma may stand inside an address of a file separated by tabs as often.
    constexpr std::array<char16_t, 5> candidates{u'\t', u',', u';', u'|', u'\uFF0C'};
    QChar best = u',';
    int most = 0;
    for (const char16_t candidate : candidates) {
        const int count = leastPerLine(text, candidate);
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

// Excel's own first line: sep=; names the separator and is no row.
std::optional<QChar> namedSeparator(const QString& text) {
    const bool named = text.size() >= 5 &&
                       text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) &&
                       (text.size() == 5 || text[5] == u'\n' || text[5] == u'\r');
    return named ? std::optional(text[4]) : std::nullopt;
}

// UTF-16 without a mark: line ends, separators and digits have a zero byte, all on one side.
std::optional<QStringConverter::Encoding> unmarkedUtf16(const QByteArray& bytes) {
    if (bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < std::min<qsizetype>(bytes.size(), 8192); ++i) {
        zeros[static_cast<std::size_t>(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    }
    if (zeros[1] > 0 && zeros[0] == 0) {
        return QStringConverter::Utf16LE;
    }
    if (zeros[0] > 0 && zeros[1] == 0) {
        return QStringConverter::Utf16BE;
    }
    return std::nullopt;
}

// Cuts separated text into fields and hands each to the builder.
class FieldCutter {
public:
    FieldCutter(const QString& text, SheetBuilder& builder) : m_text(text), m_builder(builder) {
        const auto named = namedSeparator(text);
        m_separator = named.value_or(separatorOf(text));
        m_row = named ? -1 : 0; // the line that names it is cut like the others, and dropped
    }

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
        const auto encoding = unmarkedUtf16(bytes);
        return encoding ? decodedWith(QStringDecoder(*encoding), bytes) : std::nullopt;
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
