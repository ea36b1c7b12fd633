#include "core/db/rows.h"

#include "core/db/connection.h"
#include "core/db/sql_failure.h"

#include <QSqlError>
#include <QVariant>

namespace xiange::db {

Rows::Rows(std::unique_ptr<Cursor> cursor) : m_cursor(std::move(cursor)) {}
Rows::Rows(Rows&&) noexcept = default;
Rows& Rows::operator=(Rows&&) noexcept = default;
Rows::~Rows() = default;

bool Rows::next() {
    if (m_cursor->prepared.query.next()) {
        return true;
    }
    // The end of the rows and a failure in the middle look the same but for the error.
    const QSqlError error = m_cursor->prepared.query.lastError();
    if (error.isValid()) {
        throw SqlFailure{classify(error.nativeErrorCode()),
                         error.text().section(QLatin1Char('\n'), 0, 0),
                         QString::fromUtf8(m_cursor->statement)};
    }
    return false;
}

bool Rows::isNull(int column) const {
    return m_cursor->prepared.query.isNull(column);
}

QString Rows::text(int column) const {
    return m_cursor->prepared.query.value(column).toString();
}

qint64 Rows::integer(int column) const {
    return m_cursor->prepared.query.value(column).toLongLong();
}

double Rows::real(int column) const {
    return m_cursor->prepared.query.value(column).toDouble();
}

bool Rows::flag(int column) const {
    return m_cursor->prepared.query.value(column).toBool();
}

QDate Rows::day(int column) const {
    const QVariant value = m_cursor->prepared.query.value(column);
    return value.typeId() == QMetaType::QDate ? value.toDate()
                                              : QDate::fromString(value.toString(), Qt::ISODate);
}

QDateTime Rows::moment(int column) const {
    const QVariant value = m_cursor->prepared.query.value(column);
    const QDateTime moment = value.typeId() == QMetaType::QDateTime
                                 ? value.toDateTime()
                                 : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.toUTC();
}

QByteArray Rows::bytes(int column) const {
    return m_cursor->prepared.query.value(column).toByteArray();
}

} // namespace xiange::db
