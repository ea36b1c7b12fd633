#include "ui/shell/idle_watch.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

namespace xiange::ui {

TEST(IdleWatch, CountsFromTheLastKeyAndNeverWithoutMinutes) {
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    auto* timer = watch.findChild<QTimer*>();
    ASSERT_NE(timer, nullptr);
    EXPECT_FALSE(timer->isActive());
    watch.setMinutes(15);
    EXPECT_EQ(watch.minutes(), 15);
    EXPECT_TRUE(timer->isActive());
    timer->setTimerType(Qt::PreciseTimer);
    timer->start(400); // a minute of this test
    QWidget desk;
    desk.show();
    QTest::qWait(250);
    QTest::keyClick(&desk, Qt::Key_A);
    QTest::qWait(250);
    EXPECT_TRUE(idle.isEmpty()) << "a key begins the count again";
    EXPECT_TRUE(idle.wait(2000));
    watch.setMinutes(0);
    EXPECT_FALSE(timer->isActive());
    QTest::keyClick(&desk, Qt::Key_A);
    EXPECT_FALSE(timer->isActive());
    EXPECT_EQ(idle.size(), 1);
}

} // namespace xiange::ui
