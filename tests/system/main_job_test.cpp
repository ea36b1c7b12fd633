// The program's main job from end to end through the command line: a roster goes in, the roll is
// taken for a term, an absence becomes a case, the report is printed.
#include "tests/support/test_database.h"
#include "tests/system/running_program.h"

#include <QProcess>

namespace xiange::test {

namespace {

class MainJob : public ProgramTest {
protected:
    int openCase(const char* studentNo, const QString& date) {
        const Outcome opened =
            run({QStringLiteral("case"), QStringLiteral("open"), QLatin1String(studentNo)}, date);
        EXPECT_EQ(opened.status, 0) << opened.messages.toStdString();
        return opened.object().value(QLatin1String("case")).toInt();
    }

    Outcome contact(int id, const char* means, const char* outcome, const QString& date) {
        return run({QStringLiteral("case"), QStringLiteral("contact"), QString::number(id),
                    QStringLiteral("--means"), QLatin1String(means), QStringLiteral("--outcome"),
                    QLatin1String(outcome), QStringLiteral("--note"), QStringLiteral("称身体不适")},
                   date);
    }

    static QString pdfText(const QString& path) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput()).remove(QLatin1Char('\n'));
    }
};
INSTANTIATE_ON_BOTH_ENGINES(MainJob);

} // namespace

TEST_P(MainJob, FromARosterFileToAPrintedReport) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    ASSERT_EQ(
        run({QStringLiteral("import"), QStringLiteral("marks"), data("marks-autumn.csv")}).status,
        0);

    // 潘怡晓 is away from 6 November on: eleven school days by the 20th.
    const QString lastDay = QStringLiteral("2026-11-20");
    const int id = openCase("G449999201601155465", QStringLiteral("2026-11-10"));
    const QString number = QString::number(id);
    const QStringList confirm{QStringLiteral("case"), QStringLiteral("confirm"), number};
    EXPECT_NE(run(confirm, lastDay).status, 0) << "days are there, contacts are not";
    EXPECT_EQ(contact(id, "phone", "ill", QStringLiteral("2026-11-10")).status, 0);
    EXPECT_EQ(contact(id, "phone", "not_reached", QStringLiteral("2026-11-13")).status, 0);
    EXPECT_NE(run(confirm, lastDay).status, 0) << "two contacts by one means are not enough";
    EXPECT_EQ(contact(id, "visit", "refuses", QStringLiteral("2026-11-18")).status, 0);
    const Outcome confirmed = run(confirm, lastDay);
    ASSERT_EQ(confirmed.status, 0) << confirmed.messages.toStdString();
    EXPECT_EQ(confirmed.object().value(QLatin1String("state")).toString(),
              QStringLiteral("confirmed"));

    const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
    const Outcome paper = run({QStringLiteral("paper"), QStringLiteral("report"),
                               QStringLiteral("--case"), number, QStringLiteral("--out"), pdf},
                              lastDay);
    ASSERT_EQ(paper.status, 0) << paper.messages.toStdString();
    const QString text = pdfText(pdf);
    for (const char* wanted : {"潘怡晓", "五年级（2）班", "2026年11月6日", "11个上课日",
                               "未成年人保护法", "清溪镇中心小学", "2026年11月20日"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << text.toStdString();
    }
    EXPECT_FALSE(text.contains(QStringLiteral("449999201601155465")))
        << "the full number does not leave the school";

    for (const char* to : {"education", "township"}) {
        EXPECT_EQ(run({QStringLiteral("case"), QStringLiteral("report"), number,
                       QStringLiteral("--to"), QLatin1String(to), QStringLiteral("--number"),
                       QStringLiteral("清小劝返〔2026〕1号")},
                      lastDay)
                      .status,
                  0);
    }
    const QJsonObject file =
        run({QStringLiteral("case"), QStringLiteral("show"), number}, lastDay).object();
    EXPECT_EQ(file.value(QLatin1String("state")).toString(), QStringLiteral("confirmed"));
    EXPECT_TRUE(file.contains(QLatin1String("next_step")));
    EXPECT_GE(file.value(QLatin1String("timeline")).toArray().size(), 7);
}

TEST_P(MainJob, NothingClosesWithoutEvidenceAndASecondPerson) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    const QString number =
        QString::number(openCase("G449999201601155465", QStringLiteral("2026-11-23")));
    EXPECT_NE(run({QStringLiteral("case"), QStringLiteral("close"), number,
                   QStringLiteral("--reason"), QStringLiteral("enrolled_elsewhere")})
                  .status,
              0);
    EXPECT_NE(run({QStringLiteral("case"), QStringLiteral("close"), number,
                   QStringLiteral("--reason"), QStringLiteral("enrolled_elsewhere"),
                   QStringLiteral("--evidence"), data("changes.ods")})
                  .status,
              0)
        << "no second person";
    // The one who proposed it can't approve it.
    EXPECT_EQ(run({QStringLiteral("case"), QStringLiteral("approve"), number}).status, 5);
    ASSERT_EQ(run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("王校长"),
                   QStringLiteral("--role"), QStringLiteral("principal")})
                  .status,
              0);
    const Outcome approved = run({QStringLiteral("--as"), QStringLiteral("王校长"),
                                  QStringLiteral("case"), QStringLiteral("approve"), number});
    EXPECT_EQ(approved.status, 0) << approved.messages.toStdString();
    EXPECT_EQ(approved.object().value(QLatin1String("state")).toString(), QStringLiteral("closed"));
}

TEST_P(MainJob, TheCommandLineHasNoWayAroundTheProofOrThePrincipal) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    ASSERT_EQ(
        run({QStringLiteral("import"), QStringLiteral("marks"), data("marks-autumn.csv")}).status,
        0);
    const QString lastDay = QStringLiteral("2026-11-20");
    const int id = openCase("G449999201601155465", lastDay);
    const QString number = QString::number(id);
    // No entry that needs a proof comes in by the door for all the others.
    for (const char* kind : {"opened", "confirmed", "closing_proposed", "closed"}) {
        EXPECT_EQ(run({QStringLiteral("case"), QStringLiteral("record"), number,
                       QStringLiteral("--kind"), QLatin1String(kind), QStringLiteral("--fields"),
                       QStringLiteral("{\"reason\":\"abroad\"}")},
                      lastDay)
                      .status,
                  2)
            << kind;
    }
    const auto report = [&](const char* to) {
        return run({QStringLiteral("case"), QStringLiteral("report"), number,
                    QStringLiteral("--to"), QLatin1String(to), QStringLiteral("--number"),
                    QStringLiteral("清小劝返〔2026〕1号")},
                   lastDay)
            .status;
    };
    EXPECT_EQ(report("education"), 2) << "a child that is only watched";
    for (const char* kind : {"correction_order", "service_record", "report"}) {
        const Outcome paper =
            run({QStringLiteral("paper"), QLatin1String(kind), QStringLiteral("--case"), number,
                 QStringLiteral("--out"), m_folder.filePath(QStringLiteral("x.pdf"))},
                lastDay);
        EXPECT_EQ(paper.status, 2) << kind;
        EXPECT_FALSE(paper.messages.isEmpty());
    }
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("x.pdf"))));
    const auto contactOn = [&](const char* day, const char* means) {
        const QString fields =
            QStringLiteral("{\"day\":\"%1\",\"means\":\"%2\",\"outcome\":\"refuses\"}")
                .arg(QLatin1String(day), QLatin1String(means));
        return run({QStringLiteral("case"), QStringLiteral("record"), number,
                    QStringLiteral("--kind"), QStringLiteral("contact"), QStringLiteral("--fields"),
                    fields},
                   lastDay)
            .status;
    };
    EXPECT_EQ(contactOn("2026-11-05", "phone"), 2) << "before the absence began";
    EXPECT_EQ(contactOn("2026-11-21", "phone"), 2) << "tomorrow";
    EXPECT_EQ(contactOn("2026-11-31", "phone"), 2) << "no day, and not taken for today";
    EXPECT_EQ(contactOn("2026-11-20", "telepathy"), 2);
    EXPECT_EQ(contactOn("2026-11-20", "phone"), 0);
    EXPECT_EQ(run({QStringLiteral("case"), QStringLiteral("confirm"), number}, lastDay).status, 2)
        << "one contact is not many";

    // Proven at last; with a principal in the school the first account can't confirm it.
    EXPECT_EQ(contactOn("2026-11-12", "visit"), 0);
    EXPECT_EQ(contactOn("2026-11-16", "phone"), 0);
    ASSERT_EQ(run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("王校长"),
                   QStringLiteral("--role"), QStringLiteral("principal")})
                  .status,
              0);
    EXPECT_EQ(run({QStringLiteral("case"), QStringLiteral("confirm"), number}, lastDay).status, 5);
    EXPECT_EQ(run({QStringLiteral("--as"), QStringLiteral("王校长"), QStringLiteral("case"),
                   QStringLiteral("confirm"), number},
                  lastDay)
                  .status,
              0);
    EXPECT_EQ(report("education"), 0);
    EXPECT_EQ(report("education"), 2) << "once";
}

} // namespace xiange::test
