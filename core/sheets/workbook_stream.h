#pragma once

#include "core/sheets/unreadable_file.h"

#include <QHash>

#include <functional>

namespace xiange {

/// The form in which the reading process hands over what it read: four letters, then frames
/// (one byte for the kind, four for the length, the content) for a sheet's name, a batch of rows,
/// the fault, the end.
class WorkbookStreamWriter {
public:
    using Sink = std::function<void(const QByteArray& bytes)>;

    explicit WorkbookStreamWriter(Sink sink);

    void write(const Reading& reading);

private:
    void write(const SheetRow& row);
    void frame(char kind, const QByteArray& content);
    void flush();

    Sink m_sink;
    QByteArray m_rows;
};

/// Takes the stream apart. What comes from a process that read a hostile file is not trusted: a
/// length, a row or a column beyond what is allowed ends it.
class WorkbookStreamParser {
public:
    explicit WorkbookStreamParser(const WorkbookLimits& limits);

    /// The next bytes, cut anywhere; false once the stream is not sound.
    bool feed(const QByteArray& bytes);
    /// Whether the end or a fault has come, so that `take` has an answer.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] Reading take();

private:
    class Cursor;
    bool takeFrame(char kind, QByteArrayView content);
    bool takeRows(QByteArrayView content);
    bool takeRow(Cursor& cursor, Sheet& sheet);
    Cell takeCell(Cursor& cursor);
    QString textOf(QByteArrayView utf8);

    WorkbookLimits m_limits;
    QByteArray m_pending;
    bool m_started = false;
    bool m_complete = false;
    qint64 m_cellsLeft;
    Workbook m_workbook;
    std::optional<UnreadableFile> m_fault;
    QList<QString> m_recent;       ///< short texts seen last, so that 汉族 is kept once
    QList<QByteArray> m_recentKey; ///< the same as they came
};

} // namespace xiange
