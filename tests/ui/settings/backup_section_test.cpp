#include "tests/support/small_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/settings/backup_section.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class BackupSectionTest : public testing::Test {
protected:
    BackupSectionTest() {
        db::Address address;
        address.path = m_folder.filePath(QStringLiteral("清溪.xiange"));
        m_database = std::move(*db::Database::open(address, db::OpenMode::CreateNew));
        m_town = xiange::test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
    }
    void open(const Actor& actor) {
        m_backups = std::make_unique<Backups>(*m_database, m_clock, actor);
        m_section = std::make_unique<BackupSection>(
            BackupFeatures{*m_backups, m_clock, QStringLiteral("清溪.xiange")}, m_prompt, nullptr);
        m_section->resize(970, 688);
        m_section->show();
        m_section->refresh();
    }
    template <typename T> T* find(const char* name) {
        T* found = m_section->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    bool done() {
        return QTest::qWaitFor([this] { return find<QPushButton>("makeBackup")->isEnabled(); });
    }

    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> m_database;
    xiange::test::SmallSchool m_town;
    test::AnsweringPrompt m_prompt;
    std::unique_ptr<Backups> m_backups;
    std::unique_ptr<BackupSection> m_section;
};

TEST_F(BackupSectionTest, ABackupIsMadeTestedAndTold) {
    open(m_town.actor);
    const QString before = find<QLabel>("lastBackup")->text();
    test::keepPicture(*m_section, QStringLiteral("backup-never"));
    auto* path = find<QLineEdit>("backupPath");
    EXPECT_TRUE(path->text().endsWith(QStringLiteral("清溪-2026-11-23.xiange"))) << "proposed";
    const QString copy = m_folder.filePath(QStringLiteral("清溪-备份.xiange"));
    path->setText(copy);
    find<QPushButton>("makeBackup")->click();
    ASSERT_TRUE(done());
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_NE(find<QLabel>("lastBackup")->text(), before);
    m_prompt.file = copy;
    find<QPushButton>("testBackup")->click();
    ASSERT_TRUE(done());
    EXPECT_TRUE(find<QLabel>("backupResult")->text().contains(copy));
    test::keepPicture(*m_section, QStringLiteral("backup-tested"));
    m_clock.set(QDate(2026, 12, 1));
    m_section->refresh();
    EXPECT_TRUE(find<QLabel>("lastBackup")->text().contains(QStringLiteral("7")));
    test::keepPicture(*m_section, QStringLiteral("backup-old"));
}

TEST_F(BackupSectionTest, WhatCannotBeWrittenIsSaidAtTheField) {
    open(m_town.actor);
    auto* path = find<QLineEdit>("backupPath");
    path->setText(m_folder.filePath(QStringLiteral("nowhere/copy.xiange")));
    find<QPushButton>("makeBackup")->click();
    EXPECT_FALSE(find<QLabel>("backupPathComplaint")->isHidden());
    path->setText(m_folder.filePath(QStringLiteral("清溪.xiange"))); // the database itself
    find<QPushButton>("makeBackup")->click();
    ASSERT_TRUE(done());
    EXPECT_FALSE(find<QLabel>("backupPathComplaint")->isHidden());
    EXPECT_FALSE(m_backups->state()->last);
}

TEST_F(BackupSectionTest, WhoMayNotSeesWhy) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    open(teacher);
    EXPECT_FALSE(find<QPushButton>("makeBackup")->isEnabled());
    EXPECT_TRUE(find<QLabel>("backupWhy")->isVisible());
}

} // namespace
} // namespace xiange::ui
