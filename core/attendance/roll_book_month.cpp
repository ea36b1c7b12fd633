// The months of the roll book; single rolls are in roll_book.cpp.
#include "core/accounts/accounts.h"
#include "core/attendance/month_register_sheet.h"
#include "core/attendance/roll_book.h"
#include "core/schools/class_name.h"
#include "core/settings/rule_book.h"

#include <QFileInfo>

namespace xiange {

namespace {

struct ClassHead {
    SchoolId school;
    QString schoolName;
    QString className;
    QString headTeacher;
    int schoolYear = 0;
};

std::optional<ClassHead> readHead(db::Reader& tx, ClassId schoolClass) {
    return tx.first("SELECT s.id, s.name, c.grade, c.number, c.head_teacher, c.school_year "
                    "FROM school_class c JOIN school s ON s.id = c.school_id WHERE c.id = :id",
                    {{"id", schoolClass}}, [](const db::Rows& row) {
                        return ClassHead{row.id<SchoolId>(0), row.text(1),
                                         longClassName({row.number(2), row.number(3)}), row.text(4),
                                         row.number(5)};
                    });
}

} // namespace

Result<MonthRegister> RollBook::month(ClassId schoolClass, QDate month) {
    return m_database.read([&](db::Reader& tx) -> Result<MonthRegister> {
        const auto head = readHead(tx, schoolClass);
        if (!head) {
            return fail(ErrorKind::NotFound, tr("This class is not in the data."));
        }
        if (const auto allowed = allow(m_actor, Right::SeeChildren, {head->school, schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        MonthRegister made = assembleMonth(
            month, readMonthFacts(tx, head->school, schoolClass, month, m_clock.today()));
        made.signs = MarkSigns(readRules(tx));
        made.schoolClass = schoolClass;
        made.schoolName = head->schoolName;
        made.className = head->className;
        made.headTeacher = head->headTeacher;
        made.schoolYear = head->schoolYear;
        return made;
    });
}

Result<void> RollBook::exportMonth(const MonthRegister& month, const QString& path) {
    // Asked and recorded first: a table that left the program without a trace can't be called back.
    const auto recorded = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto head = readHead(tx, month.schoolClass);
        if (const auto allowed = allow(m_actor, Right::SeeChildren,
                                       {head ? head->school : SchoolId(), month.schoolClass});
            !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("register exported"), month.className,
                     QStringLiteral("%1 %2").arg(month.first.toString(QStringLiteral("yyyy-MM")),
                                                 QFileInfo(path).fileName()));
        return {};
    });
    if (!recorded) {
        return recorded;
    }
    const QString line =
        tr("Exported by %1 on %2")
            .arg(m_actor.name, QLocale().toString(m_clock.today(), QLocale::ShortFormat));
    return writeWorkbook(path, {registerSheet(month, line)});
}

} // namespace xiange
