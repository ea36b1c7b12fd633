#include "core/papers/absence_words.h"
#include "core/papers/fact_words.h"
#include "core/papers/paper_facts.h"
#include "core/papers/service_facts.h"
#include "core/students/area_codes.h"

#include <QLocale>
#include <QRegularExpression>

namespace xiange {

namespace {

using Values = PaperFields::Values;

void addSchool(Values& to, const CasePaper& content) {
    to.insert(QStringLiteral("school.name"), content.school.name);
    to.insert(QStringLiteral("school.education"), content.school.educationDepartment);
    to.insert(QStringLiteral("school.town"), content.school.townGovernment);
    to.insert(QStringLiteral("signer"), content.signer);
    to.insert(QStringLiteral("break"), QString(titleBreak));
    to.insert(QStringLiteral("date"), longDate(content.date));
    to.insert(QStringLiteral("year"), QString::number(content.date.year()));
    to.insert(QStringLiteral("school.code"), content.school.code);
    to.insert(QStringLiteral("teacher"), content.classTeacher);
    to.insert(QStringLiteral("teacher.phone"), content.classTeacherPhone);
    to.insert(QStringLiteral("returnBy"), longDate(content.returnBy));
    to.insert(QStringLiteral("hukou.answerDays"), QString::number(content.hukouAnswerDays));
}

/// The education bureau of the county that a place of hukou names; empty where it names none.
QString educationBureauOf(const QString& hukou) {
    static const QRegularExpression county(
        QStringLiteral("^(?:.*?(?:省|自治区))?(?:.*?(?:市|自治州|地区|盟))?(.+?(?:县|区|旗|市))"));
    const QString name = county.match(hukou).captured(1);
    return name.isEmpty() ? QString() : name + QStringLiteral("教育局");
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
    const QString named = areaName(child.hukou);
    const QString hukou = named.isEmpty() ? child.hukou : named;
    to.insert(QStringLiteral("child.hukou"), hukou);
    // A code may be known by its city only; the letter goes to the county.
    const bool onlyTheCity =
        !named.isEmpty() && named == areaName(child.hukou.left(4) + QStringLiteral("00"));
    to.insert(QStringLiteral("hukou.office"), onlyTheCity ? QString() : educationBureauOf(hukou));
    to.insert(QStringLiteral("child.address"), child.address);
    to.insert(QStringLiteral("child.boarding"), child.boarding);
    to.insert(QStringLiteral("child.schoolClass"), child.className);
    to.insert(QStringLiteral("child.keyGroups"), child.keyGroups.join(u'、'));
}

void addGuardians(PaperFields& to, const std::vector<PaperGuardian>& guardians) {
    std::vector<Values> list;
    QStringList brief;
    QStringList names;
    QStringList lines;
    QStringList phones;
    for (const PaperGuardian& guardian : guardians) {
        list.push_back({{QStringLiteral("name"), guardian.name},
                        {QStringLiteral("relation"), guardian.relation},
                        {QStringLiteral("phone"), guardian.phone},
                        {QStringLiteral("whereabouts"), guardian.whereabouts}});
        brief.append(joined({guardian.name, guardian.phone}, QStringLiteral("\n")));
        names.append(guardian.name);
        lines.append(guardian.relation.isEmpty()
                         ? guardian.name
                         : QStringLiteral("%1（%2）").arg(guardian.name, guardian.relation));
        phones.append(guardian.phone);
    }
    const PaperGuardian first = guardians.empty() ? PaperGuardian() : guardians.front();
    to.values.insert(QStringLiteral("guardians.first"), first.name);
    to.values.insert(QStringLiteral("guardians.firstRelation"), first.relation);
    to.values.insert(QStringLiteral("guardians.firstPhone"), first.phone);
    to.values.insert(QStringLiteral("guardians.names"), joined(names, QStringLiteral("、")));
    to.values.insert(QStringLiteral("guardians.line"), joined(lines, QStringLiteral("、")));
    to.values.insert(QStringLiteral("guardians.phones"), joined(phones, QStringLiteral("\n")));
    to.lists.insert(QStringLiteral("guardians"), std::move(list));
    to.values.insert(QStringLiteral("guardians.short"), joined(brief, QStringLiteral("\n")));
}

/// The absence in one line of a form, as it stood on a day; an invalid one is today.
QString runInShort(const CasePaper& content, QDate until = {}) {
    double schoolDays = 0;
    QDate last;
    for (const PaperAbsentDay& day : content.absentDays) {
        if (!until.isValid() || day.date <= until) {
            schoolDays += day.schoolDays;
            last = day.date;
        }
    }
    if (!last.isValid()) {
        return {};
    }
    return QStringLiteral("%1至%2，连续旷课%3个上课日")
        .arg(longDate(content.absentDays.front().date), longDate(last), inDays(schoolDays));
}

void addRun(PaperFields& to, const CasePaper& content) {
    const auto& run = content.absentDays;
    Values& values = to.values;
    values.insert(QStringLiteral("run.last"), longDate(content.lastAttended));
    values.insert(QStringLiteral("run.days"), inDays(content.absentSchoolDays));
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
    values.insert(QStringLiteral("run.short"), runInShort(content));
    values.insert(QStringLiteral("run.daysText"),
                  QStringLiteral("%1个上课日").arg(inDays(content.absentSchoolDays)));
}

Values contactFields(const PaperContact& contact, size_t number) {
    const QString time =
        contact.time.isValid() ? contact.time.toString(QStringLiteral("H:mm")) : QString();
    const QString attitude =
        contact.attitude.isEmpty() ? QString() : QStringLiteral("态度：%1").arg(contact.attitude);
    return {
        {QStringLiteral("no"), QString::number(number)},
        {QStringLiteral("date"), monthAndDay(contact.date)},
        {QStringLiteral("time"), time},
        {QStringLiteral("when"), joined({monthAndDay(contact.date), time}, QStringLiteral("\n"))},
        {QStringLiteral("by"), contact.by},
        {QStringLiteral("means"), contact.means},
        {QStringLiteral("with"), contact.with},
        {QStringLiteral("said"), contact.said},
        {QStringLiteral("attitude"), contact.attitude},
        {QStringLiteral("saidAndAttitude"), joined({contact.said, attitude}, QStringLiteral("\n"))},
        {QStringLiteral("outcome"), contact.outcome}};
}

/// The contacts in a few lines, for forms of one page.
QString contactsInShort(const std::vector<PaperContact>& contacts) {
    QStringList lines;
    for (const PaperContact& contact : contacts) {
        if (contact.period == ContactPeriod::During) {
            lines.append(
                joined({monthAndDay(contact.date) + contact.means + contact.with, contact.outcome},
                       QStringLiteral("：")));
        }
    }
    constexpr qsizetype most = 6;
    const qsizetype all = lines.size();
    if (all > most) {
        lines = lines.mid(all - most);
        lines.prepend(QStringLiteral("共联系%1次，最近%2次：").arg(all).arg(most));
    }
    return lines.join(u'\n');
}

// Each period is counted by itself: only what was said during an absence is proof for it.
void addContacts(PaperFields& to, const std::vector<PaperContact>& contacts) {
    const auto add = [&](const QString& name, ContactPeriod period) {
        std::vector<Values> list;
        for (const PaperContact& contact : contacts) {
            if (contact.period == period) {
                list.push_back(contactFields(contact, list.size() + 1));
            }
        }
        to.values.insert(name + QStringLiteral(".count"),
                         list.empty() ? QString() : QString::number(list.size()));
        to.lists.insert(name, std::move(list));
    };
    add(QStringLiteral("contacts"), ContactPeriod::During);
    add(QStringLiteral("contactsBefore"), ContactPeriod::Before);
    add(QStringLiteral("contactsAfter"), ContactPeriod::After);
    to.values.insert(QStringLiteral("contacts.summary"), contactsInShort(contacts));
}

/// The visit to the family's home that was chosen, or the latest.
void addVisit(Values& to, const CasePaper& content) {
    PaperContact visit;
    for (const PaperContact& contact : content.contacts) {
        const bool meant = !content.visit.isValid() || contact.entry == content.visit;
        visit = contact.visit && meant ? contact : visit;
    }
    const QString time =
        visit.time.isValid() ? visit.time.toString(QStringLiteral("H:mm")) : QString();
    // What the visitors knew then, not what is known by now.
    to.insert(QStringLiteral("visit.run"), runInShort(content, visit.date));
    to.insert(QStringLiteral("visit.when"), longDate(visit.date) + time);
    to.insert(QStringLiteral("visit.home"),
              visit.visit ? QStringLiteral("☑") : QStringLiteral("□"));
    to.insert(QStringLiteral("visit.by"), visit.by);
    to.insert(QStringLiteral("visit.with"), visit.with);
    to.insert(QStringLiteral("visit.said"), visit.said);
    to.insert(QStringLiteral("visit.attitude"), visit.attitude);
    to.insert(QStringLiteral("visit.outcome"), visit.outcome);
    to.insert(QStringLiteral("visit.next"), visit.nextStep);
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
    to.insert(QStringLiteral("stateText"), content.confirmed   ? QStringLiteral("视为辍学")
                                           : content.suspected ? QStringLiteral("疑似辍学")
                                                               : content.stateWord);
    to.insert(QStringLiteral("confirmed"), content.confirmed ? QStringLiteral("1") : QString());
    to.insert(QStringLiteral("confirmed.on"), longDate(content.confirmedOn));
    to.insert(QStringLiteral("reported.on"), longDate(content.reportedOn));
    QStringList told;
    if (content.reportedToEducation) {
        told << content.school.educationDepartment;
    }
    if (content.reportedToTownship) {
        told << content.school.townGovernment;
    }
    told.removeAll(QString());
    to.insert(QStringLiteral("reported.to"),
              told.isEmpty() ? QStringLiteral("上级主管部门") : told.join(QStringLiteral("和")));
    to.insert(QStringLiteral("cause"), content.cause);
    to.insert(QStringLiteral("causeDetail"), content.causeDetail);
    to.insert(QStringLiteral("causeText"),
              joined({content.cause, content.causeDetail}, QStringLiteral("：")));
    to.insert(QStringLiteral("whereabouts"), content.whereabouts);
    to.insert(QStringLiteral("request"), content.request);
    to.insert(QStringLiteral("returned.on"), longDate(content.returnedOn));
    to.insert(QStringLiteral("placement"), content.placement);
    to.insert(QStringLiteral("result"), content.result);
    to.insert(QStringLiteral("stateWord"), content.stateWord);
}

/// What became of the child, and the words of a report that tells it.
void addEnd(Values& to, const CasePaper& content) {
    const bool closed = content.closing.date.isValid();
    const bool returned = content.returnedOn.isValid() && !content.relapsedOn.isValid();
    const QString state = content.confirmed ? QStringLiteral("辍学") : QStringLiteral("疑似辍学");
    const QString about = returned ? QStringLiteral("劝返复学")
                          : closed ? state + QStringLiteral("及销号")
                                   : state + QStringLiteral("及劝返");
    to.insert(QStringLiteral("about"), about);
    to.insert(QStringLiteral("listTitle"),
              returned ? QStringLiteral("复学学生名单") : state + QStringLiteral("学生名单"));
    to.insert(QStringLiteral("returned"), returned ? QStringLiteral("1") : QString());
    to.insert(QStringLiteral("ended"), returned || closed ? QStringLiteral("1") : QString());
    to.insert(QStringLiteral("relapsed.on"), longDate(content.relapsedOn));
    to.insert(QStringLiteral("presence"),
              content.passedDays > 0
                  ? (content.taughtAtHome ? QStringLiteral("应送教%1次，已送教%2次")
                                          : QStringLiteral("返校后%1个上课日中到校%2日"))
                        .arg(content.passedDays)
                        .arg(QString::number(content.presentDays, 'g', 6))
                  : QString());
    to.insert(
        QStringLiteral("outcomeText"),
        joined({returned ? longDate(content.returnedOn) + QStringLiteral("返校复学") : QString(),
                content.placement,
                closed ? longDate(content.closing.date) + QStringLiteral("销号：") +
                             content.closing.reason
                       : QString()},
               QStringLiteral("，")));
    to.insert(QStringLiteral("closed.on"), longDate(content.closing.date));
    to.insert(QStringLiteral("closed.reason"), content.closing.reason);
    to.insert(QStringLiteral("closed.approver"), content.closing.approver);
    to.insert(QStringLiteral("closed.text"), content.closing.text);
}

/// How a paper was served; the boxes of the form are ticked, or left to be ticked by hand.
/// 区—镇—村—户 and the school; levels without a name stay as lines to be filled in by hand.
void addResponsible(PaperFields& to, const std::vector<PaperResponsible>& chain) {
    std::vector<Values> list;
    QStringList line;
    for (const PaperResponsible& one : chain) {
        const QString who = joined({one.person, one.title}, QStringLiteral("，"));
        list.push_back({{QStringLiteral("level"), one.level},
                        {QStringLiteral("place"), one.place},
                        {QStringLiteral("person"), one.person},
                        {QStringLiteral("who"), who},
                        {QStringLiteral("phone"), one.phone}});
        if (!one.person.isEmpty()) {
            const bool household = one.place.isEmpty(); // 包户责任人 says more than an office
            const QString office = one.title.isEmpty() || household ? one.level : one.title;
            line.append(one.place + office + one.person);
        }
    }
    to.lists.insert(QStringLiteral("responsible"), std::move(list));
    to.values.insert(QStringLiteral("responsible.line"), line.join(u'、'));
}

/// What belongs to 一生一案 and to a proof of service: the papers, and every step in order.
void addFile(PaperFields& to, const CasePaper& content) {
    to.values.insert(QStringLiteral("serve.title"), content.toServe.title);
    to.values.insert(QStringLiteral("serve.number"), content.toServe.number);
    to.values.insert(QStringLiteral("criticised.on"), longDate(content.criticisedOn));
    to.values.insert(QStringLiteral("correction.days"), QString::number(content.correctionDays));
    std::vector<Values> events;
    for (const PaperEvent& event : content.events) {
        events.push_back({{QStringLiteral("no"), QString::number(events.size() + 1)},
                          {QStringLiteral("date"), dotted(event.date)},
                          {QStringLiteral("what"), event.what},
                          {QStringLiteral("who"), event.who},
                          {QStringLiteral("text"), event.text}});
    }
    to.lists.insert(QStringLiteral("events"), std::move(events));
    std::vector<Values> papers;
    std::vector<Values> issued;
    for (const PaperFiled& paper : content.papers) {
        const Values fields{{QStringLiteral("no"), QString::number(papers.size() + 1)},
                            {QStringLiteral("number"), paper.number},
                            {QStringLiteral("title"), paper.title},
                            {QStringLiteral("state"), paper.state},
                            {QStringLiteral("date"), dotted(paper.date)}};
        papers.push_back(fields);
        if (paper.issued) {
            issued.push_back(fields);
            issued.back().insert(QStringLiteral("no"), QString::number(issued.size()));
        }
    }
    to.lists.insert(QStringLiteral("papers"), std::move(papers));
    to.lists.insert(QStringLiteral("papersIssued"), std::move(issued));
    to.values.insert(QStringLiteral("evidence"), content.evidence.join(u'、'));
}

} // namespace

PaperFacts factsOf(const CasePaper& content) {
    PaperFacts facts{content.school.numberPrefix, content.date, {}};
    PaperFields& fields = facts.fields;
    addSchool(fields.values, content);
    addChild(fields.values, content.child);
    addGuardians(fields, content.guardians);
    addRun(fields, content);
    addContacts(fields, content.contacts);
    addVisit(fields.values, content);
    addMeasures(fields, content.measures);
    addOutcome(fields.values, content);
    addEnd(fields.values, content);
    addFile(fields, content);
    addService(fields.values, content);
    addResponsible(fields, content.responsible);
    return facts;
}

} // namespace xiange
