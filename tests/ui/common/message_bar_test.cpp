#include "ui/common/message_bar.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

TEST(MessageBar, ShowsWhatDidNotHappenUntilDismissed) {
    QWidget page;
    MessageBar bar(&page);
    EXPECT_TRUE(bar.isHidden());
    bar.showError({ErrorKind::Database,
                   QStringLiteral("The server is away. Try again."),
                   QStringLiteral("SELECT secret"),
                   {}});
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), QStringLiteral("The server is away. Try again."));
    auto* close = bar.findChild<QPushButton*>(QStringLiteral("messageClose"));
    QTest::keyClick(close, Qt::Key_Space);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, DoesItsActionAndGoes) {
    QWidget page;
    MessageBar bar(&page);
    int done = 0;
    bar.showMessage(QStringLiteral("Two rows were left out."), Tone::Caution,
                    QStringLiteral("Show them"), [&done] { ++done; });
    QTest::keyClick(bar.findChild<QPushButton*>(QStringLiteral("messageAction")), Qt::Key_Space);
    EXPECT_EQ(done, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, HasNoButtonWithoutAnAction) {
    QWidget page;
    MessageBar bar(&page);
    bar.showNotice(QStringLiteral("Done."));
    EXPECT_TRUE(bar.findChild<QPushButton*>(QStringLiteral("messageAction"))->isHidden());
}

} // namespace
} // namespace xiange::ui
