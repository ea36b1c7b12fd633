#include "core/checks/data_check.h"

#include "core/accounts/accounts.h"
#include "core/calendar/school_calendar.h"
#include "core/checks/data_readings.h"
#include "core/checks/data_rules.h"
#include "core/schools/schools.h"
#include "core/settings/rule_book.h"
#include "core/sheets/workbook_writer.h"
#include "core/students/child_door.h"
#include "core/students/record_store.h"

#include <algorithm>

namespace xiange {

using namespace data_readings;

namespace {

QHash<ClassId, ClassName> readClassNames(db::Reader& tx, SchoolId school) {
    QHash<ClassId, ClassName> names;
    db::Rows row = tx.rows("SELECT id, grade, number FROM school_class WHERE school_id = :school",
                           {{"school", school}});
    while (row.next()) {
        names.insert(row.id<ClassId>(0), {row.number(1), row.number(2)});
    }
    return names;
}

DataProblem about(DataFault fault, const QString& words) {
    DataProblem problem;
    problem.fault = fault;
    problem.words = words;
    return problem;
}

/// Reads one school after the other into a state.
class SchoolReading {
public:
    SchoolReading(db::Reader& tx, const Actor& actor, QDate today)
        : m_tx(tx), m_actor(actor), m_today(today), m_doubles(readDoubles(tx)) {
        m_wanted = {readRequiredFields(tx), schoolYearOf(today)};
        m_absentDays = readRules(tx).count(QStringLiteral("check.absent_days"));
        state.requiredFields = m_wanted.requiredFields;
        state.due = data_rules::dueIn(m_wanted.schoolYear);
    }

    void add(SchoolId school, const QString& schoolName) {
        const auto names = readClassNames(m_tx, school);
        const auto absent = readAbsentees(m_tx, school, m_today, m_absentDays);
        QHash<ClassId, ClassCompleteness> classes;
        const auto records = readRecords(m_tx, school);
        for (const StudentRecord& record : records) {
            const ClassId in = record.currentClass();
            if (record.status != StudentStatus::Enrolled ||
                (m_actor.schoolClass.isValid() && m_actor.schoolClass != in)) {
                continue;
            }
            QList<DataProblem> problems =
                data_rules::problemsOf(record, names.value(in).grade, m_wanted);
            if (const auto twice = m_doubles.constFind(record.id); twice != m_doubles.cend()) {
                problems.append(about(DataFault::Duplicate, *twice));
            }
            if (const auto away = absent.constFind(record.id); away != absent.cend()) {
                problems.append(about(DataFault::NotPresent, *away));
            }
            ClassCompleteness& ofClass = classes[in];
            ofClass.schoolClass = in;
            ofClass.name = names.value(in);
            ofClass.schoolName = schoolName;
            ++ofClass.children;
            ++state.children;
            ofClass.complete += problems.isEmpty() ? 1 : 0;
            state.complete += problems.isEmpty() ? 1 : 0;
            for (DataProblem& problem : problems) {
                problem.student = record.id;
                problem.name = record.name;
                problem.school = school;
                problem.schoolName = schoolName;
                problem.schoolClass = in;
                problem.className =
                    names.contains(in) ? std::optional(names.value(in)) : std::nullopt;
            }
            state.problems += problems;
        }
        state.classes += classes.values();
    }

    DataCheckState state;

private:
    db::Reader& m_tx;
    const Actor& m_actor;
    QDate m_today;
    QHash<StudentId, QString> m_doubles;
    data_rules::Wanted m_wanted;
    int m_absentDays = 0;
};

void sort(DataCheckState& state) {
    std::sort(state.problems.begin(), state.problems.end(),
              [](const DataProblem& a, const DataProblem& b) {
                  return std::tie(a.schoolName, a.className, a.student, a.fault, a.field) <
                         std::tie(b.schoolName, b.className, b.student, b.fault, b.field);
              });
    std::sort(state.classes.begin(), state.classes.end(),
              [](const ClassCompleteness& a, const ClassCompleteness& b) {
                  return std::tie(a.schoolName, a.name) < std::tie(b.schoolName, b.name);
              });
}

} // namespace

DataCheck::DataCheck(db::Database& database, const Clock& clock, const Actor& actor,
                     QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<DataCheckState> DataCheck::check(SchoolId school) {
    auto schools = Schools(m_database, m_clock, m_actor).list();
    if (!schools) {
        return tl::make_unexpected(schools.error());
    }
    return m_database.read([&](db::Reader& tx) -> Result<DataCheckState> {
        if (school.isValid()) {
            if (auto may = allow(m_actor, Right::SeeChildren, placeOf(tx, school)); !may) {
                return tl::make_unexpected(may.error());
            }
        }
        SchoolReading reading(tx, m_actor, m_clock.today());
        for (const School& each : std::as_const(*schools)) {
            if (!school.isValid() || each.id == school) {
                reading.add(each.id, each.name);
            }
        }
        sort(reading.state);
        return std::move(reading.state);
    });
}

template <typename Make>
Result<void> DataCheck::replace(StudentId student, const QString& what, Make make) {
    const auto step = m_database.write([&](db::Writer& tx) -> Result<Step> {
        const auto before = readRecord(tx, student);
        if (!before) {
            return fail(ErrorKind::NotFound, tr("There is no such child."));
        }
        if (auto may = allow(m_actor, Right::ImportRoster, placeOf(tx, before->school)); !may) {
            return tl::make_unexpected(may.error());
        }
        const Result<StudentRecord> after = make(tx, *before);
        if (!after) {
            return tl::make_unexpected(after.error());
        }
        replaceRecord(tx, *before, *after);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("record mended"), before->name, what);
        return Step{*before, *after};
    });
    if (!step) {
        return tl::make_unexpected(step.error());
    }
    m_steps.append(*step);
    emit changed();
    return {};
}

Result<void> DataCheck::mend(StudentId student, MendField field, const QString& value) {
    return replace(student, mendFieldTitle(field),
                   [&](db::Writer& tx, const StudentRecord& before) -> Result<StudentRecord> {
                       auto after = data_rules::mended(before, field, value);
                       if (!after || field != MendField::IdNumber) {
                           return after;
                       }
                       const auto owner =
                           tx.first("SELECT s.name FROM student_private p "
                                    "JOIN student s ON s.id = p.student_id "
                                    "WHERE p.id_number = :number AND p.student_id <> :student",
                                    {{"number", after->idNumber}, {"student", student}},
                                    [](const db::Rows& row) { return row.text(0); });
                       if (owner) {
                           return fail(ErrorKind::Conflict,
                                       tr("This number belongs to %1 already.").arg(*owner));
                       }
                       return after;
                   });
}

Result<RevealedValue> DataCheck::reveal(StudentId student, const QString& field) {
    return m_database.write([&](db::Writer& tx) -> Result<RevealedValue> {
        const auto child = childWithin(tx, m_actor, Right::RevealPrivate, student);
        if (!child) {
            return tl::make_unexpected(child.error());
        }
        const auto record = readRecord(tx, student);
        if (!record) {
            return fail(ErrorKind::NotFound, tr("This child is not in the register any more."));
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"), child->name,
                     logDetail(*child));
        RevealedValue seen{{}, record->idNumber, record->phone};
        for (const StudentProblem& one : record->problems) {
            seen.inFile = one.field == field ? one.value : seen.inFile;
        }
        return seen;
    });
}

Result<void> DataCheck::settle(StudentId student, const QString& field) {
    return replace(student, field, [&](db::Writer&, StudentRecord record) -> Result<StudentRecord> {
        const qsizetype taken =
            record.problems.removeIf([&](const StudentProblem& one) { return one.field == field; });
        if (taken == 0) {
            return fail(ErrorKind::NotFound,
                        tr("This is found anew at each check: it goes away only "
                           "when the record is mended."));
        }
        return record;
    });
}

Result<QString> DataCheck::undo() {
    if (m_steps.isEmpty()) {
        return QString();
    }
    const Step step = m_steps.takeLast();
    const Result<void> undone = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto now = readRecord(tx, step.before.id);
        if (!now || *now != step.after) {
            return fail(ErrorKind::Conflict, tr("The record of %1 has been changed since: it stays "
                                                "as it is.")
                                                 .arg(step.before.name));
        }
        replaceRecord(tx, *now, step.before);
        recordAccess(tx, m_actor, m_clock, QStringLiteral("record mended"), step.before.name,
                     QStringLiteral("undo"));
        return {};
    });
    if (!undone) {
        return tl::make_unexpected(undone.error());
    }
    emit changed();
    return step.before.name;
}

Result<void> DataCheck::setRequiredFields(const QStringList& titles) {
    for (const QString& title : titles) {
        if (!data_rules::knownFields().contains(title)) {
            return fail(ErrorKind::Invalid,
                        tr("%1 is not a field that can be checked. There are: %2.")
                            .arg(title, data_rules::knownFields().join(u'、')));
        }
    }
    const Result<void> done = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (auto may = allow(m_actor, Right::ImportRoster); !may) {
            return may;
        }
        tx.change("INSERT INTO setting (name, value) VALUES ('check.required_fields', :value) "
                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                  {{"value", titles.join(QLatin1Char('|'))}});
        recordAccess(tx, m_actor, m_clock, QStringLiteral("setting changed"),
                     QStringLiteral("check.required_fields"), titles.join(u'、'));
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<int> DataCheck::write(SchoolId school, const QString& path) {
    const auto state = check(school);
    if (!state) {
        return tl::make_unexpected(state.error());
    }
    const auto recorded = m_database.write([&](db::Writer& tx) -> Result<void> {
        const Place place = school.isValid() ? placeOf(tx, school) : Place{m_actor.school, {}};
        if (auto may = allow(m_actor, Right::ExportChildren, place); !may) {
            return may;
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("list of faults exported"), {},
                     QString::number(state->problems.size()));
        return {};
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    OutSheet sheet;
    sheet.name = QStringLiteral("学籍数据核查问题清单");
    sheet.titleLines = {sheet.name,
                        QStringLiteral("由 %1 于 %2 导出，含未成年人个人信息，请妥善保管")
                            .arg(m_actor.name, m_clock.now().toLocalTime().toString(
                                                   QStringLiteral("yyyy-MM-dd HH:mm")))};
    sheet.isForm = true;
    sheet.headings = {QStringLiteral("序号"), QStringLiteral("学校"),   QStringLiteral("班级"),
                      QStringLiteral("姓名"), QStringLiteral("问题"),   QStringLiteral("字段"),
                      QStringLiteral("现值"), QStringLiteral("建议值"), QStringLiteral("说明")};
    for (const DataProblem& problem : state->problems) {
        sheet.rows.append({OutCell(static_cast<double>(sheet.rows.size() + 1)), problem.schoolName,
                           problem.className ? shortClassName(*problem.className) : QString(),
                           problem.name, dataFaultName(problem.fault), problem.field, problem.value,
                           problem.suggestion ? problem.suggestion->shown : QString(),
                           problem.suggestion ? problem.suggestion->why : problem.words});
    }
    if (const auto written = writeWorkbook(path, {sheet}); !written) {
        return tl::make_unexpected(written.error());
    }
    return static_cast<int>(sheet.rows.size());
}

} // namespace xiange
