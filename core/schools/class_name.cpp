#include "core/schools/class_name.h"

#include "core/base/text_folding.h"

#include <QRegularExpression>

namespace xiange {

namespace {

// 三, 十, 十二, 二十, 二十三 and digits, up to 99; 0 if it is no number
int readNumber(QString text) {
    bool isDigits = false;
    const int digits = text.toInt(&isDigits);
    if (isDigits) {
        return digits >= 1 && digits <= 99 ? digits : 0;
    }
    const QString numerals = QStringLiteral("一二三四五六七八九");
    text.replace(u'两', u'二');
    const qsizetype ten = text.indexOf(u'十');
    const auto digitAt = [&](qsizetype i) {
        return static_cast<int>(numerals.indexOf(text[i])) + 1;
    };
    if (ten < 0) {
        return text.size() == 1 ? digitAt(0) : 0;
    }
    const bool shaped = ten <= 1 && text.size() <= ten + 2;
    const int tens = ten == 0 ? 1 : digitAt(0);
    const int units = text.size() == ten + 2 ? digitAt(ten + 1) : 0;
    return shaped && tens > 0 && (text.size() == ten + 1 || units > 0) ? tens * 10 + units : 0;
}

// The parts of a class's name that one text gave; 0 where it said nothing.
struct Parts {
    int grade = 0;
    int number = 0;
    bool unreadable = false;
};

int gradeOfEntryYear(int year, const QString& stageWord, int schoolYear, SchoolStage stage) {
    const bool junior =
        stageWord.startsWith(u'初') || (stageWord.isEmpty() && stage == SchoolStage::Junior);
    const int grade = schoolYear - year + (junior ? 7 : 1);
    const int last = junior || stage == SchoolStage::NineYear ? 9 : 6;
    return grade >= (junior ? 7 : 1) && grade <= last ? grade : 0;
}

// Takes the grade off the front of the text; false if there is something that is no grade.
bool takeGrade(QString& text, Parts& parts, int schoolYear, SchoolStage stage) {
    static const QRegularExpression entryYear(
        QStringLiteral(R"(^(小学|初中|小|初)?(20\d\d)(?:级|届)(.*)$)"));
    static const QRegularExpression full(
        QStringLiteral(R"(^(小学|初中|小|初)?([一二三四五六七八九1-9])年级?(.*)$)"));
    static const QRegularExpression stageAndYear(
        QStringLiteral(R"(^(小学|初中|小|初)([一二三四五六1-6])(.*)$)"));
    static const QRegularExpression bracket(QStringLiteral(R"(^([一二三四五六七八九1-9])(\(.+)$)"));
    static const QRegularExpression mixed(QStringLiteral(R"(^([一二三四五六七八九])(\d+班?)$)"));
    static const QRegularExpression digits(QStringLiteral(R"(^0?([1-9])(\d\d)班?$)"));
    if (const auto found = entryYear.match(text); found.hasMatch()) {
        parts.grade =
            gradeOfEntryYear(found.captured(2).toInt(), found.captured(1), schoolYear, stage);
        text = found.captured(3);
        return parts.grade > 0;
    }
    for (const QRegularExpression& form : {full, stageAndYear}) {
        if (const auto found = form.match(text); found.hasMatch()) {
            const int year = readNumber(found.captured(2));
            const bool junior = found.captured(1).startsWith(u'初');
            parts.grade = junior && year <= 3 ? year + 6 : year;
            text = found.captured(3);
            return !junior || parts.grade >= 7;
        }
    }
    for (const QRegularExpression& form : {bracket, mixed, digits}) {
        if (const auto found = form.match(text); found.hasMatch()) {
            parts.grade = readNumber(found.captured(1));
            text = found.captured(2);
            return true;
        }
    }
    return true;
}

Parts readPart(const QString& raw, int schoolYear, SchoolStage stage) {
    static const QRegularExpression emptyParts(QStringLiteral(R"(\.0+$|\s+)"));
    static const QRegularExpression pair(QStringLiteral(R"(^(.*\d)[-.、](\d{1,2}班?)$)"));
    static const QRegularExpression classNumber(
        QStringLiteral(R"(^第?\(?0*([一二两三四五六七八九十]+|[1-9]\d?)\)?班?$)"));
    QString text = foldWidth(raw);
    text.remove(emptyParts);
    text.replace(pair, QStringLiteral("\\1(\\2"));
    text.replace(u'【', u'(').replace(u'】', u')').replace(u'[', u'(').replace(u']', u')');
    Parts parts;
    if (!takeGrade(text, parts, schoolYear, stage)) {
        parts.unreadable = true;
        return parts;
    }
    if (text.isEmpty()) {
        return parts;
    }
    const auto found = classNumber.match(text);
    parts.number = found.hasMatch() ? readNumber(found.captured(1)) : 0;
    parts.unreadable = parts.number == 0;
    return parts;
}

// A grade's column may hold a bare 七 or 7, which elsewhere would be a class's number.
Parts readGradePart(const QString& raw, int schoolYear, SchoolStage stage) {
    Parts parts = readPart(raw, schoolYear, stage);
    if (!parts.unreadable && parts.grade == 0 && parts.number >= 1 && parts.number <= 9 &&
        !raw.contains(u'班')) {
        parts.grade = std::exchange(parts.number, 0);
    }
    return parts;
}

} // namespace

SchoolStage stageOfSchoolCode(const QString& schoolCode) {
    if (schoolCode.startsWith(QLatin1String("21"))) {
        return SchoolStage::Primary;
    }
    return schoolCode.startsWith(QLatin1String("31")) ? SchoolStage::Junior : SchoolStage::NineYear;
}

std::optional<ClassName> readClassName(const QString& grade, const QString& className,
                                       int schoolYear, SchoolStage stage) {
    const Parts first = readGradePart(grade, schoolYear, stage);
    const Parts second = readPart(className, schoolYear, stage);
    const auto agree = [](int a, int b) { return a == 0 || b == 0 || a == b; };
    if (first.unreadable || second.unreadable || !agree(first.grade, second.grade) ||
        !agree(first.number, second.number)) {
        return std::nullopt;
    }
    const ClassName name{first.grade > 0 ? first.grade : second.grade,
                         second.number > 0 ? second.number : first.number};
    if (name.grade < 1 || name.grade > 9 || name.number < 1) {
        return std::nullopt;
    }
    return name;
}

QString gradeName(int grade) {
    const QString numerals = QStringLiteral("一二三四五六七八九");
    return grade >= 1 && grade <= 9 ? numerals.mid(grade - 1, 1) + QStringLiteral("年级")
                                    : QString();
}

QString longClassName(const ClassName& name) {
    return QStringLiteral("%1%2班").arg(gradeName(name.grade)).arg(name.number);
}

QString shortClassName(const ClassName& name) {
    return QStringLiteral("%1(%2)班").arg(gradeName(name.grade).left(1)).arg(name.number);
}

} // namespace xiange
