#pragma once

#include "core/db/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange::test {

/// What a run of the program left: exit status and both outputs.
struct Outcome {
    int status = -1;
    QByteArray out;
    QString messages;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the real executable, with these variables besides, and waits for it.
Outcome runProgram(const QStringList& arguments, const QMap<QString, QString>& variables = {});

/// A database address on either engine for the real executable, with one school in it.
class ProgramTest : public ::testing::TestWithParam<db::Engine> {
protected:
    void SetUp() override;

    /// Runs a command on this test's database on 23 November 2026, with --json.
    [[nodiscard]] Outcome run(const QStringList& arguments,
                              const QString& date = QStringLiteral("2026-11-23"));
    /// The path of a file made by another program.
    static QString data(const char* name);

    QTemporaryDir m_folder;
    QString m_url;
};

} // namespace xiange::test
