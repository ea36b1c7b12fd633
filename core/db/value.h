#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <initializer_list>
#include <optional>
#include <utility>

namespace xiange::db {

/// A value on its way into a statement. An invalid id, date or moment and an empty optional
/// become NULL; an empty text stays an empty text.
class Value {
public:
    Value(std::nullptr_t) {}
    Value(bool flag) : m_value(flag) {}
    Value(int number) : m_value(static_cast<qint64>(number)) {}
    Value(qint64 number) : m_value(number) {}
    Value(double number) : m_value(number) {}
    Value(const QString& text) : m_value(text.isNull() ? QStringLiteral("") : text) {}
    Value(const char* text) : m_value(QString::fromUtf8(text)) {}
    Value(const QByteArray& bytes) : m_value(bytes) {}
    Value(QDate day) : m_value(day.isValid() ? QVariant(day) : QVariant()) {}
    Value(const QDateTime& moment)
        : m_value(moment.isValid() ? QVariant(moment.toUTC()) : QVariant()) {}
    template <typename Tag>
    Value(Id<Tag> id) : m_value(id.isValid() ? QVariant(id.value) : QVariant()) {}
    template <typename T>
    Value(const std::optional<T>& value) : Value(value ? Value(*value) : Value(nullptr)) {}

    [[nodiscard]] const QVariant& variant() const { return m_value; }

private:
    QVariant m_value;
};

/// A named value: {"day", QDate} fills :day.
using Binding = std::pair<const char*, Value>;
using Bindings = std::initializer_list<Binding>;

/// The text, or NULL where it is empty: for columns in which "unknown" and "empty" are the same.
inline Value orNull(const QString& text) {
    return text.isEmpty() ? Value(nullptr) : Value(text);
}

} // namespace xiange::db
