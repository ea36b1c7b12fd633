#include "tests/support/test_database.h"
#include "tests/system/running_program.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace xiange::test {

namespace {

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QStringList keys(const QJsonObject& object) {
    QStringList sorted = object.keys();
    sorted.sort();
    return sorted;
}

QStringList sorted(const char* text) {
    QStringList list = words(text);
    list.sort();
    return list;
}

class CommandLine : public ProgramTest {};
INSTANTIATE_ON_BOTH_ENGINES(CommandLine);

} // namespace

TEST_P(CommandLine, ARosterGivesTheCountsAndFindingsOfTheContract) {
    const Outcome dry = run({QStringLiteral("import"), QStringLiteral("roster"),
                             data("roster-junior.xlsx"), QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.status, 1) << "rejected rows want a look";
    EXPECT_EQ(keys(dry.object()), sorted("rows new changed unchanged missing rejected "
                                         "with_problems undo findings"));
    EXPECT_EQ(dry.object().value(QLatin1String("new")).toInt(), 1325);
    EXPECT_EQ(dry.object().value(QLatin1String("rejected")).toInt(), 8);
    EXPECT_EQ(dry.object().value(QLatin1String("with_problems")).toInt(), 28);
    EXPECT_EQ(keys(dry.object().value(QLatin1String("findings")).toArray().first().toObject()),
              sorted("row column value problem severity text"));

    const Outcome real =
        run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")});
    EXPECT_EQ(real.status, 0) << real.messages.toStdString();
    EXPECT_EQ(real.object().value(QLatin1String("new")).toInt(), 1113)
        << "the dry run left nothing behind";
    const int id = real.object().value(QLatin1String("undo")).toInt();
    const Outcome undone =
        run({QStringLiteral("import"), QStringLiteral("undo"), QString::number(id)});
    EXPECT_EQ(undone.object().value(QLatin1String("undone")).toInt(), 1113);
}

TEST_P(CommandLine, TheGalleryLeavesOutPapersThatFitNothing) {
    if (GetParam() != db::Engine::Sqlite) {
        GTEST_SKIP() << "pictures do not depend on the engine";
    }
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    ASSERT_EQ(
        run({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("G44999920190201026X")})
            .status,
        0);
    const Outcome painted =
        run({QStringLiteral("gallery"), m_folder.filePath(QStringLiteral("pictures")),
             QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--theme"),
             QStringLiteral("light")});
    ASSERT_EQ(painted.status, 0) << painted.messages.toStdString();
    QSet<QString> names;
    for (const QJsonValue& file : painted.array()) {
        names.insert(QFileInfo(file.toString()).baseName());
    }
    EXPECT_TRUE(names.contains(QStringLiteral("paper-registration-1")));
    EXPECT_TRUE(names.contains(QStringLiteral("paper-monthly-1")));
    EXPECT_FALSE(names.contains(QStringLiteral("paper-correction_order-1"))) << "not confirmed";
    EXPECT_FALSE(names.contains(QStringLiteral("paper-service_record-1"))) << "nothing served";
    EXPECT_FALSE(names.contains(QStringLiteral("paper-term_check-1"))) << "no check was opened";
    EXPECT_TRUE(names.contains(QStringLiteral("zh_CN-light-5-checks")));
}

TEST_P(CommandLine, TheComparisonsAndTheReviewAreThereForScripts) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("list"), data("list-disabled.xls"),
                   QStringLiteral("--source"), QStringLiteral("police")})
                  .status,
              0);
    const Outcome found =
        run({QStringLiteral("check"), QStringLiteral("compare"), QStringLiteral("hukou_roster")});
    EXPECT_EQ(found.status, 1) << "children on no roster want a look";
    EXPECT_GT(found.object().value(QLatin1String("found")).toInt(), 0);
    EXPECT_FALSE(found.object().value(QLatin1String("list_lacking")).toBool());
    const Outcome poor =
        run({QStringLiteral("check"), QStringLiteral("compare"), QStringLiteral("dropout_poor")});
    EXPECT_EQ(poor.status, 1) << "without a list nothing was compared";
    EXPECT_TRUE(poor.object().value(QLatin1String("list_lacking")).toBool());
    EXPECT_EQ(
        run({QStringLiteral("check"), QStringLiteral("compare"), QStringLiteral("all")}).status, 2);
    const Outcome review =
        run({QStringLiteral("export"), QStringLiteral("review"), QStringLiteral("--out"),
             m_folder.filePath(QStringLiteral("review.xlsx"))});
    EXPECT_EQ(review.status, 0) << review.messages.toStdString();
    EXPECT_EQ(review.object().value(QLatin1String("quarter")).toString(),
              QStringLiteral("2026-Q4"));
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("review.xlsx"))));
}

TEST_P(CommandLine, AMarkIsTakenBackAndAWordTooManyIsRefused) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    const auto roll = [this](const QString& mark) {
        return run({QStringLiteral("roll"), QStringLiteral("一年级1班"),
                    QStringLiteral("--session"), QStringLiteral("am"), QStringLiteral("--mark"),
                    mark})
            .object();
    };
    EXPECT_EQ(roll(QStringLiteral("1=unexcused")).value(QLatin1String("marks")).toInt(), 1);
    EXPECT_EQ(roll(QStringLiteral("1=present")).value(QLatin1String("marks")).toInt(), 0);
    const Outcome surplus = run({QStringLiteral("runs"), QStringLiteral("everybody")});
    EXPECT_EQ(surplus.status, 2);
    EXPECT_TRUE(surplus.messages.contains(QStringLiteral("everybody")));
    EXPECT_EQ(run({QStringLiteral("runs"), QStringLiteral("--min-days=-1")}).status, 2);
}

TEST_P(CommandLine, AListWithAnotherCodeGoesIntoTheOnlySchoolAndSaysSo) {
    QFile village(data("roster-village.csv"));
    ASSERT_TRUE(village.open(QIODevice::ReadOnly));
    QByteArrayList lines = village.readAll().split('\n');
    const QByteArray heading = QByteArray::fromHex("d1a7d0a3b1eacab6c2eb"); // 学校标识码 in GB18030
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines[i].trimmed().isEmpty()) {
            lines[i].prepend((i == 0 ? heading : QByteArray("2144990099")) + ',');
        }
    }
    QFile coded(m_folder.filePath(QStringLiteral("coded.csv")));
    ASSERT_TRUE(coded.open(QIODevice::WriteOnly));
    coded.write(lines.join('\n'));
    coded.close();
    const Outcome outcome =
        run({QStringLiteral("import"), QStringLiteral("roster"), coded.fileName()});
    ASSERT_EQ(outcome.status, 0) << outcome.messages.toStdString();
    EXPECT_EQ(outcome.object().value(QLatin1String("new")).toInt(), 163);
    EXPECT_EQ(outcome.object().value(QLatin1String("with_problems")).toInt(), 0);
    const QJsonArray findings = outcome.object().value(QLatin1String("findings")).toArray();
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings[0].toObject().value(QLatin1String("value")).toString(),
              QStringLiteral("2144990099"));
}

TEST_P(CommandLine, AWholeListThatMissesManyIsAFindingOnTheErrorOutput) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    QFile few(m_folder.filePath(QStringLiteral("few.csv")));
    ASSERT_TRUE(few.open(QIODevice::WriteOnly));
    few.write("姓名,班级\n张晓,三(1)班\n");
    few.close();
    const auto alarm = [](const Outcome& outcome) {
        return outcome.messages.contains(QStringLiteral("超过一成"));
    };
    const Outcome whole = run({QStringLiteral("import"), QStringLiteral("roster"), few.fileName(),
                               QStringLiteral("--dry-run")});
    EXPECT_EQ(whole.status, 1);
    EXPECT_TRUE(alarm(whole)) << whole.messages.toStdString();
    EXPECT_EQ(whole.object().value(QLatin1String("missing")).toInt(), 1113);
    EXPECT_FALSE(alarm(run({QStringLiteral("import"), QStringLiteral("roster"), few.fileName(),
                            QStringLiteral("--changes"), QStringLiteral("--dry-run")})));
}

TEST_P(CommandLine, ARollGivesExpectedPresentAndMarks) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    const Outcome roll =
        run({QStringLiteral("roll"), QStringLiteral("一年级1班"), QStringLiteral("--session"),
             QStringLiteral("am"), QStringLiteral("--mark"), QStringLiteral("1=unexcused"),
             QStringLiteral("--mark"), QStringLiteral("2=late")});
    ASSERT_EQ(roll.status, 0) << roll.messages.toStdString();
    const QJsonObject totals = roll.object();
    EXPECT_EQ(keys(totals), sorted("expected present marks"));
    EXPECT_EQ(totals.value(QLatin1String("marks")).toInt(), 2);
    EXPECT_EQ(totals.value(QLatin1String("present")).toInt(),
              totals.value(QLatin1String("expected")).toInt() - 1);
    const QJsonArray runs = run({QStringLiteral("runs")}).array();
    ASSERT_EQ(runs.size(), 1);
    EXPECT_EQ(keys(runs.first().toObject()),
              sorted("student_no name school class from to school_days sessions contacts "
                     "contact_days means step skipped"));
    const QJsonArray agenda = run({QStringLiteral("agenda")}).array();
    ASSERT_FALSE(agenda.isEmpty());
    EXPECT_EQ(keys(agenda.first().toObject()), sorted("kind subject why due rule source"));
}

TEST_P(CommandLine, EachKindOfFailureHasItsExitStatus) {
    EXPECT_EQ(run(words("nonsense")).status, 2);
    EXPECT_EQ(run(words("import roster")).status, 2) << "no file named";
    EXPECT_EQ(run(words("import roster /nowhere.xlsx")).status, 3);
    EXPECT_EQ(run(words("roll 九年级9班 --session am")).status, 2);
    EXPECT_EQ(run(words("case show 4711")).status, 2);
    ASSERT_EQ(run(words("account add 王老师 --role roster_officer")).status, 0);
    EXPECT_EQ(run(words("account add 李老师 --role class_teacher")).status, 2) << "of which class?";
    EXPECT_EQ(run(words("--as 王老师 account list")).status, 5) << "the administrator's";
    EXPECT_EQ(run(words("--as 王老师 account add 老大 --role administrator")).status, 5);
    EXPECT_EQ(run(words("--as 不存在 runs")).status, 5);
    EXPECT_EQ(runProgram(words("--database /nowhere/at/all.xiange runs")).status, 4);
}

TEST_P(CommandLine, StandardOutputHoldsOneJsonDocumentAndNothingElse) {
    for (const char* command : {"school list", "account list", "runs", "agenda", "case list", "log",
                                "indicators", "dropouts --by school"}) {
        const Outcome outcome = run(words(command));
        EXPECT_EQ(outcome.status, 0) << command << outcome.messages.toStdString();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(outcome.out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << command << outcome.out.toStdString();
        EXPECT_TRUE(document.isArray()) << command;
    }
}

TEST_P(CommandLine, HostileFilesAreRefusedInPlainWords) {
    const QString path = m_folder.filePath(QStringLiteral("bad.xlsx"));
    for (const QByteArray& content :
         {QByteArray(), QByteArray("PK\x03\x04 not really a zip"), QByteArray(5000, '\0'),
          QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut off")}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Outcome outcome = run({QStringLiteral("import"), QStringLiteral("roster"), path});
        EXPECT_EQ(outcome.status, 3) << content.left(10).toStdString();
        EXPECT_FALSE(outcome.messages.isEmpty());
    }
}

} // namespace xiange::test
