#pragma once

#include "core/base/error.h"

#include <QJsonValue>
#include <QString>
#include <QTextStream>

#include <optional>

namespace xiange {

/// What a command line ends with; a contract.
enum class ExitStatus {
    Done = 0,
    Findings = 1, ///< done, but somebody must look
    Usage = 2,
    Unreadable = 3,
    Database = 4,
    NotAllowed = 5,
};

ExitStatus exitStatusOf(const Error& error);

/// Where a command writes: one JSON document or words on standard output, messages on standard
/// error.
class Console {
public:
    explicit Console(bool json);

    /// The command's answer, in the form asked for.
    void answer(const QJsonValue& json, const QString& words);
    /// A message for the person, never on standard output.
    void note(const QString& text);
    /// Says what went wrong and gives the exit status.
    ExitStatus failure(const Error& error);
    /// Asks for a line at the terminal that nobody sees; nothing where there is no terminal.
    std::optional<QString> askHidden(const QString& words);
    /// A progress line, where standard error is a terminal.
    void progress(qint64 done, qint64 total);

private:
    bool m_json;
    bool m_terminal;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace xiange
