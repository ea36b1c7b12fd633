// The small line about an illness: there for who wants it, nothing to who does not.
#include "tests/ui/attendance/attendance_fixture.h"
#include "ui/attendance/roll_legend.h"
#include "ui/attendance/sick_line.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace xiange::ui {
namespace {

class SickLineTest : public test::AttendanceAtWork {
protected:
    SickLine* line() { return m_page.findChild<SickLine*>(); }
    RollChild child(int seat) { return m_page.model().row(seat - 1).child; }
    void symptom(const char* words) {
        find<QComboBox>("sickSymptom")->setEditText(QString::fromUtf8(words));
    }
};

TEST_F(SickLineTest, ComesUpAfterBAndLeavesTheKeyboardWhereItWas) {
    EXPECT_FALSE(line()->isVisible());
    type("5b");
    EXPECT_TRUE(line()->isVisible());
    EXPECT_FALSE(m_page.findChild<RollLegend*>()->isVisible()) << "in its place: nothing moves";
    EXPECT_TRUE(m_find->hasFocus());
    test::keepPicture(m_page, QStringLiteral("sick-line"));
    type("46b");
    EXPECT_TRUE(line()->isVisible());
    EXPECT_EQ(m_page.width(), 1182) << "a long name does not widen the window";
    test::keepPicture(m_page, QStringLiteral("sick-line-long"));
    type("1");
    EXPECT_FALSE(line()->isVisible()) << "typing goes on with the roll";
    EXPECT_EQ(m_find->text(), QStringLiteral("1"));
    EXPECT_TRUE(m_page.findChild<RollLegend*>()->isVisible());
}

TEST_F(SickLineTest, EveryKeyOfTheRollGoesOnAtOnce) {
    press(Qt::Key_Down);
    type("b");
    ASSERT_TRUE(line()->isVisible());
    press(Qt::Key_Right);
    EXPECT_FALSE(line()->isVisible());
    EXPECT_EQ(m_grid->current(), 1);
    type("b");
    type("k");
    EXPECT_EQ(markOf(2), MarkKind::Unexcused);
    EXPECT_FALSE(line()->isVisible());
    type("b");
    press(Qt::Key_Escape);
    EXPECT_FALSE(line()->isVisible());
    EXPECT_TRUE(m_grid->hasFocus()) << "Esc sends only the line away";
    EXPECT_EQ(markOf(2), MarkKind::Sick);
    EXPECT_FALSE(child(2).illSince.isValid()) << "who skips says nothing";
}

TEST_F(SickLineTest, EnterGoesInAndWhatIsFilledInIsKept) {
    type("5b");
    press(Qt::Key_Return);
    EXPECT_EQ(focus()->objectName().isEmpty() ? focus()->parentWidget()->objectName()
                                              : focus()->objectName(),
              QStringLiteral("sickSymptom"));
    press(Qt::Key_Down); // the first of the usual ones
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // seen by a doctor
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    EXPECT_FALSE(line()->isVisible());
    EXPECT_TRUE(m_find->hasFocus());
    EXPECT_EQ(child(5).note, QStringLiteral("发热"));
    EXPECT_EQ(child(5).seenDoctor, true);
    EXPECT_EQ(child(5).illSince, m_school.clock.today());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(stored().children[4].note, QStringLiteral("发热"));
    EXPECT_EQ(stored().children[4].seenDoctor, true);
    EXPECT_EQ(stored().children[4].illSince, m_school.clock.today());
}

TEST_F(SickLineTest, ConfirmingFromWithinTakesWhatIsTyped) {
    type("5b");
    press(Qt::Key_Tab);
    symptom("咳嗽");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(stored().takenAt.isValid());
    EXPECT_EQ(stored().children[4].note, QStringLiteral("咳嗽"));
    EXPECT_FALSE(line()->isVisible());
}

TEST_F(SickLineTest, ItIsOneStepToTakeBackAndKeptInADraft) {
    type("5b");
    press(Qt::Key_Return);
    symptom("皮疹");
    press(Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(stored().draft.size(), 1);
    EXPECT_EQ(stored().draft.first().note, QStringLiteral("皮疹"));
    EXPECT_EQ(stored().draft.first().illSince, m_school.clock.today());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(child(5).note, QString());
    EXPECT_EQ(markOf(5), MarkKind::Sick);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(markOf(5), std::nullopt);
}

TEST_F(SickLineTest, AnIllnessOfTheDaysBeforeBeganThen) {
    const StudentId he = m_school.child(m_school.seventh3, 5);
    m_school.takeBothSessions(QDate(2026, 11, 19), {{he, MarkKind::Sick, {}}});
    m_school.takeBothSessions(QDate(2026, 11, 20), {{he, MarkKind::Sick, {}}});
    m_page.refresh();
    type("5b");
    EXPECT_EQ(find<QDateEdit>("sickSince")->date(), QDate(2026, 11, 19));
}

TEST_F(SickLineTest, F2OnASickChildOpensIt) {
    type("5b");
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    m_grid->setCurrent(4);
    press(Qt::Key_F2);
    EXPECT_TRUE(line()->isVisible());
    EXPECT_TRUE(line()->isAncestorOf(focus()));
    EXPECT_TRUE(m_school.prompt.asked.isEmpty());
}

} // namespace
} // namespace xiange::ui
