#pragma once

#include "core/papers/paper_content.h"

namespace xiange::test {

/// The case of a child who does not exist, as long or as short as a test needs it.
inline CasePaper samplePaper(int days = 10, int contacts = 3) {
    CasePaper paper;
    paper.school = {QStringLiteral("清溪中学"),       QStringLiteral("3144999901"),
                    QStringLiteral("清中劝返"),       QStringLiteral("区教育局"),
                    QStringLiteral("清溪镇人民政府"), QStringLiteral("周明远")};
    paper.signer = QStringLiteral("周明远");
    paper.date = QDate(2026, 11, 23);
    paper.child = {QStringLiteral("陈浩宇"),
                   QStringLiteral("男"),
                   QDate(2013, 5, 12),
                   QStringLiteral("13"),
                   QStringLiteral("七年级（3）班"),
                   QStringLiteral("G449999********2316"),
                   QStringLiteral("449999********2316"),
                   QStringLiteral("汉族"),
                   QStringLiteral("清溪镇上坝村"),
                   QStringLiteral("清溪镇上坝村二组17号"),
                   QStringLiteral("走读"),
                   {QStringLiteral("留守儿童")}};
    paper.guardians = {{QStringLiteral("陈国强"), QStringLiteral("父亲"),
                        QStringLiteral("139****0917"), QStringLiteral("在东莞务工")}};
    QDate day(2026, 11, 9);
    for (int i = 0; i < days; ++i, day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1)) {
        paper.absentDays.push_back(
            {day, {QStringLiteral("上午"), QStringLiteral("下午")}, 1.0, QString()});
    }
    paper.absentSchoolDays = days;
    paper.lastAttended = QDate(2026, 11, 6);
    for (int i = 0; i < contacts; ++i) {
        paper.contacts.push_back(
            {QDate(2026, 11, 10).addDays(i), QTime(9, 20), QStringLiteral("李文静"),
             i % 3 == 2 ? QStringLiteral("家访") : QStringLiteral("电话"),
             i % 2 ? QStringLiteral("父亲陈国强") : QStringLiteral("祖父陈德旺"),
             QStringLiteral("祖父称其不愿上学，已劝其本周返校，未果。"),
             QStringLiteral("理解，愿配合"), QStringLiteral("答应劝返，未定日期"), QString(),
             i % 3 == 2});
    }
    paper.cause = QStringLiteral("厌学");
    paper.causeDetail = QStringLiteral("数学跟不上，近一个月多次迟到");
    paper.whereabouts = QStringLiteral("在家");
    paper.measures = {
        {QDate(2026, 11, 18), QStringLiteral("安排数学教师每周两次课后辅导，班主任结对帮扶")}};
    return paper;
}

/// What is known of a child on the first day: next to nothing.
inline CasePaper shortestPaper() {
    CasePaper paper;
    paper.school.name = QStringLiteral("清溪中学");
    paper.date = QDate(2026, 11, 23);
    paper.child.name = QStringLiteral("陈浩宇");
    paper.absentDays = {{QDate(2026, 11, 20), {QStringLiteral("下午")}, 0.5, QString()}};
    paper.absentSchoolDays = 0.5;
    return paper;
}

} // namespace xiange::test
