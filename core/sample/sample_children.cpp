#include "core/sample/sample_children.h"

#include "core/base/pinyin.h"
#include "core/students/identity_number.h"
#include "core/students/status_change.h"
#include "core/students/student.h"
#include "core/students/student_search.h"

#include <algorithm>
#include <cmath>

namespace xiange::sample {

namespace {

const QStringList& townNames() {
    static const QStringList names{QStringLiteral("清溪镇"),   QStringLiteral("云山镇"),
                                   QStringLiteral("石桥镇"),   QStringLiteral("水美镇"),
                                   QStringLiteral("新围镇"),   QStringLiteral("南坑镇"),
                                   QStringLiteral("白沙镇"),   QStringLiteral("龙田镇"),
                                   QStringLiteral("东岗街道"), QStringLiteral("西河街道")};
    return names;
}

const QStringList& villageNames() {
    static const QStringList names{QStringLiteral("上坝村"), QStringLiteral("下坝村"),
                                   QStringLiteral("新围村"), QStringLiteral("水美村"),
                                   QStringLiteral("大河村"), QStringLiteral("石坑村")};
    return names;
}

AreaId makeArea(db::Writer& tx, Chance& chance, AreaId parent, const QString& level,
                const QString& name, const QString& title) {
    const auto id = tx.insert<AreaId>(
        "INSERT INTO area (parent_id, level, name, responsible_person, responsible_title) "
        "VALUES (:parent, :level, :name, :person, :title) RETURNING id",
        {{"parent", parent},
         {"level", level},
         {"name", name},
         {"person", adultName(chance, chance.percent(30), surname(chance))},
         {"title", title}});
    tx.change("INSERT INTO area_private (area_id, phone) VALUES (:id, :phone)",
              {{"id", id}, {"phone", phoneNumber(chance)}});
    return id;
}

/// Not drawn by chance: the same seed keeps giving the same children.
QString classPhone(ClassId schoolClass) {
    return QStringLiteral("1390000%1").arg(schoolClass.value % 10000, 4, 10, QLatin1Char('0'));
}

// A town has its central primary school, its middle school, then more of each.
QString schoolName(const QString& town, bool junior, int number) {
    const QString stem = town.left(2);
    if (junior) {
        static const QStringList names{QStringLiteral("中学"), QStringLiteral("第二中学"),
                                       QStringLiteral("第三中学"), QStringLiteral("第四中学")};
        return number < names.size() ? stem + names[number]
                                     : stem + QStringLiteral("第%1中学").arg(number + 1);
    }
    if (number == 0) {
        return town + QStringLiteral("中心小学");
    }
    const QString& village = villageNames()[(number - 1) % villageNames().size()];
    const int round = (number - 1) / static_cast<int>(villageNames().size());
    return stem + village.left(2) +
           (round == 0 ? QStringLiteral("小学") : QStringLiteral("第%1小学").arg(round + 1));
}

QString identityNumber(Chance& chance, QDate birth, bool female, int serial) {
    int last = serial % 1000;
    if ((last % 2 == 0) != female) {
        last = (last + 1) % 1000;
    }
    Q_UNUSED(chance)
    const QString seventeen = QStringLiteral("449999%1%2")
                                  .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                  .arg(last, 3, 10, QLatin1Char('0'));
    return seventeen + identityCheckCharacter(seventeen);
}

/// Writes children one after another; keeps ID numbers apart.
class ChildWriter {
public:
    ChildWriter(db::Writer& tx, Chance& chance, int schoolYear)
        : m_tx(tx), m_chance(chance), m_schoolYear(schoolYear) {}

    SampleChild write(const SampleSchool& school, const ClassName& name, ClassId schoolClass,
                      int seat, StudentStatus status) {
        const bool female = m_chance.percent(48);
        const QString family = surname(m_chance);
        SampleChild child;
        child.name = childName(m_chance, female, family);
        const QDate birth = birthDate(name.grade);
        const QString number = freeNumber(birth, female);
        const int firstGrade = school.junior ? 7 : 1;
        const QDate entered(m_schoolYear - (name.grade - firstGrade), 9, 1);
        const bool boards = school.junior && m_chance.percent(35);
        child.id = m_tx.insert<StudentId>(
            "INSERT INTO student (school_id, student_no, name, search_key, sex, birth_date, "
            "ethnicity, boards, entered_on, seat_no, status) VALUES (:school, :no, :name, :key, "
            ":sex, :birth, :ethnicity, :boards, :entered, :seat, :status) RETURNING id",
            {{"school", school.id},
             {"no", QLatin1Char('G') + number},
             {"name", child.name},
             {"key", searchKey(child.name)},
             {"sex", female ? "female" : "male"},
             {"birth", birth},
             {"ethnicity", child.name.contains(u'·') ? "维吾尔族" : "汉族"},
             {"boards", boards},
             {"entered", entered},
             {"seat", seat},
             {"status", codeOf(studentStatusCodes, status)}});
        writeSearchKeys(m_tx, child.id, child.name);
        writePrivate(child.id, school, number);
        writeFamily(child.id, family);
        if (schoolClass.isValid()) {
            m_tx.change("INSERT INTO enrolment (student_id, class_id, since) "
                        "VALUES (:student, :class, :since)",
                        {{"student", child.id},
                         {"class", schoolClass},
                         {"since", QDate(m_schoolYear, 9, 1)}});
        }
        writeGroups(child.id);
        child.weakness = m_chance.percent(3) ? 3 : m_chance.percent(8) ? 2 : m_chance.below(2);
        return child;
    }

    void change(StudentId student, StatusChangeKind kind, QDate day, const QString& reason,
                const QString& otherSchool = {}) {
        m_tx.change("INSERT INTO status_change (student_id, kind, day, reason, other_school, "
                    "recorded_at) VALUES (:student, :kind, :day, :reason, :other, :at)",
                    {{"student", student},
                     {"kind", codeOf(statusChangeCodes, kind)},
                     {"day", day},
                     {"reason", reason},
                     {"other", otherSchool},
                     {"at", QDateTime(day, QTime(9, 0))}});
    }

private:
    // Six years old by 31 August of the year of entry.
    QDate birthDate(int grade) {
        const QDate latest(m_schoolYear - grade - 5, 8, 31);
        return latest.addDays(-m_chance.below(365));
    }

    QString freeNumber(QDate birth, bool female) {
        for (;;) {
            const QString number = identityNumber(m_chance, birth, female, m_chance.below(1000));
            if (!m_numbers.contains(number)) {
                m_numbers.insert(number);
                return number;
            }
        }
    }

    void writePrivate(StudentId student, const SampleSchool& school, const QString& number) {
        static const QStringList elsewhere{
            QStringLiteral("江西省赣州市兴国县"), QStringLiteral("湖南省郴州市宜章县"),
            QStringLiteral("广西壮族自治区玉林市博白县"), QStringLiteral("贵州省毕节市织金县")};
        const QString village = m_chance.pick(villageNames());
        const QString town = school.name.left(2) + QStringLiteral("镇");
        const bool local = m_chance.percent(90);
        m_tx.change(
            "INSERT INTO student_private (student_id, id_number, phone, address, "
            "hukou_place) VALUES (:id, :number, :phone, :address, :hukou)",
            {{"id", student},
             {"number", number},
             {"phone", phoneNumber(m_chance)},
             {"address", town + village + QStringLiteral("%1号").arg(m_chance.between(1, 280))},
             {"hukou", local ? town + village : m_chance.pick(elsewhere)}});
    }

    void writeFamily(StudentId student, const QString& family) {
        const int members = m_chance.percent(80) ? 2 : 1;
        for (int position = 1; position <= members; ++position) {
            const bool mother = position == 2;
            const auto guardian = m_tx.insert<Id<struct GuardianTag>>(
                "INSERT INTO guardian (student_id, position, name, relation, is_guardian) "
                "VALUES (:student, :position, :name, :relation, TRUE) RETURNING id",
                {{"student", student},
                 {"position", position},
                 {"name", adultName(m_chance, mother, mother ? surname(m_chance) : family)},
                 {"relation", mother ? "母亲" : "父亲"}});
            m_tx.change("INSERT INTO guardian_private (guardian_id, phone, workplace) "
                        "VALUES (:id, :phone, :work)",
                        {{"id", guardian},
                         {"phone", phoneNumber(m_chance)},
                         {"work", m_chance.percent(20) ? "在外务工" : ""}});
        }
    }

    void writeGroups(StudentId student) {
        struct Share {
            KeyGroup group;
            double percent;
            const char* source;
        };
        static constexpr Share shares[] = {
            {KeyGroup::LeftBehind, 9, "学校排查"}, {KeyGroup::LowIncome, 3, "民政名单"},
            {KeyGroup::Migrant, 6, "学校排查"},    {KeyGroup::FormerlyPoor, 2.5, "乡村振兴名单"},
            {KeyGroup::Disabled, 0.8, "残联名单"}, {KeyGroup::Unsupported, 0.3, "民政名单"}};
        for (const Share& share : shares) {
            if (m_chance.percent(share.percent)) {
                m_tx.change("INSERT INTO key_group (student_id, kind, source, since) "
                            "VALUES (:student, :kind, :source, :since)",
                            {{"student", student},
                             {"kind", codeOf(keyGroupCodes, share.group)},
                             {"source", QString::fromUtf8(share.source)},
                             {"since", QDate(m_schoolYear, 9, 10)}});
            }
        }
    }

    db::Writer& m_tx;
    Chance& m_chance;
    int m_schoolYear;
    QSet<QString> m_numbers;
};

// Children who moved away, came, or were lost in the years before: more of them in junior school,
// and each school with a luck of its own.
void writeHistory(ChildWriter& writer, Chance& chance, const SampleSchool& school,
                  const SampleClass& schoolClass, int schoolYear) {
    const int firstGrade = school.junior ? 7 : 1;
    const int years = schoolClass.name.grade - firstGrade;
    const double size = static_cast<double>(schoolClass.children.size());
    // Per cent of a class lost in a year: junior schools differ, and one is below the target.
    static constexpr double juniorLoss[] = {0.7, 2.3, 1.2, 1.6};
    const double lossShare = school.junior ? juniorLoss[school.id.value % 4] : 0.12;
    const auto happens = [&](double percentAYear) {
        const double expected = size * percentAYear / 100 * years;
        return static_cast<int>(expected) +
               (chance.percent((expected - std::floor(expected)) * 100) ? 1 : 0);
    };
    const auto someDay = [&] {
        return QDate(schoolYear - chance.between(1, std::max(1, years)), 9, 1)
            .addDays(chance.between(20, 280));
    };
    for (int i = happens(1.6); i > 0; --i) {
        const auto gone =
            writer.write(school, schoolClass.name, {}, 0, StudentStatus::TransferredOut);
        writer.change(gone.id, StatusChangeKind::TransferredOut, someDay(),
                      QStringLiteral("随父母迁居"), QStringLiteral("外地学校"));
    }
    for (int i = happens(1.2); i > 0 && !schoolClass.children.isEmpty(); --i) {
        writer.change(chance.pick(schoolClass.children).id, StatusChangeKind::TransferredIn,
                      someDay(), QStringLiteral("随父母迁入"), QStringLiteral("外地学校"));
    }
    for (int i = happens(lossShare); i > 0; --i) {
        const auto lost = writer.write(school, schoolClass.name, {}, 0, StudentStatus::Left);
        writer.change(lost.id, StatusChangeKind::LeftOtherwise, someDay(), QStringLiteral("失学"));
    }
}

} // namespace

QList<SampleSchool> makeSchools(db::Writer& tx, Chance& chance, const SampleSize& size,
                                int schoolYear) {
    Q_UNUSED(schoolYear)
    const AreaId district = makeArea(tx, chance, {}, QStringLiteral("district"),
                                     QStringLiteral("示例区"), QStringLiteral("区领导"));
    const int towns = std::clamp((size.schools + 3) / 4, 1, static_cast<int>(townNames().size()));
    QList<AreaId> townIds;
    for (int i = 0; i < towns; ++i) {
        townIds.append(makeArea(tx, chance, district, QStringLiteral("town"), townNames()[i],
                                QStringLiteral("副镇长")));
        for (const QString& village : villageNames()) {
            makeArea(tx, chance, townIds.last(), QStringLiteral("village"), village,
                     QStringLiteral("村委委员"));
        }
    }
    QList<SampleSchool> schools;
    QList<int> made[2] = {QList<int>(towns, 0), QList<int>(towns, 0)};
    for (int i = 0; i < size.schools; ++i) {
        SampleSchool school;
        const int town = i % towns;
        school.junior = (i / towns) % 3 == 1; // one school in three
        school.town = townIds[town];
        school.name = schoolName(townNames()[town], school.junior, made[school.junior][town]++);
        school.code = QStringLiteral("%1%2")
                          .arg(school.junior ? 3144 : 2144)
                          .arg(i + 1, 6, 10, QLatin1Char('0'));
        school.principal = adultName(chance, chance.percent(40), surname(chance));
        school.id = tx.insert<SchoolId>(
            "INSERT INTO school (code, name, town_id, principal, paper_prefix) "
            "VALUES (:code, :name, :town, :principal, :prefix) RETURNING id",
            {{"code", school.code},
             {"name", school.name},
             {"town", school.town},
             {"principal", school.principal},
             {"prefix", school.name.left(1) +
                            (school.junior ? QStringLiteral("中") : QStringLiteral("小")) +
                            QStringLiteral("劝返")}});
        tx.change(
            "INSERT INTO school_private (school_id, principal_phone) "
            "VALUES (:school, :phone)",
            {{"school", school.id},
             {"phone",
              QStringLiteral("1390001%1").arg(school.id.value % 10000, 4, 10, QLatin1Char('0'))}});
        schools.append(school);
    }
    return schools;
}

int fillClasses(db::Writer& tx, Chance& chance, QList<SampleSchool>& schools, int students,
                int schoolYear) {
    ChildWriter writer(tx, chance, schoolYear);
    int weights = 0;
    for (const SampleSchool& school : schools) {
        weights += school.junior ? 5 : 4;
    }
    int written = 0;
    int weightLeft = weights;
    for (SampleSchool& school : schools) {
        const int weight = school.junior ? 5 : 4;
        int left = (students - written) * weight / std::max(1, weightLeft);
        weightLeft -= weight;
        const int grades = school.junior ? 3 : 6;
        for (int g = 0; g < grades; ++g) {
            const int grade = (school.junior ? 7 : 1) + g;
            int ofGrade = left / (grades - g);
            left -= ofGrade;
            const int classes = std::max(1, (ofGrade + 24) / 49);
            for (int number = 1; number <= classes; ++number) {
                const int children = ofGrade / (classes - number + 1);
                ofGrade -= children;
                SampleClass schoolClass;
                schoolClass.school = school.id;
                schoolClass.name = {grade, number};
                schoolClass.headTeacher = adultName(chance, chance.percent(60), surname(chance));
                schoolClass.id = tx.insert<ClassId>(
                    "INSERT INTO school_class (school_id, school_year, grade, number, "
                    "head_teacher) VALUES (:school, :year, :grade, :number, :teacher) "
                    "RETURNING id",
                    {{"school", school.id},
                     {"year", schoolYear},
                     {"grade", grade},
                     {"number", number},
                     {"teacher", schoolClass.headTeacher}});
                tx.change("INSERT INTO class_private (class_id, teacher_phone) "
                          "VALUES (:class, :phone)",
                          {{"class", schoolClass.id}, {"phone", classPhone(schoolClass.id)}});
                for (int seat = 1; seat <= children; ++seat) {
                    schoolClass.children.append(writer.write(
                        school, schoolClass.name, schoolClass.id, seat, StudentStatus::Enrolled));
                    ++written;
                }
                writeHistory(writer, chance, school, schoolClass, schoolYear);
                school.classes.append(schoolClass);
            }
        }
    }
    return written;
}

} // namespace xiange::sample
