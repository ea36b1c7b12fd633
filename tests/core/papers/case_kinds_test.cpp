#include "core/papers/paper_text.h"
#include "core/papers/statistics_papers.h"
#include "core/papers/term_check_paper.h"
#include "tests/support/paper_words.h"
#include "tests/support/sample_papers.h"
#include "tests/support/test_database.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

// What each paper must say: 2-domain's table of papers, and the statutes it may cite.

namespace xiange {

namespace {

QString words(PaperKind kind, const CasePaper& content) {
    const auto paper = writePaper(kind, factsOf(content), QStringLiteral("清中劝返〔2026〕15号"));
    EXPECT_OK(paper);
    return paper ? test::allText(*paper) : QString();
}

CasePaper returnedCase() {
    CasePaper content = test::samplePaper();
    content.confirmed = true;
    content.confirmedOn = QDate(2026, 11, 23);
    content.returnedOn = QDate(2026, 12, 1);
    content.placement = QStringLiteral("插班");
    content.result = QStringLiteral("由父亲送返学校");
    content.presentDays = 12;
    content.passedDays = 14;
    return content;
}

} // namespace

TEST(CaseKinds, TheNoticeNamesTheLawTheDeadlineAndHasAReceiptToTearOff) {
    CasePaper content = test::samplePaper();
    content.returnBy = QDate(2026, 11, 30);
    const QString text = words(PaperKind::ParentNotice, content);
    for (const char* part :
         {"陈国强：", "陈浩宇（七年级（3）班）", "2026年11月9日", "连续旷课10个上课日",
          "《中华人民共和国义务教育法》第五条", "第十一条", "第五十八条",
          "《中华人民共和国未成年人保护法》第十七条", "自本通知书送达之日起7日内送孩子返校",
          "2026年11月23日当日送达的，期限至2026年11月30日", "回　　执", "监护人签名"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
    }
}

TEST(CaseKinds, TheNoticeOfAChildReportedAlreadySaysSoAndWhomToCall) {
    CasePaper content = test::samplePaper();
    EXPECT_TRUE(words(PaperKind::ParentNotice, content).contains(QStringLiteral("将依法书面报告")));
    content.confirmed = true;
    content.confirmedOn = QDate(2026, 11, 20);
    content.reportedOn = QDate(2026, 11, 20);
    content.reportedToEducation = true;
    content.reportedToTownship = true;
    content.classTeacher = QStringLiteral("李文静");
    content.classTeacherPhone = QStringLiteral("13900000918");
    const QString text = words(PaperKind::ParentNotice, content);
    EXPECT_FALSE(text.contains(QStringLiteral("将依法书面报告")));
    EXPECT_TRUE(text.contains(
        QStringLiteral("2026年11月20日，学校已依法将有关情况书面报告区教育局和清溪镇人民政府")))
        << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("13900000918")));
}

TEST(CaseKinds, TheOrderIsTheTownsAndTheEvidenceTheSchools) {
    CasePaper content = test::samplePaper();
    content.criticisedOn = QDate(2026, 11, 21);
    content.papers = {{QStringLiteral("清中劝返〔2026〕3号"), QStringLiteral("限期返校通知书"),
                       QStringLiteral("已回执"), QDate(2026, 11, 16), true},
                      {QStringLiteral("清中劝返〔2026〕4号"), QStringLiteral("没有印出的"),
                       QStringLiteral("拟稿"), QDate(2026, 11, 16), false}};
    const auto paper = writePaper(PaperKind::CorrectionOrder, factsOf(content), QString());
    ASSERT_OK(paper);
    EXPECT_EQ(std::get<Letterhead>(paper->blocks.front()).organ, QStringLiteral("清溪镇人民政府"));
    const QString text = test::allText(*paper);
    for (const char* part :
         {"依据《中华人民共和国义务教育法》第五十八条", "7日内送陈浩宇到清溪中学就读",
          "2026年11月21日，已对你进行批评教育", "申请行政复议", "限期返校通知书"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
    }
    EXPECT_FALSE(text.contains(QStringLiteral("没有印出的")));
    EXPECT_FALSE(text.contains(QStringLiteral("罚款"))) << "the law has no fine";
}

TEST(CaseKinds, TheLetterAsksThePlaceOfHukouAndHasAReplySlip) {
    const QString text = words(PaperKind::HukouLetter, test::samplePaper());
    for (const char* part :
         {"户籍地清溪镇上坝村", "自2026年11月9日上午起连续旷课", "义务教育法》第十三条",
          "未成年人保护法》第二十八条", "专此函告", "回　　执", "清中劝返〔2026〕15号"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
    }
}

TEST(CaseKinds, TheVisitRecordHoldsTheLatestVisit) {
    CasePaper content = test::samplePaper(10, 6);
    content.contacts.back().said = QStringLiteral("父亲答应周一送回");
    const QString text = words(PaperKind::VisitRecord, content);
    EXPECT_TRUE(text.contains(QStringLiteral("父亲答应周一送回")));
    EXPECT_TRUE(text.contains(QStringLiteral("2026年11月15日9:20")));
    EXPECT_TRUE(text.contains(QStringLiteral("预防未成年人犯罪法》第三十四条")));
}

TEST(CaseKinds, TheVisitRecordTellsTheAbsenceAsItStoodOnTheDayOfTheVisit) {
    CasePaper content = test::samplePaper(10, 3);
    ASSERT_TRUE(content.contacts.back().visit);
    ASSERT_EQ(content.contacts.back().date, QDate(2026, 11, 12));
    const QString text = words(PaperKind::VisitRecord, content);
    EXPECT_TRUE(text.contains(QStringLiteral("2026年11月9日至2026年11月12日，连续旷课4个上课日")))
        << text.toStdString();
}

TEST(CaseKinds, TheProofOfServiceNamesThePaperThatIsServed) {
    CasePaper content = test::samplePaper();
    content.toServe = {
        QStringLiteral("清中劝返〔2026〕3号"), QStringLiteral("限期返校通知书"), {}, {}, true};
    const QString text = words(PaperKind::ServiceRecord, content);
    for (const char* part :
         {"限期返校通知书", "清中劝返〔2026〕3号", "陈国强", "父亲", "直接送达", "留置送达",
          "邮寄送达", "公告", "满30日视为送达", "拒收事由", "见证人"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
    }
}

TEST(CaseKinds, ALetterIsServedOnItsReceiptAndAPublicNoticeWhenItsTimeIsOver) {
    const auto text = [](const char* way, QDate received) {
        CasePaper content = test::samplePaper();
        content.service = {QString::fromLatin1(way), QDate(2026, 11, 2), received, {}, {}, {}};
        return words(PaperKind::ServiceRecord, content);
    };
    EXPECT_FALSE(text("post", {}).contains(QStringLiteral("2026年11月2日")));
    EXPECT_TRUE(text("post", {2026, 11, 6}).contains(QStringLiteral("2026年11月6日")));
    // 2 November and thirty days.
    EXPECT_TRUE(text("public_notice", {}).contains(QStringLiteral("2026年12月2日")));
    EXPECT_TRUE(text("direct", {}).contains(QStringLiteral("2026年11月2日")));
}

TEST(CaseKinds, ACodeOfThePlaceOfHukouIsPrintedByItsName) {
    CasePaper content = test::samplePaper();
    content.child.hukou = QStringLiteral("360730");
    const QString text = words(PaperKind::HukouLetter, content);
    EXPECT_TRUE(text.contains(QStringLiteral("户籍地江西省赣州市"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("360730")));
    EXPECT_FALSE(text.contains(QStringLiteral("赣州市教育局"))) << "the county is not known";
}

TEST(CaseKinds, ACaseAtWatchIsNotCalledSuspected) {
    CasePaper content = test::samplePaper();
    content.confirmed = false;
    content.suspected = false;
    content.stateWord = QStringLiteral("关注");
    EXPECT_FALSE(words(PaperKind::Registration, content).contains(QStringLiteral("疑似辍学")));
}

TEST(CaseKinds, TheProofOfServiceSaysHowItWasServed) {
    CasePaper content = test::samplePaper();
    content.publicNoticeDays = 60;
    content.service = {
        QStringLiteral("left"),   QDate(2026, 11, 18),           {},
        QStringLiteral("陈德旺"), QStringLiteral("村委 罗桂英"), QStringLiteral("祖父拒绝签收")};
    const QString text = words(PaperKind::ServiceRecord, content);
    for (const char* part : {"☑ 留置送达", "□ 直接送达", "2026年11月18日", "陈德旺", "村委 罗桂英",
                             "祖父拒绝签收", "满60日视为送达"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
    }
}

TEST(CaseKinds, WhoAnswersForTheChildStandsOnTheForms) {
    CasePaper content = test::samplePaper();
    content.responsible = {{QStringLiteral("镇（街道）领导"), QStringLiteral("清溪镇"),
                            QStringLiteral("郑少华"), QStringLiteral("副镇长"),
                            QStringLiteral("139****0001")},
                           {QStringLiteral("村（居）干部"), {}, {}, {}, {}}};
    EXPECT_TRUE(words(PaperKind::Report, content).contains(QStringLiteral("清溪镇副镇长郑少华")));
    for (const PaperKind kind : {PaperKind::Registration, PaperKind::ChildFile}) {
        const QString text = words(kind, content);
        for (const char* part : {"清溪镇", "郑少华，副镇长", "139****0001"}) {
            EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
        }
    }
    EXPECT_TRUE(words(PaperKind::Registration, content).contains(QStringLiteral("村（居）干部")))
        << "a level without a name is a line to be filled in by hand";
}

TEST(CaseKinds, TheGuangdongFormIsFilledIn) {
    const QString text = words(PaperKind::GuangdongReport, test::samplePaper());
    for (const char* part : {"3144999901", "陈浩宇", "2026年11月9日至2026年11月20日", "10个上课日",
                             "厌学：数学跟不上", "11月12日家访祖父陈德旺"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
    }
}

TEST(CaseKinds, TheChildsFileTellsEveryStepInOrder) {
    CasePaper content = returnedCase();
    content.events = {{QDate(2026, 11, 16), QStringLiteral("立案"), QStringLiteral("李文静"),
                       QStringLiteral("连续旷课")},
                      {QDate(2026, 12, 1), QStringLiteral("返校复学"), QStringLiteral("李文静"),
                       QStringLiteral("安置：插班")}};
    content.evidence = {QStringLiteral("家访照片.jpg")};
    content.stateWord = QStringLiteral("已复学");
    const QString text = words(PaperKind::ChildFile, content);
    EXPECT_LT(text.indexOf(QStringLiteral("2026.11.16")),
              text.indexOf(QStringLiteral("2026.12.1")));
    for (const char* part : {"已复学", "插班", "家访照片.jpg", "返校后14个上课日中到校12日"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << text.toStdString();
    }
}

TEST(CaseKinds, AReportAboutAChildWhoIsBackAsksForNothing) {
    const QString text = words(PaperKind::Report, returnedCase());
    EXPECT_TRUE(text.contains(QStringLiteral("关于学生陈浩宇劝返复学情况的报告")));
    EXPECT_TRUE(text.contains(QStringLiteral("2026年12月1日，该生已返校复学")));
    EXPECT_TRUE(text.contains(QStringLiteral("安置形式为插班")));
    EXPECT_TRUE(text.contains(QStringLiteral("复学学生名单")));
    EXPECT_FALSE(text.contains(QStringLiteral("仍未返校")));
    EXPECT_FALSE(text.contains(QStringLiteral("请求事项")));
}

TEST(CaseKinds, AReportAboutAClosedCaseSaysWhy) {
    CasePaper content = test::samplePaper();
    content.closing = {
        QDate(2026, 12, 20), QStringLiteral("已在他校就读"), QStringLiteral("周明远"), {}};
    const QString text = words(PaperKind::Report, content);
    EXPECT_TRUE(text.contains(QStringLiteral("疑似辍学及销号情况的报告")));
    EXPECT_TRUE(
        text.contains(QStringLiteral("2026年12月20日销号，原因：已在他校就读，经周明远审核")));
    EXPECT_FALSE(text.contains(QStringLiteral("仍未返校")));
}

TEST(CaseKinds, ContactsOutsideTheAbsenceAreCountedByThemselves) {
    CasePaper content = test::samplePaper(10, 5);
    content.contacts[0].period = ContactPeriod::Before;
    content.contacts[4].period = ContactPeriod::After;
    const QString text = words(PaperKind::Report, content);
    EXPECT_TRUE(text.contains(QStringLiteral("经3次联系劝返")));
    EXPECT_TRUE(text.contains(QStringLiteral("此前另有1次联系")));
    EXPECT_TRUE(text.contains(QStringLiteral("返校后回访1次")));
    EXPECT_FALSE(text.contains(QStringLiteral("第4次")));
}

TEST(CaseKinds, EveryFieldOfEveryTemplateIsGivenOrABlankOnPurpose) {
    // A field that nobody fills and that has no name for people would silently say nothing.
    const PaperFields fields = factsOf(test::samplePaper()).fields;
    const PaperFields ledger = factsOf(LedgerPaper()).fields;
    const PaperFields check = factsOf(TermCheckPaper()).fields;
    const PaperFields retention = factsOf(RetentionPaper()).fields;
    PaperFields counted = factsOf(StatisticsPaper()).fields;
    counted.values.insert(factsOf(GlancePaper()).fields.values);
    for (const auto& line : paperKindCodes) {
        const auto words = PaperTemplate::named(QString::fromLatin1(line.code));
        ASSERT_OK(words);
        for (const QString& text : words->lines()) {
            static const QRegularExpression unnamed(QStringLiteral("\\{([^{}|]+)\\}"));
            auto matches = unnamed.globalMatch(text);
            while (matches.hasNext() && !text.startsWith(QLatin1String("@#"))) {
                const QString name = matches.next().captured(1);
                EXPECT_TRUE(name.startsWith(QLatin1String("item.")) ||
                            fields.values.contains(name) || ledger.values.contains(name) ||
                            check.values.contains(name) || retention.values.contains(name) ||
                            counted.values.contains(name))
                    << line.code << " " << name.toStdString();
            }
        }
    }
}

} // namespace xiange
