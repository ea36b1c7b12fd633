#include "core/db/address.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace xiange::db {

QString Address::shownName() const {
    if (engine == Engine::Sqlite) {
        return QFileInfo(path).fileName();
    }
    return QStringLiteral("%1 @ %2").arg(name, host);
}

Result<Address> parseAddress(const QString& text) {
    Address address;
    const bool server = text.startsWith(QStringLiteral("postgresql://")) ||
                        text.startsWith(QStringLiteral("postgres://"));
    if (!server) {
        address.path = text;
        return address;
    }
    const QUrl url(text);
    address.engine = Engine::PostgreSql;
    address.host = url.host();
    address.port = url.port(5432);
    address.name = url.path().mid(1);
    address.user = url.userName();
    address.password =
        url.password().isEmpty() ? qEnvironmentVariable("PGPASSWORD") : url.password();
    address.schema = QUrlQuery(url).queryItemValue(QStringLiteral("schema"));
    if (!url.isValid() || address.name.isEmpty()) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Database",
                                                "The server address can't be read. It looks like "
                                                "postgresql://user@host:5432/name."));
    }
    return address;
}

} // namespace xiange::db
