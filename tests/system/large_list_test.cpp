// How long the window keeps somebody waiting over a district's children. Needs a large database,
// named by XIANGE_LARGE (xiange sample --schools 150 --students 120000 --out FILE).
#include "app/workplace.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/shell/appearance.h"
#include "ui/students/import_panel.h"
#include "ui/students/students_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <iostream>

namespace xiange {
namespace {

/// The longest time between two looks at the event queue.
class Longest {
public:
    Longest() {
        m_since.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { look(); });
        m_tick.start(1);
    }
    /// Milliseconds since the last call, and begins again.
    qint64 take() {
        look();
        return std::exchange(m_longest, 0);
    }

private:
    void look() { m_longest = std::max(m_longest, m_since.restart()); }

    QElapsedTimer m_since;
    QTimer m_tick;
    qint64 m_longest = 0;
};

TEST(LargeList, NothingHoldsTheWindowUp) {
    const QString path = qEnvironmentVariable("XIANGE_LARGE");
    if (path.isEmpty()) {
        GTEST_SKIP() << "XIANGE_LARGE names no database";
    }
    const ui::test::Dressed dressed;
    const QTemporaryDir folder;
    const SystemClock clock;
    QSettings settings(folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat);
    ui::Appearance appearance(*qApp, settings);
    ui::test::AnsweringPrompt prompt;
    db::Address address;
    address.path = path;
    QElapsedTimer time;
    time.start();
    const auto say = [&time](const char* what, qint64 longest) {
        std::cout << what << ": " << time.restart() << " ms, longest hold " << longest << " ms\n";
        EXPECT_LE(longest, 100) << what;
    };
    auto house = House::open(address, clock);
    ASSERT_TRUE(house);
    say("house", 0);
    Workplace workplace(std::move(*house), appearance, prompt);
    workplace.window().resize(1366, 768);
    say("workplace", 0);
    workplace.show();
    QTest::qWait(3000); // Today comes from another thread; it is not what is measured here
    say("shown", 0);
    Longest longest;
    ui::Target students;
    students.page = ui::PageKind::Students;
    workplace.window().go(students);
    auto* table = workplace.window().findChild<QTableView*>(QStringLiteral("studentTable"));
    ASSERT_NE(table, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([table] { return table->model()->rowCount() > 0; }, 60000));
    QApplication::processEvents();
    say("children's page, first rows", longest.take());
    std::cout << table->model()->rowCount() << " rows\n";
    table->setFocus();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(table, Qt::Key_PageDown);
        QApplication::processEvents();
    }
    say("20 pages down", longest.take());
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QApplication::processEvents();
    say("to the end", longest.take());
    const int all = table->model()->rowCount();
    auto* find = workplace.window().findChild<QLineEdit*>(QStringLiteral("studentFind"));
    QTest::keyClicks(find, QStringLiteral("zh"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() < all; }, 60000));
    QApplication::processEvents();
    say("filter", longest.take());
    find->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }, 60000));
    QApplication::processEvents();
    say("filter taken away", longest.take());
    table->setFocus();
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(table, Qt::Key_Down);
        QTest::qWait(40);
    }
    say("five children, one after the other", longest.take());
    for (const char letter : {'w', 'a', 'n', 'g'}) {
        QTest::keyClick(find, letter);
        QTest::qWait(60);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() < all; }, 60000));
    QTest::qWait(500);
    say("four letters", longest.take());
    find->clear();
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == all; }, 60000));
    QTest::qWait(200);
    longest.take();
    QTest::keyClick(table->horizontalHeader()->viewport(), Qt::Key_F3);
    QTest::qWait(5000);
    say("sorted by another column", longest.take());
    table->selectAll();
    QApplication::processEvents();
    say("all chosen", longest.take());
    table->selectRow(0);
    ui::Target today;
    today.page = ui::PageKind::Today;
    workplace.window().go(today);
    longest.take();
    time.restart();
    workplace.window().go(students);
    QTest::qWait(3000);
    say("the page again", longest.take());
    auto* page = workplace.window().findChild<ui::StudentsPage*>();
    ASSERT_NE(page, nullptr);
    page->useSchool(SchoolId(3)); // which reads it again
    say("one school of the district", longest.take());
    const QString roster = qEnvironmentVariable("XIANGE_LARGE_ROSTER");
    if (roster.isEmpty()) {
        return;
    }
    page->useSchool({});
    students.action = QStringLiteral("import");
    workplace.window().go(students);
    auto* panel = workplace.window().findChild<ui::ImportPanel*>();
    panel->readFile(roster);
    EXPECT_TRUE(QTest::qWaitFor([panel] { return !panel->isBusy(); }, 120000));
    QTest::qWait(100);
    EXPECT_TRUE(QTest::qWaitFor([panel] { return !panel->isBusy(); }, 120000));
    say("roster read and compared", longest.take());
    for (const char* view : {"importViews1", "importViews2", "importViews3", "importViews4",
                             "importViews5", "importViews0"}) {
        QTest::keyClick(panel->findChild<QPushButton*>(QString::fromLatin1(view)), Qt::Key_Space);
        QApplication::processEvents();
    }
    say("every view of it", longest.take());
    panel->begin({});
    QApplication::processEvents();
    say("begun anew", longest.take());
}

} // namespace
} // namespace xiange
