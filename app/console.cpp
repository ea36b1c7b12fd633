#include "app/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <termios.h>
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

std::optional<QString> Console::askHidden(const QString& words) {
    termios shown{};
    if (!m_terminal || isatty(STDIN_FILENO) == 0 || tcgetattr(STDIN_FILENO, &shown) != 0) {
        return std::nullopt;
    }
    m_err << words << ' ';
    m_err.flush();
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const QString line = QTextStream(stdin).readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    note({});
    return line;
}

void Console::progress(qint64 done, qint64 total) {
    if (m_terminal && total > 0) {
        m_err << '\r' << done * 100 / total << " %" << (done >= total ? "\n" : "");
        m_err.flush();
    }
}

} // namespace xiange
