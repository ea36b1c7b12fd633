#include "ui/common/background_work.h"

#include <QCoreApplication>
#include <QEvent>

namespace xiange::ui {

void WorkProgress::report(qint64 done, qint64 total) {
    if (m_tell) {
        m_tell(done, total);
    }
}

BackgroundWork::BackgroundWork(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
}

BackgroundWork::~BackgroundWork() {
    cancel();
    m_pool.waitForDone();
}

bool BackgroundWork::startPieces(std::function<void(WorkProgress&)> work,
                                 std::function<void()> done) {
    if (isRunning()) {
        return false;
    }
    m_progress = std::make_shared<WorkProgress>();
    m_progress->m_tell = [this](qint64 part, qint64 total) {
        // Queued: the signal leaves from the window's thread. `this` waits for the pool to end.
        QMetaObject::invokeMethod(
            this, [this, part, total] { emit progressed(part, total); }, Qt::QueuedConnection);
    };
    m_pool.start([this, progress = m_progress, work = std::move(work), done = std::move(done)] {
        work(*progress);
        QMetaObject::invokeMethod(
            this, [this, done] { finish(done); }, Qt::QueuedConnection);
    });
    emit started();
    return true;
}

void BackgroundWork::finish(const std::function<void()>& done) {
    m_progress.reset();
    done();
    emit finished();
}

void BackgroundWork::cancel() {
    if (m_progress) {
        m_progress->m_cancelled = true;
    }
}

void BackgroundWork::wait() {
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace xiange::ui
