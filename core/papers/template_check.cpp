#include "core/papers/template_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xiange {

namespace {

const QRegularExpression& fieldPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}|]*)(\\|[^{}]*)?\\}"));
    return pattern;
}

/// What stands behind @if or @each.
QString listedName(const QString& line) {
    QString name = line.section(u' ', 1).trimmed();
    if (name.startsWith(u'!')) {
        name.remove(0, 1);
    }
    return name;
}

bool isBlockStart(const QString& word) {
    return word == QLatin1String("@if") || word == QLatin1String("@each");
}

/// Reads line after line and stops at the first fault.
class Check {
    Q_DECLARE_TR_FUNCTIONS(PaperTemplate)

public:
    explicit Check(const QSet<QString>& known) : m_known(known) {}

    std::optional<TemplateFault> run(const QStringList& lines) {
        for (m_line = 1; m_line <= lines.size(); ++m_line) {
            const QString& text = lines[m_line - 1];
            if (const QString fault = faultOf(text); !fault.isEmpty()) {
                return TemplateFault{m_line, fault};
            }
        }
        if (!m_open.isEmpty()) {
            return TemplateFault{m_open.last(), tr("This is never closed by an @end.")};
        }
        if (!m_named) {
            return TemplateFault{1, tr("There is no @name line, which says what the paper is "
                                       "called.")};
        }
        return std::nullopt;
    }

private:
    QString faultOf(const QString& text) {
        if (text.contains(QChar::ReplacementCharacter)) {
            return tr("This is not readable text. Save the file as UTF-8.");
        }
        if (text.startsWith(QLatin1String("@#"))) {
            return {};
        }
        const QString word = text.startsWith(u'@') ? text.section(u' ', 0, 0) : QString();
        const QString structure = structureFault(word, text);
        return structure.isEmpty() ? fieldFault(text) : structure;
    }

    QString structureFault(const QString& word, const QString& text) {
        static const QSet<QString> plain{
            QStringLiteral("@title"),      QStringLiteral("@to"),
            QStringLiteral("@h1"),         QStringLiteral("@h2"),
            QStringLiteral("@right"),      QStringLiteral("@note"),
            QStringLiteral("@letterhead"), QStringLiteral("@signature"),
            QStringLiteral("@annex"),      QStringLiteral("@annex-note"),
            QStringLiteral("@tear"),       QStringLiteral("@landscape"),
            QStringLiteral("@one-page")};
        if (isBlockStart(word)) {
            return openBlock(listedName(text));
        }
        if (word == QLatin1String("@end") || word == QLatin1String("@else")) {
            return closeBlock(word);
        }
        if (word == QLatin1String("@name")) {
            m_named = true;
            return {};
        }
        if (word.startsWith(QLatin1String("@row")) || word == QLatin1String("@head")) {
            return rowFault(text.section(u' ', 1));
        }
        if (word == QLatin1String("@table")) {
            return tableFault(text.section(u' ', 1));
        }
        if (word == QLatin1String("@endtable")) {
            m_columns = 0;
            return {};
        }
        return word.isEmpty() || plain.contains(word) ? QString()
                                                      : tr("%1 is not known here.").arg(word);
    }

    QString openBlock(const QString& name) {
        constexpr int deepest = 12;
        if (m_open.size() >= deepest) {
            return tr("There are too many @if and @each inside each other.");
        }
        m_open.append(m_line);
        return unknown(name);
    }

    QString closeBlock(const QString& word) {
        if (m_open.isEmpty()) {
            return tr("%1 without an @if or @each before it.").arg(word);
        }
        if (word == QLatin1String("@end")) {
            m_open.removeLast();
        }
        return {};
    }

    QString tableFault(const QString& text) {
        const QStringList widths = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString& width : widths) {
            bool isNumber = false;
            if (width.toDouble(&isNumber) <= 0 || !isNumber) {
                return tr("“%1” is not a column's width.").arg(width);
            }
        }
        m_columns = static_cast<int>(widths.size());
        return widths.isEmpty() ? tr("@table needs the widths of its columns.") : QString();
    }

    QString rowFault(QString text) {
        static const QRegularExpression span(QStringLiteral("^\\s*\\[(\\d+)\\]"));
        if (m_columns == 0) {
            return tr("A row stands outside of a @table.");
        }
        text.replace(fieldPattern(), QStringLiteral("x"));
        int columns = 0;
        const QStringList cells = text.split(u'|');
        for (const QString& cell : cells) {
            const auto match = span.match(cell);
            columns += match.hasMatch() ? match.captured(1).toInt() : 1;
        }
        return columns == m_columns
                   ? QString()
                   : tr("The row has %1 columns, the table %2.").arg(columns).arg(m_columns);
    }

    QString fieldFault(QString text) {
        auto matches = fieldPattern().globalMatch(text);
        while (matches.hasNext()) {
            if (const QString fault = unknown(matches.next().captured(1)); !fault.isEmpty()) {
                return fault;
            }
        }
        text.remove(fieldPattern());
        return text.contains(u'{') || text.contains(u'}') ? tr("A brace { or } has no partner.")
                                                          : QString();
    }

    QString unknown(const QString& name) const {
        return m_known.contains(name) ? QString() : tr("There is no field “%1”.").arg(name);
    }

    const QSet<QString>& m_known;
    QList<int> m_open; ///< lines of the @if and @each not closed yet
    int m_line = 0;
    int m_columns = 0;
    bool m_named = false;
};

} // namespace

std::optional<TemplateFault> checkTemplate(const QStringList& lines, const QSet<QString>& known) {
    return Check(known).run(lines);
}

QSet<QString> fieldsUsedIn(const QStringList& lines) {
    QSet<QString> names;
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1String("@#"))) {
            continue;
        }
        if (isBlockStart(line.section(u' ', 0, 0))) {
            names.insert(listedName(line));
        }
        auto matches = fieldPattern().globalMatch(line);
        while (matches.hasNext()) {
            names.insert(matches.next().captured(1));
        }
    }
    return names;
}

} // namespace xiange
