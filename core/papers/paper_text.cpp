#include "core/papers/paper_text.h"

#include "core/papers/paper_template.h"

#include <QLocale>

namespace xiange {

namespace {

using Values = PaperFields::Values;

QString longDate(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("yyyy年M月d日")) : QString();
}

QString monthAndDay(QDate date) {
    return date.isValid() ? date.toString(QStringLiteral("M月d日")) : QString();
}

QString days(double value) {
    return value > 0 ? QString::number(value, 'g', 6) : QString();
}

QString joined(const QStringList& parts, const QString& between) {
    QStringList there;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            there.append(part);
        }
    }
    return there.join(between);
}

void addSchool(Values& to, const CasePaper& content) {
    to.insert(QStringLiteral("school.name"), content.school.name);
    to.insert(QStringLiteral("school.education"), content.school.educationDepartment);
    to.insert(QStringLiteral("school.town"), content.school.townGovernment);
    to.insert(QStringLiteral("number"), content.number);
    to.insert(QStringLiteral("signer"), content.signer);
    to.insert(QStringLiteral("date"), longDate(content.date));
}

void addChild(Values& to, const PaperChild& child) {
    to.insert(QStringLiteral("child.name"), child.name);
    to.insert(QStringLiteral("child.sex"), child.sex);
    to.insert(QStringLiteral("child.birth"), longDate(child.birth));
    to.insert(QStringLiteral("child.birthShort"), child.birth.toString(Qt::ISODate));
    to.insert(QStringLiteral("child.age"), child.age);
    to.insert(QStringLiteral("child.class"), child.className);
    to.insert(QStringLiteral("child.studentNo"), child.studentNo);
    to.insert(QStringLiteral("child.idNumber"), child.idNumber);
    to.insert(QStringLiteral("child.nation"), child.nation);
    to.insert(QStringLiteral("child.hukou"), child.hukou);
    to.insert(QStringLiteral("child.address"), child.address);
    to.insert(QStringLiteral("child.boarding"), child.boarding);
    to.insert(QStringLiteral("child.keyGroups"), child.keyGroups.join(u'、'));
}

void addGuardians(PaperFields& to, const std::vector<PaperGuardian>& guardians) {
    std::vector<Values> list;
    QStringList brief;
    for (const PaperGuardian& guardian : guardians) {
        list.push_back({{QStringLiteral("name"), guardian.name},
                        {QStringLiteral("relation"), guardian.relation},
                        {QStringLiteral("phone"), guardian.phone},
                        {QStringLiteral("whereabouts"), guardian.whereabouts}});
        brief.append(joined({guardian.name, guardian.phone}, QStringLiteral("\n")));
    }
    to.lists.insert(QStringLiteral("guardians"), std::move(list));
    to.values.insert(QStringLiteral("guardians.short"), joined(brief, QStringLiteral("\n")));
}

void addRun(PaperFields& to, const CasePaper& content) {
    const auto& run = content.absentDays;
    Values& values = to.values;
    values.insert(QStringLiteral("run.last"), longDate(content.lastAttended));
    values.insert(QStringLiteral("run.days"), days(content.absentSchoolDays));
    std::vector<Values> list;
    QStringList notes;
    for (const PaperAbsentDay& day : run) {
        list.push_back({{QStringLiteral("no"), QString::number(list.size() + 1)},
                        {QStringLiteral("date"), longDate(day.date)},
                        {QStringLiteral("weekday"),
                         QLocale(QLocale::Chinese, QLocale::China).toString(day.date, u"dddd")},
                        {QStringLiteral("sessions"), day.sessions.join(u'、')},
                        {QStringLiteral("value"), QString::number(day.schoolDays, 'g', 6)},
                        {QStringLiteral("note"), day.note}});
        if (!day.note.isEmpty()) {
            notes.append(monthAndDay(day.date) + day.note);
        }
    }
    values.insert(QStringLiteral("run.notes"), notes.join(u'；'));
    if (run.size() > 1) {
        values.insert(QStringLiteral("run.detailed"), QStringLiteral("1"));
    }
    to.lists.insert(QStringLiteral("days"), std::move(list));
    if (run.empty()) {
        return;
    }
    const QDate from = run.front().date;
    const QDate until = run.back().date;
    const bool sameYear = from.year() == until.year();
    values.insert(QStringLiteral("run.from"), longDate(from) + run.front().sessions.value(0));
    values.insert(QStringLiteral("run.to"), sameYear ? monthAndDay(until) : longDate(until));
    values.insert(QStringLiteral("run.sameDay"), from == until ? QStringLiteral("1") : QString());
    values.insert(QStringLiteral("run.spans"), absenceInWords(run));
    values.insert(QStringLiteral("run.period"),
                  QStringLiteral("%1至%2").arg(longDate(from), longDate(until)));
    values.insert(QStringLiteral("run.daysText"),
                  QStringLiteral("%1个上课日").arg(days(content.absentSchoolDays)));
}

void addContacts(PaperFields& to, const std::vector<PaperContact>& contacts) {
    std::vector<Values> list;
    for (const PaperContact& contact : contacts) {
        const QString time =
            contact.time.isValid() ? contact.time.toString(QStringLiteral("H:mm")) : QString();
        const QString attitude = contact.attitude.isEmpty()
                                     ? QString()
                                     : QStringLiteral("态度：%1").arg(contact.attitude);
        list.push_back({{QStringLiteral("no"), QString::number(list.size() + 1)},
                        {QStringLiteral("date"), monthAndDay(contact.date)},
                        {QStringLiteral("time"), time},
                        {QStringLiteral("when"),
                         joined({monthAndDay(contact.date), time}, QStringLiteral("\n"))},
                        {QStringLiteral("by"), contact.by},
                        {QStringLiteral("means"), contact.means},
                        {QStringLiteral("with"), contact.with},
                        {QStringLiteral("said"), contact.said},
                        {QStringLiteral("attitude"), contact.attitude},
                        {QStringLiteral("saidAndAttitude"),
                         joined({contact.said, attitude}, QStringLiteral("\n"))},
                        {QStringLiteral("outcome"), contact.outcome}});
    }
    to.values.insert(QStringLiteral("contacts.count"), QString::number(list.size()));
    to.lists.insert(QStringLiteral("contacts"), std::move(list));
}

void addMeasures(PaperFields& to, const std::vector<PaperMeasure>& measures) {
    std::vector<Values> list;
    QStringList lines;
    for (const PaperMeasure& measure : measures) {
        list.push_back({{QStringLiteral("date"), monthAndDay(measure.date)},
                        {QStringLiteral("text"), measure.text}});
        lines.append(joined({monthAndDay(measure.date), measure.text}, QStringLiteral("，")));
    }
    to.lists.insert(QStringLiteral("measures"), std::move(list));
    to.values.insert(QStringLiteral("measures.text"), lines.join(u'\n'));
}

void addOutcome(Values& to, const CasePaper& content) {
    to.insert(QStringLiteral("state"),
              content.confirmed ? QStringLiteral("辍学") : QStringLiteral("疑似辍学"));
    to.insert(QStringLiteral("stateText"),
              content.confirmed ? QStringLiteral("视为辍学") : QStringLiteral("疑似辍学"));
    to.insert(QStringLiteral("confirmed"), content.confirmed ? QStringLiteral("1") : QString());
    to.insert(QStringLiteral("confirmed.on"), longDate(content.confirmedOn));
    to.insert(QStringLiteral("cause"), content.cause);
    to.insert(QStringLiteral("causeDetail"), content.causeDetail);
    to.insert(QStringLiteral("causeText"),
              joined({content.cause, content.causeDetail}, QStringLiteral("：")));
    to.insert(QStringLiteral("whereabouts"), content.whereabouts);
    to.insert(QStringLiteral("request"), content.request);
    to.insert(QStringLiteral("returned.on"), longDate(content.returnedOn));
    to.insert(QStringLiteral("placement"), content.placement);
    to.insert(QStringLiteral("result"), content.result);
}

/// Days that follow each other with the same sessions missed.
struct Span {
    QDate from;
    QDate until;
    QStringList sessions;
};

std::vector<Span> spansOf(const std::vector<PaperAbsentDay>& days) {
    std::vector<Span> spans;
    for (const PaperAbsentDay& day : days) {
        if (day.sessions.isEmpty()) {
            continue;
        }
        if (!spans.empty() && spans.back().until.addDays(1) == day.date &&
            spans.back().sessions == day.sessions) {
            spans.back().until = day.date;
        } else {
            spans.push_back({day.date, day.date, day.sessions});
        }
    }
    return spans;
}

// The month is said again only when it is another one: 11月30日至12月4日、7日至9日.
QString spanInWords(const Span& span, QDate before) {
    const auto dayText = [](QDate date, QDate previous) {
        if (previous.isValid() && previous.year() == date.year() &&
            previous.month() == date.month()) {
            return date.toString(QStringLiteral("d日"));
        }
        return date.toString(previous.isValid() && previous.year() != date.year()
                                 ? QStringLiteral("yyyy年M月d日")
                                 : QStringLiteral("M月d日"));
    };
    const QString from = dayText(span.from, before);
    return span.from == span.until
               ? from
               : QStringLiteral("%1至%2").arg(from, dayText(span.until, span.from));
}

} // namespace

QString absenceInWords(const std::vector<PaperAbsentDay>& days) {
    QString out;
    QDate before;
    const std::vector<Span> spans = spansOf(days);
    for (size_t i = 0; i < spans.size(); ++i) {
        const bool lastOfItsKind =
            i + 1 == spans.size() || spans[i + 1].sessions != spans[i].sessions;
        out += spanInWords(spans[i], before);
        before = spans[i].until;
        if (lastOfItsKind) {
            out += spans[i].sessions.join(u'、');
        }
        if (i + 1 < spans.size()) {
            out += lastOfItsKind ? QStringLiteral("，") : QStringLiteral("、");
        }
    }
    return out;
}

Result<PaperText> writePaper(PaperKind kind, const CasePaper& content) {
    const auto words = PaperTemplate::named(codeOf(paperKindCodes, kind));
    if (!words) {
        return tl::make_unexpected(words.error());
    }
    PaperFields fields;
    addSchool(fields.values, content);
    addChild(fields.values, content.child);
    addGuardians(fields, content.guardians);
    addRun(fields, content);
    addContacts(fields, content.contacts);
    addMeasures(fields, content.measures);
    addOutcome(fields.values, content);
    return words->fill(fields);
}

} // namespace xiange
