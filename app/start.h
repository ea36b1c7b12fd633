#pragma once

#include "app/workplace.h"
#include "ui/common/background_work.h"
#include "ui/shell/first_start.h"

#include <optional>

namespace xiange {

/// What stands on the screen: the question where to begin, or the workplace; and the way from one
/// database to another.
class Start : public QObject {
    Q_OBJECT

public:
    Start(const Clock& clock, ui::Appearance& appearance, ui::Prompt& prompt);
    ~Start() override;

    /// Opens the workplace on a database, in place of the one that stands, for the account (the
    /// first one when the name is empty). Where that fails, everything stays as it is.
    Result<void> open(const db::Address& address, const QString& account = {});
    /// Asks where to begin; `proposed` fills in its form. With a workplace open there is a way
    /// back.
    void ask(const std::optional<Error>& failure, const std::optional<ui::StartChoice>& proposed);
    /// Makes or opens what was chosen. Takes a moment, and the window stays awake.
    void begin(const ui::StartChoice& choice);

    /// A sample town made anew, beside the one that may be open just now.
    Result<db::Address> freshSample() const;

    [[nodiscard]] Workplace* workplace() const { return m_workplace.get(); }
    [[nodiscard]] ui::FirstStart* question() const { return m_question.get(); }

private:
    void finish(const ui::StartChoice& choice, const Result<db::Address>& address);
    void showFailure(const Error& error, const ui::StartChoice& choice);
    void dismissQuestion();
    void addDatabaseMenu();
    void fillDatabaseMenu(QMenu& menu);
    /// Goes there when nothing unfinished stands in the way.
    void leaveFor(const ui::StartChoice& choice, bool atOnce);
    [[nodiscard]] QList<ui::StartChoice> recentChoices() const;

    const Clock& m_clock;
    ui::Appearance& m_appearance;
    ui::Prompt& m_prompt;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ui::FirstStart> m_question;
    ui::BackgroundWork m_work;
};

/// An address as a choice that the person could have made.
ui::StartChoice choiceOf(const db::Address& address);

} // namespace xiange
