#include "core/papers/case_papers.h"

#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/papers/case_timeline_words.h"
#include "core/papers/paper_fit.h"
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

/// The run the case is about. While nobody suspects anything that is the one going on.
std::optional<AbsenceRun> runOf(const QList<ChildSession>& sessions, const CaseFile& file,
                                LeaveInRun leave) {
    const auto now = currentRun(sessions, leave);
    const auto behind = case_rules::runBehind(allRuns(sessions, leave), file.dropoutCase.timeline);
    return now && (file.state == CaseState::Watch || !behind) ? now : behind;
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

/// Tells the run; returns the day on which the child was there again, if any.
QDate addRun(CasePaper& content, const QList<ChildSession>& sessions, const AbsenceRun& run,
             const PaperWords& words) {
    QDate backOn;
    content.absentSchoolDays = run.schoolDays;
    addDays(content, sessions, run, words);
    for (const ChildSession& session : sessions) {
        const bool there = session.called && (!session.mark || !isAbsent(*session.mark));
        if (there && (session.day < run.from ||
                      (session.day == run.from && session.session < run.fromSession))) {
            content.lastAttended = session.day;
        } else if (there && session.day > run.to && !backOn.isValid()) {
            backOn = session.day;
        }
    }
    return backOn;
}

/// Only what was said while the child was away is proof for this absence.
void tellPeriods(CasePaper& content, QDate backOn) {
    if (content.absentDays.empty()) {
        return;
    }
    const QDate from = content.absentDays.front().date;
    for (PaperContact& contact : content.contacts) {
        if (contact.date < from) {
            contact.period = ContactPeriod::Before;
        } else if (backOn.isValid() && contact.date >= backOn) {
            contact.period = ContactPeriod::After;
        }
    }
}

// A paper of today doesn't list its own kind: it would differ from itself once it is printed.
void readFiled(db::Reader& tx, CaseId dropoutCase, PaperKind writing, QDate today,
               const PaperWords& words, CasePaper& content) {
    auto papers = tx.list(
        "SELECT number_text, title, state, COALESCE(receipt_on, sent_on), made_at, kind FROM paper "
        "WHERE case_id = :case ORDER BY id",
        {{"case", dropoutCase}}, [&](const db::Rows& row) {
            const QDate day = row.day(3);
            const QDate made = row.moment(4).toLocalTime().date();
            const bool own = made == today && row.text(5) == codeOf(paperKindCodes, writing);
            return own ? PaperFiled()
                       : PaperFiled{row.text(0), row.text(1), words.of("paper_state", row.text(2)),
                                    day.isValid() ? day : made,
                                    row.text(2) != QLatin1String("draft")};
        });
    papers.removeIf([](const PaperFiled& paper) { return paper.number.isEmpty(); });
    content.papers.assign(papers.begin(), papers.end());
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

/// The chain 区—镇—村—户 and the school's own, as it stands today.
void tellResponsible(db::Reader& tx, const CaseChild& child, bool inFull, const PaperWords& words,
                     CasePaper& content) {
    for (const Responsible& one : responsibleFor(tx, child, true)) {
        const QString place =
            one.level == DutyLevel::ClassTeacher ? classOnPaper(child.className) : one.place;
        content.responsible.push_back({words.of("duty", codeOf(dutyLevels, one.level)), place,
                                       one.person, one.title,
                                       inFull ? one.phone : starredPhone(one.phone)});
        // Whom a paper names to be called is named with the number, to the family too.
        if (one.level == DutyLevel::ClassTeacher) {
            content.classTeacherPhone = one.phone;
        }
    }
}

} // namespace

CasePapers::CasePapers(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<void> CasePapers::tellServed(const CaseFile& file, PaperId chosen, GatheredCase& gathered) {
    const auto papers = PaperRegister(m_database, m_clock, m_actor).list(file.dropoutCase.id);
    if (!papers) {
        return tl::make_unexpected(papers.error());
    }
    return paperToServe(*papers, chosen).map([&](const RegisteredPaper& served) {
        gathered.subject.serves = served.id;
        gathered.content.toServe = {served.number, served.title, {}, {}, true};
        tellService(gathered.content, file.dropoutCase.timeline,
                    served.kind == PaperKind::CorrectionOrder);
    });
}

int CasePapers::correctionDays() const {
    return CaseBook(m_database, m_clock, m_actor).thresholds().correctionDays;
}

Result<GatheredCase> CasePapers::gather(PaperKind kind, CaseId dropoutCase, PaperId serves) {
    const PaperWords words;
    const QDate today = m_clock.today();
    CaseBook book(m_database, m_clock, m_actor);
    const auto file = book.one(dropoutCase);
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    if (const QString reason = whyNotFitting(kind, file->dropoutCase); !reason.isEmpty()) {
        return fail(ErrorKind::Invalid, reason);
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
    const case_rules::Thresholds thresholds = book.thresholds();
    GatheredCase gathered;
    gathered.subject = {child.school, child.lastClass, child.id, dropoutCase, {}};
    CasePaper& content = gathered.content;
    content.school = schoolOnPaper(*school, *to);
    content.signer = school->principal;
    content.date = today;
    content.returnBy = today.addDays(thresholds.correctionDays);
    content.correctionDays = thresholds.correctionDays;
    content.publicNoticeDays = thresholds.publicNoticeDays;
    content.hukouAnswerDays = thresholds.hukouAnswerDays;
    content.classTeacher = child.headTeacher;
    tellTimeline(content, timeline, words);
    if (kind == PaperKind::ServiceRecord) {
        if (const auto served = tellServed(*file, serves, gathered); !served) {
            return tl::make_unexpected(served.error());
        }
    }
    if (file->around.presence && content.returnedOn.isValid()) {
        content.presentDays = file->around.presence->present;
        content.passedDays = file->around.presence->passed;
        content.taughtAtHome = file->around.presence->byVisits;
    }
    if (const auto run = runOf(*sessions, *file, thresholds.leave)) {
        const QDate backOn = addRun(content, *sessions, *run, words);
        tellPeriods(content, file->around.run ? QDate() : backOn);
    }
    const bool inFull = isPrivate(kind);
    const auto read = m_database.write([&](db::Writer& tx) -> Result<void> {
        const Place place{child.school, child.lastClass, child.town};
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
        tellResponsible(tx, child, inFull, words, content);
        readFiled(tx, dropoutCase, kind, today, words, content);
        return {};
    });
    if (!read) {
        return tl::make_unexpected(read.error());
    }
    return gathered;
}

} // namespace xiange
