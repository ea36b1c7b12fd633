// The roll faster than paper: the real main window over a real file, a class of fifty, two children
// away, and every key that is struck is counted, from the page the program opens on.
#include "app/founding.h"
#include "app/workplace.h"
#include "core/base/pinyin.h"
#include "tests/support/test_database.h"
#include "ui/common/prompt.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace xiange {

namespace {

/// Nobody is there to answer: the roll must not ask anything.
class SilentPerson final : public ui::Prompt {
public:
    bool confirm(QWidget*, const QString& title, const QString&, const QString&) override {
        ADD_FAILURE() << "asked: " << title.toStdString();
        return false;
    }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return {};
    }
    std::optional<QString> line(QWidget*, const QString& title, const QString&,
                                const QString&) override {
        ADD_FAILURE() << "asked: " << title.toStdString();
        return {};
    }
};

const QStringList& fiftyNames() {
    static const QStringList names =
        QStringLiteral(
            "陈浩宇 曾文浩 何语琪 刘辰航 黄子轩 何豪 李语泽 林豪睿 叶曦曦 宋轩梓 杜晨俊 郭娜语 "
            "田语睿 董雨 萧豪怡 高旭辰 罗泽宇 杨宇泽 蔡雪雨 梁文 欧阳雨涵 叶佳俊 谢旭梓 叶雪梓 "
            "黄语辰 林诗曦 郭博俊 高芳航 魏轩 高涵梓 李梓文 蒋旭 余颖睿 余豪 高文怡 徐梓航 "
            "张芳琪 董昊宇 朱旭 赵宇涵 徐怡文 于宇欣 郭梓 赵语诗 邓佳 阿卜杜拉·买买提 彭宇芳 "
            "郭佳 朱娜宇 何泽豪")
            .split(QLatin1Char(' '));
    return names;
}

class RollByKeys : public ::testing::Test {
protected:
    void SetUp() override {
        db::Address address;
        address.path = m_folder.filePath(QStringLiteral("school.xiange"));
        ASSERT_OK(foundSchool(address, m_clock,
                              {QStringLiteral("清溪中学"), QStringLiteral("3144990001"),
                               QStringLiteral("清溪镇"), 2026, QStringLiteral("周明远")}));
        auto house = House::open(address, m_clock);
        ASSERT_OK(house);
        enrolFifty(**house);
        m_workplace = std::make_unique<Workplace>(std::move(*house), m_appearance, m_person);
        m_workplace->show();
        QApplication::setActiveWindow(&m_workplace->window());
    }

    void enrolFifty(House& house) {
        ASSERT_OK(house.database->write([&](db::Writer& tx) {
            const auto school = tx.first("SELECT id FROM school", {},
                                         [](const db::Rows& row) { return row.id<SchoolId>(0); });
            const auto schoolClass = tx.insert<ClassId>(
                "INSERT INTO school_class (school_id, school_year, grade, number) "
                "VALUES (:school, 2026, 7, 3) RETURNING id",
                {{"school", *school}});
            for (int i = 0; i < fiftyNames().size(); ++i) {
                const QString& name = fiftyNames()[i];
                const auto student = tx.insert<StudentId>(
                    "INSERT INTO student (school_id, name, search_key, seat_no) "
                    "VALUES (:school, :name, :key, :seat) RETURNING id",
                    {{"school", *school},
                     {"name", name},
                     {"key", searchKey(name)},
                     {"seat", i + 1}});
                tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                          "VALUES (:student, :class, '2026-09-01')",
                          {{"student", student}, {"class", schoolClass}});
            }
        }));
    }

    /// One key, sent to wherever the keyboard is.
    void strike(Qt::Key key, Qt::KeyboardModifiers with = {}) {
        QWidget* widget = QApplication::focusWidget();
        QTest::keyClick(widget ? widget : &m_workplace->window(), key, with);
        ++m_keys;
        m_held += with == Qt::NoModifier ? 0 : 1;
    }
    void type(const char* keys) {
        for (const char* key = keys; *key != 0; ++key) {
            const bool digit = *key >= '0' && *key <= '9';
            strike(
                static_cast<Qt::Key>(digit ? Qt::Key_0 + (*key - '0') : Qt::Key_A + (*key - 'a')));
        }
    }

    /// What lies in the file: the marks of this morning's only roll.
    std::map<std::string, std::string> marksInTheDatabase() {
        std::map<std::string, std::string> marks;
        const auto read = m_workplace->house().database->read([&](db::Reader& tx) {
            EXPECT_EQ(tx.count("SELECT COUNT(*) FROM roll_call WHERE session = 'am' "
                               "AND day = '2026-11-23'"),
                      1);
            db::Rows rows = tx.rows("SELECT s.name, m.kind FROM mark m JOIN student s "
                                    "ON s.id = m.student_id");
            while (rows.next()) {
                marks[rows.text(0).toStdString()] = rows.text(1).toStdString();
            }
        });
        EXPECT_OK(read);
        return marks;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23), QTime(8, 2)};
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::Appearance m_appearance{*qobject_cast<QApplication*>(QCoreApplication::instance()),
                                m_settings};
    SilentPerson m_person;
    std::unique_ptr<Workplace> m_workplace;
    int m_keys = 0; ///< chords count once
    int m_held = 0; ///< Ctrl beside another key
};

TEST_F(RollByKeys, AClassOfFiftyWithTwoAbsenteesTakesTwelveKeys) {
    strike(Qt::Key_2, Qt::ControlModifier); // the attendance page
    type("dhy");                            // 董昊宇
    strike(Qt::Key_Space);
    type("k");
    type("lsx"); // 林诗曦
    strike(Qt::Key_Space);
    type("b");
    strike(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_LE(m_keys, 12);
    EXPECT_EQ(marksInTheDatabase(),
              (std::map<std::string, std::string>{{"董昊宇", "unexcused"}, {"林诗曦", "sick"}}));
}

TEST_F(RollByKeys, ByWholeInitialsItIsTen) {
    strike(Qt::Key_2, Qt::ControlModifier);
    type("dhyk");
    type("lsxb");
    strike(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_LE(m_keys, 10);
    EXPECT_EQ(marksInTheDatabase(),
              (std::map<std::string, std::string>{{"董昊宇", "unexcused"}, {"林诗曦", "sick"}}));
}

TEST_F(RollByKeys, BySeatNumbersItIsTwelveWithCtrlCountedToo) {
    strike(Qt::Key_2, Qt::ControlModifier);
    type("38k");
    type("26b");
    strike(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_LE(m_keys + m_held, 12);
    EXPECT_EQ(marksInTheDatabase(),
              (std::map<std::string, std::string>{{"董昊宇", "unexcused"}, {"林诗曦", "sick"}}));
}

} // namespace

} // namespace xiange
