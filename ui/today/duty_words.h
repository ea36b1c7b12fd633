#pragma once

#include "core/agenda/agenda_item.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

namespace xiange::ui {

/// How pressing a duty is, in a word and a colour.
struct UrgencyMark {
    QString word;
    Tone tone = Tone::Muted;
};
/// By the nearest day of what is due for the child: the column of days says the same.
UrgencyMark urgencyMark(const AgendaLine& line, QDate today);

/// The word on the button of a duty: 去认定, 记联系, 点名 …
QString actionWord(AgendaKind kind);
/// The same for this account: one that may not do it looks, or urges those who have to.
QString actionWord(const AgendaItem& item);

/// When it is due, as people say it: 今天, 明天, 09:00, 已逾期 3 天.
QString dueWords(const AgendaItem& item, QDate today);
/// The same of a line: where something else of the child is overdue, that too.
QString dueWords(const AgendaLine& line, QDate today);

/// Where the button leads.
Target targetOf(const AgendaItem& item);

} // namespace xiange::ui
