#include "ui/cases/timeline_view.h"

#include "ui/cases/case_words.h"
#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr int dayWidth = 80, dotColumn = 14;
constexpr int leastHeight = 64; ///< with a form over it

/// The dot of an entry on the line that runs down the timeline.
class Dot final : public QWidget {
public:
    Dot(Tone tone, bool last, QWidget* parent) : QWidget(parent), m_tone(tone), m_last(last) {
        setFixedWidth(dotColumn);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_last) {
            painter.fillRect(width() / 2 - 1, 10, 1, height() - 10, colours().line);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().ink(m_tone));
        painter.drawEllipse(QPointF(width() / 2.0 - 0.5, 10), 4.5, 4.5);
    }

private:
    Tone m_tone;
    bool m_last;
};

QString whoOf(const CaseEntry& entry) {
    QString who = entry.persons;
    if (!entry.withWhom.isEmpty()) {
        who += QStringLiteral(" → ") + entry.withWhom;
    }
    return who;
}

QString dayOf(const CaseEntry& entry, QDate today) {
    return entry.day.year() == today.year() ? shortDate(entry.day) : fullDate(entry.day);
}

/// A link as high as a line of text, so that it doesn't push the lines apart.
void flatten(QPushButton* link) {
    link->setStyleSheet(QStringLiteral("min-height: 18px; max-height: 18px;"));
}

/// Who wrote the entry down and when, which is not always who acted and when.
QString writtenBy(const CaseEntry& entry) {
    if (!entry.recordedAt.isValid()) {
        return {};
    }
    return TimelineView::tr("written down by %1, %2")
        .arg(entry.accountName.isEmpty() ? entry.persons : entry.accountName,
             dayAndTime(entry.recordedAt, QDate()));
}

void strikeOut(QLabel* label) {
    QFont font = label->font();
    font.setStrikeOut(true);
    label->setFont(font);
    setTone(label, Tone::Muted);
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(leastHeight);
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("What happened"));
}

void TimelineView::show(const Timeline& timeline, QDate today, bool mayCorrect) {
    auto* content = new QFrame(this);
    content->setProperty("role", QStringLiteral("surface"));
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::l, 0, space::l, space::m);
    m_column->setSpacing(0);
    m_timeline = timeline;
    m_files.clear();
    QSet<EntryId> struckOut;
    for (const CaseEntry& entry : timeline) {
        if (entry.corrects.isValid()) {
            struckOut.insert(entry.corrects);
        }
    }
    Timeline newestFirst = timeline;
    std::reverse(newestFirst.begin(), newestFirst.end());
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [](const CaseEntry& a, const CaseEntry& b) { return a.day > b.day; });
    for (const CaseEntry& entry : newestFirst) {
        m_column->addWidget(makeRow(entry, today, struckOut.contains(entry.id), mayCorrect,
                                    &entry == &newestFirst.last()));
    }
    m_column->addStretch(1);
    setWidget(content);
}

QWidget* TimelineView::makeRow(const CaseEntry& entry, QDate today, bool struckOut, bool mayCorrect,
                               bool last) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    auto* day = bodyLabel(dayOf(entry, today), Tone::Muted, row);
    day->setMinimumWidth(dayWidth);
    line->addWidget(day, 0, Qt::AlignTop);
    line->addWidget(new Dot(struckOut ? Tone::Muted : toneOf(entry.kind), last, row));

    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->setContentsMargins(0, 0, 0, space::m);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto* kind = strongLabel(headOf(entry), row);
    kind->setObjectName(QStringLiteral("entryHead"));
    head->addWidget(kind, 0, Qt::AlignTop);
    // Several persons on both sides take a second line rather than push the page apart.
    auto* who = bodyLabel(whoOf(entry), Tone::Muted, row);
    who->setWordWrap(true);
    head->addWidget(who, 1, Qt::AlignTop);
    if (struckOut) {
        strikeOut(kind);
        head->addWidget(pill(tr("corrected"), Tone::Muted, row), 0, Qt::AlignTop);
    }
    if (mayCorrect && !struckOut && entry.kind != EntryKind::Opened &&
        entry.kind != EntryKind::Correction) {
        auto* correct = linkButton(tr("Correct"), row);
        describe(correct, QStringLiteral("correct"),
                 tr("Strike this entry out by a later one; nothing is erased"));
        flatten(correct);
        head->addWidget(correct, 0, Qt::AlignTop);
        connect(correct, &QPushButton::clicked, this,
                [this, id = entry.id] { emit correctionWanted(id); });
    }
    words->addLayout(head);
    const QString text = bodyOf(entry);
    if (!text.isEmpty()) {
        auto* said = bodyLabel(text, Tone::Plain, row);
        said->setObjectName(QStringLiteral("entryText"));
        said->setWordWrap(true);
        said->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (struckOut) {
            strikeOut(said);
        }
        words->addWidget(said);
    }
    const QString relation = relationOf(entry);
    if (!relation.isEmpty()) {
        auto* names = smallLabel(relation, row);
        names->setObjectName(QStringLiteral("entryRelation"));
        names->setWordWrap(true);
        words->addWidget(names);
    }
    if (!entry.evidence.isEmpty()) {
        words->addWidget(makeFiles(entry, row));
    }
    auto* written = smallLabel(writtenBy(entry), row);
    written->setObjectName(QStringLiteral("entryWritten"));
    words->addWidget(written);
    line->addLayout(words, 1);
    row->setAccessibleName(
        QStringLiteral("%1 %2 %3 %4").arg(dayOf(entry, today), headOf(entry), whoOf(entry), text));
    return row;
}

QString TimelineView::relationOf(const CaseEntry& entry) const {
    const auto words = [](const CaseEntry& other) {
        return tr("%1 of %2", "an entry and its day").arg(headOf(other), shortDate(other.day));
    };
    for (const CaseEntry& other : m_timeline) {
        if (entry.corrects.isValid() && other.id == entry.corrects) {
            return tr("corrects: %1").arg(words(other));
        }
        if (entry.about.isValid() && other.id == entry.about) {
            return tr("about: %1").arg(words(other));
        }
        if (other.corrects.isValid() && other.corrects == entry.id) {
            return tr("corrected by %1 on %2: %3")
                .arg(other.persons, shortDate(other.day), other.text);
        }
    }
    return {};
}

QWidget* TimelineView::makeFiles(const CaseEntry& entry, QWidget* row) {
    auto* files = new QWidget(row);
    auto* line = new QHBoxLayout(files);
    line->setContentsMargins(0, 2, 0, 2);
    line->setSpacing(space::s);
    for (const Evidence& file : entry.evidence) {
        auto* open = linkButton(file.fileName, files);
        describe(open, QStringLiteral("evidence"), tr("Look at %1").arg(file.fileName));
        line->addWidget(open);
        m_files.insert(file.id, open);
        connect(open, &QPushButton::clicked, this,
                [this, id = file.id] { emit evidenceWanted(id); });
    }
    line->addStretch(1);
    return files;
}

void TimelineView::setThumbnail(EvidenceId evidence, const QImage& picture) {
    QPushButton* button = m_files.value(evidence);
    if (button == nullptr || picture.isNull()) {
        return;
    }
    button->setIcon(QPixmap::fromImage(picture));
    button->setIconSize(picture.size());
    button->setStyleSheet(
        QStringLiteral("min-height: %1px; max-height: %1px;").arg(picture.height() + 4));
}

} // namespace xiange::ui
