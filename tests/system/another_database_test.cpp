// From one database to another in the same window.
#include "app/founding.h"
#include "app/recent_databases.h"
#include "app/start.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/message_bar.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange {
namespace {

class AnotherDatabase : public testing::Test {
protected:
    AnotherDatabase() {
        // The list of recent databases of a test is not that of the person at this desk.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        for (const char* name : {"a", "b"}) {
            const auto founded = foundSchool(at(name), m_clock,
                                             {QStringLiteral("清溪%1小学").arg(QLatin1String(name)),
                                              QStringLiteral("3144000001"),
                                              {},
                                              2026,
                                              QStringLiteral("周敏")});
            EXPECT_TRUE(founded);
        }
    }
    db::Address at(const char* name) const {
        db::Address address;
        address.path = m_folder.filePath(QLatin1String(name) + QStringLiteral(".xiange"));
        return address;
    }
    ui::MainWindow& window() { return m_start.workplace()->window(); }
    QAction* action(const char* name) {
        auto* menu = window().findChild<QMenu*>(QStringLiteral("databaseMenu"));
        emit menu->aboutToShow();
        for (QAction* offered : menu->actions()) {
            if (offered->objectName() == QLatin1String(name)) {
                return offered;
            }
        }
        return nullptr;
    }
    QString openFile() { return m_start.workplace()->house().database->address().path; }

    ui::test::Dressed m_dressed;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    QSettings m_settings{m_folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat};
    ui::Appearance m_appearance{*qApp, m_settings};
    ui::test::AnsweringPrompt m_prompt;
    Start m_start{m_clock, m_appearance, m_prompt};
};

TEST_F(AnotherDatabase, TheTitleAndTheStatusLineSayWhichOneIsOpen) {
    ASSERT_TRUE(m_start.open(at("a")));
    EXPECT_TRUE(window().windowTitle().contains(QStringLiteral("a.xiange")));
    ASSERT_TRUE(m_start.open(at("b")));
    EXPECT_TRUE(window().windowTitle().contains(QStringLiteral("b.xiange")));
}

TEST_F(AnotherDatabase, OneOpenedBeforeIsOneChoiceInTheMenu) {
    EXPECT_TRUE(m_start.open(at("a")));
    EXPECT_TRUE(m_start.open(at("b")));
    auto* recent = action("databaseRecent");
    ASSERT_NE(recent, nullptr);
    EXPECT_EQ(recent->text(), QStringLiteral("a.xiange"));
    recent->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return openFile() == at("a").path; }));
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(rememberedDatabase(), at("a").path);
}

TEST_F(AnotherDatabase, TheQuestionLeadsBackWithoutAChange) {
    ASSERT_TRUE(m_start.open(at("a")));
    action("databaseOpen")->trigger();
    ASSERT_NE(m_start.question(), nullptr);
    EXPECT_FALSE(window().isVisible());
    QApplication::setActiveWindow(m_start.question());
    QTest::keyClick(m_start.question(), Qt::Key_Escape);
    EXPECT_EQ(m_start.question(), nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(openFile(), at("a").path);
}

TEST_F(AnotherDatabase, WhatCannotBeOpenedIsSaidAndTheOldOneStays) {
    ASSERT_TRUE(m_start.open(at("a")));
    QFile broken(m_folder.filePath(QStringLiteral("broken.xiange")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("这不是数据库。");
    broken.close();
    db::Address address;
    address.path = broken.fileName();
    rememberDatabase(address);
    action("databaseRecent")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return window().messages().isVisible(); }));
    EXPECT_EQ(openFile(), at("a").path);
    EXPECT_TRUE(window().isEnabled());
}

TEST_F(AnotherDatabase, TheOpenFormListsTheOnesFromBefore) {
    ASSERT_TRUE(m_start.open(at("a")));
    ASSERT_TRUE(m_start.open(at("b")));
    action("databaseOpen")->trigger();
    auto* list = m_start.question()->findChild<QListWidget*>(QStringLiteral("recent"));
    ASSERT_EQ(list->count(), 1);
    ui::test::keepPicture(*m_start.question(), QStringLiteral("another-database"));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return openFile() == at("a").path; }));
    EXPECT_EQ(m_start.question(), nullptr);
}

TEST_F(AnotherDatabase, ThePasswordOfAServerIsNotKept) {
    db::Address server;
    server.engine = db::Engine::PostgreSql;
    server.host = QStringLiteral("data.example");
    server.name = QStringLiteral("qingxi");
    server.user = QStringLiteral("school");
    server.password = QStringLiteral("geheim");
    rememberDatabase(server);
    EXPECT_FALSE(rememberedDatabase().contains(QStringLiteral("geheim")));
    const QList<db::Address> recent = recentDatabases();
    ASSERT_FALSE(recent.isEmpty());
    EXPECT_EQ(recent.first().host, server.host);
}

} // namespace
} // namespace xiange
