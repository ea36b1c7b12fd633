#include "app/recent_databases.h"

#include <QSettings>
#include <QStringList>

namespace xiange {

namespace {

constexpr const char* lastKey = "database/last";
constexpr const char* recentKey = "database/recent";
constexpr qsizetype kept = 8;

QString urlOf(const db::Address& address) {
    return address.engine == db::Engine::Sqlite ? address.path
                                                : QStringLiteral("postgresql://%1@%2:%3/%4")
                                                      .arg(address.user, address.host)
                                                      .arg(address.port)
                                                      .arg(address.name);
}

} // namespace

QList<db::Address> recentDatabases() {
    QList<db::Address> recent;
    QStringList urls = QSettings().value(QLatin1String(recentKey)).toStringList();
    // Before there was a list there was the last one.
    if (const QString last = rememberedDatabase(); !last.isEmpty() && !urls.contains(last)) {
        urls.prepend(last);
    }
    for (const QString& url : std::as_const(urls)) {
        if (const auto address = db::parseAddress(url)) {
            recent.append(*address);
        }
    }
    return recent;
}

QString rememberedDatabase() {
    return QSettings().value(QLatin1String(lastKey)).toString();
}

void rememberDatabase(const db::Address& address) {
    const QString url = urlOf(address);
    QSettings settings;
    QStringList urls = settings.value(QLatin1String(recentKey)).toStringList();
    urls.removeAll(url);
    urls.prepend(url);
    settings.setValue(QLatin1String(recentKey), QStringList(urls.mid(0, kept)));
    settings.setValue(QLatin1String(lastKey), url);
}

} // namespace xiange
