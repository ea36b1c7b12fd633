// The real main window over a real file, driven by keys alone: a roster comes in, the roll is
// taken, a child away for ten days gets its case, three contacts, the principal's confirmation and
// the printed report.
#include "tests/system/school_window.h"

namespace xiange {

using SchoolWeek = SchoolWindow;

TEST_F(SchoolWeek, FromTheRosterToThePrintedReportByKeysAlone) {
    importTheRoster();
    ASSERT_EQ(childrenInRegister(), 1113);

    // The roll of Monday morning with two absentees: seat number and letter, then confirm.
    press(Qt::Key_2, Qt::ControlModifier);
    type("3k");
    type("5b");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto classes =
        house().schools.classes(house().schools.list()->first().id, m_clock.today());
    ASSERT_OK(classes);
    const auto roll = house().rolls.open({classes->first().id, m_clock.today(), Session::Morning});
    ASSERT_OK(roll);
    EXPECT_TRUE(roll->takenAt.isValid());
    EXPECT_EQ(roll->children[2].mark, MarkKind::Unexcused);
    EXPECT_EQ(roll->children[4].mark, MarkKind::Sick);
    EXPECT_EQ(std::count_if(roll->children.begin(), roll->children.end(),
                            [](const RollChild& child) { return child.mark.has_value(); }),
              2);

    // The rolls of the other classes and days come from a list.
    m_clock.set(QDate(2026, 11, 20), QTime(17, 30));
    const auto marks = readWorkbook(data("marks-autumn.csv"));
    ASSERT_OK(marks);
    ASSERT_OK(house().marksImport.run(*marks, {}));

    // 潘怡晓 has been away since 6 November. The search finds her, the profile leads to her case.
    m_clock.set(QDate(2026, 11, 10), QTime(17, 0));
    reopen();
    press(Qt::Key_K, Qt::ControlModifier);
    type("panyixiao");
    QTest::qWait(300);
    press(Qt::Key_Return);
    auto* toCase = find<QPushButton>("toCase");
    ASSERT_NE(toCase, nullptr);
    toCase->setFocus();
    press(Qt::Key_Space);
    if (!find<ui::EntryForm>("entryForm")->isVisible()) {
        press(Qt::Key_L, Qt::ControlModifier);
    }
    inForm<QComboBox>("outcome")->setFocus();
    press(Qt::Key_Down);
    inForm<QPlainTextEdit>("text")->setFocus();
    typeChinese(QStringLiteral("称感冒在家，未请假。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto cases = house().cases.list();
    ASSERT_OK(cases);
    ASSERT_EQ(cases->size(), 1);
    const CaseId id = cases->first().dropoutCase.id;
    EXPECT_EQ(cases->first().dropoutCase.child.name, QStringLiteral("潘怡晓"));

    addContact(QDate(2026, 11, 13), 0, "无人接听");
    addContact(QDate(2026, 11, 18), 1, "会同村委家访，学生称不想读。");

    // On the 20th it is day eleven: the principal confirms what the next step proposes.
    m_clock.set(QDate(2026, 11, 20), QTime(17, 30));
    reopen();
    press(Qt::Key_4, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(find<ui::EntryForm>("entryForm")->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(house().cases.one(id)->state, CaseState::Confirmed);

    // The report: written from the case, printed, and kept in the register as printed.
    ui::Target target;
    target.page = ui::PageKind::Papers;
    target.dropoutCase = id;
    target.action = QStringLiteral("report");
    find<QPushButton>("papers")->setFocus();
    m_workplace->window().go(target);
    press(Qt::Key_P, Qt::ControlModifier);
    const QString text = printedText();
    for (const char* wanted : {"潘怡晓", "11个上课日", "会同村委家访", "视为辍学"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << text.toStdString();
    }
    const auto papers = house().papers.list(id);
    ASSERT_OK(papers);
    ASSERT_EQ(papers->size(), 1);
    EXPECT_EQ(papers->first().state, PaperState::Printed);
}

} // namespace xiange
