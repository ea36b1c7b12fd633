#include "core/base/clock.h"

namespace xiange {

QDate Clock::today() const {
    return now().toLocalTime().date();
}

QTime Clock::timeOfDay() const {
    return now().toLocalTime().time();
}

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDate day, QTime time) : m_day(day), m_time(time) {}

void FixedClock::set(QDate day, QTime time) {
    m_day = day;
    m_time = time;
}

QDateTime FixedClock::now() const {
    return QDateTime(m_day, m_time, Qt::LocalTime).toUTC();
}

} // namespace xiange
