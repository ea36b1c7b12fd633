#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace xiange::ui {

/// What running work may say and ask: how far it is, and whether the person wants it to stop.
class WorkProgress {
public:
    /// `total` 0: nobody knows yet.
    void report(qint64 done, qint64 total);
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

private:
    friend class BackgroundWork;
    std::atomic<bool> m_cancelled = false;
    std::function<void(qint64, qint64)> m_tell;
};

/// Work too long for the window's thread. One piece at a time; the result arrives on the thread
/// of this object. Dropping the object stops the work and waits for it.
class BackgroundWork : public QObject {
    Q_OBJECT

public:
    explicit BackgroundWork(QObject* parent = nullptr);
    BackgroundWork(const BackgroundWork&) = delete;
    BackgroundWork& operator=(const BackgroundWork&) = delete;
    ~BackgroundWork() override;

    /// Runs `work(progress)` elsewhere, then `done(result)` here. False if something is running.
    template <typename Work, typename Done> bool start(Work work, Done done) {
        using Value = std::invoke_result_t<Work, WorkProgress&>;
        auto result = std::make_shared<std::unique_ptr<Value>>();
        return startPieces(
            [work = std::move(work), result](WorkProgress& progress) mutable {
                *result = std::make_unique<Value>(work(progress));
            },
            [done = std::move(done), result]() mutable { done(std::move(**result)); });
    }

    [[nodiscard]] bool isRunning() const { return m_progress != nullptr; }
    void cancel();
    /// For tests and the end of the program: until nothing runs and the result has been given.
    void wait();

signals:
    void started();
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    bool startPieces(std::function<void(WorkProgress&)> work, std::function<void()> done);
    void finish(const std::function<void()>& done);

    QThreadPool m_pool;
    std::shared_ptr<WorkProgress> m_progress;
};

} // namespace xiange::ui
