#include "core/accounts/accounts.h"
#include "core/schools/schools.h"
#include "core/students/name_sound.h"
#include "core/students/roster_import.h"
#include "core/students/student_search.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class StudentSearchTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        const auto actor =
            Accounts(*m_database, m_clock).add(QStringLiteral("管理员"), Role::Administrator);
        ASSERT_OK(actor);
        m_actor = *actor;
        const auto school =
            Schools(*m_database, m_clock, m_actor)
                .add(QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001"));
        ASSERT_OK(school);
        m_school = *school;
        const auto file =
            RosterImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/roster-primary.xls"));
        ASSERT_OK(file);
        ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).import(*file, {}));
    }
    QList<Found> find(const QString& typed) {
        const auto found = StudentSearch(*m_database, m_clock, m_actor).find(typed);
        EXPECT_OK(found);
        return found.value_or(QList<Found>());
    }
    bool finds(const QString& typed, const QString& name) {
        return std::ranges::any_of(find(typed), [&](const Found& f) { return f.name == name; });
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    SchoolId m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(StudentSearchTest);

// A child of the sample: 沈晨强, 一年级1班, father 沈军 13936528309.
const QString child = QStringLiteral("沈晨强");

} // namespace

TEST(NameSound, TakesTogetherWhatSoundsAlikeInTheSouth) {
    EXPECT_EQ(soundOf(QStringLiteral("zhang")), soundOf(QStringLiteral("zan")));
    EXPECT_EQ(soundOf(QStringLiteral("Chenling")), soundOf(QStringLiteral("cennin")));
    EXPECT_EQ(soundOf(QStringLiteral("lv")), soundOf(QStringLiteral("nu")));
    EXPECT_NE(soundOf(QStringLiteral("wang")), soundOf(QStringLiteral("huang")));
}

TEST(NameSound, ABeginningOfATextIsABeginningOfItsSound) {
    const QString whole = QStringLiteral("zhangshengliangchushuang");
    for (qsizetype length = 1; length < whole.size(); ++length) {
        EXPECT_TRUE(soundOf(whole).startsWith(soundOf(whole.left(length)))) << length;
    }
}

TEST_P(StudentSearchTest, FindsAChildByWhateverIsTyped) {
    for (const char* typed :
         {"沈晨强", "沈晨", "晨强", "沈 晨强", "shenchenqiang", "shen chen qiang", "ShenChen",
          "scq", "chenqiang", "sencenqian", "申辰墙", "神陈强", "G449999202006130911",
          "g44999920200613091", "0911", "130911", "449999202006130911", "13936528309", "8309"}) {
        EXPECT_TRUE(finds(QString::fromUtf8(typed), child)) << typed;
    }
    for (const char* typed : {"zzzzq", "'; DROP TABLE student; --", "%", "", "0912345"}) {
        EXPECT_FALSE(finds(QString::fromUtf8(typed), child)) << typed;
    }
}

TEST_P(StudentSearchTest, TheNameAsTypedComesBeforeOneThatSoundsAlike) {
    const QList<Found> found = find(child);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_EQ(found.first().name, child);
    EXPECT_EQ(find(QStringLiteral("scq")).first().name, child);
}

TEST_P(StudentSearchTest, ANumberIsShownMaskedOnly) {
    for (const QString& typed :
         {QStringLiteral("13936528309"), QStringLiteral("449999202006130911")}) {
        for (const Found& found : find(typed)) {
            EXPECT_FALSE(found.phone.contains(QStringLiteral("13936528309")));
            EXPECT_FALSE(found.studentNo.contains(QStringLiteral("20200613")));
        }
    }
    EXPECT_EQ(find(QStringLiteral("13936528309")).first().phone, QStringLiteral("139●●●●8309"));
}

TEST_P(StudentSearchTest, ClassesAndSchoolsAreFoundToo) {
    for (const char* typed : {"三年级2班", "三(2)班", "302"}) {
        const QList<Found> found = find(QString::fromUtf8(typed));
        ASSERT_FALSE(found.isEmpty()) << typed;
        EXPECT_EQ(found.first().kind, FoundKind::Class) << typed;
        EXPECT_EQ(found.first().className, (ClassName{3, 2})) << typed;
    }
    for (const char* typed : {"清溪", "qingxizhen"}) {
        const QList<Found> found = find(QString::fromUtf8(typed));
        ASSERT_FALSE(found.isEmpty()) << typed;
        EXPECT_EQ(found.last().kind, FoundKind::School) << typed;
        EXPECT_EQ(found.last().school, m_school) << typed;
    }
}

TEST_P(StudentSearchTest, NobodyIsFoundOutsideTheScope) {
    const QList<Found> all = find(child);
    ASSERT_FALSE(all.isEmpty());
    m_actor.role = Role::ClassTeacher;
    m_actor.school = m_school;
    m_actor.schoolClass = find(QStringLiteral("三(2)班")).first().schoolClass;
    for (const char* typed : {"沈晨强", "scq", "s", "G449999202006130911", "8309", "0911"}) {
        for (const Found& found : find(QString::fromUtf8(typed))) {
            EXPECT_EQ(found.schoolClass, m_actor.schoolClass) << typed;
        }
    }
    m_actor = {};
    m_actor.town = AreaId(77);
    EXPECT_TRUE(find(child).isEmpty());
    EXPECT_TRUE(find(QStringLiteral("清溪")).isEmpty());
}

TEST_P(StudentSearchTest, ChildrenFromBeforeTheKeysGetThemOnce) {
    ASSERT_OK(m_database->write([](db::Writer& tx) { tx.change("DELETE FROM student_search"); }));
    EXPECT_FALSE(finds(QStringLiteral("scq"), child));
    StudentSearch search(*m_database, m_clock, m_actor);
    EXPECT_EQ(search.bringUpToDate().value_or(-1), 1113);
    EXPECT_EQ(search.bringUpToDate().value_or(-1), 0);
    EXPECT_TRUE(finds(QStringLiteral("scq"), child));
}

} // namespace xiange
