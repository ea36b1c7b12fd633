#include "core/sheets/workbook_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange {

namespace {

// A reading process that behaves as a script tells.
class ReadingProcess : public testing::Test {
protected:
    Reading readWith(const char* script, int seconds = 20, const ReadingStopped& stopped = {}) {
        const QString path = m_folder.filePath(QStringLiteral("reader"));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n");
        file.write(script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        ReadingLimits limits;
        limits.seconds = seconds;
        return readWithProgram(path, sample(), stopped, limits);
    }
    static QString sample() { return QStringLiteral(XIANGE_TEST_DATA "/list-disabled.xls"); }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReadingProcess, ThatCrashesIsReported) {
    const auto reading = readWith("kill -SEGV $$\n");
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().fault, ReadingFault::Crashed);
}

TEST_F(ReadingProcess, ThatCrashesInTheMiddleOfItsAnswerIsReported) {
    const auto reading = readWith("printf 'XGW1S\\001\\000\\000\\000x'\nkill -SEGV $$\n");
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().fault, ReadingFault::Crashed);
}

TEST_F(ReadingProcess, ThatAnswersNonsenseIsEnded) {
    for (const char* script :
         {"echo hello\nexec sleep 60\n", "printf 'XGW1R\\001\\000\\000\\000x'\nexec sleep 60\n",
          "printf 'XGW1S\\377\\377\\377\\377'\nexec sleep 60\n"}) {
        const auto reading = readWith(script);
        ASSERT_FALSE(reading);
        EXPECT_EQ(reading.error().fault, ReadingFault::Crashed) << script;
    }
}

TEST_F(ReadingProcess, ThatHangsIsEndedInTime) {
    QElapsedTimer clock;
    clock.start();
    const auto reading = readWith("exec sleep 60\n", 1);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().fault, ReadingFault::TooSlow);
    EXPECT_LT(clock.elapsed(), 10'000);
}

TEST_F(ReadingProcess, IsKilledAtOnceWhenThePersonStops) {
    QElapsedTimer clock;
    clock.start();
    const auto reading = readWith("exec sleep 60\n", 60, [&] { return clock.elapsed() > 100; });
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().fault, ReadingFault::Stopped);
    EXPECT_LT(clock.elapsed(), 10'000);
}

TEST_F(ReadingProcess, ThatIsNotThereIsSaidInPlainWords) {
    const auto reading =
        readWithProgram(m_folder.filePath(QStringLiteral("none")), sample(), {}, {});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().fault, ReadingFault::NoReader);
    EXPECT_FALSE(errorOf(reading.error(), sample()).text.isEmpty());
}

TEST_F(ReadingProcess, StandsUnderALimitOfMemory) {
    ReadingLimits limits;
    limits.memoryBytes = 4LL * 1024 * 1024;
    const auto workbook =
        readWorkbook(QStringLiteral(XIANGE_TEST_DATA "/roster-junior.xlsx"), {}, limits);
#ifndef __SANITIZE_ADDRESS__
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().kind, ErrorKind::Unreadable);
#endif
}

TEST_F(ReadingProcess, KnowsNoPasswordOfItsParent) {
    qputenv("PGPASSWORD", qgetenv("PGPASSWORD").isEmpty() ? "secret" : qgetenv("PGPASSWORD"));
    const auto reading = readWith("[ -z \"$PGPASSWORD\" ] && exit 7\nkill -SEGV $$\n");
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().detail, QStringLiteral("exit 7"));
}

} // namespace xiange
