#include "core/checks/ready_comparisons.h"

#include "core/accounts/accounts.h"
#include "core/cases/case_rows.h"
#include "core/checks/data_readings.h"
#include "core/checks/list_comparison.h"
#include "core/settings/rule_book.h"
#include "core/sheets/workbook_writer.h"
#include "core/students/school_age_register.h"

#include <QSet>

namespace xiange {

namespace {

struct NewestList {
    ComparedListId id;
    QString fileName;
    QDate asOf;
    int rows = 0;
};

std::optional<NewestList> newestList(db::Reader& tx, const Actor& actor, ListSource source) {
    return tx.first(
        "SELECT id, file_name, as_of, row_count FROM compared_list "
        "WHERE source = :source "
        "AND (CAST(:school AS BIGINT) = 0 OR school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR town_id = :town) "
        "ORDER BY as_of DESC, id DESC LIMIT 1",
        {{"source", codeOf(listSourceCodes, source)},
         {"school", actor.school.value},
         {"town", actor.town.value}},
        [](const db::Rows& row) {
            return NewestList{row.id<ComparedListId>(0), row.text(1), row.day(2), row.number(3)};
        });
}

/// Schools one after the other: the one asked for, or all within reach.
QList<SchoolId> schoolsOf(db::Reader& tx, const Actor& actor, SchoolId school) {
    const SchoolId only = school.isValid() ? school : actor.school;
    return tx.list("SELECT id FROM school WHERE (CAST(:school AS BIGINT) = 0 OR id = :school) "
                   "AND (CAST(:town AS BIGINT) = 0 OR town_id = :town) ORDER BY id",
                   {{"school", only.value}, {"town", actor.town.value}},
                   [](const db::Rows& row) { return row.id<SchoolId>(0); });
}

QString placeOfPupil(const CaseChild& child) {
    return child.schoolClass.isValid()
               ? child.schoolName + QLatin1Char(' ') + shortClassName(child.className)
               : child.schoolName;
}

/// Rows of the list that nobody has found to be at school.
QList<FoundChild> notEnrolled(db::Reader& tx, const NewestList& list) {
    QList<FoundChild> found =
        tx.list("SELECT name, birth_date, town, village, outcome, COALESCE(standing, '') "
                "FROM compared_row WHERE list_id = :list AND outcome IN ('near', 'not_found') "
                "AND (decision IS NULL OR decision <> 'same') ORDER BY row_number",
                {{"list", list.id}}, [&](const db::Rows& row) {
                    FoundChild child;
                    const auto standing = fromCode(standingCodes, row.text(5));
                    if (standing && !needsPlacing(*standing)) {
                        return child; // somebody has found out: at school elsewhere, abroad …
                    }
                    child.name = row.text(0);
                    child.birthDate = row.day(1);
                    child.place = row.text(2) + row.text(3);
                    child.since = list.asOf;
                    child.finding =
                        standing ? standingName(*standing)
                        : row.text(4) == QLatin1String("near")
                            ? ReadyComparisons::tr("Perhaps on the roster: to be decided")
                            : ReadyComparisons::tr("On the hukou list, on no roster");
                    return child;
                });
    found.removeIf([](const FoundChild& child) { return child.name.isEmpty(); });
    return found;
}

} // namespace

QString readyComparisonName(ReadyComparison kind) {
    switch (kind) {
    case ReadyComparison::HukouRoster:
        return ReadyComparisons::tr("Hukou and roster");
    case ReadyComparison::RosterSchool:
        return ReadyComparisons::tr("Roster and school");
    case ReadyComparison::DropoutPoor:
        return ReadyComparisons::tr("Dropouts and formerly poor");
    }
    return {};
}

ReadyComparisons::ReadyComparisons(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<ReadyResult> ReadyComparisons::compare(ReadyComparison kind, SchoolId school) {
    return m_database.read([&](db::Reader& tx) -> Result<ReadyResult> {
        if (const auto may = allow(m_actor, Right::ImportRoster, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        switch (kind) {
        case ReadyComparison::HukouRoster:
            return hukouRoster(tx, school);
        case ReadyComparison::RosterSchool:
            return rosterSchool(tx, school);
        case ReadyComparison::DropoutPoor:
            return dropoutPoor(tx, school);
        }
        return ReadyResult();
    });
}

ReadyResult ReadyComparisons::hukouRoster(db::Reader& tx, SchoolId) const {
    ReadyResult result;
    result.kind = ReadyComparison::HukouRoster;
    const auto list = newestList(tx, m_actor, ListSource::Police);
    QSet<std::pair<QString, QDate>> named;
    if (list) {
        result.children = notEnrolled(tx, *list);
        for (const FoundChild& child : std::as_const(result.children)) {
            named.insert({child.name, child.birthDate});
        }
        result.basis = tr("The list of the police of %1 (%2, %3 rows) against the roster, and the "
                          "register of school-age children.")
                           .arg(list->asOf.toString(Qt::ISODate), list->fileName)
                           .arg(list->rows);
    } else {
        result.lacking = true;
        result.basis = tr("No list of the police has been compared yet: only the register of "
                          "school-age children was looked at.");
    }
    tx.list(
        "SELECT student_id, name, birth_date, town, village, standing, "
        "COALESCE(away_since, as_of) FROM school_age_child "
        "WHERE standing IN ('not_enrolled', 'ill_or_disabled', 'cannot_be_found', 'working') "
        "AND (CAST(:school AS BIGINT) = 0 OR school_id = :school) "
        "AND (CAST(:town AS BIGINT) = 0 OR town_id = :town) ORDER BY id",
        {{"school", m_actor.school.value}, {"town", m_actor.town.value}}, [&](const db::Rows& row) {
            if (named.contains({row.text(1), row.day(2)})) {
                return false;
            }
            FoundChild child;
            child.student = row.id<StudentId>(0);
            child.name = row.text(1);
            child.birthDate = row.day(2);
            child.place = row.text(3) + row.text(4);
            child.finding =
                standingName(fromCode(standingCodes, row.text(5)).value_or(Standing::NotEnrolled));
            child.since = row.day(6);
            result.children.append(child);
            return true;
        });
    return result;
}

ReadyResult ReadyComparisons::rosterSchool(db::Reader& tx, SchoolId school) const {
    ReadyResult result;
    result.kind = ReadyComparison::RosterSchool;
    const int days = readRules(tx).count(QStringLiteral("check.absent_days"));
    QSet<StudentId> named;
    const auto add = [&](const CaseChild& child, const QString& finding, CaseId of, QDate since) {
        result.children.append(
            {child.id, of, child.name, child.birthDate, placeOfPupil(child), finding, since});
        named.insert(child.id);
    };
    const QList<SchoolId> schools = schoolsOf(tx, m_actor, school);
    for (const SchoolId each : schools) {
        for (const DropoutCase& one : case_rows::readCases(tx, {each, {}, {}, {}})) {
            const auto state = case_rules::stateOf(one.timeline);
            if (state == CaseState::Suspected || state == CaseState::Confirmed) {
                add(one.child, displayName(*state), one.id, case_rules::stateSince(one.timeline));
            }
        }
        const auto absent = data_readings::readAbsentees(tx, each, m_clock.today(), days);
        for (auto one = absent.begin(); one != absent.end(); ++one) {
            const auto child =
                named.contains(one.key()) ? std::nullopt : case_rows::readChild(tx, one.key());
            if (child) {
                add(*child, *one, {}, {});
            }
        }
    }
    result.basis = tr("The roster against the rolls, the term-start check and the cases: away on "
                      "each of the last %1 school days, not arrived, or a suspected or confirmed "
                      "dropout.")
                       .arg(days);
    return result;
}

ReadyResult ReadyComparisons::dropoutPoor(db::Reader& tx, SchoolId school) const {
    ReadyResult result;
    result.kind = ReadyComparison::DropoutPoor;
    QSet<StudentId> poor;
    tx.list("SELECT student_id FROM key_group WHERE kind = 'formerly_poor'", {},
            [&](const db::Rows& row) {
                poor.insert(row.id<StudentId>(0));
                return true;
            });
    const auto list = newestList(tx, m_actor, ListSource::Revitalization);
    if (list) {
        // What agrees beyond doubt or was decided; near misses wait for a person.
        tx.list("SELECT COALESCE(r.student_id, (SELECT c.student_id FROM compared_candidate c "
                "WHERE c.row_id = r.id AND c.position = 0)) FROM compared_row r "
                "WHERE r.list_id = :list AND (r.decision = 'same' OR "
                "(r.outcome = 'same' AND r.decision IS NULL))",
                {{"list", list->id}}, [&](const db::Rows& row) {
                    poor.insert(row.id<StudentId>(0));
                    return true;
                });
    }
    result.lacking = !list && poor.isEmpty();
    result.basis =
        list ? tr("Open dropout cases against the list of rural revitalization of %1 and the key "
                  "group of formerly poor families.")
                   .arg(list->asOf.toString(Qt::ISODate))
             : tr("Open dropout cases against the key group of formerly poor families; no list of "
                  "rural revitalization has been compared yet.");
    const QList<SchoolId> schools = schoolsOf(tx, m_actor, school);
    for (const SchoolId each : schools) {
        for (const DropoutCase& one : case_rows::readCases(tx, {each, {}, {}, {}})) {
            const auto state = case_rules::stateOf(one.timeline);
            if (poor.contains(one.child.id) &&
                (state == CaseState::Suspected || state == CaseState::Confirmed)) {
                result.children.append({one.child.id, one.id, one.child.name, one.child.birthDate,
                                        placeOfPupil(one.child), displayName(*state),
                                        case_rules::stateSince(one.timeline)});
            }
        }
    }
    return result;
}

Result<int> ReadyComparisons::write(const ReadyResult& result, const QString& path) {
    if (const auto may = allow(m_actor, Right::ExportChildren); !may) {
        return tl::make_unexpected(may.error());
    }
    OutSheet sheet;
    sheet.name = result.kind == ReadyComparison::HukouRoster ? QStringLiteral("户籍与学籍比对")
                 : result.kind == ReadyComparison::RosterSchool
                     ? QStringLiteral("学籍与在校比对")
                     : QStringLiteral("辍学与脱贫户比对");
    sheet.titleLines = {sheet.name, result.basis,
                        QStringLiteral("由 %1 于 %2 导出，含未成年人个人信息，请妥善保管")
                            .arg(m_actor.name, m_clock.now().toLocalTime().toString(
                                                   QStringLiteral("yyyy-MM-dd HH:mm")))};
    sheet.isForm = true;
    sheet.headings = {QStringLiteral("序号"),     QStringLiteral("姓名"),
                      QStringLiteral("出生日期"), QStringLiteral("学校班级（镇村）"),
                      QStringLiteral("比对结果"), QStringLiteral("自")};
    for (const FoundChild& child : result.children) {
        sheet.rows.append({OutCell(static_cast<double>(sheet.rows.size()) + 1), child.name,
                           child.birthDate.toString(Qt::ISODate), child.place, child.finding,
                           child.since.toString(Qt::ISODate)});
    }
    if (sheet.rows.isEmpty()) {
        sheet.rows.append({QString(), QStringLiteral("无（零报告）")});
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("comparison exported"), sheet.name,
                     QString::number(result.children.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return writeWorkbook(path, {sheet}).map([&] {
        return static_cast<int>(result.children.size());
    });
}

} // namespace xiange
