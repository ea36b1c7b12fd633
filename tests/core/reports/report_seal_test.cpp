#include "core/reports/report_seal.h"
#include "tests/support/test_database.h"

namespace xiange {

TEST(ReportSeal, WhatWasSignedComesOutAsItWentIn) {
    const SigningKey key = report_seal::newKey();
    const auto opened = report_seal::open(report_seal::seal("五月 report", key));
    ASSERT_OK(opened);
    EXPECT_EQ(opened->body, QByteArray("五月 report"));
    EXPECT_EQ(opened->publicKey, key.publicKey);
}

TEST(ReportSeal, NoSingleChangedCharacterGoesUnnoticed) {
    const QByteArray file = report_seal::seal("figures", report_seal::newKey());
    int changed = 0;
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray altered = file;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        const auto opened = report_seal::open(altered);
        EXPECT_TRUE(!opened || opened->body == "figures") << i;
        changed += opened ? 0 : 1;
    }
    EXPECT_GT(changed, 150) << "only white space and spare bits may differ";
}

TEST(ReportSeal, ABodyUnderAnotherKeysSignatureIsRefused) {
    const QByteArray mine = report_seal::seal("3 children", report_seal::newKey());
    const QByteArray other = report_seal::seal("0 children", report_seal::newKey());
    QByteArray mixed = mine;
    mixed.replace(QByteArray("3 children").toBase64(), QByteArray("0 children").toBase64());
    const auto opened = report_seal::open(mixed);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Unreadable);
    EXPECT_OK(report_seal::open(other));
}

TEST(ReportSeal, HostileFilesAreRefusedInWords) {
    for (const QByteArray& file :
         {QByteArray(), QByteArray("PK\x03\x04"), QByteArray("[]"), QByteArray(5000, '{'),
          QByteArray("{\"xiange_report\":1}"), QByteArray("{\"xiange_report\":99}"),
          QByteArray("{\"xiange_report\":1,\"body\":\"\",\"key\":\"\",\"signature\":\"\"}")}) {
        const auto opened = report_seal::open(file);
        ASSERT_FALSE(opened) << file.left(30).toStdString();
        EXPECT_FALSE(opened.error().text.isEmpty());
    }
}

TEST(ReportSeal, AFingerprintIsShortAndOfThisKey) {
    const SigningKey key = report_seal::newKey();
    const QString print = report_seal::fingerprint(key.publicKey);
    EXPECT_EQ(print.size(), 19);
    EXPECT_EQ(print, report_seal::fingerprint(key.publicKey));
    EXPECT_NE(print, report_seal::fingerprint(report_seal::newKey().publicKey));
}

} // namespace xiange
