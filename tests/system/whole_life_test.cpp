// One child through the whole of a case in the real main window, by keys: away, contacts,
// suspected, confirmed by the principal, both reports, the letter, the notice, the order to
// correct, back, away again, back again, closed by two accounts. What the papers say is read from
// the printed pages.
#include "tests/system/school_window.h"
#include "ui/attendance/attendance_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QTimer>

namespace xiange {

namespace {

class WholeLife : public SchoolWindow {
protected:
    void SetUp() override {
        SchoolWindow::SetUp();
        if (HasFatalFailure()) {
            return;
        }
        importTheRoster();
        m_clock.set(QDate(2026, 11, 20), QTime(17, 30));
        const auto marks = readWorkbook(data("marks-autumn.csv"));
        ASSERT_OK(marks);
        ASSERT_OK(house().marksImport.run(*marks, {}));
        const SchoolId school = house().schools.list()->first().id;
        ASSERT_OK(house().accounts.add(QStringLiteral("王校长"), Role::Principal, school));
        ASSERT_OK(house().accounts.add(QStringLiteral("周敏"), Role::RosterOfficer, school));
        ASSERT_OK(house().database->write([this](db::Writer& tx) {
            m_child = *tx.first("SELECT id FROM student WHERE student_no = 'G449999201601155465'",
                                {}, [](const db::Rows& row) { return row.id<StudentId>(0); });
            m_class = *tx.first("SELECT class_id FROM enrolment WHERE student_id = :child",
                                {{"child", m_child}},
                                [](const db::Rows& row) { return row.id<ClassId>(0); });
            const auto district = tx.insert<AreaId>(
                "INSERT INTO area (level, name) VALUES ('district', '云山区') RETURNING id", {});
            tx.change("UPDATE area SET parent_id = :district WHERE level = 'town'",
                      {{"district", district}});
            tx.change("UPDATE student_private SET hukou_place = '湖南省郴州市宜章县' "
                      "WHERE student_id = :child",
                      {{"child", m_child}});
        }));
    }

    /// The rolls of the child's class on the school days from one day to another, each called on
    /// its own day: morning and afternoon, by keys.
    void called(QDate from, QDate to, bool away) {
        m_clock.set(from, QTime(16, 0));
        reopen();
        press(Qt::Key_2, Qt::ControlModifier);
        auto* page = m_workplace->window().findChild<ui::AttendancePage*>();
        const auto open = [page] { return page->model().roll().key; };
        for (int i = 0; i < 40 && open().schoolClass != m_class; ++i) {
            press(Qt::Key_Down, Qt::AltModifier);
        }
        ASSERT_EQ(open().schoolClass, m_class);
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (day.dayOfWeek() > Qt::Friday) {
                continue;
            }
            m_clock.set(day, QTime(16, 0));
            if (open().day < day) {
                press(Qt::Key_Right, Qt::AltModifier);
            }
            ASSERT_EQ(open().day, day);
            for (const Session session : {Session::Morning, Session::Afternoon}) {
                if (open().session != session) {
                    press(Qt::Key_F6);
                }
                if (away) {
                    type("pyxk");
                }
                press(Qt::Key_Return, Qt::ControlModifier);
                const Roll& roll = page->model().roll();
                ASSERT_TRUE(roll.takenAt.isValid()) << day.toString().toStdString();
                const auto child = std::ranges::find(roll.children, m_child, &RollChild::student);
                ASSERT_NE(child, roll.children.end());
                EXPECT_EQ(child->mark, away ? std::optional(MarkKind::Unexcused) : std::nullopt);
            }
        }
    }

    /// The program as this person starts it on that day, on the page of the cases.
    void sitDown(const char* account, QDate day) {
        m_clock.set(day, QTime(16, 30));
        reopen(account);
        press(Qt::Key_4, Qt::ControlModifier);
    }
    CaseFile file() { return house().cases.one(m_case).value_or(CaseFile()); }
    bool formIsOpen() { return find<ui::EntryForm>("entryForm")->isVisible(); }
    void save() {
        ASSERT_TRUE(formIsOpen());
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_FALSE(formIsOpen()) << find<QLabel>("formComplaint")->text().toStdString();
    }
    /// What the card on top asks for: Ctrl+Enter opens its form, and again saves it.
    void doNextStep(EntryKind expected) {
        press(Qt::Key_Return, Qt::ControlModifier);
        save();
        EXPECT_EQ(lastKind(), expected) << codeOf(entryKinds, lastKind()).toStdString();
    }
    EntryKind lastKind() {
        const Timeline timeline = file().dropoutCase.timeline;
        return timeline.isEmpty() ? EntryKind::Opened : timeline.last().kind;
    }
    void choose(const char* box, int downs) {
        inForm<QComboBox>(box)->setFocus();
        for (int i = 0; i < downs; ++i) {
            press(Qt::Key_Down);
        }
    }
    void pushButton(const char* name) {
        QTest::qWait(1); // a button made just now is shown, one on its way out is gone
        // Another page may have a button of that name, too.
        const auto named = m_workplace->window().findChildren<QPushButton*>(QLatin1String(name));
        const auto button =
            std::find_if(named.cbegin(), named.cend(), [](auto* one) { return one->isVisible(); });
        ASSERT_TRUE(button != named.cend() && (*button)->isEnabled()) << name;
        (*button)->setFocus();
        press(Qt::Key_Space);
    }
    /// Writes the paper by a button of the case, prints it, and says what stands on the pages.
    QString paperBy(const char* button) {
        pushButton(button);
        press(Qt::Key_P, Qt::ControlModifier);
        return printedText();
    }
    /// The same by the menu of papers on the case's page: Ctrl+D, down to the paper, Enter.
    QString paperByMenu(const char* paper) {
        press(Qt::Key_4, Qt::ControlModifier);
        QTimer::singleShot(50, &m_workplace->window(), [paper] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_NE(menu, nullptr);
            for (int i = 0; i < 40; ++i) {
                QTest::keyClick(menu, Qt::Key_Down);
                if (menu->activeAction() != nullptr &&
                    menu->activeAction()->objectName() == QLatin1String(paper)) {
                    break;
                }
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        press(Qt::Key_D, Qt::ControlModifier);
        press(Qt::Key_P, Qt::ControlModifier);
        return printedText();
    }
    /// From the printed paper back to the case, where its entry stands filled in.
    void record(EntryKind expected) {
        pushButton("recordPaper");
        ASSERT_TRUE(formIsOpen());
        save();
        EXPECT_EQ(lastKind(), expected) << codeOf(entryKinds, lastKind()).toStdString();
    }
    static void says(const QString& paper, std::initializer_list<const char*> parts) {
        for (const char* part : parts) {
            // pdftotext may put a space where two fonts meet.
            const QString wanted =
                QString::fromUtf8(part).normalized(QString::NormalizationForm_KC);
            EXPECT_TRUE(QString(paper).remove(u' ').contains(QString(wanted).remove(u' ')))
                << part << "\n"
                << paper.toStdString();
        }
    }
    QString numberOf(PaperKind kind) {
        const auto papers = house().papers.list(m_case);
        for (const RegisteredPaper& paper : papers.value_or(QList<RegisteredPaper>())) {
            if (paper.kind == kind) {
                return paper.number;
            }
        }
        return {};
    }

    StudentId m_child;
    ClassId m_class;
    CaseId m_case;
};

} // namespace

TEST_F(WholeLife, WhatWasTypedOutlivesTheProgramWithoutBeingSaved) {
    m_clock.set(QDate(2026, 11, 10), QTime(17, 0));
    reopen();
    ui::Target contact;
    contact.page = ui::PageKind::Cases;
    contact.student = m_child;
    contact.action = QStringLiteral("contact");
    m_workplace->window().go(contact);
    ASSERT_TRUE(formIsOpen());
    find<ui::EntryForm>("entryForm")
        ->findChild<QPlainTextEdit*>(QStringLiteral("text"))
        ->setFocus();
    typeChinese(QStringLiteral("祖父说周四前答复"));
    m_person.file = data("changes.ods");
    pushButton("attach");
    QTest::qWait(600); // the pause after which what was typed is kept

    // The other program sees what a sudden end would leave behind.
    const auto other = House::open(m_address, m_clock);
    ASSERT_OK(other);
    const auto kept = (*other)->caseDrafts.find({m_child, EntryKind::Contact, {}});
    ASSERT_OK(kept);
    ASSERT_TRUE(kept->has_value());
    EXPECT_EQ((*kept)->entry.text, QStringLiteral("祖父说周四前答复"));
    ASSERT_EQ((*kept)->evidence.size(), 1);
    EXPECT_EQ((*kept)->evidence.first().fileName, QStringLiteral("changes.ods"));

    reopen();
    m_workplace->window().go(contact);
    ASSERT_TRUE(formIsOpen());
    choose("outcome", 3);
    save();
    const auto id = house().cases.openCaseOf(m_child);
    ASSERT_OK(id);
    const CaseEntry written = house().cases.one(*id)->dropoutCase.timeline.last();
    EXPECT_EQ(written.text, QStringLiteral("祖父说周四前答复"));
    EXPECT_EQ(written.evidence.size(), 1);
}

TEST_F(WholeLife, FromTheFirstDayAwayToTheClosingByTwoAccounts) {
    // Away since 6 November; the teacher finds the child by its initials and phones.
    m_clock.set(QDate(2026, 11, 10), QTime(17, 0));
    reopen();
    press(Qt::Key_K, Qt::ControlModifier);
    type("panyixiao");
    QTest::qWait(300);
    press(Qt::Key_Return);
    pushButton("toCase");
    if (!formIsOpen()) {
        press(Qt::Key_L, Qt::ControlModifier);
    }
    choose("outcome", 3);
    inForm<QPlainTextEdit>("text")->setFocus();
    typeChinese(QStringLiteral("称感冒在家，未请假。"));
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto cases = house().cases.list();
    ASSERT_OK(cases);
    ASSERT_EQ(cases->size(), 1);
    m_case = cases->first().dropoutCase.id;
    addContact(QDate(2026, 11, 13), 0, "无人接听");

    // The sixth day: the roster officer marks it in the national system.
    sitDown("周敏", QDate(2026, 11, 13));
    doNextStep(EntryKind::MarkedSuspected);
    addContact(QDate(2026, 11, 18), 1, "会同村委家访，学生称不想读。");

    // The eleventh day. The administrator's account can't confirm; the principal's does.
    const QDate confirmed(2026, 11, 20);
    m_clock.set(confirmed, QTime(16, 30));
    reopen();
    EXPECT_FALSE(house().cases.confirm(m_case));
    sitDown("王校长", confirmed);
    doNextStep(EntryKind::Confirmed);
    EXPECT_EQ(file().state, CaseState::Confirmed);

    // One report, to the education department and to the town.
    says(paperBy("writeStepPaper"),
         {"潘怡晓", "五年级（2）班", "2026年11月6日", "11个上课日", "会同村委家访", "视为辍学",
          "未成年人保护法》第二十八条", "2026年11月20日"});
    const QString report = numberOf(PaperKind::Report);
    says(printedText(), {report.toUtf8().constData()});
    record(EntryKind::ReportedToEducation);
    EXPECT_EQ(file().dropoutCase.timeline.last().documentNumber, report);
    doNextStep(EntryKind::ReportedToTownship);
    EXPECT_EQ(file().dropoutCase.timeline.last().documentNumber, report);

    // The child is of another province: the case says so by itself.
    const QString letter = paperBy("furtherPaper_hukou_letter");
    says(letter, {"潘怡晓", "湖南省郴州市宜章县", "义务教育法》第十三条", "30日内", "回执"});
    record(EntryKind::HukouLetterSent);

    // The legal ladder: notice, criticism, order.
    const QString notice = paperBy("writeStepPaper");
    says(notice, {"限期返校", "潘怡晓", "送达之日起7日内", "2026年11月27日", "义务教育法》第五条",
                  "未成年人保护法》第十七条"});
    record(EntryKind::NoticeServed);
    const QDate monday(2026, 11, 23);
    called(monday, monday, true);
    sitDown("王校长", monday);
    EXPECT_FALSE(house().paperDesk.write(PaperKind::CorrectionOrder, {{}, {}, {}, m_case, {}}))
        << "not before the criticism";
    press(Qt::Key_Return, Qt::ControlModifier);
    inForm<QLineEdit>("withWhom")->setFocus();
    typeChinese(QStringLiteral("祖父潘建国"));
    save();
    EXPECT_EQ(lastKind(), EntryKind::Criticised);
    const QString order = paperBy("writeStepPaper");
    says(order, {"责令限期改正通知书", "潘怡晓", "义务教育法》第五十八条", "7日内",
                 "2026年11月23日,已对你进行批评教育"});
    pushButton("recordPaper");
    choose("service", 2); // refused, left before a witness
    inForm<QLineEdit>("witness")->setFocus();
    typeChinese(QStringLiteral("村委罗桂英"));
    save();
    EXPECT_EQ(lastKind(), EntryKind::OrderedToCorrect);
    says(paperByMenu("paper_service_record"),
         {"送达回证", "责令限期改正通知书", "村委罗桂英",
          numberOf(PaperKind::CorrectionOrder).toUtf8().constData()});
    called(QDate(2026, 11, 24), QDate(2026, 11, 24), true);

    // Back on the 25th, away again from 2 December: a relapse.
    called(QDate(2026, 11, 25), QDate(2026, 11, 25), false);
    sitDown("周敏", QDate(2026, 11, 25));
    press(Qt::Key_Return, Qt::ControlModifier);
    choose("placement", 1);
    save();
    EXPECT_EQ(file().state, CaseState::Returned);
    called(QDate(2026, 11, 26), QDate(2026, 12, 1), false);
    called(QDate(2026, 12, 2), QDate(2026, 12, 4), true);
    sitDown("周敏", QDate(2026, 12, 4));
    doNextStep(EntryKind::Relapsed);
    EXPECT_EQ(file().state, CaseState::Suspected);

    // Back for good from the 7th; twenty days later the case may be closed.
    called(QDate(2026, 12, 7), QDate(2026, 12, 7), false);
    sitDown("周敏", QDate(2026, 12, 7));
    press(Qt::Key_Return, Qt::ControlModifier);
    choose("placement", 1);
    save();
    EXPECT_EQ(file().state, CaseState::Returned);
    called(QDate(2026, 12, 8), QDate(2027, 1, 8), false);
    sitDown("周敏", QDate(2027, 1, 8));
    EXPECT_EQ(file().next.kind, case_rules::NextStepKind::Close);
    press(Qt::Key_Return, Qt::ControlModifier);
    save(); // the rolls are the evidence; the proposal says what they say
    EXPECT_EQ(lastKind(), EntryKind::ClosingProposed);
    EXPECT_FALSE(file().dropoutCase.timeline.last().text.isEmpty());
    EXPECT_EQ(file().state, CaseState::Returned) << "one person closes no case";
    EXPECT_FALSE(house().cases.approveClosing(m_case));
    sitDown("王校长", QDate(2027, 1, 8));
    doNextStep(EntryKind::Closed);
    EXPECT_EQ(file().state, CaseState::Closed);

    const QString whole = paperByMenu("paper_child_file");
    says(whole, {"一生一案", "潘怡晓", "二次辍学", "王校长", "周敏", "村委罗桂英", "2027年1月8日",
                 report.toUtf8().constData()});
}

} // namespace xiange
