#include "core/papers/paper_templates.h"

#include "core/papers/template_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace xiange {

namespace {

/// Whatever the built-in templates speak of, a school's own may speak of.
const QSet<QString>& knownFields() {
    static const QSet<QString> known = [] {
        QSet<QString> names;
        for (const auto& line : paperKindCodes) {
            if (const auto words = PaperTemplate::named(QString::fromLatin1(line.code))) {
                names.unite(fieldsUsedIn(words->lines()));
            }
        }
        return names;
    }();
    return known;
}

} // namespace

QString PaperTemplates::pathOf(PaperKind kind) const {
    return m_folder.isEmpty()
               ? QString()
               : QDir(m_folder).filePath(codeOf(paperKindCodes, kind) + QStringLiteral(".txt"));
}

Result<ChosenTemplate> PaperTemplates::of(PaperKind kind) const {
    auto builtIn = PaperTemplate::named(codeOf(paperKindCodes, kind));
    if (!builtIn) {
        return tl::make_unexpected(builtIn.error());
    }
    QFile file(pathOf(kind));
    if (m_folder.isEmpty() || !file.exists()) {
        return ChosenTemplate{std::move(*builtIn), {}};
    }
    constexpr qint64 largest = 1024 * 1024;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest) {
        return ChosenTemplate{
            std::move(*builtIn),
            tr("The template %1 can't be read. The built-in words are used.").arg(file.fileName())};
    }
    PaperTemplate own(QString::fromUtf8(file.readAll()).remove(u'\r'));
    if (const auto fault = checkTemplate(own.lines(), knownFields())) {
        return ChosenTemplate{
            std::move(*builtIn),
            tr("The template %1 is not right in line %2: %3 The built-in words are used.")
                .arg(file.fileName())
                .arg(fault->line)
                .arg(fault->text)};
    }
    return ChosenTemplate{std::move(own), {}};
}

Result<QString> PaperTemplates::copyOut(PaperKind kind) const {
    const QString path = pathOf(kind);
    if (path.isEmpty()) {
        return fail(ErrorKind::NotFound,
                    tr("There is no folder for templates of one's own. Name one in "
                       "XIANGE_TEMPLATES."));
    }
    const QString builtIn = QStringLiteral(":/templates/%1.txt").arg(codeOf(paperKindCodes, kind));
    QDir().mkpath(m_folder);
    if (!QFile::exists(path) &&
        (!QFile::copy(builtIn, path) ||
         !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup))) {
        return fail(ErrorKind::Unreadable, tr("The file %1 can't be written.").arg(path));
    }
    return path;
}

} // namespace xiange
