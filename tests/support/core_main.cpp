#include "core/sheets/reading_process.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char* argv[]) {
    if (const auto status = xiange::answerReadingCommand(argc, argv)) {
        return *status;
    }
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
