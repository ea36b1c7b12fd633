#include "core/checks/data_rules.h"

#include "core/students/masking.h"
#include "core/students/student_number.h"
#include "core/students/student_register.h"

#include <QCoreApplication>

namespace xiange {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(xiange::DataCheckWords)
};

// A child enters grade 1 at 6 (义务教育法 11), at 7 where conditions are poor. One year earlier or
// three later happens; more than that is a slip of the pen.
constexpr int entryAge = 6;
constexpr int yearsEarly = 1;
constexpr int yearsLate = 4;

DataFault faultOf(RosterProblem problem) {
    switch (problem) {
    case RosterProblem::NumberMissing:
        return DataFault::NumberMissing;
    case RosterProblem::NumberDamaged:
        return DataFault::NumberDamaged;
    case RosterProblem::CheckDigit:
        return DataFault::CheckDigit;
    case RosterProblem::SexMismatch:
        return DataFault::SexMismatch;
    case RosterProblem::BirthMismatch:
        return DataFault::BirthMismatch;
    case RosterProblem::DateUnreadable:
        return DataFault::DateUnreadable;
    case RosterProblem::Duplicate:
        return DataFault::Duplicate;
    case RosterProblem::NameMissing:
    case RosterProblem::ClassUnreadable:
    case RosterProblem::UnknownValue:
    case RosterProblem::AreaCodeUnknown:
    case RosterProblem::StudentNoDiffers:
        return DataFault::UnknownValue;
    }
    return DataFault::UnknownValue;
}

constexpr MendField allFields[] = {
    MendField::IdNumber,   MendField::Sex,     MendField::BirthDate, MendField::Ethnicity,
    MendField::HukouPlace, MendField::Address, MendField::Phone};

std::optional<MendField> fieldTitled(const QString& title) {
    for (const MendField field : allFields) {
        if (mendFieldTitle(field) == title) {
            return field;
        }
    }
    return std::nullopt;
}

const QString guardianField = QStringLiteral("监护人");
const QString studentNoField = QStringLiteral("学籍号");

bool has(const StudentRecord& record, const QString& title) {
    if (title == guardianField) {
        return !record.guardians.isEmpty();
    }
    if (title == studentNoField) {
        return !record.studentNo.isEmpty();
    }
    const auto field = fieldTitled(title);
    if (!field) {
        return !record.fields.value(title).isEmpty();
    }
    switch (*field) {
    case MendField::IdNumber:
        return !record.idNumber.isEmpty();
    case MendField::Sex:
        return record.sex.has_value();
    case MendField::BirthDate:
        return record.birthDate.isValid();
    case MendField::Ethnicity:
        return !record.ethnicity.isEmpty();
    case MendField::HukouPlace:
        return !record.hukouPlace.isEmpty();
    case MendField::Address:
        return !record.address.isEmpty();
    case MendField::Phone: // a guardian's will do
        return !record.phone.isEmpty() ||
               std::any_of(record.guardians.begin(), record.guardians.end(),
                           [](const Guardian& guardian) { return !guardian.phone.isEmpty(); });
    }
    return false;
}

/// What the sound identity number of the record says of sex or birth.
std::optional<Suggestion> fromNumber(const StudentRecord& record, MendField field) {
    const auto number = readIdentityNumber(record.idNumber).number;
    if (!number) {
        return std::nullopt;
    }
    const QString why = Words::tr("the identity number says so");
    if (field == MendField::Sex) {
        return Suggestion{field, codeOf(sexCodes, number->sex), sexName(number->sex), why};
    }
    const QString day = number->birth.toString(Qt::ISODate);
    return Suggestion{field, day, day, why};
}

DataProblem noted(const StudentRecord& record, const StudentProblem& problem) {
    DataProblem found;
    found.fault = faultOf(problem.problem);
    found.field = problem.field;
    found.value = data_rules::hidden(problem.field, problem.value);
    found.whole = problem.value;
    found.words = dataFaultName(found.fault);
    found.mends = fieldTitled(problem.field);
    if (found.mends == MendField::IdNumber) {
        found.suggestion = data_rules::numberFor(record, problem.value);
    } else if (found.mends == MendField::Sex || found.mends == MendField::BirthDate) {
        found.suggestion = fromNumber(record, *found.mends);
    }
    return found;
}

std::optional<DataProblem> ageProblem(const StudentRecord& record, int grade, int schoolYear) {
    if (grade == 0 || !record.birthDate.isValid()) {
        return std::nullopt;
    }
    const QDate counted(schoolYear, 8, 31);
    int age = counted.year() - record.birthDate.year();
    age -= record.birthDate.addYears(age) > counted ? 1 : 0;
    const int usual = entryAge + grade - 1;
    if (age >= usual - yearsEarly && age <= usual + yearsLate) {
        return std::nullopt;
    }
    DataProblem found;
    found.fault = DataFault::AgeForGrade;
    found.field = mendFieldTitle(MendField::BirthDate);
    found.value = found.whole = record.birthDate.toString(Qt::ISODate);
    found.words = Words::tr("%1 years old on 31 August, in %2").arg(age).arg(gradeName(grade));
    found.mends = MendField::BirthDate;
    if (auto says = fromNumber(record, MendField::BirthDate); says && says->value != found.value) {
        found.suggestion = says;
    }
    return found;
}

bool isNoted(const StudentRecord& record, const QString& field) {
    return std::any_of(record.problems.begin(), record.problems.end(),
                       [&](const StudentProblem& problem) { return problem.field == field; });
}

void solve(StudentRecord& record, MendField field) {
    const QString title = mendFieldTitle(field);
    record.problems.removeIf(
        [&title](const StudentProblem& problem) { return problem.field == title; });
}

Result<StudentRecord> withNumber(StudentRecord record, const QString& typed) {
    const NumberReading reading = readIdentityNumber(typed);
    if (!reading.number) {
        return fail(ErrorKind::Invalid,
                    reading.fault == NumberFault::CheckDigit
                        ? Words::tr("The check digit does not fit: with these 17 digits it would "
                                    "be %1.")
                              .arg(reading.expectedCheck)
                        : Words::tr("This is not a whole identity number of 18 characters."),
                    {}, QStringLiteral("id_number"));
    }
    const IdentityNumber& number = *reading.number;
    if ((record.sex && *record.sex != number.sex) ||
        (record.birthDate.isValid() && record.birthDate != number.birth)) {
        return fail(ErrorKind::Invalid,
                    Words::tr("The number says %1, %2; the record says otherwise. Mend the one "
                              "that is wrong first.")
                        .arg(sexName(number.sex), number.birth.toString(Qt::ISODate)),
                    {}, QStringLiteral("id_number"));
    }
    record.idNumber = number.text;
    record.sex = number.sex;
    record.birthDate = number.birth;
    solve(record, MendField::IdNumber);
    return record;
}

} // namespace

int DataCheckState::count(DataFault fault) const {
    return static_cast<int>(
        std::count_if(problems.begin(), problems.end(),
                      [fault](const DataProblem& problem) { return problem.fault == fault; }));
}

bool isFaultOfRecord(DataFault fault) {
    return fault != DataFault::NotPresent;
}

QString dataFaultName(DataFault fault) {
    switch (fault) {
    case DataFault::NumberMissing:
        return Words::tr("ID number missing");
    case DataFault::NumberDamaged:
        return Words::tr("Number damaged");
    case DataFault::CheckDigit:
        return Words::tr("Check digit wrong");
    case DataFault::SexMismatch:
        return Words::tr("Sex against the number");
    case DataFault::BirthMismatch:
        return Words::tr("Birth date against the number");
    case DataFault::DateUnreadable:
        return Words::tr("Date not readable");
    case DataFault::UnknownValue:
        return Words::tr("Value not known");
    case DataFault::Duplicate:
        return Words::tr("Twice in the data");
    case DataFault::FieldMissing:
        return Words::tr("Field empty");
    case DataFault::NotPresent:
        return Words::tr("Enrolled, not in school");
    case DataFault::AgeForGrade:
        return Words::tr("Age against the grade");
    }
    return {};
}

QString mendFieldTitle(MendField field) {
    switch (field) {
    case MendField::IdNumber:
        return QStringLiteral("身份证件号");
    case MendField::Sex:
        return QStringLiteral("性别");
    case MendField::BirthDate:
        return QStringLiteral("出生日期");
    case MendField::Ethnicity:
        return QStringLiteral("民族");
    case MendField::HukouPlace:
        return QStringLiteral("户口所在地");
    case MendField::Address:
        return QStringLiteral("现住址");
    case MendField::Phone:
        return QStringLiteral("联系电话");
    }
    return {};
}

namespace data_rules {

QStringList knownFields() {
    QStringList titles;
    for (const MendField field : allFields) {
        titles.append(mendFieldTitle(field));
    }
    titles.removeOne(mendFieldTitle(MendField::IdNumber)); // always asked for
    return titles << studentNoField << guardianField;
}

QStringList usualFields() {
    return {mendFieldTitle(MendField::Sex), mendFieldTitle(MendField::BirthDate),
            mendFieldTitle(MendField::Ethnicity), studentNoField};
}

QString hidden(const QString& field, const QString& value) {
    if (field == mendFieldTitle(MendField::IdNumber) || field == studentNoField) {
        return hiddenIdNumber(value);
    }
    return field.contains(mendFieldTitle(MendField::Phone)) ? hiddenPhone(value) : value;
}

QDate dueIn(int schoolYear) {
    return {schoolYear, 10, 31};
}

std::optional<Suggestion> numberFor(const StudentRecord& record, const QString& damaged) {
    const auto fits = [&record](const IdentityNumber& number) {
        return (!record.sex || *record.sex == number.sex) &&
               (!record.birthDate.isValid() || record.birthDate == number.birth);
    };
    if (const auto studentNo = readStudentNumber(record.studentNo)) {
        const auto inside = readIdentityNumber(studentNo->identityPart()).number;
        if (inside && fits(*inside)) {
            return Suggestion{MendField::IdNumber, inside->text, hiddenIdNumber(inside->text),
                              Words::tr("it stands in the student number")};
        }
    }
    const NumberReading reading = readIdentityNumber(damaged);
    if (reading.fault == NumberFault::CheckDigit) {
        const QString whole = foldIdentityNumber(damaged).left(17) + reading.expectedCheck;
        const auto number = readIdentityNumber(whole).number;
        if (number && fits(*number)) {
            return Suggestion{MendField::IdNumber, whole, hiddenIdNumber(whole),
                              Words::tr("with the check digit %1 it would be right; compare it "
                                        "with the household register")
                                  .arg(reading.expectedCheck)};
        }
    }
    return std::nullopt;
}

QList<DataProblem> problemsOf(const StudentRecord& record, int grade, const Wanted& wanted) {
    QList<DataProblem> found;
    for (const StudentProblem& problem : record.problems) {
        found.append(noted(record, problem));
    }
    const QString idTitle = mendFieldTitle(MendField::IdNumber);
    if (record.idNumber.isEmpty() && !isNoted(record, idTitle)) {
        found.append(noted(record, {idTitle, RosterProblem::NumberMissing, {}}));
    }
    for (const QString& field : wanted.requiredFields) {
        if (has(record, field) || isNoted(record, field)) {
            continue;
        }
        DataProblem missing;
        missing.fault = DataFault::FieldMissing;
        missing.field = field;
        missing.words = Words::tr("%1 is empty").arg(field);
        missing.mends = fieldTitled(field);
        if (missing.mends == MendField::Sex || missing.mends == MendField::BirthDate) {
            missing.suggestion = fromNumber(record, *missing.mends);
        }
        found.append(missing);
    }
    if (auto age = ageProblem(record, grade, wanted.schoolYear)) {
        found.append(*std::move(age));
    }
    return found;
}

Result<StudentRecord> mended(StudentRecord record, MendField field, const QString& value) {
    const QString text = value.trimmed();
    if (text.isEmpty()) {
        return fail(ErrorKind::Invalid, Words::tr("There is nothing to enter."));
    }
    switch (field) {
    case MendField::IdNumber:
        return withNumber(std::move(record), text);
    case MendField::Sex: {
        const auto sex = text == QStringLiteral("男")   ? Sex::Male
                         : text == QStringLiteral("女") ? Sex::Female
                                                        : fromCode(sexCodes, text);
        if (!sex) {
            return fail(ErrorKind::Invalid, Words::tr("Enter 男 or 女."));
        }
        record.sex = sex;
        break;
    }
    case MendField::BirthDate: {
        QDate day = QDate::fromString(text, Qt::ISODate);
        day = day.isValid() ? day : QDate::fromString(text, QStringLiteral("yyyyMMdd"));
        if (!day.isValid()) {
            return fail(ErrorKind::Invalid, Words::tr("Enter the day like 2014-09-01."));
        }
        record.birthDate = day;
        break;
    }
    case MendField::Ethnicity:
        record.ethnicity = text;
        break;
    case MendField::HukouPlace:
        record.hukouPlace = text;
        break;
    case MendField::Address:
        record.address = text;
        break;
    case MendField::Phone:
        record.phone = text;
        break;
    }
    const auto number = readIdentityNumber(record.idNumber).number;
    if (number && ((field == MendField::Sex && record.sex != number->sex) ||
                   (field == MendField::BirthDate && record.birthDate != number->birth))) {
        return fail(ErrorKind::Invalid,
                    Words::tr("The number says %1, %2; the record says otherwise. Mend the one "
                              "that is wrong first.")
                        .arg(sexName(number->sex), number->birth.toString(Qt::ISODate)));
    }
    solve(record, field);
    return record;
}

} // namespace data_rules

} // namespace xiange
