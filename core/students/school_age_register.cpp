#include "core/students/school_age_register.h"

#include "core/accounts/accounts.h"
#include "core/sheets/workbook_writer.h"

#include <QCollator>

#include <algorithm>

namespace xiange {

namespace {

std::optional<SchoolAgeChildId> findChild(db::Reader& tx, const SchoolAgeEntry& entry) {
    return tx.first("SELECT c.id FROM school_age_child c "
                    "LEFT JOIN school_age_child_private p ON p.child_id = c.id "
                    "WHERE c.student_id = :student OR "
                    "(p.id_number = :number AND CAST(:number AS TEXT) <> '') "
                    "ORDER BY c.student_id NULLS LAST",
                    {{"student", entry.student.value}, {"number", entry.idNumber}},
                    [](const db::Rows& row) { return row.id<SchoolAgeChildId>(0); });
}

std::optional<QString> sexCode(const std::optional<Sex>& sex) {
    return sex ? std::optional(codeOf(sexCodes, *sex)) : std::nullopt;
}

SchoolAgeChildId insertChild(db::Writer& tx, const SchoolAgeEntry& entry, const Actor& actor,
                             const Clock& clock) {
    return tx.insert<SchoolAgeChildId>(
        "INSERT INTO school_age_child (student_id, name, sex, birth_date, town, village, "
        "household, responsible, standing, reason, source, as_of, school_id, town_id, account_id, "
        "booked_at) VALUES (:student, :name, :sex, :birth, :town, :village, :household, "
        ":responsible, :standing, :reason, :source, :as_of, :school, :reach, :account, :now) "
        "RETURNING id",
        {{"student", entry.student},
         {"name", entry.name},
         {"sex", sexCode(entry.sex)},
         {"birth", entry.birthDate},
         {"town", entry.town},
         {"village", entry.village},
         {"household", entry.household},
         {"responsible", entry.responsible},
         {"standing", codeOf(standingCodes, entry.standing)},
         {"reason", entry.reason},
         {"source", entry.source},
         {"as_of", entry.asOf},
         {"school", actor.school},
         {"reach", actor.town},
         {"account", actor.account},
         {"now", clock.now()}});
}

/// What a later list does not say stays as an earlier one said it.
void updateChild(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry,
                 const Actor& actor, const Clock& clock) {
    tx.change("UPDATE school_age_child SET student_id = COALESCE(:student, student_id), "
              "name = :name, sex = COALESCE(:sex, sex), birth_date = COALESCE(:birth, birth_date), "
              "town = COALESCE(:town, town), village = COALESCE(:village, village), "
              "household = COALESCE(:household, household), "
              "responsible = COALESCE(:responsible, responsible), standing = :standing, "
              "reason = :reason, source = :source, as_of = :as_of, account_id = :account, "
              "booked_at = :now WHERE id = :id",
              {{"student", entry.student},
               {"name", entry.name},
               {"sex", sexCode(entry.sex)},
               {"birth", entry.birthDate},
               {"town", db::orNull(entry.town)},
               {"village", db::orNull(entry.village)},
               {"household", db::orNull(entry.household)},
               {"responsible", db::orNull(entry.responsible)},
               {"standing", codeOf(standingCodes, entry.standing)},
               {"reason", entry.reason},
               {"source", entry.source},
               {"as_of", entry.asOf},
               {"account", actor.account},
               {"now", clock.now()},
               {"id", id}});
}

SchoolAgeChild readListed(const db::Rows& row) {
    SchoolAgeChild child;
    child.id = row.id<SchoolAgeChildId>(0);
    child.student = row.id<StudentId>(1);
    child.name = row.text(2);
    child.sex = fromCode(sexCodes, row.text(3));
    child.birthDate = row.day(4);
    child.town = row.text(5);
    child.village = row.text(6);
    child.household = row.text(7);
    child.responsible = row.text(8);
    child.standing = fromCode(standingCodes, row.text(9)).value_or(Standing::NotEnrolled);
    child.reason = row.text(10);
    child.source = row.text(11);
    child.asOf = row.day(12);
    child.school = row.text(13);
    if (!row.isNull(14)) {
        child.className = ClassName{row.number(14), row.number(15)};
    }
    return child;
}

QList<SchoolAgeChild> readListedChildren(db::Reader& tx, const Actor& actor) {
    return tx.list(
        "SELECT c.id, c.student_id, c.name, c.sex, c.birth_date, c.town, c.village, c.household, "
        "c.responsible, c.standing, c.reason, c.source, c.as_of, sc.name, k.grade, k.number "
        "FROM school_age_child c LEFT JOIN student s ON s.id = c.student_id "
        "LEFT JOIN school sc ON sc.id = s.school_id "
        "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
        "LEFT JOIN school_class k ON k.id = e.class_id "
        "WHERE (CAST(:school AS BIGINT) = 0 OR c.school_id = :school OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR c.town_id = :town OR sc.town_id = :town)",
        {{"school", actor.school.value}, {"town", actor.town.value}}, readListed);
}

QList<SchoolAgeChild> readUnlistedPupils(db::Reader& tx, const Actor& actor) {
    return tx.list(
        "SELECT s.id, s.name, s.sex, s.birth_date, p.hukou_place, p.address, sc.name, k.grade, "
        "k.number, g.name FROM student s JOIN school sc ON sc.id = s.school_id "
        "LEFT JOIN student_private p ON p.student_id = s.id "
        "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
        "LEFT JOIN school_class k ON k.id = e.class_id "
        "LEFT JOIN guardian g ON g.student_id = s.id AND g.position = 1 "
        "WHERE s.status IN ('enrolled', 'suspended') "
        "AND NOT EXISTS (SELECT 1 FROM school_age_child c WHERE c.student_id = s.id) "
        "AND (CAST(:school AS BIGINT) = 0 OR s.school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR sc.town_id = :town)",
        {{"school", actor.school.value}, {"town", actor.town.value}}, [](const db::Rows& row) {
            SchoolAgeChild child;
            child.student = row.id<StudentId>(0);
            child.name = row.text(1);
            child.sex = fromCode(sexCodes, row.text(2));
            child.birthDate = row.day(3);
            AddressParts parts = partsOfAddress(row.text(4));
            if (parts.town.isEmpty()) {
                parts = partsOfAddress(row.text(5));
            }
            child.town = parts.town;
            child.village = parts.village;
            child.school = row.text(6);
            if (!row.isNull(7)) {
                child.className = ClassName{row.number(7), row.number(8)};
            }
            child.household = row.text(9);
            return child;
        });
}

bool passes(const SchoolAgeChild& child, const SchoolAgeFilter& filter, QDate countingDay) {
    if (child.birthDate.isValid()) {
        const SchoolAge age = schoolAgeOf(child.birthDate, countingDay);
        if (age == SchoolAge::TooYoung || age == SchoolAge::TooOld) {
            return false;
        }
    }
    return (filter.town.isEmpty() || child.town == filter.town) &&
           (filter.village.isEmpty() || child.village == filter.village) &&
           (!filter.notAtSchool || needsPlacing(child.standing));
}

void sortByPlace(QList<SchoolAgeChild>& children) {
    const QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    std::ranges::stable_sort(children, [&](const SchoolAgeChild& a, const SchoolAgeChild& b) {
        if (a.town != b.town) {
            return collator.compare(a.town, b.town) < 0;
        }
        return a.village != b.village ? collator.compare(a.village, b.village) < 0
                                      : collator.compare(a.name, b.name) < 0;
    });
}

// A ledger speaks the language of the bureau it goes to, whatever the screen speaks.
QString standingInLedger(Standing standing) {
    switch (standing) {
    case Standing::EnrolledHere:
        return QStringLiteral("在校在籍");
    case Standing::EnrolledElsewhere:
        return QStringLiteral("外地就读有学籍");
    case Standing::ElsewhereWithoutNumber:
        return QStringLiteral("外地就读无学籍");
    case Standing::NotEnrolled:
        return QStringLiteral("未入学");
    case Standing::HukouDeceased:
        return QStringLiteral("户籍问题：死亡");
    case Standing::HukouEmpty:
        return QStringLiteral("户籍问题：空挂");
    case Standing::HukouDuplicate:
        return QStringLiteral("户籍问题：重复");
    case Standing::HukouWrongNumber:
        return QStringLiteral("户籍问题：证号错误");
    case Standing::HukouNoSuchChild:
        return QStringLiteral("户籍问题：查无此人");
    case Standing::OverAge:
        return QStringLiteral("超龄");
    case Standing::Deferred:
        return QStringLiteral("延缓入学");
    case Standing::Abroad:
        return QStringLiteral("出国（境）");
    case Standing::IllOrDisabled:
        return QStringLiteral("因病因残");
    case Standing::CannotBeFound:
        return QStringLiteral("失联");
    case Standing::Working:
        return QStringLiteral("外出务工");
    }
    return {};
}

OutRow ledgerRow(int number, const SchoolAgeChild& child) {
    return {OutCell(static_cast<double>(number)),
            child.town,
            child.village,
            child.household,
            child.responsible,
            child.name,
            !child.sex                  ? QString()
            : *child.sex == Sex::Female ? QStringLiteral("女")
                                        : QStringLiteral("男"),
            child.birthDate.toString(Qt::ISODate),
            standingInLedger(child.standing),
            child.school,
            child.className ? longClassName(*child.className) : QString(),
            child.reason,
            child.source,
            child.asOf.toString(Qt::ISODate)};
}

} // namespace

SchoolAgeChildId bookSchoolAgeChild(db::Writer& tx, const SchoolAgeEntry& entry, const Actor& actor,
                                    const Clock& clock) {
    const auto found = findChild(tx, entry);
    const SchoolAgeChildId id = found ? *found : insertChild(tx, entry, actor, clock);
    if (found) {
        updateChild(tx, id, entry, actor, clock);
    }
    tx.change("INSERT INTO school_age_child_private (child_id, id_number, address, phone) "
              "VALUES (:id, :number, :address, :phone) ON CONFLICT (child_id) DO UPDATE SET "
              "id_number = COALESCE(excluded.id_number, school_age_child_private.id_number), "
              "address = excluded.address, phone = excluded.phone",
              {{"id", id},
               {"number", db::orNull(entry.idNumber)},
               {"address", entry.address},
               {"phone", entry.phone}});
    return id;
}

SchoolAgeRegister::SchoolAgeRegister(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<QList<SchoolAgeChild>> SchoolAgeRegister::list(const SchoolAgeFilter& filter) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        QList<SchoolAgeChild> children = readListedChildren(tx, m_actor);
        if (!filter.listedOnly) {
            children += readUnlistedPupils(tx, m_actor);
        }
        const QDate day = ageCountingDay(m_clock.today());
        children.removeIf([&](const SchoolAgeChild& one) { return !passes(one, filter, day); });
        sortByPlace(children);
        return children;
    });
}

Result<int> SchoolAgeRegister::write(const QString& path, const SchoolAgeFilter& filter) {
    if (const auto allowed = allow(m_actor, Right::ExportChildren); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const auto children = list(filter);
    if (!children) {
        return tl::make_unexpected(children.error());
    }
    OutSheet sheet;
    sheet.name = QStringLiteral("适龄儿童台账");
    sheet.titleLines = {
        sheet.name,
        QStringLiteral("截止日期：%1　由 %2 于 %3 导出，含未成年人个人信息，请妥善保管")
            .arg(m_clock.today().toString(Qt::ISODate), m_actor.name,
                 m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    sheet.headings = {
        QStringLiteral("序号"),         QStringLiteral("镇街"),     QStringLiteral("村居"),
        QStringLiteral("户主或监护人"), QStringLiteral("责任人"),   QStringLiteral("姓名"),
        QStringLiteral("性别"),         QStringLiteral("出生日期"), QStringLiteral("就学情况"),
        QStringLiteral("就读学校"),     QStringLiteral("年级班级"), QStringLiteral("原因"),
        QStringLiteral("来源"),         QStringLiteral("核对日期")};
    for (const SchoolAgeChild& child : *children) {
        sheet.rows.append(ledgerRow(static_cast<int>(sheet.rows.size()) + 1, child));
    }
    // The look is in the log before there is a file to look at.
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger exported"),
                     QStringLiteral("school_age"), QString::number(sheet.rows.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    if (const auto written = writeWorkbook(path, {sheet}); !written) {
        return tl::make_unexpected(written.error());
    }
    return static_cast<int>(sheet.rows.size());
}

} // namespace xiange
