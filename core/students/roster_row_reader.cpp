#include "core/students/roster_row_reader.h"

#include "core/base/text_folding.h"
#include "core/students/student_number.h"

#include <QLocale>
#include <QRegularExpression>

namespace xiange {

namespace {

// Kept by their title beside what has a column of its own; addresses are not among them, because
// they are sensitive and belong into student_private.
constexpr Heading keptFields[] = {
    Heading::BirthPlace,      Heading::NativePlace,      Heading::Nationality,
    Heading::IdType,          Heading::CompatriotStatus, Heading::Health,
    Heading::PoliticalStatus, Heading::HukouKind,        Heading::AuxiliaryNumber,
    Heading::EntryWay,        Heading::Origin,           Heading::OnlyChild,
    Heading::Preschool,       Heading::LeftBehind,       Heading::MainstreamDisabled,
    Heading::DisabilityKind,  Heading::BoughtPlace,      Heading::NeedsAid,
    Heading::GetsAllowance,   Heading::Orphan,           Heading::MartyrFamily,
    Heading::Migrant,         Heading::SchoolDistance,   Heading::SchoolTransport,
    Heading::SchoolBus,       Heading::FormerName,       Heading::IdValidity,
    Heading::BloodType,       Heading::Talent,           Heading::Remark,
};

// 是 yes, 否 no, anything else: not known
std::optional<bool> yesOrNo(const QString& word) {
    if (word == QStringLiteral("是") || word == QStringLiteral("有") || word == u"1" ||
        word.compare(u"Y", Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (word == QStringLiteral("否") || word == QStringLiteral("无") || word == u"0" ||
        word.compare(u"N", Qt::CaseInsensitive) == 0) {
        return false;
    }
    return std::nullopt;
}

// 身份证件类型: a resident identity card, or nothing said
bool isIdentityCard(const QString& type) {
    return type.isEmpty() || type.contains(QStringLiteral("居民身份证")) ||
           type == QStringLiteral("身份证") || type == u"1" || type == u"01";
}

/// More classes in a grade, or a child so much younger or older than its grade, are rather a slip
/// of the keyboard.
constexpr int mostClasses = 50;
constexpr int yearsYounger = 2;
constexpr int yearsOlder = 8;

// Years on 1 September, when the school year begins; negative for who is not born then.
int ageAtStart(QDate birth, int schoolYear) {
    const bool before = std::pair(birth.month(), birth.day()) <= std::pair(9, 1);
    return schoolYear - birth.year() - (before ? 0 : 1);
}

bool isScientific(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^\d(\.\d+)?[Ee]\+?\d+$)"));
    return form.match(text).hasMatch();
}

bool isWholeNumber(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^-?\d+(\.0*)?$)"));
    return form.match(text).hasMatch();
}

} // namespace

RosterRowReader::RosterRowReader(const HeadingMatch& table, const RosterReading& reading)
    : m_table(table), m_reading(reading) {}

RosterRow RosterRowReader::read(const SheetRow& cells) {
    m_cells = &cells;
    m_row = {};
    m_row.row = cells.number;
    m_row.name = foldName(cell(Heading::Name).text);
    m_row.schoolCode = foldWidth(cell(Heading::SchoolCode).text).trimmed();
    if (m_row.name.isEmpty()) {
        note(Heading::Name, RosterProblem::NameMissing, Severity::Rejected, tr("no name"));
    }
    readClass();
    readStudentNumber();
    readIdentity();
    readOwnFields();
    readGroups();
    readOtherFields();
    readGuardians();
    if (m_row.isRejected()) {
        m_row.findings.removeIf([](const Finding& f) { return f.severity != Severity::Rejected; });
    }
    return std::move(m_row);
}

const Cell& RosterRowReader::cell(Heading heading, int member) const {
    return m_cells->cell(m_table.columnOf(heading, member));
}

std::optional<QString> RosterRowReader::filled(Heading heading, int member) const {
    const Cell& found = cell(heading, member);
    return found.isEmpty() ? std::nullopt : std::optional(foldWidth(found.text).simplified());
}

void RosterRowReader::note(Heading heading, RosterProblem problem, Severity severity,
                           const QString& text, int member) {
    Finding finding{m_row.row, m_row.name, {},  headingTitle(heading), cell(heading, member).text,
                    problem,   severity,   text};
    if (member > 0) {
        finding.field.prepend(QStringLiteral("成员%1").arg(member));
    }
    finding.column = finding.field;
    for (const MatchedColumn& matched : m_table.columns) {
        if (matched.heading == heading && matched.member == member) {
            finding.column = matched.title;
        }
    }
    finding.column.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u'★'; });
    m_row.findings.append(finding);
}

void RosterRowReader::readClass() {
    const SchoolStage stage =
        m_row.schoolCode.isEmpty() ? m_reading.stage : stageOfSchoolCode(m_row.schoolCode);
    m_row.className = readClassName(cell(Heading::Grade).text, cell(Heading::ClassName).text,
                                    m_reading.schoolYear, stage);
    if (!m_row.className) {
        const bool classSaysLess = m_table.has(Heading::ClassName) || !m_table.has(Heading::Grade);
        note(classSaysLess ? Heading::ClassName : Heading::Grade, RosterProblem::ClassUnreadable,
             Severity::Rejected, tr("it can't be told which class this is"));
    } else if (m_row.className->number > mostClasses) {
        note(m_table.has(Heading::ClassName) ? Heading::ClassName : Heading::Grade,
             RosterProblem::UnknownValue, Severity::Problem,
             tr("hardly any grade has so many classes: is the number right?"));
    }
}

void RosterRowReader::readStudentNumber() {
    const Cell& found = cell(Heading::StudentNumber);
    if (found.isEmpty()) {
        return;
    }
    const auto number = xiange::readStudentNumber(found.text);
    if (number) {
        m_row.studentNo = number->text;
    } else {
        note(Heading::StudentNumber, RosterProblem::NumberDamaged, Severity::Problem,
             tr("not a student number of 19 characters"));
    }
}

QString RosterRowReader::wordsForDamage() const {
    const auto kept = xiange::readStudentNumber(m_row.studentNo);
    const bool wholeElsewhere = kept && readIdentityNumber(kept->identityPart()).number;
    return wholeElsewhere ? tr("the last digits are lost; the student number still holds the "
                               "whole number and can be used to mend it")
                          : tr("not a whole identity number; Excel may have damaged it");
}

void RosterRowReader::readIdentity() {
    const Cell& found = cell(Heading::IdNumber);
    std::optional<IdentityNumber> number;
    if (!m_table.has(Heading::IdNumber)) {
        // a list without the column says nothing about it
    } else if (!isIdentityCard(filled(Heading::IdType).value_or(QString())) && !found.isEmpty() &&
               !isScientific(found.text)) {
        m_row.idNumber = foldIdentityNumber(found.text); // a passport or permit: kept as it is
    } else {
        const NumberReading reading = readIdentityNumber(found.text, found.number.has_value());
        number = reading.number;
        if (reading.fault == NumberFault::Missing) {
            note(Heading::IdNumber, RosterProblem::NumberMissing, Severity::Problem,
                 tr("no identity number"));
        } else if (reading.fault == NumberFault::Damaged) {
            note(Heading::IdNumber, RosterProblem::NumberDamaged, Severity::Problem,
                 wordsForDamage());
        } else if (reading.fault == NumberFault::CheckDigit) {
            note(Heading::IdNumber, RosterProblem::CheckDigit, Severity::Problem,
                 tr("the check digit should be %1").arg(reading.expectedCheck));
        }
    }
    if (number) {
        m_row.idNumber = number->text;
        if (!number->provinceKnown()) {
            note(Heading::IdNumber, RosterProblem::AreaCodeUnknown, Severity::Warning,
                 tr("no province has these first two digits"));
        }
        const auto studentNo = xiange::readStudentNumber(m_row.studentNo);
        if (studentNo && !studentNo->identityPart().isEmpty() &&
            studentNo->identityPart() != number->text) {
            note(Heading::StudentNumber, RosterProblem::StudentNoDiffers, Severity::Warning,
                 tr("the student number was made from another identity number"));
        }
    }
    readSex(number);
    readBirth(number);
}

void RosterRowReader::readSex(const std::optional<IdentityNumber>& number) {
    const QString word = filled(Heading::Sex).value_or(QString());
    std::optional<Sex> sex;
    if (word.startsWith(u'男') || word == u"1") {
        sex = Sex::Male;
    } else if (word.startsWith(u'女') || word == u"2") {
        sex = Sex::Female;
    } else if (!word.isEmpty()) {
        note(Heading::Sex, RosterProblem::UnknownValue, Severity::Problem, tr("neither 男 nor 女"));
    }
    if (number && sex && *sex != number->sex) {
        note(Heading::Sex, RosterProblem::SexMismatch, Severity::Problem,
             number->sex == Sex::Male ? tr("the identity number says male")
                                      : tr("the identity number says female"));
        return;
    }
    m_row.sex = number ? number->sex : sex;
}

void RosterRowReader::readBirth(const std::optional<IdentityNumber>& number) {
    const Cell& found = cell(Heading::BirthDate);
    const auto reading = readDate(found);
    if (!found.isEmpty() && (!reading || (reading->monthOnly && !number))) {
        note(Heading::BirthDate, RosterProblem::DateUnreadable, Severity::Problem,
             tr("not a date that can be read"));
    }
    if (number && reading) {
        const QDate told = number->birth;
        const bool agree = reading->monthOnly ? reading->date == QDate(told.year(), told.month(), 1)
                                              : reading->date == told;
        if (!agree) {
            note(
                Heading::BirthDate, RosterProblem::BirthMismatch, Severity::Problem,
                tr("the identity number says %1").arg(QLocale().toString(told, tr("d MMMM yyyy"))));
            return;
        }
    }
    if (number) {
        m_row.birthDate = number->birth;
    } else if (reading && !reading->monthOnly) {
        m_row.birthDate = reading->date;
    }
    doubtAge();
}

// The date may be right all the same, so it is kept, and looked at; but nobody comes to school
// before being born.
void RosterRowReader::doubtAge() {
    if (!m_row.className || !m_row.birthDate.isValid()) {
        return;
    }
    const int age = ageAtStart(m_row.birthDate, m_reading.schoolYear);
    const int usual = m_row.className->grade + 5; // six in the first grade (义务教育法 11)
    if (age >= usual - yearsYounger && age <= usual + yearsOlder) {
        return;
    }
    const QString words = age < 0
                              ? tr("not born yet when the school year began")
                              : tr("would be %1 years old in %2")
                                    .arg(QString::number(age), gradeName(m_row.className->grade));
    note(m_table.has(Heading::BirthDate) ? Heading::BirthDate : Heading::IdNumber,
         RosterProblem::UnknownValue, Severity::Problem, words);
    if (age < 0) {
        m_row.birthDate = {};
    }
}

void RosterRowReader::readOwnFields() {
    m_row.ethnicity = filled(Heading::Ethnicity);
    m_row.hukouPlace = filled(Heading::HukouPlace);
    if (!m_row.hukouPlace) {
        m_row.hukouPlace = filled(Heading::HukouAddress);
    }
    for (const Heading heading :
         {Heading::PostalAddress, Heading::FamilyAddress, Heading::HomeAddress}) {
        if (const auto address = filled(heading)) {
            m_row.address = address;
        }
    }
    if (const auto boarding = filled(Heading::Boarding)) {
        m_row.boards = yesOrNo(*boarding).value_or(boarding->contains(u'住') ||
                                                   boarding->contains(QStringLiteral("寄宿")));
    }
    if (const int seat =
            filled(Heading::SeatNumber).value_or(QString()).section(u'.', 0, 0).toInt();
        seat > 0 && seat < 1000) {
        m_row.seatNo = seat; // longer ones are numbers of the school's own
    } else if (const QString told = filled(Heading::SeatNumber).value_or(QString());
               seat < 1 && isWholeNumber(told)) {
        note(Heading::SeatNumber, RosterProblem::UnknownValue, Severity::Problem,
             tr("seats are counted from 1"));
    }
    if (const QString phone = readPhone(0); !phone.isEmpty()) {
        m_row.phone = phone;
    }
    if (const Cell& entry = cell(Heading::EntryMonth); !entry.isEmpty()) {
        if (const auto reading = readDate(entry)) {
            m_row.enteredOn = reading->date;
        } else {
            note(Heading::EntryMonth, RosterProblem::DateUnreadable, Severity::Problem,
                 tr("not a date that can be read"));
        }
    }
}

void RosterRowReader::readOtherFields() {
    for (const Heading heading : keptFields) {
        if (const auto value = filled(heading)) {
            m_row.fields.insert(headingTitle(heading), *value);
        }
    }
}

void RosterRowReader::readGroups() {
    if (const auto word = filled(Heading::LeftBehind)) {
        m_row.groups.insert(KeyGroup::LeftBehind,
                            yesOrNo(*word).value_or(!word->startsWith(u'非')));
    }
    for (const auto& [heading, group] : {std::pair{Heading::Migrant, KeyGroup::Migrant},
                                         std::pair{Heading::Orphan, KeyGroup::Orphan}}) {
        if (const auto word = filled(heading)) {
            m_row.groups.insert(group, yesOrNo(*word).value_or(!word->startsWith(u'非')));
        }
    }
    if (const auto word = filled(Heading::DisabilityKind)) {
        // by statute: 视力 听力 言语 肢体 智力 精神 多重 其他
        static const QRegularExpression kinds(
            QStringLiteral("视力|听力|言语|语言|肢体|智力|精神|多重|其他|孤独"));
        const bool none =
            word->startsWith(u'无') || yesOrNo(*word) == false || word->startsWith(u'非');
        if (none || kinds.match(*word).hasMatch()) {
            m_row.groups.insert(KeyGroup::Disabled, !none);
        } else {
            note(Heading::DisabilityKind, RosterProblem::UnknownValue, Severity::Problem,
                 tr("not a kind of disability that the law knows"));
        }
    }
}

void RosterRowReader::readGuardians() {
    for (int member = 1; member <= m_table.members(); ++member) {
        ToldMember said;
        said.member = member;
        Guardian& guardian = said.told;
        guardian.name = foldName(cell(Heading::Name, member).text);
        guardian.relation = filled(Heading::Relation, member).value_or(QString());
        said.isGuardian = yesOrNo(filled(Heading::IsGuardian, member).value_or(QString()));
        guardian.phone = readPhone(member);
        const Cell& id = cell(Heading::IdNumber, member);
        if (readIdentityNumber(id.text, id.number.has_value()).number) {
            guardian.idNumber = foldIdentityNumber(id.text);
        }
        guardian.address = filled(Heading::HomeAddress, member).value_or(QString());
        guardian.workplace = filled(Heading::Workplace, member).value_or(QString());
        // A word like 父亲 beside an empty name stands there for nobody.
        const bool nobody = m_table.has(Heading::Name, member) && guardian.name.isEmpty();
        if (!(nobody && guardian.phone.isEmpty())) {
            m_row.guardians.append(said);
        }
    }
}

// A phone that Excel took for a number: ".0" can be cut off, an exponent can't be undone.
QString RosterRowReader::readPhone(int member) {
    QString phone = filled(Heading::Phone, member).value_or(QString());
    if (isScientific(phone)) {
        note(Heading::Phone, RosterProblem::NumberDamaged, Severity::Problem,
             tr("Excel has cut digits off this phone number"), member);
        return {};
    }
    static const QRegularExpression fraction(QStringLiteral(R"(^(\d{5,})\.0+$)"));
    if (const auto found = fraction.match(phone); found.hasMatch()) {
        note(Heading::Phone, RosterProblem::NumberDamaged, Severity::Warning,
             tr("Excel has added .0 to this phone number; taken over without it"), member);
        phone = found.captured(1);
    }
    return phone;
}

} // namespace xiange
