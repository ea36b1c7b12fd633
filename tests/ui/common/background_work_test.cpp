#include "ui/common/background_work.h"

#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

TEST(BackgroundWork, RunsElsewhereAndGivesTheResultOnTheThreadOfTheWindow) {
    BackgroundWork work;
    const QThread* window = QThread::currentThread();
    const QThread* ran = nullptr;
    const QThread* gave = nullptr;
    int result = 0;
    ASSERT_TRUE(work.start(
        [&ran](WorkProgress&) {
            ran = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            gave = QThread::currentThread();
            result = value;
        }));
    EXPECT_TRUE(work.isRunning());
    work.wait();
    EXPECT_EQ(result, 42);
    EXPECT_NE(ran, window);
    EXPECT_EQ(gave, window);
    EXPECT_FALSE(work.isRunning());
}

TEST(BackgroundWork, TakesOnePieceAtATime) {
    BackgroundWork work;
    ASSERT_TRUE(work.start([](WorkProgress&) { return 1; }, [](int) {}));
    EXPECT_FALSE(work.start([](WorkProgress&) { return 2; }, [](int) {}));
    work.wait();
    EXPECT_TRUE(work.start([](WorkProgress&) { return 3; }, [](int) {}));
    work.wait();
}

TEST(BackgroundWork, TellsHowFarItIsAndHearsThatItShallStop) {
    BackgroundWork work;
    QSignalSpy spy(&work, &BackgroundWork::progressed);
    bool stopped = false;
    ASSERT_TRUE(work.start(
        [](WorkProgress& progress) {
            progress.report(1, 10);
            for (int i = 0; i < 5000 && !progress.cancelled(); ++i) {
                QThread::msleep(1);
            }
            return progress.cancelled();
        },
        [&stopped](bool value) { stopped = value; }));
    work.cancel();
    work.wait();
    EXPECT_TRUE(stopped);
    ASSERT_EQ(spy.count(), 1);
    EXPECT_EQ(spy.at(0).at(0).toLongLong(), 1);
    EXPECT_EQ(spy.at(0).at(1).toLongLong(), 10);
}

TEST(BackgroundWork, DroppedInTheMiddleStopsAndGivesNothing) {
    bool given = false;
    {
        BackgroundWork work;
        ASSERT_TRUE(work.start(
            [](WorkProgress& progress) {
                while (!progress.cancelled()) {
                    QThread::msleep(1);
                }
                return 1;
            },
            [&given](int) { given = true; }));
    }
    EXPECT_FALSE(given);
}

} // namespace
} // namespace xiange::ui
