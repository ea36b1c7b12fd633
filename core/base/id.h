#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace xiange {

/// A row's number that can't be mistaken for another table's; 0 is "none".
template <typename Tag> struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : value(number) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using AccountId = Id<struct AccountTag>;
using AreaId = Id<struct AreaTag>;
using SchoolId = Id<struct SchoolTag>;
using ClassId = Id<struct ClassTag>;
using StudentId = Id<struct StudentTag>;
using RollCallId = Id<struct RollCallTag>;
using CaseId = Id<struct CaseTag>;
using EntryId = Id<struct EntryTag>;
using PaperId = Id<struct PaperTag>;
using ImportId = Id<struct ImportTag>;

} // namespace xiange

Q_DECLARE_METATYPE(xiange::StudentId)
Q_DECLARE_METATYPE(xiange::ClassId)
Q_DECLARE_METATYPE(xiange::CaseId)
Q_DECLARE_METATYPE(xiange::SchoolId)
Q_DECLARE_METATYPE(xiange::PaperId)
