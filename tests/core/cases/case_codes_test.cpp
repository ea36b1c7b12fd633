#include "core/cases/case_codes.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace xiange;

namespace {

template <typename E, std::size_t N>
void expectEachHasACodeAndAName(const Coded<E> (&table)[N], int size) {
    QSet<QString> codes;
    QSet<QString> names;
    for (const auto& line : table) {
        codes.insert(codeOf(table, line.value));
        names.insert(displayName(line.value));
        EXPECT_FALSE(displayName(line.value).isEmpty()) << line.code;
    }
    EXPECT_EQ(codes.size(), size);
    EXPECT_EQ(names.size(), size);
}

} // namespace

TEST(CaseCodes, EveryCodeOfTheDomainHasOneCodeAndOneNameOfItsOwn) {
    // Counted in the plan and the contract of the command line.
    expectEachHasACodeAndAName(caseStates, 5);
    expectEachHasACodeAndAName(caseOrigins, 5);
    expectEachHasACodeAndAName(entryKinds, 28);
    expectEachHasACodeAndAName(contactMeans, 6);
    expectEachHasACodeAndAName(contactOutcomes, 8);
    expectEachHasACodeAndAName(causes, 13);
    expectEachHasACodeAndAName(whereaboutsCodes, 7);
    expectEachHasACodeAndAName(placements, 8);
    expectEachHasACodeAndAName(closingReasons, 9);
}

TEST(CaseCodes, StatesAreCalledAsTheCommandLineCallsThem) {
    QStringList codes;
    for (const auto& line : caseStates) {
        codes << codeOf(caseStates, line.value);
    }
    EXPECT_EQ(codes.join(u' '), QStringLiteral("watch suspected confirmed returned closed"));
}

TEST(CaseCodes, MeansAreCalledAsTheCommandLineCallsThem) {
    QStringList codes;
    for (const auto& line : contactMeans) {
        codes << codeOf(contactMeans, line.value);
    }
    EXPECT_EQ(codes.join(u' '), QStringLiteral("phone visit message video letter village"));
}
