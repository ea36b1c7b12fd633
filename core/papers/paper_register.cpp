#include "core/papers/paper_register.h"

#include "core/accounts/accounts.h"
#include "core/papers/paper_number.h"
#include "core/papers/paper_text.h"

namespace xiange {

namespace {

// A zero means "whatever it is": one statement for one paper, one case, one school or all.
constexpr const char* registerLines =
    "SELECT p.id, p.kind, p.school_id, p.class_id, p.student_id, p.case_id, p.number_text, "
    "p.title, s.name, p.state, COALESCE(a.name, ''), p.made_at, p.printed_at, p.sent_on, "
    "p.receipt_on, p.font, p.pages, COALESCE(c.name, ''), p.version, p.edited_by_hand, p.serves, "
    "p.written_on "
    "FROM paper p "
    "JOIN school s ON s.id = p.school_id LEFT JOIN account a ON a.id = p.account_id "
    "LEFT JOIN student c ON c.id = p.student_id "
    "WHERE (p.id = :paper OR CAST(:paper AS BIGINT) = 0) "
    "AND (p.case_id = :case OR CAST(:case AS BIGINT) = 0) "
    "AND (p.school_id = :school OR CAST(:school AS BIGINT) = 0) "
    "AND (p.class_id = :class OR CAST(:class AS BIGINT) = 0) "
    "AND (s.town_id = :town OR CAST(:town AS BIGINT) = 0) "
    "ORDER BY p.made_at DESC, p.id DESC";

RegisteredPaper readLine(const db::Rows& row) {
    RegisteredPaper paper;
    paper.id = row.id<PaperId>(0);
    paper.kind = fromCode(paperKindCodes, row.text(1)).value_or(PaperKind::Report);
    paper.subject = {row.id<SchoolId>(2), row.id<ClassId>(3), row.id<StudentId>(4),
                     row.id<CaseId>(5), row.id<PaperId>(20)};
    paper.number = row.text(6);
    paper.title = row.text(7);
    paper.schoolName = row.text(8);
    paper.state = fromCode(paperStateCodes, row.text(9)).value_or(PaperState::Draft);
    paper.madeBy = row.text(10);
    paper.madeAt = row.moment(11);
    paper.printedAt = row.moment(12);
    paper.sentOn = row.day(13);
    paper.receiptOn = row.day(14);
    paper.font = row.text(15);
    paper.pages = row.number(16);
    paper.childName = row.text(17);
    paper.version = row.number(18);
    paper.editedByHand = row.flag(19);
    const QDate written = row.day(21);
    paper.writtenOn = written.isValid() ? written : paper.madeAt.toLocalTime().date();
    return paper;
}

} // namespace

PaperRegister::PaperRegister(db::Database& database, const Clock& clock, const Actor& actor,
                             PaperTemplates templates)
    : m_database(database), m_clock(clock), m_actor(actor), m_templates(std::move(templates)) {}

Result<PaperId> PaperRegister::makeDraft(PaperKind kind, const PaperSubject& subject,
                                         PaperFacts facts) {
    if (const auto may = allow(m_actor, Right::MakePapers, {subject.school, subject.schoolClass});
        !may) {
        return tl::make_unexpected(may.error());
    }
    if (!facts.date.isValid()) {
        facts.date = m_clock.today();
    }
    // Two people may take the same number at the same moment; the second one takes the next.
    Result<PaperId> made = tryDraft(kind, subject, facts);
    for (int more = 0; more < 5 && !made && made.error().kind == ErrorKind::Conflict; ++more) {
        made = tryDraft(kind, subject, facts);
    }
    if (made) {
        emit changed();
    }
    return made;
}

Result<PaperId> PaperRegister::tryDraft(PaperKind kind, const PaperSubject& subject,
                                        const PaperFacts& facts) {
    return m_database.write([&](db::Writer& tx) -> Result<PaperId> {
        const int year = facts.date.year();
        const auto number =
            static_cast<int>(tx.count("SELECT COALESCE(MAX(number), 0) + 1 FROM paper "
                                      "WHERE school_id = :school AND year = :year",
                                      {{"school", subject.school}, {"year", year}}));
        const QString numberText = paperNumber(facts.numberPrefix, year, number);
        const auto text = writePaper(kind, facts, numberText, m_templates);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        const auto paper = tx.insert<PaperId>(
            "INSERT INTO paper (kind, school_id, class_id, student_id, case_id, year, number, "
            "number_text, title, content, account_id, made_at, serves, written_on) VALUES (:kind, "
            ":school, "
            ":class, "
            ":student, :case, :year, :number, :number_text, :title, :content, :account, :at, "
            ":serves, :written) "
            "RETURNING id",
            {{"kind", codeOf(paperKindCodes, kind)},
             {"school", subject.school},
             {"class", subject.schoolClass},
             {"student", subject.student},
             {"case", subject.dropoutCase},
             {"year", year},
             {"number", number},
             {"number_text", numberText},
             {"title", text->title},
             {"content", QString::fromUtf8(toJson(*text))},
             {"account", m_actor.account},
             {"at", m_clock.now()},
             {"serves", subject.serves},
             {"written", facts.date}});
        recordAccess(tx, m_actor, m_clock, QStringLiteral("paper made"), numberText, text->title);
        return paper;
    });
}

Result<RegisteredPaper> PaperRegister::allowed(db::Reader& tx, PaperId paper) const {
    const auto found = tx.first(registerLines,
                                {{"paper", paper.value},
                                 {"case", 0},
                                 {"school", m_actor.school.value},
                                 {"class", m_actor.schoolClass.value},
                                 {"town", m_actor.town.value}},
                                readLine);
    if (!found || !paper.isValid()) {
        return fail(ErrorKind::NotFound,
                    tr("This paper is not in the register, or not within your duty."));
    }
    return *found;
}

Result<RegisteredPaper> PaperRegister::mine(db::Reader& tx, PaperId paper) const {
    return allowed(tx, paper).and_then([this](const RegisteredPaper& line) {
        const Place place{line.subject.school, line.subject.schoolClass};
        return allow(m_actor, Right::MakePapers, place).map([&line] { return line; });
    });
}

Result<RegisteredPaper> PaperRegister::readable(db::Writer& tx, PaperId paper) const {
    const auto line = allowed(tx, paper);
    if (!line || (!isPrivate(line->kind) && line->kind != PaperKind::Ledger)) {
        return line;
    }
    const Right right = isPrivate(line->kind) ? Right::RevealPrivate : Right::ExportChildren;
    if (const auto may = allow(m_actor, right, {line->subject.school, line->subject.schoolClass});
        !may) {
        return tl::make_unexpected(may.error());
    }
    recordAccess(tx, m_actor, m_clock, QStringLiteral("paper opened"), line->number);
    return line;
}

QString PaperRegister::changedMeanwhile(const RegisteredPaper& line) const {
    return line.state == PaperState::Draft
               ? tr("%1 was changed by someone else in the meantime. Look at it again before you "
                    "go on.")
                     .arg(line.number)
               : tr("%1 has been printed and is kept as it was. Make a new paper instead.")
                     .arg(line.number);
}

Result<void> PaperRegister::markPrinted(PaperId paper, const PrintedCopy& copy) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto line = mine(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        const qint64 rows = tx.change(
            "UPDATE paper SET state = 'printed', printed_at = :at, font = :font, pages = :pages "
            "WHERE id = :paper AND state = 'draft' AND version = :version",
            {{"at", m_clock.now()},
             {"font", copy.font},
             {"pages", copy.pages},
             {"paper", paper},
             {"version", copy.version}});
        if (rows == 0 && line->state == PaperState::Draft) {
            return fail(ErrorKind::Conflict, changedMeanwhile(*line));
        }
        if (rows > 0 && !copy.pdf.isEmpty()) {
            tx.change("INSERT INTO paper_print (paper_id, pdf) VALUES (:paper, :pdf)",
                      {{"paper", paper}, {"pdf", copy.pdf}});
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("paper printed"), line->number,
                     line->title);
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<QByteArray> PaperRegister::printedFile(PaperId paper) {
    return m_database.write([&](db::Writer& tx) -> Result<QByteArray> {
        const auto line = readable(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        return tx
            .first("SELECT pdf FROM paper_print WHERE paper_id = :paper", {{"paper", paper}},
                   [](const db::Rows& row) { return row.bytes(0); })
            .value_or(QByteArray());
    });
}

QString PaperRegister::templateProblem(PaperKind kind) const {
    const auto chosen = m_templates.of(kind);
    return chosen ? chosen->problem : chosen.error().text;
}

Result<void> PaperRegister::advance(PaperId paper, PaperState from, PaperState to, QDate day) {
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto line = mine(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        const QDate before =
            to == PaperState::Sent ? line->printedAt.toLocalTime().date() : line->sentOn;
        if (line->state == from && (!day.isValid() || day > m_clock.today() || day < before)) {
            return fail(ErrorKind::Invalid,
                        to == PaperState::Sent
                            ? tr("A paper is sent between the day it was printed and today.")
                            : tr("A receipt comes between the day the paper was sent and today."));
        }
        const qint64 rows = tx.change(
            "UPDATE paper SET state = :to, "
            "sent_on = CASE WHEN CAST(:to AS TEXT) = 'sent' THEN :day ELSE sent_on END, "
            "receipt_on = CASE WHEN CAST(:to AS TEXT) = 'receipt' THEN :day ELSE receipt_on END "
            "WHERE id = :paper AND state = :from",
            {{"to", codeOf(paperStateCodes, to)},
             {"from", codeOf(paperStateCodes, from)},
             {"day", day},
             {"paper", paper}});
        if (rows == 0) {
            return fail(ErrorKind::Invalid,
                        to == PaperState::Sent
                            ? tr("A paper is sent after it has been printed and signed.")
                            : tr("A receipt comes after the paper has been sent."));
        }
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> PaperRegister::markSent(PaperId paper, QDate day) {
    return advance(paper, PaperState::Printed, PaperState::Sent, day);
}

Result<void> PaperRegister::markReceived(PaperId paper, QDate day) {
    return advance(paper, PaperState::Sent, PaperState::Receipt, day);
}

Result<QList<RegisteredPaper>> PaperRegister::list(CaseId dropoutCase) {
    if (const auto may = allow(m_actor, Right::SeeChildren); !may) {
        return tl::make_unexpected(may.error());
    }
    return m_database.read([&](db::Reader& tx) {
        return tx.list(registerLines,
                       {{"paper", 0},
                        {"case", dropoutCase.value},
                        {"school", m_actor.school.value},
                        {"class", m_actor.schoolClass.value},
                        {"town", m_actor.town.value}},
                       readLine);
    });
}

Result<RegisteredPaper> PaperRegister::find(PaperId paper) {
    return m_database.read([&](db::Reader& tx) { return allowed(tx, paper); });
}

Result<PaperText> PaperRegister::open(PaperId paper) {
    return m_database.write([&](db::Writer& tx) -> Result<PaperText> {
        const auto line = readable(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        const auto content =
            tx.first("SELECT content FROM paper WHERE id = :paper", {{"paper", paper}},
                     [](const db::Rows& row) { return row.text(0); });
        return paperFromJson(content.value_or(QString()).toUtf8());
    });
}

} // namespace xiange
