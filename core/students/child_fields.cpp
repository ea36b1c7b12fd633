#include "core/students/child_fields.h"

#include "core/base/text_folding.h"
#include "core/sheets/headings.h"
#include "core/students/masking.h"
#include "core/students/student_number.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xiange {

namespace {

struct ChildFields {
    Q_DECLARE_TR_FUNCTIONS(xiange::ChildFields)
};

tl::unexpected<Error> refuse(ChildField field, const QString& text) {
    return fail(ErrorKind::Invalid, text, {}, codeOf(childFieldCodes, field));
}

std::optional<IdentityNumber> soundNumber(const StudentRecord& record) {
    return readIdentityNumber(record.idNumber).number;
}

// A passport or a permit has no check digit of ours.
bool hasIdentityCard(const StudentRecord& record) {
    const QString type = record.fields.value(headingTitle(Heading::IdType));
    return type.isEmpty() || type.contains(QStringLiteral("身份证"));
}

Result<StudentRecord> withName(StudentRecord record, const QString& value) {
    record.name = foldName(value);
    if (record.name.isEmpty()) {
        return refuse(ChildField::Name, ChildFields::tr("A child needs a name."));
    }
    return record;
}

Result<StudentRecord> withSex(StudentRecord record, const QString& value) {
    const auto sex = fromCode(sexCodes, value);
    const auto number = soundNumber(record);
    if (number && hasIdentityCard(record) && sex != number->sex) {
        return refuse(
            ChildField::Sex,
            number->sex == Sex::Male
                ? ChildFields::tr("The ID number says male. Correct the number first.")
                : ChildFields::tr("The ID number says female. Correct the number first."));
    }
    record.sex = sex;
    return record;
}

Result<StudentRecord> withBirth(StudentRecord record, const QString& value) {
    const QDate birth = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !birth.isValid()) {
        return refuse(ChildField::BirthDate,
                      ChildFields::tr("%1 is no date. Write it as 2014-03-08.").arg(value));
    }
    const auto number = soundNumber(record);
    if (number && hasIdentityCard(record) && birth != number->birth) {
        return refuse(ChildField::BirthDate,
                      ChildFields::tr("The ID number says %1. Correct the number first.")
                          .arg(number->birth.toString(Qt::ISODate)));
    }
    record.birthDate = birth;
    return record;
}

Result<StudentRecord> withEntry(StudentRecord record, const QString& value) {
    record.enteredOn = QDate::fromString(value, Qt::ISODate);
    if (!value.isEmpty() && !record.enteredOn.isValid()) {
        return refuse(ChildField::EnteredOn,
                      ChildFields::tr("%1 is no date. Write it as 2014-03-08.").arg(value));
    }
    return record;
}

Result<StudentRecord> withSeat(StudentRecord record, const QString& value) {
    bool isNumber = false;
    const int seat = value.toInt(&isNumber);
    if (!value.isEmpty() && (!isNumber || seat < 0 || seat > 999)) {
        return refuse(ChildField::SeatNo, ChildFields::tr("A seat number lies between 1 and 999."));
    }
    record.seatNo = seat;
    return record;
}

Result<StudentRecord> withStudentNo(StudentRecord record, const QString& value) {
    const auto number = readStudentNumber(value);
    if (!value.isEmpty() && !number) {
        return refuse(ChildField::StudentNo,
                      ChildFields::tr("A student number has 19 characters and begins with G, J or "
                                      "L."));
    }
    record.studentNo = number ? number->text : QString();
    return record;
}

Result<StudentRecord> withIdNumber(StudentRecord record, const QString& value) {
    if (!hasIdentityCard(record) || value.isEmpty()) {
        record.idNumber = foldIdentityNumber(value);
        return record;
    }
    const NumberReading reading = readIdentityNumber(value);
    if (reading.fault == NumberFault::CheckDigit) {
        return refuse(ChildField::IdNumber,
                      ChildFields::tr("The check digit does not fit: after these 17 digits it has "
                                      "to be %1. One digit is wrong.")
                          .arg(reading.expectedCheck));
    }
    if (!reading.number) {
        return refuse(ChildField::IdNumber,
                      ChildFields::tr("An ID number has 18 characters with the birth date in it."));
    }
    record.idNumber = reading.number->text;
    record.sex = reading.number->sex;
    record.birthDate = reading.number->birth;
    return record;
}

Result<StudentRecord> withPhone(StudentRecord record, const QString& value) {
    static const QRegularExpression form(QStringLiteral("^[0-9+][0-9 -]{4,19}$"));
    const QString phone = foldWidth(value).simplified();
    if (!phone.isEmpty() && !form.match(phone).hasMatch()) {
        return refuse(ChildField::Phone, ChildFields::tr("A phone number consists of digits."));
    }
    record.phone = phone;
    return record;
}

bool isMended(const StudentRecord& record, const StudentProblem& problem) {
    const auto is = [&problem](Heading heading) { return problem.field == headingTitle(heading); };
    const auto number = soundNumber(record);
    if (is(Heading::IdNumber)) {
        return !record.idNumber.isEmpty();
    }
    if (is(Heading::StudentNumber)) {
        return !record.studentNo.isEmpty();
    }
    if (is(Heading::Sex)) {
        return record.sex && (!number || number->sex == *record.sex);
    }
    if (is(Heading::BirthDate) && problem.problem == RosterProblem::UnknownValue) {
        return false; // a date is there: it is the age that somebody has to look at
    }
    if (is(Heading::BirthDate)) {
        return record.birthDate.isValid() && (!number || number->birth == record.birthDate);
    }
    if (is(Heading::EntryMonth)) {
        return record.enteredOn.isValid();
    }
    if (is(Heading::Phone)) {
        return !record.phone.isEmpty();
    }
    for (qsizetype i = 0; i < record.guardians.size(); ++i) {
        const QString member = QStringLiteral("成员%1").arg(i + 1);
        if (problem.field == member + headingTitle(Heading::Phone)) {
            return !record.guardians[i].phone.isEmpty();
        }
    }
    return false;
}

} // namespace

bool isSensitive(ChildField field) {
    return field == ChildField::IdNumber || field == ChildField::StudentNo ||
           field == ChildField::Phone || field == ChildField::Address;
}

QString fieldValue(const StudentRecord& record, ChildField field) {
    const auto iso = [](QDate day) {
        return day.isValid() ? day.toString(Qt::ISODate) : QString();
    };
    switch (field) {
    case ChildField::Name:
        return record.name;
    case ChildField::Sex:
        return record.sex ? codeOf(sexCodes, *record.sex) : QString();
    case ChildField::BirthDate:
        return iso(record.birthDate);
    case ChildField::Ethnicity:
        return record.ethnicity;
    case ChildField::Boards:
        return record.boards ? QStringLiteral("yes") : QStringLiteral("no");
    case ChildField::SeatNo:
        return record.seatNo > 0 ? QString::number(record.seatNo) : QString();
    case ChildField::EnteredOn:
        return iso(record.enteredOn);
    case ChildField::StudentNo:
        return record.studentNo;
    case ChildField::IdNumber:
        return record.idNumber;
    case ChildField::Phone:
        return record.phone;
    case ChildField::Address:
        return record.address;
    case ChildField::HukouPlace:
        return record.hukouPlace;
    }
    return {};
}

QString shownValue(ChildField field, const QString& value) {
    switch (field) {
    case ChildField::StudentNo:
        return value.isEmpty() ? value : value.left(1) + hiddenIdNumber(value);
    case ChildField::IdNumber:
        return hiddenIdNumber(value);
    case ChildField::Phone:
        return hiddenPhone(value);
    case ChildField::Address:
        return hiddenAddress(value);
    default:
        return value;
    }
}

QString fieldWords(ChildField field, const QString& value) {
    if (field == ChildField::Sex) {
        const auto sex = fromCode(sexCodes, value);
        return sex ? (*sex == Sex::Male ? ChildFields::tr("Male") : ChildFields::tr("Female"))
                   : QString();
    }
    if (field == ChildField::Boards) {
        return value == QLatin1String("yes") ? ChildFields::tr("boards")
                                             : ChildFields::tr("day pupil");
    }
    return value;
}

QString childFieldName(ChildField field) {
    switch (field) {
    case ChildField::Name:
        return ChildFields::tr("Name");
    case ChildField::Sex:
        return ChildFields::tr("Sex");
    case ChildField::BirthDate:
        return ChildFields::tr("Born");
    case ChildField::Ethnicity:
        return ChildFields::tr("Ethnicity");
    case ChildField::Boards:
        return ChildFields::tr("Boarding");
    case ChildField::SeatNo:
        return ChildFields::tr("Seat");
    case ChildField::EnteredOn:
        return ChildFields::tr("Entered");
    case ChildField::StudentNo:
        return ChildFields::tr("Student number");
    case ChildField::IdNumber:
        return ChildFields::tr("ID number");
    case ChildField::Phone:
        return ChildFields::tr("Phone");
    case ChildField::Address:
        return ChildFields::tr("Address");
    case ChildField::HukouPlace:
        return ChildFields::tr("Hukou");
    }
    return {};
}

Result<StudentRecord> withField(StudentRecord record, ChildField field, const QString& value) {
    const auto changed = [&]() -> Result<StudentRecord> {
        const QString plain = value.simplified();
        switch (field) {
        case ChildField::Name:
            return withName(std::move(record), plain);
        case ChildField::Sex:
            return withSex(std::move(record), plain);
        case ChildField::BirthDate:
            return withBirth(std::move(record), plain);
        case ChildField::Ethnicity:
            record.ethnicity = plain;
            return record;
        case ChildField::Boards:
            record.boards = plain == QLatin1String("yes");
            return record;
        case ChildField::SeatNo:
            return withSeat(std::move(record), plain);
        case ChildField::EnteredOn:
            return withEntry(std::move(record), plain);
        case ChildField::StudentNo:
            return withStudentNo(std::move(record), plain);
        case ChildField::IdNumber:
            return withIdNumber(std::move(record), plain);
        case ChildField::Phone:
            return withPhone(std::move(record), plain);
        case ChildField::Address:
            record.address = plain;
            return record;
        case ChildField::HukouPlace:
            record.hukouPlace = plain;
            return record;
        }
        return record;
    }();
    if (!changed) {
        return changed;
    }
    StudentRecord mended = *changed;
    if (field == ChildField::BirthDate || field == ChildField::IdNumber) {
        mended.problems.removeIf([](const StudentProblem& problem) {
            return problem.problem == RosterProblem::UnknownValue &&
                   problem.field == headingTitle(Heading::BirthDate);
        });
    }
    dropMendedProblems(mended);
    return mended;
}

void dropMendedProblems(StudentRecord& record) {
    record.problems.removeIf(
        [&record](const StudentProblem& problem) { return isMended(record, problem); });
}

} // namespace xiange
