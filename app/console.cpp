#include "app/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace xiange {

ExitStatus exitStatusOf(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
        return ExitStatus::Usage;
    case ErrorKind::NotAllowed:
        return ExitStatus::NotAllowed;
    case ErrorKind::Unreadable:
        return ExitStatus::Unreadable;
    case ErrorKind::Conflict:
    case ErrorKind::Database:
    case ErrorKind::Cancelled:
        return ExitStatus::Database;
    }
    return ExitStatus::Database;
}

Console::Console(bool json)
    : m_json(json), m_terminal(isatty(STDERR_FILENO) != 0), m_out(stdout), m_err(stderr) {}

void Console::answer(const QJsonValue& json, const QString& words) {
    if (m_json) {
        const QJsonDocument document =
            json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
        m_out << document.toJson(QJsonDocument::Indented);
    } else {
        m_out << words;
        if (!words.endsWith(QLatin1Char('\n'))) {
            m_out << '\n';
        }
    }
    m_out.flush();
}

void Console::note(const QString& text) {
    m_err << text << '\n';
    m_err.flush();
}

ExitStatus Console::failure(const Error& error) {
    note(error.text);
    return exitStatusOf(error);
}

void Console::progress(qint64 done, qint64 total) {
    if (m_terminal && total > 0) {
        m_err << '\r' << done * 100 / total << " %" << (done >= total ? "\n" : "");
        m_err.flush();
    }
}

} // namespace xiange
