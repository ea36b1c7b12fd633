#include "core/accounts/accounts.h"
#include "core/papers/monthly_paper.h"
#include "core/sample/sample_town.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/checks/report_inbox_view.h"
#include "ui/checks/reports_section.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

/// A sample town whose schools write their files, and a town's own, empty database.
class ReportsSectionTest : public ::testing::Test {
protected:
    explicit ReportsSectionTest(Brightness brightness = Brightness::Light) : m_dressed(brightness) {
        m_schools = found("schools.xiange");
        EXPECT_TRUE(makeSampleTown(*m_schools, m_clock, {12, 1200, 1, 3}));
        m_actor = *Accounts(*m_schools, m_clock).find();
        m_list = *Schools(*m_schools, m_clock, m_actor).list();
        m_database = found("town.xiange");
        m_town =
            *Accounts(*m_database, m_clock).add(QStringLiteral("镇教育办"), Role::DistrictOfficer);
        for (const School& school : m_list) {
            EXPECT_TRUE(Schools(*m_database, m_clock, administrator())
                            .add(school.name, school.code, QStringLiteral("清溪镇")));
        }
        m_desk = std::make_unique<ReportDesk>(*m_schools, m_clock, m_actor);
        m_inbox = std::make_unique<ReportInbox>(*m_database, m_clock, m_town);
        m_ledger = std::make_unique<TownLedger>(*m_database, m_clock, m_town);
    }
    std::unique_ptr<db::Database> found(const char* name) {
        db::Address address;
        address.path = m_folder.filePath(QString::fromLatin1(name));
        auto opened = db::Database::open(address, db::OpenMode::CreateNew);
        EXPECT_TRUE(opened);
        return std::move(*opened);
    }
    static Actor administrator() {
        return {{}, QStringLiteral("管理员"), Role::Administrator, {}, {}, {}};
    }

    void open() {
        m_section = std::make_unique<ReportsSection>(*m_desk, papers(), *m_inbox, *m_ledger,
                                                     m_clock, m_prompt);
        m_section->resize(1150, 620);
        m_section->show();
        m_section->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_section.get()));
        m_section->useSchool({});
        m_section->refresh();
    }
    MonthPapers papers() {
        MonthPapers papers;
        papers.paper = [this](ReportMonth month, SchoolId school) {
            return MonthlyReports(*m_schools, m_clock, m_actor)
                .of(month, school)
                .and_then([this](const QList<SchoolMonth>& lines) {
                    return monthlyPaper(lines.front(), m_actor.name, m_clock.today());
                });
        };
        papers.sheet = [this](ReportMonth month, SchoolId school, const QString& path) {
            return MonthlyReports(*m_schools, m_clock, m_actor).write(month, school, path);
        };
        papers.printed = [this](ReportMonth, SchoolId school) {
            m_reported = school;
            return Result<void>();
        };
        papers.out.print = [this](QWidget*, const PaperText& paper) {
            m_printed = paper.title;
            return Result<bool>(true);
        };
        return papers;
    }
    QString fileOf(const School& school) {
        const QString path = m_folder.filePath(school.code + QStringLiteral(".xgreport"));
        EXPECT_TRUE(m_desk->write(m_month, school.id, path));
        return path;
    }
    template <typename T> T* find(const char* name) {
        T* found = m_section->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void press(const char* button) {
        find<QPushButton>(button)->setFocus();
        QTest::keyClick(find<QPushButton>(button), Qt::Key_Space);
        find<ReportInboxView>("reportInbox")->wait();
    }
    qint64 kept() {
        return m_database
            ->read([](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM received_report"); })
            .value_or(-1);
    }

    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    ReportMonth m_month{QDate(2026, 11, 1)};
    std::unique_ptr<db::Database> m_schools;
    std::unique_ptr<db::Database> m_database;
    Actor m_actor;
    Actor m_town;
    QList<School> m_list;
    std::unique_ptr<ReportDesk> m_desk;
    std::unique_ptr<ReportInbox> m_inbox;
    std::unique_ptr<TownLedger> m_ledger;
    test::AnsweringPrompt m_prompt;
    QString m_printed;
    SchoolId m_reported; ///< went up on paper
    std::unique_ptr<ReportsSection> m_section;
};

class DarkReports : public ReportsSectionTest {
protected:
    DarkReports() : ReportsSectionTest(Brightness::Dark) {}
};

} // namespace

TEST_F(ReportsSectionTest, ASchoolWritesItsMonthAndIsToldWhatTheFileHolds) {
    open();
    const auto busy = std::ranges::find_if(m_list, [this](const School& school) {
        return !m_desk->report(m_month, school.id)->cases.isEmpty();
    });
    ASSERT_NE(busy, m_list.end());
    m_section->useSchool(busy->id);
    m_section->refresh();
    test::keepPicture(*m_section, QStringLiteral("reports-make"));
    EXPECT_TRUE(find<QTableView>("reportCases")->isVisible());
    EXPECT_TRUE(find<QLabel>("reportKey")
                    ->text()
                    .contains(m_desk->fingerprint(busy->id).value_or(QString())));
    m_prompt.file = m_folder.filePath(QStringLiteral("november.xgreport"));
    QTest::keyClick(m_section.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(QFile::exists(m_prompt.file));
    m_section->print();
    EXPECT_TRUE(m_printed.contains(busy->name)) << m_printed.toStdString();
    EXPECT_EQ(m_reported, busy->id);
    m_prompt.file = m_folder.filePath(QStringLiteral("month.xlsx"));
    QTest::keyClick(m_section.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QFile::exists(m_prompt.file));
}

TEST_F(ReportsSectionTest, ManyFilesAreOpenedAtOnceAndAKeyIsComparedFirst) {
    open();
    EXPECT_TRUE(find<QWidget>("inboxEmpty")->isVisible());
    test::keepPicture(*m_section, QStringLiteral("reports-inbox-empty"));
    for (const School& school : m_list.first(8)) {
        m_prompt.files.append(fileOf(school));
    }
    press("inboxOpen");
    auto* files = find<QListWidget>("inboxFiles");
    EXPECT_EQ(files->count(), 8);
    EXPECT_EQ(kept(), 0) << "no key has been compared yet";
    EXPECT_TRUE(find<QLabel>("inboxFileWords")
                    ->text()
                    .contains(m_desk->fingerprint(m_list.front().id).value_or(QString())));
    for (int i = 0; i < 8; ++i) {
        press("inboxConfirm");
    }
    EXPECT_EQ(kept(), 8);
    EXPECT_FALSE(find<QPushButton>("inboxConfirm")->isVisible());
    const auto* model = qobject_cast<QStandardItemModel*>(find<QTableView>("inboxTable")->model());
    EXPECT_EQ(model->rowCount(), 12) << "the four without a file stand there too";
    test::keepPicture(*m_section, QStringLiteral("reports-inbox"));
    press("inboxOpen");
    EXPECT_EQ(kept(), 8) << "the same files twice change nothing";
}

TEST_F(ReportsSectionTest, AnAlteredFileIsRefusedInPlainWords) {
    open();
    const QString path = fileOf(m_list.front());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    const qsizetype place = content.indexOf("\"body\": \"") + 200;
    content[place] = content[place] == 'A' ? 'B' : 'A';
    file.seek(0);
    file.write(content);
    file.close();
    m_prompt.files = {path};
    press("inboxOpen");
    EXPECT_EQ(kept(), 0);
    EXPECT_TRUE(find<QLabel>("inboxFileWords")->isVisible());
    EXPECT_FALSE(find<QLabel>("inboxFileWords")->text().isEmpty());
    EXPECT_FALSE(find<QPushButton>("inboxConfirm")->isVisible());
    test::keepPicture(*m_section, QStringLiteral("reports-inbox-refused"));
}

TEST_F(ReportsSectionTest, FilesCanBeDropped) {
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileOf(m_list.front()))});
    auto* inbox = find<ReportInboxView>("reportInbox");
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(inbox, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(inbox, &drop);
    inbox->wait();
    EXPECT_EQ(find<QListWidget>("inboxFiles")->count(), 1);
}

TEST_F(ReportsSectionTest, ASchoolsAccountOnlyWrites) {
    m_town.school = m_list.front().id;
    m_inbox = std::make_unique<ReportInbox>(*m_database, m_clock, m_town);
    open();
    EXPECT_FALSE(find<QWidget>("reportViews")->isVisible());
}

TEST_F(DarkReports, LooksRightAfterTheDueDay) {
    m_clock.set(QDate(2026, 12, 9), QTime(9, 0));
    m_section = nullptr;
    open();
    for (const School& school : m_list.first(5)) {
        const QString path = fileOf(school);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ASSERT_TRUE(m_inbox->take(file.readAll(), {m_desk->fingerprint(school.id).value()}));
        m_prompt.files.append(path);
    }
    press("inboxOpen");
    test::keepPicture(*m_section, QStringLiteral("reports-inbox-dark"));
}

} // namespace xiange::ui
