#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace xiange {

/// Why something did not happen, as far as a caller has to tell the cases apart.
enum class ErrorKind {
    Invalid,    ///< what was asked breaks a rule
    NotFound,   ///< the thing is not there (any more)
    NotAllowed, ///< the acting account has no right to it
    Conflict,   ///< changed by someone else in the meantime
    Unreadable, ///< an input file can't be read
    Database,   ///< the database refused or is away
    Cancelled,  ///< the person stopped it
};

/// What did not happen and what to do, in words for people; `detail` is for the log only.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString text;
    QString detail;
    QString field; ///< name of the field the words are about, empty if none
};

template <typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString text, QString detail = {},
                                  QString field = {}) {
    return tl::make_unexpected(Error{kind, std::move(text), std::move(detail), std::move(field)});
}

} // namespace xiange
