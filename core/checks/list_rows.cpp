#include "core/checks/list_rows.h"

#include "core/base/text_folding.h"
#include "core/sheets/date_reading.h"
#include "core/sheets/heading_match.h"
#include "core/students/identity_number.h"
#include "core/students/school_age.h"
#include "core/students/student_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xiange {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::ListRows)
};

constexpr qsizetype numberLength = 18;
constexpr qsizetype areaAndBirth = 14;

QDate birthIn(const QString& number) {
    return number.size() >= areaAndBirth
               ? QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"))
               : QDate();
}

/// Reads the rows under the headings one by one.
class ListRowReader {
public:
    ListRowReader(const Sheet& sheet, const HeadingMatch& table) : m_sheet(sheet), m_table(table) {
        for (const MatchedColumn& column : table.columns) {
            m_titles.insert(foldHeading(column.title), column.column);
        }
    }

    ListReading read() {
        for (qsizetype i = m_table.row + 1; i < m_sheet.rows.size(); ++i) {
            readRow(m_sheet.rows[i]);
        }
        return std::move(m_reading);
    }

private:
    void readRow(const SheetRow& row) {
        m_row = &row;
        ++m_reading.rows;
        ListChild child;
        child.row = row.number;
        child.name = foldName(text(Heading::Name));
        readNumber(child);
        readBirth(child);
        readRest(child);
        if (child.name.isEmpty()) {
            find(Heading::Name, {}, true, ListWords::tr("the row has no name"));
        } else if (!joinsEarlierRow(child)) {
            m_reading.children.append(child);
        }
    }

    void readNumber(ListChild& child) {
        QString from;
        Heading heading = Heading::IdNumber;
        for (const Heading one :
             {Heading::IdNumber, Heading::DisabilityCertificate, Heading::StudentNumber}) {
            if (from.isEmpty()) {
                heading = one;
                from = numberIn(one);
            }
        }
        if (from.isEmpty()) {
            return;
        }
        const bool asNumber = cell(heading).number.has_value();
        const NumberReading read = readIdentityNumber(from, asNumber && from.size() > 15);
        static const QRegularExpression usable(QStringLiteral("^[0-9]{8,17}[0-9X]?$"));
        if (read.number) {
            child.number = read.number->text;
            child.soundNumber = true;
            child.birthDate = read.number->birth;
            child.birthTold = true;
            child.sex = read.number->sex;
        } else if (!usable.match(from).hasMatch()) {
            find(heading, from, false, ListWords::tr("this is no ID number; it is left out"));
        } else {
            // Excel keeps 15 digits of a number and makes the others 0.
            const bool spoilt = from.size() == numberLength && from.endsWith(QStringLiteral("000"));
            child.number = spoilt ? from.left(15) : from;
            find(heading, from, false,
                 from.size() < numberLength || spoilt
                     ? ListWords::tr("the ID number is cut off")
                     : ListWords::tr("the check digit does not fit the ID number"));
        }
    }

    /// 残疾人证号 is the ID number and two digits for kind and degree; a 学籍号 G and the number.
    [[nodiscard]] QString numberIn(Heading heading) const {
        QString number = foldIdentityNumber(text(heading));
        if (heading == Heading::StudentNumber) {
            const auto read = readStudentNumber(number);
            return read ? read->identityPart() : QString();
        }
        return number.size() == numberLength + 2 ? number.left(numberLength) : number;
    }

    void readBirth(ListChild& child) {
        const Cell& told = cell(Heading::BirthDate);
        if (!told.isEmpty()) {
            const auto read = readDate(told);
            if (!read) {
                find(Heading::BirthDate, told.text, false,
                     ListWords::tr("the date can't be read; it is left out"));
            } else if (!child.soundNumber && !read->monthOnly) {
                child.birthDate = read->date;
                child.birthTold = true;
            } else if (child.soundNumber && !read->monthOnly && read->date != child.birthDate) {
                find(Heading::BirthDate, told.text, false,
                     ListWords::tr("the date is not the one in the ID number; the number holds"));
            }
        }
        if (!child.birthDate.isValid()) {
            child.birthDate = birthIn(child.number);
        }
    }

    void readRest(ListChild& child) const {
        child.formerName = foldName(text(Heading::FormerName));
        if (!child.sex) {
            const QString sex = text(Heading::Sex);
            child.sex = sex.startsWith(u'男')   ? std::optional(Sex::Male)
                        : sex.startsWith(u'女') ? std::optional(Sex::Female)
                                                : std::nullopt;
        }
        child.category = firstOf({Heading::AidCategory, Heading::DisabilityKind});
        if (const auto since = readDate(cell(Heading::SinceDate))) {
            child.since = since->date;
        }
        child.address = firstOf({Heading::HukouAddress, Heading::HukouPlace, Heading::HomeAddress,
                                 Heading::FamilyAddress});
        const AddressParts parts = partsOfAddress(child.address);
        const QString town = text(Heading::Town);
        child.town = town.isEmpty() ? parts.town : town;
        child.village = parts.village;
        child.phone = text(Heading::Phone);
        child.household = titled({QStringLiteral("户主"), QStringLiteral("户主姓名")});
        if (child.household.isEmpty()) {
            child.household = foldName(m_row->cell(m_table.columnOf(Heading::Name, 1)).text);
        }
        child.responsible = titled({QStringLiteral("帮扶责任人"), QStringLiteral("帮扶联系人"),
                                    QStringLiteral("责任人"), QStringLiteral("包户干部")});
        if (const QString village =
                titled({QStringLiteral("村"), QStringLiteral("村居"), QStringLiteral("村(居)"),
                        QStringLiteral("行政村"), QStringLiteral("所属村居")});
            !village.isEmpty()) {
            child.village = village;
        }
    }

    /// The same child twice: under another category it is one child with both.
    bool joinsEarlierRow(const ListChild& child) {
        const QString key =
            child.number.size() == numberLength
                ? child.number
                : child.name + u'|' + child.number + u'|' + child.birthDate.toString(Qt::ISODate);
        const auto earlier = m_seen.constFind(key);
        if (earlier == m_seen.cend()) {
            m_seen.insert(key, m_reading.children.size());
            return false;
        }
        ListChild& first = m_reading.children[*earlier];
        if (first.name == child.name && !child.category.isEmpty() &&
            !first.category.split(u'、').contains(child.category)) {
            first.category += u'、' + child.category;
            find(
                Heading::AidCategory, child.category, false,
                ListWords::tr("the same child as row %1; both categories are kept").arg(first.row));
        } else {
            find(Heading::IdNumber, child.number, true,
                 ListWords::tr("the same number as row %1, %2").arg(first.row).arg(first.name));
        }
        return true;
    }

    [[nodiscard]] const Cell& cell(Heading heading) const {
        return m_row->cell(m_table.columnOf(heading));
    }
    [[nodiscard]] QString text(Heading heading) const { return cell(heading).text.trimmed(); }
    [[nodiscard]] QString firstOf(std::initializer_list<Heading> headings) const {
        for (const Heading heading : headings) {
            if (const QString found = text(heading); !found.isEmpty()) {
                return found;
            }
        }
        return {};
    }
    /// Columns that only some departments have, by their titles.
    [[nodiscard]] QString titled(const QStringList& titles) const {
        for (const QString& title : titles) {
            if (const auto column = m_titles.constFind(title); column != m_titles.cend()) {
                return m_row->cell(*column).text.trimmed();
            }
        }
        return {};
    }
    void find(Heading heading, const QString& value, bool rejected, const QString& words) {
        m_reading.findings.append(
            ListFinding{m_row->number, headingTitle(heading), value, rejected, words});
    }

    const Sheet& m_sheet;
    const HeadingMatch& m_table;
    const SheetRow* m_row = nullptr;
    ListReading m_reading;
    QHash<QString, int> m_titles; ///< columns by their folded titles
    QHash<QString, qsizetype> m_seen;
};

} // namespace

int ListReading::rejected() const {
    return static_cast<int>(std::ranges::count_if(findings, &ListFinding::rejected));
}

Result<ListReading> readListRows(const Workbook& workbook) {
    const auto table = findTable(workbook, {Heading::Name});
    if (!table || !(table->has(Heading::IdNumber) || table->has(Heading::DisabilityCertificate) ||
                    table->has(Heading::BirthDate) || table->has(Heading::StudentNumber))) {
        return fail(ErrorKind::Unreadable,
                    ListWords::tr("No list of children was found in this file: no row names a "
                                  "column 姓名 together with an ID number or a date of birth."));
    }
    return ListRowReader(workbook.sheets[table->sheet], *table).read();
}

QString listSourceName(ListSource source) {
    switch (source) {
    case ListSource::Police:
        return ListWords::tr("Police: hukou");
    case ListSource::CivilAffairs:
        return ListWords::tr("Civil affairs");
    case ListSource::Disabled:
        return ListWords::tr("Disabled persons' federation");
    case ListSource::Revitalization:
        return ListWords::tr("Rural revitalization");
    case ListSource::Other:
        return ListWords::tr("Other list");
    }
    return {};
}

QList<KeyGroup> keyGroupsOf(ListSource source, const QString& category) {
    switch (source) {
    case ListSource::Disabled:
        return {KeyGroup::Disabled};
    case ListSource::Revitalization:
        return {KeyGroup::FormerlyPoor};
    case ListSource::Police:
    case ListSource::Other:
        return {};
    case ListSource::CivilAffairs:
        break;
    }
    struct Named {
        const char16_t* part;
        KeyGroup group;
    };
    // The longer words first: 低保边缘 is not 低保.
    static constexpr Named names[] = {
        {u"低保边缘", KeyGroup::LowIncomeMargin},
        {u"支出型", KeyGroup::HighExpense},
        {u"特困", KeyGroup::Destitute},
        {u"事实无人", KeyGroup::Unsupported},
        {u"孤儿", KeyGroup::Orphan},
        {u"低保", KeyGroup::LowIncome},
        {u"最低生活保障", KeyGroup::LowIncome},
        {u"残疾", KeyGroup::Disabled},
        {u"留守", KeyGroup::LeftBehind},
        {u"服刑", KeyGroup::ParentInPrison},
        {u"困境", KeyGroup::OtherHardship},
        {u"脱贫", KeyGroup::FormerlyPoor},
    };
    static const QRegularExpression between(QStringLiteral("[、,，;；/]"));
    QList<KeyGroup> groups;
    for (const QString& part : category.split(between, Qt::SkipEmptyParts)) {
        for (const Named& name : names) {
            if (part.contains(QStringView(name.part))) {
                if (!groups.contains(name.group)) {
                    groups.append(name.group);
                }
                break;
            }
        }
    }
    return groups;
}

} // namespace xiange
