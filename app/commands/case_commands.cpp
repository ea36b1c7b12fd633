#include "app/commands/commands.h"
#include "core/agenda/agenda.h"
#include "core/base/json.h"
#include "core/cases/case_json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace xiange {

namespace {

QString words(const CaseFile& file) {
    QStringList lines{QCoreApplication::translate("CommandLine", "Case %1: %2, %3 — %4")
                          .arg(file.dropoutCase.id.value)
                          .arg(file.dropoutCase.child.name,
                               longClassName(file.dropoutCase.child.className),
                               displayName(file.state))};
    lines.append(file.next.due.isValid()
                     ? QCoreApplication::translate("CommandLine", "%1 (due on %2)")
                           .arg(file.next.text, file.next.due.toString(Qt::ISODate))
                     : file.next.text);
    for (const CaseEntry& entry : case_rules::byDay(file.dropoutCase.timeline)) {
        lines.append(
            QStringLiteral("  %1  %2  %3")
                .arg(entry.day.toString(Qt::ISODate), displayName(entry.kind), entry.text));
    }
    return lines.join(QLatin1Char('\n'));
}

/// The answer of every act on a case: the case as it is now.
ExitStatus answerWith(Invocation& invocation, CaseId id) {
    const auto file = invocation.house->cases.one(id);
    if (!file) {
        return invocation.console.failure(file.error());
    }
    invocation.console.answer(toJson(*file), words(*file));
    return ExitStatus::Done;
}

template <typename T>
ExitStatus answerAfter(Invocation& invocation, CaseId id, const Result<T>& done) {
    return done ? answerWith(invocation, id) : invocation.console.failure(done.error());
}

CaseId namedCase(const Invocation& invocation) {
    return CaseId(invocation.operand(0).toLongLong());
}

/// The value of an option that is one of a list of words; says which words there are.
template <typename E, std::size_t N>
Result<E> choice(const Invocation& invocation, const char* option, const Coded<E> (&table)[N]) {
    if (const auto value = fromCode(table, invocation.value(option))) {
        return *value;
    }
    QStringList known;
    for (const auto& line : table) {
        known.append(QLatin1String(line.code));
    }
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("CommandLine", "--%1 is one of: %2")
                    .arg(QLatin1String(option), known.join(QLatin1String(", "))));
}

ExitStatus openCase(Invocation& invocation) {
    const auto student = invocation.house->students.find(invocation.operand(0));
    if (!student) {
        return invocation.console.failure(student.error());
    }
    const auto id = invocation.house->cases.open(*student);
    return id ? answerWith(invocation, *id) : invocation.console.failure(id.error());
}

ExitStatus addContact(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    CaseEntry contact;
    contact.kind = EntryKind::Contact;
    const auto means = choice(invocation, "means", contactMeans);
    const auto outcome = choice(invocation, "outcome", contactOutcomes);
    if (!means || !outcome) {
        return invocation.console.failure(means ? outcome.error() : means.error());
    }
    contact.means = *means;
    contact.outcome = *outcome;
    contact.text = invocation.value("note");
    contact.withWhom = invocation.value("with");
    return answerAfter(invocation, id, invocation.house->cases.add(id, contact));
}

ExitStatus confirmCase(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    return answerAfter(invocation, id, invocation.house->cases.confirm(id));
}

ExitStatus reportCase(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    const QString to = invocation.value("to");
    if (to != QLatin1String("education") && to != QLatin1String("township")) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "--to is education or township."));
        return ExitStatus::Usage;
    }
    const EntryKind kind = to == QLatin1String("education") ? EntryKind::ReportedToEducation
                                                            : EntryKind::ReportedToTownship;
    return answerAfter(invocation, id,
                       invocation.house->cases.report(id, kind, invocation.value("number")));
}

ExitStatus returnCase(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    const auto placement = choice(invocation, "placement", placements);
    if (!placement) {
        return invocation.console.failure(placement.error());
    }
    return answerAfter(
        invocation, id,
        invocation.house->cases.markReturned(id, invocation.clock.today(), *placement));
}

/// The file of --evidence; says why it can't be read.
std::optional<EvidenceFile> readEvidence(Invocation& invocation) {
    QFile file(invocation.value("evidence"));
    if (!file.open(QIODevice::ReadOnly)) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "The file %1 can't be read: %2")
                .arg(file.fileName(), file.errorString()));
        return std::nullopt;
    }
    return EvidenceFile{QFileInfo(file).fileName(), file.read(largestEvidence + 1)};
}

ExitStatus closeCase(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    const auto reason = choice(invocation, "reason", closingReasons);
    if (!reason) {
        return invocation.console.failure(reason.error());
    }
    ClosingRequest request;
    request.reason = *reason;
    if (invocation.has("approver")) {
        const auto approver = invocation.house->accounts.find(invocation.value("approver"));
        if (!approver) {
            return invocation.console.failure(approver.error());
        }
        request.approver = approver->account;
    }
    request.text = invocation.value("note");
    request.otherSchool = invocation.value("other-school");
    request.knowsPresent = invocation.has("child-is-present");
    if (invocation.has("evidence")) {
        const auto file = readEvidence(invocation);
        if (!file) {
            return ExitStatus::Unreadable;
        }
        request.evidence.append(*file);
    }
    const auto closed = invocation.house->cases.close(id, request);
    const ExitStatus answered = answerAfter(invocation, id, closed);
    const auto file = invocation.house->cases.one(id);
    if (closed && file && file->state != CaseState::Closed) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "The closing is proposed. Another account approves it: case approve."));
        return ExitStatus::Findings;
    }
    return answered;
}

ExitStatus approveCase(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    return answerAfter(invocation, id, invocation.house->cases.approveClosing(id));
}

/// The fields that say something which did not get into the entry: a key that there is none of, a
/// day that is no day, a code nobody knows.
QStringList notUnderstood(const QJsonObject& fields, const CaseEntry& entry) {
    const QJsonObject understood = toJson(entry);
    QStringList unread;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool says = !field.value().isNull() && field.value() != QJsonValue(QString());
        if (says && !understood.contains(field.key())) {
            unread << field.key();
        }
    }
    return unread;
}

/// Any other entry, its fields as JSON with the keys of a timeline.
ExitStatus recordEntry(Invocation& invocation) {
    const CaseId id = namedCase(invocation);
    const auto kind = choice(invocation, "kind", entryKinds);
    if (!kind) {
        return invocation.console.failure(kind.error());
    }
    QJsonParseError broken;
    const QByteArray fields = invocation.value("fields").toUtf8();
    const QJsonDocument document =
        QJsonDocument::fromJson(fields.isEmpty() ? QByteArray("{}") : fields, &broken);
    if (!document.isObject()) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine", "--fields is one JSON object: %1")
                .arg(broken.errorString()));
        return ExitStatus::Usage;
    }
    CaseEntry entry = entryFromJson(document.object());
    entry.kind = *kind;
    if (const QStringList unread = notUnderstood(document.object(), entry); !unread.isEmpty()) {
        invocation.console.note(
            QCoreApplication::translate("CommandLine",
                                        "These fields are not known or can't be read: %1")
                .arg(unread.join(QStringLiteral(", "))));
        return ExitStatus::Usage;
    }
    QList<EvidenceFile> evidence;
    if (invocation.has("evidence")) {
        const auto file = readEvidence(invocation);
        if (!file) {
            return ExitStatus::Unreadable;
        }
        evidence.append(*file);
    }
    return answerAfter(invocation, id, invocation.house->cases.add(id, entry, evidence));
}

ExitStatus listCases(Invocation& invocation) {
    CaseFilter filter;
    if (invocation.has("state")) {
        const auto state = choice(invocation, "state", caseStates);
        if (!state) {
            return invocation.console.failure(state.error());
        }
        filter.state = *state;
    }
    const auto cases = invocation.house->cases.list(filter);
    if (!cases) {
        return invocation.console.failure(cases.error());
    }
    QStringList lines;
    for (const CaseFile& file : *cases) {
        lines.append(words(file).section(QLatin1Char('\n'), 0, 1));
    }
    invocation.console.answer(
        jsonArray(*cases, [](const CaseFile& file) { return toJson(file); }),
        lines.isEmpty() ? QCoreApplication::translate("CommandLine", "There is no such case.")
                        : lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

ExitStatus showCase(Invocation& invocation) {
    return answerWith(invocation, namedCase(invocation));
}

ExitStatus showAgenda(Invocation& invocation) {
    Actor meant = invocation.house->actor;
    if (invocation.has("for")) {
        const auto found = invocation.house->accounts.find(invocation.value("for"));
        if (!found) {
            return invocation.console.failure(found.error());
        }
        if (const auto may = mayLookAs(invocation.house->actor, *found); !may) {
            return invocation.console.failure(may.error());
        }
        meant = *found;
    }
    const auto day = Agenda(*invocation.house->database, invocation.clock, meant).today();
    if (!day) {
        return invocation.console.failure(day.error());
    }
    QStringList lines;
    for (const AgendaItem& item : day->due) {
        const QJsonObject json = toJson(item);
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(json.value(QLatin1String("due")).toString(),
                              json.value(QLatin1String("subject")).toString(),
                              json.value(QLatin1String("why")).toString()));
    }
    invocation.console.answer(
        jsonArray(day->due, [](const AgendaItem& item) { return toJson(item); }),
        lines.isEmpty() ? QCoreApplication::translate("CommandLine", "Nothing is due today.")
                        : lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

} // namespace

QList<Command> caseCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    const QString theCase = text("case");
    return {
        {{theCase, text("open")}, text("STUDENT_NO"), 1, {}, {}, true, openCase},
        {{theCase, text("contact")},
         text("N"),
         1,
         {text("means"), text("outcome"), text("note"), text("with")},
         {},
         true,
         addContact},
        {{theCase, text("confirm")}, text("N"), 1, {}, {}, true, confirmCase},
        {{theCase, text("report")},
         text("N"),
         1,
         {text("to"), text("number")},
         {},
         true,
         reportCase},
        {{theCase, text("return")}, text("N"), 1, {text("placement")}, {}, true, returnCase},
        {{theCase, text("close")},
         text("N"),
         1,
         {text("reason"), text("evidence"), text("approver"), text("note"), text("other-school")},
         {text("child-is-present")},
         true,
         closeCase},
        {{theCase, text("approve")}, text("N"), 1, {}, {}, true, approveCase},
        {{theCase, text("record")},
         text("N"),
         1,
         {text("kind"), text("fields"), text("evidence")},
         {},
         true,
         recordEntry},
        {{theCase, text("list")}, {}, 0, {text("state")}, {}, true, listCases},
        {{theCase, text("show")}, text("N"), 1, {}, {}, true, showCase},
        {{text("agenda")}, {}, 0, {text("for")}, {}, true, showAgenda},
    };
}

} // namespace xiange
