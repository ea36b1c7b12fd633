#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "tests/ui/students/roster_behind.h"
#include "ui/checks/school_age_form.h"
#include "ui/checks/school_age_model.h"
#include "ui/checks/school_age_section.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class SchoolAgeSectionTest : public ::testing::Test {
protected:
    explicit SchoolAgeSectionTest(Brightness brightness = Brightness::Light)
        : m_dressed(brightness)
        , m_children(*m_behind.database, m_behind.clock, m_behind.actor)
        , m_plans(*m_behind.database, m_behind.clock, m_behind.actor)
        , m_section(m_children, m_plans, out(), m_prompt) {}
    void open() {
        m_section.resize(1150, 620);
        m_section.show();
        m_section.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_section));
        read();
    }
    void read() {
        m_section.refresh();
        m_section.wait();
    }
    PaperOut out() {
        PaperOut out;
        out.print = [this](QWidget*, const PaperText& paper) {
            m_printed = paper.title;
            return Result<bool>(true);
        };
        out.save = [this](const PaperText& paper, const QString& path) {
            m_printed = paper.title;
            m_path = path;
            return Result<void>();
        };
        return out;
    }
    SchoolAgeChildId enter(const char* name, Standing standing, const char* village) {
        SchoolAgeEntry entry;
        entry.name = QString::fromUtf8(name);
        entry.birthDate = QDate(2014, 5, 6);
        entry.town = QStringLiteral("清溪镇");
        entry.village = QString::fromUtf8(village);
        entry.household = QStringLiteral("赵大山");
        entry.standing = standing;
        entry.reason = QStringLiteral("随父母在东莞，村委已电话核实");
        return m_children.save({}, entry).value_or(SchoolAgeChildId());
    }
    template <typename T> T* find(const char* name) {
        T* found = m_section.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    SchoolAgeModel* model() {
        return qobject_cast<SchoolAgeModel*>(find<QTableView>("schoolAgeTable")->model());
    }
    static void type(QLineEdit* line, const char* words) {
        line->setFocus();
        line->clear();
        QInputMethodEvent typed;
        typed.setCommitString(QString::fromUtf8(words));
        QApplication::sendEvent(line, &typed);
    }

    test::Dressed m_dressed;
    test::RosterBehind m_behind;
    SchoolAgeRegister m_children;
    TownPlans m_plans;
    test::AnsweringPrompt m_prompt;
    QString m_printed;
    QString m_path;
    SchoolAgeSection m_section;
};

class DarkSchoolAge : public SchoolAgeSectionTest {
protected:
    DarkSchoolAge() : SchoolAgeSectionTest(Brightness::Dark) {}
};

} // namespace

TEST_F(SchoolAgeSectionTest, AnEmptyRegisterSaysWhereChildrenComeFrom) {
    open();
    EXPECT_TRUE(find<QWidget>("schoolAgeEmpty")->isVisible());
    test::keepPicture(m_section, QStringLiteral("register-empty"));
}

TEST_F(SchoolAgeSectionTest, TheSchoolChosenAtTheTopNarrowsTheRegister) {
    m_behind.importSample("roster-primary.xls");
    open();
    const int all = model()->rowCount();
    ASSERT_GT(all, 0);
    m_section.useSchool(SchoolId(999999));
    read();
    EXPECT_EQ(model()->rowCount(), 0);
    m_section.useSchool({});
    read();
    EXPECT_EQ(model()->rowCount(), all);
}

TEST_F(SchoolAgeSectionTest, WhoIsNotAtSchoolStandsFirstAndTheFiltersNarrow) {
    m_behind.importSample("roster-primary.xls");
    enter("赵小满", Standing::NotEnrolled, "水美村");
    enter("孙立夏", Standing::EnrolledElsewhere, "下坝村");
    enter("周谷雨", Standing::HukouEmpty, "下坝村");
    open();
    const QAbstractItemModelTester tester(model());
    EXPECT_EQ(model()->child(0).name, QStringLiteral("赵小满"));
    test::keepPicture(m_section, QStringLiteral("register"));
    const int all = model()->rowCount();
    find<QWidget>("schoolAgeGroups1")->setFocus();
    QTest::keyClick(find<QWidget>("schoolAgeGroups1"), Qt::Key_Space);
    EXPECT_EQ(model()->rowCount(), 1);
    QTest::keyClick(find<QWidget>("schoolAgeGroups5"), Qt::Key_Space);
    EXPECT_EQ(model()->rowCount(), 1);
    EXPECT_EQ(model()->child(0).name, QStringLiteral("周谷雨"));
    QTest::keyClick(find<QWidget>("schoolAgeGroups0"), Qt::Key_Space);
    EXPECT_EQ(model()->rowCount(), all);
    type(find<QLineEdit>("schoolAgeFind"), "赵大山");
    EXPECT_EQ(model()->rowCount(), 3);
}

TEST_F(SchoolAgeSectionTest, AChildIsEnteredByKeysAndAComplaintStandsUnderItsField) {
    open();
    QTest::keyClick(&m_section, Qt::Key_N, Qt::ControlModifier);
    auto* form = find<SchoolAgeForm>("schoolAgeForm");
    ASSERT_TRUE(form->isVisible());
    EXPECT_TRUE(m_section.unfinished().isEmpty()) << "nothing has been typed yet";
    type(find<QLineEdit>("name"), "赵小满");
    EXPECT_FALSE(m_section.unfinished().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form->isVisible()) << "without a birth date nobody knows whether it belongs here";
    EXPECT_TRUE(find<QLabel>("birthDateComplaint")->isVisible());
    test::keepPicture(m_section, QStringLiteral("register-form-error"));
    EXPECT_EQ(find<QLineEdit>("name")->text(), QStringLiteral("赵小满"));
    type(find<QLineEdit>("birthDate"), "20150302");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    m_section.wait();
    EXPECT_FALSE(form->isVisible());
    ASSERT_EQ(model()->rowCount(), 1);
    EXPECT_EQ(model()->child(0).birthDate, QDate(2015, 3, 2));
    EXPECT_EQ(model()->child(0).standing, Standing::NotEnrolled);
}

TEST_F(SchoolAgeSectionTest, NumberAndPhoneAreShownOnlyWhenAskedForAndTheLookIsRecorded) {
    SchoolAgeEntry entry;
    entry.name = QStringLiteral("赵小满");
    entry.birthDate = QDate(2014, 5, 6);
    entry.phone = QStringLiteral("13912345678");
    ASSERT_TRUE(m_children.save({}, entry));
    open();
    auto* table = find<QTableView>("schoolAgeTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>("phone")->text().isEmpty());
    const char* looks = "SELECT COUNT(*) FROM access_log WHERE action = 'private data seen'";
    EXPECT_EQ(m_behind.count(looks), 0);
    find<QWidget>("schoolAgeReveal")->setFocus();
    QTest::keyClick(find<QWidget>("schoolAgeReveal"), Qt::Key_Space);
    EXPECT_EQ(find<QLineEdit>("phone")->text(), QStringLiteral("13912345678"));
    EXPECT_EQ(m_behind.count(looks), 1);
}

TEST_F(SchoolAgeSectionTest, ItIsPrintedAndThePlanOfTheTownIsSaved) {
    enter("赵小满", Standing::NotEnrolled, "水美村");
    open();
    m_section.print();
    EXPECT_EQ(m_printed, QStringLiteral("适龄儿童台账（全部镇村）"));
    m_prompt.file = QStringLiteral("plan.odt");
    find<QWidget>("schoolAgePlan")->setFocus();
    QTest::keyClick(find<QWidget>("schoolAgePlan"), Qt::Key_Space);
    EXPECT_EQ(m_path, QStringLiteral("plan.odt"));
    EXPECT_TRUE(m_printed.contains(QStringLiteral("一镇一案"))) << m_printed.toStdString();
}

TEST_F(DarkSchoolAge, LooksRight) {
    m_behind.importSample("roster-primary.xls");
    enter("赵小满", Standing::NotEnrolled, "水美村");
    enter("欧阳阿依古丽·买买提", Standing::Working, "沙河头村");
    open();
    auto* table = find<QTableView>("schoolAgeTable");
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(find<SchoolAgeForm>("schoolAgeForm")->isVisible());
    test::keepPicture(m_section, QStringLiteral("register-form-dark"));
}

} // namespace xiange::ui
