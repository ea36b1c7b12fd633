#include "core/papers/school_papers.h"

#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/checks/term_checks.h"
#include "core/indicators/indicator_board.h"
#include "core/papers/paper_words.h"
#include "core/schools/schools.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

QDate dayOf(const Timeline& timeline, EntryKind kind) {
    const auto entry = case_rules::lastOf(timeline, kind);
    return entry ? entry->day : QDate();
}

LedgerLine lineOf(const CaseFile& file, const PaperWords& words, QDate today) {
    const CaseChild& child = file.dropoutCase.child;
    const Timeline& timeline = file.dropoutCase.timeline;
    const auto proof = case_rules::confirmationProof(timeline, file.around.runOfCase(), today);
    QStringList causeWords;
    const QList<Cause> found = case_rules::causesOf(timeline);
    for (const Cause cause : found) {
        causeWords.append(words.of("cause", codeOf(causes, cause)));
    }
    const auto whereabouts = case_rules::whereaboutsOf(timeline);
    LedgerLine line;
    line.name = child.name;
    line.sex = words.of("sex", child.sex);
    line.birth = child.birthDate;
    line.school = child.schoolName;
    line.className = shortClassName(child.className);
    line.studentNo = child.studentNo;
    line.openedOn = dayOf(timeline, EntryKind::Opened);
    line.absentSchoolDays = proof.daysThere();
    line.contacts = proof.tally().contacts;
    line.cause = causeWords.join(u'、');
    line.whereabouts =
        whereabouts ? words.of("whereabouts", codeOf(whereaboutsCodes, *whereabouts)) : QString();
    line.confirmedOn = dayOf(timeline, EntryKind::Confirmed);
    line.reportedOn = dayOf(timeline, EntryKind::ReportedToEducation);
    return line;
}

} // namespace

SchoolPapers::SchoolPapers(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<LedgerPaper> SchoolPapers::ledger(SchoolId school) {
    if (const auto may = allow(m_actor, Right::ExportChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    const auto found = Schools(m_database, m_clock, m_actor).find(school);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    CaseFilter filter;
    filter.school = school;
    filter.openOnly = true;
    const auto cases = CaseBook(m_database, m_clock, m_actor).list(filter);
    if (!cases) {
        return tl::make_unexpected(cases.error());
    }
    const PaperWords words;
    LedgerPaper paper;
    paper.school.name = found->name;
    paper.school.code = found->code;
    paper.school.numberPrefix = found->paperPrefix;
    paper.date = m_clock.today();
    paper.madeBy = m_actor.name;
    for (const CaseFile& file : *cases) {
        if (file.state == CaseState::Suspected) {
            paper.suspected.push_back(lineOf(file, words, paper.date));
        } else if (file.state == CaseState::Confirmed) {
            paper.confirmed.push_back(lineOf(file, words, paper.date));
        }
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger made as a paper"), found->name,
                     QString::number(paper.suspected.size() + paper.confirmed.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return paper;
}

Result<TermCheckPaper> SchoolPapers::termCheck(SchoolId school) {
    if (const auto may = allow(m_actor, Right::ExportChildren, {school, {}}); !may) {
        return tl::make_unexpected(may.error());
    }
    Schools schools(m_database, m_clock, m_actor);
    const auto found = schools.find(school);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    CaseBook cases(m_database, m_clock, m_actor);
    auto state = TermChecks(m_database, cases, m_clock, m_actor).current(school);
    if (!state) {
        return tl::make_unexpected(state.error());
    }
    if (state->classesOpen == state->classes.size()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Papers", "No class of %1 has been checked yet this term. Go through the "
                                  "classes first (Checks, term start); then there is something to "
                                  "report.")
                        .arg(found->name));
    }
    const Addressees to = schools.addressees(*found).value_or(Addressees());
    TermCheckPaper paper;
    paper.school.name = found->name;
    paper.school.code = found->code;
    paper.school.numberPrefix = found->paperPrefix;
    paper.school.principal = found->principal;
    paper.school.educationDepartment = to.educationDepartment;
    paper.date = m_clock.today();
    paper.madeBy = m_actor.name;
    paper.state = *std::move(state);
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("term check made as a paper"),
                     found->name, QString::number(paper.state.notArrived.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    return paper;
}

Result<RetentionPaper> SchoolPapers::retention(SchoolId school) {
    const auto found = Schools(m_database, m_clock, m_actor).find(school);
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    IndicatorScope scope;
    scope.school = school;
    const auto board = IndicatorBoard(m_database, m_clock, m_actor).board(scope);
    if (!board) {
        return tl::make_unexpected(board.error());
    }
    RetentionPaper paper;
    paper.school.name = found->name;
    paper.school.code = found->code;
    paper.school.numberPrefix = found->paperPrefix;
    paper.date = board->asAt;
    paper.madeBy = m_actor.name;
    paper.leaving = board->indicators.front();
    paper.cohorts.assign(board->retention.begin(), board->retention.end());
    std::sort(paper.cohorts.begin(), paper.cohorts.end(), [](const auto& a, const auto& b) {
        return std::pair(a.junior, -a.entered) < std::pair(b.junior, -b.entered);
    });
    return paper;
}

} // namespace xiange
