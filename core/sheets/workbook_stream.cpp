#include "core/sheets/workbook_stream.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace xiange {

namespace {

constexpr QByteArrayView magic = "XGW1";
constexpr char sheetFrame = 'S';
constexpr char rowsFrame = 'R';
constexpr char faultFrame = 'F';
constexpr char endFrame = 'E';
constexpr qsizetype headSize = 5;
constexpr qsizetype batchSize = 64 * 1024;
constexpr quint32 longestFrame = 64 * 1024 * 1024; // a row of the longest cells is 50 MB

constexpr quint8 hasText = 1;
constexpr quint8 hasNumber = 2;
constexpr quint8 hasDate = 4;

constexpr qsizetype recentTexts = 4096;
constexpr qsizetype shortText = 48; ///< bytes

void appendNumber(QByteArray& to, quint64 value) {
    while (value >= 0x80) {
        to.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    to.append(static_cast<char>(value));
}

void appendText(QByteArray& to, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    appendNumber(to, static_cast<quint64>(utf8.size()));
    to.append(utf8);
}

void appendCell(QByteArray& to, const Cell& cell) {
    const int flags = (cell.text.isEmpty() ? 0 : hasText) | (cell.number ? hasNumber : 0) |
                      (cell.date && cell.date->isValid() ? hasDate : 0);
    to.append(static_cast<char>(flags));
    if ((flags & hasText) != 0) {
        appendText(to, cell.text);
    }
    if ((flags & hasNumber) != 0) {
        char bytes[sizeof(double)];
        std::memcpy(bytes, &*cell.number, sizeof(double));
        to.append(bytes, sizeof(double));
    }
    if ((flags & hasDate) != 0) {
        appendNumber(to, static_cast<quint64>(std::max<qint64>(0, cell.date->toJulianDay())));
    }
}

} // namespace

WorkbookStreamWriter::WorkbookStreamWriter(Sink sink) : m_sink(std::move(sink)) {
    m_sink(magic.toByteArray());
}

void WorkbookStreamWriter::write(const Reading& reading) {
    if (!reading) {
        QByteArray content;
        appendText(content, codeOf(readingFaultCodes, reading.error().fault));
        appendText(content, reading.error().detail.left(1000));
        frame(faultFrame, content);
        return;
    }
    for (const Sheet& sheet : reading->sheets) {
        frame(sheetFrame, sheet.name.left(1000).toUtf8());
        for (const SheetRow& row : sheet.rows) {
            write(row);
        }
        flush();
    }
    frame(endFrame, {});
}

void WorkbookStreamWriter::write(const SheetRow& row) {
    appendNumber(m_rows, static_cast<quint64>(row.number));
    appendNumber(m_rows, static_cast<quint64>(row.cells.size()));
    for (const Cell& cell : row.cells) {
        appendCell(m_rows, cell);
    }
    if (m_rows.size() >= batchSize) {
        flush();
    }
}

void WorkbookStreamWriter::flush() {
    if (!m_rows.isEmpty()) {
        frame(rowsFrame, std::exchange(m_rows, {}));
    }
}

void WorkbookStreamWriter::frame(char kind, const QByteArray& content) {
    QByteArray head(headSize, kind);
    qToLittleEndian(static_cast<quint32>(content.size()), head.data() + 1);
    m_sink(head);
    m_sink(content);
}

// Reads on through a frame; after the first thing that is not there, nothing more is.
class WorkbookStreamParser::Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty() || !m_sound; }

    QByteArrayView bytes(quint64 size) {
        if (!m_sound || size > static_cast<quint64>(m_rest.size())) {
            m_sound = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(static_cast<qsizetype>(size));
        return taken;
    }
    quint64 number() {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const QByteArrayView one = bytes(1);
            if (one.isEmpty()) {
                return 0;
            }
            const auto byte = static_cast<quint8>(one[0]);
            value |= static_cast<quint64>(byte & 0x7F) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
        m_sound = false;
        return 0;
    }
    double real() {
        const QByteArrayView taken = bytes(sizeof(double));
        double value = 0;
        if (!taken.isEmpty()) {
            std::memcpy(&value, taken.data(), sizeof(double));
        }
        return value;
    }
    void refuse() { m_sound = false; }

private:
    QByteArrayView m_rest;
    bool m_sound = true;
};

WorkbookStreamParser::WorkbookStreamParser(const WorkbookLimits& limits)
    : m_limits(limits)
    , m_cellsLeft(limits.cells)
    , m_recent(recentTexts)
    , m_recentKey(recentTexts) {}

bool WorkbookStreamParser::feed(const QByteArray& bytes) {
    m_pending.append(bytes);
    qsizetype at = 0;
    if (!m_started) {
        if (m_pending.size() < magic.size()) {
            return magic.startsWith(m_pending);
        }
        if (!m_pending.startsWith(magic)) {
            return false;
        }
        m_started = true;
        at = magic.size();
    }
    while (m_pending.size() - at >= headSize) {
        const auto length = qFromLittleEndian<quint32>(m_pending.constData() + at + 1);
        if (m_complete || length > longestFrame) {
            return false;
        }
        if (m_pending.size() - at - headSize < static_cast<qsizetype>(length)) {
            break;
        }
        const QByteArrayView content = QByteArrayView(m_pending).sliced(at + headSize, length);
        if (!takeFrame(m_pending[at], content)) {
            return false;
        }
        at += headSize + static_cast<qsizetype>(length);
    }
    m_pending.remove(0, at);
    return true;
}

bool WorkbookStreamParser::takeFrame(char kind, QByteArrayView content) {
    switch (kind) {
    case sheetFrame:
        m_workbook.sheets.append(Sheet{QString::fromUtf8(content), {}});
        return m_workbook.sheets.size() <= m_limits.sheets;
    case rowsFrame:
        return takeRows(content);
    case faultFrame: {
        Cursor cursor(content);
        const auto fault = fromCode(readingFaultCodes, textOf(cursor.bytes(cursor.number())));
        m_fault = UnreadableFile{fault.value_or(ReadingFault::Damaged),
                                 textOf(cursor.bytes(cursor.number()))};
        m_complete = true;
        return fault.has_value() && cursor.isSound();
    }
    case endFrame:
        m_complete = true;
        return content.isEmpty();
    default:
        return false;
    }
}

bool WorkbookStreamParser::takeRows(QByteArrayView content) {
    if (m_workbook.sheets.isEmpty()) {
        return false;
    }
    Cursor cursor(content);
    while (!cursor.atEnd()) {
        if (!takeRow(cursor, m_workbook.sheets.last())) {
            return false;
        }
    }
    return cursor.isSound();
}

bool WorkbookStreamParser::takeRow(Cursor& cursor, Sheet& sheet) {
    const quint64 number = cursor.number();
    const quint64 size = cursor.number();
    const quint64 last = sheet.rows.isEmpty() ? 0 : static_cast<quint64>(sheet.rows.last().number);
    m_cellsLeft -= static_cast<qint64>(std::min<quint64>(size, 1U << 20));
    if (!cursor.isSound() || number <= last || number > static_cast<quint64>(m_limits.rows) ||
        size > static_cast<quint64>(m_limits.columns) || m_cellsLeft < 0) {
        return false;
    }
    SheetRow row{static_cast<int>(number), {}};
    row.cells.reserve(static_cast<qsizetype>(size));
    for (quint64 i = 0; i < size && cursor.isSound(); ++i) {
        row.cells.append(takeCell(cursor));
    }
    sheet.rows.append(std::move(row));
    return cursor.isSound();
}

Cell WorkbookStreamParser::takeCell(Cursor& cursor) {
    constexpr quint64 lastDay = 5'373'484; // 31 December 9999
    Cell cell;
    const QByteArrayView flagByte = cursor.bytes(1);
    const int flags = flagByte.isEmpty() ? 0 : static_cast<quint8>(flagByte[0]);
    if ((flags & ~(hasText | hasNumber | hasDate)) != 0) {
        cursor.refuse();
    }
    if ((flags & hasText) != 0) {
        cell.text = textOf(cursor.bytes(cursor.number()));
        if (cell.text.size() > m_limits.cellLength) {
            cursor.refuse();
        }
    }
    if ((flags & hasNumber) != 0) {
        cell.number = cursor.real();
    }
    if ((flags & hasDate) != 0) {
        const quint64 day = cursor.number();
        if (day > lastDay) {
            cursor.refuse();
        } else {
            cell.date = QDate::fromJulianDay(static_cast<qint64>(day));
        }
    }
    return cell;
}

QString WorkbookStreamParser::textOf(QByteArrayView utf8) {
    if (utf8.size() > shortText) {
        return QString::fromUtf8(utf8);
    }
    const auto place =
        static_cast<qsizetype>(qHashBits(utf8.data(), static_cast<size_t>(utf8.size())) %
                               static_cast<size_t>(recentTexts));
    if (m_recentKey[place] != utf8) {
        m_recentKey[place] = utf8.toByteArray();
        m_recent[place] = QString::fromUtf8(utf8);
    }
    return m_recent[place];
}

Reading WorkbookStreamParser::take() {
    if (m_fault) {
        return tl::make_unexpected(*m_fault);
    }
    return std::move(m_workbook);
}

} // namespace xiange
