#include "core/papers/ledger.h"

#include "core/accounts/accounts.h"
#include "core/papers/paper_words.h"
#include "core/sheets/workbook_writer.h"

#include <QLocale>

namespace xiange {

namespace {

// What a ledger says is the language of the bureau it goes to, whatever the screen speaks.
const QStringList& headings() {
    static const QStringList titles{QStringLiteral("序号"),
                                    QStringLiteral("学校"),
                                    QStringLiteral("姓名"),
                                    QStringLiteral("性别"),
                                    QStringLiteral("出生日期"),
                                    QStringLiteral("年级班级"),
                                    QStringLiteral("学籍号"),
                                    QStringLiteral("立案日期"),
                                    QStringLiteral("连续旷课(上课日)"),
                                    QStringLiteral("联系次数"),
                                    QStringLiteral("原因"),
                                    QStringLiteral("去向"),
                                    QStringLiteral("认定日期"),
                                    QStringLiteral("报教育部门"),
                                    QStringLiteral("报镇(街道)")};
    return titles;
}

QString dayOf(const Timeline& timeline, EntryKind kind) {
    const auto entry = case_rules::lastOf(timeline, kind);
    return entry ? entry->day.toString(Qt::ISODate) : QString();
}

QList<OutCell> rowOf(int number, const CaseFile& file, const PaperWords& words, QDate today) {
    const CaseChild& child = file.dropoutCase.child;
    const Timeline& timeline = file.dropoutCase.timeline;
    const auto proof = case_rules::confirmationProof(timeline, file.around.runOfCase(), today);
    QStringList causes;
    for (const Cause cause : case_rules::causesOf(timeline)) {
        causes.append(words.of("cause", codeOf(xiange::causes, cause)));
    }
    const auto whereabouts = case_rules::whereaboutsOf(timeline);
    return {OutCell(static_cast<double>(number)),
            child.schoolName,
            child.name,
            words.of("sex", child.sex),
            child.birthDate.toString(Qt::ISODate),
            longClassName(child.className),
            child.studentNo,
            dayOf(timeline, EntryKind::Opened),
            OutCell(proof.daysThere()),
            OutCell(static_cast<double>(proof.tally().contacts)),
            causes.join(QStringLiteral("、")),
            whereabouts ? words.of("whereabouts", codeOf(whereaboutsCodes, *whereabouts))
                        : QString(),
            dayOf(timeline, EntryKind::Confirmed),
            dayOf(timeline, EntryKind::ReportedToEducation),
            dayOf(timeline, EntryKind::ReportedToTownship)};
}

} // namespace

Ledgers::Ledgers(db::Database& database, CaseBook& cases, const Clock& clock, const Actor& actor)
    : m_database(database), m_cases(cases), m_clock(clock), m_actor(actor) {}

Result<int> Ledgers::write(LedgerKind kind, const QString& path) {
    if (const auto allowed = allow(m_actor, Right::ExportChildren, {m_actor.school, {}});
        !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    CaseFilter filter;
    filter.state = kind == LedgerKind::Suspected ? CaseState::Suspected : CaseState::Confirmed;
    const auto cases = m_cases.list(filter);
    if (!cases) {
        return tl::make_unexpected(cases.error());
    }
    const PaperWords words;
    const QDate today = m_clock.today();
    OutSheet sheet;
    sheet.name = kind == LedgerKind::Suspected ? QStringLiteral("疑似辍学学生台账")
                                               : QStringLiteral("辍学学生台账");
    sheet.titleLines = {
        sheet.name,
        QStringLiteral("截止日期：%1　由 %2 于 %3 导出，含未成年人个人信息，请妥善保管")
            .arg(today.toString(Qt::ISODate), m_actor.name,
                 m_clock.now().toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    sheet.isForm = true;
    sheet.headings = headings();
    for (const CaseFile& file : *cases) {
        sheet.rows.append(rowOf(static_cast<int>(sheet.rows.size()) + 1, file, words, today));
    }
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("ledger exported"),
                     codeOf(ledgerKindCodes, kind), QString::number(sheet.rows.size()));
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    if (const auto written = writeWorkbook(path, {sheet}); !written) {
        return tl::make_unexpected(written.error());
    }
    return static_cast<int>(sheet.rows.size());
}

} // namespace xiange
