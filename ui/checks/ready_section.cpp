#include "ui/checks/ready_section.h"

#include "ui/common/formats.h"

namespace xiange::ui {

ReadySection::ReadySection(ReadyComparisons& comparisons, Prompt& prompt, QWidget* parent)
    : NamesSection(tr("Three comparisons"), QStringLiteral("ready"), prompt, parent)
    , m_comparisons(comparisons) {
    QStringList words;
    for (const auto& line : readyComparisonCodes) {
        words.append(readyComparisonName(line.value));
    }
    setViews(words);
}

Result<NamesSection::Names> ReadySection::read(const Wish& wish) {
    return m_comparisons.compare(readyComparisonCodes[wish.view].value, wish.school)
        .map([this](const ReadyResult& result) {
            Names names;
            names.figures = {{tr("found"), number(result.children.size()),
                              !result.children.isEmpty() ? Tone::Danger
                              : result.lacking           ? Tone::Plain
                                                         : Tone::Good}};
            names.note = result.basis;
            names.headings = {tr("Name"), tr("Born on"), tr("Place"), tr("Found"), tr("Since")};
            names.widths = {110, 110, 260, 420};
            names.empty = result.lacking ? tr("A list is lacking") : tr("Nobody is found");
            names.emptyNote =
                result.lacking ? tr("Open it under “Compare lists” first.") : QString();
            names.fileName = readyComparisonName(result.kind) + QStringLiteral(".xlsx");
            for (const FoundChild& child : result.children) {
                names.lines.append(
                    {child.student,
                     child.dropoutCase,
                     {{child.name, Tone::Plain, false, true},
                      {child.birthDate.toString(Qt::ISODate)},
                      {child.place},
                      {child.finding, child.dropoutCase.isValid() ? Tone::Danger : Tone::Caution},
                      {child.since.toString(Qt::ISODate)}}});
            }
            names.write = [this, result](const QString& path) {
                return m_comparisons.write(result, path);
            };
            return names;
        });
}

QString ReadySection::help() const {
    return tr("<p>The three comparisons that are made again and again: the hukou list against the "
              "roster (not enrolled), the roster against the school (not there), dropouts against "
              "formerly poor families. Each is made anew when it is chosen.</p>"
              "<p><b>Enter</b> the child or its case · <b>Ctrl+Shift+E</b> spreadsheet</p>");
}

} // namespace xiange::ui
