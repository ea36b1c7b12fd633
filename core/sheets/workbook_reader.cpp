#include "core/sheets/workbook_reader.h"

#include "core/sheets/workbook_stream.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace xiange {

namespace {

// A program that does not know the hidden command would start itself again and again.
constexpr const char* insideMark = "XIANGE_READING";

// No password and no address of a server for a process that takes in foreign files.
QProcessEnvironment bareEnvironment() {
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const char* name : {"PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR",
                             "TEMP", "SystemRoot", "ASAN_OPTIONS", "UBSAN_OPTIONS"}) {
        const QString key = QString::fromLatin1(name);
        if (ours.contains(key)) {
            bare.insert(key, ours.value(key));
        }
    }
    bare.insert(QString::fromLatin1(insideMark), QStringLiteral("1"));
    return bare;
}

// One reading process, from its start to its end.
class ReadingProcess {
public:
    ReadingProcess(const ReadingStopped& stopped, const ReadingLimits& limits)
        : m_stopped(stopped), m_limits(limits), m_parser(limits.workbook) {}
    ReadingProcess(const ReadingProcess&) = delete;
    ReadingProcess& operator=(const ReadingProcess&) = delete;
    ~ReadingProcess() { end(); }

    Reading run(const QString& program, const QString& path) {
        m_process.setProcessEnvironment(bareEnvironment());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(program, readingCommand(path, m_limits), QIODevice::ReadOnly);
        if (!m_process.waitForStarted()) {
            return unreadable(ReadingFault::NoReader, m_process.errorString());
        }
        if (const auto fault = receive()) {
            end();
            return tl::make_unexpected(*fault);
        }
        m_process.waitForFinished(1000);
        return m_parser.isComplete() ? m_parser.take() : tl::make_unexpected(sortOfEnd());
    }

private:
    // Until the process ends or has to be ended.
    std::optional<UnreadableFile> receive() {
        QElapsedTimer clock;
        clock.start();
        while (true) {
            const bool more = m_process.waitForReadyRead(pauseMs);
            if (!m_parser.feed(m_process.readAllStandardOutput())) {
                return UnreadableFile{ReadingFault::Crashed, QStringLiteral("unsound answer")};
            }
            if (m_stopped && m_stopped()) {
                return UnreadableFile{ReadingFault::Stopped, {}};
            }
            if (clock.elapsed() > m_limits.seconds * 1000LL) {
                return UnreadableFile{ReadingFault::TooSlow, QStringLiteral("wall clock")};
            }
            if (m_parser.isComplete() || (!more && m_process.state() == QProcess::NotRunning)) {
                return m_parser.feed(m_process.readAllStandardOutput())
                           ? std::nullopt
                           : std::optional(UnreadableFile{ReadingFault::Crashed, {}});
            }
        }
    }

    // Why a process ended without an answer.
    [[nodiscard]] UnreadableFile sortOfEnd() const {
        const QString detail = QStringLiteral("exit %1").arg(m_process.exitCode());
        if (m_process.exitStatus() == QProcess::NormalExit) {
            return {ReadingFault::NoReader, detail};
        }
#ifdef Q_OS_UNIX
        if (m_process.exitCode() == SIGXCPU || m_process.exitCode() == SIGKILL) {
            return {ReadingFault::TooSlow, detail};
        }
        if (m_process.exitCode() == SIGABRT) {
            return {ReadingFault::TooHungry, detail}; // Qt ends so where memory runs out
        }
#endif
        return {ReadingFault::Crashed, detail};
    }

    void end() {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished(1000);
        }
    }

    static constexpr int pauseMs = 50;
    const ReadingStopped& m_stopped;
    const ReadingLimits& m_limits;
    WorkbookStreamParser m_parser;
    QProcess m_process;
};

} // namespace

Reading readWithProgram(const QString& program, const QString& path, const ReadingStopped& stopped,
                        const ReadingLimits& limits) {
    if (qEnvironmentVariableIsSet(insideMark)) {
        return unreadable(ReadingFault::NoReader, QStringLiteral("already reading"));
    }
    return ReadingProcess(stopped, limits).run(program, QFileInfo(path).absoluteFilePath());
}

Result<Workbook> readWorkbook(const QString& path, const ReadingStopped& stopped,
                              const ReadingLimits& limits) {
    Reading reading =
        readWithProgram(QCoreApplication::applicationFilePath(), path, stopped, limits);
    if (!reading) {
        return tl::make_unexpected(errorOf(reading.error(), path));
    }
    return std::move(*reading);
}

} // namespace xiange
