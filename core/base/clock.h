#pragma once

#include <QDateTime>

namespace xiange {

/// The one way to know what time it is, so that a test or `--date` can say another.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Today by the wall clock of the person at the screen.
    [[nodiscard]] virtual QDate today() const;
    /// The time of day by the same wall clock.
    [[nodiscard]] virtual QTime timeOfDay() const;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that stands at one day; moments on it run from a given time of that day.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day, QTime time = QTime(8, 0));

    void set(QDate day, QTime time = QTime(8, 0));
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] QDate today() const override { return m_day; }
    [[nodiscard]] QTime timeOfDay() const override { return m_time; }

private:
    QDate m_day;
    QTime m_time;
};

} // namespace xiange
