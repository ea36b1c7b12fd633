#include "core/base/clock.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/figure_tile.h"
#include "ui/common/labels.h"
#include "ui/common/message_bar.h"
#include "ui/common/table_look.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

/// A page that shows one of everything and counts what the frame asks of it.
class EverythingPage final : public Page {
public:
    explicit EverythingPage(QString word) : m_name(std::move(word)) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(space::xl, space::l, space::xl, space::l);
        column->setSpacing(space::m);
        auto* heading = new QHBoxLayout;
        heading->addWidget(pageTitle(m_name, this));
        heading->addWidget(bodyLabel(QStringLiteral("按紧急程度排列，办完自动消失"), Tone::Muted));
        auto* choices = new Choices(Choices::Look::Segments, this);
        choices->setWords({QStringLiteral("上午"), QStringLiteral("下午")});
        heading->addWidget(choices);
        heading->addStretch(1);
        heading->addWidget(secondaryButton(QStringLiteral("打印清单"), this));
        heading->addWidget(primaryButton(QStringLiteral("去认定"), this));
        column->addLayout(heading);
        auto* tiles = new QHBoxLayout;
        tiles->setSpacing(space::m);
        const auto tile = [tiles](const char* label, const char* value, const char* unit,
                                  const char* note, Tone tone) {
            Figure figure;
            figure.label = QString::fromUtf8(label);
            figure.value = QString::fromUtf8(value);
            figure.unit = QString::fromUtf8(unit);
            figure.note = QString::fromUtf8(note);
            figure.aside = QStringLiteral("余 18 人");
            figure.asideTone = Tone::Good;
            figure.tone = tone;
            tiles->addWidget(new FigureTile(figure));
        };
        tile("今日出勤率", "98.6", "%", "应到 1,333 · 实到 1,314", Tone::Plain);
        tile("正在连续旷课", "3 人", "", "最长 10 天", Tone::Danger);
        tile("在办劝返", "2 件", "", "1 件今天到期", Tone::Caution);
        tile("巩固率（三年）", "97.31", "%", "目标 96%", Tone::Plain);
        column->addLayout(tiles);
        auto* card = new Card(QStringLiteral("需要看一眼的 36 行"), QStringLiteral("李文静"), this);
        auto* chips = new Choices(Choices::Look::Chips, card);
        chips->setWords({QStringLiteral("全部 36"), QStringLiteral("不能导入 8")});
        card->heading()->insertWidget(2, chips);
        card->heading()->addWidget(linkButton(QStringLiteral("导出不能导入的行")));
        card->body()->setContentsMargins(0, 0, 0, 8);
        auto* table = new QTableView(card);
        auto* model = new QStandardItemModel(6, 4, table);
        model->setHorizontalHeaderLabels({QStringLiteral("行"), QStringLiteral("姓名"),
                                          QStringLiteral("原值"), QStringLiteral("问题")});
        for (int row = 0; row < 6; ++row) {
            model->setItem(row, 0, new QStandardItem(QString::number(93 + row)));
            auto* name = new QStandardItem(QStringLiteral("宋雨曦"));
            name->setData(true, role::strong);
            model->setItem(row, 1, name);
            auto* code = new QStandardItem(QStringLiteral("4.49999E+17"));
            code->setData(true, role::code);
            model->setItem(row, 2, code);
            auto* problem = new QStandardItem(QStringLiteral("末位已丢失"));
            problem->setData(QStringList{QStringLiteral("有疑")}, role::tags);
            problem->setData(static_cast<int>(Tone::Caution), role::tagTone);
            model->setItem(row, 3, problem);
        }
        table->setModel(model);
        dressTable(table);
        card->body()->addWidget(table);
        column->addWidget(card, 1);
    }
    [[nodiscard]] QString title() const override { return m_name; }
    [[nodiscard]] QString help() const override { return QStringLiteral("<p>本页帮助</p>"); }
    void refresh() override { ++refreshed; }
    void goTo(const Target& target) override { went = target; }
    void print() override { ++printed; }
    void undo() override { ++undone; }

    [[nodiscard]] QString unfinished() const override { return open; }

    QString open;
    int refreshed = 0;
    int printed = 0;
    int undone = 0;
    Target went;

private:
    QString m_name;
};

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest() {
        for (int i = 0; i < 8; ++i) {
            const auto kind = static_cast<PageKind>(i);
            m_pages.push_back(new EverythingPage(pageWord(kind)));
            m_window.addPage(kind, m_pages.back());
        }
        m_window.setSchools({QStringLiteral("清溪中学"), QStringLiteral("石桥中学")}, 0);
        m_window.setDay(m_clock.today(), 12);
        m_window.setAccount(QStringLiteral("李文静"), QStringLiteral("七(3)班"));
        m_window.rail().setBadge(PageKind::Today, 7);
        m_window.statusLine().setSaved(m_clock.now());
        m_window.statusLine().setDatabase(QStringLiteral("本机数据库 qingxi.xiange"));
        m_window.statusLine().setBackup(QStringLiteral("备份：今天 07:55"));
        m_window.show();
        QApplication::setActiveWindow(&m_window);
    }
    EverythingPage& page(int i) { return *m_pages[static_cast<size_t>(i)]; }

    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Appearance m_appearance{*qApp, m_settings};
    FixedClock m_clock{QDate(2026, 11, 23), QTime(8, 2, 11)};
    MainWindow m_window{m_clock, m_appearance};
    std::vector<EverythingPage*> m_pages;
};

TEST_F(MainWindowTest, GoesToEachPageByItsNumberAndReadsItOnce) {
    for (int i = 7; i >= 0; --i) {
        QTest::keyClick(&m_window, static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        EXPECT_EQ(m_window.currentPage(), static_cast<PageKind>(i));
        EXPECT_TRUE(page(i).isVisible());
        EXPECT_EQ(page(i).refreshed, 1) << i;
    }
    QTest::keyClick(&m_window, Qt::Key_8, Qt::ControlModifier);
    EXPECT_EQ(page(7).refreshed, 1) << "shown again without being stale";
}

TEST_F(MainWindowTest, AStalePageIsReadAgainWhenShown) {
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
    page(1).becomeStale();
    EXPECT_EQ(page(1).refreshed, 1);
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(page(1).refreshed, 2);
}

TEST_F(MainWindowTest, GivesPrintUndoAndReloadToThePageShown) {
    QTest::keyClick(&m_window, Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_P, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_F5);
    EXPECT_EQ(page(2).printed, 1);
    EXPECT_EQ(page(2).undone, 1);
    EXPECT_EQ(page(2).refreshed, 2);
    EXPECT_EQ(page(0).printed, 0);
}

TEST_F(MainWindowTest, FollowsAPageThatWantsToGoElsewhere) {
    Target target;
    target.page = PageKind::Cases;
    target.dropoutCase = CaseId(7);
    target.action = QStringLiteral("confirm");
    emit page(0).going(target);
    EXPECT_EQ(m_window.currentPage(), PageKind::Cases);
    EXPECT_EQ(page(3).went.dropoutCase, CaseId(7));
    EXPECT_EQ(page(3).went.action, QStringLiteral("confirm"));
}

TEST_F(MainWindowTest, SaysWhatWentWrongUntilAnotherPageIsShown) {
    emit page(0).failed({ErrorKind::Conflict, QStringLiteral("别人刚改过这条记录。"), {}, {}});
    EXPECT_EQ(m_window.messages().text(), QStringLiteral("别人刚改过这条记录。"));
    test::keepPicture(m_window, QStringLiteral("frame-message"));
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window.messages().text(), QString());
}

TEST_F(MainWindowTest, SaysWhenSomethingWasSaved) {
    emit page(0).saved();
    EXPECT_EQ(m_window.findChild<QLabel*>(QStringLiteral("saved"))->text(),
              QStringLiteral("已保存 08:02:11"));
}

TEST_F(MainWindowTest, FindsAChildFromAnywhereByKeysAlone) {
    QString asked;
    m_window.setSearch([&asked](const QString& typed) {
        asked = typed;
        return std::vector<SearchHit>{
            {StudentId(4), QStringLiteral("陈浩宇"), QStringLiteral("七(3)班"), {}},
            {StudentId(9), QStringLiteral("陈浩瑜"), QStringLiteral("八(1)班"), {}}};
    });
    QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
    auto* search = m_window.findChild<SearchBox*>();
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("chy"));
    QTest::qWait(200);
    EXPECT_EQ(asked, QStringLiteral("chy"));
    test::keepPicture(m_window, QStringLiteral("frame-search"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(m_window.currentPage(), PageKind::Students);
    EXPECT_EQ(page(2).went.student, StudentId(9));
}

TEST_F(MainWindowTest, EnterDoesNotWaitForThePauseInTyping) {
    m_window.setSearch([](const QString&) {
        return std::vector<SearchHit>{{StudentId(4), QStringLiteral("陈浩宇"), {}, {}}};
    });
    auto* search = m_window.findChild<SearchBox*>();
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("chy"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(page(2).went.student, StudentId(4));
}

TEST_F(MainWindowTest, ShowsAndHidesTheHelpOfThePage) {
    auto* help = m_window.findChild<QWidget*>(QStringLiteral("helpPanel"));
    EXPECT_FALSE(help->isVisible());
    QTest::keyClick(&m_window, Qt::Key_F1);
    EXPECT_TRUE(help->isVisible());
    test::keepPicture(m_window, QStringLiteral("frame-help"));
    QTest::keyClick(&m_window, Qt::Key_F1);
    EXPECT_FALSE(help->isVisible());
    QTest::keyClick(&m_window, Qt::Key_F1);
    auto* search = m_window.findChild<SearchBox*>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible()) << "wherever the cursor is";
}

TEST_F(MainWindowTest, DoesNotCloseOverSomethingUnfinishedUnlessToldAgain) {
    page(1).open = QStringLiteral("点名尚未确认。");
    EXPECT_FALSE(m_window.close());
    EXPECT_EQ(m_window.currentPage(), PageKind::Attendance);
    EXPECT_EQ(m_window.messages().text(), QStringLiteral("点名尚未确认。"));
    auto* anyway = m_window.findChild<QPushButton*>(QStringLiteral("messageAction"));
    QTest::keyClick(anyway, Qt::Key_Space);
    EXPECT_FALSE(m_window.isVisible());
}

TEST_F(MainWindowTest, AsksAgainAfterTheWarningWasDismissed) {
    page(1).open = QStringLiteral("点名尚未确认。");
    EXPECT_FALSE(m_window.close());
    m_window.messages().dismiss();
    QApplication::processEvents();
    EXPECT_FALSE(m_window.close());
    page(1).open.clear();
    m_window.messages().dismiss();
    QApplication::processEvents();
    EXPECT_TRUE(m_window.close());
}

TEST_F(MainWindowTest, ANewDayMakesThePagesReadAgain) {
    QDate begun;
    QObject::connect(&m_window, &MainWindow::dayBegan, &m_window,
                     [&begun](QDate day) { begun = day; });
    m_window.lookAtTheClock();
    EXPECT_FALSE(begun.isValid());
    EXPECT_EQ(page(0).refreshed, 1);
    m_clock.set(QDate(2026, 11, 24));
    m_window.lookAtTheClock();
    EXPECT_EQ(begun, QDate(2026, 11, 24));
    EXPECT_EQ(page(0).refreshed, 2);
}

/// Share of pixels in exactly this colour.
double shareOf(const QImage& image, const QColor& colour) {
    qint64 found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
    }
    return static_cast<double>(found) / (image.width() * image.height());
}

TEST_F(MainWindowTest, ASwitchToDarkAndBackLeavesNoForeignSurface) {
    const auto shot = [this] {
        QApplication::processEvents();
        return m_window.grab().toImage();
    };
    const Colours& light = coloursOf(Brightness::Light);
    const Colours& dark = coloursOf(Brightness::Dark);
    test::keepPicture(m_window, QStringLiteral("frame-light"));
    const QImage before = shot();
    m_appearance.choose(Appearance::Choice::Dark);
    test::keepPicture(m_window, QStringLiteral("frame-dark"));
    const QImage inDark = shot();
    for (const auto& colour : {light.window, light.surface, light.line, light.accentSoft}) {
        // A few pixels of white are the words on the rail.
        EXPECT_LT(shareOf(inDark, colour), 0.001) << colour.name().toStdString();
    }
    EXPECT_GT(shareOf(inDark, dark.window) + shareOf(inDark, dark.surface), 0.6);
    m_appearance.choose(Appearance::Choice::Light);
    const QImage after = shot();
    for (const auto& colour : {dark.window, dark.surface, dark.line, dark.accentSoft}) {
        EXPECT_LT(shareOf(after, colour), 0.001) << colour.name().toStdString();
    }
    EXPECT_EQ(before, after);
}

TEST_F(MainWindowTest, EveryControlCanBeNamedByAScreenReader) {
    const auto buttons = m_window.findChildren<QAbstractButton*>();
    for (const auto* button : buttons) {
        if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        EXPECT_TRUE(!button->accessibleName().isEmpty() || !button->text().isEmpty())
            << button->objectName().toStdString();
    }
}

} // namespace
} // namespace xiange::ui
