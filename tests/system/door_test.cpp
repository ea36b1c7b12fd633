// Who is let in at the window, the lock, and the change from one person to another.
#include "app/founding.h"
#include "app/start.h"
#include "core/accounts/sign_in.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/message_bar.h"
#include "ui/shell/appearance.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace xiange {
namespace {

class Door : public testing::Test {
protected:
    Door() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        m_address.path = m_folder.filePath(QStringLiteral("清溪.xiange"));
    }
    void found(const QString& password) {
        ASSERT_OK(
            foundSchool(m_address, m_clock,
                        {QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001"),
                         QStringLiteral("清溪镇"), 2026, QStringLiteral("周明远"), password}));
    }
    void addTeacher() {
        const auto database = db::Database::open(m_address, db::OpenMode::Existing);
        ASSERT_OK(database);
        const auto chief = Accounts(**database, m_clock).find();
        ASSERT_OK(AccountBook(**database, m_clock, *chief)
                      .add({{}, QStringLiteral("李文静"), Role::RosterOfficer, {}, {}, {}}));
    }
    ui::MainWindow& window() { return m_start.workplace()->window(); }
    ui::SignInScreen* screen() { return m_start.signIn(); }
    template <typename T> T* on(QWidget* widget, const char* name) {
        auto* found = widget->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Types the password and presses Enter; waits for the answer.
    void enter(const QString& password) {
        auto* line = on<QLineEdit>(screen(), "signInPassword");
        QApplication::setActiveWindow(screen());
        line->setFocus();
        QTest::keyClicks(line, password);
        QTest::keyClick(line, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return screen() == nullptr || on<QPushButton>(screen(), "signInGo")->isEnabled() ||
                   !complaint().isEmpty();
        }));
    }
    QString complaint() {
        auto* label = on<QLabel>(screen(), "signInPasswordComplaint");
        return label->isHidden() ? QString() : label->text();
    }
    void trigger(const char* name) {
        for (QAction* action : window().accountMenu().actions()) {
            if (action->objectName() == QLatin1String(name)) {
                action->trigger();
                return;
            }
        }
        FAIL() << name;
    }
    QString acting() { return m_start.workplace()->house().actor.name; }

    ui::test::Dressed m_dressed;
    QTemporaryDir m_folder;
    db::Address m_address;
    FixedClock m_clock{QDate(2026, 11, 23)};
    QSettings m_settings{m_folder.filePath(QStringLiteral("look.ini")), QSettings::IniFormat};
    ui::Appearance m_appearance{*qApp, m_settings};
    ui::test::AnsweringPrompt m_prompt;
    Start m_start{m_clock, m_appearance, m_prompt};
    const QString m_password = QStringLiteral("qingxi-xiaoxue");
};

TEST_F(Door, WithoutPasswordsTheWindowOpensAndSaysThatThereAreNone) {
    found({});
    ASSERT_OK(m_start.open(m_address));
    EXPECT_EQ(screen(), nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(on<QPushButton>(&window(), "unguarded")->isVisible());
    m_start.lock();
    EXPECT_EQ(screen(), nullptr) << "it would keep nobody out";
    EXPECT_FALSE(window().messages().text().isEmpty());
}

TEST_F(Door, APasswordIsAskedForBeforeAnythingIsShown) {
    found(m_password);
    addTeacher();
    ASSERT_OK(m_start.open(m_address));
    ASSERT_NE(screen(), nullptr);
    EXPECT_EQ(m_start.workplace(), nullptr);
    auto* accounts = on<QComboBox>(screen(), "signInAccount");
    EXPECT_EQ(accounts->count(), 2);
    accounts->setCurrentIndex(accounts->findData(QStringLiteral("周明远")));
    ui::test::keepPicture(*screen(), QStringLiteral("sign-in"));
    enter(QStringLiteral("not-this-one"));
    ASSERT_NE(screen(), nullptr);
    EXPECT_FALSE(complaint().isEmpty());
    ui::test::keepPicture(*screen(), QStringLiteral("sign-in-wrong"));
    EXPECT_EQ(m_start.workplace(), nullptr);
    enter(m_password);
    ASSERT_NE(m_start.workplace(), nullptr);
    EXPECT_EQ(screen(), nullptr);
    EXPECT_EQ(acting(), QStringLiteral("周明远"));
    EXPECT_FALSE(on<QPushButton>(&window(), "unguarded")->isVisible());
}

TEST_F(Door, WhoFoundsASchoolIsNotAskedForThePasswordTypedAMomentAgo) {
    m_start.ask(std::nullopt, std::nullopt);
    ui::StartChoice choice;
    choice.kind = ui::StartChoice::Kind::NewSchool;
    choice.schoolName = QStringLiteral("清溪镇中心小学");
    choice.schoolCode = QStringLiteral("2144990001");
    choice.schoolYear = 2026;
    choice.file = m_address.path;
    choice.administrator = QStringLiteral("周明远");
    choice.adminPassword = m_password;
    m_start.begin(choice);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_start.workplace() != nullptr; }, 20000));
    EXPECT_EQ(acting(), QStringLiteral("周明远"));
    EXPECT_EQ(window().currentPage(), ui::PageKind::Students) << "straight to the roster";
    const auto database = db::Database::open(m_address, db::OpenMode::Existing);
    ASSERT_OK(database);
    EXPECT_TRUE(*SignIn(**database, m_clock, m_clock).isGuarded());
}

TEST_F(Door, FiveWrongPasswordsMakeTheScreenWait) {
    found(m_password);
    ASSERT_OK(m_start.open(m_address));
    for (int i = 0; i < 6; ++i) {
        enter(QStringLiteral("not-this-one"));
    }
    EXPECT_FALSE(on<QPushButton>(screen(), "signInGo")->isEnabled());
    EXPECT_FALSE(on<QLineEdit>(screen(), "signInPassword")->isEnabled());
    ui::test::keepPicture(*screen(), QStringLiteral("sign-in-waits"));
    EXPECT_EQ(m_start.workplace(), nullptr);
}

TEST_F(Door, TheLockCoversEverythingAndNothingTypedIsLost) {
    found(m_password);
    ASSERT_OK(m_start.open(m_address));
    enter(m_password);
    QWidget other; // an evidence window, say
    other.show();
    ui::Target students;
    students.page = ui::PageKind::Students;
    window().go(students);
    auto* search = on<QLineEdit>(&window(), "search");
    QApplication::setActiveWindow(&window());
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("chy"));
    trigger("lockWindow");
    ASSERT_NE(screen(), nullptr);
    EXPECT_FALSE(window().isVisible());
    EXPECT_FALSE(other.isVisible());
    EXPECT_FALSE(on<QComboBox>(screen(), "signInAccount")->isEnabled());
    ui::test::keepPicture(*screen(), QStringLiteral("locked"));
    enter(QStringLiteral("not-this-one"));
    EXPECT_FALSE(window().isVisible());
    enter(m_password);
    EXPECT_EQ(screen(), nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(other.isVisible());
    EXPECT_EQ(search->text(), QStringLiteral("chy"));
    EXPECT_EQ(window().currentPage(), ui::PageKind::Students);
}

TEST_F(Door, AnotherPersonTakesOverAndEscapeLeadsBack) {
    found(m_password);
    addTeacher();
    ASSERT_OK(m_start.open(m_address, QStringLiteral("周明远")));
    enter(m_password);
    trigger("switchAccount");
    ASSERT_NE(screen(), nullptr);
    EXPECT_FALSE(window().isVisible());
    QTest::keyClick(screen(), Qt::Key_Escape);
    EXPECT_EQ(screen(), nullptr);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(acting(), QStringLiteral("周明远"));
    trigger("switchAccount");
    auto* accounts = on<QComboBox>(screen(), "signInAccount");
    accounts->setCurrentIndex(accounts->findData(QStringLiteral("李文静")));
    EXPECT_FALSE(on<QLineEdit>(screen(), "signInPassword")->isEnabled()) << "has none";
    ui::test::keepPicture(*screen(), QStringLiteral("sign-in-open"));
    QTest::keyClick(accounts, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return screen() == nullptr; }));
    EXPECT_EQ(acting(), QStringLiteral("李文静"));
    EXPECT_TRUE(window().isVisible());
}

TEST_F(Door, FromTheLockBackIsNotAWayAroundThePassword) {
    found(m_password);
    addTeacher();
    ASSERT_OK(m_start.open(m_address, QStringLiteral("周明远")));
    enter(m_password);
    trigger("lockWindow");
    on<QPushButton>(screen(), "signInElsewhere")->click();
    ASSERT_NE(screen(), nullptr);
    QTest::keyClick(screen(), Qt::Key_Escape);
    EXPECT_FALSE(window().isVisible()) << "locked is locked";
    ASSERT_NE(screen(), nullptr);
    EXPECT_FALSE(on<QComboBox>(screen(), "signInAccount")->isEnabled());
}

} // namespace
} // namespace xiange
