#include "core/students/roster_columns.h"

#include "core/sheets/headings.h"

#include <algorithm>

namespace xiange {

namespace {

constexpr Heading ownColumns[] = {
    Heading::SchoolCode, Heading::SchoolName, Heading::StudentNumber, Heading::Name,
    Heading::Sex,        Heading::BirthDate,  Heading::Ethnicity,     Heading::IdNumber,
    Heading::Grade,      Heading::ClassName,  Heading::SeatNumber,    Heading::EntryMonth,
    Heading::Boarding,   Heading::HukouPlace, Heading::HomeAddress,   Heading::Phone,
};

constexpr Heading memberColumns[] = {
    Heading::Name,     Heading::Relation,    Heading::IsGuardian, Heading::Phone,
    Heading::IdNumber, Heading::HomeAddress, Heading::Workplace,
};

QString day(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString ownValue(Heading heading, const ExportedChild& child) {
    const StudentRecord& record = child.record;
    switch (heading) {
    case Heading::SchoolCode:
        return child.schoolCode;
    case Heading::SchoolName:
        return child.line.schoolName;
    case Heading::StudentNumber:
        return record.studentNo;
    case Heading::Name:
        return record.name;
    case Heading::Sex:
        return !record.sex                  ? QString()
               : *record.sex == Sex::Female ? QStringLiteral("女")
                                            : QStringLiteral("男");
    case Heading::BirthDate:
        return day(record.birthDate);
    case Heading::Ethnicity:
        return record.ethnicity;
    case Heading::IdNumber:
        return record.idNumber;
    case Heading::Grade:
        return child.line.className ? gradeName(child.line.className->grade) : QString();
    case Heading::ClassName:
        return child.line.className ? QStringLiteral("%1班").arg(child.line.className->number)
                                    : QString();
    case Heading::SeatNumber:
        return record.seatNo > 0 ? QString::number(record.seatNo) : QString();
    case Heading::EntryMonth:
        return day(record.enteredOn);
    case Heading::Boarding:
        return record.boards ? QStringLiteral("住校") : QStringLiteral("走读");
    case Heading::HukouPlace:
        return record.hukouPlace;
    case Heading::HomeAddress:
        return record.address;
    case Heading::Phone:
        return record.phone;
    default:
        return {};
    }
}

QString memberValue(Heading heading, const Guardian& guardian) {
    switch (heading) {
    case Heading::Name:
        return guardian.name;
    case Heading::Relation:
        return guardian.relation;
    case Heading::IsGuardian:
        return guardian.isGuardian ? QStringLiteral("是") : QStringLiteral("否");
    case Heading::Phone:
        return guardian.phone;
    case Heading::IdNumber:
        return guardian.idNumber;
    case Heading::HomeAddress:
        return guardian.address;
    case Heading::Workplace:
        return guardian.workplace;
    default:
        return {};
    }
}

QString memberTitle(int member, Heading heading) {
    return QStringLiteral("成员%1").arg(member) + headingTitle(heading);
}

/// What came in instead of a sound value.
QString valueAsItCame(const StudentRecord& record, const QString& title) {
    const auto found = std::ranges::find(record.problems, title, &StudentProblem::field);
    return found == record.problems.end() ? QString() : found->value;
}

} // namespace

RosterColumns::RosterColumns(const QList<ExportedChild>& children) {
    for (const ExportedChild& child : children) {
        const StudentRecord& record = child.record;
        m_members = std::max(m_members, static_cast<int>(record.guardians.size()));
        for (const QString& field : record.fields.keys()) {
            if (!m_fields.contains(field)) {
                m_fields.append(field);
            }
        }
        for (const StudentProblem& problem : record.problems) {
            const auto heading = headingOf(problem.field);
            const bool own =
                heading && std::ranges::find(ownColumns, *heading) != std::end(ownColumns);
            if (heading && !own && !m_fields.contains(problem.field)) {
                m_fields.append(problem.field);
            }
        }
    }
    m_fields.sort();
}

QStringList RosterColumns::headings() const {
    QStringList titles;
    for (const Heading heading : ownColumns) {
        titles.append(headingTitle(heading));
    }
    titles += m_fields;
    for (int member = 1; member <= m_members; ++member) {
        for (const Heading heading : memberColumns) {
            titles.append(memberTitle(member, heading));
        }
    }
    return titles;
}

QStringList RosterColumns::row(const ExportedChild& child) const {
    const StudentRecord& record = child.record;
    QStringList cells;
    const auto add = [&](const QString& value, const QString& title) {
        const QString asItCame = valueAsItCame(record, title);
        cells.append(asItCame.isEmpty() ? value : asItCame);
    };
    for (const Heading heading : ownColumns) {
        add(ownValue(heading, child), headingTitle(heading));
    }
    for (const QString& field : m_fields) {
        add(record.fields.value(field), field);
    }
    for (int member = 1; member <= m_members; ++member) {
        const bool there = member <= record.guardians.size();
        for (const Heading heading : memberColumns) {
            add(there ? memberValue(heading, record.guardians[member - 1]) : QString(),
                memberTitle(member, heading));
        }
    }
    return cells;
}

} // namespace xiange
