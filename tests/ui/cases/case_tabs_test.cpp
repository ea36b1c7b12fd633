// Consultations, reports by the public, letters; a plan's measures and the days of a return: with
// keys alone.

#include "core/cases/consultations.h"
#include "tests/ui/cases/cases_page_test.h"
#include "ui/cases/day_strip.h"
#include "ui/cases/entry_form.h"
#include "ui/common/choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace xiange::ui {
namespace {

class CaseTabs : public CasesPageFixture {
protected:
    /// From the tabs themselves: Tab to them, Space.
    void goToTab(int index) {
        m_page->refresh();
        auto* button =
            find<QPushButton>(QStringLiteral("caseTabs%1").arg(index).toUtf8().constData());
        ASSERT_NE(button, nullptr);
        button->setFocus();
        press(Qt::Key_Space);
        QTest::qWait(1);
    }
    void typeInto(const char* field, const QString& text) {
        find<QWidget>(field)->setFocus();
        type(text);
    }
    void push(const char* name) {
        QTest::qWait(1);
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isVisible()) << name;
        button->setFocus();
        press(Qt::Key_Space);
        QTest::qWait(1);
    }
    /// A field of the open form; the minutes have measures of the same names.
    template <typename T> T* inForm(const char* name) {
        return find<EntryForm>("entryForm")->findChild<T*>(QString::fromLatin1(name));
    }
    bool saysSomewhere(const QString& words) {
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

TEST_F(CaseTabs, MinutesAreWrittenAndTheirFollowUpsDone) {
    open(m_school.officer);
    goToTab(1);
    test::keepPicture(*m_page, QStringLiteral("case-consultations-empty"));
    push("saveConsultation");
    EXPECT_TRUE(saysSomewhere(QStringLiteral("请填写参加人员"))) << "the complaint stands there";

    typeInto("minutes_chair", QStringLiteral("副镇长 郑少华"));
    typeInto("minutes_participants", QStringLiteral("学校、派出所、民政办、村委"));
    find<QListWidget>("consultedCases")->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    typeInto("minutes_text", QStringLiteral("联合家访，落实责任人。"));
    typeInto("measureWhat1", QStringLiteral("村委会同学校上门"));
    EXPECT_TRUE(find<QCheckBox>("measureChosen1")->isChecked()) << "whoever writes means it";
    press(Qt::Key_Tab);
    type(QStringLiteral("村委罗桂英"));
    press(Qt::Key_Tab);
    type(QStringLiteral("+7"));
    test::keepPicture(*m_page, QStringLiteral("case-consultations-form"));
    push("saveConsultation");

    const auto minutes = m_consultations->list();
    ASSERT_OK(minutes);
    ASSERT_EQ(minutes->size(), 1);
    ASSERT_EQ(minutes->first().cases.size(), 1);
    ASSERT_EQ(minutes->first().items.size(), 1);
    EXPECT_EQ(minutes->first().items.first().who, QStringLiteral("村委罗桂英"));
    EXPECT_EQ(minutes->first().items.first().due, friday.addDays(7));
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.last().kind, EntryKind::Consulted);
    EXPECT_TRUE(find<QPlainTextEdit>("minutes_text")->toPlainText().isEmpty());
    test::keepPicture(*m_page, QStringLiteral("case-consultations"));

    push("finishItem");
    EXPECT_EQ(m_consultations->list()->first().items.first().doneOn, friday);
    push("consultedCase");
    EXPECT_EQ(find<QLabel>("caseName")->text(), QStringLiteral("陈浩宇"));
    EXPECT_TRUE(find<QListView>("caseList")->isVisible());
    EXPECT_TRUE(m_failures.isEmpty()) << m_failures.join(u'\n').toStdString();
}

TEST_F(CaseTabs, AReportByThePublicBecomesTheCaseOfAChildOrIsDealtWith) {
    open(m_school.officer);
    goToTab(2);
    test::keepPicture(*m_page, QStringLiteral("case-tips-empty"));
    push("saveTip");
    EXPECT_TRUE(saysSomewhere(QStringLiteral("请填写检举内容"))) << "the complaint stands there";
    typeInto("tip_aboutWhom", QStringLiteral("一名约14岁的男孩"));
    typeInto("tip_place", QStringLiteral("镇上汽修店"));
    typeInto("tip_text", QStringLiteral("上课时间在店里干活。"));
    push("saveTip");
    typeInto("tip_text", QStringLiteral("一个女孩在集市卖菜。"));
    push("saveTip");
    ASSERT_EQ(m_tips->open()->size(), 2);
    test::keepPicture(*m_page, QStringLiteral("case-tips"));

    // The newest stands first: it is dealt with by words, the other becomes a case.
    auto* table = find<QTableView>("tipTable");
    table->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    push("handleTip");
    EXPECT_EQ(m_tips->open()->size(), 2) << "not without a word";
    typeInto("tip_handling", QStringLiteral("周末帮家里，平日在校。"));
    push("handleTip");
    ASSERT_EQ(m_tips->open()->size(), 1);
    table->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    push("tipBecomesCase");
    EXPECT_FALSE(m_book->openCaseOf(m_school.huang)->isValid()) << "of which child?";
    find<QLineEdit>("findChild")->setFocus();
    QTest::keyClicks(focused(), QStringLiteral("huangzixuan"));
    EXPECT_EQ(find<QComboBox>("tipChild")->count(), 1);
    push("tipBecomesCase");
    ASSERT_TRUE(m_book->openCaseOf(m_school.huang)->isValid());
    EXPECT_EQ(find<QLabel>("caseName")->text(), QStringLiteral("黄子轩"));
    EXPECT_TRUE(m_tips->open()->isEmpty());
    EXPECT_TRUE(m_failures.isEmpty()) << m_failures.join(u'\n').toStdString();
}

TEST_F(CaseTabs, TheRegisterOfLettersLeadsToTheCase) {
    CaseBook book(*m_database, m_clock, m_school.officer);
    CaseEntry letter;
    letter.kind = EntryKind::HukouLetterSent;
    letter.day = friday.addDays(-10);
    letter.withWhom = QStringLiteral("宜章县教育局");
    letter.documentNumber = QStringLiteral("清中劝返〔2026〕7号");
    letter.deadline = friday.addDays(-2);
    ASSERT_OK(book.add(m_chensCase, letter));
    CaseEntry referral;
    referral.kind = EntryKind::Referral;
    referral.department = Department::Police;
    referral.deadline = friday.addDays(5);
    ASSERT_OK(book.add(m_chensCase, referral));
    open(m_school.officer);
    goToTab(3);
    test::keepPicture(*m_page, QStringLiteral("case-letters"));
    auto* table = find<QTableView>("letterTable");
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_TRUE(table->model()->index(0, 7).data().toString().contains(QStringLiteral("2天")))
        << "what is overdue comes first";
    table->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Return);
    EXPECT_TRUE(find<QListView>("caseList")->isVisible());
    EXPECT_EQ(find<QLabel>("caseName")->text(), QStringLiteral("陈浩宇"));
}

TEST_F(CaseTabs, AnEmptyRegisterOfLettersSaysWhereTheyComeFrom) {
    open(m_school.officer);
    goToTab(3);
    EXPECT_FALSE(find<QTableView>("letterTable")->isVisible());
    test::keepPicture(*m_page, QStringLiteral("case-letters-empty"));
}

TEST_F(CaseTabs, ThePlanProposesMeasuresForTheCauseAndKeepsThoseTicked) {
    open(m_school.officer);
    Target target;
    target.dropoutCase = m_chensCase;
    target.action = QStringLiteral("plan");
    m_page->goTo(target);
    ASSERT_TRUE(find<EntryForm>("entryForm")->isVisible());
    EXPECT_FALSE(inForm<QLineEdit>("measureWhat1")->text().isEmpty()) << "for the cause known";
    inForm<QCheckBox>("measureChosen1")->setFocus();
    press(Qt::Key_Space);
    inForm<QLineEdit>("measureWho1")->setFocus();
    type(QStringLiteral("数学老师"));
    press(Qt::Key_Tab);
    type(QStringLiteral("+14"));
    // Another cause takes nothing away that was ticked.
    const QString ticked = inForm<QLineEdit>("measureWhat1")->text();
    find<QComboBox>("cause")->setFocus();
    press(Qt::Key_Down);
    QTest::qWait(1);
    EXPECT_EQ(inForm<QLineEdit>("measureWhat1")->text(), ticked);
    EXPECT_EQ(inForm<QLineEdit>("measureWho1")->text(), QStringLiteral("数学老师"));
    test::keepPicture(*m_page, QStringLiteral("case-plan"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const CaseEntry plan = caseOfChen().dropoutCase.timeline.last();
    ASSERT_EQ(plan.kind, EntryKind::Plan);
    ASSERT_EQ(plan.measures.size(), 1);
    EXPECT_EQ(plan.measures.first(),
              (PlannedMeasure{ticked, QStringLiteral("数学老师"), friday.addDays(14)}));
}

TEST_F(CaseTabs, TheDeadlineKeepsItsDistanceFromTheDayUntilSomebodySetsIt) {
    addContact(friday, ContactMeans::Visit, "祖父", "祖父答应劝说。");
    CaseBook principal(*m_database, m_clock, m_school.principal);
    ASSERT_OK(principal.confirm(m_chensCase));
    open(m_school.principal);
    Target target;
    target.dropoutCase = m_chensCase;
    target.action = QStringLiteral("notice_served");
    m_page->goTo(target);
    const auto field = [this](const char* name) { return inForm<QLineEdit>(name); };
    EXPECT_EQ(field("deadline")->text(), QStringLiteral("2026-11-27"));
    field("day")->setFocus();
    field("day")->selectAll();
    QTest::keyClicks(field("day"), QStringLiteral("2026-11-18"));
    EXPECT_EQ(field("deadline")->text(), QStringLiteral("2026-11-25"));
    field("deadline")->setFocus();
    field("deadline")->selectAll();
    QTest::keyClicks(field("deadline"), QStringLiteral("2026-11-30"));
    field("day")->setFocus();
    field("day")->selectAll();
    QTest::keyClicks(field("day"), QStringLiteral("2026-11-19"));
    field("day")->clearFocus();
    EXPECT_EQ(field("deadline")->text(), QStringLiteral("2026-11-30"));
}

TEST_F(CaseTabs, TheDaysAfterAReturnAreShownOneByOneWithASignEach) {
    CaseBook book(*m_database, m_clock, m_school.officer);
    m_clock.set(QDate(2026, 11, 23), QTime(9, 0));
    ASSERT_OK(book.markReturned(m_chensCase, QDate(2026, 11, 23), Placement::SameClass));
    m_school.teach(QDate(2026, 11, 23), QDate(2026, 11, 25));
    m_school.teach(QDate(2026, 11, 27), QDate(2026, 11, 27)); // nobody called on the 26th
    m_school.mark(m_school.chen, QDate(2026, 11, 25), "sick");
    m_clock.set(QDate(2026, 11, 27), QTime(17, 0));
    open(m_school.officer);
    Target target;
    target.dropoutCase = m_chensCase;
    m_page->goTo(target);
    QTest::qWait(1);
    auto* strip = find<DayStrip>("dayStrip");
    ASSERT_TRUE(strip->isVisible());
    const QStringList days = strip->accessibleName().split(u'\n');
    ASSERT_EQ(days.size(), 5);
    EXPECT_TRUE(days[0].contains(QStringLiteral("到校"))) << days[0].toStdString();
    EXPECT_TRUE(days[2].contains(QStringLiteral("未到"))) << days[2].toStdString();
    EXPECT_TRUE(days[3].contains(QStringLiteral("未点名"))) << days[3].toStdString();
    EXPECT_GE(strip->height(), strip->heightForWidth(strip->width()));
    test::keepPicture(*m_page, QStringLiteral("case-returned"));
}

/// The page at its fullest: twenty contacts, long words, every form.
class FullCase : public CaseTabs {
protected:
    void fill() {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("UPDATE student SET name = :name WHERE id = :id",
                      {{"name", "阿卜杜拉·买买提·艾合买提江"}, {"id", m_school.chen}});
        }));
        CaseBook book(*m_database, m_clock, m_school.teacher);
        for (int i = 0; i < 20; ++i) {
            CaseEntry contact;
            contact.day = QDate(2026, 11, 9).addDays(i / 2);
            contact.means = i % 3 == 0 ? ContactMeans::Visit : ContactMeans::Phone;
            contact.outcome = ContactOutcome::Refuses;
            contact.persons = QStringLiteral("李文静、村委罗桂英、镇教育办罗建明");
            contact.withWhom = QStringLiteral("祖父阿卜杜拉·买买提、学生本人");
            contact.text = QStringLiteral("会同村委第%1次联系。").arg(i + 1) +
                           QStringLiteral("父母在外务工，随祖父母生活；学生称数学听不懂、"
                                          "不想读，愿意学修车。")
                               .repeated(i % 4 + 1);
            contact.attitude = QStringLiteral("祖父愿意配合，学生抵触");
            contact.nextStep = QStringLiteral("周五前与父亲视频通话，再约时间上门");
            contact.nextStepDay = contact.day.addDays(3);
            ASSERT_OK(book.addContact(m_school.chen, contact));
        }
    }
};

TEST_F(FullCase, TwentyContactsAndLongNamesLeaveThePageReadable) {
    fill();
    for (const Brightness brightness : {Brightness::Light, Brightness::Dark}) {
        open(m_school.principal, brightness);
        m_page->refresh();
        QTest::qWait(20);
        const QString dark = brightness == Brightness::Dark ? QStringLiteral("-dark") : QString();
        test::keepPicture(*m_page, QStringLiteral("case-full") + dark);
        auto* next = find<QPushButton>("doNextStep");
        const QRect button(next->mapTo(m_page.get(), QPoint()), next->size());
        EXPECT_TRUE(m_page->rect().contains(button)) << "the next step stays in sight";
    }
}

TEST_F(FullCase, EveryFormFitsThePage) {
    fill();
    CaseBook book(*m_database, m_clock, m_school.principal);
    ASSERT_OK(book.confirm(m_chensCase));
    open(m_school.principal);
    const int height = m_page->height();
    for (const auto& kind : entryKinds) {
        if (!case_rules::mayBegin(caseOfChen().dropoutCase.timeline, kind.value) ||
            kind.value == EntryKind::Correction) {
            continue;
        }
        Target target;
        target.dropoutCase = m_chensCase;
        target.action = QString::fromLatin1(kind.code);
        m_page->goTo(target);
        QTest::qWait(5);
        EXPECT_TRUE(find<EntryForm>("entryForm")->isVisible()) << kind.code;
        EXPECT_EQ(m_page->height(), height) << kind.code << " pushes the page apart";
        const auto* save = find<QPushButton>("saveForm");
        const QRect button(save->mapTo(m_page.get(), QPoint()), save->size());
        EXPECT_TRUE(m_page->rect().contains(button)) << kind.code;
        test::keepPicture(*m_page, QStringLiteral("case-form-") + QString::fromLatin1(kind.code));
    }
}

} // namespace
} // namespace xiange::ui
