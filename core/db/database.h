#pragma once

#include "core/base/error.h"
#include "core/db/address.h"
#include "core/db/migrations.h"
#include "core/db/transaction.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace xiange::db {

enum class OpenMode {
    Existing,     ///< the database must be there
    CreateOrOpen, ///< make it where there is none
    CreateNew,    ///< refuse where there is one
};

/// A school's data on either engine. `read` and `write` are the transaction and the border at
/// once: inside, statements throw; outside, there are only Results. Both may be called from any
/// thread (each thread gets a connection of its own), except on ":memory:".
class Database {
public:
    /// Opens and brings the schema up to date. On SQLite a copy of an older file is made first; a
    /// newer schema is refused.
    static Result<std::unique_ptr<Database>> open(const Address& address, OpenMode mode,
                                                  const QList<Migration>& migrations = builtIn());

    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const Address& address() const { return m_address; }

    /// Runs `work(Reader&)` on one consistent state of the data.
    template <typename Work> auto read(Work&& work) { return run<Reader>(Kind::Read, work); }

    /// Runs `work(Writer&)` in one transaction: committed if it returns a value, rolled back if it
    /// returns an Error or a statement fails.
    template <typename Work> auto write(Work&& work) { return run<Writer>(Kind::Write, work); }

private:
    enum class Kind { Read, Write };
    template <typename T> struct Unwrapped {
        using Type = Result<T>;
        static constexpr bool isResult = false;
    };
    template <typename T> struct Unwrapped<Result<T>> {
        using Type = Result<T>;
        static constexpr bool isResult = true;
    };

    explicit Database(Address address);

    template <typename Handle, typename Work> auto run(Kind kind, Work& work) {
        using Returned = std::invoke_result_t<Work&, Handle&>;
        using Answer = typename Unwrapped<Returned>::Type;
        Answer answer = tl::make_unexpected(Error{});
        const Result<void> done = transact(kind, [&](Writer& handle) {
            if constexpr (std::is_void_v<Returned>) {
                work(handle);
                answer = Answer();
            } else {
                answer = work(handle);
            }
            return answer.has_value();
        });
        if (!done) {
            return Answer(tl::make_unexpected(done.error()));
        }
        return answer;
    }

    /// Commits where `work` says true, rolls back otherwise; an Error only for what SQL failed at.
    Result<void> transact(Kind kind, const std::function<bool(Writer&)>& work);
    Connection& connectionOfThisThread();

    Address m_address;
    quint64 m_number;
};

} // namespace xiange::db
