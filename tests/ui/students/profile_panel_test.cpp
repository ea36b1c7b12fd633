#include "core/settings/rule_book.h"
#include "core/students/identity_number.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/dressed_application.h"
#include "tests/ui/students/child_behind.h"
#include "ui/students/list_tabs.h"
#include "ui/students/profile_panel.h"
#include "ui/students/year_map.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class ProfilePanelTest : public testing::Test {
protected:
    ProfilePanelTest() {
        m_behind.importSample("roster-primary.xls");
        m_student = *m_behind.students->find(QStringLiteral("G449999202006130911"));
        m_panel = std::make_unique<ProfilePanel>(m_child.features());
        m_panel->resize(384, 688);
        m_panel->QWidget::show();
        QApplication::setActiveWindow(m_panel.get());
        m_panel->show(m_student);
        QObject::connect(m_panel.get(), &ProfilePanel::failed, m_panel.get(),
                         [this](const Error& error) { m_failure = error.text; });
    }
    template <typename W> W* find(const char* name) {
        return m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    QLineEdit* field(const char* name) { return find<QLineEdit>(name); }
    /// As an input method gives Chinese to a field.
    static void write(QWidget* line, const QString& words) {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(line, &event);
    }
    void type(QLineEdit* line, const QString& words, bool enter = true) {
        line->setFocus();
        line->selectAll();
        write(line, words);
        if (enter) {
            QTest::keyClick(line, Qt::Key_Return);
        }
    }
    bool shows(const QString& words) {
        QTest::qWait(1); // what was made anew appears, what was thrown away goes
        const auto labels = m_panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void press(const char* name) {
        QTest::qWait(1);
        auto* button = find<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isVisible()) << name;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    test::Dressed m_dressed;
    test::RosterBehind m_behind;
    test::ChildBehind m_child{m_behind};
    std::unique_ptr<ProfilePanel> m_panel;
    StudentId m_student;
    QString m_failure;
};

TEST_F(ProfilePanelTest, AValueIsSavedWhenEnterIsPressedAndComesBackByUndo) {
    QSignalSpy saved(m_panel.get(), &ProfilePanel::saved);
    type(field("field_name"), QStringLiteral("沈晨阳"));
    EXPECT_EQ(saved.count(), 1);
    EXPECT_EQ(find<QLabel>("profileName")->text(), QStringLiteral("沈晨阳"));
    const auto undone = m_panel->undo();
    ASSERT_OK(undone);
    EXPECT_FALSE(undone->isEmpty());
    EXPECT_EQ(field("field_name")->text(), QStringLiteral("沈晨强"));
    ASSERT_OK(m_panel->redo());
    EXPECT_EQ(field("field_name")->text(), QStringLiteral("沈晨阳"));
}

TEST_F(ProfilePanelTest, AWrongNumberIsComplainedOfWhereItStandsAndStays) {
    auto* number = field("field_id_number");
    EXPECT_TRUE(number->text().contains(u'●'));
    type(number, QStringLiteral("449999202006130912"));
    EXPECT_EQ(number->text(), QStringLiteral("449999202006130912")) << "what was typed stays";
    EXPECT_TRUE(find<QLabel>("complaint_id_number")->isVisible());
    test::keepPicture(*m_panel, QStringLiteral("child-record-complaint"));
    QTest::keyClick(number, Qt::Key_Escape);
    EXPECT_TRUE(number->text().contains(u'●')) << "as it was";
    EXPECT_FALSE(find<QLabel>("complaint_id_number")->isVisible());
}

TEST_F(ProfilePanelTest, ARefusedNumberThatIsPutRightElsewhereIsRefusedNoMore) {
    auto* number = field("field_id_number");
    type(number, QStringLiteral("449999202006130912"));
    field("field_name")->setFocus();
    m_panel->refresh();
    EXPECT_TRUE(find<QLabel>("complaint_id_number")->isVisible()) << "nothing was put right yet";
    ChildRecords other(*m_behind.database, m_behind.clock, m_behind.actor);
    const QString seventeen = QStringLiteral("44999920200613095");
    ASSERT_OK(other.set(m_student, ChildField::IdNumber,
                        seventeen + identityCheckCharacter(seventeen),
                        other.read(m_student)->version));
    m_panel->refresh();
    EXPECT_FALSE(find<QLabel>("complaint_id_number")->isVisible());
    EXPECT_TRUE(number->text().contains(u'●'));
}

TEST_F(ProfilePanelTest, ChangedByTwoPeopleBothValuesAreShownAndEnterSaves) {
    auto* name = field("field_name");
    ChildRecords other(*m_behind.database, m_behind.clock, m_behind.actor);
    ASSERT_OK(other.set(m_student, ChildField::Name, QStringLiteral("沈晨光"),
                        other.read(m_student)->version));
    type(name, QStringLiteral("沈晨阳"));
    EXPECT_EQ(name->text(), QStringLiteral("沈晨阳"));
    EXPECT_TRUE(find<QLabel>("complaint_name")->text().contains(QStringLiteral("沈晨光")));
    EXPECT_EQ(other.read(m_student)->name, QStringLiteral("沈晨光")) << "not overwritten unseen";
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(other.read(m_student)->name, QStringLiteral("沈晨阳"));
}

TEST_F(ProfilePanelTest, TheEyeShowsAndRecordsAndAnotherChildIsHiddenAgain) {
    press("reveal");
    EXPECT_EQ(field("field_id_number")->text(), QStringLiteral("449999202006130911"));
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM access_log WHERE action = 'private data seen'"),
              1);
    test::keepPicture(*m_panel, QStringLiteral("child-record-revealed"));
    const auto all = m_behind.students->list({});
    m_panel->show(all->last().id);
    EXPECT_TRUE(field("field_id_number")->text().contains(u'●'));
    m_panel->show(m_student);
    EXPECT_TRUE(field("field_id_number")->text().contains(u'●'));
}

TEST_F(ProfilePanelTest, TheTabsAreWalkedWithTheKeyboard) {
    auto* tabs = find<QTabWidget>("childTabs");
    ASSERT_EQ(tabs->count(), 8);
    test::keepPicture(*m_panel, QStringLiteral("child-record"));
    for (const char* name :
         {"family", "groups", "absences", "cases", "changes", "papers", "history"}) {
        QTest::keyClick(m_panel.get(), Qt::Key_PageDown, Qt::ControlModifier);
        test::keepPicture(*m_panel, QStringLiteral("child-%1").arg(QLatin1String(name)));
    }
    EXPECT_EQ(tabs->currentIndex(), 7);
    m_panel->openTab(QStringLiteral("groups"));
    EXPECT_EQ(tabs->currentIndex(), 2);
    EXPECT_TRUE(m_failure.isEmpty()) << m_failure.toStdString();
}

TEST_F(ProfilePanelTest, AGuardianIsAddedAndChangedByKeys) {
    m_panel->openTab(QStringLiteral("family"));
    const auto before = m_child.records.read(m_student)->guardians.size();
    press("addGuardian");
    write(field("name"), QStringLiteral("沈美兰"));
    type(field("phone"), QStringLiteral("abc"));
    EXPECT_TRUE(find<QLabel>("phoneComplaint")->isVisible());
    find<QCheckBox>("worksAway")->setChecked(true);
    type(field("phone"), QStringLiteral("13912345678"));
    auto family = m_child.records.read(m_student)->guardians;
    ASSERT_EQ(family.size(), before + 1);
    EXPECT_TRUE(family.last().worksAway);
    EXPECT_TRUE(shows(QStringLiteral("139●●●●5678")));
    test::keepPicture(*m_panel, QStringLiteral("child-family-two"));
    press(qPrintable(QStringLiteral("removeGuardian%1").arg(family.size())));
    EXPECT_EQ(m_child.records.read(m_student)->guardians.size(), before);
    ASSERT_OK(m_panel->undo());
    EXPECT_EQ(m_child.records.read(m_student)->guardians.size(), before + 1);
}

TEST_F(ProfilePanelTest, AHouseholdIsGivenAnAreaAndAPerson) {
    const auto town = m_child.areas.add({}, AreaLevel::Town, QStringLiteral("清溪镇"));
    ASSERT_OK(town);
    m_panel->openTab(QStringLiteral("family"));
    auto* area = find<QComboBox>("householdArea");
    area->setFocus();
    QTest::keyClick(area, Qt::Key_Down);
    type(field("householdPerson"), QStringLiteral("黄志强"));
    ASSERT_OK(m_panel->undo());
    EXPECT_EQ(field("householdPerson")->text(), QString());
    ASSERT_OK(m_panel->redo());
    EXPECT_EQ(field("householdPerson")->text(), QStringLiteral("黄志强"));
    const auto household = m_child.households.of(m_student);
    ASSERT_OK(household);
    EXPECT_EQ(household->person, QStringLiteral("黄志强"));
    EXPECT_EQ(household->area, *town);
}

TEST_F(ProfilePanelTest, AKeyGroupIsAddedReviewedAndEnded) {
    m_panel->openTab(QStringLiteral("groups"));
    const auto before = m_child.groups.list(m_student)->size();
    press("addGroup");
    EXPECT_TRUE(find<QLabel>("sourceComplaint")->isVisible()) << "no source said";
    type(field("source"), QStringLiteral("民政名单"));
    ASSERT_EQ(m_child.groups.list(m_student)->size(), before + 1);
    press("review_low_income");
    EXPECT_TRUE(m_child.groups.list(m_student)->first().reviewed.isValid());
    press("end_low_income");
    EXPECT_TRUE(shows(keyGroupName(KeyGroup::LowIncome)));
    test::keepPicture(*m_panel, QStringLiteral("child-groups-full"));
}

TEST_F(ProfilePanelTest, ASupportPlanIsStartedReviewedAndFinished) {
    m_panel->openTab(QStringLiteral("groups"));
    press("startPlan");
    write(field("mentor"), QStringLiteral("李文静"));
    press("planSave");
    EXPECT_TRUE(find<QLabel>("reasonsComplaint")->isVisible());
    find<QCheckBox>("reason_learning")->setChecked(true);
    find<QPlainTextEdit>("measures")->setPlainText(QStringLiteral("每周两次课后辅导"));
    test::keepPicture(*m_panel, QStringLiteral("child-plan-form"));
    press("planSave");
    const auto plans = m_child.plans.list(m_student);
    ASSERT_OK(plans);
    ASSERT_EQ(plans->size(), 1);
    const auto id = QString::number(plans->first().id.value);
    press(qPrintable(QStringLiteral("reviewPlan_%1").arg(id)));
    find<QPlainTextEdit>("note")->setPlainText(QStringLiteral("有进步"));
    press("planSave");
    press(qPrintable(QStringLiteral("finishPlan_%1").arg(id)));
    find<QPlainTextEdit>("note")->setPlainText(QStringLiteral("跟上了"));
    press("planSave");
    EXPECT_EQ(m_child.plans.list(m_student)->first().result, QStringLiteral("跟上了"));
    EXPECT_TRUE(shows(QStringLiteral("跟上了")));
}

TEST_F(ProfilePanelTest, TheProofOfAStatusChangeIsAttachedAndLookedAt) {
    QFile scan(m_behind.folder.filePath(QStringLiteral("转学申请表（加盖接收学校公章）.pdf")));
    ASSERT_TRUE(scan.open(QIODevice::WriteOnly));
    scan.write("%PDF-1.4");
    scan.close();
    m_panel->openTab(QStringLiteral("changes"));
    press("newChange");
    auto* kind = find<QComboBox>("kind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("transferred_out")));
    type(field("reason"), QStringLiteral("随父母迁居"), false);
    type(field("otherSchool"), QStringLiteral("云山镇中心小学"), false);
    EXPECT_FALSE(find<QPushButton>("changeRecord")->isEnabled()) << "no proof yet";
    m_child.prompt.file = m_behind.folder.filePath(QStringLiteral("missing.pdf"));
    press("attach");
    EXPECT_TRUE(find<QLabel>("changeEffect")->text().contains(QStringLiteral("missing.pdf")));
    m_child.prompt.file = scan.fileName();
    press("attach");
    ASSERT_TRUE(find<QPushButton>("changeRecord")->isEnabled());
    test::keepPicture(*m_panel, QStringLiteral("child-change-attached"));
    press("changeRecord");
    const auto history = m_child.changes.history(m_student);
    ASSERT_EQ(history->first().files.size(), 1);
    press("attachToChange");
    EXPECT_EQ(m_child.changes.history(m_student)->first().files.size(), 2);
    test::keepPicture(*m_panel, QStringLiteral("child-changes-files"));
    press(qPrintable(QStringLiteral("statusFile%1").arg(history->first().files.first().id.value)));
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM access_log WHERE action = 'evidence opened'"),
              1);
}

TEST_F(ProfilePanelTest, AStatusChangeShowsWhatSpeaksAgainstItAndWhatItDoes) {
    m_panel->openTab(QStringLiteral("changes"));
    press("newChange");
    auto* kind = find<QComboBox>("kind");
    kind->setCurrentIndex(kind->findData(QStringLiteral("transferred_out")));
    auto* record = find<QPushButton>("changeRecord");
    EXPECT_FALSE(record->isEnabled()) << "the receiving school is not known";
    test::keepPicture(*m_panel, QStringLiteral("child-change-objections"));
    type(field("reason"), QStringLiteral("随父母迁居"), false);
    type(field("evidence"), QStringLiteral("转学联系函"), false);
    type(field("otherSchool"), QStringLiteral("云山镇中心小学"), false);
    ASSERT_TRUE(record->isEnabled()) << find<QLabel>("changeEffect")->text().toStdString();
    EXPECT_TRUE(find<QLabel>("changeEffect")
                    ->text()
                    .contains(studentStatusName(StudentStatus::TransferredOut)));
    test::keepPicture(*m_panel, QStringLiteral("child-change-effect"));
    press("changeRecord");
    EXPECT_EQ(m_behind.students->profile(m_student)->line.status, StudentStatus::TransferredOut);
    QTest::qWait(1);
    type(field("correctReason"), QStringLiteral("登记有误"));
    EXPECT_EQ(m_behind.students->profile(m_student)->line.status, StudentStatus::Enrolled);
    test::keepPicture(*m_panel, QStringLiteral("child-changes-history"));
}

TEST_F(ProfilePanelTest, TheYearMapTellsEachDayToTheKeyboard) {
    ASSERT_OK(m_child.calendars.addSchoolYear(2026));
    const ClassId schoolClass = m_behind.students->profile(m_student)->line.schoolClass;
    ASSERT_OK(m_behind.database->write([&](db::Writer& tx) {
        tx.change("UPDATE enrolment SET since = '2026-09-01' WHERE student_id = :child",
                  {{"child", m_student}});
        for (int back = 0; back < 60; ++back) {
            const QDate day = m_behind.clock.today().addDays(-back);
            if (day.dayOfWeek() > 5) {
                continue;
            }
            for (const char* session : {"am", "pm"}) {
                const auto roll = tx.insert<RollCallId>(
                    "INSERT INTO roll_call (class_id, day, session, account_id, taken_at) "
                    "VALUES (:class, :day, :session, :account, :at) RETURNING id",
                    {{"class", schoolClass},
                     {"day", day},
                     {"session", session},
                     {"account", m_behind.actor.account},
                     {"at", m_behind.clock.now()}});
                const char* kind = back < 6     ? "unexcused"
                                   : back == 9  ? "sick"
                                   : back == 20 ? "late"
                                                : nullptr;
                if (kind != nullptr) {
                    tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                              "VALUES (:roll, :child, :kind)",
                              {{"roll", roll}, {"child", m_student}, {"kind", kind}});
                }
            }
        }
    }));
    RuleBook rules(*m_behind.database, m_behind.clock, m_behind.actor);
    ASSERT_OK(rules.set(QStringLiteral("sign.unexcused"), QStringLiteral("旷")));
    m_panel->openTab(QStringLiteral("absences"));
    EXPECT_TRUE(find<QLabel>("markLegend")->text().startsWith(QStringLiteral("旷 ")));
    auto* map = find<YearMap>("yearMap");
    map->setFocus();
    EXPECT_EQ(map->current(), QDate(2026, 11, 23));
    EXPECT_TRUE(find<QLabel>("dayWords")->text().contains(markName(MarkKind::Unexcused)));
    QTest::keyClick(map, Qt::Key_Down);
    EXPECT_EQ(map->current(), QDate(2026, 11, 16));
    QTest::keyClick(map, Qt::Key_Home);
    EXPECT_EQ(map->current(), QDate(2026, 9, 1));
    QTest::qWait(1);
    EXPECT_TRUE(find<QLabel>("run")->text().contains(QStringLiteral("4"))) << "18 to 23 November";
    EXPECT_TRUE(find<QLabel>("missedShare")->isVisible());
    test::keepPicture(*m_panel, QStringLiteral("child-absences-full"));
    Theme(Brightness::Dark).applyTo(*qApp);
    test::keepPicture(*m_panel, QStringLiteral("child-absences-dark"));
    Theme(Brightness::Light).applyTo(*qApp);
    EXPECT_TRUE(m_failure.isEmpty()) << m_failure.toStdString();
}

TEST_F(ProfilePanelTest, ACaseIsGoneToAndAContactIsNotedFromHere) {
    QSignalSpy going(m_panel.get(), &ProfilePanel::going);
    m_panel->openTab(QStringLiteral("cases"));
    press("noteContact");
    ASSERT_EQ(going.count(), 1);
    auto target = going.takeFirst().first().value<Target>();
    EXPECT_EQ(target.page, PageKind::Cases);
    EXPECT_EQ(target.action, QStringLiteral("contact"));
    EXPECT_EQ(target.student, m_student);
    const auto opened = m_child.cases.open(m_student);
    ASSERT_OK(opened);
    m_panel->refresh();
    QTest::qWait(1);
    auto* list = find<QWidget>("childCases");
    ASSERT_TRUE(list->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(going.count(), 1);
    target = going.takeFirst().first().value<Target>();
    EXPECT_EQ(target.dropoutCase, *opened);
}

TEST_F(ProfilePanelTest, TheHistoryMasksWhatIsSensitive) {
    type(field("field_phone"), QStringLiteral("13912345678"));
    m_panel->openTab(QStringLiteral("history"));
    EXPECT_TRUE(shows(QStringLiteral("139●●●●5678")));
    EXPECT_FALSE(shows(QStringLiteral("13912345678")));
    test::keepPicture(*m_panel, QStringLiteral("child-history-full"));
}

} // namespace
} // namespace xiange::ui
