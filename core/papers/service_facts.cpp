#include "core/papers/service_facts.h"

#include "core/papers/fact_words.h"

namespace xiange {

namespace {

/// The day it counts as served: a letter on the day of its receipt, a public notice when its time
/// is over; invalid while that is not known.
QDate servedWhen(const PaperService& service, int publicNoticeDays) {
    if (service.receivedOn.isValid()) {
        return service.receivedOn;
    }
    if (service.way == QLatin1String("post")) {
        return {};
    }
    return service.way == QLatin1String("public_notice") ? service.day.addDays(publicNoticeDays)
                                                         : service.day;
}

} // namespace

void addService(PaperFields::Values& to, const CasePaper& content) {
    const PaperService& service = content.service;
    const auto box = [&](const char* name, const char* way) {
        to.insert(QStringLiteral("serve.") + QLatin1String(name),
                  service.way == QLatin1String(way) ? QStringLiteral("☑") : QStringLiteral("□"));
    };
    box("direct", "direct");
    box("left", "left");
    box("post", "post");
    box("public", "public_notice");
    to.insert(QStringLiteral("serve.when"),
              longDate(servedWhen(service, content.publicNoticeDays)));
    to.insert(QStringLiteral("serve.noticeOn"),
              service.way == QLatin1String("public_notice") ? longDate(service.day) : QString());
    to.insert(QStringLiteral("serve.noticeDays"), QString::number(content.publicNoticeDays));
    to.insert(QStringLiteral("serve.witness"), service.witness);
    to.insert(QStringLiteral("serve.refusal"),
              service.way == QLatin1String("left") ? service.note : QString());
    to.insert(QStringLiteral("serve.remark"),
              service.way == QLatin1String("left") ? QString() : service.note);
    const PaperGuardian first =
        content.guardians.empty() ? PaperGuardian() : content.guardians.front();
    const bool other = !service.recipient.isEmpty() && service.recipient != first.name;
    to.insert(QStringLiteral("serve.recipient"), other ? service.recipient : first.name);
    to.insert(QStringLiteral("serve.relation"), other ? QString() : first.relation);
}

} // namespace xiange
