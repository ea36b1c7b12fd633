#include "core/students/roster_planner.h"

#include "core/calendar/school_calendar.h"
#include "core/students/roster_match.h"

#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

QString classKey(SchoolId school, int schoolYear, const ClassName& name) {
    return QStringLiteral("%1/%2/%3/%4")
        .arg(school.value)
        .arg(schoolYear)
        .arg(name.grade)
        .arg(name.number);
}

tl::unexpected<Error> stopped() {
    return fail(ErrorKind::Cancelled,
                RosterImport::tr("The import was stopped; nothing of it was kept."));
}

QStringList fieldsOf(const HeadingMatch& table) {
    QStringList fields;
    for (const MatchedColumn& column : table.columns) {
        if (column.heading) {
            const QString title = headingTitle(*column.heading);
            fields.append(column.member == 0 ? title
                                             : QStringLiteral("成员%1").arg(column.member) + title);
        }
    }
    return fields;
}

} // namespace

RosterPlanner::RosterPlanner(db::Reader& reader, db::Writer* writer, const Actor& actor,
                             QDate today)
    : m_reader(reader), m_writer(writer), m_actor(actor) {
    m_context.today = today;
}

Result<RosterPlan> RosterPlanner::plan(const RosterFile& file, const RosterOptions& options,
                                       const ImportProgress& progress) {
    m_progress = progress;
    if (isStopped(0)) {
        return stopped();
    }
    m_context.schoolYear =
        options.schoolYear > 0 ? options.schoolYear : schoolYearOf(m_context.today);
    m_context.fileFields = fieldsOf(file.table);
    readSchools();
    readClasses();
    const SchoolStage stage = stageOfSchoolCode(m_schoolsByCode.key(options.school));
    m_rows = readRosterRows(file.sheet(), file.table, RosterReading{m_context.schoolYear, stage});
    if (const auto chosen = chooseSchools(file, options); !chosen) {
        return tl::make_unexpected(chosen.error());
    }
    if (const auto allowed = mayImport(); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const QList<StudentKey> keys = readStudentKeys(m_reader);
    const QList<StudentId> matches = matchRows(m_rows, m_schools, keys, m_schoolNames);
    if (const auto compared = compare(matches); !compared) {
        return tl::make_unexpected(compared.error());
    }
    if (!options.changesOnly) {
        findMissing(keys, matches);
    }
    sumUp(m_plan);
    return std::move(m_plan);
}

void RosterPlanner::readSchools() {
    db::Rows row = m_reader.rows("SELECT code, id, name FROM school");
    while (row.next()) {
        m_schoolsByCode.insert(row.text(0), row.id<SchoolId>(1));
        m_schoolNames.insert(row.id<SchoolId>(1), row.text(2));
    }
}

void RosterPlanner::readClasses() {
    db::Rows row =
        m_reader.rows("SELECT id, school_id, school_year, grade, number FROM school_class");
    while (row.next()) {
        const ClassName name{row.number(3), row.number(4)};
        const auto id = row.id<ClassId>(0);
        m_context.classes.insert(id, DatedClass{name, row.number(2)});
        m_classIds.insert(classKey(row.id<SchoolId>(1), row.number(2), name), id);
    }
}

// The school code of the row says which school, else the one asked for, else the only one.
Result<void> RosterPlanner::chooseSchools(const RosterFile& file, const RosterOptions& options) {
    SchoolId otherwise = options.school;
    if (!otherwise.isValid() && m_schoolsByCode.size() == 1) {
        otherwise = *m_schoolsByCode.cbegin();
    }
    bool warned = false;
    for (RosterRow& row : m_rows) {
        SchoolId school = m_schoolsByCode.value(row.schoolCode);
        if (!school.isValid()) {
            school = otherwise;
        }
        if (!school.isValid()) {
            return fail(ErrorKind::Invalid,
                        file.table.has(Heading::SchoolCode)
                            ? tr("The school code %1 in row %2 is not known. Add the school first, "
                                 "or say which school the list belongs to.")
                                  .arg(row.schoolCode, QString::number(row.row))
                            : tr("Say which school the list belongs to."),
                        {}, QStringLiteral("school"));
        }
        const bool isOther = !row.schoolCode.isEmpty() &&
                             !m_schoolsByCode.contains(row.schoolCode) && !row.isRejected();
        if (isOther && !options.otherCode) {
            return fail(ErrorKind::Invalid,
                        tr("The list belongs to the school with the code %1 (row %2), but it is "
                           "being imported into %3, code %4. Is it the same school?")
                            .arg(row.schoolCode, QString::number(row.row),
                                 m_schoolNames.value(school), m_schoolsByCode.key(school)),
                        {}, QStringLiteral("school_code"));
        }
        if (isOther && !warned) {
            warned = true; // once is enough: it is the same for the whole list
            const QString title = headingTitle(Heading::SchoolCode);
            row.findings.append(Finding{row.row, row.name, title, title, row.schoolCode,
                                        RosterProblem::UnknownValue, Severity::Warning,
                                        tr("not a school of this database; the list is taken for "
                                           "the school chosen")});
        }
        m_schools.append(school);
    }
    return {};
}

Result<void> RosterPlanner::mayImport() const {
    const QSet<SchoolId> schools(m_schools.cbegin(), m_schools.cend());
    for (const SchoolId school : schools) {
        if (auto allowed = allow(m_actor, Right::ImportRoster, Place{school, {}}); !allowed) {
            return allowed;
        }
    }
    return allow(m_actor, Right::ImportRoster);
}

bool RosterPlanner::isStopped(qsizetype done) const {
    return m_progress && !m_progress(static_cast<int>(done), static_cast<int>(m_rows.size()));
}

Result<void> RosterPlanner::compare(const QList<StudentId>& matches) {
    const QSet<SchoolId> schools(m_schools.cbegin(), m_schools.cend());
    for (const SchoolId school : schools) {
        m_records.insert(readRecords(m_reader, school));
    }
    m_plan.knownBefore = static_cast<int>(m_records.size());
    m_plan.entries.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i % 50 == 0 && isStopped(i)) {
            return stopped();
        }
        RosterRow& row = m_rows[i];
        if (row.isRejected()) {
            m_plan.entries.append(RosterEntry{std::move(row), RosterOutcome::Rejected, {}, {}, {}});
            continue;
        }
        // A row is about a child of its own school or about a new one, never about another's.
        const StudentRecord before = m_records.value(matches[i]);
        const ClassId schoolClass = classOf(m_schools[i], *row.className);
        StudentRecord after = mergedRecord(before, row, m_schools[i], schoolClass, m_context);
        m_plan.entries.append(compareRow(std::move(row), before, std::move(after), m_context));
    }
    return {};
}

void RosterPlanner::findMissing(const QList<StudentKey>& keys, const QList<StudentId>& matches) {
    const QSet<SchoolId> schools(m_schools.cbegin(), m_schools.cend());
    QSet<StudentId> named(matches.cbegin(), matches.cend());
    QSet<QString> rejectedNumbers;
    for (const RosterEntry& entry : m_plan.entries) {
        if (entry.outcome == RosterOutcome::Rejected) {
            rejectedNumbers.insert(entry.row.idNumber);
            rejectedNumbers.insert(entry.row.studentNo);
        }
    }
    rejectedNumbers.remove(QString());
    for (const StudentKey& key : keys) {
        // A child whose row was rejected stands on the list all the same.
        const bool onList = named.contains(key.id) || rejectedNumbers.contains(key.idNumber) ||
                            rejectedNumbers.contains(key.studentNo);
        if (!onList && schools.contains(key.school) && key.status == StudentStatus::Enrolled) {
            m_plan.missing.append(
                MissingChild{key.id, key.name, m_records.value(key.id).currentClass()});
        }
    }
}

ClassId RosterPlanner::classOf(SchoolId school, const ClassName& name) {
    const QString key = classKey(school, m_context.schoolYear, name);
    const auto known = m_classIds.constFind(key);
    if (known != m_classIds.cend()) {
        return *known;
    }
    ClassId id(-(m_classIds.size() + 1));
    if (m_writer != nullptr) {
        id = m_writer->insert<ClassId>(
            "INSERT INTO school_class (school_id, school_year, grade, number) "
            "VALUES (:school, :year, :grade, :number) RETURNING id",
            {{"school", school},
             {"year", m_context.schoolYear},
             {"grade", name.grade},
             {"number", name.number}});
        m_madeClasses.append(id);
    }
    m_classIds.insert(key, id);
    m_context.classes.insert(id, DatedClass{name, m_context.schoolYear});
    return id;
}

} // namespace xiange
