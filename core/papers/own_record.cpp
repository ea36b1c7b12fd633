#include "core/papers/own_record.h"

#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/calendar/school_calendar.h"
#include "core/cases/case_book.h"
#include "core/papers/paper_words.h"
#include "core/students/child_door.h"
#include "core/students/households.h"
#include "core/students/key_groups.h"
#include "core/students/record_store.h"
#include "core/students/status_change.h"
#include "core/students/student_register.h"
#include "core/students/support_plans.h"

#include <algorithm>

namespace xiange {

namespace {

QString onPaper(QDate day) {
    return day.isValid() ? day.toString(QStringLiteral("yyyy年M月d日")) : QString();
}

QString span(QDate since, QDate until) {
    return onPaper(since) + QStringLiteral("至") +
           (until.isValid() ? onPaper(until) : QStringLiteral("今"));
}

/// Writes one table after another; the words are Chinese whatever the screen speaks.
class RecordWriter {
public:
    explicit RecordWriter(PaperText& paper) : m_paper(paper) {}

    void heading(const QString& text) {
        m_paper.blocks.push_back(Paragraph{ParagraphStyle::Heading1, text});
    }
    void sentence(const QString& text) {
        m_paper.blocks.push_back(Paragraph{ParagraphStyle::Body, text});
    }
    /// Two facts a row.
    void facts(const QList<std::pair<QString, QString>>& facts) {
        Table table;
        table.widths = {0.16, 0.34, 0.16, 0.34};
        for (qsizetype i = 0; i < facts.size(); i += 2) {
            TableRow row;
            row.cells.push_back({facts[i].first, 1, true, true});
            if (i + 1 < facts.size()) {
                row.cells.push_back({facts[i].second, 1, false, false});
                row.cells.push_back({facts[i + 1].first, 1, true, true});
                row.cells.push_back({facts[i + 1].second, 1, false, false});
            } else {
                row.cells.push_back({facts[i].second, 3, false, false});
            }
            table.rows.push_back(std::move(row));
        }
        m_paper.blocks.push_back(std::move(table));
    }
    void list(const QStringList& head, const std::vector<double>& widths,
              const QList<QStringList>& rows) {
        if (rows.isEmpty()) {
            sentence(QStringLiteral("无记录。"));
            return;
        }
        Table table;
        table.widths = widths;
        table.head.push_back(rowOf(head, true));
        for (const QStringList& row : rows) {
            table.rows.push_back(rowOf(row, false));
        }
        m_paper.blocks.push_back(std::move(table));
    }

private:
    static TableRow rowOf(const QStringList& words, bool label) {
        TableRow row;
        for (const QString& word : words) {
            row.cells.push_back({word, 1, label, label});
        }
        return row;
    }

    PaperText& m_paper;
};

void writePerson(RecordWriter& writer, const StudentRecord& record) {
    QList<std::pair<QString, QString>> facts{
        {QStringLiteral("姓名"), record.name},
        {QStringLiteral("性别"), !record.sex                ? QString()
                                 : *record.sex == Sex::Male ? QStringLiteral("男")
                                                            : QStringLiteral("女")},
        {QStringLiteral("出生日期"), onPaper(record.birthDate)},
        {QStringLiteral("民族"), record.ethnicity},
        {QStringLiteral("身份证号"), record.idNumber},
        {QStringLiteral("学籍号"), record.studentNo},
        {QStringLiteral("入学日期"), onPaper(record.enteredOn)},
        {QStringLiteral("就读方式"),
         record.boards ? QStringLiteral("住校") : QStringLiteral("走读")},
        {QStringLiteral("联系电话"), record.phone},
        {QStringLiteral("现住址"), record.address},
        {QStringLiteral("户口所在地"), record.hukouPlace}};
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        facts.append({it.key(), it.value()});
    }
    writer.heading(QStringLiteral("一、基本信息"));
    writer.facts(facts);
    QList<QStringList> family;
    for (const Guardian& member : record.guardians) {
        QString role = member.isGuardian ? QStringLiteral("监护人") : QString();
        if (member.worksAway) {
            role += role.isEmpty() ? QStringLiteral("外出务工") : QStringLiteral("、外出务工");
        }
        family.append({member.name, member.relation, role, member.phone,
                       QStringList{member.address, member.workplace, member.idNumber}
                           .join(u' ')
                           .simplified()});
    }
    writer.heading(QStringLiteral("二、家庭成员"));
    writer.list({QStringLiteral("姓名"), QStringLiteral("关系"), QStringLiteral("身份"),
                 QStringLiteral("电话"), QStringLiteral("住址、单位、证件号")},
                {0.14, 0.12, 0.18, 0.2, 0.36}, family);
}

// The words of the papers, whatever language the screen speaks.
QString changeOnPaper(const QString& code) {
    static const QHash<QString, QString> words{
        {QStringLiteral("suspended"), QStringLiteral("休学")},
        {QStringLiteral("resumed"), QStringLiteral("复学")},
        {QStringLiteral("transferred_in"), QStringLiteral("转入")},
        {QStringLiteral("transferred_out"), QStringLiteral("转出")},
        {QStringLiteral("skipped_grade"), QStringLiteral("跳级")},
        {QStringLiteral("died"), QStringLiteral("死亡")},
        {QStringLiteral("missing"), QStringLiteral("失踪")},
        {QStringLiteral("went_abroad"), QStringLiteral("出国（境）")},
        {QStringLiteral("came_back"), QStringLiteral("回国复学")},
        {QStringLiteral("reinstated"), QStringLiteral("恢复入学资格")},
        {QStringLiteral("left_otherwise"), QStringLiteral("其他离校")},
        {QStringLiteral("graduated"), QStringLiteral("毕业")},
        {QStringLiteral("completed"), QStringLiteral("结业")}};
    return words.value(code, QStringLiteral("更正"));
}

QString markOnPaper(MarkKind kind) {
    switch (kind) {
    case MarkKind::Unexcused:
        return QStringLiteral("旷课");
    case MarkKind::Sick:
        return QStringLiteral("病假");
    case MarkKind::Personal:
        return QStringLiteral("事假");
    case MarkKind::Official:
        return QStringLiteral("公假");
    case MarkKind::Late:
        return QStringLiteral("迟到");
    case MarkKind::LeftEarly:
        return QStringLiteral("早退");
    }
    return {};
}

QString disabilityOnPaper(const Disability& disability) {
    static const QHash<DisabilityKind, QString> kinds{
        {DisabilityKind::Sight, QStringLiteral("视力")},
        {DisabilityKind::Hearing, QStringLiteral("听力")},
        {DisabilityKind::Speech, QStringLiteral("言语")},
        {DisabilityKind::Body, QStringLiteral("肢体")},
        {DisabilityKind::Mind, QStringLiteral("智力")},
        {DisabilityKind::Mental, QStringLiteral("精神")},
        {DisabilityKind::Multiple, QStringLiteral("多重")},
        {DisabilityKind::Other, QStringLiteral("其他")}};
    const QString degree =
        disability.degree > 0 ? QStringLiteral("，%1级").arg(disability.degree) : QString();
    return QStringLiteral("残疾类别：%1%2。").arg(kinds.value(disability.kind), degree);
}

void writeSchooling(RecordWriter& writer, const StudentProfile& profile) {
    QList<QStringList> classes;
    for (const ClassStay& stay : profile.classes) {
        classes.append(
            {longClassName(stay.name), span(stay.enrolment.since, stay.enrolment.until)});
    }
    writer.heading(QStringLiteral("三、就读班级"));
    writer.list({QStringLiteral("班级"), QStringLiteral("起止")}, {0.3, 0.7}, classes);
    QList<QStringList> changes;
    for (const StatusChangeLine& change : profile.changes) {
        changes.append(
            {changeOnPaper(change.kind), onPaper(change.day), change.reason, change.otherSchool});
    }
    writer.heading(QStringLiteral("四、学籍异动"));
    writer.list({QStringLiteral("类别"), QStringLiteral("日期"), QStringLiteral("原因"),
                 QStringLiteral("对方学校")},
                {0.16, 0.24, 0.34, 0.26}, changes);
}

void writeSupport(RecordWriter& writer, const QList<KeyGroupStanding>& groups,
                  const QList<SupportPlan>& plans) {
    const PaperWords words;
    QList<QStringList> standings;
    for (const KeyGroupStanding& standing : groups) {
        const KeyGroupEntry& entry = standing.entry;
        standings.append(
            {words.of("key_group", codeOf(keyGroupCodes, entry.group)),
             entry.source == QLatin1String("roster") ? QStringLiteral("花名册") : entry.source,
             span(entry.since, entry.until)});
    }
    writer.heading(QStringLiteral("五、重点群体"));
    writer.list({QStringLiteral("类别"), QStringLiteral("来源"), QStringLiteral("起止")},
                {0.24, 0.26, 0.5}, standings);
    QList<QStringList> lines;
    for (const SupportPlan& plan : plans) {
        lines.append({plan.mentor, span(plan.starts, plan.ended), plan.measures, plan.result});
    }
    writer.heading(QStringLiteral("六、帮扶计划"));
    writer.list({QStringLiteral("帮扶人"), QStringLiteral("起止"), QStringLiteral("措施"),
                 QStringLiteral("结果")},
                {0.14, 0.3, 0.36, 0.2}, lines);
}

void writeAttendance(RecordWriter& writer, const QList<ChildSession>& sessions, QDate today) {
    writer.heading(QStringLiteral("七、本学年出勤"));
    const auto called = std::ranges::count_if(sessions, &ChildSession::called);
    QList<QStringList> days;
    for (const ChildSession& session : sessions) {
        if (session.mark) {
            days.append({onPaper(session.day),
                         session.session == Session::Morning ? QStringLiteral("上午")
                                                             : QStringLiteral("下午"),
                         markOnPaper(*session.mark)});
        }
    }
    writer.sentence(
        QStringLiteral("截至%1，共点名%2个半天，其中有记录的%3个半天：")
            .arg(onPaper(today), QString::number(called), QString::number(days.size())));
    writer.list({QStringLiteral("日期"), QStringLiteral("半天"), QStringLiteral("考勤")},
                {0.4, 0.2, 0.4}, days);
}

void writeCases(RecordWriter& writer, const QList<CaseFile>& files) {
    const PaperWords words;
    QList<QStringList> entries;
    for (const CaseFile& file : files) {
        for (const CaseEntry& entry : case_rules::standing(file.dropoutCase.timeline)) {
            entries.append({onPaper(entry.day), words.of("entry", codeOf(entryKinds, entry.kind)),
                            entry.text});
        }
    }
    writer.heading(QStringLiteral("八、劝返复学记录"));
    writer.list({QStringLiteral("日期"), QStringLiteral("事项"), QStringLiteral("内容")},
                {0.24, 0.24, 0.52}, entries);
}

} // namespace

OwnRecords::OwnRecords(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<PaperText> OwnRecords::gather(StudentId child) {
    // The asking is written down first: no paper without a trace.
    const auto record = m_database.write([&](db::Writer& tx) -> Result<StudentRecord> {
        const auto place = childWithin(tx, m_actor, Right::RevealPrivate, child);
        if (!place) {
            return tl::make_unexpected(place.error());
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("own record printed"), place->name,
                     logDetail(*place));
        return *readRecord(tx, child);
    });
    if (!record) {
        return tl::make_unexpected(record.error());
    }
    const QDate today = m_clock.today();
    const QDate yearBegan(schoolYearOf(today), 9, 1);
    CaseFilter ofChild;
    ofChild.student = child;
    const auto profile = StudentRegister(m_database, m_clock, m_actor).profile(child);
    const auto groups = KeyGroups(m_database, m_clock, m_actor).list(child);
    const auto disability = KeyGroups(m_database, m_clock, m_actor).disability(child);
    const auto household = Households(m_database, m_clock, m_actor).of(child);
    const auto plans = SupportPlans(m_database, m_clock, m_actor).list(child);
    const auto sessions =
        Absences(m_database, m_clock, m_actor).sessionsOf(child, yearBegan, today);
    const auto cases = CaseBook(m_database, m_clock, m_actor).list(ofChild);
    const auto failure = [](const auto& result) { return result ? nullptr : &result.error(); };
    for (const Error* error :
         {failure(profile), failure(groups), failure(disability), failure(household),
          failure(plans), failure(sessions), failure(cases)}) {
        if (error != nullptr) {
            return tl::make_unexpected(*error);
        }
    }
    PaperText paper;
    paper.title = QStringLiteral("%1个人信息记录").arg(record->name);
    paper.blocks.push_back(Paragraph{ParagraphStyle::Title, QStringLiteral("学生个人信息记录")});
    RecordWriter writer(paper);
    writer.sentence(
        QStringLiteral("以下为本校控辍保学系统中保存的%1同学的全部信息，应监护人要求提供。")
            .arg(record->name));
    writePerson(writer, *record);
    writeSchooling(writer, *profile);
    if (!household->person.isEmpty()) {
        writer.sentence(
            QStringLiteral("包户责任人：%1 %2").arg(household->person, household->title).trimmed());
    }
    writeSupport(writer, *groups, *plans);
    if (*disability) {
        writer.sentence(disabilityOnPaper(**disability));
    }
    writeAttendance(writer, *sessions, today);
    writeCases(writer, *cases);
    paper.blocks.push_back(Signature{profile->line.schoolName, onPaper(today)});
    return paper;
}

} // namespace xiange
