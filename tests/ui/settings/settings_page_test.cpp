#include "tests/support/small_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/message_bar.h"
#include "ui/settings/month_grid.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class SettingsPageTest : public testing::Test {
protected:
    SettingsPageTest() {
        m_town = xiange::test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
        open(m_town.actor);
    }

    /// The page in the real window, for the keys that the window hands on.
    void open(const Actor& actor) {
        m_schools = std::make_unique<Schools>(*m_database, m_clock, actor);
        m_teachers = std::make_unique<ClassTeachers>(*m_database, m_clock, actor);
        m_areas = std::make_unique<Areas>(*m_database, m_clock, actor);
        m_calendars = std::make_unique<Calendars>(*m_database, m_clock, actor);
        m_rules = std::make_unique<RuleBook>(*m_database, m_clock, actor);
        m_window = std::make_unique<MainWindow>(m_clock, m_appearance);
        m_page = new SettingsPage(*m_schools, *m_teachers, *m_areas, *m_calendars, *m_rules,
                                  m_clock, actor, m_prompt);
        m_window->addPage(PageKind::Settings, m_page);
        m_window->resize(1366, 768);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_page->useSchool(m_town.school);
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), pressed, with);
    }
    void toSection(int row) {
        find<QListWidget>("settingsList")->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < row; ++i) {
            key(Qt::Key_Down);
        }
    }
    /// Into the calendar, on a day.
    MonthGrid* gridOn(QDate day) {
        toSection(1);
        auto* grid = find<MonthGrid>("monthGrid");
        grid->setFocus();
        while (grid->chosen() < day) {
            key(Qt::Key_Right);
        }
        while (grid->chosen() > day) {
            key(Qt::Key_Left);
        }
        return grid;
    }
    void type(const char* name, const QString& text) {
        auto* line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QInputMethodEvent typed; // Chinese comes from the input method, not from keys
        typed.setCommitString(text);
        QApplication::sendEvent(line, &typed);
        key(Qt::Key_Return);
    }
    template <typename T> T* find(const char* name) {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QString text(const char* name) { return find<QLabel>(name)->text(); }
    bool teachesOn(QDate day) { return m_calendars->of(m_town.school)->isSchoolDay(day); }

    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat};
    Appearance m_appearance{*qApp, m_settings};
    FixedClock m_clock{QDate(2026, 11, 23), QTime(8, 2, 11)};
    std::unique_ptr<db::Database> m_database{xiange::test::emptyDatabase(db::Engine::Sqlite)};
    xiange::test::SmallSchool m_town;
    test::AnsweringPrompt m_prompt;
    std::unique_ptr<Schools> m_schools;
    std::unique_ptr<ClassTeachers> m_teachers;
    std::unique_ptr<Areas> m_areas;
    std::unique_ptr<Calendars> m_calendars;
    std::unique_ptr<RuleBook> m_rules;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage* m_page = nullptr;
    const QDate m_friday{2026, 11, 20};
};

} // namespace

TEST_F(SettingsPageTest, TheSectionsAreReachedByTheArrows) {
    auto* list = find<QListWidget>("settingsList");
    EXPECT_TRUE(list->hasFocus()) << "the page gives the focus to its list";
    const char* const sections[] = {"schoolSection",   "calendarSection", "areasSection",
                                    "teachersSection", "rulesSection",    "appearanceSection",
                                    "aboutSection"};
    ASSERT_EQ(list->count(), 7);
    for (int row = 0; row < 7; ++row) {
        toSection(row);
        EXPECT_TRUE(find<QWidget>(sections[row])->isVisible()) << sections[row];
    }
}

TEST_F(SettingsPageTest, AClassTeachersNumberIsTypedWhereTheTeacherIs) {
    toSection(3);
    auto* section = find<QWidget>("teachersSection");
    auto* person = section->findChild<QLineEdit*>(QStringLiteral("person"));
    auto* phone = section->findChild<QLineEdit*>(QStringLiteral("phone"));
    EXPECT_TRUE(text("teacherGaps").contains(QStringLiteral("未填电话")));
    person->setFocus();
    person->setText(QStringLiteral("李文静"));
    key(Qt::Key_Return);
    phone->setFocus();
    phone->setText(QStringLiteral("139●●●●"));
    key(Qt::Key_Return);
    const auto teachers = [&] { return m_teachers->list(m_town.school); };
    EXPECT_EQ(teachers()->first().person, QStringLiteral("李文静"));
    EXPECT_TRUE(teachers()->first().phone.isEmpty()) << "half a number is none";
    phone->setText(QStringLiteral("13900000007"));
    key(Qt::Key_Return);
    EXPECT_EQ(m_teachers->withPhone(teachers()->first().schoolClass)->phone,
              QStringLiteral("13900000007"));
    EXPECT_FALSE(phone->text().contains(QStringLiteral("1390000"))) << "masked again";
    QTest::mouseClick(find<QPushButton>("teacherEye"), Qt::LeftButton);
    EXPECT_EQ(phone->text(), QStringLiteral("13900000007"));
    test::keepPicture(*m_window, QStringLiteral("settings-teachers"));
    key(Qt::Key_Z, Qt::ControlModifier);
}

TEST_F(SettingsPageTest, ATargetNamesTheSection) {
    Target target;
    target.page = PageKind::Settings;
    target.action = QStringLiteral("calendar");
    m_window->go(target);
    EXPECT_TRUE(find<QWidget>("calendarSection")->isVisible());
}

TEST_F(SettingsPageTest, ThePrincipalIsSavedWhenTheFieldIsLeftAndCtrlZTakesItBack) {
    QSignalSpy saved(m_page, &Page::saved);
    type("principal", QStringLiteral("林国强"));
    EXPECT_EQ(m_schools->find(m_town.school)->principal, QStringLiteral("林国强"));
    EXPECT_EQ(saved.count(), 1);
    key(Qt::Key_Z, Qt::ControlModifier); // the cursor still stands in the field
    EXPECT_EQ(m_schools->find(m_town.school)->principal, QStringLiteral("周明远"));
    EXPECT_EQ(find<QLineEdit>("principal")->text(), QStringLiteral("周明远"));
    EXPECT_EQ(m_window->messages().text(), QStringLiteral("已撤销：校长：林国强"));
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_schools->find(m_town.school)->principal, QStringLiteral("林国强"));
}

TEST_F(SettingsPageTest, CtrlZInAFieldBeingTypedTakesBackTheTyping) {
    type("principal", QStringLiteral("林国强"));
    auto* line = find<QLineEdit>("paperPrefix");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("x"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_schools->find(m_town.school)->principal, QStringLiteral("林国强"));
    EXPECT_EQ(line->text(), QStringLiteral("清中劝返"));
}

TEST_F(SettingsPageTest, APrefixWithAYearIsRefusedUnderItsField) {
    type("paperPrefix", QStringLiteral("清中〔2026〕"));
    EXPECT_TRUE(find<QLabel>("paperPrefixComplaint")->isVisible());
    EXPECT_EQ(m_schools->find(m_town.school)->paperPrefix, QStringLiteral("清中劝返"));
    EXPECT_EQ(find<QLineEdit>("paperPrefix")->text(), QStringLiteral("清中〔2026〕"))
        << "what was typed stays";
    type("paperPrefix", QStringLiteral("清中"));
    EXPECT_FALSE(find<QLabel>("paperPrefixComplaint")->isVisible());
    EXPECT_EQ(text("numberSample"), QStringLiteral("清中〔2026〕1号"));
}

TEST_F(SettingsPageTest, TheEducationDepartmentStandsOnThePapersAsItWasTyped) {
    type("educationDepartment", QStringLiteral("云山区教育和体育局"));
    const auto school = m_schools->find(m_town.school);
    EXPECT_EQ(m_schools->addressees(*school)->educationDepartment,
              QStringLiteral("云山区教育和体育局"));
}

TEST_F(SettingsPageTest, WithoutTheRightEverythingIsReadOnly) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    open(teacher);
    EXPECT_TRUE(find<QLineEdit>("principal")->isReadOnly());
    EXPECT_TRUE(find<QLabel>("schoolReadOnly")->isVisible());
    gridOn(m_friday);
    m_prompt.words = QStringLiteral("台风");
    key(Qt::Key_Space);
    EXPECT_TRUE(m_prompt.asked.isEmpty());
    EXPECT_TRUE(teachesOn(m_friday));
    EXPECT_FALSE(find<QPushButton>("toggleDay")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("importHolidays")->isEnabled());
    EXPECT_TRUE(find<QDateEdit>("firstEnds")->isReadOnly());
}

TEST_F(SettingsPageTest, SpaceClosesTheSchoolForADayAndOpensItAgain) {
    gridOn(m_friday);
    EXPECT_EQ(text("monthCount"), QStringLiteral("本月上课 21 天"));
    m_prompt.words = QStringLiteral("台风");
    key(Qt::Key_Space);
    EXPECT_EQ(m_prompt.asked, QStringList{QStringLiteral("11月20日 星期五停课")});
    EXPECT_FALSE(teachesOn(m_friday));
    EXPECT_EQ(text("chosenKind"), QStringLiteral("本校停课"));
    EXPECT_EQ(text("chosenAbout"), QStringLiteral("台风"));
    EXPECT_EQ(text("monthCount"), QStringLiteral("本月上课 20 天"));
    EXPECT_TRUE(find<MonthGrid>("monthGrid")
                    ->accessibleDescription()
                    .contains(QStringLiteral("本校停课 台风")));
    test::keepPicture(*m_window, QStringLiteral("settings-calendar-own"));
    key(Qt::Key_Space);
    EXPECT_EQ(m_prompt.asked.size(), 1) << "taking it back asks nothing";
    EXPECT_TRUE(teachesOn(m_friday));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(teachesOn(m_friday)) << "with its reason again";
    EXPECT_EQ(text("chosenAbout"), QStringLiteral("台风"));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(teachesOn(m_friday));
}

TEST_F(SettingsPageTest, ADayIsNotChangedWithoutAReason) {
    gridOn(m_friday);
    key(Qt::Key_Space); // the question is put away
    EXPECT_TRUE(teachesOn(m_friday));
    m_prompt.words = QStringLiteral(" ");
    key(Qt::Key_Space);
    EXPECT_TRUE(teachesOn(m_friday));
    EXPECT_FALSE(m_window->messages().text().isEmpty());
}

TEST_F(SettingsPageTest, ASaturdayCanBeTaughtByTheButton) {
    gridOn(QDate(2026, 11, 28));
    m_prompt.words = QStringLiteral("补课");
    QTest::mouseClick(find<QPushButton>("toggleDay"), Qt::LeftButton);
    EXPECT_TRUE(teachesOn(QDate(2026, 11, 28)));
    EXPECT_EQ(text("chosenKind"), QStringLiteral("本校加课"));
}

TEST_F(SettingsPageTest, ADayOutsideTheTermsSaysWhatToDo) {
    gridOn(QDate(2027, 2, 10));
    key(Qt::Key_Space);
    EXPECT_TRUE(m_prompt.asked.isEmpty());
    EXPECT_TRUE(m_window->messages().text().contains(QStringLiteral("不在学期内")));
}

TEST_F(SettingsPageTest, TheKeysGoThroughDaysAndMonths) {
    auto* grid = gridOn(QDate(2026, 11, 23));
    key(Qt::Key_Down);
    EXPECT_EQ(grid->chosen(), QDate(2026, 11, 30));
    key(Qt::Key_Right);
    EXPECT_EQ(grid->chosen(), QDate(2026, 12, 1));
    EXPECT_EQ(text("monthTitle"), QStringLiteral("2026年12月"));
    key(Qt::Key_PageUp);
    EXPECT_EQ(grid->chosen(), QDate(2026, 11, 1));
    key(Qt::Key_End);
    EXPECT_EQ(grid->chosen(), QDate(2026, 11, 30));
    QTest::mouseClick(find<QPushButton>("previousMonth"), Qt::LeftButton);
    EXPECT_EQ(text("monthTitle"), QStringLiteral("2026年10月"));
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->fieldOf(QDate(2026, 10, 10)).center());
    EXPECT_EQ(text("chosenKind"), QStringLiteral("调休上课"));
    test::keepPicture(*m_window, QStringLiteral("settings-calendar-october"));
    m_appearance.choose(Appearance::Choice::Dark);
    test::keepPicture(*m_window, QStringLiteral("settings-calendar-october-dark"));
}

TEST_F(SettingsPageTest, ATermsLastDayIsSavedWhenTheFieldIsLeft) {
    toSection(1);
    auto* ends = find<QDateEdit>("firstEnds");
    ends->setFocus();
    ends->setSelectedSection(QDateTimeEdit::DaySection);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(m_calendars->of()->termAt(QDate(2026, 12, 1)).ends, QDate(2027, 1, 28));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_calendars->of()->termAt(QDate(2026, 12, 1)).ends, QDate(2027, 1, 29));
    EXPECT_EQ(ends->date(), QDate(2027, 1, 29));
}

TEST_F(SettingsPageTest, ATermThatRunsIntoTheNextIsRefusedUnderTheFields) {
    toSection(1);
    auto* ends = find<QDateEdit>("firstEnds");
    ends->setFocus();
    ends->setSelectedSection(QDateTimeEdit::MonthSection);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_EQ(text("termComplaint"), QStringLiteral("这些日期与另一学期重叠。"));
    EXPECT_EQ(m_calendars->of()->termAt(QDate(2026, 12, 1)).ends, QDate(2027, 1, 29));
}

TEST_F(SettingsPageTest, AYearWithoutTermsIsGivenTheUsualOnes) {
    gridOn(QDate(2026, 11, 23));
    for (int month = 0; month < 10; ++month) {
        key(Qt::Key_PageDown);
    }
    EXPECT_EQ(text("schoolYear"), QStringLiteral("2027—2028学年"));
    QTest::mouseClick(find<QPushButton>("addSchoolYear"), Qt::LeftButton);
    EXPECT_TRUE(teachesOn(QDate(2027, 9, 1)));
    EXPECT_TRUE(find<QDateEdit>("firstStarts")->isVisible());
}

TEST_F(SettingsPageTest, AHolidayFileIsTakenOverWithAPlainSentence) {
    toSection(1);
    m_prompt.file = m_folder.filePath(QStringLiteral("2027.json"));
    QFile file(m_prompt.file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},
        {"name":"元旦","date":"2027-01-03","isOffDay":true}]})");
    file.close();
    QTest::mouseClick(find<QPushButton>("importHolidays"), Qt::LeftButton);
    EXPECT_EQ(text("importResult"), QStringLiteral("已从 2027.json 导入 2 天。"));
    EXPECT_FALSE(teachesOn(QDate(2027, 1, 1)));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(teachesOn(QDate(2027, 1, 1)));
    EXPECT_FALSE(teachesOn(QDate(2026, 10, 1))) << "what was there before the import stays";
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[]");
    file.close();
    QTest::mouseClick(find<QPushButton>("importHolidays"), Qt::LeftButton);
    EXPECT_TRUE(text("importResult").contains(QStringLiteral("未作任何更改")));
}

TEST_F(SettingsPageTest, WithoutASchoolTheCalendarIsTheCountrysAndCannotBeToggled) {
    m_page->useSchool({});
    gridOn(m_friday);
    key(Qt::Key_Space);
    EXPECT_TRUE(m_prompt.asked.isEmpty());
    EXPECT_TRUE(m_window->messages().text().contains(QStringLiteral("选定一所学校")));
}

TEST_F(SettingsPageTest, AThemeIsAskedForAndAnotherChoiceShown) {
    toSection(5);
    QSignalSpy themes(m_page, &SettingsPage::themeChosen);
    QSignalSpy languages(m_page, &SettingsPage::languageChosen);
    QTest::mouseClick(find<QPushButton>("theme2"), Qt::LeftButton);
    ASSERT_EQ(themes.count(), 1);
    EXPECT_EQ(themes.first().first().value<ThemeChoice>(), ThemeChoice::Dark);
    QTest::mouseClick(find<QPushButton>("language1"), Qt::LeftButton);
    EXPECT_EQ(languages.first().first().toString(), QStringLiteral("en"));
    m_page->showAppearance(ThemeChoice::Light, QStringLiteral("zh_CN"));
    EXPECT_TRUE(find<QPushButton>("theme1")->isChecked());
    EXPECT_TRUE(find<QPushButton>("language0")->isChecked());
}

TEST_F(SettingsPageTest, AboutNamesTheLicence) {
    toSection(6);
    EXPECT_TRUE(text("licence").contains(QStringLiteral("GPL-3.0-or-later")));
}

} // namespace xiange::ui
