#include "core/students/record_text.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace xiange {

namespace {

void expectSame(const StudentRecord& record) {
    QJsonParseError fault;
    const QString text = recordText(record);
    const QJsonDocument read = QJsonDocument::fromJson(text.toUtf8(), &fault);
    EXPECT_EQ(fault.error, QJsonParseError::NoError) << text.toStdString();
    EXPECT_EQ(read.object(), toJson(record)) << text.toStdString();
}

} // namespace

TEST(RecordText, OfAnEmptyRecordSaysWhatItsJsonSays) {
    expectSame({});
}

TEST(RecordText, OfAFullRecordSaysWhatItsJsonSays) {
    StudentRecord record;
    record.school = SchoolId(7);
    record.studentNo = QStringLiteral("G449999201601155465");
    record.name = QStringLiteral("张\"三\"\\\n\t\x01𠮷");
    record.sex = Sex::Female;
    record.birthDate = QDate(2016, 1, 15);
    record.boards = true;
    record.seatNo = 12;
    record.address = QStringLiteral("云山镇/上坪村</script>");
    record.fields = {{QStringLiteral("备注"), QStringLiteral("a\\b\"c")},
                     {QStringLiteral("\"健康\""), QString()}};
    record.guardians = {
        {QStringLiteral("张大"), QStringLiteral("父亲"), true, {}, {}, {}, {}, true},
        {QStringLiteral("李四"), QStringLiteral("母亲"), false, {}, {}, {}, {}, false}};
    record.enrolments = {{ClassId(3), QDate(2025, 9, 1), QDate(2026, 8, 31)},
                         {ClassId(-4), QDate(2026, 9, 1), {}}};
    record.rosterGroups = {{KeyGroup::LeftBehind, QStringLiteral("roster"), QDate(2026, 9, 1), {}}};
    record.problems = {
        {QStringLiteral("身份证件号"), RosterProblem::CheckDigit, QStringLiteral("4.49999E+17")}};
    expectSame(record);
}

} // namespace xiange
