#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"

#include <QDate>
#include <QList>

namespace xiange::test {

/// Somebody away without leave from one day to another, both included.
struct Away {
    StudentId student;
    QDate from;
    QDate to;
};

/// 清溪中学 with two classes and four children, in the autumn term of 2026: enough to live through
/// an absence. Days are taught by calling the roll of both classes twice.
class CaseSchool {
public:
    explicit CaseSchool(db::Database& database);

    /// Calls the rolls of every weekday from `from` to `to`.
    void teach(QDate from, QDate to, const QList<Away>& away = {});
    /// Takes one more mark: a kind of attendance.h's codes, both sessions of a day already taught.
    void mark(StudentId student, QDate day, const char* kind);

    SchoolId school;
    AreaId town;
    ClassId class73, class82;
    StudentId chen, he, lin; ///< 七(3)班 陈浩宇, 何语琪, 林佳
    StudentId huang;         ///< 八(2)班 黄子轩
    Actor teacher;           ///< 李文静, class teacher of 七(3)班
    Actor otherTeacher;      ///< 吴建国, class teacher of 八(2)班
    Actor officer;           ///< 周敏, roster officer
    Actor principal;         ///< 王校长

private:
    Actor addAccount(db::Writer& tx, const char* name, Role role, ClassId schoolClass);
    StudentId addChild(db::Writer& tx, const char* name, const char* number, ClassId schoolClass,
                       int seat);

    db::Database& m_database;
};

} // namespace xiange::test
