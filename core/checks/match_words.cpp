#include "core/checks/list_matcher.h"

#include <QCoreApplication>

namespace xiange {

namespace {

struct MatchWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::MatchSign)
};

} // namespace

QString matchSignName(MatchSign sign) {
    switch (sign) {
    case MatchSign::Number:
        return MatchWords::tr("same number");
    case MatchSign::NameAndBirth:
        return MatchWords::tr("same name and birth date");
    case MatchSign::OneDigit:
        return MatchWords::tr("one digit differs");
    case MatchSign::Swapped:
        return MatchWords::tr("two digits swapped");
    case MatchSign::CutNumber:
        return MatchWords::tr("number cut off");
    case MatchSign::Homophone:
        return MatchWords::tr("name sounds the same");
    case MatchSign::SameName:
        return MatchWords::tr("same name");
    case MatchSign::OtherName:
        return MatchWords::tr("same number, other name");
    case MatchSign::OtherNumber:
        return MatchWords::tr("other number");
    case MatchSign::Former:
        return MatchWords::tr("has left the roster");
    }
    return {};
}

} // namespace xiange
