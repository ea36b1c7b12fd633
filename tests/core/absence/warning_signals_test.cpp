#include "core/absence/warning_signals.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

/// Weeks written by hand: one character a half day, two a day from Monday 7 September 2026 on,
/// weekends left out. . present, K 旷课, B sick, S personal, G official, C late, Z left early,
/// - not called.
QList<ChildSession> term(const QString& marks) {
    QList<ChildSession> sessions;
    QDate day(2026, 9, 7);
    int half = 0;
    for (const QChar mark : marks) {
        if (mark == u' ') {
            continue;
        }
        ChildSession session{day, allSessions[half % 2], mark != u'-', {}};
        switch (mark.unicode()) {
        case u'K':
            session.mark = MarkKind::Unexcused;
            break;
        case u'B':
            session.mark = MarkKind::Sick;
            break;
        case u'S':
            session.mark = MarkKind::Personal;
            break;
        case u'G':
            session.mark = MarkKind::Official;
            break;
        case u'C':
            session.mark = MarkKind::Late;
            break;
        case u'Z':
            session.mark = MarkKind::LeftEarly;
            break;
        default:
            break;
        }
        sessions.append(session);
        if (++half % 2 == 0) {
            day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
        }
    }
    return sessions;
}

QString presentWeeks(int weeks) {
    return QStringLiteral(".. .. .. .. ..").repeated(weeks);
}

std::optional<WarningSignal> signal(const QString& marks, SignalKind kind,
                                    const WarningSettings& settings = {}) {
    for (const WarningSignal& found : warningSignals(term(marks), settings)) {
        if (found.kind == kind) {
            return found;
        }
    }
    return std::nullopt;
}

double band(const QString& marks) {
    const auto found = signal(marks, SignalKind::AbsenceShare);
    return found ? found->band : 0;
}

} // namespace

TEST(WarningSignals, NobodySaysAnythingOfAChildWhoIsAlwaysThere) {
    EXPECT_TRUE(warningSignals({}).isEmpty());
    EXPECT_TRUE(warningSignals(term(presentWeeks(8))).isEmpty());
}

TEST(WarningSignals, TheBandsBeginExactlyAtFiveTenAndTwentyPerCent) {
    const QString nine = presentWeeks(9); // 90 half days
    EXPECT_EQ(band(nine + QStringLiteral("BBBB......")), 0) << "4 of 100";
    EXPECT_EQ(band(nine + QStringLiteral("BBBBB.....")), 5) << "5 of 100";
    EXPECT_EQ(band(nine + QStringLiteral("BBBBBBBBB.")), 5) << "9 of 100";
    EXPECT_EQ(band(nine + QStringLiteral("BBBBBBBBBB")), 10) << "10 of 100";
    const QString eight = presentWeeks(8);
    EXPECT_EQ(band(eight + QStringLiteral("BBBBBBBBBB BBBBBBBBB.")), 10) << "19 of 100";
    EXPECT_EQ(band(eight + QStringLiteral("BBBBBBBBBB BBBBBBBBBB")), 20) << "20 of 100";
}

TEST(WarningSignals, EveryKindOfAbsenceCountsAndLatenessDoesNot) {
    const QString eight = presentWeeks(8);
    EXPECT_EQ(band(eight + QStringLiteral("KBSG...... ..........")), 0) << "4 of 100";
    EXPECT_EQ(band(eight + QStringLiteral("KBSGK..... ..........")), 5);
    EXPECT_EQ(band(eight + QStringLiteral("KBSGCZCZCZ ..........")), 0);
}

TEST(WarningSignals, HalfDaysThatNobodyCalledAreInNeitherNumber) {
    const auto found =
        signal(presentWeeks(1) + QStringLiteral("BB-------- .........."), SignalKind::AbsenceShare);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->count, 2);
    EXPECT_EQ(found->base, 22);
    EXPECT_EQ(found->notCalled, 8);
    EXPECT_FALSE(signal(presentWeeks(3) + QStringLiteral("B.--------"), SignalKind::AbsenceShare))
        << "1 of 32";
}

TEST(WarningSignals, AFewCallsAtTheYearsBeginningSayNothing) {
    EXPECT_EQ(band(QStringLiteral("KK.......")), 0) << "2 of 9, but only nine were called";
    EXPECT_EQ(band(QStringLiteral("KK................. ")), 0) << "nineteen called";
    EXPECT_EQ(band(QStringLiteral("KK..................")), 10) << "twenty called";
}

TEST(WarningSignals, ThreeMondaysOfSixAreASignal) {
    const QString monday = QStringLiteral("KK .. .. .. ..");
    EXPECT_FALSE(signal(presentWeeks(4) + monday + monday, SignalKind::Mondays));
    const auto found = signal(presentWeeks(3) + monday + monday + monday, SignalKind::Mondays);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->count, 3);
    EXPECT_EQ(found->days,
              (QList<QDate>{QDate(2026, 9, 28), QDate(2026, 10, 5), QDate(2026, 10, 12)}));
    EXPECT_TRUE(
        signal(monday + presentWeeks(2) + monday + presentWeeks(1) + monday, SignalKind::Mondays))
        << "the first of six weeks still counts";
    EXPECT_FALSE(
        signal(monday + presentWeeks(3) + monday + presentWeeks(1) + monday, SignalKind::Mondays))
        << "the first of seven does not";
}

TEST(WarningSignals, AWeekMissedWholeIsARunAndNoMondayPattern) {
    const QString week = QStringLiteral("KK KK KK KK KK");
    EXPECT_FALSE(signal(presentWeeks(3) + week + week + week, SignalKind::Mondays));
    EXPECT_TRUE(signal(presentWeeks(3) + QStringLiteral("KK KK KK KK K.").repeated(3),
                       SignalKind::Mondays));
    EXPECT_TRUE(
        signal(presentWeeks(3) + QStringLiteral("K. .. .. .. ..").repeated(3), SignalKind::Mondays))
        << "a half Monday is one";
    EXPECT_FALSE(
        signal(presentWeeks(3) + QStringLiteral(".. KK .. .. ..").repeated(3), SignalKind::Mondays))
        << "Tuesdays are not";
}

TEST(WarningSignals, FiveTimesLateInTwentySchoolDaysIsOften) {
    const QString four = QStringLiteral("C. C. C. C. ..");
    EXPECT_FALSE(signal(four + presentWeeks(3), SignalKind::Late));
    EXPECT_TRUE(signal(four + presentWeeks(2) + QStringLiteral(".. .. .. .. .C"), SignalKind::Late))
        << "the first and the twentieth day";
    EXPECT_FALSE(signal(four + presentWeeks(3) + QStringLiteral("C."), SignalKind::Late))
        << "the first day is the twenty-first back";
    EXPECT_EQ(signal(QStringLiteral("CC CC C."), SignalKind::Late)->count, 5);
}

TEST(WarningSignals, ScatteredHalfDaysAreThoseOfWhichTheOtherHalfWasAttended) {
    const QString half = QStringLiteral("B. .K S. .G ..");
    EXPECT_EQ(signal(half, SignalKind::ScatteredHalfDays)->count, 4);
    EXPECT_FALSE(signal(QStringLiteral("B. .K S. .. .."), SignalKind::ScatteredHalfDays));
    EXPECT_FALSE(signal(QStringLiteral("BB KK SS GG .."), SignalKind::ScatteredHalfDays));
    EXPECT_FALSE(signal(QStringLiteral("B- -K S- -G .."), SignalKind::ScatteredHalfDays))
        << "the whole of what was called";
    EXPECT_TRUE(signal(half + presentWeeks(3), SignalKind::ScatteredHalfDays));
    EXPECT_FALSE(
        signal(half + presentWeeks(3) + QStringLiteral(".."), SignalKind::ScatteredHalfDays));
}

TEST(WarningSignals, ThresholdsAreSettings) {
    WarningSettings strict;
    strict.bands = {1};
    strict.late = 1;
    strict.mondays = 1;
    strict.halfDays = 1;
    EXPECT_EQ(warningSignals(term(QStringLiteral("B. C.") + presentWeeks(3)), strict).size(), 4);
}

TEST(WarningSignals, TheReasonNamesFiguresAndWhatWasNotCounted) {
    const auto found =
        signal(presentWeeks(1) + QStringLiteral("BB-------- .........."), SignalKind::AbsenceShare);
    ASSERT_TRUE(found);
    const QString reason = signalReason(*found);
    for (const char* words : {"2", "22", "8"}) {
        EXPECT_TRUE(reason.contains(QString::fromLatin1(words))) << reason.toStdString();
    }
    EXPECT_FALSE(found->source.isEmpty());
}

} // namespace xiange
