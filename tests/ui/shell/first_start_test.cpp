#include "core/base/clock.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/shell/first_start.h"

#include <QApplication>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class FirstStartTest : public testing::Test {
protected:
    void SetUp() override {
        m_start.show();
        QApplication::setActiveWindow(&m_start);
        connection = QObject::connect(&m_start, &FirstStart::chosen, &m_start,
                                      [this](const StartChoice& choice) { m_chosen = choice; });
    }
    void type(const char* name, const QString& text) {
        auto* line = m_start.findChild<QLineEdit*>(QString::fromLatin1(name));
        line->setFocus();
        line->selectAll();
        // As an input method does it: Chinese has no keys of its own.
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(line, &event);
    }
    void press(const char* name) {
        QTest::keyClick(m_start.findChild<QWidget*>(QString::fromLatin1(name)), Qt::Key_Space);
    }
    QLabel* complaint(const char* name) {
        return m_start.findChild<QLabel*>(QString::fromLatin1(name) + QStringLiteral("Complaint"));
    }

    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    test::AnsweringPrompt m_prompt;
    FirstStart m_start{m_clock, m_prompt, m_folder.path()};
    QMetaObject::Connection connection;
    std::optional<StartChoice> m_chosen;
};

TEST_F(FirstStartTest, ANewSchoolIsReadFromTheFields) {
    type("schoolName", QStringLiteral("清溪中学"));
    type("schoolCode", QStringLiteral("3144000001"));
    type("administrator", QStringLiteral("周敏"));
    test::keepPicture(m_start, QStringLiteral("first-start"));
    press("beginNew");
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->kind, StartChoice::Kind::NewSchool);
    EXPECT_EQ(m_chosen->schoolName, QStringLiteral("清溪中学"));
    EXPECT_EQ(m_chosen->schoolYear, 2026);
    EXPECT_EQ(m_chosen->file, m_folder.path() + QStringLiteral("/清溪中学.xiange"));
}

TEST_F(FirstStartTest, ThePasswordIsTypedTwiceAndHasEightCharacters) {
    type("schoolName", QStringLiteral("清溪中学"));
    type("schoolCode", QStringLiteral("3144000001"));
    type("administrator", QStringLiteral("周敏"));
    const auto keys = [this](const char* name, const char* text) {
        auto* line = m_start.findChild<QLineEdit*>(QString::fromLatin1(name));
        line->clear();
        QTest::keyClicks(line, QString::fromLatin1(text));
    };
    auto* strength = m_start.findChild<QLabel*>(QStringLiteral("adminPasswordStrength"));
    const QString without = strength->text();
    keys("adminPassword", "qingxi");
    EXPECT_NE(strength->text(), without);
    press("beginNew");
    EXPECT_FALSE(m_chosen);
    EXPECT_FALSE(complaint("adminPassword")->isHidden());
    keys("adminPassword", "qingxi-xiaoxue");
    keys("adminPasswordAgain", "qingxi-zhongxue");
    press("beginNew");
    EXPECT_FALSE(m_chosen);
    EXPECT_FALSE(complaint("adminPasswordAgain")->isHidden());
    test::keepPicture(m_start, QStringLiteral("first-start-passwords"));
    keys("adminPasswordAgain", "qingxi-xiaoxue");
    press("beginNew");
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->adminPassword, QStringLiteral("qingxi-xiaoxue"));
}

TEST_F(FirstStartTest, WhatIsMissingIsSaidAtTheFieldAndNothingBegins) {
    type("schoolCode", QStringLiteral("12"));
    press("beginNew");
    test::keepPicture(m_start, QStringLiteral("first-start-complaints"));
    EXPECT_FALSE(m_chosen);
    EXPECT_FALSE(complaint("schoolName")->isHidden());
    EXPECT_FALSE(complaint("schoolCode")->isHidden());
    EXPECT_FALSE(complaint("administrator")->isHidden());
    EXPECT_TRUE(complaint("file")->isHidden());
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("schoolName"));
}

TEST_F(FirstStartTest, AFileThatIsThereIsNotOverwritten) {
    QFile there(m_folder.filePath(QStringLiteral("清溪中学.xiange")));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    type("schoolName", QStringLiteral("清溪中学"));
    press("beginNew");
    EXPECT_FALSE(m_chosen);
    EXPECT_FALSE(complaint("file")->isHidden());
}

TEST_F(FirstStartTest, TheSampleNeedsNothing) {
    press("startSample");
    test::keepPicture(m_start, QStringLiteral("first-start-sample"));
    press("beginSample");
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->kind, StartChoice::Kind::Sample);
}

TEST_F(FirstStartTest, AServerNeedsAHostADatabaseAndAUser) {
    press("startServer");
    press("beginServer");
    EXPECT_FALSE(m_chosen);
    EXPECT_FALSE(complaint("host")->isHidden());
    type("host", QStringLiteral("10.0.0.7"));
    type("database", QStringLiteral("xiange"));
    type("user", QStringLiteral("jiaowu"));
    press("beginServer");
    ASSERT_TRUE(m_chosen);
    EXPECT_EQ(m_chosen->port, 5432);
    EXPECT_EQ(m_chosen->host, QStringLiteral("10.0.0.7"));
}

} // namespace
} // namespace xiange::ui
