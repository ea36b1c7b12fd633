#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/schools/schools.h"
#include "tests/support/absent_child.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/prompt.h"
#include "ui/papers/paper_preview.h"
#include "ui/papers/papers_page.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

/// Answers with a file of a temporary folder.
class FilePrompt final : public Prompt {
public:
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString& proposal, const QString&) override {
        m_proposal = proposal;
        return path();
    }
    std::optional<QString> line(QWidget*, const QString&, const QString&, const QString&) override {
        return {};
    }
    bool choosePrinter(QWidget*, QPrinter& printer) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path());
        return true;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }

    QString m_proposal;

private:
    QTemporaryDir m_folder;
};

class PapersPageTest : public ::testing::Test {
protected:
    void SetUp() override {
        m_database = xiange::test::emptyDatabase(db::Engine::Sqlite);
        const auto actor =
            Accounts(*m_database, m_clock).add(QStringLiteral("周明远"), Role::Principal);
        ASSERT_OK(actor);
        const auto child = xiange::test::fillAbsentChild(*m_database);
        ASSERT_OK(child);
        m_cases = std::make_unique<CaseBook>(*m_database, m_clock, *actor);
        m_papers = std::make_unique<PaperRegister>(*m_database, m_clock, *actor);
        m_desk = std::make_unique<PaperDesk>(*m_database, m_clock, *actor, *m_papers);
        m_schools = std::make_unique<Schools>(*m_database, m_clock, *actor);
        const auto id = m_cases->addContact(child->student, xiange::test::refusingContact());
        ASSERT_OK(id);
        m_case = *id;
        CaseEntry suspected;
        suspected.kind = EntryKind::MarkedSuspected;
        ASSERT_OK(m_cases->add(m_case, suspected));
        m_page = std::make_unique<PapersPage>(*m_papers, *m_desk, *m_cases, *m_schools, m_clock,
                                              m_prompt);
        m_page->resize(1182, 660);
        m_page->show();
    }

    void write(const char* kind) {
        Target target;
        target.page = PageKind::Papers;
        target.dropoutCase = m_case;
        target.action = QString::fromLatin1(kind);
        m_page->goTo(target);
    }
    template <typename T> T* find(const char* name) {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    PaperState state() { return m_papers->list()->front().state; }

    test::Dressed m_dressed;
    FixedClock m_clock{QDate(2026, 11, 20), QTime(17, 30)};
    FilePrompt m_prompt;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<CaseBook> m_cases;
    std::unique_ptr<PaperRegister> m_papers;
    std::unique_ptr<PaperDesk> m_desk;
    std::unique_ptr<Schools> m_schools;
    std::unique_ptr<PapersPage> m_page;
    CaseId m_case;
};

} // namespace

TEST_F(PapersPageTest, AReportWrittenFromACaseIsShownAsItsPages) {
    write("report");
    auto* table = find<QTableView>("paperTable");
    QAbstractItemModelTester tester(table->model());
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), QStringLiteral("清中劝返〔2026〕1号"));
    const PaperLayout* layout = find<PaperPreview>("paperPreview")->layoutShown();
    ASSERT_NE(layout, nullptr);
    EXPECT_GE(layout->pageCount(), 2);
    EXPECT_FALSE(find<QLabel>("missingFields")->isVisible());
    write("registration");
    m_page->refresh();
    test::keepPicture(*m_page, QStringLiteral("papers"));
}

TEST_F(PapersPageTest, WritingAgainKeepsTheNumberOfTheDraft) {
    write("report");
    write("report");
    EXPECT_EQ(m_papers->list()->size(), 1);
    click("rewritePaper");
    EXPECT_EQ(m_papers->list()->size(), 1);
    write("registration");
    EXPECT_EQ(m_papers->list()->size(), 2);
}

TEST_F(PapersPageTest, PrintingKeepsThePaperAndTakesTheDraftMarkAway) {
    write("report");
    QSignalSpy saved(m_page.get(), &Page::saved);
    m_page->print();
    EXPECT_EQ(saved.count(), 1);
    EXPECT_EQ(state(), PaperState::Printed);
    QFile file(m_prompt.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_FALSE(find<QPushButton>("rewritePaper")->isVisible());
}

TEST_F(PapersPageTest, ADraftOfAnEarlierDayIsShownAndPrintedUnderTheDayOfToday) {
    write("parent_notice");
    const PaperId paper = m_papers->list()->front().id;
    m_clock.set(QDate(2026, 11, 24), QTime(9, 0));
    m_page->refresh();
    const auto day = [&] {
        const PaperText text = *m_papers->open(paper);
        for (const Block& block : text.blocks) {
            if (const auto* signature = std::get_if<Signature>(&block)) {
                return signature->date;
            }
        }
        return QString();
    };
    EXPECT_EQ(day(), QStringLiteral("2026年11月24日"));
    m_page->print();
    EXPECT_EQ(state(), PaperState::Printed);
    EXPECT_EQ(day(), QStringLiteral("2026年11月24日"));
    // Several at once get it too, those that nobody has opened today.
    write("visit_record");
    write("registration");
    m_clock.set(QDate(2026, 11, 26), QTime(9, 0));
    m_page->refresh();
    find<QTableView>("paperTable")->selectAll();
    m_page->print();
    const auto lines = m_papers->list();
    for (const RegisteredPaper& line : *lines) {
        EXPECT_NE(line.state, PaperState::Draft) << line.title.toStdString();
        EXPECT_EQ(line.writtenOn, line.id == paper ? QDate(2026, 11, 24) : QDate(2026, 11, 26));
    }
}

TEST_F(PapersPageTest, APaperGoesFromPrintedToReceiptByOneButton) {
    write("report");
    click("advancePaper");
    EXPECT_EQ(state(), PaperState::Printed);
    click("advancePaper");
    EXPECT_EQ(state(), PaperState::Sent);
    click("advancePaper");
    EXPECT_EQ(state(), PaperState::Receipt);
    EXPECT_FALSE(find<QPushButton>("advancePaper")->isVisible());
}

TEST_F(PapersPageTest, APrintedNoticeOffersTheEntryThatSaysItWasServed) {
    Target target;
    target.dropoutCase = m_case;
    target.action = QStringLiteral("parent_notice");
    m_page->goTo(target);
    auto* record = m_page->findChild<QPushButton*>(QStringLiteral("recordPaper"));
    ASSERT_NE(record, nullptr);
    EXPECT_TRUE(record->isHidden()) << "a draft went nowhere";
    m_page->findChild<QPushButton*>(QStringLiteral("advancePaper"))->click();
    ASSERT_FALSE(record->isHidden());
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    record->click();
    EXPECT_EQ(went.page, PageKind::Cases);
    EXPECT_EQ(went.dropoutCase, m_case);
    EXPECT_EQ(went.action, QStringLiteral("notice_served"));
}

TEST_F(PapersPageTest, WhatIsTypedIsOnThePagesAndInTheRegister) {
    write("report");
    click("editPaper");
    auto* title = m_page->findChild<QPlainTextEdit*>(QStringLiteral("paragraph1"));
    ASSERT_NE(title, nullptr);
    EXPECT_TRUE(title->isVisible());
    title->selectAll();
    title->insertPlainText(QStringLiteral("另一个标题"));
    EXPECT_FALSE(m_page->unfinished().isEmpty());
    EXPECT_TRUE(find<PaperPreview>("paperPreview")
                    ->layoutShown()
                    ->charactersIn(PaperFont::Title)
                    .contains(QStringLiteral("另一个标题")));
    test::keepPicture(*m_page, QStringLiteral("papers-edit"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_page->unfinished().isEmpty(); }));
    const auto papers = m_papers->list();
    const auto text = m_papers->open(papers->front().id);
    ASSERT_OK(text);
    EXPECT_EQ(std::get<Paragraph>(text->blocks[1]).text, QStringLiteral("另一个标题"));
    EXPECT_EQ(title->toPlainText(), QStringLiteral("另一个标题")) << "the editor stays";
    click("editPaper");
    EXPECT_TRUE(find<QTableView>("paperTable")->isVisible());
    // Written again from the case page it stays as the hand left it.
    write("report");
    EXPECT_TRUE(m_papers->list()->front().editedByHand);
    click("rewritePaper");
    EXPECT_FALSE(m_papers->list()->front().editedByHand);
}

TEST_F(PapersPageTest, ADraftThatSomebodyElseChangedIsNotPrintedUnseen) {
    write("report");
    const RegisteredPaper line = m_papers->list()->front();
    const auto text = m_papers->open(line.id);
    ASSERT_OK(text);
    const QSignalBlocker unheard(*m_papers); // another program tells nobody
    ASSERT_OK(m_papers->editDraft(line.id, line.version, *text));
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->print();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(QFile::exists(m_prompt.path()));
    EXPECT_EQ(state(), PaperState::Draft);
}

TEST_F(PapersPageTest, ACellOfAFormIsFilledInAndNoLongerMissing) {
    write("parent_notice");
    m_page->print();
    write("service_record");
    auto* missing = find<QLabel>("missingFields");
    ASSERT_TRUE(missing->text().contains(QStringLiteral("送达地点")));
    click("editPaper");
    auto* table = m_page->findChild<QTableWidget*>(QStringLiteral("table2"));
    ASSERT_NE(table, nullptr);
    const auto labels = table->findItems(QStringLiteral("送达地点"), Qt::MatchExactly);
    ASSERT_EQ(labels.size(), 1);
    table->item(labels.front()->row(), 1)->setText(QStringLiteral("上坝村二组"));
    EXPECT_FALSE(missing->text().contains(QStringLiteral("送达地点")));
    m_page->resize(1182, 660);
    test::keepPicture(*m_page, QStringLiteral("papers-edit-form"));
    m_page->print();
    EXPECT_EQ(state(), PaperState::Printed);
    EXPECT_TRUE(m_papers->open(m_papers->list()->front().id)->missing.size() > 0);
}

TEST_F(PapersPageTest, WhatDoesNotFitIsRefusedWithTheReasonAndMakesNoPaper) {
    QSignalSpy failed(m_page.get(), &Page::failed);
    write("correction_order");
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed.first().first().value<Error>().text.contains(QStringLiteral("视为辍学")));
    EXPECT_TRUE(m_papers->list()->isEmpty());
}

TEST_F(PapersPageTest, AProofOfServiceIsBegunFromAPrintedNotice) {
    m_page->refresh();
    write("parent_notice");
    const auto chooseService = [this] {
        click("newPaper");
        auto* kinds = find<QListWidget>("paperKinds");
        for (int row = 0; row < kinds->count(); ++row) {
            if (paperKindCodes[row].value == PaperKind::ServiceRecord) {
                kinds->setCurrentRow(row);
            }
        }
    };
    chooseService();
    EXPECT_EQ(find<QListWidget>("paperSubjects")->count(), 0) << "a draft is not served";
    EXPECT_TRUE(find<QLabel>("noPaperSubject")->text().contains(QStringLiteral("请先打印")));
    EXPECT_FALSE(find<QPushButton>("writePaper")->isEnabled());
    test::keepPicture(*m_page, QStringLiteral("papers-new-nothing-to-serve"));
    click("cancelNewPaper");
    m_page->print();
    const QString number = m_papers->list()->front().number;
    chooseService();
    ASSERT_EQ(find<QListWidget>("paperSubjects")->count(), 1);
    EXPECT_TRUE(find<QListWidget>("paperSubjects")->item(0)->text().contains(number));
    test::keepPicture(*m_page, QStringLiteral("papers-new-service"));
    click("writePaper");
    EXPECT_EQ(m_papers->list()->front().kind, PaperKind::ServiceRecord);
    EXPECT_EQ(m_papers->list()->front().subject.serves, m_papers->list()->back().id);
}

TEST_F(PapersPageTest, ANewPaperIsAKindAndThenAChild) {
    m_page->refresh();
    click("newPaper");
    auto* kinds = find<QListWidget>("paperKinds");
    auto* subjects = find<QListWidget>("paperSubjects");
    ASSERT_TRUE(kinds->isVisible());
    EXPECT_EQ(kinds->count(), static_cast<int>(std::size(paperKindCodes)));
    EXPECT_EQ(subjects->count(), 1);
    test::keepPicture(*m_page, QStringLiteral("papers-new"));
    kinds->setCurrentRow(3);
    find<QLineEdit>("paperSubjectFilter")->setText(QStringLiteral("没有这个人"));
    EXPECT_FALSE(find<QPushButton>("writePaper")->isEnabled());
    find<QLineEdit>("paperSubjectFilter")->clear();
    click("writePaper");
    ASSERT_EQ(m_papers->list()->size(), 1);
    EXPECT_EQ(m_papers->list()->front().kind, PaperKind::ParentNotice);
    EXPECT_TRUE(find<QTableView>("paperTable")->isVisible());
    EXPECT_NE(find<PaperPreview>("paperPreview")->layoutShown(), nullptr);
}

TEST_F(PapersPageTest, SeveralChosenArePrintedInOneGo) {
    write("report");
    write("registration");
    find<QTableView>("paperTable")->selectAll();
    m_page->print();
    EXPECT_TRUE(QFile::exists(m_prompt.path()));
    const auto papers = m_papers->list();
    ASSERT_OK(papers);
    for (const RegisteredPaper& paper : *papers) {
        EXPECT_EQ(paper.state, PaperState::Printed);
        EXPECT_TRUE(m_papers->printedFile(paper.id)->startsWith("%PDF"));
    }
}

TEST_F(PapersPageTest, ThePdfOfAPrintedPaperIsTheFileThatWasPrinted) {
    write("report");
    m_page->print();
    QFile printed(m_prompt.path());
    ASSERT_TRUE(printed.open(QIODevice::ReadOnly));
    const QByteArray kept = *m_papers->printedFile(m_papers->list()->front().id);
    ASSERT_TRUE(printed.remove());
    click("savePdf");
    QFile again(m_prompt.path());
    ASSERT_TRUE(again.open(QIODevice::ReadOnly));
    EXPECT_EQ(again.readAll(), kept);
}

TEST_F(PapersPageTest, CtrlESavesAPdfUnderItsNumberAndTitle) {
    write("report");
    QObject::connect(m_page.get(), &Page::failed, [](const Error& error) {
        ADD_FAILURE() << error.text.toStdString() << error.detail.toStdString();
    });
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_prompt.path()); }));
    EXPECT_EQ(m_prompt.m_proposal,
              QStringLiteral("清中劝返〔2026〕1号关于学生陈浩宇疑似辍学及劝返情况的报告.pdf"));
}

TEST_F(PapersPageTest, NothingOpensBeforeAPersonOpensItAndThenIsRecordedOnce) {
    write("registration");
    const auto lines = [this] { return Accounts(*m_database, m_clock).log()->size(); };
    PapersPage fresh(*m_papers, *m_desk, *m_cases, *m_schools, m_clock, m_prompt);
    const qsizetype before = lines();
    fresh.refresh();
    fresh.show();
    auto* table = fresh.findChild<QTableView*>(QStringLiteral("paperTable"));
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_FALSE(table->currentIndex().isValid());
    EXPECT_EQ(fresh.findChild<PaperPreview*>(QStringLiteral("paperPreview"))->layoutShown(),
              nullptr);
    EXPECT_EQ(lines(), before);
    table->selectRow(0);
    fresh.refresh();
    EXPECT_NE(fresh.findChild<PaperPreview*>(QStringLiteral("paperPreview"))->layoutShown(),
              nullptr);
    EXPECT_EQ(lines(), before + 1);
}

TEST_F(PapersPageTest, AnEmptyRegisterSaysWhereToGo) {
    QSignalSpy going(m_page.get(), &Page::going);
    m_page->refresh();
    test::keepPicture(*m_page, QStringLiteral("papers-empty"));
    auto* buttons = m_page->findChild<QPushButton*>(QStringLiteral("newPaper"));
    ASSERT_NE(buttons, nullptr);
    EXPECT_EQ(find<QTableView>("paperTable")->model()->rowCount(), 0);
}

} // namespace xiange::ui
