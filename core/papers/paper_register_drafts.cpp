// Drafts: written again from newer facts, dated again, edited by hand.

#include "core/papers/paper_dating.h"
#include "core/papers/paper_register.h"
#include "core/papers/paper_text.h"

namespace xiange {

Result<void> PaperRegister::rewriteDraft(PaperId paper, PaperFacts facts) {
    if (!facts.date.isValid()) {
        facts.date = m_clock.today();
    }
    const auto done = m_database.write([&](db::Writer& tx) -> Result<void> {
        const auto line = mine(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        const auto text = writePaper(line->kind, facts, line->number, m_templates);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        const qint64 rows = tx.change("UPDATE paper SET title = :title, content = :content, "
                                      "version = version + 1, edited_by_hand = FALSE, "
                                      "written_on = :written "
                                      "WHERE id = :paper AND state = 'draft'",
                                      {{"title", text->title},
                                       {"content", QString::fromUtf8(toJson(*text))},
                                       {"written", facts.date},
                                       {"paper", paper}});
        if (rows == 0) {
            return fail(ErrorKind::Conflict,
                        tr("%1 has been printed and is kept as it was. Make a new paper instead.")
                            .arg(line->number));
        }
        return {};
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<void> PaperRegister::dateAgain(PaperId paper, int correctionDays) {
    const QDate today = m_clock.today();
    const auto done = m_database.write([&](db::Writer& tx) -> Result<bool> {
        const auto line = mine(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        if (line->state != PaperState::Draft || line->writtenOn >= today) {
            return false;
        }
        const auto content =
            tx.first("SELECT content FROM paper WHERE id = :paper", {{"paper", paper}},
                     [](const db::Rows& row) { return row.text(0); });
        auto text = paperFromJson(content.value_or(QString()).toUtf8());
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        putDay(*text, line->writtenOn, today, correctionDays);
        return tx.change("UPDATE paper SET content = :content, written_on = :today, "
                         "version = version + 1 "
                         "WHERE id = :paper AND state = 'draft' AND version = :version",
                         {{"content", QString::fromUtf8(toJson(*text))},
                          {"today", today},
                          {"paper", paper},
                          {"version", line->version}}) > 0;
    });
    if (done && *done) {
        emit changed();
    }
    return done.map([](bool) {});
}

Result<int> PaperRegister::editDraft(PaperId paper, int version, PaperText text) {
    dropFilledBlanks(text);
    const auto done = m_database.write([&](db::Writer& tx) -> Result<int> {
        const auto line = mine(tx, paper);
        if (!line) {
            return tl::make_unexpected(line.error());
        }
        const qint64 rows = tx.change(
            "UPDATE paper SET title = :title, content = :content, version = version + 1, "
            "edited_by_hand = TRUE WHERE id = :paper AND state = 'draft' AND version = :version",
            {{"title", text.title},
             {"content", QString::fromUtf8(toJson(text))},
             {"paper", paper},
             {"version", version}});
        if (rows == 0) {
            return fail(ErrorKind::Conflict, changedMeanwhile(*line));
        }
        return version + 1;
    });
    if (done) {
        emit changed();
    }
    return done;
}

Result<PaperId> PaperRegister::draftFor(PaperKind kind, const PaperSubject& subject,
                                        const PaperFacts& facts) {
    const auto papers = list(subject.dropoutCase);
    if (!papers) {
        return tl::make_unexpected(papers.error());
    }
    std::optional<RegisteredPaper> latest;
    for (const RegisteredPaper& paper : *papers) {
        const bool same = paper.kind == kind && paper.subject.school == subject.school &&
                          paper.subject.dropoutCase == subject.dropoutCase &&
                          paper.subject.serves == subject.serves;
        if (same && paper.state == PaperState::Draft) {
            return paper.editedByHand ? Result<PaperId>(paper.id)
                                      : rewriteDraft(paper.id, facts).map([&] { return paper.id; });
        }
        if (same && !latest) {
            latest = paper; // the list begins with the newest
        }
    }
    if (latest) {
        const auto same = saysTheSame(*latest, facts);
        if (!same) {
            return tl::make_unexpected(same.error());
        }
        if (*same) {
            return latest->id;
        }
    }
    return makeDraft(kind, subject, facts);
}

Result<bool> PaperRegister::saysTheSame(const RegisteredPaper& paper, const PaperFacts& facts) {
    if (paper.writtenOn != m_clock.today()) {
        return false; // another day is another paper, even where its words have no date
    }
    PaperFacts dated = facts;
    dated.date = facts.date.isValid() ? facts.date : m_clock.today();
    const auto now = writePaper(paper.kind, dated, paper.number, m_templates);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    return m_database.read([&](db::Reader& tx) -> Result<bool> {
        const auto kept =
            tx.first("SELECT content FROM paper WHERE id = :paper", {{"paper", paper.id}},
                     [](const db::Rows& row) { return row.text(0); });
        return kept == QString::fromUtf8(toJson(*now));
    });
}

} // namespace xiange
