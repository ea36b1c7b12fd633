#include "core/papers/paper_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace xiange {

namespace {

constexpr int usualBlank = 6;

QString withoutControls(QString text) {
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c == QChar::ParagraphSeparator ||
                           c == QChar::LineSeparator)) {
            c = u' ';
        }
    }
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

/// Goes through the template once, with the values of the moment.
class Filling {
public:
    Filling(const QStringList& lines, const PaperFields& fields)
        : m_lines(lines), m_fields(fields), m_values(fields.values) {}

    PaperText run() {
        part(0, m_lines.size(), true);
        m_paper.missing.removeDuplicates();
        return std::move(m_paper);
    }

private:
    void part(qsizetype from, qsizetype to, bool active);
    qsizetype condition(qsizetype at, qsizetype to, bool active);
    qsizetype repetition(qsizetype at, qsizetype to, bool active);
    [[nodiscard]] qsizetype endOf(qsizetype at, qsizetype to, qsizetype* otherwise) const;
    [[nodiscard]] bool holds(QString condition) const;
    void line(const QString& text);
    void tableLine(const QString& word, const QString& rest);
    void paragraph(ParagraphStyle style, const QString& text);
    void continueParagraph(const QString& text);
    [[nodiscard]] QStringList cells(const QString& text) const;
    TableCell cell(QString text);
    QString filled(const QString& text, bool drawn = true);
    void leaveBlank(const QString& name);

    const QStringList& m_lines;
    const PaperFields& m_fields;
    PaperFields::Values m_values;
    PaperText m_paper;
    Blank m_place{{}, -1}; ///< of what is being filled; no block: the paper's name
};

void Filling::part(qsizetype from, qsizetype to, bool active) {
    for (qsizetype at = from; at < to; ++at) {
        const QString& text = m_lines[at];
        if (text.startsWith(QLatin1String("@if "))) {
            at = condition(at, to, active);
        } else if (text.startsWith(QLatin1String("@each "))) {
            at = repetition(at, to, active);
        } else if (active) {
            line(text);
        }
    }
}

qsizetype Filling::endOf(qsizetype at, qsizetype to, qsizetype* otherwise) const {
    int depth = 0;
    for (qsizetype i = at + 1; i < to; ++i) {
        const QString& text = m_lines[i];
        if (text.startsWith(QLatin1String("@if ")) || text.startsWith(QLatin1String("@each "))) {
            ++depth;
        } else if (text == QLatin1String("@end")) {
            if (depth-- == 0) {
                return i;
            }
        } else if (otherwise && depth == 0 && text == QLatin1String("@else")) {
            *otherwise = i;
        }
    }
    return to;
}

bool Filling::holds(QString condition) const {
    if (condition.startsWith(u'!')) {
        return !holds(condition.mid(1));
    }
    if (const auto list = m_fields.lists.constFind(condition); list != m_fields.lists.cend()) {
        return !list->empty();
    }
    return !m_values.value(condition).isEmpty();
}

qsizetype Filling::condition(qsizetype at, qsizetype to, bool active) {
    qsizetype otherwise = -1;
    const qsizetype end = endOf(at, to, &otherwise);
    const bool yes = active && holds(m_lines[at].mid(4).trimmed());
    part(at + 1, otherwise < 0 ? end : otherwise, yes);
    if (otherwise >= 0) {
        part(otherwise + 1, end, active && !yes);
    }
    return end;
}

qsizetype Filling::repetition(qsizetype at, qsizetype to, bool active) {
    const qsizetype end = endOf(at, to, nullptr);
    if (!active) {
        return end;
    }
    const PaperFields::Values outside = m_values;
    for (const auto& item : m_fields.lists.value(m_lines[at].mid(6).trimmed())) {
        m_values = outside;
        for (auto value = item.cbegin(); value != item.cend(); ++value) {
            m_values.insert(QLatin1String("item.") + value.key(), value.value());
        }
        part(at + 1, end, true);
    }
    m_values = outside;
    return end;
}

void Filling::line(const QString& text) {
    static const QHash<QString, ParagraphStyle> styles = {
        {QStringLiteral("@title"), ParagraphStyle::Title},
        {QStringLiteral("@to"), ParagraphStyle::Addressee},
        {QStringLiteral("@h1"), ParagraphStyle::Heading1},
        {QStringLiteral("@h2"), ParagraphStyle::Heading2},
        {QStringLiteral("@annex-note"), ParagraphStyle::AnnexNote},
        {QStringLiteral("@right"), ParagraphStyle::Right},
        {QStringLiteral("@note"), ParagraphStyle::Note},
    };
    if (!text.startsWith(u'@')) {
        if (text.startsWith(QLatin1String("+ "))) {
            continueParagraph(text.mid(2));
        } else if (!text.isEmpty()) {
            paragraph(ParagraphStyle::Body, text);
        }
        return;
    }
    const QString word = text.section(u' ', 0, 0);
    const QString rest = text.section(u' ', 1);
    if (word == QLatin1String("@name")) {
        m_place = {{}, -1};
        m_paper.title = filled(rest);
        return;
    }
    m_place = {{}, static_cast<int>(m_paper.blocks.size())};
    const auto part = [this, given = cells(rest)](qsizetype i) { return filled(given.value(i)); };
    if (word == QLatin1String("@letterhead")) {
        m_paper.blocks.emplace_back(Letterhead{part(0), part(1), part(2)});
    } else if (word == QLatin1String("@signature")) {
        m_paper.blocks.emplace_back(Signature{part(0), part(1)});
    } else if (word == QLatin1String("@annex")) {
        m_paper.blocks.emplace_back(AnnexMark{filled(rest)});
    } else if (word == QLatin1String("@tear")) {
        m_paper.blocks.emplace_back(TearLine{filled(rest)});
    } else if (word == QLatin1String("@landscape")) {
        m_paper.landscape = true;
    } else if (word == QLatin1String("@one-page")) {
        m_paper.onePage = true;
    } else if (const auto style = styles.constFind(word); style != styles.cend()) {
        paragraph(*style, rest);
    } else {
        tableLine(word, rest);
    }
}

void Filling::tableLine(const QString& word, const QString& rest) {
    if (word == QLatin1String("@table")) {
        Table table;
        const QStringList widths = rest.split(u' ', Qt::SkipEmptyParts);
        for (const QString& width : widths) {
            table.widths.push_back(width.toDouble());
        }
        m_paper.blocks.emplace_back(std::move(table));
        return;
    }
    const bool head = word == QLatin1String("@head");
    if (!head && !word.startsWith(QLatin1String("@row"))) {
        return; // a comment, or a table's end
    }
    const QStringList texts = cells(rest);
    if (m_paper.blocks.empty() || !std::holds_alternative<Table>(m_paper.blocks.back())) {
        m_paper.blocks.emplace_back(
            Table{std::vector<double>(static_cast<std::size_t>(texts.size()), 1.0), {}, {}});
    }
    auto& table = std::get<Table>(m_paper.blocks.back());
    auto& rows = head ? table.head : table.rows;
    m_place = {
        {}, static_cast<int>(m_paper.blocks.size()) - 1, head ? -1 : static_cast<int>(rows.size())};
    TableRow row;
    row.minimumLines = std::max(1, word.section(u':', 1).toInt());
    for (const QString& text : texts) {
        m_place.cell = static_cast<int>(row.cells.size());
        row.cells.push_back(cell(text));
    }
    rows.push_back(std::move(row));
}

void Filling::paragraph(ParagraphStyle style, const QString& text) {
    m_place = {{}, static_cast<int>(m_paper.blocks.size())};
    m_paper.blocks.emplace_back(Paragraph{style, filled(text)});
}

// What the paragraph was to go on from may have been left out.
void Filling::continueParagraph(const QString& text) {
    if (m_paper.blocks.empty() || !std::holds_alternative<Paragraph>(m_paper.blocks.back())) {
        paragraph(ParagraphStyle::Body, text);
        return;
    }
    m_place = {{}, static_cast<int>(m_paper.blocks.size()) - 1};
    std::get<Paragraph>(m_paper.blocks.back()).text += filled(text);
}

// Parts are told apart before anything is filled in: a bar that somebody typed is only a bar.
QStringList Filling::cells(const QString& text) const {
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (c == u'|' && depth == 0) {
            parts.append(QString());
        } else {
            parts.back().append(c);
        }
    }
    for (QString& part : parts) {
        while (part.startsWith(u' ')) {
            part.remove(0, 1);
        }
        while (part.endsWith(u' ')) {
            part.chop(1);
        }
    }
    return parts;
}

TableCell Filling::cell(QString text) {
    static const QRegularExpression span(QStringLiteral("^\\[(\\d+)\\]"));
    static const QRegularExpression oneField(QStringLiteral("^\\{[^}]*\\}$"));
    TableCell cell;
    if (const auto match = span.match(text); match.hasMatch()) {
        cell.span = match.captured(1).toInt();
        text.remove(0, match.capturedLength());
    }
    if (text.startsWith(u'#') || text.startsWith(u'=')) {
        cell.label = text.front() == u'#';
        cell.centred = true;
        text.remove(0, 1);
    }
    text.replace(QLatin1String("\\n"), QLatin1String("\n"));
    // An empty cell is a blank already.
    cell.text = filled(text, !oneField.match(text).hasMatch());
    return cell;
}

void Filling::leaveBlank(const QString& name) {
    m_paper.missing.append(name);
    if (m_place.block >= 0) {
        m_place.name = name;
        m_paper.blanks.push_back(m_place);
    }
}

QString Filling::filled(const QString& text, bool drawn) {
    static const QRegularExpression field(
        QStringLiteral("\\{([^}|]+)(?:\\|([^}|]*))?(?:\\|(\\d+))?\\}"));
    static const QString stops = QStringLiteral("。；，：、");
    QString out;
    qsizetype done = 0;
    auto matches = field.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        out += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        QString value = withoutControls(m_values.value(match.captured(1)));
        if (value.isEmpty() && !match.captured(2).isEmpty()) {
            leaveBlank(match.captured(2));
            const int width = match.captured(3).isEmpty() ? usualBlank : match.captured(3).toInt();
            value = drawn ? QString(width, blankLine) : QString();
        }
        // What was typed may end with the stop that the template sets too.
        while (!value.isEmpty() && done < text.size() && stops.contains(text[done]) &&
               stops.contains(value.back())) {
            value.chop(1);
        }
        out += value;
    }
    out += QStringView(text).mid(done);
    return out;
}

} // namespace

PaperTemplate::PaperTemplate(const QString& text) : m_lines(text.split(u'\n')) {}

Result<PaperTemplate> PaperTemplate::named(const QString& name) {
    QFile file(QStringLiteral(":/templates/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("PaperText", "There is no template for this paper."),
            file.fileName());
    }
    return PaperTemplate(QString::fromUtf8(file.readAll()));
}

PaperText PaperTemplate::fill(const PaperFields& fields) const {
    return Filling(m_lines, fields).run();
}

} // namespace xiange
