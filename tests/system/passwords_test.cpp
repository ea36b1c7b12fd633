// Who may run a command once accounts have passwords.
#include "tests/support/test_database.h"
#include "tests/system/running_program.h"

namespace xiange::test {

namespace {

const QString variable = QStringLiteral("XIANGE_PASSWORD");
const QString newVariable = QStringLiteral("XIANGE_NEW_PASSWORD");
const QString password = QStringLiteral("qingxi-xiaoxue");

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

class Passwords : public ProgramTest {
protected:
    Outcome with(const QMap<QString, QString>& variables, const char* command) {
        return runProgram(
            QStringList{QStringLiteral("--database"), m_url, QStringLiteral("--json")} +
                words(command),
            variables);
    }
    /// The administrator of every test gets a password.
    void guard() {
        ASSERT_EQ(with({{newVariable, password}}, "account password 管理员").status, 0);
    }
};
INSTANTIATE_ON_BOTH_ENGINES(Passwords);

} // namespace

TEST_P(Passwords, ACommandAsksForANameAndItsPasswordOnceTheAdministratorHasOne) {
    EXPECT_EQ(with({}, "school list").status, 0) << "as before";
    EXPECT_EQ(with({}, "account add 王老师 --role principal").status, 0);
    guard();
    const Outcome nameless = with({}, "school list");
    EXPECT_EQ(nameless.status, 5);
    EXPECT_TRUE(nameless.messages.contains(QStringLiteral("--as"))) << "says what to do";
    EXPECT_TRUE(nameless.out.isEmpty());
    EXPECT_EQ(with({}, "--as 管理员 school list").status, 5);
    EXPECT_EQ(with({{variable, QStringLiteral("not-this-one")}}, "--as 管理员 school list").status,
              5);
    EXPECT_EQ(with({{variable, password}}, "--as 管理员 school list").status, 0);
    EXPECT_EQ(with({{variable, password}}, "school list").status, 5) << "a password is no name";
    EXPECT_EQ(with({}, "--as 王老师 school list").status, 0) << "an account without a password";
}

TEST_P(Passwords, NoOutputTellsWhetherThereIsSuchAnAccount) {
    guard();
    const QMap<QString, QString> wrong{{variable, QStringLiteral("not-this-one")}};
    EXPECT_EQ(with(wrong, "--as 管理员 school list").messages,
              with(wrong, "--as 无此人 school list").messages);
    EXPECT_EQ(with({}, "--as 管理员 school list").messages,
              with({}, "--as 无此人 school list").messages);
}

TEST_P(Passwords, ManyWrongOnesMakeTheAccountWaitAlsoWithADaySetByHand) {
    guard();
    const QMap<QString, QString> wrong{{variable, QStringLiteral("not-this-one")}};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(with(wrong, "--as 管理员 school list").status, 5);
    }
    EXPECT_EQ(with({{variable, password}}, "--as 管理员 school list").status, 5);
    EXPECT_EQ(with({{variable, password}}, "--as 管理员 --date 2030-01-01 school list").status, 5);
}

TEST_P(Passwords, OnesOwnPasswordIsChangedAndAnAccountTakenOutOfUse) {
    guard();
    const QString next = QStringLiteral("yunshan-zhongxue");
    EXPECT_EQ(with({{variable, password}, {newVariable, QStringLiteral("short")}},
                   "--as 管理员 account password 管理员")
                  .status,
              2);
    ASSERT_EQ(
        with({{variable, password}, {newVariable, next}}, "--as 管理员 account password 管理员")
            .status,
        0);
    const QMap<QString, QString> now{{variable, next}};
    ASSERT_EQ(with(now, "--as 管理员 account add 王老师 --role principal").status, 0);
    ASSERT_EQ(with(now, "--as 管理员 account retire 王老师").status, 0);
    EXPECT_EQ(with({}, "--as 王老师 school list").status, 5);
    EXPECT_EQ(with(now, "--as 管理员 account list").array().size(), 2);
    ASSERT_EQ(with(now, "--as 管理员 account resume 王老师").status, 0);
    EXPECT_EQ(with({}, "--as 王老师 school list").status, 0);
    EXPECT_EQ(with(now, "--as 管理员 account retire 管理员").status, 2) << "not the last one";
}

TEST(NewDatabase, IsMadeWithThePasswordGiven) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("school.xiange"));
    const auto create = [&](const QString& given) {
        return runProgram(QStringList{QStringLiteral("create"), file} +
                              words("--school 清溪中学 --school-code 3144990001 --school-year 2026 "
                                    "--as 周敏"),
                          {{variable, given}})
            .status;
    };
    EXPECT_EQ(create(QStringLiteral("short")), 2);
    EXPECT_FALSE(QFile::exists(file)) << "nothing is left behind";
    ASSERT_EQ(create(password), 0);
    const QStringList list{QStringLiteral("--database"), file, QStringLiteral("school"),
                           QStringLiteral("list")};
    EXPECT_EQ(runProgram(list).status, 5);
    EXPECT_EQ(runProgram(list + words("--as 周敏"), {{variable, password}}).status, 0);
}

} // namespace xiange::test
