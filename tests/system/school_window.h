#pragma once

#include "app/founding.h"
#include "app/workplace.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/test_database.h"
#include "ui/cases/entry_form.h"
#include "ui/common/prompt.h"
#include "ui/shell/appearance.h"
#include "ui/students/import_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace xiange {

/// A person who chooses the prepared file and prints into a PDF.
class PreparedPerson final : public ui::Prompt {
public:
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    QString openFile(QWidget*, const QString&, const QString&) override { return file; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return file;
    }
    bool choosePrinter(QWidget*, QPrinter& printer) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    }
    std::optional<QString> line(QWidget*, const QString&, const QString&, const QString&) override {
        return {};
    }

    QString file;
    QString printed;
};

/// The real main window over a real file in a school of one's own, driven by keys alone.
class SchoolWindow : public ::testing::Test {
protected:
    void SetUp() override {
        m_address.path = m_folder.filePath(QStringLiteral("school.xiange"));
        m_person.printed = m_folder.filePath(QStringLiteral("report.pdf"));
        ASSERT_OK(foundSchool(m_address, m_clock,
                              {QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001"),
                               QStringLiteral("清溪镇"), 2026, QStringLiteral("周明远")}));
        reopen();
    }

    /// As after a night: the program is started again on the file.
    void reopen(const char* account = "") {
        m_workplace.reset();
        auto house = House::open(m_address, m_clock, QString::fromUtf8(account));
        ASSERT_OK(house);
        m_workplace = std::make_unique<Workplace>(std::move(*house), m_appearance, m_person);
        m_workplace->show();
        QApplication::setActiveWindow(&m_workplace->window());
    }

    House& house() { return m_workplace->house(); }
    QWidget* focused() {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : &m_workplace->window();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused(), key, modifiers);
    }
    void type(const char* letters) { QTest::keyClicks(focused(), QString::fromLatin1(letters)); }
    void typeChinese(const QString& text) {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(focused(), &typed);
    }
    template <typename T> T* find(const char* name) {
        T* found = m_workplace->window().findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    static QString data(const char* name) {
        return QStringLiteral(XIANGE_TEST_DATA "/") + QLatin1String(name);
    }
    int childrenInRegister() {
        return static_cast<int>(house().students.list({}).value_or(QList<StudentLine>()).size());
    }

    void importTheRoster() {
        m_person.file = data("roster-primary.xls");
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_I, Qt::ControlModifier);
        auto* panel = m_workplace->window().findChild<ui::ImportPanel*>();
        ASSERT_NE(panel, nullptr);
        press(Qt::Key_O, Qt::ControlModifier);
        panel->wait();
        press(Qt::Key_Return, Qt::ControlModifier);
        panel->wait();
    }

    /// A field of the entry's form; another page may have one of that name, too.
    template <typename T> T* inForm(const char* name) {
        T* found = find<ui::EntryForm>("entryForm")->findChild<T*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// One contact by the form, with what a teacher would type.
    void addContact(QDate day, int means, const char* words) {
        m_clock.set(day, QTime(17, 0));
        reopen();
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(find<ui::EntryForm>("entryForm")->isVisible());
        inForm<QComboBox>("means")->setFocus();
        for (int i = 0; i < means; ++i) {
            press(Qt::Key_Down);
        }
        inForm<QComboBox>("outcome")->setFocus();
        press(Qt::Key_Down); // the first outcome of the list
        inForm<QPlainTextEdit>("text")->setFocus();
        typeChinese(QString::fromUtf8(words));
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_FALSE(find<ui::EntryForm>("entryForm")->isVisible())
            << find<QLabel>("formComplaint")->text().toStdString();
    }

    /// What a person reads on the paper that was printed last.
    QString printedText() {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {m_person.printed, QStringLiteral("-")});
        process.waitForFinished();
        // A printer's PDF names some characters by their radicals; they look the same.
        return QString::fromUtf8(process.readAllStandardOutput())
            .remove(QLatin1Char('\n'))
            .normalized(QString::NormalizationForm_KC);
    }

    QTemporaryDir m_folder;
    db::Address m_address;
    FixedClock m_clock{QDate(2026, 11, 9), QTime(8, 5)};
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Appearance m_appearance{*qobject_cast<QApplication*>(QCoreApplication::instance()),
                                m_settings};
    PreparedPerson m_person;
    std::unique_ptr<Workplace> m_workplace;
};

} // namespace xiange
