#pragma once

#include "core/db/transaction.h"

#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace xiange::db {

/// Inserts many rows of one table with few statements: a server is asked once for `rowsAtOnce`
/// rows, which is what a long list takes its time for. What is left over goes row by row.
template <std::size_t columns> class ManyRows {
public:
    static constexpr std::size_t rowsAtOnce = 400 / columns;
    using Answered = std::function<void(Rows&)>;

    /// `head` ends with VALUES; `tail` may be a RETURNING, each row of which `answered` is given,
    /// in any order.
    ManyRows(Writer& tx, const QByteArray& head, const QByteArray& tail = {},
             Answered answered = {})
        : m_tx(tx)
        , m_many(statement(head, tail, rowsAtOnce))
        , m_one(statement(head, tail, 1))
        , m_answered(std::move(answered)) {
        m_values.reserve(rowsAtOnce * columns);
    }
    ManyRows(const ManyRows&) = delete;
    ManyRows& operator=(const ManyRows&) = delete;

    void add(const std::array<Value, columns>& row) {
        for (const Value& value : row) {
            m_values.emplace_back(names()[m_values.size()].constData(), value);
        }
        if (m_values.size() == rowsAtOnce * columns) {
            write(m_many, m_values.data(), std::make_index_sequence<rowsAtOnce * columns>());
            m_values.clear();
        }
    }

    /// Writes what is left; nothing is written by the destructor.
    void finish() {
        const std::vector<Binding> left = std::exchange(m_values, {});
        for (std::size_t first = 0; first < left.size(); first += columns) {
            std::vector<Binding> row;
            for (std::size_t i = 0; i < columns; ++i) {
                row.emplace_back(names()[i].constData(), left[first + i].second);
            }
            write(m_one, row.data(), std::make_index_sequence<columns>());
        }
    }

private:
    static const std::vector<QByteArray>& names() {
        static const std::vector<QByteArray> all = [] {
            std::vector<QByteArray> made;
            for (std::size_t i = 0; i < rowsAtOnce * columns; ++i) {
                made.push_back('v' + QByteArray::number(static_cast<qulonglong>(i)));
            }
            return made;
        }();
        return all;
    }

    static QByteArray statement(const QByteArray& head, const QByteArray& tail, std::size_t rows) {
        QByteArray text = head;
        for (std::size_t i = 0; i < rows * columns; ++i) {
            const bool firstOfRow = i % columns == 0;
            text += firstOfRow ? (i == 0 ? " (:" : "), (:") : ", :";
            text += names()[i];
        }
        return text + ") " + tail;
    }

    // A list of values has a length that the compiler knows.
    template <std::size_t... i>
    void write(const QByteArray& text, const Binding* values, std::index_sequence<i...>) {
        if (!m_answered) {
            m_tx.change(text.constData(), {values[i]...});
            return;
        }
        Rows answer = m_tx.rows(text.constData(), {values[i]...});
        while (answer.next()) {
            m_answered(answer);
        }
    }

    Writer& m_tx;
    QByteArray m_many;
    QByteArray m_one;
    Answered m_answered;
    std::vector<Binding> m_values;
};

} // namespace xiange::db
