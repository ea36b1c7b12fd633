#include "core/sample/sample_lists.h"

#include "core/checks/list_comparison.h"
#include "core/students/identity_number.h"

#include <QSet>

#include <algorithm>

namespace xiange::sample {

namespace {

constexpr int mostStudents = 20'000;
constexpr int bookedOn = 16; // school day of the term
constexpr int overAge = 2;
constexpr int wrongDigits = 2;

struct FoundOut {
    Standing standing;
    const char* evidence;
};

/// What the villages found out about the children whom no school has, one after the other.
constexpr FoundOut foundOut[] = {
    {Standing::NotEnrolled, "村委会走访：在家，未报名入学"},
    {Standing::EnrolledElsewhere, "外地学校出具在校证明"},
    {Standing::HukouEmpty, "派出所证明：空挂户，从未在此居住"},
    {Standing::EnrolledElsewhere, "学籍系统查询截图"},
    {Standing::ElsewhereWithoutNumber, "就读民办学校，尚未建学籍"},
    {Standing::IllOrDisabled, "县级医院证明，待安排送教上门"},
    {Standing::EnrolledElsewhere, "外地学校出具在校证明"},
    {Standing::Abroad, "护照与签证复印件"},
    {Standing::NotEnrolled, "村委会走访：随祖父母居住，未入学"},
    {Standing::HukouDuplicate, "派出所证明：重复户口"},
    {Standing::CannotBeFound, "电话停机，邻居不知去向"},
    {Standing::EnrolledElsewhere, "家长提供在校证明"},
};

/// The pupils of local hukou, as the police would name them.
QList<ListChild> localPupils(db::Reader& tx) {
    return tx.list(
        "SELECT s.name, s.sex, s.birth_date, p.id_number, p.hukou_place, p.address, t.name, "
        "g.name FROM student s JOIN student_private p ON p.student_id = s.id "
        "JOIN school o ON o.id = s.school_id JOIN area t ON t.id = o.town_id "
        "LEFT JOIN guardian g ON g.student_id = s.id AND g.position = 1 "
        "WHERE s.status = 'enrolled' AND p.hukou_place LIKE '%村' ORDER BY s.id",
        {}, [](const db::Rows& row) {
            ListChild child;
            child.name = row.text(0);
            child.sex = fromCode(sexCodes, row.text(1));
            child.birthDate = row.day(2);
            child.birthTold = true;
            child.number = row.text(3);
            child.soundNumber = true;
            child.village = partsOfAddress(row.text(4)).village;
            child.address = row.text(5);
            child.town = row.text(6);
            child.household = row.text(7);
            return child;
        });
}

/// A child of hukou here who is on no roster; lives where a neighbour does.
ListChild outsider(Chance& chance, const ListChild& neighbour, QDate birth,
                   const QSet<QString>& taken) {
    const bool female = chance.percent(48);
    const QString family = surname(chance);
    ListChild child = neighbour;
    child.name = childName(chance, female, family);
    child.sex = female ? Sex::Female : Sex::Male;
    child.birthDate = birth;
    do {
        const int serial = chance.below(500) * 2 + (female ? 0 : 1);
        const QString seventeen = QStringLiteral("449999%1%2")
                                      .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                                      .arg(serial, 3, 10, QLatin1Char('0'));
        child.number = seventeen + identityCheckCharacter(seventeen);
    } while (taken.contains(child.number));
    child.household = adultName(chance, chance.percent(40), family);
    child.address =
        neighbour.town + neighbour.village + QStringLiteral("%1号").arg(chance.between(1, 280));
    return child;
}

void damageADigit(ListChild& child) {
    QChar& digit = child.number[15];
    digit = digit == u'9' ? QChar(u'0') : QChar(digit.unicode() + 1);
    child.soundNumber = false;
}

struct PoliceList {
    ListReading reading;
    qsizetype firstOutsider = 0;
    int outsiders = 0;
};

PoliceList makeList(db::Reader& tx, Chance& chance, const SampleSize& size, QDate day) {
    PoliceList list;
    QList<ListChild>& children = list.reading.children;
    children = localPupils(tx);
    if (children.size() < wrongDigits) {
        return list;
    }
    const QList<ListChild> pupils = children;
    QSet<QString> taken;
    for (const ListChild& pupil : pupils) {
        taken.insert(pupil.number);
    }
    list.firstOutsider = children.size();
    list.outsiders = std::clamp(size.students / 200, 5, 30);
    const QDate counting = ageCountingDay(day);
    for (int i = 0; i < list.outsiders + overAge; ++i) {
        const int age = i < list.outsiders ? 6 + i * 7 % 9 : 15; // every age from 6 to 14
        const QDate birth = counting.addYears(-age).addDays(-chance.below(300) - 1);
        children.append(outsider(chance, chance.pick(pupils), birth, taken));
        taken.insert(children.last().number);
    }
    for (int i = 0; i < wrongDigits; ++i) {
        damageADigit(children[pupils.size() / (i + 2)]);
    }
    int row = 1; // the heading
    for (ListChild& child : children) {
        child.row = ++row;
    }
    list.reading.rows = static_cast<int>(children.size());
    return list;
}

Result<void> decide(ListComparison& lists, ComparedListId id, const PoliceList& list) {
    ComparedRowFilter open;
    open.openOnly = true;
    const auto rows = lists.rows(id, open);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    const int first = list.reading.children[list.firstOutsider].row;
    for (const ComparedRow& row : *rows) {
        const int nth = row.row - first;
        if (nth < 0 || nth >= list.outsiders - 1) {
            continue; // a pupil, or the last one, about whom nobody knows yet
        }
        const FoundOut& found = foundOut[static_cast<std::size_t>(nth) % std::size(foundOut)];
        const RowDecision decision{
            ListDecision::Different, {}, found.standing, QString::fromUtf8(found.evidence)};
        if (const auto decided = lists.decide(row.id, decision); !decided) {
            return decided;
        }
    }
    return {};
}

} // namespace

Result<void> keepPoliceList(db::Database& database, const Actor& actor, const SampleSize& size,
                            const QList<QDate>& days) {
    if (days.size() <= bookedOn || size.students > mostStudents) {
        return {};
    }
    FixedClock clock(days[bookedOn], QTime(15, 0));
    Chance chance(size.seed + 16); // its own, so that the town stays as it is without it
    const auto list =
        database.read([&](db::Reader& tx) { return makeList(tx, chance, size, days[bookedOn]); });
    if (!list) {
        return tl::make_unexpected(list.error());
    }
    if (list->outsiders == 0) {
        return {};
    }
    CaseBook cases(database, clock, actor);
    ListComparison lists(database, cases, clock, actor);
    const auto id = lists.compare(QStringLiteral("公安户籍适龄儿童名单.xlsx"), list->reading,
                                  ListSource::Police);
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    if (auto decided = decide(lists, *id, *list); !decided) {
        return decided;
    }
    return lists.book(*id).map([](const Booked&) {});
}

} // namespace xiange::sample
