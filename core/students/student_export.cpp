#include "core/students/student_export.h"

#include "core/accounts/accounts.h"
#include "core/sheets/workbook_writer.h"
#include "core/students/masking.h"
#include "core/students/record_store.h"
#include "core/students/roster_columns.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

namespace xiange {

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::StudentExport)
};

QStringList shortHeadings(ExportColumns columns) {
    QStringList titles{QStringLiteral("学校名称"), QStringLiteral("年级"), QStringLiteral("班级"),
                       QStringLiteral("班内学号"), QStringLiteral("姓名"), QStringLiteral("性别")};
    if (columns == ExportColumns::WithoutPrivate) {
        titles += {QStringLiteral("学籍号（隐去）"), QStringLiteral("就读方式"),
                   QStringLiteral("学籍状态")};
    }
    return titles;
}

QStringList shortRow(const StudentLine& line, ExportColumns columns) {
    QStringList cells{line.schoolName,
                      line.className ? gradeName(line.className->grade) : QString(),
                      line.className ? QStringLiteral("%1班").arg(line.className->number)
                                     : QString(),
                      line.seatNo > 0 ? QString::number(line.seatNo) : QString(),
                      line.name,
                      line.sex ? sexName(*line.sex) : QString()};
    if (columns == ExportColumns::WithoutPrivate) {
        cells += {hiddenIdNumber(line.studentNo),
                  line.boards ? QStringLiteral("住校") : QStringLiteral("走读"),
                  studentStatusName(line.status)};
    }
    return cells;
}

QList<ExportedChild> readExported(db::Reader& tx, const QList<StudentLine>& lines) {
    QHash<StudentId, StudentRecord> records;
    QHash<SchoolId, QString> codes;
    QSet<SchoolId> schools;
    for (const StudentLine& line : lines) {
        schools.insert(line.school);
    }
    for (const SchoolId school : std::as_const(schools)) {
        records.insert(readRecords(tx, school));
        codes[school] = tx.first("SELECT code FROM school WHERE id = :school", {{"school", school}},
                                 [](const db::Rows& row) { return row.text(0); })
                            .value_or(QString());
    }
    QList<ExportedChild> children;
    for (const StudentLine& line : lines) {
        children.append(ExportedChild{line, records.take(line.id), codes.value(line.school)});
    }
    return children;
}

OutSheet tableOf(db::Reader& tx, const QList<StudentLine>& lines, ExportColumns columns) {
    OutSheet sheet;
    const auto add = [&sheet](const QStringList& cells) {
        sheet.rows.append(OutRow(cells.cbegin(), cells.cend()));
    };
    if (columns == ExportColumns::Full) {
        const QList<ExportedChild> children = readExported(tx, lines);
        const RosterColumns table(children);
        sheet.headings = table.headings();
        for (const ExportedChild& child : children) {
            add(table.row(child));
        }
        return sheet;
    }
    sheet.headings = shortHeadings(columns);
    for (const StudentLine& line : lines) {
        add(shortRow(line, columns));
    }
    return sheet;
}

/// A cell of text for programs that would take it for a number or a formula: a tab before it, as
/// the national system does.
QString csvCell(const QString& text) {
    static const QString dangerous = QStringLiteral("=+-@");
    const bool number = text.size() > 10 && text.at(1).isDigit();
    const bool formula = !text.isEmpty() && dangerous.contains(text.front());
    QString cell = number || formula ? u'\t' + text : text;
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')) {
        cell.replace(u'"', QStringLiteral("\"\""));
        cell = u'"' + cell + u'"';
    }
    return cell;
}

Result<void> writeText(const QString& path, const OutSheet& sheet) {
    QStringList lines = sheet.titleLines;
    lines.append(sheet.headings.join(u','));
    for (const OutRow& row : sheet.rows) {
        QStringList cells;
        for (const OutCell& cell : row) {
            cells.append(csvCell(cell.text));
        }
        lines.append(cells.join(u','));
    }
    QSaveFile file(path);
    const QByteArray text = "\xEF\xBB\xBF" + lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return fail(ErrorKind::Unreadable,
                    ExportWords::tr("%1 can't be written. Choose another place.").arg(path),
                    file.errorString());
    }
    return {};
}

} // namespace

StudentExport::StudentExport(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<int> StudentExport::write(const ExportWish& wish, const QString& path) {
    const auto allowed = m_database.read([&](db::Reader& tx) -> Result<void> {
        const Place place = placeOf(tx, wish.filter.school, wish.filter.schoolClass);
        const bool open = wish.columns == ExportColumns::Full;
        return allow(m_actor, Right::ExportChildren, place).and_then([&] {
            return open ? allow(m_actor, Right::RevealPrivate, place) : Result<void>();
        });
    });
    if (!allowed) {
        return tl::make_unexpected(allowed.error());
    }
    auto lines = StudentRegister(m_database, m_clock, m_actor).list(wish.filter);
    if (!lines) {
        return tl::make_unexpected(lines.error());
    }
    if (!wish.only.isEmpty()) {
        const QSet<StudentId> only(wish.only.cbegin(), wish.only.cend());
        lines->removeIf([&](const StudentLine& line) { return !only.contains(line.id); });
    }
    auto sheet = m_database.read([&](db::Reader& tx) { return tableOf(tx, *lines, wish.columns); });
    if (!sheet) {
        return tl::make_unexpected(sheet.error());
    }
    sheet->name = QStringLiteral("花名册");
    sheet->titleLines = {QStringLiteral("学生花名册"),
                         QStringLiteral("由 %1 于 %2 导出，含未成年人个人信息，请妥善保管")
                             .arg(m_actor.name, m_clock.now().toLocalTime().toString(
                                                    QStringLiteral("yyyy-MM-dd HH:mm")))};
    // The look is in the log before there is a file to look at.
    const auto recorded = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("children exported"),
                     codeOf(exportColumnsCodes, wish.columns),
                     QStringLiteral("%1 %2").arg(lines->size()).arg(wish.reason).trimmed());
    });
    if (!recorded) {
        return tl::make_unexpected(recorded.error());
    }
    const bool text = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const auto written = text ? writeText(path, *sheet) : writeWorkbook(path, {*sheet});
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    return static_cast<int>(lines->size());
}

} // namespace xiange
