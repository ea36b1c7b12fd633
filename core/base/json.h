#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace xiange {

/// A JSON array made by calling `toJson` on each thing of a list.
template <typename List, typename Fn> QJsonArray jsonArray(const List& things, Fn toJson) {
    QJsonArray out;
    for (const auto& thing : things) {
        out.append(toJson(thing));
    }
    return out;
}

} // namespace xiange
