// Writing on the case page, with keys alone.

#include "core/accounts/account_book.h"
#include "core/accounts/sign_in.h"
#include "tests/ui/cases/cases_page_test.h"
#include "ui/cases/entry_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace xiange::ui {
namespace {

class CaseForms : public CasesPageFixture {
protected:
    EntryForm* form() { return find<EntryForm>("entryForm"); }
    QString complaint() { return find<QLabel>("formComplaint")->text(); }
    /// The visit of that Friday, typed from the first field to the last.
    void typeTheVisit() {
        press(Qt::Key_L, Qt::ControlModifier);
        EXPECT_EQ(focused(), find<QComboBox>("means"));
        press(Qt::Key_Down); // phone → visit
        press(Qt::Key_Tab);
        type(QStringLiteral("祖父"));
        press(Qt::Key_Tab);
        EXPECT_EQ(focused(), find<QComboBox>("outcome"));
        press(Qt::Key_Down);
        press(Qt::Key_Down); // refuses
        press(Qt::Key_Tab);
        press(Qt::Key_Tab); // the day is today
        EXPECT_EQ(focused(), find<QPlainTextEdit>("text"));
        type(QStringLiteral("父母在深圳务工，随祖父生活。"));
        press(Qt::Key_Tab);
        type(QStringLiteral("祖父答复"));
        press(Qt::Key_Tab);
        type(QStringLiteral("+3"));
    }
};

TEST_F(CaseForms, AContactIsWrittenWithKeysAlone) {
    open(m_school.teacher);
    typeTheVisit();
    test::keepPicture(*m_page, QStringLiteral("case-form"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(complaint(), QString());
    EXPECT_FALSE(form()->isVisible());
    const CaseEntry written = caseOfChen().dropoutCase.timeline.last();
    EXPECT_EQ(written.kind, EntryKind::Contact);
    EXPECT_EQ(written.means, ContactMeans::Visit);
    EXPECT_EQ(written.outcome, ContactOutcome::Refuses);
    EXPECT_EQ(written.withWhom, QStringLiteral("祖父"));
    EXPECT_EQ(written.text, QStringLiteral("父母在深圳务工，随祖父生活。"));
    EXPECT_EQ(written.nextStep, QStringLiteral("祖父答复"));
    EXPECT_EQ(written.nextStepDay, QDate(2026, 11, 23));
    EXPECT_EQ(written.day, friday);
    EXPECT_TRUE(find<QLabel>("nextStep")->text().contains(QStringLiteral("认定")));
}

TEST_F(CaseForms, WhatWasTypedSurvivesReloadsOtherCasesAndEscape) {
    ASSERT_OK(CaseBook(*m_database, m_clock, m_school.officer).open(m_school.huang));
    open(m_school.principal);
    while (find<QLabel>("caseName")->text() != QStringLiteral("陈浩宇")) {
        press(Qt::Key_Down);
    }
    typeTheVisit();
    const auto typed = [this] { return find<QPlainTextEdit>("text")->toPlainText(); };
    const QString words = typed();

    m_page->refresh(); // F5, or a change made elsewhere
    EXPECT_TRUE(form()->isVisible());
    EXPECT_EQ(typed(), words);

    auto* list = find<QListView>("caseList");
    const int row = list->currentIndex().row();
    QTest::keyClick(list, row == 0 ? Qt::Key_Down : Qt::Key_Up);
    EXPECT_EQ(find<QLabel>("caseName")->text(), QStringLiteral("黄子轩"));
    EXPECT_FALSE(form()->isVisible());
    QTest::keyClick(list, row == 0 ? Qt::Key_Up : Qt::Key_Down);
    EXPECT_TRUE(form()->isVisible());
    EXPECT_EQ(typed(), words);

    press(Qt::Key_Escape);
    EXPECT_FALSE(form()->isVisible());
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(typed(), words);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.size(), 4);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(typed(), QString()); // saved: the next one starts blank
}

TEST_F(CaseForms, AnErrorIsShownBesideTheFormAndNothingIsLost) {
    open(m_school.teacher);
    typeTheVisit();
    find<QLineEdit>("day")->setText(QStringLiteral("2026-12-24"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form()->isVisible());
    EXPECT_TRUE(complaint().contains(QStringLiteral("不能晚于今天"))) << qPrintable(complaint());
    EXPECT_EQ(focused(), find<QLineEdit>("day"));
    EXPECT_FALSE(find<QPlainTextEdit>("text")->toPlainText().isEmpty());
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.size(), 3);
}

TEST_F(CaseForms, AChildWithoutACaseGetsOneWithTheFirstContact) {
    open(m_school.teacher);
    Target target;
    target.student = m_school.he;
    target.action = QStringLiteral("visit");
    m_page->goTo(target);
    EXPECT_EQ(find<QLabel>("caseName")->text(), QStringLiteral("何语琪"));
    ASSERT_TRUE(form()->isVisible());
    EXPECT_EQ(find<QComboBox>("means")->currentText(), QStringLiteral("家访"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(complaint().contains(QStringLiteral("结果"))) << qPrintable(complaint());
    EXPECT_EQ(focused(), find<QComboBox>("outcome"));
    EXPECT_FALSE(m_book->openCaseOf(m_school.he)->isValid()) << "nothing is kept silently";
    find<QComboBox>("outcome")->setCurrentIndex(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(complaint(), QString());
    EXPECT_TRUE(m_book->openCaseOf(m_school.he)->isValid());
    EXPECT_EQ(find<QLabel>("caseName")->text(), QStringLiteral("何语琪"));
    EXPECT_EQ(find<QLabel>("caseState")->text(), QStringLiteral("关注 · 3天"));
}

TEST_F(CaseForms, AConfirmationAsksForThePasswordAndRunsOnlyWithIt) {
    addContact(friday, ContactMeans::Visit, "祖父", "祖父答应劝说。");
    const QString password = QStringLiteral("qingxi-xiaoxue");
    ASSERT_OK(AccountBook(*m_database, m_clock, m_school.principal)
                  .setPassword(m_school.principal.account, password));
    open(m_school.principal);
    Identity identity;
    identity.asks = [](AccountId) { return true; };
    identity.prove = [this](AccountId account, const QString& typed) {
        Result<void> proven;
        // The database of this test lives on the window's thread.
        QMetaObject::invokeMethod(
            qApp,
            [&] {
                proven =
                    SignIn(*m_database, m_clock, m_clock).prove(m_school.principal, account, typed);
            },
            Qt::BlockingQueuedConnection);
        return proven;
    };
    m_page->setIdentity(identity);
    Target target;
    target.dropoutCase = m_chensCase;
    target.action = QStringLiteral("confirm");
    m_page->goTo(target);
    press(Qt::Key_Space);
    auto* dialog = find<QDialog>("identityDialog");
    ASSERT_TRUE(dialog->isVisible());
    test::keepPicture(*dialog, QStringLiteral("case-confirm-password"));
    EXPECT_NE(caseOfChen().state, CaseState::Confirmed);
    const auto give = [&](const QString& text) {
        auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("identityPassword"));
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    auto* complaint = dialog->findChild<QLabel*>(QStringLiteral("identityPasswordComplaint"));
    give(QStringLiteral("not-this-one"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return complaint->isVisible(); }));
    EXPECT_NE(caseOfChen().state, CaseState::Confirmed);
    give(password);
    EXPECT_TRUE(QTest::qWaitFor([&] { return caseOfChen().state == CaseState::Confirmed; }));
    const CaseEntry confirmed = caseOfChen().dropoutCase.timeline.last();
    EXPECT_TRUE(confirmed.approverProved);
    EXPECT_TRUE(m_failures.isEmpty());
}

TEST_F(CaseForms, TheProofComesBeforeTheConfirmation) {
    open(m_school.principal);
    Target target;
    target.dropoutCase = m_chensCase;
    target.action = QStringLiteral("confirm");
    m_page->goTo(target);
    ASSERT_TRUE(form()->isVisible());
    EXPECT_TRUE(find<QLabel>("proofMissing")->text().contains(QStringLiteral("还差1次")));
    EXPECT_FALSE(find<QPushButton>("saveForm")->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(caseOfChen().state, CaseState::Confirmed);
    test::keepPicture(*m_page, QStringLiteral("case-confirm-missing"));

    addContact(friday, ContactMeans::Visit, "祖父", "祖父答应劝说，23日前给答复。");
    m_page->goTo(target);
    EXPECT_TRUE(find<QLabel>("proofThere")->text().contains(QStringLiteral("联系3次，3天")));
    EXPECT_TRUE(find<QLabel>("proofThere")->text().contains(QStringLiteral("连续旷课10个上课日")));
    test::keepPicture(*m_page, QStringLiteral("case-confirm"));
    EXPECT_EQ(focused(), find<QPushButton>("saveForm"));
    press(Qt::Key_Space);
    EXPECT_EQ(caseOfChen().state, CaseState::Confirmed);
    EXPECT_TRUE(find<QLabel>("nextStep")->text().contains(QStringLiteral("教育局")));

    press(Qt::Key_Return, Qt::ControlModifier); // the next step: the report
    ASSERT_TRUE(form()->isVisible());
    EXPECT_EQ(focused(), find<QLineEdit>("documentNumber"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(complaint().contains(QStringLiteral("文号")));
    type(QStringLiteral("清中报〔2026〕1号"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const CaseEntry report = caseOfChen().dropoutCase.timeline.last();
    EXPECT_EQ(report.kind, EntryKind::ReportedToEducation);
    EXPECT_EQ(report.documentNumber, QStringLiteral("清中报〔2026〕1号"));
    EXPECT_EQ(report.dateSent, friday);
    EXPECT_FALSE(report.closingReason); // what the form didn't ask isn't written
    EXPECT_FALSE(report.means);
    EXPECT_FALSE(report.placement);
    test::keepPicture(*m_page, QStringLiteral("case-confirmed"));
}

TEST_F(CaseForms, AClosingThatTheRollContradictsIsAnsweredByATick) {
    const QDate monday(2026, 11, 23);
    m_school.teach(monday, monday, {});
    m_clock.set(monday, QTime(17, 0));
    open(m_school.officer);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("签证.jpg"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("visa");
    file.close();
    Target target;
    target.dropoutCase = m_chensCase;
    target.action = codeOf(entryKinds, EntryKind::Closed);
    m_page->goTo(target);
    ASSERT_TRUE(form()->isVisible());
    auto* reason = find<QComboBox>("closingReason");
    auto* tick = find<QCheckBox>("presentOn");
    reason->setCurrentIndex(reason->findData(codeOf(closingReasons, ClosingReason::IdentityError)));
    EXPECT_FALSE(tick->isVisible()) << "the child stays on the roll";
    reason->setCurrentIndex(reason->findData(codeOf(closingReasons, ClosingReason::Abroad)));
    ASSERT_TRUE(tick->isVisible());
    EXPECT_TRUE(tick->text().contains(QStringLiteral("11月23日")));
    m_prompt.fileToOpen = path;
    QTest::mouseClick(find<QPushButton>("attach"), Qt::LeftButton);
    find<QPlainTextEdit>("text")->setFocus();
    type(QStringLiteral("点名错记，人已出境"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(form()->isVisible()) << "a remark is no answer";
    EXPECT_FALSE(complaint().isEmpty());
    EXPECT_EQ(focused(), tick);
    test::keepPicture(*m_page, QStringLiteral("case-close-present"));
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(form()->isVisible()) << complaint().toStdString();
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.last().presentOn, monday);
}

TEST_F(CaseForms, ClosingAsksForEvidenceAndASecondPerson) {
    QTemporaryDir folder;
    m_prompt.fileToOpen = folder.filePath(QStringLiteral("在校证明.pdf"));
    QFile file(m_prompt.fileToOpen);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();

    open(m_school.officer);
    Target target;
    target.dropoutCase = m_chensCase;
    target.action = QStringLiteral("closed");
    m_page->goTo(target);
    auto* reason = find<QComboBox>("closingReason");
    EXPECT_EQ(focused(), reason);
    reason->setCurrentIndex(reason->findData(QStringLiteral("enrolled_elsewhere")));
    EXPECT_EQ(find<QLabel>("attached")->text(), QStringLiteral("在校证明"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(complaint().contains(QStringLiteral("在校证明")));
    QTest::keyClick(find<QPushButton>("attach"), Qt::Key_Space);
    EXPECT_TRUE(
        find<QPushButton>("attachedFile0")->text().contains(QStringLiteral("在校证明.pdf")));
    test::keepPicture(*m_page, QStringLiteral("case-close"));
    // Nobody chosen: it is only proposed, and waits for another account.
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(caseOfChen().state, CaseState::Watch);
    EXPECT_EQ(caseOfChen().next.kind, case_rules::NextStepKind::ApproveClosing);
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.last().evidence.size(), 1);
    test::keepPicture(*m_page, QStringLiteral("case-proposed"));
    QTest::keyClick(find<QPushButton>("doNextStep"), Qt::Key_Space);
    ASSERT_TRUE(form()->isVisible());
    EXPECT_EQ(find<QComboBox>("account")->count(), 1); // the principal, not the proposer
    EXPECT_TRUE(find<QLabel>("proofThere")->text().contains(QStringLiteral("周敏")));
    EXPECT_FALSE(find<QLabel>("formNote")->text().isEmpty());
    test::keepPicture(*m_page, QStringLiteral("case-approve"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(caseOfChen().state, CaseState::Closed);
    const CaseEntry closed = caseOfChen().dropoutCase.timeline.last();
    EXPECT_EQ(closed.approverAccount, m_school.principal.account);
    EXPECT_EQ(closed.account, m_school.officer.account); // at the keyboard

    m_prompt.fileToSave = folder.filePath(QStringLiteral("copy.pdf"));
    QTest::keyClick(find<QPushButton>("evidence"), Qt::Key_Space);
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* save = window->findChild<QPushButton*>(QStringLiteral("saveEvidence"))) {
            QTest::keyClick(save, Qt::Key_Space);
            window->close();
        }
    }
    QFile copy(m_prompt.fileToSave);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("%PDF-1.4"));
}

TEST_F(CaseForms, AWrongEntryIsStruckOutAndStaysInSight) {
    open(m_school.teacher);
    const auto correct = [this] {
        return m_page->findChildren<QPushButton*>(QStringLiteral("correct"));
    };
    ASSERT_EQ(correct().size(), 2); // the opening has none
    QTest::keyClick(correct().first(), Qt::Key_Space);
    ASSERT_TRUE(form()->isVisible());
    find<QPlainTextEdit>("text")->setFocus();
    type(QStringLiteral("日期写错"));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.size(), 4);
    EXPECT_EQ(case_rules::standing(caseOfChen().dropoutCase.timeline).size(), 2);
    EXPECT_EQ(correct().size(), 1);
    test::keepPicture(*m_page, QStringLiteral("case-corrected"));
}

} // namespace
} // namespace xiange::ui
