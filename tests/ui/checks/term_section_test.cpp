#include "tests/support/case_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/checks/data_section.h"
#include "ui/checks/term_schools.h"
#include "ui/checks/term_section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace xiange::ui {

namespace {

class ChecksTest : public testing::Test {
protected:
    template <typename T> T* find(QWidget& in, const char* name) {
        T* found = in.findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    test::Dressed m_dressed;
    // A file: what is read aside comes from another thread's connection.
    std::unique_ptr<db::Database> inAFile() {
        db::Address address;
        address.path = m_folder.filePath(QStringLiteral("school.xiange"));
        auto opened = db::Database::open(address, db::OpenMode::CreateNew);
        EXPECT_OK(opened);
        return opened ? std::move(*opened) : nullptr;
    }
    QTemporaryDir m_folder;
    std::unique_ptr<db::Database> m_database = inAFile();
    xiange::test::CaseSchool m_school{*m_database};
    FixedClock m_clock{QDate(2026, 9, 3)};
    CaseBook m_cases{*m_database, m_clock, m_school.officer};
    TermChecks m_checks{*m_database, m_cases, m_clock, m_school.officer};
    DataCheck m_data{*m_database, m_clock, m_school.officer};
    test::AnsweringPrompt m_prompt;
};

} // namespace

TEST_F(ChecksTest, WhoMayNotOpenTheCheckSeesWhy) {
    TermChecks checks(*m_database, m_cases, m_clock, m_school.teacher);
    TermSection section(checks, m_clock, m_prompt);
    section.useSchool(m_school.school);
    section.refresh();
    const auto* button = find<QPushButton>(section, "termOpen");
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(button->toolTip(), checks.mayOpen(m_school.school).error().text);
}

TEST_F(ChecksTest, BeforeItIsOpenedTheClassesAreCalledByTheirNames) {
    TermSection section(m_checks, m_clock, m_prompt);
    section.resize(1100, 600);
    section.show();
    section.useSchool(m_school.school);
    section.refresh();
    const auto* classes = find<QTableView>(section, "termClasses");
    const QString chosen = classes->currentIndex().siblingAtColumn(0).data().toString();
    ASSERT_FALSE(chosen.isEmpty());
    QStringList words;
    for (const QLabel* label : section.findChildren<QLabel*>()) {
        words.append(label->text());
    }
    EXPECT_TRUE(words.contains(chosen)) << words.join(u' ').toStdString();
    test::keepPicture(section, QStringLiteral("term-not-opened"));
}

TEST_F(ChecksTest, ATermStartByKeysFromOpeningToTheFinishedCheck) {
    TermSection section(m_checks, m_clock, m_prompt);
    section.resize(1100, 600);
    section.show();
    section.useSchool(m_school.school);
    section.refresh();
    find<QPushButton>(section, "termOpen")->click();
    auto* field = find<QLineEdit>(section, "termFind");
    QTest::keyClicks(field, QStringLiteral("hyq"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(section.unfinished().isEmpty());
    auto* children = find<QTableView>(section, "termChildren");
    QTest::keyClick(children, Qt::Key_2);
    find<QPushButton>(section, "termConfirm")->click();
    EXPECT_TRUE(section.unfinished().isEmpty());
    auto now = m_checks.current(m_school.school);
    ASSERT_OK(now);
    EXPECT_EQ(now->total.arrived, 2);
    ASSERT_EQ(now->notArrived.size(), 1);
    EXPECT_EQ(now->notArrived[0].name, QStringLiteral("何语琪"));
    EXPECT_EQ(now->notArrived[0].whereabouts, Whereabouts::Working);

    // The next open class is shown; nobody is missing there.
    find<QPushButton>(section, "termConfirm")->click();
    EXPECT_EQ(m_checks.current(m_school.school)->classesOpen, 0);
    find<QTableView>(section, "termClasses")->selectRow(0);
    find<QPushButton>(section, "termSuspected")->click();
    EXPECT_EQ(m_checks.current(m_school.school)->total.suspected, 1);
    find<QPushButton>(section, "termFinish")->click();
    EXPECT_TRUE(m_checks.current(m_school.school)->check.isFinished());
    EXPECT_FALSE(find<QPushButton>(section, "termFinish")->isVisible());
}

TEST_F(ChecksTest, WithAllSchoolsInViewTheyAreListedAndEnterGoesIntoOne) {
    ASSERT_OK(m_checks.open(m_school.school));
    TermSection section(m_checks, m_clock, m_prompt);
    section.resize(1100, 600);
    section.show();
    section.useSchool({});
    section.refresh();
    section.findChild<TermSchools*>()->wait();
    auto* schools = find<QTableView>(section, "termSchools");
    ASSERT_TRUE(schools->isVisible());
    ASSERT_EQ(schools->model()->rowCount(), 1);
    EXPECT_EQ(schools->model()->index(0, 2).data().toString(), QStringLiteral("4"));
    test::keepPicture(section, QStringLiteral("term-schools"));
    QTest::keyClick(schools, Qt::Key_Return);
    EXPECT_TRUE(find<QTableView>(section, "termClasses")->isVisible());
    find<QPushButton>(section, "termAllSchools")->click();
    section.findChild<TermSchools*>()->wait();
    EXPECT_TRUE(schools->isVisible());
    EXPECT_FALSE(find<QPushButton>(section, "termAllSchools")->isVisible());
}

TEST_F(ChecksTest, AMarkNotConfirmedIsTakenBackByUndo) {
    ASSERT_OK(m_checks.open(m_school.school));
    TermSection section(m_checks, m_clock, m_prompt);
    section.show();
    section.useSchool(m_school.school);
    section.refresh();
    auto* field = find<QLineEdit>(section, "termFind");
    QTest::keyClicks(field, QStringLiteral("chy"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_FALSE(section.unfinished().isEmpty());
    section.undo();
    EXPECT_TRUE(section.unfinished().isEmpty());
}

TEST_F(ChecksTest, AMissingFieldIsTypedInPlaceAndCanBeTakenBack) {
    ASSERT_OK(m_data.setRequiredFields({QStringLiteral("民族")}));
    DataSection section(m_data, m_clock, m_prompt);
    section.resize(1100, 600);
    section.show();
    section.useSchool(m_school.school);
    section.refresh();
    auto* kinds = find<QListWidget>(section, "dataKinds");
    for (int row = 0; row < kinds->count(); ++row) {
        if (kinds->item(row)->data(Qt::UserRole).toString() == QLatin1String("field_missing")) {
            kinds->setCurrentRow(row);
        }
    }
    auto* table = find<QTableView>(section, "dataProblems");
    ASSERT_EQ(table->model()->rowCount(), 4);
    auto* value = find<QLineEdit>(section, "dataValue");
    value->setText(QStringLiteral("汉族"));
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_EQ(table->model()->rowCount(), 3);
    section.undo();
    EXPECT_EQ(table->model()->rowCount(), 4);
}

TEST_F(ChecksTest, AHiddenNumberIsShownWhenAskedForAndTheLookIsRecorded) {
    DataSection section(m_data, m_clock, m_prompt);
    section.show();
    section.useSchool(m_school.school);
    section.refresh();
    auto* seen = find<QLabel>(section, "dataSeen");
    EXPECT_FALSE(seen->isVisible());
    const auto looks = [this] {
        return m_database
            ->read([](db::Reader& tx) {
                return tx.count("SELECT COUNT(*) FROM access_log "
                                "WHERE action = 'private data seen'");
            })
            .value_or(-1);
    };
    const qint64 before = looks();
    auto* table = find<QTableView>(section, "dataProblems");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_V);
    EXPECT_TRUE(seen->isVisible());
    EXPECT_EQ(looks(), before + 1);
    table->selectRow(1);
    EXPECT_FALSE(seen->isVisible()) << "the next record is hidden again";
}

TEST_F(ChecksTest, AValueThatCannotBeRightIsSaidAndNothingChanges) {
    DataSection section(m_data, m_clock, m_prompt);
    section.show();
    section.useSchool(m_school.school);
    section.refresh();
    QSignalSpy failed(&section, &ChecksSection::failed);
    auto* value = find<QLineEdit>(section, "dataValue");
    value->setText(QStringLiteral("123"));
    QTest::keyClick(value, Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(value->text(), QStringLiteral("123")) << "what was typed stays";
}

} // namespace xiange::ui
