#include "ui/cases/measure_editor.h"

#include "core/cases/remedies.h"
#include "ui/common/buttons.h"
#include "ui/common/day_field.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace xiange::ui {

namespace {

constexpr int mostLines = 6;
constexpr int untilWidth = 124;

} // namespace

MeasureEditor::MeasureEditor(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(2);
    m_grid->addWidget(smallLabel(tr("Measure"), this), 0, 1);
    m_grid->addWidget(smallLabel(tr("By whom"), this), 0, 2);
    m_grid->addWidget(smallLabel(tr("Until"), this), 0, 3);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    m_grid->setColumnMinimumWidth(3, untilWidth); // what a day is typed like stays readable
}

void MeasureEditor::setToday(QDate today) {
    m_today = today;
}

void MeasureEditor::clear() {
    for (const Line& line : std::as_const(m_lines)) {
        const QList<QWidget*> cells{line.chosen, line.what, line.who, line.until};
        for (QWidget* cell : cells) {
            delete cell;
        }
    }
    m_lines.clear();
}

void MeasureEditor::setMeasures(const QList<PlannedMeasure>& measures) {
    clear();
    for (const PlannedMeasure& measure : measures) {
        addLine(measure, true);
    }
    if (measures.isEmpty()) {
        addLine({}, false);
    }
}

void MeasureEditor::suggest(std::optional<Cause> cause) {
    const QList<PlannedMeasure> chosen = measures();
    clear();
    QStringList known;
    for (const PlannedMeasure& measure : chosen) {
        addLine(measure, true);
        known << measure.what;
    }
    for (const QString& what : cause ? remedyFor(*cause).measures : QStringList()) {
        if (!known.contains(what) && m_lines.size() < mostLines - 1) {
            addLine({what, {}, {}}, false);
        }
    }
    addLine({}, false);
}

void MeasureEditor::addLine(const PlannedMeasure& measure, bool chosen) {
    const int row = static_cast<int>(m_lines.size()) + 1;
    Line line{new QCheckBox(this), new QLineEdit(measure.what, this),
              new QLineEdit(measure.who, this), new DayField(m_today, this)};
    line.chosen->setChecked(chosen);
    const auto name = [row](const char* what) {
        return QStringLiteral("%1%2").arg(QLatin1String(what)).arg(row);
    };
    describe(line.chosen, name("measureChosen"), tr("Take measure %1 into the plan").arg(row));
    describe(line.what, name("measureWhat"), tr("Measure %1").arg(row));
    describe(line.who, name("measureWho"), tr("By whom measure %1 is carried out").arg(row));
    describe(line.until, name("measureUntil"), tr("Until when measure %1 is carried out").arg(row));
    line.what->setPlaceholderText(tr("another measure"));
    line.until->setDay(measure.until);
    m_grid->addWidget(line.chosen, row, 0);
    m_grid->addWidget(line.what, row, 1);
    m_grid->addWidget(line.who, row, 2);
    m_grid->addWidget(line.until, row, 3);
    m_lines.append(line);
    connect(line.chosen, &QCheckBox::toggled, this, &MeasureEditor::edited);
    // Whoever writes into a line means it.
    for (QLineEdit* field : {line.what, line.who, static_cast<QLineEdit*>(line.until)}) {
        connect(field, &QLineEdit::textEdited, this, [this, box = line.chosen] {
            box->setChecked(true);
            emit edited();
        });
    }
}

void MeasureEditor::addEmpty(int lines) {
    for (int i = 0; i < lines; ++i) {
        addLine({}, false);
    }
}

QList<PlannedMeasure> MeasureEditor::measures() const {
    QList<PlannedMeasure> chosen;
    for (const Line& line : m_lines) {
        const QString what = line.what->text().trimmed();
        if (line.chosen->isChecked() && !what.isEmpty()) {
            chosen.append({what, line.who->text().trimmed(), line.until->day()});
        }
    }
    return chosen;
}

} // namespace xiange::ui
