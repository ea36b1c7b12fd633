#include "core/db/database.h"
#include "tests/support/small_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/settings/edit_history.h"
#include "ui/settings/rules_section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class RulesSectionTest : public testing::Test {
protected:
    RulesSectionTest() {
        m_town = xiange::test::makeSmallSchool(*m_database, {QStringLiteral("陈浩宇")});
        open(m_town.actor);
    }

    void open(const Actor& actor) {
        m_rules = std::make_unique<RuleBook>(*m_database, m_clock, actor);
        m_section = std::make_unique<RulesSection>(*m_rules, m_edits, nullptr);
        m_section->resize(930, 1400);
        m_section->show();
        m_section->refresh();
    }
    template <typename T> T* find(const char* name) {
        T* found = m_section->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QLineEdit* type(const char* name, const char* text) {
        auto* line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
        return line;
    }
    QString value(const char* name) { return m_rules->read()->text(QString::fromLatin1(name)); }

    test::Dressed m_dressed;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> m_database{xiange::test::emptyDatabase(db::Engine::Sqlite)};
    xiange::test::SmallSchool m_town;
    EditHistory m_edits;
    std::unique_ptr<RuleBook> m_rules;
    std::unique_ptr<RulesSection> m_section;
};

} // namespace

TEST_F(RulesSectionTest, ShowsEveryRuleWithTheValueThatHolds) {
    for (const Rule& rule : allRules()) {
        if (rule.name.startsWith(QLatin1String("account."))) {
            continue; // with the accounts
        }
        const QString name = QStringLiteral("rule.") + rule.name;
        const auto* line = m_section->findChild<QLineEdit*>(name);
        const auto* choice = m_section->findChild<QComboBox*>(name);
        ASSERT_TRUE(line || choice) << rule.name.toStdString();
        EXPECT_EQ(line ? line->text() : choice->currentData().toString(), rule.fallback);
        const QWidget* field =
            line ? static_cast<const QWidget*>(line) : static_cast<const QWidget*>(choice);
        EXPECT_FALSE(field->accessibleName().isEmpty());
    }
}

TEST_F(RulesSectionTest, AValueIsSavedWhenMadeAndTakenBackAndMadeAgain) {
    type("rule.ladder.2.days", "2.5");
    EXPECT_EQ(value("ladder.2.days"), QStringLiteral("2.5"));
    EXPECT_TRUE(m_edits.undo());
    EXPECT_EQ(value("ladder.2.days"), QStringLiteral("2"));
    m_section->refresh();
    EXPECT_EQ(find<QLineEdit>("rule.ladder.2.days")->text(), QStringLiteral("2"));
    EXPECT_TRUE(m_edits.redo());
    EXPECT_EQ(value("ladder.2.days"), QStringLiteral("2.5"));
}

TEST_F(RulesSectionTest, AnImpossibleValueIsRefusedInWordsAndWhatWasTypedStays) {
    auto* line = type("rule.ladder.2.days", "9");
    EXPECT_EQ(value("ladder.2.days"), QStringLiteral("2"));
    EXPECT_EQ(line->text(), QStringLiteral("9"));
    auto* complaint = find<QLabel>("complaint.ladder.2.compare");
    EXPECT_TRUE(complaint->isVisible());
    EXPECT_TRUE(complaint->text().contains(QStringLiteral("不能倒退")))
        << complaint->text().toStdString();
    m_section->refresh();
    EXPECT_EQ(line->text(), QStringLiteral("9")) << "another reading does not wipe it";
    type("rule.ladder.2.days", "2.5");
    EXPECT_FALSE(complaint->isVisible());
    EXPECT_EQ(value("ladder.2.days"), QStringLiteral("2.5"));
}

TEST_F(RulesSectionTest, TheWayBackIsThereOnlyWhereThePlaceHasItsOwn) {
    auto* back = find<QPushButton>("back.case.correction_days");
    EXPECT_FALSE(back->isVisible());
    type("rule.case.correction_days", "10");
    EXPECT_TRUE(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    EXPECT_EQ(value("case.correction_days"), QStringLiteral("7"));
    EXPECT_FALSE(back->isVisible());
    EXPECT_TRUE(m_edits.undo());
    EXPECT_EQ(value("case.correction_days"), QStringLiteral("10"));
}

TEST_F(RulesSectionTest, ABrokenStoredValueIsNamed) {
    EXPECT_FALSE(find<QLabel>("rulesDamaged")->isVisible());
    ASSERT_TRUE(m_database->write([](db::Writer& tx) {
        tx.change("INSERT INTO setting (name, value) VALUES ('rule.case.correction_days', 'x')");
    }));
    m_section->refresh();
    EXPECT_TRUE(find<QLabel>("rulesDamaged")->isVisible());
    EXPECT_TRUE(find<QLabel>("rulesDamaged")->text().contains(QStringLiteral("责令限期改正")));
    QTest::mouseClick(find<QPushButton>("back.case.correction_days"), Qt::LeftButton);
    EXPECT_FALSE(find<QLabel>("rulesDamaged")->isVisible());
}

TEST_F(RulesSectionTest, WhoMayNotChangeThemReadsThem) {
    Actor teacher = m_town.actor;
    teacher.role = Role::ClassTeacher;
    open(teacher);
    EXPECT_TRUE(find<QLabel>("rulesReadOnly")->isVisible());
    EXPECT_TRUE(find<QLineEdit>("rule.ladder.2.days")->isReadOnly());
    EXPECT_FALSE(find<QComboBox>("rule.run.leave")->isEnabled());
}

} // namespace xiange::ui
