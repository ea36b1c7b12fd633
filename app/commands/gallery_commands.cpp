#include "app/commands/commands.h"
#include "app/gallery.h"
#include "core/sample/sample_town.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

namespace xiange {

namespace {

Result<GalleryWish> readWish(const Invocation& invocation) {
    GalleryWish wish;
    wish.folder = invocation.operand(0);
    wish.languages = invocation.has("language")
                         ? QStringList{invocation.value("language")}
                         : QStringList{QStringLiteral("zh_CN"), QStringLiteral("en")};
    for (const QString& language : std::as_const(wish.languages)) {
        if (language != QLatin1String("zh_CN") && language != QLatin1String("en")) {
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("CommandLine", "--language is zh_CN or en."));
        }
    }
    const QString theme = invocation.value("theme");
    if (invocation.has("theme") && theme != QLatin1String("dark") &&
        theme != QLatin1String("light")) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("CommandLine", "--theme is light or dark."));
    }
    if (theme != QLatin1String("dark")) {
        wish.themes.append(ui::Brightness::Light);
    }
    if (theme != QLatin1String("light")) {
        wish.themes.append(ui::Brightness::Dark);
    }
    if (invocation.has("size")) {
        const QStringList parts = invocation.value("size").split(QLatin1Char('x'));
        wish.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (wish.size.isEmpty()) {
            return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                                "CommandLine", "--size is written like 1366x768."));
        }
    }
    return wish;
}

/// The sample town where no data are named.
Result<db::Address> galleryAddress(const Invocation& invocation, const QTemporaryDir& folder) {
    if (invocation.has("database")) {
        return invocation.address;
    }
    db::Address address;
    address.path = folder.filePath(QStringLiteral("sample.xiange"));
    auto database = db::Database::open(address, db::OpenMode::CreateNew);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    if (const auto made = makeSampleTown(**database, invocation.clock, SampleSize()); !made) {
        return tl::make_unexpected(made.error());
    }
    return address;
}

ExitStatus paint(Invocation& invocation) {
    const QTemporaryDir folder;
    auto wish = readWish(invocation);
    if (!wish) {
        return invocation.console.failure(wish.error());
    }
    const auto address = galleryAddress(invocation, folder);
    if (!address) {
        return invocation.console.failure(address.error());
    }
    wish->account = invocation.value("as");
    wish->askPassword = [&](const QString& name) {
        return askedPassword(invocation.console, name);
    };
    const auto files = paintGallery(*address, invocation.clock, *wish);
    if (!files) {
        return invocation.console.failure(files.error());
    }
    invocation.console.answer(QJsonArray::fromStringList(*files), files->join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

} // namespace

QList<Command> galleryCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {{{text("gallery")},
             text("DIR"),
             1,
             {text("language"), text("theme"), text("size")},
             {},
             false,
             paint}};
}

} // namespace xiange
