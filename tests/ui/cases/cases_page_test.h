#pragma once

#include "tests/support/case_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/cases/cases_page.h"
#include "ui/common/prompt.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {

/// Answers what a test has prepared.
class PreparedPrompt final : public Prompt {
public:
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    QString openFile(QWidget*, const QString&, const QString&) override { return fileToOpen; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return fileToSave;
    }
    std::optional<QString> line(QWidget*, const QString&, const QString&, const QString&) override {
        return {};
    }
    QString fileToOpen;
    QString fileToSave;
};

/// The case page in a school where 陈浩宇 has been away for ten days, contacted twice.
class CasesPageFixture : public testing::Test {
protected:
    CasesPageFixture() {
        m_school.teach(QDate(2026, 11, 2), friday,
                       {{m_school.chen, QDate(2026, 11, 9), friday},
                        {m_school.he, QDate(2026, 11, 18), friday}});
        addContact(QDate(2026, 11, 10), ContactMeans::Phone, "祖父", "称感冒在家，未请假。");
        addContact(QDate(2026, 11, 17), ContactMeans::Phone, "父亲",
                   "“过几天回去再说”，未约定返校日期。");
    }

    void addContact(QDate day, ContactMeans means, const char* withWhom, const char* said) {
        CaseBook book(*m_database, m_clock, m_school.teacher);
        CaseEntry contact;
        contact.day = day;
        contact.means = means;
        contact.outcome = ContactOutcome::Refuses;
        contact.withWhom = QString::fromUtf8(withWhom);
        contact.text = QString::fromUtf8(said);
        contact.cause = Cause::LearningDifficulty;
        const auto id = book.addContact(m_school.chen, contact);
        ASSERT_OK(id);
        m_chensCase = *id;
    }

    void open(const Actor& actor, Brightness brightness = Brightness::Light) {
        m_dressed = std::make_unique<test::Dressed>(brightness);
        m_book = std::make_unique<CaseBook>(*m_database, m_clock, actor);
        m_papers = std::make_unique<PaperRegister>(*m_database, m_clock, actor);
        m_drafts = std::make_unique<CaseDrafts>(*m_database, m_clock, actor);
        m_consultations = std::make_unique<Consultations>(*m_database, m_clock, actor);
        m_tips = std::make_unique<Tips>(*m_database, m_clock, actor, *m_book);
        m_students = std::make_unique<StudentRegister>(*m_database, m_clock, actor);
        m_page = std::make_unique<CasesPage>(
            CaseFeatures{*m_book, *m_drafts, *m_consultations, *m_tips, *m_papers, *m_students},
            m_clock, m_prompt);
        QObject::connect(m_page.get(), &Page::failed,
                         [this](const Error& error) { m_failures << error.text; });
        m_page->resize(1182, 688); // what the frame leaves of 1366×768
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->setFocus();
    }

    template <typename T> T* find(const char* name) {
        auto* found = m_page->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    QWidget* focused() { return QApplication::focusWidget(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused() != nullptr ? focused() : m_page.get(), key, modifiers);
    }
    /// As an input method does it: Chinese has no keys of its own.
    void type(const QString& text) {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(focused(), &typed);
    }
    CaseFile caseOfChen() {
        const auto file = m_book->one(m_chensCase);
        EXPECT_OK(file);
        return *file;
    }

    const QDate friday{2026, 11, 20};
    std::unique_ptr<db::Database> m_database = xiange::test::emptyDatabase(db::Engine::Sqlite);
    xiange::test::CaseSchool m_school{*m_database};
    FixedClock m_clock{friday, QTime(16, 0)};
    CaseId m_chensCase;
    PreparedPrompt m_prompt;
    QStringList m_failures;
    std::unique_ptr<test::Dressed> m_dressed;
    std::unique_ptr<CaseBook> m_book;
    std::unique_ptr<PaperRegister> m_papers;
    std::unique_ptr<CaseDrafts> m_drafts;
    std::unique_ptr<Consultations> m_consultations;
    std::unique_ptr<Tips> m_tips;
    std::unique_ptr<StudentRegister> m_students;
    std::unique_ptr<CasesPage> m_page;
};

} // namespace xiange::ui
