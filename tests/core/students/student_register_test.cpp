#include "core/accounts/accounts.h"
#include "core/schools/schools.h"
#include "core/students/masking.h"
#include "core/students/roster_import.h"
#include "core/students/student_register.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class StudentRegisterTest : public test::OnBothEngines {
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
        ASSERT_OK(Schools(*m_database, m_clock, m_actor)
                      .add(QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001")));
        const auto file =
            RosterImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/roster-primary.xls"));
        ASSERT_OK(file);
        ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).import(*file, {}));
    }
    QList<StudentLine> list(const StudentFilter& filter) {
        const auto lines = StudentRegister(*m_database, m_clock, m_actor).list(filter);
        EXPECT_OK(lines);
        return lines.value_or(QList<StudentLine>{});
    }
    QStringList namesFor(const QString& text) {
        QStringList names;
        for (const StudentLine& line : list(StudentFilter{.text = text})) {
            names.append(line.name);
        }
        return names;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
};
INSTANTIATE_ON_BOTH_ENGINES(StudentRegisterTest);

// A child of the sample: 沈晨强, 一年级1班, 双亲留守儿童, father 沈军 13936528309.
const QString sampleNumber = QStringLiteral("G449999202006130911");

} // namespace

TEST(Masking, ShowsEnoughToRecogniseAndNotEnoughToUse) {
    EXPECT_EQ(hiddenIdNumber(QStringLiteral("449999202006130911")), QStringLiteral("●●●●0911"));
    EXPECT_EQ(hiddenPhone(QStringLiteral("13936528309")), QStringLiteral("139●●●●8309"));
    EXPECT_EQ(hiddenPhone(QString()), QString());
    EXPECT_EQ(hiddenPhone(QStringLiteral("12345")), QStringLiteral("●●●●"));
    EXPECT_EQ(hiddenAddress(QStringLiteral("云山镇北社区57号")), QStringLiteral("云山镇●●●●"));
}

TEST_P(StudentRegisterTest, ListsEveryChildOnceInOrderOfTheClasses) {
    const QList<StudentLine> lines = list({});
    ASSERT_EQ(lines.size(), 1113);
    QSet<StudentId> ids;
    int place = 0;
    for (const StudentLine& line : lines) {
        ids.insert(line.id);
        ASSERT_TRUE(line.className);
        EXPECT_LE(place, line.className->grade * 100 + line.className->number);
        place = line.className->grade * 100 + line.className->number;
    }
    EXPECT_EQ(ids.size(), 1113);
}

TEST_P(StudentRegisterTest, FindsAChildByNamePinyinInitialsNumberAndTail) {
    const QString name = QStringLiteral("沈晨强");
    for (const QString& typed : {QStringLiteral("沈晨"), QStringLiteral("shenchenqiang"),
                                 QStringLiteral("ShenChen"), QStringLiteral("scq"), sampleNumber,
                                 QStringLiteral("g44999920200613"), QStringLiteral("30911")}) {
        EXPECT_TRUE(namesFor(typed).contains(name)) << qPrintable(typed);
        EXPECT_LT(namesFor(typed).size(), 100) << qPrintable(typed);
    }
    EXPECT_TRUE(namesFor(QStringLiteral("zzzz")).isEmpty());
    EXPECT_TRUE(namesFor(QStringLiteral("'; DROP TABLE student; --")).isEmpty());
}

TEST_P(StudentRegisterTest, ListsByClassAndKeyGroup) {
    const QList<StudentLine> all = list({});
    const ClassId first = all.first().schoolClass;
    const QList<StudentLine> ofClass = list(StudentFilter{.schoolClass = first});
    EXPECT_GT(ofClass.size(), 20);
    EXPECT_LT(ofClass.size(), 60);
    const QList<StudentLine> leftBehind = list(StudentFilter{.group = KeyGroup::LeftBehind});
    EXPECT_GT(leftBehind.size(), 0);
    for (const StudentLine& line : leftBehind) {
        EXPECT_TRUE(line.groups.contains(KeyGroup::LeftBehind));
    }
    EXPECT_EQ(list(StudentFilter{.limit = 7}).size(), 7);
}

TEST_P(StudentRegisterTest, AProfileIsMaskedAndALookIsRecorded) {
    StudentRegister students(*m_database, m_clock, m_actor);
    const auto id = students.find(sampleNumber);
    ASSERT_OK(id);
    const auto profile = students.profile(*id);
    ASSERT_OK(profile);
    EXPECT_EQ(profile->line.name, QStringLiteral("沈晨强"));
    EXPECT_EQ(profile->birthDate, QDate(2020, 6, 13));
    EXPECT_EQ(profile->idNumber, QStringLiteral("●●●●0911"));
    ASSERT_EQ(profile->guardians.size(), 2);
    EXPECT_EQ(profile->guardians[0].name, QStringLiteral("沈军"));
    EXPECT_EQ(profile->guardians[0].phone, QStringLiteral("139●●●●8309"));
    ASSERT_EQ(profile->classes.size(), 1);
    EXPECT_EQ(profile->classes[0].enrolment.since, QDate(2026, 9, 1));
    EXPECT_TRUE(profile->line.groups.contains(KeyGroup::LeftBehind));

    const auto logged = [this] {
        const auto lines = Accounts(*m_database, m_clock).log();
        EXPECT_OK(lines);
        return std::ranges::count_if(
            *lines, [](const LogLine& line) { return line.subject == QStringLiteral("沈晨强"); });
    };
    EXPECT_EQ(logged(), 0);
    const auto details = students.reveal(*id);
    ASSERT_OK(details);
    EXPECT_EQ(details->idNumber, QStringLiteral("449999202006130911"));
    EXPECT_EQ(details->guardians[0].phone, QStringLiteral("13936528309"));
    EXPECT_EQ(logged(), 1);
}

TEST_P(StudentRegisterTest, TheLogOfALookDoesNotHoldTheNumber) {
    StudentRegister students(*m_database, m_clock, m_actor);
    const auto id = students.find(sampleNumber);
    ASSERT_OK(id);
    ASSERT_OK(students.reveal(*id));
    const auto lines = Accounts(*m_database, m_clock).log();
    ASSERT_OK(lines);
    int looks = 0;
    for (const LogLine& line : *lines) {
        if (line.subject == QStringLiteral("沈晨强")) {
            ++looks;
            EXPECT_TRUE(line.detail.contains(QString::number(id->value)));
        }
        EXPECT_FALSE(line.detail.contains(QStringLiteral("449999202006130911")));
    }
    EXPECT_EQ(looks, 1);
}

TEST_P(StudentRegisterTest, ATeacherSeesTheOwnClassOnly) {
    const QList<StudentLine> all = list({});
    m_actor.role = Role::ClassTeacher;
    m_actor.school = all.first().school;
    m_actor.schoolClass = all.first().schoolClass;
    const QList<StudentLine> own = list({});
    EXPECT_GT(own.size(), 0);
    for (const StudentLine& line : own) {
        EXPECT_EQ(line.schoolClass, m_actor.schoolClass);
    }
    StudentRegister students(*m_database, m_clock, m_actor);
    EXPECT_FALSE(students.profile(all.last().id));
    EXPECT_FALSE(students.reveal(all.last().id));
    EXPECT_FALSE(students.list(StudentFilter{.schoolClass = all.last().schoolClass}));
    EXPECT_FALSE(students.problems(StudentFilter{.schoolClass = all.last().schoolClass}));
    EXPECT_TRUE(students.find(own.last().studentNo));
    EXPECT_EQ(students.find(all.last().studentNo).error().kind, ErrorKind::NotAllowed);
}

TEST_P(StudentRegisterTest, ProblemsAreListedChildByChild) {
    EXPECT_TRUE(StudentRegister(*m_database, m_clock, m_actor).problems({})->isEmpty());
    const auto added = Schools(*m_database, m_clock, m_actor)
                           .add(QStringLiteral("清溪中学"), QStringLiteral("3144990001"));
    ASSERT_OK(added);
    const auto file =
        RosterImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/roster-junior.xlsx"));
    ASSERT_OK(
        RosterImport(*m_database, m_clock, m_actor).import(*file, RosterOptions{.school = *added}));
    const auto lines = StudentRegister(*m_database, m_clock, m_actor).problems({});
    ASSERT_OK(lines);
    EXPECT_EQ(lines->size(), 28);
    EXPECT_EQ(list(StudentFilter{.withProblems = true}).size(), 28);
}

} // namespace xiange
