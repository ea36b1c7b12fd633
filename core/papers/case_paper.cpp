#include "core/papers/case_paper.h"

#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/papers/paper_words.h"
#include "core/schools/class_name.h"
#include "core/schools/schools.h"

#include <map>

namespace xiange {

namespace {

QString classOnPaper(const ClassName& name) {
    return name.grade > 0 ? QStringLiteral("%1（%2）班").arg(gradeName(name.grade)).arg(name.number)
                          : QString();
}

QString completeYears(QDate birth, QDate day) {
    if (!birth.isValid()) {
        return {};
    }
    const bool before = day < birth.addYears(day.year() - birth.year());
    return QString::number(day.year() - birth.year() - (before ? 1 : 0));
}

PaperSchool schoolOnPaper(const School& school, const Addressees& to) {
    PaperSchool paper;
    paper.name = school.name;
    paper.code = school.code;
    paper.numberPrefix = school.paperPrefix;
    paper.principal = school.principal;
    paper.educationDepartment = to.educationDepartment;
    paper.townGovernment = to.townGovernment;
    return paper;
}

/// The run the case is about: the one going on, or else the longest one since shortly before the
/// case was opened.
std::optional<AbsenceRun> runOf(const QList<ChildSession>& sessions, QDate opened) {
    constexpr int beforeOpening = 14;
    if (const auto now = currentRun(sessions)) {
        return now;
    }
    std::optional<AbsenceRun> longest;
    const QList<AbsenceRun> runs = allRuns(sessions);
    for (const AbsenceRun& run : runs) {
        if (run.to >= opened.addDays(-beforeOpening) &&
            (!longest || run.schoolDays > longest->schoolDays)) {
            longest = run;
        }
    }
    return longest;
}

/// A session that neither ended the run nor counted, and why.
QString skippedInWords(const SkippedSession& skipped, const PaperWords& words) {
    return words.of("session", codeOf(sessionCodes, skipped.session)) +
           words.of("skip", codeOf(skipCodes, skipped.reason));
}

void addDays(CasePaper& content, const QList<ChildSession>& sessions, const AbsenceRun& run,
             const PaperWords& words) {
    std::map<QDate, PaperAbsentDay> days;
    for (const CountedDay& counted : run.days) {
        PaperAbsentDay& day = days[counted.day];
        day.schoolDays =
            counted.called > 0 ? static_cast<double>(counted.missed) / counted.called : 0;
        for (const ChildSession& session : sessions) {
            if (session.day == counted.day && session.mark == MarkKind::Unexcused) {
                day.sessions.append(words.of("session", codeOf(sessionCodes, session.session)));
            }
        }
    }
    for (const SkippedSession& skipped : run.skipped) {
        if (skipped.day >= run.from && skipped.day <= run.to) {
            auto [day, isNew] = days.try_emplace(skipped.day);
            if (isNew) {
                day->second.schoolDays = 0;
            }
            QString& note = day->second.note;
            note += (note.isEmpty() ? QString() : QStringLiteral("，")) +
                    skippedInWords(skipped, words);
        }
    }
    for (auto& [date, day] : days) {
        day.date = date;
        content.absentDays.push_back(std::move(day));
    }
}

void addRun(CasePaper& content, const QList<ChildSession>& sessions, const AbsenceRun& run,
            const PaperWords& words) {
    content.absentSchoolDays = run.schoolDays;
    addDays(content, sessions, run, words);
    for (const ChildSession& session : sessions) {
        const bool there = session.called && (!session.mark || !isAbsent(*session.mark));
        if (there && (session.day < run.from ||
                      (session.day == run.from && session.session < run.fromSession))) {
            content.lastAttended = session.day;
        }
    }
}

void addContact(CasePaper& content, const CaseEntry& entry, const PaperWords& words) {
    PaperContact contact;
    contact.date = entry.day;
    contact.by = entry.persons.isEmpty() ? entry.accountName : entry.persons;
    contact.means =
        entry.means ? words.of("contact_means", codeOf(contactMeans, *entry.means)) : QString();
    contact.with = entry.withWhom;
    contact.said = entry.text;
    contact.attitude = entry.attitude;
    contact.outcome = entry.outcome
                          ? words.of("contact_outcome", codeOf(contactOutcomes, *entry.outcome))
                          : QString();
    content.contacts.push_back(std::move(contact));
}

void addMeasure(CasePaper& content, const CaseEntry& entry, const PaperWords& words) {
    QString text = words.of("entry", codeOf(entryKinds, entry.kind));
    if (!entry.withWhom.isEmpty()) {
        text += QStringLiteral("（%1）").arg(entry.withWhom);
    }
    if (!entry.text.isEmpty()) {
        text += QStringLiteral("：") + entry.text;
    }
    content.measures.push_back({entry.day, text});
}

bool isMeasure(EntryKind kind) {
    switch (kind) {
    case EntryKind::Plan:
    case EntryKind::Referral:
    case EntryKind::ReferralReply:
    case EntryKind::HukouLetterSent:
    case EntryKind::HukouLetterAnswered:
    case EntryKind::NoticeServed:
    case EntryKind::Criticised:
    case EntryKind::OrderedToCorrect:
    case EntryKind::JudicialDocument:
        return true;
    case EntryKind::Opened:
    case EntryKind::Contact:
    case EntryKind::ReportedToPrincipal:
    case EntryKind::FormFilled:
    case EntryKind::MarkedSuspected:
    case EntryKind::Confirmed:
    case EntryKind::ReportedToEducation:
    case EntryKind::ReportedToTownship:
    case EntryKind::Returned:
    case EntryKind::FollowUp:
    case EntryKind::Relapsed:
    case EntryKind::Closed:
    case EntryKind::Note:
    case EntryKind::Correction:
        return false;
    }
    return false;
}

void addTimeline(CasePaper& content, const Timeline& whole, const PaperWords& words) {
    const Timeline timeline = case_rules::standing(whole);
    for (const CaseEntry& entry : timeline) {
        if (entry.kind == EntryKind::Contact) {
            addContact(content, entry, words);
        } else if (isMeasure(entry.kind)) {
            addMeasure(content, entry, words);
        }
    }
    if (const auto confirmed = case_rules::lastOf(whole, EntryKind::Confirmed)) {
        content.confirmed = true;
        content.confirmedOn = confirmed->day;
    }
    QStringList causeWords;
    const QList<Cause> found = case_rules::causesOf(whole);
    for (const Cause cause : found) {
        causeWords.append(words.of("cause", codeOf(causes, cause)));
    }
    content.cause = causeWords.join(u'、');
    if (const auto place = case_rules::whereaboutsOf(whole)) {
        content.whereabouts = words.of("whereabouts", codeOf(whereaboutsCodes, *place));
    }
    const auto state = case_rules::stateOf(whole);
    const auto returned = case_rules::lastOf(whole, EntryKind::Returned);
    if (returned && (state == CaseState::Returned || state == CaseState::Closed)) {
        content.returnedOn = returned->day;
        content.placement = returned->placement
                                ? words.of("placement", codeOf(placements, *returned->placement))
                                : QString();
        content.result = returned->text;
    }
}

void readChild(db::Reader& tx, const CaseChild& child, bool inFull, QDate today,
               const PaperWords& words, CasePaper& content) {
    PaperChild& paper = content.child;
    paper.name = child.name;
    paper.sex = words.of("sex", child.sex);
    paper.birth = child.birthDate;
    paper.age = completeYears(child.birthDate, today);
    paper.className = classOnPaper(child.className);
    paper.studentNo = inFull ? child.studentNo : starredNumber(child.studentNo);
    paper.boarding =
        words.of("boards", child.boards ? QStringLiteral("true") : QStringLiteral("false"));
    tx.first("SELECT s.ethnicity, COALESCE(p.id_number, ''), COALESCE(p.hukou_place, ''), "
             "COALESCE(p.address, '') FROM student s "
             "LEFT JOIN student_private p ON p.student_id = s.id WHERE s.id = :id",
             {{"id", child.id}}, [&](const db::Rows& row) {
                 paper.nation = row.text(0);
                 paper.idNumber = inFull ? row.text(1) : starredNumber(row.text(1));
                 paper.hukou = row.text(2);
                 paper.address = row.text(3);
                 return true;
             });
    paper.keyGroups = tx.list("SELECT DISTINCT kind FROM key_group WHERE student_id = :id "
                              "AND (until IS NULL OR until >= :today) ORDER BY kind",
                              {{"id", child.id}, {"today", today}}, [&](const db::Rows& row) {
                                  return words.of("key_group", row.text(0));
                              });
    const auto guardians =
        tx.list("SELECT g.name, g.relation, COALESCE(p.phone, ''), COALESCE(p.workplace, ''), "
                "COALESCE(p.address, '') FROM guardian g "
                "LEFT JOIN guardian_private p ON p.guardian_id = g.id "
                "WHERE g.student_id = :id AND g.is_guardian ORDER BY g.position",
                {{"id", child.id}}, [&](const db::Rows& row) {
                    const QString where = row.text(3).isEmpty() ? row.text(4) : row.text(3);
                    return PaperGuardian{row.text(0), row.text(1),
                                         inFull ? row.text(2) : starredPhone(row.text(2)), where};
                });
    content.guardians.assign(guardians.begin(), guardians.end());
}

} // namespace

CasePapers::CasePapers(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<GatheredPaper> CasePapers::gather(PaperKind kind, CaseId dropoutCase) {
    const PaperWords words;
    const QDate today = m_clock.today();
    const auto file = CaseBook(m_database, m_clock, m_actor).one(dropoutCase);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    const CaseChild& child = file->dropoutCase.child;
    const Timeline& timeline = file->dropoutCase.timeline;
    Schools schools(m_database, m_clock, m_actor);
    const auto school = schools.find(child.school);
    if (!school) {
        return tl::make_unexpected(school.error());
    }
    const auto to = schools.addressees(*school);
    if (!to) {
        return tl::make_unexpected(to.error());
    }
    const QDate opened = timeline.isEmpty() ? today : timeline.front().day;
    const auto sessions = Absences(m_database, m_clock, m_actor)
                              .sessionsOf(child.id, opened.addDays(-lookBackDays), today);
    if (!sessions) {
        return tl::make_unexpected(sessions.error());
    }
    GatheredPaper gathered;
    gathered.subject = {child.school, child.schoolClass, child.id, dropoutCase};
    CasePaper& content = gathered.content;
    content.school = schoolOnPaper(*school, *to);
    content.signer = school->principal;
    content.date = today;
    addTimeline(content, timeline, words);
    if (const auto run = runOf(*sessions, opened)) {
        addRun(content, *sessions, *run, words);
    }
    const bool inFull = kind == PaperKind::Registration;
    const auto read = m_database.write([&](db::Writer& tx) -> Result<void> {
        const Place place{child.school, child.schoolClass};
        if (const auto may = allow(m_actor, Right::MakePapers, place); !may) {
            return may;
        }
        if (inFull) {
            if (const auto may = allow(m_actor, Right::RevealPrivate, place); !may) {
                return may;
            }
            recordAccess(tx, m_actor, m_clock, QStringLiteral("private data on a paper"),
                         child.name, codeOf(paperKindCodes, kind));
        }
        readChild(tx, child, inFull, today, words, content);
        return {};
    });
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    return gathered;
}

} // namespace xiange
