#include "core/accounts/sign_in.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/edit_history.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class AccountsSectionTest : public testing::Test {
protected:
    AccountsSectionTest() {
        db::Address address; // a file: passwords are hashed on another thread
        address.path = m_folder.filePath(QStringLiteral("school.xiange"));
        m_database = std::move(*db::Database::open(address, db::OpenMode::CreateNew));
        m_town = xiange::test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
    }
    ~AccountsSectionTest() override {
        m_section->hide(); // as in a window: a field gives its value while the section stands
    }
    void open(const Actor& actor, Brightness brightness = Brightness::Light) {
        m_dressed = std::make_unique<test::Dressed>(brightness);
        m_book = std::make_unique<AccountBook>(*m_database, m_clock, actor);
        m_schools = std::make_unique<Schools>(*m_database, m_clock, actor);
        m_areas = std::make_unique<Areas>(*m_database, m_clock, actor);
        m_rules = std::make_unique<RuleBook>(*m_database, m_clock, actor);
        m_section = std::make_unique<AccountsSection>(
            AccountFeatures{*m_book, *m_schools, *m_areas, *m_rules, m_clock, actor}, m_edits,
            nullptr);
        m_section->resize(970, 688);
        m_section->show();
        m_section->refresh();
        QApplication::setActiveWindow(m_section.get());
    }
    template <typename T> T* find(const char* name) {
        T* found = m_section->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void type(const char* name, const QString& text) {
        auto* line = find<QLineEdit>(name);
        line->setFocus();
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(line, &typed);
    }
    /// As a person does it: the arrow to the entry.
    void choose(const char* name, int index) {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    QString cell(int row, int column) {
        return find<QTableWidget>("accountTable")->item(row, column)->text();
    }
    void addTeacher(const QString& name) {
        find<QPushButton>("addAccount")->click();
        type("accountName", name);
        choose("accountClass", 1);
        find<QPushButton>("saveAccount")->click();
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> m_database;
    xiange::test::SmallSchool m_town;
    EditHistory m_edits;
    std::unique_ptr<test::Dressed> m_dressed;
    std::unique_ptr<AccountBook> m_book;
    std::unique_ptr<Schools> m_schools;
    std::unique_ptr<Areas> m_areas;
    std::unique_ptr<RuleBook> m_rules;
    std::unique_ptr<AccountsSection> m_section;
    const QString m_password = QStringLiteral("qingxi-xiaoxue");
};

TEST_F(AccountsSectionTest, AClassTeacherIsAddedWithTheClass) {
    open(m_town.actor);
    EXPECT_TRUE(find<QLabel>("classesWithout")->text().contains(QStringLiteral("七(3)班")));
    find<QPushButton>("addAccount")->click();
    EXPECT_EQ(QApplication::focusWidget(), find<QLineEdit>("accountName"));
    type("accountName", QStringLiteral("王芳"));
    find<QPushButton>("saveAccount")->click();
    EXPECT_FALSE(find<QLabel>("accountClassComplaint")->isHidden()) << "no class chosen";
    test::keepPicture(*m_section, QStringLiteral("accounts-new"));
    choose("accountClass", 1);
    find<QPushButton>("saveAccount")->click();
    auto* table = find<QTableWidget>("accountTable");
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->currentRow(), 1) << "the new one is chosen";
    EXPECT_EQ(cell(1, 2), QStringLiteral("七(3)班"));
    EXPECT_FALSE(find<QLabel>("classesWithout")->isVisible());
    EXPECT_EQ(m_schools->schoolClass(m_town.schoolClass, m_clock.today())->headTeacher,
              QStringLiteral("王芳"));
}

TEST_F(AccountsSectionTest, ARoleIsSavedWhenChosenAndTakenBack) {
    open(m_town.actor);
    addTeacher(QStringLiteral("王芳"));
    choose("accountRole",
           find<QComboBox>("accountRole")->findData(static_cast<int>(Role::Principal)));
    EXPECT_EQ(m_book->list()->at(1).actor.role, Role::Principal);
    ASSERT_OK(m_edits.undo());
    EXPECT_EQ(m_book->list()->at(1).actor.role, Role::ClassTeacher);
    EXPECT_EQ(m_book->list()->at(1).actor.schoolClass, m_town.schoolClass);
}

TEST_F(AccountsSectionTest, AnAccountIsTakenOutOfUseAndPutBack) {
    open(m_town.actor);
    addTeacher(QStringLiteral("王芳"));
    auto* button = find<QPushButton>("retireAccount");
    button->click();
    EXPECT_TRUE(m_book->list()->at(1).retiredAt.isValid());
    EXPECT_FALSE(find<QWidget>("passwordCard")->isVisible());
    test::keepPicture(*m_section, QStringLiteral("accounts-retired"));
    button->click();
    EXPECT_FALSE(m_book->list()->at(1).retiredAt.isValid());
    find<QTableWidget>("accountTable")->setCurrentCell(0, 0);
    EXPECT_FALSE(button->isEnabled()) << "not one's own";
}

TEST_F(AccountsSectionTest, APasswordIsSetForSomebodyElse) {
    open(m_town.actor);
    addTeacher(QStringLiteral("王芳"));
    QTest::keyClicks(find<QLineEdit>("newPassword"), m_password);
    find<QPushButton>("setPassword")->click();
    EXPECT_FALSE(find<QLabel>("newPasswordAgainComplaint")->isHidden()) << "typed once only";
    QTest::keyClicks(find<QLineEdit>("newPasswordAgain"), m_password);
    find<QPushButton>("setPassword")->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_book->list()->at(1).hasPassword; }));
    EXPECT_TRUE(SignIn(*m_database, m_clock, m_clock).enter(QStringLiteral("王芳"), m_password));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return find<QLineEdit>("newPassword")->text().isEmpty(); }));
}

TEST_F(AccountsSectionTest, WhoDoesNotLookAfterTheAccountsFindsTheOwnPasswordOnly) {
    Actor teacher = m_town.actor;
    ASSERT_OK(AccountBook(*m_database, m_clock, m_town.actor)
                  .add({{}, QStringLiteral("王芳"), Role::Principal, {}, m_town.school, {}}));
    teacher = SignIn(*m_database, m_clock, m_clock).enter(QStringLiteral("王芳")).value_or(teacher);
    open(teacher);
    EXPECT_FALSE(find<QTableWidget>("accountTable")->isVisible());
    EXPECT_FALSE(find<QLineEdit>("accountName")->isVisible());
    test::keepPicture(*m_section, QStringLiteral("accounts-own"));
    const auto set = [&](const QString& old, const QString& next) {
        QTest::keyClicks(find<QLineEdit>("oldPassword"), old);
        for (const char* name : {"newPassword", "newPasswordAgain"}) {
            find<QLineEdit>(name)->clear();
            QTest::keyClicks(find<QLineEdit>(name), next);
        }
        find<QPushButton>("setPassword")->click();
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return find<QPushButton>("setPassword")->isEnabled(); }));
    };
    set({}, m_password);
    EXPECT_TRUE(find<QLineEdit>("oldPassword")->isVisible());
    const QString next = QStringLiteral("yunshan-zhongxue");
    set(QStringLiteral("not-this-one"), next);
    EXPECT_FALSE(find<QLabel>("oldPasswordComplaint")->isHidden());
    find<QLineEdit>("oldPassword")->clear();
    set(m_password, next);
    EXPECT_TRUE(SignIn(*m_database, m_clock, m_clock).enter(QStringLiteral("王芳"), next));
}

TEST_F(AccountsSectionTest, TheMinutesOfTheLockAreARule) {
    open(m_town.actor, Brightness::Dark);
    addTeacher(QStringLiteral("欧阳长名字的班主任老师"));
    test::keepPicture(*m_section, QStringLiteral("accounts-dark"));
    auto* minutes = find<QLineEdit>("rule.account.idle_minutes");
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("0"));
    QTest::keyClick(minutes, Qt::Key_Return);
    EXPECT_EQ(m_rules->read()->count(QStringLiteral("account.idle_minutes")), 0);
}

} // namespace
} // namespace xiange::ui
