#include "core/db/transaction.h"

#include "core/db/connection.h"

namespace xiange::db {

Rows Reader::rows(const char* statement, Bindings values) {
    return m_connection.select(statement, values);
}

qint64 Reader::count(const char* statement, Bindings values) {
    Rows answer = rows(statement, values);
    return answer.next() ? answer.integer(0) : 0;
}

qint64 Writer::change(const char* statement, Bindings values) {
    return m_connection.change(statement, values);
}

qint64 Writer::insertRow(const char* statement, Bindings values) {
    return m_connection.insert(statement, values);
}

} // namespace xiange::db
