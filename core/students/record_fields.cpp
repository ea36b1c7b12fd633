#include "core/students/record_fields.h"

#include <utility>

namespace xiange {

namespace {

using Field = QMap<QString, QString>::const_iterator;

// Inserts so many fields with one statement; a third of the values belongs to each row's child,
// title and text. Every value has a name of its own: Qt is slow where one stands twice.
template <std::size_t... Place>
void insertFieldRows(db::Writer& tx, StudentId id, Field& at, std::index_sequence<Place...>) {
    constexpr std::size_t rows = sizeof...(Place) / 3;
    static const QList<QByteArray> names = [] {
        QList<QByteArray> made;
        for (std::size_t place = 0; place < sizeof...(Place); ++place) {
            made.append("v" + QByteArray::number(place));
        }
        return made;
    }();
    static const QByteArray statement = [] {
        QByteArray text = "INSERT INTO student_field (student_id, field, value) VALUES ";
        for (std::size_t row = 0; row < rows; ++row) {
            const auto first = static_cast<qsizetype>(row * 3);
            text += (row > 0 ? ", (:" : "(:") + names[first] + ", :" + names[first + 1] +
                    ", :" + names[first + 2] + ")";
        }
        return text;
    }();
    const auto valueAt = [&](std::size_t place) {
        const db::Value value = place % 3 == 0   ? db::Value(id)
                                : place % 3 == 1 ? db::Value(at.key())
                                                 : db::Value((at++).value());
        return db::Binding{names[static_cast<qsizetype>(place)].constData(), value};
    };
    tx.change(statement.constData(), {valueAt(Place)...}); // braces: from the left to the right
}

} // namespace

void insertFields(db::Writer& tx, StudentId id, const QMap<QString, QString>& fields) {
    Field at = fields.cbegin();
    qsizetype left = fields.size();
    for (; left >= 8; left -= 8) {
        insertFieldRows(tx, id, at, std::make_index_sequence<8 * 3>());
    }
    if (left >= 4) {
        insertFieldRows(tx, id, at, std::make_index_sequence<4 * 3>());
        left -= 4;
    }
    if (left >= 2) {
        insertFieldRows(tx, id, at, std::make_index_sequence<2 * 3>());
        left -= 2;
    }
    if (left == 1) {
        insertFieldRows(tx, id, at, std::make_index_sequence<3>());
    }
}

} // namespace xiange
